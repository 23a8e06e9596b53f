import Care
import Documents

/// A social worker's part of the home page: what IROs need before reviews, their questions, the way to tell of a change, the children's next reviews.
struct SocialWorkerHome {
    let desk: HomeDesk

    private var facts: Facts { desk.facts }
    private var children: [Int] { desk.person.staff.map { facts.childrenWorked(by: $0) } ?? [] }
    private var reports: [WorkItem] { desk.work.items.filter { $0.kind == .report } }

    var html: HTML {
        HTML {
            part("What IROs need from me", id: "reports") { needed }
            part("Questions from IROs", id: "questions") { questions }
            ProblemsAtHome(desk: desk).owner
            part("Tell the IRO of a change", id: "tell") { tell }
            if !desk.has(.reviewer) && !desk.has(.teamManager) { WorkItems(desk: desk, without: [.report, .meeting, .answer]).html }
            part("My children’s next reviews", id: "reviews") { reviews }
        }
    }

    private var needed: HTML {
        ListTable(
            caption: "Reports before reviews", columns: [.init("What", isLong: true), .init("Child"), .init("Due", isShort: true), .init("When", isLong: true)],
            rows: reports.map { item in
                [
                    item.meeting.map { link(item.title, Links.meeting($0, "report")) } ?? HTML(item.title), item.child.map(desk.parts.child) ?? .empty,
                    desk.parts.due(item.due), HTML(item.detail.capitalised),
                ]
            }, whenEmpty: "No IRO waits for a report of yours."
        ).html
    }

    private var tell: HTML {
        HTML {
            if children.isEmpty {
                nothing("No child is recorded as yours.")
            } else {
                p("govuk-body") { "A move, a new legal status, a change of school, a child who goes missing: choose the child. It takes less than a minute." }
                ul("fp-tell") {
                    children.map { place in
                        li("fp-tell__item") {
                            a(desk.links.tell(facts.children[place].id), "govuk-button govuk-button--secondary fp-tell__button", [.role("button")]) {
                                unseen("Tell of a change for ")
                                facts.children[place].name
                            }
                        }
                    }
                }
            }
        }
    }

    private var reviews: HTML {
        let next = children.flatMap { child in facts.nextMeetings(of: child).map { (child: child, next: $0) } }
            .sorted { ($0.next.planned?.planned ?? $0.next.deadline.due, $0.child) < ($1.next.planned?.planned ?? $1.next.deadline.due, $1.child) }
        return HTML {
            table("My children’s next reviews", next.prefix(8))
            if next.count > 8 {
                details("Show the other \(counted(next.count - 8))", about: "reviews") { table("My children’s next reviews, the others", next.dropFirst(8)) }
            }
        }
    }

    private func table(_ caption: String, _ next: ArraySlice<(child: Int, next: NextMeeting)>) -> HTML {
        ListTable(
            caption: caption,
            columns: [.init("Child"), .init("Meeting"), .init("Planned for", isShort: true), .init("When and where"), .init("Due by", isShort: true)],
            rows: next.map { each in
                [
                    desk.parts.child(each.child),
                    each.next.planned.map { link(each.next.kind.title, Links.meeting($0.id)) } ?? HTML(each.next.kind.title),
                    each.next.planned.map { HTML($0.planned.short) } ?? span("fp-quiet") { "Not planned yet" },
                    HTML(each.next.planned.map(desk.parts.whenAndWhere) ?? ""), desk.parts.due(each.next.deadline.due),
                ]
            }, whenEmpty: "No review of a child of yours is due."
        ).html
    }

    private var questions: HTML {
        OwedTable(answers: true, caption: "Questions from IROs", owed: facts.answersOwed(by: desk.person.staff), parts: desk.parts, whenEmpty: "No question of an IRO is open.").html
    }
}

/// A team manager's part of the home page: answers owed first.
struct TeamManagerHome {
    let desk: HomeDesk

    private var facts: Facts { desk.facts }
    private var team: [Int] { desk.person.staff.map { facts.childrenManaged(by: $0) } ?? [] }

