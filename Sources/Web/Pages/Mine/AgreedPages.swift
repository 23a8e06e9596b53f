import Care
import Documents

/// What was agreed at the child's reviews, in plain words, and what happened since.
struct AgreedPage: OwnPage {
    let pages: OwnPages

    let title = "What was agreed"
    var back: String? { "/mine" }

    var body: HTML {
        HTML {
            ownHeading(title, .list)
            if pages.agreed.isEmpty {
                ownWords("There is nothing here yet. After your review, your IRO writes here what was agreed. If you want to know now, ask your IRO.")
            }
            days.map { day in
                section("o-day", [.aria("label", "Your review on \(day.long)")]) {
                    h2("o-h2") { "Your review on \(day.long)" }
                    ul("o-agreed") { pages.agreed.filter { $0.day == day }.map(one) }
                }
            }
            if !pages.letters.isEmpty {
                h2("o-h2") { "Letters to you" }
                ul("o-cards") {
                    pages.letters.enumerated().map { place, letter in
                        ownCard("Letter from \((letter.sent ?? letter.written).long)", "/mine/letters/\(place + 1)", .letter, "Read it here, or print it.")
                    }
                }
            }
            if !pages.answered.isEmpty {
                h2("o-h2") { "You said, we did" }
                pages.answered.prefix(10).map { view in
                    div("o-told") {
                        HTML.element("blockquote", [.class("o-said")]) { p { view.words } }
                        p("o-words") { view.resultWords }
                    }
                }
            }
        }
    }

    private var days: [Day] {
        var seen: Set<Day> = []
        return pages.agreed.map(\.day).filter { seen.insert($0).inserted }
    }

    private func one(_ agreed: OwnPages.Agreed) -> HTML {
        li("o-agreed__one") {
            OwnIcon.of(agreed.state).more
            HTML.element("span", [.class("o-state o-state--\(agreed.state == .done ? "done" : agreed.state == .notProgressed ? "stuck" : "open")")]) { agreed.state.childTitle }
            p("o-agreed__words") { agreed.words }
            if let happened = agreed.happened, !happened.isEmpty { p("o-small") { "What happened: \(happened)" } }
            if let due = agreed.due, agreed.state == .open, due < pages.today || !agreed.words.contains(due.long) {
                p("o-small") { due < pages.today ? "This should be done by now. Ask your IRO about it." : "By \(due.long)." }
            }
        }
    }
}

/// A letter after a review, as it was sent.
struct MyLetterPage: OwnPage {
    let letter: ChildLetter

    var title: String { "A letter to you" }
    var back: String? { "/mine/agreed" }

    var body: HTML {
        HTML {
            ownHeading(title, .letter)
            div("o-letter") { Letter(letter.words).html }
        }
    }
}
