extension Report {
    /// The report as one page that stands alone: it needs no other file, opens in any browser, and its style makes A4 paper of it.
    ///
    /// The printer of PDF files is given the very same page.
    /// - Parameter made: the day it is made, `2026-04-30`; nil leaves it out.
    public func html(made: String? = nil, stylesheet: String = ReportStyle.css) -> String {
        var page = ReportPage(self)
        let body = page.body
        let head = HTML {
            HTML.element("meta", [Attribute("charset", "utf-8")])
            HTML.element("title") { authority.isEmpty ? title : "\(title) – \(authority)" }
            HTML.element("meta", [.name("viewport"), Attribute("content", "width=device-width, initial-scale=1")])
            if !authority.isEmpty { HTML.element("meta", [.name("author"), Attribute("content", authority)]) }
            if !subtitle.isEmpty { HTML.element("meta", [.name("description"), Attribute("content", "\(title), \(subtitle)")]) }
            if let made { HTML.element("meta", [.name("dcterms.created"), Attribute("content", made)]) }
            if marking != nil || draft != nil { HTML.element("meta", [.name("robots"), Attribute("content", "noindex")]) }
            HTML.stylesheet(stylesheet + page.drawingStyles)
        }
        return HTML.document(head: head, body: body, bodyClass: "report" + (isLarge ? " report--large" : "") + (isOnePage ? " report--page" : ""))
    }
}

/// Makes the page of a report, and keeps count of what has been mentioned on the way.
struct ReportPage {
    private let report: Report
    /// The notes whose first mention has been met: their way back leads there.
    private var mentioned: Set<Int> = []
    /// Drawings that only decorate, which a style paints, so that nobody hears of them.
    private var drawings: [HTML] = []

    init(_ report: Report) { self.report = report }

    var body: HTML {
        mutating get {
            let sections = HTML { report.sections.map { section($0) } }
            return HTML {
                if report.hasContents { a("#contents", "skip-link") { "Skip to contents" } }
                cover
                div("sheet") {
                    if report.hasContents { contents }
                    HTML.element("main", [.class("words"), .id("words")]) {
                        sections
                        notes
                    }
                }
            }
        }
    }

    // MARK: The cover

    private var cover: HTML {
        HTML.element("header", [.class(report.coverPicture != nil ? "cover cover--picture" : report.hasContents ? "cover" : "cover cover--short")]) {
            div("cover__band") {
                if !report.authority.isEmpty { p("cover__authority") { report.authority } }
                h1("cover__title") { report.title }
                if !report.subtitle.isEmpty { p("cover__subtitle") { report.subtitle } }
                if report.coverPicture != nil { div("cover__picture") {} }
            }
            div("cover__below") {
                if let draft = report.draft { p("cover__draft") { draft } }
                if !report.facts.isEmpty {
                    HTML.element("dl", [.class("cover__facts")]) {
                        report.facts.map { fact in
                            div {
                                HTML.element("dt") { fact.name }
                                HTML.element("dd") { fact.text }
                            }
                        }
                    }
                }
                if let marking = report.marking { p("cover__marking") { marking } }
            }
        }
    }

    private var contents: HTML {
        HTML.element("nav", [.class("contents"), .aria("labelledby", "contents")]) {
            h2("contents__title", [.id("contents")]) { "Contents" }
            ol("contents__list") {
                report.sections.map { section in
                    li { line(ofContents: section.number, section.title, section.anchor, depth: section.depth) }
                }
                if !report.notes.isEmpty { li { line(ofContents: "", "Notes", "notes", depth: 1) } }
            }
        }
    }

    private func line(ofContents number: String, _ title: String, _ anchor: String, depth: Int) -> HTML {
        a("#\(anchor)", "contents__line contents__line--\(depth)") {
            if !number.isEmpty {
                span("contents__number") { number }
                " "
            }
            title
        }
    }

    // MARK: Sections

    private mutating func section(_ section: Report.Section) -> HTML {
        let blocks = HTML { section.blocks.map { block($0, in: section) } }
        return .element("section", [.class("section section--\(section.depth)"), .id(section.anchor)]) {
            heading(1 + section.depth, section.number, section.title, class: "section__title")
            blocks
        }
    }

    /// A heading of the page; below the fourth level they all look alike.
    private func heading(_ level: Int, _ number: String, _ title: String, class name: String) -> HTML {
        let words = HTML {
            if !number.isEmpty {
                span("number") { number }
                " "
            }
            title
        }
        let attributes = [Attribute.class(name)]
        return switch level {
        case ...2: .element("h2", attributes) { words }
        case 3: .element("h3", attributes) { words }
        case 4: .element("h4", attributes) { words }
        case 5: .element("h5", attributes) { words }
        default: .element("h6", attributes) { words }
        }
    }

