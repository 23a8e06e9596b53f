import Care
import Documents

/// Every measure there is, with what it counts.
struct MeasuresPage: Page {
    let title = "Measures and definitions"
    var area: Area? { .measures }
    var isWide: Bool { true }

    var body: HTML {
        HTML {
            heading(title)
            p("govuk-body fp-lead") {
                "Every figure in the tables is one of these \(counted(Measure.all.count)) measures. Each says what it counts and which day decides."
            }
            ListTable(
                caption: "Measures",
                columns: [.init("Measure"), .init("What is counted", isLong: true), .init("Time", isShort: true), .init("Source")],
                rows: Measure.all.map { measure in
                    [
                        link(measure.title, Links.measure(measure.id)), HTML(measure.counting.capitalised), HTML(measure.span.title),
                        HTML(measure.basis.capitalised),
                    ]
                }
            ).html
        }
    }
}

extension Measure.Span {
    var title: String {
        switch self {
        case .flow: "In a period"
        case .stock: "On a day"
        case .cumulative: "Year so far"
        }
    }
}

/// What a measure counts, and its figure in each quarter of a year.
struct MeasurePage: Page {
    let measure: Measure
    let tables: YearTables
    let years: [ReportingYear]

    private var facts: Facts { tables.facts }

    var title: String { measure.title }
    var area: Area? { .measures }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Measures", "/measures")] }

    var body: HTML {
        let table = figures
        return HTML {
            heading(measure.title, over: "Measure")
            summaryList([
                ("What is counted", HTML(measure.counting.capitalised)),
                ("Counts as met", HTML(measure.met.map(\.capitalised) ?? "Every case counts")),
                ("Unit", HTML(measure.unit.rawValue.capitalised)),
                ("Time", HTML(measure.span.title)),
                ("Source", HTML(measure.basis.capitalised)),
                ("Registers read", HTML(measure.reads.map { Registers.type($0)?.shape.title ?? $0 }.joined(separator: ", "))),
                ("Id", HTML(measure.id)),
            ])
            heading2("Figures of \(tables.year.title)", id: "figures")
            views("Years", years.sorted(by: >).map { ($0.title, Links.measure(measure.id, year: $0), $0 == tables.year) })
            table.html(id: "measure-figures")
            usedIn
        }
    }

    /// The quarters that have begun, and the year where the measure is about what happened.
    private var periods: [Period] {
        let begun = tables.year.quarters.filter { $0.start <= tables.asAt }.map { $0.until(tables.asAt) }
        return measure.span == .stock ? begun : begun + [tables.year.period.until(tables.asAt)]
    }

    private var figures: Table {
        let isRecorded = facts.hasRecords(for: measure)
        let tallies = periods.map { isRecorded ? facts.tallies(measure, in: $0) : [:] }
        let groups = Set(tallies.flatMap(\.keys)).filter { !$0.isEmpty }.sorted()
        func row(
            _ label: String, _ figure: Selection.Figure, _ format: NumberFormat = .count, groups: Set<String>? = nil, isTotal: Bool = false
        ) -> Table.Row {
            Table.Row(
                label,
                periods.map { period in
                    let value = isRecorded ? Selection(measure, [period], groups: groups, figure).value(facts) : nil
                    return Table.Cell(
                        value, format, absence: isRecorded ? "" : "No data", reason: isRecorded ? nil : "Nothing has been recorded.")
                }, isTotal: isTotal)
        }
        let hasAmounts = tallies.contains { $0.values.contains { $0.amounts > 0 } }
        var rows: [Table.Row] = []
        if hasAmounts {
            rows.append(row("Sum", .sum, .decimal(1)))
            rows.append(row("Mean", .mean, .decimal(1)))
        }
        if measure.met != nil {
            rows.append(row("Share that met the test", .share, .percent(1)))
            rows.append(row("Met", .met))
            rows.append(row("Not met", .missed))
        }
        rows.append(row("Cases counted", .counted, isTotal: true))
        if groups.count > 1, groups.count <= 40 { rows += groups.map { row("… \($0)", .counted, groups: [$0]) } }
        rows.append(row("Left out, with reasons", .excluded))
        return Table(
            id: measure.id, number: "", title: "\(measure.title), \(tables.year.title)",
            columns: periods.map { Table.Column($0.start == tables.year.start && $0.length > 93 ? tables.year.title : $0.name) }, rows: rows
        )
    }

    private var usedIn: HTML {
        let used = tables.all().filter { figures in figures.selections.contains { $0.contains { $0?.measure == measure.id } } }
        if used.isEmpty { return .empty }
        return HTML {
            heading2("Used in")
            ul("govuk-list govuk-list--bullet") {
                used.map { figures in li { link(figures.table.heading, Links.table(tables.year, figures.table.id)) } }
            }
        }
    }
}
