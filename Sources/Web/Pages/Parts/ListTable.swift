import Documents

/// A table of things, each in a row, whose cells are markup: people, deadlines, findings.
struct ListTable {
    struct Column {
        let title: String
        var isNumber = false
        /// Kept on one line: days, tags.
        var isShort = false
        /// Sentences, which need some width to be read.
        var isLong = false

        init(_ title: String, isNumber: Bool = false, isShort: Bool = false, isLong: Bool = false) {
            self.title = title
            self.isNumber = isNumber
            self.isShort = isShort
            self.isLong = isLong
        }
    }

    let caption: String
    var isCaptionSeen = false
    let columns: [Column]
    let rows: [[HTML]]
    /// What stands in place of the table when it has no rows.
    var whenEmpty = "There is nothing to show."

    var html: HTML {
        if rows.isEmpty { return p("govuk-body fp-empty") { whenEmpty } }
        return div("table-scroll", [.role("region"), .aria("label", "\(caption) (scrolls sideways)"), Attribute("tabindex", "0")]) {
            HTML.element("table", [.class("govuk-table fp-list")]) {
                HTML.element(
                    "caption", [.class("govuk-table__caption govuk-table__caption--s" + (isCaptionSeen ? "" : " govuk-visually-hidden"))]
                ) { caption }
                HTML.element("thead", [.class("govuk-table__head")]) {
                    HTML.element("tr", [.class("govuk-table__row")]) {
                        columns.map { column in
                            HTML.element("th", [.scope("col"), .class("govuk-table__header" + classes(column, "header"))]) { column.title }
                        }
                    }
                }
                HTML.element("tbody", [.class("govuk-table__body")]) {
                    rows.map { row in
                        HTML.element("tr", [.class("govuk-table__row")]) {
                            columns.indices.map { cell(row, $0) }
                        }
                    }
                }
            }
        }
    }

    /// The first cell names the row.
    private func cell(_ row: [HTML], _ place: Int) -> HTML {
        let content = row.indices.contains(place) ? row[place] : .empty
        if place == 0 {
            return HTML.element("th", [.scope("row"), .class("govuk-table__header fp-list__name" + classes(columns[place], "header"))]) {
                content
            }
        }
        // On a small screen each cell stands under the one before, named as its column is.
        let name = columns[place].title
        return HTML.element(
            "td", [.class("govuk-table__cell" + classes(columns[place], "cell"))] + (name.isEmpty ? [] : [Attribute("data-column", name)])
        ) { content }
    }

    private func classes(_ column: Column, _ part: String) -> String {
        (column.isNumber ? " govuk-table__\(part)--numeric" : "") + (column.isShort ? " fp-list__short" : "")
            + (column.isLong ? " fp-list__long" : "")
    }
}
