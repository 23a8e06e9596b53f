import Care
import Documents

/// The heading of a page for children, with a picture.
func ownHeading(_ words: String, _ icon: OwnIcon? = nil) -> HTML {
    div("o-heading") {
        if let icon { icon.html }
        h1("o-h1") { words }
    }
}

func ownWords(_ words: String) -> HTML { p("o-words") { words } }

/// The one thing to do next.
func ownButton(_ words: String, name: String? = nil, value: String? = nil, class more: String = "") -> HTML {
    var attributes: [Attribute] = [.type("submit"), .class("o-button" + (more.isEmpty ? "" : " \(more)"))]
    if let name, let value { attributes += [.name(name), .value(value)] }
    return HTML.element("button", attributes) { words }
}

/// A way on that looks like a button.
func ownLink(_ words: String, _ address: String, class more: String = "") -> HTML { a(address, "o-button" + (more.isEmpty ? "" : " \(more)")) { words } }

/// A large card that leads somewhere: picture, title, a line that says how things stand.
func ownCard(_ title: String, _ address: String, _ icon: OwnIcon, _ line: String) -> HTML {
    li("o-cards__item") {
        a(address, "o-card") {
            icon.html
            span("o-card__words") {
                span("o-card__title") { title }
                span("o-card__line") { line }
            }
        }
    }
}

/// Things to tick, each with its picture.
func ownTicks(_ question: WishStep.Question, ticked: [String]) -> HTML {
    HTML.element("fieldset", [.class("o-set")]) {
        HTML.element("legend", [.class("o-legend")]) { question.title }
        div("o-ticks" + (question.ticks.contains { $0.count > 20 } ? " o-ticks--long" : "")) {
            question.ticks.enumerated().map { place, tick in
                let id = "\(question.column)-\(place + 1)"
                return div("o-tick") {
                    HTML.element(
                        "input",
                        [.class("o-tick__input"), .type(question.isOne ? "radio" : "checkbox"), .id(id), .name("\(question.column)-tick"), .value(tick)]
                            + (ticked.contains(tick) ? [.flag("checked")] : []))
                    HTML.element("label", [.class("o-tick__label"), .for(id)]) {
                        OwnIcon.of(tick)?.html
                        span("o-tick__words") { tick }
                    }
                }
            }
        }
    }
}

/// Room for words.
///
/// - Parameters:
///   - icon: a picture of the question, shown where more pictures are wanted.
///   - isAlways: whether it is shown however the pages look.
func ownText(
    _ label: String, name: String, value: String, hint: String? = nil, error: String? = nil, rows: Int = 3, icon: OwnIcon? = nil, isAlways: Bool = false
) -> HTML {
    let described = [hint.map { _ in "\(name)-hint" }, error.map { _ in "\(name)-error" }].compactMap { $0 }
    return div("o-field" + (error == nil ? "" : " o-field--wrong")) {
        HTML.element("label", [.class("o-label"), .for(name)]) {
            if let icon { isAlways ? icon.html : icon.more }
            label
        }
        if let hint { p("o-hint", id: "\(name)-hint") { hint } }
        if let error { p("o-error", id: "\(name)-error") { error } }
        HTML.element(
            "textarea",
            [.class("o-area"), .id(name), .name(name), Attribute("rows", String(rows)), Attribute("maxlength", "4000")]
                + (described.isEmpty ? [] : [.aria("describedby", described.joined(separator: " "))])
        ) { value }
    }
}

/// A question with a few answers, one of which can be chosen.
func ownChoice(_ question: String, name: String, value: String, choices: [String], icon: OwnIcon? = nil) -> HTML {
    HTML.element("fieldset", [.class("o-set")]) {
        HTML.element("legend", [.class("o-legend")]) {
            icon?.more
            question
        }
        div("o-choices o-choices--\(choices.count)") {
            choices.enumerated().map { place, choice in
                let id = "\(name)-\(place + 1)"
                return div("o-tick") {
                    HTML.element("input", [.class("o-tick__input"), .type("radio"), .id(id), .name(name), .value(choice)] + (choice == value ? [.flag("checked")] : []))
                    HTML.element("label", [.class("o-tick__label"), .for(id)]) {
                        OwnIcon.of(choice: choice)?.more
                        span("o-tick__words") { choice }
                    }
                }
            }
        }
    }
}

private func p(_ class: String, id: String, @HTMLBuilder _ content: () -> HTML) -> HTML { HTML.element("p", [.class(`class`), .id(id)], content) }

extension Letter {
    /// The letter as it is read: the child's own words stand apart.
    var html: HTML {
        HTML {
            parts.map { part in
                part.isQuoted
                    ? HTML.element("blockquote", [.class("o-said")]) { Documents.p { part.words } }
                    : Documents.p("o-letter__p") {
                        OwnIcon.of(paragraph: part.words)?.more
                        span("o-letter__words") { part.words }
                    }
            }
        }
    }
}
