import Documents
import Store

/// What a link leads to first: a button. Only pressing it opens the link, so that no program that looks at links uses it up.
struct OpenLinkPage: OwnPage {
    let purpose: OwnPurpose
    let address: String
    let token: String

    var title: String { purpose == .ownPages ? "Your own pages" : purpose == .consultation ? "Before the meeting" : "How was the meeting?" }

    var body: HTML {
        HTML {
            ownHeading(title, purpose == .ownPages ? .star : .talk)
            switch purpose {
            case .ownPages:
                ownWords("These pages are for you. You can see who your IRO is, say what you want before your review, and see what was agreed.")
                ownWords("They work on this phone or computer only.")
            case .consultation: ownWords("We would like to hear what you think before the meeting. It is a few questions. You can leave any of them out.")
            case .feedback, .survey: ownWords("Five short questions. You can leave any of them out.")
            }
            form(address, token: token) { ownButton("Open") }
        }
    }
}
