import Documents

/// Two figures that a sentence sets against each other: “from 10 to 8”, “10 in Q1 to 8 in Q3”.
struct FromTo: Sendable {
    /// The places of the two numbers among the words.
    let first: Int
    let second: Int
    /// How far before the first number the word of the change may stand.
    let reach: Int

    static func all(_ words: [CheckedWord]) -> [FromTo] {
        words.indices.compactMap { index -> FromTo? in
            guard words[index].number != nil else { return nil }
            let isFrom = index > 0 && words[index - 1].plain == "from"
            let isTimed = index + 2 < words.count && words[index + 1].plain == "in" && words[index + 2].quarter != nil && !words[index].isLabel
            guard isFrom || isTimed, index + 1 < words.count, let to = words[(index + 1)...].prefix(5).firstIndex(where: { $0.plain == "to" }), to + 1 < words.count,
                words[to + 1].number != nil, words[index].isPercent == words[to + 1].isPercent
            else { return nil }
            return FromTo(first: index, second: to + 1, reach: isFrom ? 5 : 8)
        }
    }

    /// Where the word of the change says the contrary of the two figures.
    static func differences(_ sentence: CheckedSentence) -> [Difference] {
        let words = sentence.words
        return all(words).compactMap { pair in
            guard let first = words[pair.first].number, let second = words[pair.second].number,
                let direction = DirectionWord.all(sentence, isLowBetter: false).last(where: { $0.index < pair.first && pair.first - $0.index <= pair.reach }),
                first == second || (second > first) != direction.isUp
            else { return nil }
            if ["progress", "improved", "improvement"].contains(words[direction.index].plain) { return nil }
            let right = first == second ? "stayed the same" : second > first ? "rose" : "fell"
            return Difference(
                kind: .direction, place: sentence.place, said: sentence.text, should: "From \(words[pair.first].text) to \(words[pair.second].text) it \(right).",
                mend: "Write “\(right)”, or correct the figures.")
        }
    }
}

extension ReportRule {
    /// Between two percentages a change is in percentage points.
    static let pointChanges = ReportRule("changes between percentages are in points") { report in
        report.sentences.flatMap { sentence -> [Difference] in
            let words = sentence.words
            return FromTo.all(words).flatMap { pair -> [Difference] in
                guard words[pair.first].isPercent, let first = words[pair.first].number, let second = words[pair.second].number else { return [] }
                let near = Array(max(0, pair.first - 7)..<pair.first) + Array((pair.second + 1)..<max(pair.second + 1, min(words.count, pair.second + 10)))
                return near.compactMap { index in
                    let word = words[index]
                    guard let said = word.number, word.isPercent, word.figure == nil, sentence.isSizeOfChange(index) else { return nil }
                    let points = abs(second - first), step = NumberFormat.decimal(word.places).step
                    let isSize = [points, first == 0 ? points : points * 100 / first].contains { abs($0 - said) <= step / 2 + 1e-9 }
                    let places = max(words[pair.first].places, words[pair.second].places)
                    return Difference(
                        kind: isSize ? .unit : .change, place: sentence.place, said: "\(word.text.hasSuffix("%") ? word.text : word.text + "%"): \(sentence.text)",
                        should: "From \(words[pair.first].text) to \(words[pair.second].text) it is \(NumberFormat.decimal(places).text(points)) percentage points.",
                        mend: isSize ? "Write “percentage points”." : "Correct the change, and write “percentage points”.")
                }
            }
        }
    }
}

extension CheckedSentence {
    /// “By 3%”, “a fall of 3%”, “a 3% fall”, “3% lower”, “(−3%)”.
    fileprivate func isSizeOfChange(_ index: Int) -> Bool {
        func plain(_ place: Int) -> String { words.indices.contains(place) ? words[place].plain : "" }
        let changes = DirectionWord.all(self, isLowBetter: false).map(\.index)
        if words[index].isSigned || plain(index - 1) == "by" { return true }
        if plain(index - 1) == "of", changes.contains(index - 2) { return true }
        let after = words.indices.contains(index + 1) ? words[(index + 1)...].firstIndex { !["per", "cent", "percent"].contains($0.plain) } : nil
        guard let after, !words[index].endsClause else { return false }
        return ["lower", "higher", "less", "more", "fewer"].contains(words[after].plain) || changes.contains(after)
    }
}

/// From which quarter to which a word of change goes.
struct QuarterStep: Sendable {
    let from: Int
    let to: Int

    /// The steps of a word: of the quarters named behind it, up to the next such word; in a sentence that names its quarters first, of those before it.
    ///
    /// Nil where the sentence names no quarter; empty where none belongs to the word.
    static func all(of word: DirectionWord, _ topic: ReportTopic, _ series: TopicSeries, _ sentence: CheckedSentence, _ year: Int) -> [QuarterStep]? {
        let words = sentence.words
        let marks = words.indices.filter { words[$0].quarter != nil }
        guard let earliest = marks.first else { return nil }
        let others = DirectionWord.all(sentence, isLowBetter: topic.isLowBetter).map(\.index)
        var own: [Int]
        if let first = others.first, earliest < first {
            let start = others.last { $0 < word.index } ?? 0
            own = marks.filter { $0 >= start && $0 < word.index }
            if own.isEmpty { own = Array(marks.filter { $0 < word.index }.suffix(1)) }
        } else {
            let end = others.first { $0 > word.index } ?? words.count
            own = marks.filter { $0 > word.index && $0 < end }
        }
        // A quarter of another year is in no series.
        if own.contains(where: { mark in words[(mark + 1)...].prefix(2).contains { ($0.year ?? year) != year } }) { return [] }
        let quarters = own.compactMap { words[$0].quarter }
        func plain(_ place: Int) -> String { words.indices.contains(place) ? words[place].plain : "" }
        if let one = own.first, let other = own.dropFirst().first, let first = quarters.first, let last = quarters.last {
            let between = words[(one + 1)..<other].map(\.plain)
            if ["than", "with", "against", "on"].contains(where: between.contains) { return [QuarterStep(from: last, to: first)] }
            if between.contains("to") || plain(one - 1) == "between" { return [QuarterStep(from: first, to: last)] }
        } else if let one = own.first, let quarter = quarters.first {
            if plain(one - 1) == "since" { return (1...4).last { series.quarter($0) != nil }.map { $0 > quarter ? [QuarterStep(from: quarter, to: $0)] : [] } ?? [] }
            if ["than", "with", "against", "on", "from"].contains(plain(one - 1)) { return [] }
        }
        return quarters.filter { $0 > 1 }.map { QuarterStep(from: $0 - 1, to: $0) }
    }
}
