import Documents

/// A document for paper: its own frame with the council, the marking, whom it is for and the page numbers, and nothing of the product around it.
///
/// The style sheet print.css makes A4 pages of it, in a browser and in the printer of PDF files alike.
struct PrintDocument {
    let title: String
    /// Whom it is for: it stands at the foot of every page.
    let recipient: String
    let authority: String
    /// In large print.
    var isLarge = false
    /// Not sent yet: every page says so.
    var isPreview = false
    let body: HTML

    /// The whole document, as its bytes are kept and sent.
    var bytes: [UInt8] { Array(text.utf8) }

    var text: String { HTML.document(head: head, body: sheet, bodyClass: "pr-body") }

    private var head: HTML {
        HTML {
            HTML.element("meta", [Attribute("charset", "utf-8")])
            HTML.element("title") { title }
            HTML.element("meta", [.name("viewport"), Attribute("content", "width=device-width, initial-scale=1")])
            HTML.element("meta", [.name("robots"), Attribute("content", "noindex")])
            HTML.element("link", [Attribute("rel", "stylesheet"), .href("/assets/print.css")])
        }
    }

    /// The document's content as it can stand on a page of the product as well, where print.css is linked.
    var sheet: HTML {
        HTML.element("main", [.class("pr" + (isLarge ? " pr--large" : "") + (isPreview ? " pr--preview" : ""))]) { content }
    }

    /// The content without the element that makes it the main part of a page.
    var content: HTML {
        HTML {
            div("pr-head") {
                p("pr-council") { authority }
                p("pr-marking") { "OFFICIAL-SENSITIVE" }
            }
            p("pr-for") { "For \(recipient)" }
            if isPreview { p("pr-preview") { "Preview: this has not been sent" } }
            body
        }
    }
}
