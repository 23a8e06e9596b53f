import Documents

extension ReportRule {
    /// Words such as “rose” and “decrease” say what the series does.
    static let directions = ReportRule("direction words against the series") { report in
        report.sentences.flatMap { sentence in FromTo.differences(sentence) + directions(of: sentence, report) + inherited(sentence, report) }
    }

    private static func directions(of sentence: CheckedSentence, _ report: CheckedReport) -> [Difference] {
        // Figures from and to in the sentence itself say which way it went.
        guard let year = report.year, !sentence.says("from") || !sentence.words.contains(where: { $0.figure != nil }) else { return [] }
        let mentions = specific(ReportTopic.mentions(sentence))
        return mentions.flatMap { mention -> [Difference] in
            guard let series = TopicSeries(mention.topic, report) else { return [] }
            return DirectionWord.all(sentence, isLowBetter: mention.topic.isLowBetter).compactMap { word -> Difference? in
                let nearest = mentions.min { $0.distance(to: word.index) < $1.distance(to: word.index) }
                guard nearest?.words == mention.words, mention.distance(to: word.index) <= 9, !isLevelFollowing(word.index, sentence) else { return nil }
                return contradiction(word, mention.topic, series, sentence, year, report)
            }
        }
    }

    /// “Reduced to 76” tells a figure, which is looked up, and not which way the year went.
    private static func isLevelFollowing(_ index: Int, _ sentence: CheckedSentence) -> Bool {
        index + 2 < sentence.words.count && sentence.words[index + 1].plain == "to" && sentence.words[index + 2].number != nil
    }

    /// The direction of a word beside what the series does in the time the sentence speaks of.
    private static func contradiction(_ word: DirectionWord, _ topic: ReportTopic, _ series: TopicSeries, _ sentence: CheckedSentence, _ year: Int, _ report: CheckedReport) -> Difference? {
        let plain = sentence.plain
        let before = word.index > 0 ? plain[word.index - 1] : ""
        if before == "steady" || before == "steadily" {
            let quarters = (1...4).compactMap { series.quarter($0) }
            for (one, next) in zip(quarters, quarters.dropFirst()) where word.isUp ? next < one : next > one {
                return difference(sentence, "The quarters were \(quarters.map { NumberFormat.count.text($0) }.joined(separator: ", ")).", "Say what the quarters did, without “steady”.", series)
            }
        }
        if let steps = QuarterStep.all(of: word, topic, series, sentence, year) {
            let wrong = steps.lazy.compactMap { step -> String? in
                guard let then = series.quarter(step.from), let now = series.quarter(step.to), now == then || (now > then) != word.isUp else { return nil }
                return step.from == step.to - 1 ? "In Q\(step.to) it went from \(printed(then)) to \(printed(now))." : "From Q\(step.from) to Q\(step.to) it went from \(printed(then)) to \(printed(now))."
            }
            return wrong.first.map { difference(sentence, $0, "Turn the word round, or correct the figures.", series) }
        }
        // A part of a year is not set against a whole one.
        if topic.isFlow, report.known.isUnfinished { return nil }
        // A change in per cent beside the word is one of the share; “in numbers” and “the number of” are not.
        let near = plain[max(0, word.index - 4)..<min(plain.count, word.index + 4)]
        let isOfNumber = near.contains("numbers") || near.contains("number")
        let isOfShare = near.contains("percentage") || (!isOfNumber && sentence.words[max(0, word.index - 2)..<min(plain.count, word.index + 4)].contains { $0.isPercent })
        let now = isOfShare ? series.share(year) : series.value(year), then = isOfShare ? series.share(year - 1) : series.value(year - 1)
        guard let now, let then, now == then || (now > then) != word.isUp else { return nil }
        return difference(sentence, now == then ? "It was \(printed(now)) in both years." : "It went from \(printed(then)) to \(printed(now)).", "Turn the word round, or correct the figures.", series)
    }

