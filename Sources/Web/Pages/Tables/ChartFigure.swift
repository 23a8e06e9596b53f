import Care
import Documents

/// The chart of a table of the year with its title above it; nothing where the table has none.
func chartFigure(_ table: Table, _ tables: YearTables) -> HTML {
    guard let picture = TableChart(table, of: tables).picture else { return .empty }
    return HTML.element("figure", [.class("fp-chart")]) {
        HTML.element("figcaption", [.class("fp-chart__title")]) { picture.title }
        picture.drawing
    }
}
