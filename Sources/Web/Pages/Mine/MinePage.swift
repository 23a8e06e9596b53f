import Care
import Documents

/// The first of a child's own pages: three ways on, and what is new.
struct MinePage: OwnPage {
    let pages: OwnPages

    var title: String { "Hello \(pages.name)" }

    var body: HTML {
        HTML {
            ownHeading(title)
            ul("o-cards") {
                ownCard("My IRO", "/mine/iro", .person, pages.officer.map { "\($0.name). Who they are and how to reach them." } ?? "Nobody is named yet.")
                ownCard("Before my review", "/mine/review", .talk, before)
                ownCard("What was agreed", "/mine/agreed", .list, agreed)
            }
        }
    }

    private var before: String {
        if pages.wish?.sent != nil { return "You told us what you want. You can still change it." }
        if let wish = pages.wish, !wish.isEmpty { return "You have begun. Go on where you were." }
        if let coming = pages.coming { return "It is on \(coming.day.long). Say what you want." }
        return "Say what you want: who, where, when and what."
    }

    private var agreed: String {
        if pages.agreed.isEmpty, pages.letters.isEmpty { return "There is nothing here yet." }
        let letters = pages.letters.isEmpty ? "" : pages.letters.count == 1 ? " You have a letter." : " You have \(pages.letters.count) letters."
        let done = pages.agreed.filter { $0.state == .done }.count
        return (pages.agreed.isEmpty ? "" : "\(done) of \(pages.agreed.count) done.") + letters
    }
}

/// Who the child's IRO is, what an IRO does, how to reach them.
struct MyOfficerPage: OwnPage {
    let pages: OwnPages
    let token: String

    let title = "My IRO"
    var back: String? { "/mine" }

    var body: HTML {
        HTML {
            ownHeading(title)
            if let officer = pages.officer { OfficerCardView(officer: officer).html } else { ownWords("Nobody is named yet. Ask your social worker who it will be.") }
            if pages.officer != nil { known }
        }
    }

    private var known: HTML {
        if pages.card?.confirmed != nil {
            return p("o-done") {
                OwnIcon.star.html
                "You told us that you know who your IRO is."
            }
        }
        return form("/mine/iro", token: token) { ownButton("I know who my IRO is") }
    }
}

/// The card that says who an IRO is: on the child's own pages, and printed for those who have no phone.
struct OfficerCardView {
    let officer: OwnPages.Officer
    /// On paper a telephone number is only read.
    var isPrinted = false

    var html: HTML {
        section("o-officer", [.aria("label", "Your IRO")]) {
            div("o-officer__head") {
                OwnIcon.person.html
                div {
                    p("o-officer__name") { officer.name }
                    p("o-officer__role") { "Your IRO" }
                }
            }
            if let words = officer.words, !words.isEmpty { HTML.element("blockquote", [.class("o-said")]) { p { words } } }
            ul("o-reach") {
                if let phone = officer.phone, !phone.isEmpty {
                    li("o-reach__item") {
                        OwnIcon.phone.html
                        if isPrinted { span { "Call or text: \(phone)" } } else { a("tel:\(phone.filter { $0.isNumber || $0 == "+" })", "o-link") { "Call or text: \(phone)" } }
                    }
                }
                if let email = officer.email, !email.isEmpty {
                    li("o-reach__item") {
                        OwnIcon.letter.html
                        if isPrinted { span { "Write: \(email)" } } else { a("mailto:\(email)", "o-link") { "Write: \(email)" } }
                    }
                }
                if let time = officer.bestTime, !time.isEmpty {
                    li("o-reach__item") {
                        OwnIcon.clock.html
                        span { "Best time: \(time)" }
                    }
                }
            }
            if (officer.phone ?? "").isEmpty, (officer.email ?? "").isEmpty { ownWords("Ask your social worker or your carer to call them with you.") }
            h2("o-h2") { "What does an IRO do?" }
            ul("o-list") {
                known("They make sure your plan is good for you.", .star)
                known("They run your review. That is the meeting about you.", .calendar)
                known("They listen to you and ask what you want.", .talk)
                known("They speak up if things are not done.", .lead)
                known("They do not work for your social worker’s team.", .person)
            }
            p("o-small") { "IRO is short for Independent Reviewing Officer." }
        }
    }

    private func known(_ words: String, _ icon: OwnIcon) -> HTML {
        li {
            icon.more
            span { words }
        }
    }
}
