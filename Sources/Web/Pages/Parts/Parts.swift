import Care
import Documents

/// A word that tells a state, on a colour that says it again.
func tag(_ words: String, _ colour: TagColour = .grey) -> HTML {
    HTML.element("strong", [.class("govuk-tag govuk-tag--\(colour.rawValue)")]) { words }
}

enum TagColour: String { case grey, green, turquoise, blue, purple, pink, red, orange, yellow }

/// The heading of a page, with what it belongs to above it.
func heading(_ words: String, over caption: String? = nil) -> HTML {
    h1("govuk-heading-l") {
        if let caption { span("govuk-caption-l") { caption } }
        words
    }
}

func heading2(_ words: String, id: String? = nil) -> HTML { h2("govuk-heading-m", id.map { [.id($0)] } ?? []) { words } }
func heading3(_ words: String) -> HTML { h3("govuk-heading-s") { words } }
func paragraph(_ words: String) -> HTML { p("govuk-body") { words } }
func link(_ words: String, _ address: String) -> HTML { a(address, "govuk-link") { words } }
func unseen(_ words: String) -> HTML { span("govuk-visually-hidden") { words } }

/// Facts about one thing, each with its name.
func summaryList(_ rows: [(name: String, value: HTML)], class more: String = "") -> HTML {
    HTML.element("dl", [.class("govuk-summary-list fp-summary" + (more.isEmpty ? "" : " \(more)"))]) {
        rows.map { row in
            div("govuk-summary-list__row") {
                HTML.element("dt", [.class("govuk-summary-list__key")]) { row.name }
                HTML.element("dd", [.class("govuk-summary-list__value")]) { row.value.isEmpty ? notKnown : row.value }
            }
        }
    }
}

/// What stands where nothing is recorded, so that nobody takes an empty place for an answer.
let notKnown = span("fp-quiet") { "Not recorded" }

/// Something folded away until somebody asks.
func details(_ words: String, about: String? = nil, class name: String = "", isOpen: Bool = false, @HTMLBuilder _ content: () -> HTML) -> HTML {
    HTML.element("details", [.class("govuk-details" + (name.isEmpty ? "" : " \(name)"))] + (isOpen ? [.flag("open")] : [])) {
        HTML.element("summary", [.class("govuk-details__summary")]) {
            span("govuk-details__summary-text") {
                words
                if let about { unseen(" \(about)") }
            }
        }
        div("govuk-details__text") { content() }
    }
}

func inset(@HTMLBuilder _ content: () -> HTML) -> HTML { div("govuk-inset-text") { content() } }

/// Links to the views of one page, the one shown marked.
func views(_ label: String, _ items: [(title: String, address: String, isCurrent: Bool)]) -> HTML {
    HTML.element("nav", [.class("fp-views"), .aria("label", label)]) {
        ul("fp-views__list") {
            items.map { item in
                li("fp-views__item") {
                    a(item.address, "fp-views__link", item.isCurrent ? [.aria("current", "page")] : []) { item.title }
                }
            }
        }
    }
}

/// Links to the other pages of a long list; nothing for a short one.
func pagination(_ page: Int, of pages: Int, _ address: (Int) -> String) -> HTML {
    guard pages > 1 else { return .empty }
    let near = Set([1, pages, page - 1, page, page + 1]).filter { (1...pages).contains($0) }.sorted()
    var items: [HTML] = []
    var last = 0
    for number in near {
        if number > last + 1 { items.append(li("govuk-pagination__item govuk-pagination__item--ellipsis") { "⋯" }) }
        last = number
        let current = number == page
        items.append(
            li("govuk-pagination__item" + (current ? " govuk-pagination__item--current" : "")) {
                a(
                    address(number), "govuk-link govuk-pagination__link",
                    [.aria("label", "Page \(number)")] + (current ? [.aria("current", "page")] : [])
                ) {
                    String(number)
                }
            })
    }
    return HTML.element("nav", [.class("govuk-pagination"), .aria("label", "Pages")]) {
        if page > 1 { div("govuk-pagination__prev") { a(address(page - 1), "govuk-link govuk-pagination__link") { "Previous page" } } }
        ul("govuk-pagination__list") { items }
        if page < pages { div("govuk-pagination__next") { a(address(page + 1), "govuk-link govuk-pagination__link") { "Next page" } } }
    }
}

/// The part of a list that a page shows.
struct Slice {
    let range: Range<Int>
    let page: Int
    let pages: Int
    let count: Int

    init(_ count: Int, page: Int, size: Int) {
        self.count = count
        pages = max(1, (count + size - 1) / size)
        self.page = min(max(1, page), pages)
        range = (self.page - 1) * size..<min(count, self.page * size)
    }

    /// "Showing 51 to 100 of 230".
    var sentence: String? {
        pages == 1 ? nil : "Showing \(counted(range.lowerBound + 1)) to \(counted(range.upperBound)) of \(counted(count))"
    }
}

/// A number with its thousands apart.
func counted(_ number: Int) -> String { NumberFormat.count.text(Double(number)) }

/// "1 child", "3 children".
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(counted(number)) \(number == 1 ? one : many ?? one + "s")"
}
