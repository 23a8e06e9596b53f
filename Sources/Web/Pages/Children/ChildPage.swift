import Care
import Documents

/// One child at a glance: who they are, what is due and why, what the IRO owes them, how health and education stand.
///
/// It reads this child's rows only, so that it is fast however many children there are.
struct ChildPage: Page {
    let record: ChildRecord

    private var facts: Facts { record.facts }
    private var child: Int { record.child }
    private var told: Child { record.told }

    var title: String { told.name }
    var area: Area? { .children }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Children", "/children")] }

    var body: HTML {
        HTML {
            ChildHead(record: record, tab: .summary).html
            actionLinks(deeds)
            ChildSummary(child: child, facts: facts, links: record.links, showsLight: record.may.contains(.seeLights)).html
            changes
            ChildLights(record: record).html
            ChildChallenges(record: record).html
            due
            duties
            health
            care
        }
    }

    private var deeds: [(title: String, address: String)] {
        [
            record.newEntry("visits").map { ("Record a visit", $0) },
            record.newEntry("changes").map { ("Tell of a change", $0) },
            record.may.contains(.planMeeting) ? ("Book a meeting", "\(record.links.child(told.id))/meetings/new") : nil,
            record.newEntry("midpoints").map { ("Midpoint check", $0) },
            record.may.contains(.draftChallenge) ? ("Raise a concern", "\(record.links.child(told.id))/concerns/new") : nil,
            record.newEntry("thanks").map { ("Say thank you", $0) },
        ].compactMap { $0 }
    }

    // MARK: Changes without an answer

    private var changes: HTML {
        let open = record.may.contains(.readRecord) ? facts.alerts(of: child).filter { $0.answered == nil } : []
        if open.isEmpty { return .empty }
        return recordPart("Changes without an answer", id: "changes") {
            ListTable(
                caption: "Changes the IRO has not answered", columns: [.init("What changed"), .init("When", isShort: true), .init("Told", isShort: true), .init("In a few words", isLong: true)],
                rows: open.reversed().map { alert in
                    [HTML(alert.kind.title), HTML(alert.happened.long), HTML(alert.told.long), HTML(alert.words)]
                }
            ).html
        }
    }

    // MARK: Due next

    private var due: HTML {
        let open = facts.deadlines(of: child).filter { $0.isOpen(on: facts.today) }
        return recordPart("Due next", id: "due") {
            ListTable(
                caption: "What is due for \(told.name)",
                columns: [.init("What"), .init("Due", isShort: true), .init("State", isShort: true), .init("Why that day", isLong: true)],
                rows: open.map { deadline in
                    [DueWay(record: record).link(deadline), HTML(deadline.due.long), deadline.stateTag(on: facts.today), HTML(deadline.sentence)]
                },
                whenEmpty: "Nothing is due."
            ).html
        }
    }

    // MARK: The five duties

    private var duties: HTML {
        guard let since = facts.sinceLastReview(of: child) else { return .empty }
        return recordPart("What the IRO owes the child, since \(since.long)", id: "duties") {
            ListTable(
                caption: "The five duties and what shows that each was done since the last review",
                columns: [.init("Duty"), .init("State", isShort: true), .init("Evidence", isLong: true), .init("On", isShort: true)],
                rows: facts.duties(of: child).map { duty in
                    [
                        HTML(duty.duty.title), duty.day == nil ? tag("Nothing yet", .yellow) : tag("Shown", .green), evidence(duty),
                        HTML(duty.day.map(\.long)),
                    ]
                }
            ).html
        }
    }

    /// What was done, as a link to where it stands.
    private func evidence(_ duty: DutyEvidence) -> HTML {
        guard let what = duty.what else { return .empty }
        let isHealth = [HealthCheck.shape.id, EducationPlan.shape.id].contains(duty.record?.register ?? "")
        return (RecordWay(record: record).address(duty.record) ?? (isHealth ? "#health" : nil)).map { link(what, $0) } ?? HTML(what)
    }

    // MARK: Health and education

    private var health: HTML {
        recordPart("Health and education", id: "health") {
            ListTable(
                caption: "How health and education stand", columns: [.init("What"), .init("Last", isShort: true), .init("Due", isShort: true), .init("State", isShort: true)],
                rows: facts.healthLines(of: child).map { line in
                    [
                        HTML(line.title), HTML(line.done.map(\.long) ?? "Not recorded"), HTML(line.due.map(\.long)),
                        tag(line.state.rawValue.capitalised, line.state == .overdue ? .red : line.state == .upToDate ? .green : .grey),
                    ]
                }
            ).html
        }
    }

    // MARK: Legal status and placements

    private var care: HTML {
        let rows = facts.episodes[child].reversed().map { episode in
            [
                HTML(episode.from.long), HTML(episode.to.map(\.long) ?? "Now"), HTML("\(episode.legalStatus.label) (\(episode.legalStatus.rawValue))"),
                HTML("\(episode.placement.label) (\(episode.placement.rawValue))"), HTML(episode.reason.label),
            ]
        }
        return recordPart("Legal status and placements", id: "care") {
            table("Legal status and placements, the latest first", Array(rows.prefix(4)))
            if rows.count > 4 {
                details("\(counted(rows.count - 4, "earlier episode"))") { table("Earlier episodes", Array(rows.dropFirst(4))) }
            }
        }
    }

    private func table(_ caption: String, _ rows: [[HTML]]) -> HTML {
        ListTable(
            caption: caption,
            columns: [.init("From", isShort: true), .init("To", isShort: true), .init("Legal status"), .init("Placement"), .init("Why it began")],
            rows: rows, whenEmpty: "No episode of care is recorded."
        ).html
    }
}
