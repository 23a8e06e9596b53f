import Documents

/// What the reader began and did not send.
struct DraftsPage: Page {
    struct Kept: Sendable {
        let address: String
        let title: String
        let saved: String
    }

    let drafts: [Kept]
    let token: String
    let title = "Your drafts"

    var body: HTML {
        HTML {
            heading(title)
            paragraph("Only you can see them. A draft goes when its form is saved.")
            ListTable(
                caption: title, columns: [.init("Form"), .init("Saved", isShort: true), .init("Throw away", isShort: true)],
                rows: drafts.map { draft in
                    [
                        link(draft.title.isEmpty ? "A form" : draft.title, draft.address), HTML(draft.saved),
                        form("/drafts/drop", token: token) {
                            hidden("draft-address", draft.address)
                            HTML.element("button", [.type("submit"), .class("fp-link-button")]) {
                                "Throw away"
                                unseen(" \(draft.title)")
                            }
                        },
                    ]
                },
                whenEmpty: "You have no drafts."
            ).html
        }
    }
}
