import Care
import Documents
import Store

/// A link on paper: a picture for a phone, the address to type, and how long it works. It is shown once.
struct SlipPage: OwnPage {
    let link: OwnLink
    let address: String
    /// What the link is for, in a sentence to whoever gets it.
    let sentence: String
    let up: String

    let title = "Your link"
    var back: String? { up }
    var printed: OwnStyle? { .plain }

    var body: HTML {
        HTML {
            p("o-note o-screen") { "Print this page, or copy the address into a message. It is shown only this once: if it is lost, make a new link." }
            div("o-letter") {
                ownHeading(title, link.purpose == .ownPages ? .star : .talk)
                ownWords(sentence)
                if let code = QRCode(address) { p("o-qr") { code.drawing("A square picture that a phone’s camera reads as the address below") } }
                ownWords("Hold a phone’s camera over the square. Or type this:")
                p("o-code") { address }
                ownWords(link.purpose == .survey ? "It works until \(link.last.long)." : "It works until \(link.last.long), on one phone or computer.")
                p("o-small") { "Link \(link.id)" }
            }
        }
    }
}

/// The card that says who a child's IRO is, to print: as it is, in large print, or with larger pictures.
struct CardPage: OwnPage {
    let officer: OwnPages.Officer
    let style: OwnStyle
    let up: String

    let title = "My IRO"
    var back: String? { up }
    var printed: OwnStyle? { style }

    var body: HTML {
        HTML {
            p("o-note o-screen") { "Print this page with your browser. When the child has it, enter the day on the page you came from." }
            ownHeading(title)
            OfficerCardView(officer: officer, isPrinted: true).html
        }
    }
}

/// A letter to a child, to print.
struct LetterPrintPage: OwnPage {
    let letter: ChildLetter
    let style: OwnStyle
    let authority: String
    let up: String

    let title = "A letter to you"
    var back: String? { up }
    var printed: OwnStyle? { style }

    var body: HTML {
        HTML {
            h1("o-unseen") { title }
            p("o-note o-screen") {
                a("?size=plain", "o-link") { "As it is" }
                ", "
                a("?size=large", "o-link") { "in large print" }
                if letter.sent == nil { ". This letter is not sent yet." }
            }
            div("o-letter") {
                p("o-small") { "\(authority), \((letter.sent ?? letter.written).long)" }
                Letter(letter.words).html
            }
        }
    }
}

/// Opening the child's pages on a worker's own device: what happens to the worker's session, before it does.
struct WithChildPage: Page {
    let record: ChildRecord
    let token: String

    var title: String { "Open the pages together with \(record.told.name)" }
    var area: Area? { .children }
    var trail: [(title: String, address: String)] { record.trail + [(ChildTab.own.title, record.address(of: .own))] }

    var body: HTML {
        HTML {
            heading("Open the pages together", over: record.told.name)
            p("govuk-body") { "The child’s own pages open on this phone or computer, and nothing else does." }
            ul("govuk-list govuk-list--bullet") {
                li { "You are signed out here first, so that the record is shut while the child has your device." }
                li { "What the child says is kept as the child’s, with your name as the one who was there." }
                li { "Press “Close” at the top when you are done, and sign in again." }
            }
            form("\(record.address(of: .own))/with", token: token) { button("Sign me out and open the pages") }
        }
    }
}
