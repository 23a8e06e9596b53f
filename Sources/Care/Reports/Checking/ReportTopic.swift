import Documents

/// What a sentence of a report can be about: the phrases that name it, and the rows of tables that hold its figures.
///
/// The phrases are those that IRO services' annual reports use; a sentence without any of them is about nothing the check knows.
struct ReportTopic: Sendable, Hashable {
    let phrases: [String]
    /// The title of the table holds one of these.
    let titles: [String]
    /// The beginnings of the labels of the rows that are added up, in small letters and digits.
    let rows: [String]
    /// What is counted.
    var unit = "children"
    var isLowBetter = false
    /// A figure named beside the phrase must stand in the row.
    var isQuoted = false
    /// What a phrase must not follow: the row counts the contrary.
    var contrary: String?
    /// The quarters add up to the year.
    var isFlow = false
    /// The phrase means all only where nothing behind it narrows it down.
    var endsThere = false

    func isAbout(_ title: String) -> Bool {
        let title = title.lowercased()
        return titles.contains { title.contains($0) }
    }

    static func matches(_ label: String, _ wanted: String) -> Bool {
        let plain = CheckedWord.plain(label)
        return wanted.hasSuffix("=") ? plain == wanted.dropLast() : plain.hasPrefix(wanted)
    }

    static let all: [ReportTopic] = [
        ReportTopic(phrases: ["total caseload", "total caseloads"], titles: ["caseload"], rows: ["total="], unit: "cases", isLowBetter: true),
        ReportTopic(phrases: ["caseload", "caseloads"], titles: ["caseload"], rows: ["average"], unit: "cases", isLowBetter: true, isQuoted: true),
        ReportTopic(phrases: ["iros in post", "posts had an iro"], titles: ["caseload"], rows: ["numberofiro"], unit: "posts", isQuoted: true),
        ReportTopic(phrases: ["lac reviews", "lookedafter reviews", "looked after reviews"], titles: ["conferences undertaken"], rows: ["lac"], unit: "reviews", isFlow: true),
        ReportTopic(
            phrases: ["child protection conferences", "cp conferences"], titles: ["conferences undertaken"], rows: ["cp"], unit: "conferences", isFlow: true),
        ReportTopic(phrases: ["reviews on time", "review timeliness"], titles: ["timeliness of reviews"], rows: ["reviews="], unit: "children"),
        ReportTopic(
            phrases: ["chairing", "cochairing", "chairingcochairing", "chaired their"], titles: ["chairing or co", "chaired or co"], rows: ["reviews="], unit: "reviews", isFlow: true),
        ReportTopic(
            phrases: ["attending their review", "attended their review"], titles: ["participating"], rows: ["pn1", "pn2", "pn3", "pn4"], unit: "reviews", isQuoted: true),
        ReportTopic(
            phrases: ["number of lac", "number of looked after children", "number of lookedafter children", "looked after children in", "numbers of looked after children"],
            titles: ["number of children and young people in care"], rows: ["number="]),
        ReportTopic(
            phrases: ["in looked after children", "in lookedafter children", "in children looked after", "in children in care"],
            titles: ["number of children and young people in care"], rows: ["number="], endsThere: true),
        ReportTopic(phrases: ["babies and 14 year olds"], titles: ["by age"], rows: ["under1", "14yr"]),
        ReportTopic(phrases: ["aged 1015"], titles: ["by age"], rows: ["1015"]),
        ReportTopic(phrases: ["less than 12 months"], titles: ["period of care"], rows: ["lessthan6", "612"]),
        ReportTopic(phrases: ["between 25 years"], titles: ["period of care"], rows: ["25yr"]),
        ReportTopic(phrases: ["over 5 years"], titles: ["period of care"], rows: ["morethan5"]),
        ReportTopic(phrases: ["interim care orders"], titles: ["legal status"], rows: ["interim"]),
        ReportTopic(phrases: ["care orders"], titles: ["legal status"], rows: ["careorders"]),
        ReportTopic(phrases: ["placement orders"], titles: ["legal status"], rows: ["placementorder"]),
        ReportTopic(phrases: ["accommodated", "s20", "section 20"], titles: ["legal status"], rows: ["accom"], isQuoted: true),
        ReportTopic(phrases: ["placement moves"], titles: ["placement moves", "three or more placements"], rows: ["3moves"], isLowBetter: true),
        ReportTopic(phrases: ["internal foster care", "internal foster placements"], titles: ["type of placement"], rows: ["internalfoster"]),
        ReportTopic(phrases: ["external foster care", "external foster placements"], titles: ["type of placement"], rows: ["externalfoster"]),
        ReportTopic(phrases: ["residential units", "residential care"], titles: ["type of placement"], rows: ["childrenshomes"]),
        ReportTopic(phrases: ["placed with parents"], titles: ["type of placement"], rows: ["placedwithparents"]),
        ReportTopic(phrases: ["within the local authority area"], titles: ["by location"], rows: ["placementsinla"]),
        ReportTopic(phrases: ["outside the local authority"], titles: ["by location"], rows: ["placementsoutside"]),
        ReportTopic(phrases: ["20mile radius"], titles: ["by location"], rows: ["placements20"], contrary: "within"),
        ReportTopic(phrases: ["health and dental checks"], titles: ["health assessments"], rows: ["healthanddental"]),
        ReportTopic(phrases: ["sdqs"], titles: ["health assessments"], rows: ["noofsdqs"]),
        ReportTopic(phrases: ["peps"], titles: ["health assessments"], rows: ["uptodatepep"]),
        ReportTopic(phrases: ["staff were trained", "staff including"], titles: ["staff trained"], rows: ["total="], unit: "people", isQuoted: true, isFlow: true),
        ReportTopic(phrases: ["momo statements", "statements made"], titles: ["number of statements"], rows: ["total="], unit: "statements", isQuoted: true, isFlow: true),
        ReportTopic(phrases: ["formal drps"], titles: ["drps", "dispute resolution"], rows: ["formal"], unit: "disputes", isQuoted: true, isFlow: true),
    ]

