extension Table {
    /// The table for a page or a printed report, with its reasons, notes and definitions below it.
    ///
    /// `id` is the id of the caption; the table's own where the page gives none.
    public func html(id: String? = nil) -> HTML {
        let captionID = id ?? "table-\(self.id)"
        return div("table-block") {
            div("table-scroll", [.role("region"), .aria("label", "\(heading) (scrolls sideways)"), Attribute("tabindex", "0")]) {
                HTML.element("table", [.class("govuk-table figures"), .aria("labelledby", captionID)]) {
                    HTML.element("caption", [.class("govuk-table__caption govuk-table__caption--m"), .id(captionID)]) { heading }
                    head
                    HTML.element("tbody", [.class("govuk-table__body")]) { rows.map(html) }
                }
            }
            below
            definitions
        }
    }

    private var head: HTML {
        HTML.element("thead", [.class("govuk-table__head")]) {
            HTML.element("tr", [.class("govuk-table__row")]) {
                if corner.isEmpty {
                    HTML.element("td", [.class("govuk-table__header")])
                } else {
                    HTML.element("th", [.scope("col"), .class("govuk-table__header")]) { corner }
                }
                columns.indices.map(columnHead)
            }
        }
    }

    private func columnHead(_ column: Int) -> HTML {
        HTML.element("th", [.scope("col"), .class("govuk-table__header" + classes(column, part: "header"))]) {
            columns[column].label
            if columns[column].breaksBefore { Self.unseen(" (the definition changed before this column)") }
        }
    }

    private func html(_ row: Row) -> HTML {
        HTML.element("tr", [.class(row.isTotal ? "govuk-table__row total" : "govuk-table__row")]) {
            HTML.element("th", [.scope("row"), .class("govuk-table__header")]) { row.label }
            columns.indices.map { column in html(cell(row, column), row: row, column: column) }
        }
    }

    private func html(_ cell: Cell, row: Row, column: Int) -> HTML {
        let isAbsent = cell.value == nil && cell.words == nil
        return HTML.element("td", [.class("govuk-table__cell" + classes(column, part: "cell") + (isAbsent ? " absent" : ""))]) {
            if let link = cell.link, !cell.text.isEmpty {
                a(link, "govuk-link") {
                    cell.text
                    Self.unseen(": \(row.label), \(columns[column].label)")
                }
            } else {
                cell.text
            }
            if let reason = cell.reason, let index = reasons.firstIndex(of: reason) {
                HTML.element("sup", [.class("mark"), .title(reason)]) {
                    Self.unseen(" note ")
                    Self.mark(index)
                }
            }
        }
    }

    private func classes(_ column: Int, part: String) -> String {
        (isWords(column) ? "" : " govuk-table__\(part)--numeric") + (columns[column].breaksBefore ? " breaks-before" : "")
    }

    private var below: HTML {
        HTML {
            if !reasons.isEmpty {
                ul("govuk-list table-reasons") {
                    reasons.enumerated().map { index, reason in
                        li {
                            HTML.element("sup", [.class("mark")]) { Self.mark(index) }
                            " \(reason)"
                        }
                    }
                }
            }
            if !notes.isEmpty {
                ul("govuk-list govuk-list--bullet table-notes") { notes.map { note in li { note } } }
            }
        }
    }

    /// What the rows and columns count, folded away until somebody asks.
    private var definitions: HTML {
        let meanings = rows.compactMap { row in row.definition.map { (row.label, $0) } }
            + columns.compactMap { column in column.explanation.map { (column.label, $0) } }
        if meanings.isEmpty { return .empty }
        return HTML.element("details", [.class("govuk-details table-definitions")]) {
            HTML.element("summary", [.class("govuk-details__summary")]) {
                span("govuk-details__summary-text") {
                    "What these rows count"
                    Self.unseen(": \(heading)")
                }
            }
            div("govuk-details__text") {
                HTML.element("dl", [.class("definitions")]) {
                    meanings.map { label, meaning in
                        HTML {
                            HTML.element("dt") { label }
                            HTML.element("dd") { meaning }
                        }
                    }
                }
            }
        }
    }

    /// Words for those who hear the page.
    private static func unseen(_ text: String) -> HTML { span("govuk-visually-hidden") { text } }
}
