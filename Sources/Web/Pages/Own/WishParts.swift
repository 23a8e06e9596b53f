import Care
import Documents

/// What the children of a meeting said they want, above the people who are asked to it.
struct WishesPart {
    let view: MeetingView

    var html: HTML {
        let found = view.children.compactMap { child in view.facts.wish(of: child, before: view.meeting).map { (child, $0) } }
        if found.isEmpty { return .empty }
        return inset {
            found.map { child, wish in
                HTML {
                    heading3("What \(view.facts.children[child].name) wants")
                    WishPart(wish: wish, facts: view.facts).html
                    if wish.read == nil, view.may.contains(.recordMeeting) {
                        p("govuk-body") {
                            link("Mark as read", "\(view.links.child(view.facts.children[child].id))/own")
                            unseen(" what \(view.facts.children[child].name) wants")
                        }
                    }
                }
            }
        }
    }
}

/// How the consultation of a meeting stands, with the way to send, remind and enter answers; after the meeting, how it was.
struct ConsultationLine {
    let view: MeetingView

    var html: HTML {
        let all = view.facts.consulted(at: view.meeting.id).filter { $0.state != .notSent }
        let back = all.filter { $0.state == .returned }.count
        return p("govuk-body fp-others") {
            link("Consultation", "\(view.address)/consultation")
            HTML(all.isEmpty ? ": nothing sent yet " : ": \(SmallBase.text(back, of: all.count)) returned ")
            if view.meeting.state == .held {
                let asked = view.facts.feedbackRequests(of: view.meeting.id)
                link("Feedback after the meeting", "\(view.address)/feedback")
                HTML(asked.isEmpty ? ": nobody asked yet" : ": \(SmallBase.text(asked.filter { $0.answered != nil }.count, of: asked.count)) answered")
            }
        }
    }
}

/// Beside the form that books a meeting: what the child said about who, where and when.
struct BookingWishes {
    let child: Int
    let facts: Facts

    var html: HTML {
        guard let wish = facts.currentWish(of: child), wish.sent != nil else { return .empty }
        return HTML {
            heading2("What the child wants")
            WishPart(wish: wish, facts: facts).html
        }
    }
}

/// In the child's own invitation: what they asked for, so that they see it was heard.
struct InvitationWishes {
    let person: MeetingPerson
    let meeting: Meeting
    let facts: Facts

    var html: HTML {
        guard let child = facts.childAsked(of: person), let wish = facts.wish(of: child, before: meeting) else { return .empty }
        let kept = wish.answers.filter { ["Who should come", "Where", "When", "What to talk about", "Leading the meeting"].contains($0.question) }
        if kept.isEmpty { return .empty }
        return HTML {
            p("govuk-body") { "You told us what you want:" }
            summaryList(kept.map { answer in (answer.question, HTML(answer.words)) })
        }
    }
}

/// What the children of an IRO sent before their reviews and nobody has read, on the IRO's home.
struct UnreadWishes {
    let desk: HomeDesk

    var html: HTML {
        let unread = desk.person.staff.map { desk.facts.unreadWishes(for: $0) } ?? []
        if unread.isEmpty { return .empty }
        return part("Sent by children, not read yet", id: "wishes") {
            ListTable(
                caption: "What children want before their reviews, the oldest first", columns: [.init("Child"), .init("Sent", isShort: true), .init("What they want", isLong: true), .init("")],
                rows: unread.map { one in
                    [
                        desk.parts.child(one.child), HTML(one.sent.short), HTML.element("q") { one.wish.topics ?? one.wish.answers.first?.words ?? "" },
                        link("Read", desk.links.child(desk.facts.children[one.child].id) + "/own", about: "what \(desk.facts.children[one.child].name) wants"),
                    ]
                }
            ).html
        }
    }
}

/// What people sent before a meeting, on the page that records it.
struct SentBefore {
    let meeting: Meeting
    let facts: Facts

    var html: HTML {
        let all = facts.consulted(at: meeting.id).filter { !$0.answers.isEmpty }
        if all.isEmpty { return .empty }
        return div("fp-before") {
            p("govuk-body") { strong { "Sent before the meeting" } }
            consultationAnswers(all, facts)
        }
    }
}
