import Care
import Documents

/// One of the five short screens on which a child says what they want before a review.
struct WishPage: OwnPage {
    let step: WishStep
    let pages: OwnPages
    let token: String

    private var wish: ReviewWish { pages.wish ?? ReviewWish() }

    var title: String { step.title }
    var back: String? { step.number == 1 ? "/mine/review" : "/mine/review/\(WishStep.allCases[step.number - 2].rawValue)" }

    var body: HTML {
        HTML {
            steps
            ownHeading(step.title, OwnIcon.of(step))
            ownWords(step.say)
            form("/mine/review/\(step.rawValue)", token: token) {
                step.questions.map(question)
                div("o-actions") {
                    if step.next == nil {
                        ownButton("Send to my IRO", name: "do", value: "send")
                        ownButton("Save, send later", name: "do", value: "later", class: "o-button--quiet")
                    } else {
                        ownButton("Next")
                        ownButton("Save, stop here", name: "do", value: "later", class: "o-button--quiet")
                    }
                }
            }
        }
    }

    private var steps: HTML {
        let all = WishStep.allCases
        return p("o-steps") {
            span("o-steps__words") { "Step \(step.number) of \(all.count)" }
            all.map { each in HTML.element("span", [.class("o-steps__dot" + (each.number <= step.number ? " o-steps__dot--done" : "")), .aria("hidden", "true")]) }
        }
    }

    private func question(_ question: WishStep.Question) -> HTML {
        let kept = question.parts(of: wish.text(of: question))
        return HTML {
            if !question.ticks.isEmpty { ownTicks(question, ticked: kept.ticked) }
            if let words = question.words {
                ownText(question.ticks.isEmpty ? question.title : words, name: question.column, value: kept.words, hint: question.hint ?? (question.ticks.isEmpty ? words : nil), rows: 2)
            }
        }
    }
}

/// What the child has said so far, and the way to say more: before the first screen and after the last.
struct MyReviewPage: OwnPage {
    let pages: OwnPages
    /// Just sent.
    let isSent: Bool
    let token: String

    let title = "Before my review"
    var back: String? { "/mine" }

    var body: HTML {
        let wish = pages.wish
        return HTML {
            ownHeading(isSent ? "Thank you" : title, isSent ? .star : .talk)
            if isSent { ownWords("Your IRO will read what you told us. You can change it until your review.") }
            coming
            if let wish, !wish.isEmpty {
                HTML.element("dl", [.class("o-answers")]) {
                    wish.answers.map { answer in
                        div("o-answers__one") {
                            HTML.element("dt") { answer.question }
                            HTML.element("dd") { answer.words }
                        }
                    }
                }
                read(wish)
                div("o-actions") {
                    ownLink("Change it", "/mine/review/who", class: wish.sent == nil ? "" : "o-button--quiet")
                    if wish.sent == nil { form("/mine/review", token: token) { ownButton("Send to my IRO") } }
                }
            } else {
                ownWords("It is your review. You can say who comes, where and when it is, and what we talk about. There are 5 short steps. You can skip any of them.")
                HTML.element("ul", [.class("o-list")]) {
                    WishStep.allCases.map { step in
                        li {
                            OwnIcon.of(step).more
                            span { step.title }
                        }
                    }
                }
                div("o-actions") { ownLink("Start", "/mine/review/who") }
            }
        }
    }

    private func read(_ wish: ReviewWish) -> HTML {
        if wish.sent == nil { return p("o-note") { "This is not sent yet." } }
        return p("o-note") { wish.read == nil ? "Sent. Your IRO has not read it yet." : "Your IRO has read it." }
    }

    private var coming: HTML {
        guard let coming = pages.coming else { return ownWords("We do not have a day for your next review yet. You can tell us what you want now.") }
        return ul("o-reach") {
            li("o-reach__item") {
                OwnIcon.calendar.html
                span { "Your review is on \(coming.day.long)." }
            }
            if let starts = coming.starts, !starts.isEmpty {
                li("o-reach__item") {
                    OwnIcon.clock.html
                    span { "It starts at \(starts)." }
                }
            }
            if let place = place(coming) {
                li("o-reach__item") {
                    (coming.mode == .video ? OwnIcon.screen : .pin).html
                    span { place }
                }
            }
        }
    }

    private func place(_ coming: OwnPages.Coming) -> String? {
        switch coming.mode {
        case .video: "It is on a video call."
        case .phone: "It is on the phone."
        default: coming.room.map { "It is in the \($0)." }
        }
    }
}
