import Documents

/// A page that only says something: that an address leads nowhere, or that something went wrong.
struct MessagePage: Page {
    let title: String
    let sentences: [String]
    let link: Link?

    struct Link: Sendable {
        let title: String
        let address: String
    }

    var body: HTML {
        HTML {
            heading(title)
            sentences.map { sentence in p("govuk-body") { sentence } }
            if let link { p("govuk-body") { a(link.address, "govuk-link") { link.title } } }
        }
    }

    private static let home = Link(title: "Go to the home page", address: "/")

    static let notFound = MessagePage(
        title: "Page not found",
        sentences: ["There is no page at this address, or it is not open to you.", "If you typed the address, check that it is right."],
        link: home)
    static let notAllowed = MessagePage(
        title: "You cannot open this page", sentences: ["Your role does not include it. If you need it for your work, ask your manager."],
        link: home)
    /// The record of a meeting is written by whoever chairs it.
    static func notChair(_ name: String, _ meeting: String) -> MessagePage {
        MessagePage(
            title: "Somebody else chairs this meeting",
            sentences: ["\(name) chairs it, and alone can hold it and write its record. If it should be you, change the chair on the meeting’s page."],
            link: Link(title: "Go to the meeting", address: "/meetings/\(FormReader.encoded(meeting))"))
    }
    static let expired = MessagePage(
        title: "This form has expired", sentences: ["Nothing was saved. Go back, load the page again, and send the form once more."],
        link: home)

    static func failed(reference: String) -> MessagePage {
        MessagePage(
            title: "Sorry, something went wrong",
            sentences: [
                "Nothing you did was lost, but this page could not be made.",
                "If it happens again, tell your administrator this reference: \(reference).",
            ],
            link: home)
    }
}
