import Care
import Documents

/// A report's sections on a page of the product: figures open to their cases, and what the check found stands where it is.
struct ReportBody {
    let report: Report
    var differences: [Difference] = []
    /// The year the tables open to; nil where they do not.
    var year: ReportingYear?
    var selections: [String: [[Selection?]]] = [:]
    /// The level of a section's own heading.
    var hasHeadings = true
    /// Where a section is written.
    var edits: @Sendable (String) -> String? = { _ in nil }

    var html: HTML {
        div("fp-report" + (report.isLarge ? " fp-report--large" : "")) {
            report.sections.map(section)
            notes
        }
    }

    private func section(_ each: Report.Section) -> HTML {
        Documents.section("fp-report__section", [.id("section-\(each.id)")] + (each.title.isEmpty ? [] : [.aria("label", each.title)])) {
            if hasHeadings {
                div("fp-report__head") {
                    h2("govuk-heading-m" + (each.number.contains(".") ? " fp-report__part" : " fp-report__title")) {
                        if !each.number.isEmpty { span("fp-report__number") { each.number } }
                        each.title
                    }
                    if let address = edits(each.id) { a(address, "govuk-link fp-report__edit") { HTML("Write"); unseen(" \(each.title)") } }
                }
            }
            each.blocks.map(block)
        }
    }

    private func block(_ block: Report.Block) -> HTML {
        switch block {
        case .heading(let level, let number, let text):
            // Headings inside a section stand one below its own, whatever their size: nothing is skipped.
            return h3("govuk-heading-s fp-report__heading" + (level > 2 ? " fp-report__heading--small" : "")) { number.isEmpty ? text : "\(number) \(text)" }
        case .paragraph(let number, let line):
            return HTML {
                div("fp-report__paragraph", number.isEmpty ? [] : [.id("p-\(number)")]) {
                    span("fp-report__number") { number }
                    p("govuk-body") { inline(line) }
                }
                found(number.isEmpty ? [] : differences.filter { $0.place.table == nil && $0.place.paragraph == number })
            }
        case .list(let isOrdered, let items):
            let lines = HTML { items.map { item in li { inline(item) } } }
            return isOrdered ? ol("govuk-list govuk-list--number fp-report__list") { lines } : ul("govuk-list govuk-list--bullet fp-report__list") { lines }
        case .table(let table):
            return HTML {
                div("fp-report__table") { linked(table).html() }
                found(differences.filter { $0.place.table == table.number })
            }
        case .chart(let picture):
            return HTML.element("figure", [.class("fp-chart fp-report__chart")]) {
                HTML.element("figcaption", [.class("fp-chart__title")]) { picture.title }
                picture.drawing
            }
        case .quote(let line, let by):
            return HTML.element("blockquote", [.class("fp-report__quote")]) {
                p("govuk-body") { inline(line) }
                if !by.isEmpty { p("fp-quiet") { "— \(by)" } }
            }
        case .callout(let title, let line):
            return inset {
                h3("govuk-heading-s") { title }
                p("govuk-body") { inline(line) }
            }
        case .figures(let figures):
            return ul("fp-tiles fp-report__figures") {
                figures.map { each in
                    li("fp-tile") {
                        p("fp-tile__value") { inline([.figure(each.figure)]) }
                        p("fp-tile__span") { each.words }
                    }
                }
            }
        case .drawing(let drawing): return div("fp-report__drawing", [.aria("hidden", "true")]) { drawing }
        case .pageBreak: return .empty
        }
    }

    /// What the check found here, below it.
    private func found(_ differences: [Difference]) -> HTML {
        guard !differences.isEmpty else { return .empty }
        return ul("fp-found") {
            differences.map { each in
                li("fp-found__item") {
                    strong { each.kind.title + ". " }
                    HTML(each.should + " ")
                    if let year { a("\(ReportView.checks.address(year))#\(each.id)", "govuk-link") { HTML("Settle it"); unseen(": \(each.kind.title), \(each.place.text)") } }
                }
            }
        }
    }

    private func linked(_ table: Table) -> Table {
        guard let year, let selections = selections[table.id] else { return table }
        return FigureTable(table: table, selections: selections).linked(year)
    }

    private func inline(_ line: [Report.Inline]) -> [HTML] {
        line.map { part in
            switch part {
            case .text(let text): HTML(text)
            case .strong(let text): strong { text }
            case .emphasis(let text): HTML.element("em") { text }
            case .link(let text, let address): link(text, address)
            case .note(let number): HTML.element("sup") { a("#note-\(number + 1)", "govuk-link") { unseen("note "); HTML(String(number + 1)) } }
            case .table(let id): a("#table-\(id)", "govuk-link") { report.tables.first { $0.id == id }.map { "Table \($0.number)" } ?? "Table \(id)" }
            case .figure(let figure): bound(figure)
            }
        }
    }

    /// A figure of the words: it says what it counts and opens to its cases.
    private func bound(_ figure: Report.Figure) -> HTML {
        guard let address = figure.link else { return span("fp-bound", [.title(figure.meaning)]) { figure.text } }
        return a(address, "fp-bound govuk-link govuk-link--no-visited-state", [.title(figure.meaning)]) { figure.text }
    }

    private var notes: HTML {
        guard !report.notes.isEmpty else { return .empty }
        return Documents.section("fp-report__section", [.aria("label", "Notes")]) {
            h2("govuk-heading-s") { "Notes" }
            ol("govuk-list govuk-list--number") {
                report.notes.enumerated().map { index, note in HTML.element("li", [.id("note-\(index + 1)")]) { note } }
            }
        }
    }
}