    private mutating func block(_ block: Report.Block, in section: Report.Section) -> HTML {
        switch block {
        case .heading(let level, let number, let text):
            return heading(section.depth + max(2, level), number, text, class: "heading")
        case .paragraph(let number, let words):
            let words = line(words)
            if number.isEmpty { return p("paragraph") { words } }
            return div("paragraph paragraph--numbered", [.id("paragraph-\(number)")]) {
                span("paragraph__number") { number }
                " "
                p { words }
            }
        case .list(let isOrdered, let items):
            let lines = HTML { items.map { item in li { line(item) } } }
            return isOrdered ? ol("list list--ordered") { lines } : ul("list") { lines }
        case .table(let table):
            // A table of many columns has a page on its side.
            return div("table" + (table.columns.count > 9 ? " table--wide" : table.columns.count <= 2 ? " table--few" : "") + (table.rows.count <= 16 ? " table--short" : "")) { table.html() }
        case .chart(let picture): return chart(picture)
        case .quote(let words, let by):
            let words = line(words)
            return .element("blockquote", [.class("quote")]) {
                p("quote__words") { words }
                if !by.isEmpty { p("quote__by") { by } }
            }
        case .callout(let title, let words):
            let words = line(words)
            return div("callout") {
                if !title.isEmpty { p("callout__title") { title } }
                p("callout__words") { words }
            }
        case .figures(let figures):
            return ul("tiles tiles--\(Self.tilesBeside(figures.count))") {
                figures.map { one in
                    li {
                        span("tile__figure") { figure(one.figure) }
                        " "
                        span("tile__words") { one.words }
                    }
                }
            }
        case .drawing(let drawing):
            drawings.append(drawing)
            return div("drawing drawing-\(drawings.count)") {}
        case .pageBreak: return div("page-break") {}
        }
    }

    /// How many key figures stand beside each other, so that none is left alone in a row of its own.
    private static func tilesBeside(_ count: Int) -> Int { count <= 4 ? max(1, count) : count % 4 == 0 ? 4 : count % 3 == 1 ? 4 : 3 }

    private func chart(_ picture: Report.Picture) -> HTML {
        div("chart-block", [.id("block-\(picture.id)")]) {
            p("chart-block__title") { picture.heading }
            HTML.element("img", [
                .class("chart-block__picture"), .src(Self.address(of: picture.drawing)), Attribute("alt", picture.alternative),
            ])
            if let data = picture.data {
                HTML.element("details", [.class("chart-block__data")]) {
                    HTML.element("summary") { "The figures of this chart" }
                    data.html(id: "data-\(picture.id)")
                }
            }
        }
    }

    private static func address(of drawing: HTML) -> String { "data:image/svg+xml;base64," + Base64.text(Report.svg(drawing)) }

    /// The style that paints the drawings that only decorate.
    var drawingStyles: String {
        let cover = report.coverPicture.map { ".cover__picture { background-image: url(\"\(Self.address(of: $0))\") }\n" } ?? ""
        return cover + drawings.enumerated().map { index, drawing in
            let size = Report.size(of: drawing) ?? (4, 1)
            let height = Drawing.digits(min(45, 160 * size.height / size.width))
            return ".drawing-\(index + 1) { height: \(height)mm; background-image: url(\"\(Self.address(of: drawing))\") }\n"
        }.joined()
    }

    // MARK: Lines

    private mutating func line(_ line: [Report.Inline]) -> HTML { HTML { line.map { part($0) } } }

    private mutating func part(_ part: Report.Inline) -> HTML {
        switch part {
        case .text(let text): return HTML(text)
        case .strong(let text): return strong { text }
        case .emphasis(let text): return .element("em") { text }
        case .figure(let one): return figure(one)
        case .link(let text, let address): return a(address) { text }
        case .table(let id): return a("#table-\(id)") { report.name(ofTable: id) }
        case .note(let index):
            let isFirst = mentioned.insert(index).inserted
            return .element("sup", [.class("mention")]) {
                a("#note-\(index + 1)", nil, isFirst ? [.id("mention-\(index + 1)")] : []) {
                    span("govuk-visually-hidden") { "note " }
                    String(index + 1)
                }
            }
        }
    }

    private func figure(_ one: Report.Figure) -> HTML {
        var attributes = one.reference.isEmpty ? [] : [Attribute.data("reference", one.reference)]
        if !one.meaning.isEmpty { attributes.append(.title(one.meaning)) }
        if let link = one.link { return a(link, "figure", attributes) { one.text } }
        return span("figure", attributes) { one.text }
    }

    private var notes: HTML {
        if report.notes.isEmpty { return .empty }
        return .element("section", [.class("section section--1 notes"), .id("notes")]) {
            h2("section__title") { "Notes" }
            ol("notes__list") {
                report.notes.enumerated().map { index, note in
                    HTML.element("li", [.id("note-\(index + 1)")]) {
                        note
                        if mentioned.contains(index) {
                            " "
                            a("#mention-\(index + 1)", "notes__back") { "Back to note \(index + 1) in the text" }
                        }
                    }
                }
            }
        }
    }
}
