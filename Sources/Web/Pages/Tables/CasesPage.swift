import Care
import Documents

/// What a figure is, and every case behind it, those left out with the reasons.
struct CasesPage: Page {
    let tables: YearTables
    let figures: FigureTable
    let row: Int
    let column: Int
    let selection: Selection
    let measure: Measure
    let links: Links
    let page: Int
    /// Whether a child's record is open to the reader: the figure counts every case, and the list shows those.
    let isOpen: @Sendable (Child.ID) -> Bool

    private static let size = 100

    /// Nil when there is no such figure, or nothing stands behind it.
    init?(tables: YearTables, id: String, row: Int, column: Int, links: Links, page: Int = 1, isOpen: @escaping @Sendable (Child.ID) -> Bool = { _ in true }) {
        guard let figures = tables.table(id), figures.selections.indices.contains(row), figures.selections[row].indices.contains(column),
            let selection = figures.selections[row][column], let measure = Measure.named(selection.measure)
        else { return nil }
        self.tables = tables
        self.figures = figures
        self.row = row
        self.column = column
        self.selection = selection
        self.measure = measure
        self.links = links
        self.page = page
        self.isOpen = isOpen
    }

    private var facts: Facts { tables.facts }
    private var rowLabel: String { figures.table.rows[row].label }
    private var columnLabel: String { figures.table.columns[column].label }
    private var cell: Table.Cell { figures.table.rows[row].cells[column] }

    var title: String { "Cases: \(rowLabel), \(columnLabel), table \(figures.table.number)" }
    var area: Area? { .tables }
    var trail: [(title: String, address: String)] {
        [
            ("Tables \(tables.year.title)", Links.year(tables.year)),
            ("Table \(figures.table.number)", Links.table(tables.year, figures.table.id)),
        ]
    }

    /// The cases in the figure, and those left out of it.
    private var cases: (counted: [Case], leftOut: [Case]) {
        let listed = selection.cases(facts)
        if selection.figure == .excluded { return (listed, []) }
        let without = Selection(measure, selection.periods, groups: selection.groups, .excluded, selection.combining).cases(facts)
        return (listed.filter(\.outcome.isCounted), without)
    }

    var body: HTML {
        let (all, leftOutAll) = cases
        let inFigure = shown(all), leftOut = shown(leftOutAll)
        let slice = Slice(inFigure.count, page: page, size: Self.size)
        return HTML {
            heading("\(rowLabel), \(columnLabel)", over: figures.table.heading)
            div("fp-figure") {
                span("fp-figure__value") { cell.text }
                p("govuk-body fp-figure__formula") { FigureFormula(selection, measure, facts, printed: cell).sentence }
            }
            definition
            heading2("Cases in the figure (\(counted(all.count)))", id: "cases")
            paragraph(agreement(all.count))
            if all.count > inFigure.count {
                paragraph("\(counted(all.count - inFigure.count, "case is", "cases are")) not shown: the children are not open to you.")
            }
            if let sentence = slice.sentence { p("govuk-body fp-quiet") { sentence } }
            list("Cases in the figure", inFigure[slice.range])
            pagination(slice.page, of: slice.pages) { Links.cases(tables.year, figures.table.id, row: row, column: column, page: $0) }
            p("govuk-body fp-downloads") {
                link("Download the cases as CSV", Links.casesCSV(tables.year, figures.table.id, row: row, column: column))
            }
            if !leftOut.isEmpty { leftOutList(leftOut) }
        }
    }

    private func shown(_ cases: [Case]) -> [Case] { cases.filter { $0.subject.child.map(isOpen) ?? true } }