    private static func difference(_ sentence: CheckedSentence, _ should: String, _ mend: String, _ series: TopicSeries) -> Difference {
        Difference(kind: .direction, place: sentence.place, said: sentence.text, should: "Table \(series.table.table.number), \(series.label): \(should)", mend: mend)
    }

    private static func printed(_ value: Double) -> String { value == value.rounded() ? NumberFormat.count.text(value) : NumberFormat.decimal(1).text(value) }

    /// “The same could be said for …” says again what the sentence before said: that things got better.
    private static func inherited(_ sentence: CheckedSentence, _ report: CheckedReport) -> [Difference] {
        guard let year = report.year, sentence.text.lowercased().contains("same could be said"), sentence.around.contains("progress has been made") else { return [] }
        return ReportTopic.mentions(sentence).compactMap { mention in
            guard let series = TopicSeries(mention.topic, report), let now = series.value(year), let then = series.value(year - 1), mention.topic.isLowBetter ? now >= then : now <= then
            else { return nil }
            return Difference(
                kind: .direction, place: sentence.place, said: "\(sentence.text) (\(mention.topic.phrases.first ?? ""))",
                should: "Table \(series.table.table.number), \(series.label): it went from \(printed(then)) to \(printed(now)), which is no progress.", mend: "Say of each row what it did.")
        }
    }

    /// The topics that say most: the number of all looked-after children is part of many other phrases.
    static func specific(_ mentions: [ReportTopic.Mention]) -> [ReportTopic.Mention] {
        let others = mentions.filter { $0.topic.rows != ["number="] }
        return others.isEmpty ? mentions : others
    }

    /// A change said in figures is the one the series shows, in its unit and of its year.
    static let changes = ReportRule("changes in figures against the series") { report in
        var before: CheckedSentence?
        return report.sentences.flatMap { sentence -> [Difference] in
            let previous = before.flatMap { $0.section == sentence.section && $0.paragraph == sentence.paragraph ? $0 : nil }
            before = sentence
            return changes(of: sentence, after: previous, report)
        }
    }

    private static func changes(of sentence: CheckedSentence, after previous: CheckedSentence?, _ report: CheckedReport) -> [Difference] {
        guard let year = report.year else { return [] }
        let words = sentence.words, directions = DirectionWord.all(sentence, isLowBetter: false)
        let own = specific(ReportTopic.mentions(sentence))
        let mentions = own.isEmpty ? previous.map { specific(ReportTopic.mentions($0)) } ?? [] : own
        var all: [Difference] = []
        for mention in own where mention.topic.contrary.map({ words[max(0, mention.words.lowerBound - 2)..<mention.words.lowerBound].map(\.plain).contains($0) }) ?? false {
            guard let series = TopicSeries(mention.topic, report), !directions.isEmpty else { continue }
            all.append(Difference(
                kind: .change, place: sentence.place, said: sentence.text, should: "Table \(series.table.table.number) counts “\(series.label)”: those beyond, not within.",
                mend: "Say “more than”, or take the row of those within."))
        }
        for index in words.indices {
            let word = words[index]
            guard let said = word.number, word.figure == nil, !word.isLabel, !word.isPoints, isMagnitude(index, words), directions.contains(where: { abs($0.index - index) <= 10 }) else { continue }
            // In a sentence of its own topics the nearest is meant; where it has none, those of the sentence before, together.
            let meant = own.isEmpty ? mentions : own.min { $0.distance(to: index) < $1.distance(to: index) }.map { [$0] } ?? []
            let series = meant.compactMap { TopicSeries($0.topic, report) }
            guard !series.isEmpty, series.count == meant.count, let topic = meant.first?.topic else { continue }
            if word.isPercent {
                if series.count == 1, let difference = share(said, word, series[0], year, sentence) { all.append(difference) }
            } else {
                let next = index + 1 < words.count ? words[index + 1].plain : ""
                if ["iros", "posts", "staff"].contains(next) { continue }
                // Meetings may be several topics' together.
                let together = own.compactMap { TopicSeries($0.topic, report) }
                let isAll = own.count > 1 && next == "meetings" && together.count == own.count
                all += count(said, index, isAll ? together : series, topic, year, sentence)
            }
        }
        return all
    }