    /// A topic named in a sentence, and the words that name it.
    struct Mention: Sendable {
        let topic: ReportTopic
        let words: Range<Int>

        func distance(to index: Int) -> Int { index < words.lowerBound ? words.lowerBound - index : index >= words.upperBound ? index - words.upperBound + 1 : 0 }
    }

    /// The topics a sentence names; where phrases overlap, the longest counts.
    static func mentions(_ sentence: CheckedSentence) -> [Mention] {
        var found: [Mention] = []
        let plain = sentence.plain
        for topic in all {
            for phrase in topic.phrases {
                let wanted = phrase.split(separator: " ").map(String.init)
                guard plain.count >= wanted.count else { continue }
                for start in 0...(plain.count - wanted.count) where Array(plain[start..<(start + wanted.count)]) == wanted {
                    if topic.endsThere, !sentence.isOver(start + wanted.count - 1) { continue }
                    found.append(Mention(topic: topic, words: start..<(start + wanted.count)))
                }
            }
        }
        return found.filter { one in
            !found.contains { $0.words.count > one.words.count && $0.words.overlaps(one.words) }
        }.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }
}

extension CheckedSentence {
    /// Whether nothing behind a word narrows it down: its clause ends, or a time, a number or another clause follows.
    fileprivate func isOver(_ index: Int) -> Bool {
        guard index + 1 < words.count, !words[index].endsClause else { return true }
        let next = words[index + 1], time = index + 2 < words.count ? words[index + 2] : nil
        if next.number != nil || ["by", "from", "during", "over", "since", "this"].contains(next.plain) { return true }
        return next.plain == "in" && (time.map { $0.quarter != nil || $0.year != nil } ?? false)
    }
}

/// The figures of a topic in a report.
struct TopicSeries: Sendable {
    let table: CheckedTable
    let rows: [Int]

    init?(_ topic: ReportTopic, _ report: CheckedReport) {
        guard let found = report.rows(of: topic) else { return nil }
        table = found.table
        rows = found.rows
    }

    private func sum(_ values: [Double?]) -> Double? { values.contains { $0 == nil } ? nil : values.compactMap { $0 }.reduce(0, +) }

    func number(_ year: Int) -> Double? { sum(rows.map { table.number($0, year: year) }) }
    func share(_ year: Int) -> Double? { sum(rows.map { table.share($0, year: year) }) }
    /// The figure in the unit the table prints.
    func value(_ year: Int) -> Double? { number(year) ?? share(year) }
    func value(column: Int) -> Double? { sum(rows.map { table.value($0, column) }) }

    func quarter(_ number: Int) -> Double? {
        table.columns.firstIndex { $0.quarter == number }.flatMap { value(column: $0) }
    }

    var label: String { rows.map { table.table.rows[$0].label }.joined(separator: " + ") }
    /// The places the rows print after the point.
    var places: Int { rows.flatMap { table.table.rows[$0].cells }.map(\.format.places).max() ?? 0 }
    var isPercent: Bool { rows.first.flatMap { row in table.table.rows[row].cells.first { $0.value != nil } }?.format.isPercent ?? false }
}

/// A word that says which way a figure went.
struct DirectionWord: Sendable {
    let index: Int
    let isUp: Bool

    private static let up: Set<String> = ["rose", "risen", "rise", "increase", "increased", "increases", "grew", "grown", "growth", "uplift", "up"]
    private static let down: Set<String> = [
        "fell", "fallen", "fall", "decrease", "decreased", "decreases", "reduced", "reduction", "declined", "decline", "dropped", "drop", "down",
    ]
    private static let better: Set<String> = ["improved", "progress", "improvement"]
    /// What a wish, a plan or a question says is no statement about the past.
    private static let wishes: Set<String> = ["to", "will", "would", "may", "should", "further", "again", "not", "could", "no", "continue", "overall", "any", "predicts"]

    /// The words of a sentence that say which way something went.
    static func all(_ sentence: CheckedSentence, isLowBetter: Bool) -> [DirectionWord] {
        let plain = sentence.plain
        return plain.indices.compactMap { index in
            let before = index > 0 ? plain[index - 1] : "", two = index > 1 ? plain[index - 2] : ""
            guard !wishes.contains(before) || before == "overall" else { return nil }
            guard two != "will", two != "to" || before == "a" || before == "an" else { return nil }
            let word = plain[index]
            if word == "up" || word == "down", index + 1 < plain.count, sentence.words[index + 1].number == nil { return nil }
            if up.contains(word) { return DirectionWord(index: index, isUp: true) }
            if down.contains(word) { return DirectionWord(index: index, isUp: false) }
            if better.contains(word), ["has", "been", "that", ""].contains(before) { return DirectionWord(index: index, isUp: !isLowBetter) }
            return nil
        }
    }
}
