import Care
import Documents

extension Links {
    static func report(_ year: ReportingYear, _ part: String = "") -> String { "/report/\(year.name)" + (part.isEmpty ? "" : "/\(part)") }
    static func reportSection(_ year: ReportingYear, _ section: String) -> String { report(year, "sections/\(section)") }
    static func published(_ year: ReportingYear, _ edition: String, _ format: ReportFormat) -> String { report(year, "published/\(edition).\(format.fileExtension)") }

    /// Where the figures of a report open: a cell to its cases, a measure to its definition and cases.
    static func figures(of tables: YearTables) -> @Sendable (BoundFigure) -> String? {
        let made = Dictionary(tables.all().map { ($0.table.id, $0) }, uniquingKeysWith: { one, _ in one }), year = tables.year
        return { figure in
            switch figure.reference {
            case .measure(let id, let span, _):
                switch span {
                case .year(let other): return Links.measure(id, year: other)
                default: return Links.measure(id, year: year)
                }
            case .cell(let table, let row, let column):
                guard let found = made[table], let place = found.place(row: row, column: column) else { return nil }
                return figure.selection == nil ? Links.table(year, table) : Links.cases(year, table, row: place.row, column: place.column)
            }
        }
    }
}

/// The parts of the report's pages; each leads to the others.
enum ReportView: String, CaseIterable {
    case overview = "Overview", preview = "Whole report", checks = "Checks", figures = "Frozen figures", data = "Gaps and campaigns", files = "Files", sign = "Signing"

    func html(_ year: ReportingYear) -> HTML {
        views("Annual report \(year.title)", Self.allCases.map { ($0.rawValue, $0.address(year), $0 == self) })
    }

    func address(_ year: ReportingYear) -> String { Links.report(year, self == .overview ? "" : "\(self)") }
}

extension WordsState {
    var colour: TagColour {
        switch self {
        case .planned: .grey
        case .writing: .yellow
        case .ready: .turquoise
        case .checked: .green
        }
    }

    var tagged: HTML { tag(title, colour) }
}

extension ReportStage {
    var colour: TagColour {
        switch self {
        case .draft: .grey
        case .checked: .blue
        case .presented: .purple
        case .published: .green
        }
    }
}

/// The four steps of a report, those signed with whoever signed and when.
func stepBar(_ living: LivingReport) -> HTML {
    HTML.element("ol", [.class("fp-steps"), .aria("label", "Steps of the report")]) {
        ReportStage.allCases.map { step in
            let isNow = step == living.stage, isDone = step <= living.stage
            return HTML.element("li", [.class("fp-steps__step" + (isDone ? " fp-steps__step--done" : ""))] + (isNow ? [.aria("current", "step")] : [])) {
                span("fp-steps__name") {
                    step.title
                    if isNow { unseen(" (the report is here)") }
                }
                span("fp-steps__who") { who(step, living) }
            }
        }
    }
}

private func who(_ step: ReportStage, _ living: LivingReport) -> String {
    if let signed = living.signed(step), step <= living.stage { return "\(signed.name), \(signed.day.short)" }
    return switch step {
    case .draft: "Open from \(living.year.start.short)"
    case .checked: "Every difference settled"
    case .presented: "Before the board"
    case .published: "Kept as it is"
    }
}