    private static func isMagnitude(_ index: Int, _ words: [CheckedWord]) -> Bool {
        let before = index > 0 ? words[index - 1].plain : "", next = index + 1 < words.count ? words[index + 1].plain : ""
        // “116 in Q1” tells how things stood.
        if next == "in", index + 2 < words.count, words[index + 2].quarter != nil { return false }
        return ["by", "of", "a", "an", "number", "children", "only"].contains(before) || next.hasPrefix("increase") || next.hasPrefix("decrease") || next.hasPrefix("reduc")
    }

    /// A change said in per cent: of the numbers it is per cent, of the shares it is percentage points.
    private static func share(_ said: Double, _ word: CheckedWord, _ series: TopicSeries, _ year: Int, _ sentence: CheckedSentence) -> Difference? {
        var relative: Double?
        if let now = series.number(year), let then = series.number(year - 1), then > 0 { relative = abs(now - then) * 100 / then }
        let step = NumberFormat.percent(word.places).step
        if let relative, abs(relative - said) <= step / 2 + 1e-9 { return nil }
        guard let now = series.share(year), let then = series.share(year - 1) else { return nil }
        let points = abs(now - then)
        let text = "\(word.text.hasSuffix("%") ? word.text : word.text + "%")"
        let counted = relative.map { ", \(NumberFormat.percent(1).text($0)) in numbers" } ?? ""
        if abs(points - said) <= step / 2 + 1e-6 {
            return Difference(
                kind: .unit, place: sentence.place, said: "\(text): \(sentence.text)",
                should: "Table \(series.table.table.number), \(series.label): \(NumberFormat.decimal(1).text(points)) percentage points\(counted).", mend: "Write “percentage points”.")
        }
        return Difference(
            kind: .change, place: sentence.place, said: "\(text): \(sentence.text)",
            should: "Table \(series.table.table.number), \(series.label): \(NumberFormat.decimal(1).text(points)) percentage points\(counted).", mend: "Correct the change.")
    }

    private static func count(_ said: Double, _ index: Int, _ series: [TopicSeries], _ topic: ReportTopic, _ year: Int, _ sentence: CheckedSentence) -> [Difference] {
        func change(_ year: Int) -> Double? {
            let values = series.map { one in one.number(year).flatMap { now in one.number(year - 1).map { now - $0 } } }
            return values.contains { $0 == nil } ? nil : abs(values.compactMap { $0 }.reduce(0, +))
        }
        var all: [Difference] = []
        let words = sentence.words, tables = Set(series.map(\.table.table.number)).sorted().joined(separator: ", ")
        let named = words.indices.filter { words[$0].year != nil }.min { distance($0, index) < distance($1, index) }.flatMap { words[$0].year } ?? year
        let next = index + 1 < words.count ? words[index + 1].plain : ""
        let text = "\(words[index].text): \(sentence.text)"
        let true2 = [year, year - 1].first { change($0) == said }
        if let real = true2, real != named {
            all.append(Difference(
                kind: .period, place: sentence.place, said: text, should: "Table \(tables): it is the change of \(ReportingYear(endingIn: real)?.title ?? String(real)).",
                mend: "Name the year the change belongs to."))
        } else if true2 == nil, let right = change(named) {
            all.append(Difference(
                kind: .change, place: sentence.place, said: text, should: "Table \(tables): the change is \(NumberFormat.count.text(right)).", mend: "Correct the change."))
        }
        if next == "children", topic.unit != "children" {
            all.append(Difference(
                kind: .unit, place: sentence.place, said: "\(words[index].text) children: \(sentence.text)", should: "Table \(tables) counts \(series.count > 1 ? "meetings" : topic.unit), not children.",
                mend: "Write “\(series.count > 1 ? "meetings" : topic.unit)”."))
        }
        return all
    }

    /// How far a year stands from a number: what follows is nearer than what comes before.
    private static func distance(_ year: Int, _ number: Int) -> Int { year > number ? year - number : (number - year) * 2 }
}
