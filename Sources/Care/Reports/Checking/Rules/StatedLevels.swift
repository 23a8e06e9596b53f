import Documents

/// A way to state plainly what a row of a table holds for the whole service: “93.2% of children had all their reviews on time”.
///
/// Only the plain statement is known: words that narrow it down (“late”, “first”, “in the north”) make it another figure, of which nothing is said.
struct StatedLevel: Sendable {
    /// The title of the table holds this.
    let title: String
    /// The beginning of the row's label, in small letters and digits.
    let row: String
    let isShare: Bool
    /// What is counted, where the words can only mean something else.
    var unit: String?
    /// What follows the number: one of these, word for word.
    let phrases: [String]

    private static let children = ["children", "young people", "children and young people", "looked after children", "children in care", "children looked after"]
    private static let onTime = ["on time", "in time", "within timescale", "within timescales", "in timescale"]

    static let all: [StatedLevel] = [
        StatedLevel(
            title: "conferences undertaken", row: "lac", isShare: false,
            phrases: ["lac reviews", "looked after reviews", "reviews of looked after children", "reviews for looked after children", "reviews of children in care", "reviews of children looked after"]),
        StatedLevel(
            title: "timeliness of reviews", row: "reviews=", isShare: true,
            phrases: children.flatMap { whom in
                ["had all their reviews", "had all their reviews held", "had all of their reviews", "had all of their reviews held", "had every review", "with all their reviews"].flatMap { had in
                    onTime.map { "of \(whom) \(had) \($0)" }
                }
            }),
        StatedLevel(
            title: "timeliness of reviews", row: "reviewsheldontime", isShare: true,
            phrases: ["reviews", "lac reviews", "looked after reviews", "reviews of looked after children"].flatMap { what in
                ["were held", "were", "held", "took place"].flatMap { held in onTime.map { "of \(what) \(held) \($0)" } }
            }),
        StatedLevel(
            title: "seen and spoken to", row: "seenofthosewithanentry", isShare: true, unit: "reviews",
            phrases: children.flatMap { whom in
                ["were seen", "were seen and spoken to", "were seen by their iro", "were seen alone"].flatMap { seen in
                    ["before their review", "before the review", "before their reviews", "prior to their review", "prior to the review"].map { "of \(whom) \(seen) \($0)" }
                }
            }),
    ]

    /// Words that make a figure of some of what the table counts, or of another time.
    private static let narrowing: Set<String> = [
        "late", "early", "adjourned", "cancelled", "postponed", "first", "initial", "second", "online", "virtually", "observed", "audited", "without", "except", "who", "which", "where",
        "week", "month", "quarter", "half", "about", "around", "nearly", "almost", "over", "under", "more", "fewer", "less", "least", "target", "aim", "aims", "should", "will", "would", "average",
    ]
    /// Words that may follow the statement.
    private static let following: Set<String> = ["in", "during", "this", "within", "for", "were", "held", "compared", "against", "and", "between", "at", "as", "took", "overall", "throughout", "while", "but"]
    private static let wholeYear: Set<String> = ["the", "this", "our", "a", "reporting", "whole", "full", "year", "period", "service"]

    /// Whether the words after a number state this and no more.
    func isStated(_ index: Int, _ sentence: CheckedSentence) -> Bool {
        guard sentence.words[index].isPercent == isShare, !sentence.words[index].endsClause, !sentence.plain.contains(where: Self.narrowing.contains) else { return false }
        let rest = Self.told(Array(sentence.words[(index + 1)...].drop { ["per", "cent", "percent"].contains($0.plain) }))
        let fitting = phrases.map { Self.told($0.split(separator: " ").map { CheckedWord($0) }).map(\.plain) }.filter { rest.map(\.plain).starts(with: $0) }
        guard let phrase = fitting.max(by: { $0.count < $1.count }) else { return false }
        let after = rest.dropFirst(phrase.count)
        guard !rest[phrase.count - 1].endsClause, let next = after.first else { return true }
        guard Self.following.contains(next.plain) else { return false }
        guard ["in", "during", "within", "for", "throughout"].contains(next.plain), let time = after.dropFirst().first else { return true }
        return time.year != nil || time.quarter != nil || Self.wholeYear.contains(time.plain)
    }

    /// Words as they are compared: without articles, and “looked-after” in two.
    private static func told(_ words: [CheckedWord]) -> [CheckedWord] {
        words.indices.flatMap { index -> [CheckedWord] in
            let plain = words[index].plain
            if ["the", "our", "those"].contains(plain) || (plain == "all" && index > 0 && words[index - 1].plain == "of") { return [] }
            return plain == "lookedafter" ? [CheckedWord("looked"), CheckedWord("after")] : [words[index]]
        }
    }
}

extension ReportRule {
    /// What the words state plainly of the whole service is what its table holds.
    static let statedLevels = ReportRule("plain statements against the tables") { report in
        report.sentences.flatMap { sentence in
            sentence.words.indices.compactMap { index -> Difference? in
                let word = sentence.words[index]
                guard let said = word.number, word.figure == nil, !word.isLabel, !word.isPoints, word.year == nil, !sentence.isChange(index) else { return nil }
                guard let level = StatedLevel.all.first(where: { $0.isStated(index, sentence) }) else { return nil }
                return difference(said, word, level, sentence, report)
            }
        }
    }

    private static func difference(_ said: Double, _ word: CheckedWord, _ level: StatedLevel, _ sentence: CheckedSentence, _ report: CheckedReport) -> Difference? {
        guard let table = report.tables.first(where: { $0.table.title.lowercased().contains(level.title) }),
            let row = table.table.rows.firstIndex(where: { ReportTopic.matches($0.label, level.row) })
        else { return nil }
        let columns = columns(sentence, table, report)
        let step = NumberFormat.decimal(word.places).step
        func isSame(_ row: Int, _ column: Int) -> Bool { table.value(row, column).map { abs($0 - said) <= step / 2 + 1e-9 } ?? false }
        let cells = columns.compactMap { table.cell(row, $0) }.filter { $0.value != nil && $0.format.isPercent == level.isShare }
        guard !cells.isEmpty else { return nil }
        let place = "Table \(table.table.number), \(table.table.rows[row].label)", text = "\(word.text): \(sentence.text)"
        if columns.contains(where: { isSame(row, $0) }) {
            guard let unit = level.unit else { return nil }
            return Difference(kind: .unit, place: sentence.place, said: text, should: "\(place): it counts \(unit), not children.", mend: "Write “of \(unit)”.")
        }
        let other = table.table.rows.indices.first { one in one != row && columns.contains { isSame(one, $0) && table.cell(one, $0)?.format.isPercent == level.isShare } }
        let hint = other.map { " \(word.text) is “\(table.table.rows[$0].label)”." } ?? ""
        return Difference(
            kind: .level, place: sentence.place, said: text, should: "\(place): \(cells.map(\.text).joined(separator: ", ")).\(hint)",
            mend: "Print the table's figure, or say what is counted differently.")
    }

    /// The columns of the times a sentence speaks of: the report's year where it names none.
    private static func columns(_ sentence: CheckedSentence, _ table: CheckedTable, _ report: CheckedReport) -> [Int] {
        if sentence.says("last", "previous", "earlier", "compared") { return Array(table.columns.indices) }
        let quarters = sentence.words.compactMap(\.quarter)
        if !quarters.isEmpty { return table.columns.indices.filter { table.columns[$0].quarter.map(quarters.contains) ?? false } }
        let years = sentence.words.compactMap(\.year)
        return (years.isEmpty ? report.year.map { [$0] } ?? [] : years).compactMap { table.column(ofYear: $0) }
    }
}