    var html: HTML {
        let team = Set(team), items = desk.work.items
        let confirm = items.filter { $0.kind == .confirm && $0.bucket != .waiting }
        return HTML {
            part("Answers owed to IROs", id: "answers") {
                OwedTable(answers: true, caption: "Answers owed to IROs", owed: facts.answersOwed(by: desk.person.staff), parts: desk.parts, whenEmpty: "You owe no answer.").html
            }
            if !desk.has(.socialWorker) { ProblemsAtHome(desk: desk).owner }
            part("Decisions to confirm", id: "confirm") { decisions(confirm) }
            part("Red and amber children", id: "lights") {
                lights(facts.litChildren.filter { team.contains($0.child) })
                p("govuk-body") { link("The light of every child of my team", "/lights") }
            }
            if !desk.has(.reviewer) { WorkItems(desk: desk, without: [.answer, .confirm, .light]).html }
            part("My team’s children", id: "team-children") { children }
        }
    }

    private func decisions(_ items: [WorkItem]) -> HTML {
        ListTable(
            caption: "Decisions to confirm", columns: [.init("What"), .init("Child"), .init("By", isShort: true), .init("Why", isLong: true)],
            rows: items.map { item in
                [
                    item.meeting.map { link(item.title, Links.meeting($0, "confirm")) } ?? HTML(item.title), item.child.map(desk.parts.child) ?? .empty,
                    desk.parts.due(item.due), HTML(item.detail.capitalised),
                ]
            }, whenEmpty: "No decision waits for you."
        ).html
    }

    private func lights(_ lit: [Facts.LitChild]) -> HTML {
        ListTable(
            caption: "Red and amber children", columns: [.init("Child"), .init("Light", isShort: true), .init("Since", isShort: true), .init("Why", isLong: true)],
            rows: lit.map { each in
                [
                    desk.parts.child(each.child), lightTag(facts.light(of: each.child, each.light.kind, on: facts.today)), HTML(each.light.set.short),
                    each.light.reason.map { HTML($0.capitalised) } ?? notKnown,
                ]
            }, whenEmpty: "No child of your team is red or amber."
        ).html
    }

    private var children: HTML {
        let teams = desk.person.staff.map { staff in facts.teams(on: facts.today).filter { $0.manager == staff } } ?? []
        return HTML {
            if team.isEmpty {
                nothing("No child is recorded for a team of yours.")
            } else {
                p("govuk-body") {
                    "\(counted(team.count, "child", "children")): "
                    teams.map { team in
                        HTML {
                            link(team.name, Links.team(team.id))
                            HTML(" ")
                        }
                    }
                }
                ul("fp-names") { team.prefix(60).map { child in li { desk.parts.child(child) } } }
                if team.count > 60 { p("govuk-body") { link("All children", "/children") } }
            }
        }
    }
}

/// Answers owed to IROs, each with what it is about.
struct OwedTable {
    /// Whether the reader is one of those who answer, and whether they may open concerns.
    var answers = false
    var opens = true
    let caption: String
    let owed: [Facts.OwedAnswer]
    let parts: WorkParts
    let whenEmpty: String

    var html: HTML {
        ListTable(
            caption: caption,
            columns: [.init("Child"), .init("About", isLong: true), .init("Asked", isShort: true), .init("Answer due", isShort: true), .init("Who answers")],
            rows: owed.map { each in
                [
                    parts.child(each.child), what(each), HTML(each.step.sent.short), parts.due(parts.facts.due(each.step)),
                    each.step.recipient.map { HTML($0.capitalised) } ?? notKnown,
                ]
            }, whenEmpty: whenEmpty
        ).html
    }

    /// To the form that answers, or to the concern.
    private func what(_ owed: Facts.OwedAnswer) -> HTML {
        opens ? link(about(owed), Links.dispute(owed.step.dispute, answers ? "answer" : nil)) : HTML(about(owed))
    }

    private func about(_ owed: Facts.OwedAnswer) -> String {
        let level = owed.step.stage == 0 ? "Informal" : "Formal, stage \(owed.step.stage)"
        let what = [owed.dispute?.theme, owed.dispute?.problem].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": ")
        return what.isEmpty ? level : "\(what.capitalised) (\(level.lowercased()))"
    }
}
