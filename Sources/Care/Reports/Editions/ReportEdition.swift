public import Documents

/// Whom a form of the annual report is for. All are made from the one report, so that none can say another number.
public enum ReportEdition: String, CaseIterable, Hashable, Sendable, Identifiable {
    /// Everything, for the Corporate Parenting Board: it holds small numbers and stays in the house.
    case board
    /// Everything that may be read by anybody: small numbers are hidden or rounded.
    case `public`
    /// For children and young people, in plain words and large type.
    case children
    /// One page: what the year was like, what got better and worse, the targets and the recommendations.
    case summary

    public var id: String { rawValue }

    public var title: String {
        switch self {
        case .board: "Board edition"
        case .public: "Public edition"
        case .children: "Children and young people's edition"
        case .summary: "One-page summary"
        }
    }

    /// What it is, in a sentence.
    public var meaning: String {
        switch self {
        case .board: "The whole report with every figure, for the board. It holds small numbers of children and is not published."
        case .public: "The whole report with small numbers hidden, for everybody."
        case .children: "The year in plain words and large type, for children and young people. Every figure in it stands in the public edition, too."
        case .summary: "The year on one page, for everybody. Every figure in it stands in the public edition, too."
        }
    }

    /// Whether it may leave the house: what it holds is then disclosure-controlled, and its words are searched for what tells somebody apart.
    public var isPublic: Bool { self != .board }
}

/// An edition of a report, and what must be settled before anybody publishes it.
public struct EditionMade: Sendable {
    public let edition: ReportEdition
    public let report: Report
    /// References of the words that lead to no figure.
    public let unbound: [AnnualReport.Unbound]
    /// What its words hold that could tell somebody apart, or that is too hard to read; always empty for the board's.
    public let findings: [NarrativeFinding]

    /// What still stands in the way of publishing.
    ///
    /// - Parameter allowed: the keys of findings that only ask and that somebody has read and let stand, with a reason.
    public func blocking(allowed: Set<String> = []) -> [NarrativeFinding] {
        findings.filter { $0.weight == .refused || !allowed.contains($0.id) }
    }
}

extension AnnualReport {
    /// The report as an edition's readers see it.
    ///
    /// The facts of the tables must be those of the whole service: words are searched for everybody it knows.
    /// - Parameter earlier: public editions of other years: what they printed is known, and what they hid stays hidden.
    public func edition(_ edition: ReportEdition, earlier: [EarlierEdition] = []) -> EditionMade {
        let (full, unbound) = full()
        let year = tables.year
        guard edition.isPublic else {
            var report = full
            report.id = "annual-report-\(year.name)-\(edition.rawValue)"
            report.facts.append(Report.Fact("Edition", edition.title))
            report.marking = "OFFICIAL-SENSITIVE"
            return EditionMade(edition: edition, report: report, unbound: unbound, findings: [])
        }
        // Three editions and every check of them need the same disclosure: it is worked out once for the same words.
        let text = words.sorted { $0.key < $1.key }.map { "\($0.key)\n\($0.value)" }.joined(separator: "\n")
        let name = StableKey.make("disclosure", year.name, tables.asAt.iso, text, earlier.map(\.year.name).joined(separator: " "))
        let disclosure: Disclosure = tables.facts.memo.value(name) { Disclosure(full, tables, earlier: earlier) }
        var disclosed = disclosure.report
        var findings = NarrativeCheck(full, facts: tables.facts).findings
        disclosed.id = "annual-report-\(year.name)-\(edition.rawValue)"
        disclosed.marking = nil
        disclosed.facts.append(Report.Fact("Edition", edition.title))
        switch edition {
        case .board, .public: break
        case .children:
            disclosed = ChildrenEdition(disclosed, tables, words: words).report
            findings = NarrativeCheck(disclosed, facts: tables.facts).findings + NarrativeCheck.hardSentences(disclosed)
        case .summary:
            disclosed = SummaryEdition(disclosed, tables).report
            findings = NarrativeCheck(disclosed, facts: tables.facts).findings
        }
        return EditionMade(edition: edition, report: disclosed, unbound: unbound, findings: findings)
    }
}
