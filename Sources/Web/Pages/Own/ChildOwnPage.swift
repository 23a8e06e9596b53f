import Care
import Documents
import Store

/// What the service does for a child's own pages: what the child wants, the links, the card of the IRO, letters.
struct ChildOwnPage: Page {
    let record: ChildRecord
    let links: [OwnLink]
    /// The names of those who made the links, by username.
    let names: [String: String]
    let token: String
    var problem: String?
    var days = ""

    private var facts: Facts { record.facts }
    private var child: Int { record.child }
    private var address: String { record.address(of: .own) }

    var title: String { (problem == nil ? "" : "Error: ") + "\(ChildTab.own.title): \(record.told.name)" }
    var area: Area? { .children }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { record.trail }

    var body: HTML {
        HTML {
            if let problem { errorSummary([(problem, "days")]) }
            ChildHead(record: record, tab: .own).html
            wishes
            link
            card
            letters
        }
    }

    // MARK: What the child wants

    private var wishes: HTML {
        let sent = facts.wishes(of: child).filter { $0.sent != nil }.reversed()
        return recordPart("What the child wants before the review", id: "wishes") {
            if sent.isEmpty { p("govuk-body fp-empty") { "The child has sent nothing yet. Make a link below, or open the pages together with the child." } }
            sent.prefix(1).map { WishPart(wish: $0, facts: facts, readAddress: reading($0), token: token).html }
            p("govuk-body fp-others") {
                "On paper: "
                Web.link("Print the planner", "\(address)/planner")
                " "
                Web.link("in large print", "\(address)/planner?size=large", about: "the planner")
                " "
                Web.link("with pictures", "\(address)/planner?size=pictures", about: "the planner")
            }
            if sent.count > 1 {
                details("Sent before earlier reviews (\(sent.count - 1))") { sent.dropFirst().map { WishPart(wish: $0, facts: facts, readAddress: reading($0), token: token).html } }
            }
        }
    }

    private func reading(_ wish: ReviewWish) -> String? {
        wish.read == nil ? facts.reference(of: wish).map { "\(address)/wishes/\($0.row)/read" } : nil
    }

    // MARK: Links

    private var link: HTML {
        recordPart("Links to the child’s own pages", id: "links") {
            p("govuk-body") {
                "With a link the child sees who their IRO is, says what they want before the review, and reads what was agreed in plain words. It opens nothing else of the record. It works on one phone or computer."
            }
            ListTable(
                caption: "Links made for this child, the newest first",
                columns: [.init("Link"), .init("Made", isShort: true), .init("By"), .init("Lasts until", isShort: true), .init("State", isShort: true), .init("")],
                rows: links.map(row), whenEmpty: "No link has been made yet."
            ).html
            div("fp-two") {
                form("\(address)/links", token: token) {
                    textField(
                        "How many days should it last?", name: "days", value: days, hint: "From 1 to 90.", error: problem, width: "govuk-input--width-3", mode: "numeric")
                    button("Make a link")
                }
                div {
                    p("govuk-body") { "Is the child with you now? Open the pages on your own phone or computer, and hand it over." }
                    p("govuk-body") { a("\(address)/with", "govuk-button govuk-button--secondary") { "Open them together" } }
                }
            }
        }
    }

    private func row(_ link: OwnLink) -> [HTML] {
        let isOver = link.isOver(on: facts.today)
        let state = link.revoked != nil ? tag("Revoked", .grey) : isOver ? tag("Over", .grey) : link.opened != nil ? tag("Opened", .green) : tag("Not opened yet", .blue)
        return [
            HTML("Link \(link.id)" + (link.withWorker ? ", with a worker" : "")), HTML(link.made.long), HTML(names[link.madeBy] ?? link.madeBy), HTML(link.last.long), state,
            isOver ? .empty : form("\(address)/links/\(link.id)/revoke", token: token) {
                HTML.element("button", [.type("submit"), .class("govuk-button govuk-button--secondary fp-button")]) {
                    "Revoke"
                    unseen(" link \(link.id)")
                }
            },
        ]
    }

    // MARK: The card

