public import Documents

/// The annual report of a year as it stands today: its words with their owners, what the check finds, and how far it has come.
///
/// It exists from the first of April (3.15 of the features): tables, charts and what registers tell are there by themselves, words are added.
public struct LivingReport: Sendable {
    public let tables: YearTables
    /// Everything known now; the report's own registers are read from it.
    public let facts: Facts
    /// The day it is looked at, which can be later than the records.
    public let today: Day
    public var year: ReportingYear { tables.year }

    /// - Parameter facts: of the whole service.
    public init(_ tables: YearTables, _ facts: Facts, today: Day) {
        self.tables = tables
        self.facts = facts
        self.today = max(today, facts.today)
    }

    /// The rows of a register that are about this year's report, with their numbers in the store.
    func rows<Row: Entry>(_: Row.Type, _ year: (Row) -> String) -> [(number: Int64, row: Row)] {
        let rows = facts.records[Row.self]
        return rows.entries.indices.filter { ReportingYear(year(rows.entries[$0])) == self.year }.map { (rows.ids[$0], rows.entries[$0]) }
    }

    // MARK: Sections

    /// A section with its words, and what of it makes itself.
    public struct SectionWork: Sendable, Identifiable {
        public let section: ReportSection
        public let row: ReportWords?
        /// The store's number of the row; 0 before there is one.
        public let number: Int64
        /// What stands below the words, made from registers.
        public let built: String

        public var id: String { section.id }
        public var words: String { row?.words ?? "" }
        /// What is printed.
        public var printed: String { [words, built].filter { !$0.isEmpty }.joined(separator: "\n\n") }
        /// A section whose registers tell enough needs no words of anybody.
        public var state: WordsState { row?.state ?? (built.isEmpty ? .planned : .ready) }
        public var isBuilt: Bool { !built.isEmpty }

        /// Whether its day has gone by and it is not ready.
        public func isLate(on today: Day) -> Bool { !state.isDone && (row?.due.map { $0 < today } ?? false) }
    }

    /// The sections in the order they are printed.
    public var sections: [SectionWork] {
        let rows = Dictionary(rows(ReportWords.self, \.year).map { ($0.row.section, $0) }, uniquingKeysWith: { _, new in new })
        return ReportSection.written.map { section in
            SectionWork(section: section, row: rows[section.id]?.row, number: rows[section.id]?.number ?? 0, built: built(section))
        }
    }

    public func section(_ id: String) -> SectionWork? { sections.first { $0.id == id } }

    /// The words of the same section a year before: they stand beside the new ones (A27 of the features).
    public func lastYear(_ section: String) -> String? {
        let name = year.previous
        return facts.records[ReportWords.self].entries.last { ReportingYear($0.year) == name && $0.section == section }?.words
    }

    /// Whether a person writes a section: a manager any, everybody else those they own.
    public func mayWrite(_ person: Person, _ section: SectionWork) -> Bool {
        guard !isLocked, Access.allows(person.roles, nil, .writeReport) else { return false }
        if Access.allows(person.roles, nil, .signReport) { return true }
        return section.row?.owner.map { $0 == person.staff } ?? false
    }

    // MARK: The report

    /// The words as they are printed, by section.
    public var words: [String: String] { Dictionary(sections.map { ($0.id, $0.printed) }, uniquingKeysWith: { one, _ in one }) }

    /// The numbers that somebody confirmed with a source, and those that registers tell.
    public var typedNumbers: [(number: Int64, row: TypedNumber)] { rows(TypedNumber.self, \.year) }

    /// The footnotes by the differences they explain.
    public var explanations: [(number: Int64, row: ReportExplanation)] { rows(ReportExplanation.self, \.year) }

    /// Makes the report and checks it.
    ///
    /// - Parameters:
    ///   - words: of sections that are being written and not saved.
    ///   - link: where a figure opens.
    public func made(_ changed: [String: String] = [:], link: @escaping @Sendable (BoundFigure) -> String? = { _ in nil }) -> MadeReport {
        var words = words
        for (section, text) in changed { words[section] = [text, self.section(section)?.built ?? ""].filter { !$0.isEmpty }.joined(separator: "\n\n") }
        let annual = AnnualReport(tables, words: words, link: link)
        let (report, unbound) = annual.full()
        var known = ReportCheck.Known(tables)
        let typed = Set(typedNumbers.map { "\($0.row.section)|\($0.row.number)" })
        var told: Set<String> = []
        for section in sections where section.isBuilt {
            // What a register says is its own source.
            for word in CheckedWord.words(section.built) where word.number != nil { told.insert("\(section.id)|\(word.text)") }
        }
        known.confirmed = typed.union(told)
        // A confirmed aim, such as caseloads of 50 to 70, is no figure of the year; any other number stands beside its table until it is mended or explained.
        let differences = ReportCheck(report, known: known).differences.filter { each in
            let number = "\(each.place.section)|\(each.said.prefix { $0 != ":" })"
            return each.kind != .level || !(told.contains(number) || typed.contains(number) && each.isOfAim)
        }
        return MadeReport(living: self, annual: annual, report: report, unbound: unbound, differences: differences)
    }
}

/// A report that has been made, with what is still wrong with it.
public struct MadeReport: Sendable {
    public let living: LivingReport
    public let annual: AnnualReport
    /// The board's report, without footnotes and marks.
    public let report: Report
    public let unbound: [AnnualReport.Unbound]
    public let differences: [Difference]

    /// The footnote that explains a difference.
    public func explanation(of difference: Difference) -> (number: Int64, row: ReportExplanation)? {
        living.explanations.last { $0.row.difference == difference.id }
    }

    /// What must be mended or explained before anybody signs.
    public var blocking: [Difference] { differences.filter { explanation(of: $0) == nil } }

    public func differences(in section: String) -> [Difference] { differences.filter { $0.place.section == section } }
    public func unbound(in section: String) -> [AnnualReport.Unbound] { unbound.filter { $0.section == section } }

    /// An edition as it is printed: with its footnotes, the notes of what changed since a quarter was frozen, and the mark of a draft.
    public func edition(_ edition: ReportEdition) -> EditionMade {
        let made = annual.edition(edition, earlier: edition.isPublic ? living.earlierEditions : [])
        // Footnotes are added to the whole edition only.
        let below = edition == .public ? findingsInFootnotes : []
        return EditionMade(edition: edition, report: finished(made.report, edition), unbound: made.unbound, findings: made.findings + below)
    }

    /// The whole report as the board reads it on the screen.
    public var preview: Report { finished(report, .board) }

    private func finished(_ report: Report, _ edition: ReportEdition) -> Report {
        var report = report
        report.draft = living.stage == .published ? nil : "Draft"
        if edition == .board || edition == .public { report.add(Footnotes(self, isPublic: edition.isPublic)) }
        if report.draft != nil {
            // An empty heading would look like a fault of the print.
            for place in report.sections.indices where report.sections[place].blocks.isEmpty {
                let isParent = report.sections.indices.contains(place + 1) && report.sections[place + 1].depth > report.sections[place].depth
                if !isParent { report.sections[place].blocks = [.paragraph(number: "", [.emphasis("Not written yet.")])] }
            }
        }
        return report
    }
}
