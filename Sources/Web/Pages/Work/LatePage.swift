import Care
import Documents

/// Reviews, conferences and minutes that are late or at risk, each with the reason.
struct LatePage: Page {
    let facts: Facts
    let links: Links
    /// Only those of one IRO; nil for all.
    let officer: StaffMember.ID?

    let title = "Late and at risk"
    var area: Area? { .due }
    var isWide: Bool { true }

    private var parts: WorkParts { WorkParts(facts: facts, links: links) }

    private func isShown(_ notice: Notice) -> Bool {
        guard let officer else { return true }
        return notice.child.map { facts.answerable(for: $0, on: facts.today) == officer } ?? false
    }

    var body: HTML {
        let work = facts.lateWork
        let late = work.late.filter(isShown), risk = work.atRisk.filter(isShown)
        let minutes = work.minutes.filter { officer == nil || $0.meeting.chair == officer }
        return HTML {
            heading(title)
            filterForm("/late") {
                select(
                    "IRO", name: "iro", value: officer?.text ?? "", options: facts.caseloads.map { ($0.staff.text, facts.name(of: $0.staff)) }, empty: "Every IRO")
            }
            part("Reviews and conferences late (\(counted(late.count)))", id: "reviews-late") {
                NoticeTable(caption: "Late", notices: late, parts: parts, whenEmpty: "No review or conference is late.").html
            }
            part("Reviews and conferences at risk (\(counted(risk.count)))", id: "reviews-at-risk") {
                NoticeTable(caption: "At risk", notices: risk, parts: parts, whenEmpty: "Every review and conference of the next weeks is planned in time.").html
            }
            part("Minutes late or due soon (\(counted(minutes.count)))", id: "minutes") { board(minutes) }
        }
    }

    private func board(_ items: [BoardItem]) -> HTML {
        ListTable(
            caption: "Minutes late or due soon",
            columns: [.init("Meeting"), .init("Who", isLong: true), .init("Held", isShort: true), .init("Stage", isShort: true), .init("Colour", isShort: true), .init("Why", isLong: true)],
            rows: items.map { item in
                [
                    link(item.meeting.title, Links.meeting(item.meeting.id)), parts.people(of: item.meeting), HTML(item.held.short), HTML(item.stage.title),
                    item.urgency.tag, HTML(item.reason),
                ]
            }, whenEmpty: "All minutes are in time."
        ).html
    }
}

/// Answers that others owe to IROs.
struct AnswersPage: Page {
    let facts: Facts
    let links: Links

    let title = "Answers owed to IROs"
    var area: Area? { .home }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Home", "/")] }

    var body: HTML {
        HTML {
            heading(title)
            p("govuk-body fp-lead") { "\(counted(facts.answersOwed.count, "answer")), the earliest due first." }
            OwedTable(caption: title, owed: facts.answersOwed, parts: WorkParts(facts: facts, links: links), whenEmpty: "No answer is owed.").html
        }
    }
}

/// Children whom something is wanted for: each list with how many are on it.
struct ChildListsPage: Page {
    let facts: Facts
    let links: Links

    let title = "Watch lists"
    var area: Area? { .lists }

    var body: HTML {
        HTML {
            heading(title)
            paragraph("Each list says who is on it and why. The numbers are of the children open to you.")
            ListTable(
                caption: title, columns: [.init("List"), .init("Children", isNumber: true), .init("Who is on it", isLong: true)],
                rows: ChildList.allCases.map { list in
                    [link(list.title, ChildrenQuery().on(.wanted(list)).address()), HTML(counted(list.children(facts).count)), HTML(list.definition)]
                }
            ).html
            part("What stands in the way of permanence", id: "blockages") { blockages }
        }
    }

    private var blockages: HTML {
        ListTable(
            caption: "What stands in the way of permanence", columns: [.init("In the way"), .init("Number", isNumber: true), .init("Children", isLong: true)],
            rows: ChildList.blockages(facts).map { each in
                let about = each.blockage.isEmpty ? "Nothing" : each.blockage.capitalised
                return [
                    HTML(about), HTML(counted(each.children.count)),
                    details("Show the children", about: about) { WorkParts(facts: facts, links: links).children(each.children) },
                ]
            }, whenEmpty: "No child has an open plan for permanence."
        ).html
    }
}
