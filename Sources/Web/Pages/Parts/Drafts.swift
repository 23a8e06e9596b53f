import Documents

/// What says that a draft is shown, and lets its owner throw it away.
func draftNotice(_ saved: String?, address: String, token: String) -> HTML {
    guard let saved else { return .empty }
    return div("fp-draft", [.role("status")]) {
        p("govuk-body") { "This is your draft, saved at \(saved). Nobody else has seen it." }
        form("/drafts/drop", token: token) {
            hidden("draft-address", address)
            hidden("back", "form")
            HTML.element("button", [.type("submit"), .class("fp-link-button")]) { "Throw the draft away" }
        }
    }
}

/// What a form carries so that it can be kept as a draft: its address, and a title that names nobody.
func draftFields(address: String, title: String) -> HTML {
    HTML {
        hidden("draft-address", address)
        hidden("draft-title", title)
    }
}

/// Keeps what was typed so far, without sending it. Scripts do it by themselves.
var draftButton: HTML {
    HTML.element(
        "button", [.type("submit"), .class("govuk-button govuk-button--secondary"), Attribute("formaction", "/drafts"), .flag("data-draft-button")]
    ) { "Save draft" }
}
