public import Documents

/// Searches a report's words for what could tell a child or somebody around them apart.
///
/// The facts must be those of the whole service: a record that the writer may not see is searched for, too. What it finds stands on the page of
/// whoever writes; its sentences hold none of the words, so that they may stand in a log.
public struct NarrativeCheck: Sendable {
    public let findings: [NarrativeFinding]

    /// - Parameter footnotes: what somebody wrote below tables and paragraphs, by its section and place.
    public init(_ report: Report?, footnotes: [(place: Difference.Place, words: String)] = [], facts: Facts) {
        let known: RecordFacts = facts.memo.value("facts a report must not hold") { RecordFacts(facts) }
        var found: [NarrativeFinding] = [], seen: Set<String> = []
        let below = footnotes.map { Piece(section: $0.place.section, place: "the footnote at \($0.place.text)", words: $0.words, typed: $0.words) }
        for piece in (report.map(Self.pieces) ?? []) + below {
            for finding in NarrativeSearch(piece, known).findings where seen.insert(finding.id).inserted { found.append(finding) }
        }
        findings = found
    }

    /// Words that stand together, and where.
    struct Piece {
        let section: String
        let place: String
        let words: String
        /// Numbers that are typed, without those that come from measures.
        let typed: String
    }

    /// Everything in a report that somebody wrote.
    private static func pieces(_ report: Report) -> [Piece] {
        var pieces: [Piece] = []
        for section in report.sections {
            let name = section.number.isEmpty ? "section “\(section.title)”" : "section \(section.number)"
            func add(_ line: [Report.Inline], _ place: String) {
                let typed = line.map { part in if case .figure = part { "#" } else { Report.words([part]) } }.joined()
                pieces.append(Piece(section: section.id, place: place, words: Report.words(line, tables: []), typed: typed))
            }
            for block in section.blocks {
                switch block {
                case .heading(_, _, let text): add([.text(text)], "a heading of \(name)")
                case .paragraph(let number, let line): add(line, number.isEmpty ? name : "paragraph \(number)")
                case .list(_, let items): for item in items { add(item, "a list of \(name)") }
                case .quote(let line, let by):
                    add(line + [.text(" "), .text(by)], "a quote of \(name)")
                case .callout(let heading, let line): add([.text(heading + ". ")] + line, "a box of \(name)")
                default: break
                }
            }
        }
        for note in report.notes { pieces.append(Piece(section: "notes", place: "a footnote", words: note, typed: note)) }
        return pieces
    }

    /// The sentences of an edition for children that are too hard, where the whole is too hard to read for a child of eleven.
    public static func hardSentences(_ report: Report) -> [NarrativeFinding] {
        let plain = plainText(report)
        guard !ReadingAge(plain).isPlain else { return [] }
        return ReadingAge.hardest(plain, count: 5).map { hard in
            NarrativeFinding(
                .hardSentence, .refused, section: "children", place: "the children’s edition", found: hard.words,
                "A sentence of the children’s edition is too hard: the edition must be easy to read at eleven. Make the sentence shorter, with shorter words.")
        }
    }

    /// The words of an edition as they are read aloud; what children said stays as they said it.
    static func plainText(_ report: Report) -> String {
        report.sections.flatMap { section in
            [section.title] + section.blocks.flatMap { block -> [String] in
                switch block {
                case .heading(_, _, let text): [text]
                case .paragraph(_, let line): [Report.words(line)]
                case .list(_, let items): items.map { Report.words($0) }
                case .callout(let heading, let line): [heading, Report.words(line)]
                case .figures(let figures): figures.map { "\($0.figure.text) \($0.words)" }
                default: []
                }
            }
        }.joined(separator: "\n")
    }
}