    private var definition: HTML {
        // A row that says only what its measure says needs no line of its own.
        let own = figures.table.rows[row].definition.flatMap { $0.hasPrefix(measure.title + ":") ? nil : $0 }
        return summaryList(
            [
                ("What is counted", HTML(measure.counting.capitalised)),
                ("Counts as met", HTML(measure.met.map(\.capitalised) ?? "Every case counts")),
                ("This row", HTML(own)), ("Period", HTML(selection.periods.map(\.name).joined(separator: ", "))),
                ("Source", HTML(measure.basis.capitalised)), ("Measure", link(measure.title, Links.measure(measure.id, year: tables.year))),
            ].filter { $0.name != "This row" || own != nil })
    }

    /// Says that what is listed gives the figure.
    private func agreement(_ count: Int) -> String {
        switch (selection.figure, selection.combining) {
        case (_, .mean):
            "A child or case is listed once for each of the \(selection.periods.count) quarter ends it was counted at; the figure is their mean."
        case (.counted, _), (.met, _), (.missed, _), (.excluded, _):
            cell.value == Double(count) && cell.format == .count
                ? "The list has \(counted(count, "case")), which is the figure in the table."
                : "The list has \(counted(count, "case")); the figure is worked out from them."
        case (.share, _): "The list has both those that met the test and those that did not; the figure is the share that did."
        case (.sum, _): "The amounts in the list add up to the figure, or to what it is worked out from."
        case (.mean, _): "The figure is the mean of the amounts in the list."
        }
    }

    private func list(_ caption: String, _ cases: some Sequence<Case>) -> HTML {
        let all = Array(cases)
        let hasGroups = all.contains { !$0.group.isEmpty }
        var columns: [ListTable.Column] = [.init("Name"), .init("Id", isShort: true), .init("Day", isShort: true), .init("Outcome")]
        if hasGroups { columns.append(.init("Group")) }
        columns.append(.init("Record"))
        return ListTable(
            caption: caption, columns: columns,
            rows: all.map { each in
                var cells = [
                    person(each.subject, facts, links), HTML(each.subject.id), HTML(each.day.short), outcome(each.outcome),
                ]
                if hasGroups { cells.append(HTML(Timescale.named(each.group)?.title ?? each.group)) }
                cells.append(HTML(record(each.record)))
                return cells
            },
            whenEmpty: "No case is in the figure."
        ).html
    }

    private func outcome(_ outcome: Case.Outcome) -> HTML {
        switch outcome {
        case .met: measure.met == nil ? HTML("Counted") : tag("Met", .green)
        case .missed: tag("Not met", .red)
        case .amount, .excluded: HTML(outcome.words.capitalised)
        }
    }

    private func leftOutList(_ cases: [Case]) -> HTML {
        let reasons = Dictionary(grouping: cases) { each in
            if case .excluded(let reason) = each.outcome { reason } else { "" }
        }
        return HTML {
            heading2("Left out (\(counted(cases.count)))", id: "left-out")
            paragraph("These are in neither the numerator nor the denominator.")
            ul("govuk-list govuk-list--bullet") {
                reasons.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { reason, cases in
                    li { "\(reason.capitalised): \(counted(cases.count))" }
                }
            }
            details("Show those left out") {
                list("Cases left out", cases.prefix(Self.size))
                if cases.count > Self.size { paragraph("The first \(Self.size) are shown; the CSV has all.") }
            }
        }
    }

    /// Every case, those left out last, as a table for a file.
    var table: Table {
        let (inFigure, leftOut) = cases
        return Table(
            id: figures.table.id, number: "",
            title: "Cases behind table \(figures.table.number), \(rowLabel), \(columnLabel): \(cell.text)", corner: "Name",
            columns: ["Id", "Day", "Outcome", "Group", "Record"].map { Table.Column($0) },
            rows: (inFigure + leftOut).map { each in
                let name = each.subject.child.flatMap { facts.child($0)?.name } ?? each.subject.id
                return Table.Row(
                    name,
                    [each.subject.id, each.day.iso, each.outcome.words, each.group, record(each.record)].map { Table.Cell(words: $0) })
            })
    }
}
