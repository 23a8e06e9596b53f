import Documents

/// A word of a report's sentence, with what it means where it is a number, a year or a quarter.
struct CheckedWord: Sendable {
    /// The word as it is printed, without the punctuation around it.
    let text: String
    /// Small letters and digits alone.
    let plain: String
    var number: Double?
    /// The places printed after the point.
    var places = 0
    var isPercent = false
    var isPoints = false
    /// The number is written as a change, with a plus or a minus before it.
    var isSigned = false
    /// A number that names something or measures time or age: “Table 3”, “20 working days”.
    var isLabel = false
    /// The reporting year, by when it ends.
    var year: Int?
    var quarter: Int?
    var figure: Report.Figure?
    /// The word is the number of a table that the report itself keeps.
    var isReference = false
    var endsSentence = false
    var endsClause = false

    static func plain(_ text: some StringProtocol) -> String {
        String(text.lowercased().unicodeScalars.filter { ($0 >= "a" && $0 <= "z") || ($0 >= "0" && $0 <= "9") })
    }

    /// Reads one word between spaces.
    init(_ raw: some StringProtocol) {
        let edges: Set<Character> = ["(", ")", "[", "]", ",", ".", ";", ":", "“", "”", "\"", "‘", "’", "'", "!", "?"]
        var text = String(raw)[...]
        while let first = text.first, edges.contains(first) { text = text.dropFirst() }
        var tail: [Character] = []
        while let last = text.last, edges.contains(last) {
            tail.append(last)
            text = text.dropLast()
        }
        self.text = String(text)
        plain = Self.plain(text)
        let abbreviations: Set<String> = ["para", "s", "eg", "ie", "no", "etc", "wri", "accom", "reg", "regs", "p", "pp"]
        endsSentence = tail.contains { ".!?".contains($0) } && !abbreviations.contains(plain)
        endsClause = endsSentence || tail.contains { ",;:".contains($0) }
        readNumber(text)
    }

