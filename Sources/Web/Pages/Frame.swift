import Care
import Documents

/// What stands around every page: skip link, header with search, navigation, the way back up, footer, and the header of a printed page.
struct Frame {
    let page: any Page
    /// Nil when nobody is signed in: the page then has neither search nor navigation.
    let reader: Reader?
    let authority: String
    /// The day whose end the figures show; nil where the page shows none.
    let asAt: Day?
    /// A sentence above the page, such as that the records end before today.
    let notice: String?
    let path: String
    /// When the page was made, for the header of a printed page: `23 November 2026, 14:05`.
    let printed: String
    /// What was just saved and can still be taken back; nil otherwise.
    var saved: SavedLine? = nil
    /// How many notices wait for the reader.
    var notices = 0

    func document() -> String {
        HTML.document(head: head, body: content, bodyClass: "govuk-template__body")
    }

    private var head: HTML {
        HTML {
            HTML.element("meta", [Attribute("charset", "utf-8")])
            HTML.element("title") { "\(page.title) – Footprint, \(authority)" }
            HTML.element("meta", [.name("viewport"), Attribute("content", "width=device-width, initial-scale=1")])
            HTML.element("meta", [.name("theme-color"), Attribute("content", "#12436D")])
            HTML.element("meta", [.name("robots"), Attribute("content", "noindex")])
            if let idle = reader?.idleLeft, let left = reader?.left {
                HTML.element("meta", [.name("footprint-session"), Attribute("content", "\(idle) \(left)")])
            }
            HTML.element("link", [Attribute("rel", "icon"), .href("/assets/favicon.svg"), .type("image/svg+xml")])
            HTML.element("link", [Attribute("rel", "stylesheet"), .href("/assets/govuk.css")])
            HTML.element("link", [Attribute("rel", "stylesheet"), .href("/assets/footprint.css")])
            HTML.element("script", [.src("/assets/footprint.js"), .type("module")])
        }
    }

    private var content: HTML {
        HTML {
            a("#main", "govuk-skip-link", [Attribute("data-module", "govuk-skip-link")]) { "Skip to main content" }
            printedHeader
            header
            if reader != nil { navigation }
            div("fp-width") {
                if let notice { section("fp-notice", [.aria("label", "Notice")]) { p("fp-notice__text") { notice } } }
                trail
                if let saved, let reader { savedBanner(saved, reader) }
                HTML.element("main", [.class("fp-main"), .id("main")]) { page.body }
            }
            footer
        }
    }

    private var header: HTML {
        HTML.element("header", [.class("fp-header"), .role("banner")]) {
            div("fp-width fp-header__inner") {
                div("fp-header__names") {
                    a("/", "fp-header__product") { "Footprint" }
                    span("fp-header__authority") { authority }
                }
                if let reader {
                    search(reader)
                    div("fp-header__reader") {
                        if notices > 0 { a("/notices", "fp-header__notices") { counted(notices, "notice") } }
                        a("/account", "fp-header__name") { reader.name }
                        HTML.element("form", [Attribute("method", "post"), Attribute("action", "/sign-out")]) {
                            hidden("token", reader.token)
                            HTML.element("button", [.type("submit"), .class("fp-header__button")]) { "Sign out" }
                        }
                    }
                }
            }
        }
    }

    private func search(_ reader: Reader) -> HTML {
        HTML.element("form", [.class("fp-search"), .role("search"), Attribute("method", "post"), Attribute("action", "/search")]) {
            hidden("token", reader.token)
            HTML.element("label", [.class("fp-search__label"), .for("search")]) { "Find a child" }
            HTML.element(
                "input",
                [
                    .class("fp-search__input"), .id("search"), .name("q"), .type("search"), Attribute("autocomplete", "off"),
                    Attribute("spellcheck", "false"), Attribute("placeholder", "Name, id or date of birth"), Attribute("maxlength", "200"),
                ])
            HTML.element("button", [.type("submit"), .class("fp-search__button")]) { "Search" }
        }
    }