    private var card: HTML {
        let officer = facts.officerOnStaff(of: child, on: facts.today)
        let cards = facts.cards(of: child)
        let held = facts.allocation(of: child, on: facts.today) ?? facts.allocation(of: child, kind: .protection, on: facts.today)
        let has = cards.last { $0.staff == officer }
        return recordPart("The card that says who the IRO is", id: "card") {
            if let officer, let held {
                summaryList([
                    ("IRO", HTML(facts.name(of: officer))),
                    ("Given", has.map { HTML("\($0.given.long), \($0.how.rawValue)") } ?? due(held)),
                    ("The child says they know", HTML(has?.confirmed?.long ?? "not yet")),
                ])
                if facts.profile(of: officer) == nil {
                    p("govuk-body") { tag("No phone or email", .orange); " The IRO writes them under "; Web.link("My card", "/my-card"); ", so that children can reach them." }
                }
                p("govuk-body fp-others") {
                    Web.link("Print the card", "\(address)/card")
                    " "
                    Web.link("in large print", "\(address)/card?size=large")
                    " "
                    Web.link("with pictures", "\(address)/card?size=pictures")
                }
                if has == nil {
                    form("\(address)/card", token: token) {
                        radios("How did the child get it?", name: "how", options: [("by hand", "By hand"), ("post", "By post"), ("with a worker", "With a worker")], isInline: false)
                        button("Card given today", class: "govuk-button govuk-button--secondary")
                    }
                }
            } else {
                p("govuk-body fp-empty") { "No IRO is named, so there is no card yet." }
            }
        }
    }

    private func due(_ held: Allocation) -> HTML {
        // Of cases given before cards were kept nobody can say whether one was due.
        guard let begins = facts.firstCard, held.from >= begins else { return HTML("not yet") }
        let due = facts.workingDays.day(facts.settings.whole(.cardDays, on: held.from), after: held.from)
        return HTML {
            due < facts.today ? tag("Overdue", .red) : tag("Not yet", .blue)
            " due by \(due.long)"
        }
    }

    // MARK: Letters

    private var letters: HTML {
        let meetings = facts.meetings(of: child).filter { $0.state == .held && ($0.isReview || $0.isConference || $0.kind == .shortBreakReview) }.reversed()
        return recordPart("Letters to the child", id: "letters") {
            ListTable(
                caption: "Reviews and the letters after them, the latest first",
                columns: [.init("Meeting"), .init("Letter"), .init("Reading age", isShort: true), .init("")],
                rows: meetings.prefix(8).map { meeting in
                    let letter = facts.letter(to: child, after: meeting.id)
                    let place = "\(address)/letters/\(FormReader.encoded(meeting.id.text))"
                    return [
                        HTML("\(meeting.title), \(meeting.day.long)"),
                        letter.map { one in one.sent.map { HTML("Sent \($0.long)") } ?? tag("Begun, not sent", .yellow) } ?? HTML("None"),
                        HTML(letter.flatMap { ReadingMeter($0.words).reading.age }.map { String(Int($0.rounded())) }),
                        HTML {
                            Web.link(letter == nil ? "Write the letter" : letter?.sent == nil ? "Go on writing" : "Read or change", place, about: "after the meeting of \(meeting.day.short)")
                            if letter != nil {
                                " "
                                Web.link("Print", "\(place)/print", about: "the letter after \(meeting.day.short)")
                            }
                        },
                    ]
                }, whenEmpty: "No review has been recorded here yet. The letter is written from what a review decides."
            ).html
        }
    }
}

/// What a child sent before a review, on any page that shows it.
struct WishPart {
    let wish: ReviewWish
    let facts: Facts
    /// Where it is marked as read; nil where it is, or the reader may not.
    var readAddress: String?
    var token = ""

    var html: HTML {
        div("fp-wish") {
            p("govuk-body") {
                strong { "Sent \(wish.sent?.long ?? "")" }
                if wish.withWorker == .yes { " together with a worker" }
                " "
                if let read = wish.read { span("fp-quiet") { "Read \(read.long)\(wish.readBy.map { " by \(facts.name(of: $0))" } ?? "")" } } else { tag("Not read yet", .orange) }
            }
            summaryList(wish.answers.map { answer in (answer.question, HTML.element("q") { answer.words }) })
            if let readAddress { form(readAddress, token: token) { button("I have read this", class: "govuk-button govuk-button--secondary") } }
        }
    }
}