    private mutating func readNumber(_ written: Substring) {
        var text = written
        if text.count == 2, let first = text.first, first == "Q" || first == "q", let last = text.last?.wholeNumberValue, (1...4).contains(last) {
            quarter = last
            return
        }
        if text.contains("/") || text.contains("-") || text.contains("–") {
            let parts = text.split { $0 == "/" || $0 == "-" || $0 == "–" }
            if parts.count == 2, parts[0].count == 4, let year = ReportingYear(String(text)) { self.year = year.endsIn }
            if parts.count == 2, parts[0].count == 2, parts[1].count == 2, text.contains("/"), let start = Int(parts[0]), let end = Int(parts[1]), end == start + 1 {
                year = 2000 + end
            }
        }
        if text.hasSuffix("%") {
            isPercent = true
            text = text.dropLast()
        }
        isSigned = text.first.map { "+−-".contains($0) } ?? false
        while let first = text.first, "+−-£".contains(first) { text = text.dropFirst() }
        let digits = text.filter { $0 != "," }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard !digits.isEmpty, digits.count <= 14, parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }), let value = Double(digits) else {
            isPercent = false
            return
        }
        number = value
        places = parts.count == 2 ? parts[1].count : 0
        // Four digits without a comma are a calendar year where they can be one.
        if parts.count == 1, !isPercent, digits.count == 4, !text.contains(","), (1900...2100).contains(value), written.first?.isNumber == true { isLabel = true }
    }

    /// The words of a text, with what the words beside a number make of it.
    static func words(_ text: String) -> [CheckedWord] { joined(text.split(whereSeparator: \.isWhitespace).map { CheckedWord($0) }) }

    /// The words of a line of a report.
    static func words(_ line: [Report.Inline], tables: [Table]) -> [CheckedWord] {
        var words: [CheckedWord] = []
        for part in line {
            switch part {
            case .text(let text), .strong(let text), .emphasis(let text), .link(let text, _):
                for raw in text.split(whereSeparator: \.isWhitespace) {
                    let word = CheckedWord(raw)
                    // Punctuation alone belongs to the word before it.
                    if word.plain.isEmpty, !words.isEmpty, raw.first?.isLetter != true {
                        if raw.hasPrefix("%"), words[words.count - 1].number != nil { words[words.count - 1].isPercent = true }
                        words[words.count - 1].endsSentence = words[words.count - 1].endsSentence || raw.contains(".") || raw.contains("!") || raw.contains("?")
                        words[words.count - 1].endsClause = words[words.count - 1].endsClause || raw.contains(",") || raw.contains(";") || raw.contains(":")  || raw.contains(")")
                    } else {
                        words.append(word)
                    }
                }
            case .figure(let figure):
                var word = CheckedWord(figure.text.split(separator: " ").first ?? "")
                word.endsSentence = false
                word.endsClause = false
                word.figure = figure
                if let value = figure.value, word.number == nil || figure.text.contains(" of ") { word.number = value }
                words.append(word)
            case .table(let id):
                words.append(CheckedWord("Table"))
                var word = CheckedWord(tables.first { $0.id == id }?.number ?? id)
                word.isReference = true
                word.isLabel = true
                words.append(word)
            case .note: break
            }
        }
        return joined(words)
    }

    private static let names: Set<String> = [
        "table", "tables", "chart", "figure", "paragraph", "section", "regulation", "para", "page", "area", "key", "aged", "age", "ages", "under", "over", "article",
        "part", "schedule", "no", "annex", "annexe", "appendix", "chapter", "version", "reg", "priority", "within", "between",
    ]
    private static let times: Set<String> = [
        "day", "days", "working", "week", "weeks", "month", "months", "year", "years", "yrs", "hour", "hours", "mile", "miles", "monthly", "minutes", "year-old",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "mile", "percent",
    ]

    private static func joined(_ words: [CheckedWord]) -> [CheckedWord] {
        var words = words
        for index in words.indices where words[index].number != nil {
            let before = index > 0 ? words[index - 1].plain : ""
            let next = index + 1 < words.count && !words[index].endsClause ? words[index + 1].plain : ""
            let after = index + 2 < words.count && !words[index].endsClause ? words[index + 2].plain : ""
            if next == "per" && after == "cent" || next == "percent" { words[index].isPercent = true }
            if next == "percentage" && after.hasPrefix("point") || next == "points" || next == "point" {
                words[index].isPoints = true
                words[index].isPercent = false
            }
            if words[index].isPercent || words[index].isPoints { continue }
            if names.contains(before), words[index].figure == nil { words[index].isLabel = true }
            if times.contains(next), words[index].figure == nil { words[index].isLabel = true }
        }
        return words
    }
}

/// A sentence of a report's words.
struct CheckedSentence: Sendable {
    let section: String
    let paragraph: String
    let words: [CheckedWord]
    /// The paragraph it stands in, in small letters.
    let around: String

    var place: Difference.Place { Difference.Place(section: section, paragraph: paragraph) }
    var text: String { words.map { $0.figure?.text ?? $0.text }.joined(separator: " ") }
    var plain: [String] { words.map(\.plain) }

    func says(_ any: String...) -> Bool { words.contains { any.contains($0.plain) } }

    /// The sentences of a line.
    static func all(_ line: [Report.Inline], section: String, paragraph: String, tables: [Table]) -> [CheckedSentence] {
        let words = CheckedWord.words(line, tables: tables)
        let around = words.map(\.text).joined(separator: " ").lowercased()
        var sentences: [CheckedSentence] = [], open: [CheckedWord] = []
        for word in words {
            open.append(word)
            if word.endsSentence {
                sentences.append(CheckedSentence(section: section, paragraph: paragraph, words: open, around: around))
                open = []
            }
        }
        if !open.isEmpty { sentences.append(CheckedSentence(section: section, paragraph: paragraph, words: open, around: around)) }
        return sentences
    }
}