    private var navigation: HTML {
        let (bar, more) = Area.navigation(reader?.roles ?? [])
        return HTML.element("nav", [.class("fp-nav"), .aria("label", "Main")]) {
            ul("fp-width fp-nav__list") {
                bar.map(navigationItem)
                if !more.isEmpty {
                    li("fp-nav__item") {
                        HTML.element("details", [.class("fp-more")]) {
                            HTML.element("summary", [.class("fp-nav__link fp-more__summary")]) { "More" }
                            div("fp-more__panel") { Area.Group.allCases.map { group in navigationGroup(group, more.filter { $0.group == group }) } }
                        }
                    }
                }
            }
        }
    }

    private func navigationGroup(_ group: Area.Group, _ areas: [Area]) -> HTML {
        if areas.isEmpty { return .empty }
        return div("fp-more__group") {
            HTML.element("p", [.class("fp-more__title"), .id("more-\(group)")]) { group.rawValue }
            HTML.element("ul", [.class("fp-more__list"), .aria("labelledby", "more-\(group)")]) { areas.map(navigationItem) }
        }
    }

    private func navigationItem(_ area: Area) -> HTML {
        li("fp-nav__item") {
            a(area.address, "fp-nav__link", area == page.area ? [.aria("current", area.address == path ? "page" : "true")] : []) { area.rawValue }
        }
    }

    private func savedBanner(_ saved: SavedLine, _ reader: Reader) -> HTML {
        div("fp-saved", [.role("status")]) {
            p("govuk-body fp-saved__text") {
                strong { "Saved." }
                HTML(" You can take it back until \(saved.until).")
            }
            form("/undo/\(saved.line)", token: reader.token) {
                hidden("back", path)
                HTML.element("button", [.type("submit"), .class("govuk-button govuk-button--secondary fp-saved__button")]) { "Undo" }
            }
        }
    }

    private var trail: HTML {
        // Who opens a child only because an IRO asks them has no list of children to go back to.
        let seesLists = reader.map { Access.allowsSomewhere($0.roles, .seeLists) } ?? true
        let steps = page.trail.filter { seesLists || $0.address != "/children" }
        if steps.isEmpty { return .empty }
        return HTML.element("nav", [.class("govuk-breadcrumbs"), .aria("label", "Breadcrumb")]) {
            ol("govuk-breadcrumbs__list") {
                steps.map { step in
                    li("govuk-breadcrumbs__list-item") { a(step.address, "govuk-breadcrumbs__link") { step.title } }
                }
            }
        }
    }

    private var footer: HTML {
        HTML.element("footer", [.class("fp-footer"), .role("contentinfo")]) {
            div("fp-width fp-footer__inner") {
                p("fp-footer__text") {
                    "Footprint, the record of the Independent Reviewing Officer service."
                    if let asAt { " Figures as at the end of \(asAt.long)." }
                }
                ul("fp-footer__links") {
                    if let reader {
                        li { a("/drafts", "fp-footer__link") { "Your drafts" } }
                        if Access.allowsSomewhere(reader.roles, .seeSettings) { li { a("/settings", "fp-footer__link") { "Settings" } } }
                    }
                    li { a("/accessibility", "fp-footer__link") { "Accessibility" } }
                    li { a("/privacy", "fp-footer__link") { "Privacy" } }
                }
            }
        }
    }

    /// Seen on paper only.
    private var printedHeader: HTML {
        guard let reader else { return .empty }
        return div("fp-printed", [.aria("hidden", "true")]) {
            strong { "OFFICIAL-SENSITIVE" }
            span { "Footprint, \(authority)" }
            span { "Printed by \(reader.name)\(printed.isEmpty ? "" : ", \(printed)")" }
        }
    }
}

/// What somebody just saved, while they can take it back.
struct SavedLine: Sendable, Hashable {
    /// The line of the ledger.
    let line: Int64
    /// The time of day until which it can be taken back: `14:05`.
    let until: String
}
