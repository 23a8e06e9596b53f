import Documents
import Store

/// A page for somebody who came by a link: a child, or somebody who answers questions. It has a frame of its own, without the product's navigation.
protocol OwnPage: Page {
    /// Where “Back” leads; nil on the first page.
    var back: String? { get }
    /// How a page that is printed for somebody looks, whoever prints it; nil for the pages of a visit.
    var printed: OwnStyle? { get }
    /// Whether it tells that the pages are shut: nothing stands around it that only open pages have.
    var isShut: Bool { get }
    /// Whether a child reads it who came by a link for questions: where help is stands below it, as on the child’s own pages.
    var isForChild: Bool { get }
}

extension OwnPage {
    var back: String? { nil }
    var printed: OwnStyle? { nil }
    var isShut: Bool { false }
    var isForChild: Bool { false }
}

/// What stands around the pages of somebody who came by a link: whose pages they are, how they look, where help is.
struct OwnFrame {
    let page: any OwnPage
    let authority: String
    /// Nil for those whom no link has let in yet.
    let session: OwnSession?
    let token: String

    private var isOpen: Bool { session != nil && !page.isShut }
    private var style: OwnStyle { page.printed ?? session?.style ?? .plain }

    func document() -> String { HTML.document(head: head, body: content, bodyClass: "o-body o-body--\(style.rawValue)") }

    private var head: HTML {
        HTML {
            HTML.element("meta", [Attribute("charset", "utf-8")])
            HTML.element("title") { "\(page.title) – \(authority)" }
            HTML.element("meta", [.name("viewport"), Attribute("content", "width=device-width, initial-scale=1")])
            HTML.element("meta", [.name("robots"), Attribute("content", "noindex")])
            HTML.element("meta", [.name("theme-color"), Attribute("content", "#0b5567")])
            HTML.element("link", [Attribute("rel", "icon"), .href("/assets/favicon.svg"), .type("image/svg+xml")])
            HTML.element("link", [Attribute("rel", "stylesheet"), .href("/assets/own.css")])
        }
    }

    private var content: HTML {
        HTML {
            a("#main", "o-skip") { "Skip to the page" }
            HTML.element("header", [.class("o-top")]) {
                div("o-width o-top__inner") {
                    if let back = page.back { a(back, "o-top__back") { "Back" } } else { span("o-top__name") { authority } }
                    if isOpen {
                        form("/mine/leave", token: token, class: "o-top__leave") {
                            HTML.element("button", [.type("submit"), .class("o-top__button")]) { "Close" }
                        }
                    }
                }
            }
            HTML.element("main", [.class("o-width o-main"), .id("main")]) { page.body }
            HTML.element("footer", [.class("o-width o-foot")]) {
                if isOpen { styles }
                if page.printed == nil, session?.link.purpose == .ownPages || session == nil || page.isForChild { help }
            }
        }
    }

    /// How the pages look. It works without a script: each choice is a button.
    private var styles: HTML {
        form("/mine/style", token: token, class: "o-styles") {
            HTML.element("fieldset", [.class("o-styles__set")]) {
                HTML.element("legend", [.class("o-styles__legend")]) { "How should it look?" }
                [(OwnStyle.plain, "As it is"), (.pictures, "More pictures"), (.large, "Big letters")].map { choice, words in
                    HTML.element(
                        "button",
                        [.type("submit"), .class("o-styles__button"), .name("style"), .value(choice.rawValue), .aria("pressed", choice == style ? "true" : "false")]
                    ) { words }
                }
            }
        }
    }

    private var help: HTML {
        p("o-foot__help") {
            strong { "Not safe right now?" }
            " Call 999. You can call Childline at any time. It is free: "
            a("tel:08001111", "o-foot__number") { "0800 1111" }
        }
    }
}
