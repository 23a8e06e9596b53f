import Care
import Documents

/// A child's meetings: those planned, what is due and not planned, how far the record of each has come, and every review held.
struct ChildReviewsPage: Page {
    let record: ChildRecord

    private var facts: Facts { record.facts }
    private var child: Int { record.child }
    private var today: Day { facts.today }

    var title: String { "\(ChildTab.reviews.title): \(record.told.name)" }
    var area: Area? { .children }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { record.trail }

    var body: HTML {
        HTML {
            ChildHead(record: record, tab: .reviews).html
            planned
            records
            ChildReviews(child: child, facts: facts).html
        }
    }

    private var meetings: [Meeting] { facts.meetings(of: child) }

    private var planned: HTML {
        let book = record.may.contains(.planMeeting) ? "\(record.links.child(record.told.id))/meetings/new" : nil
        return recordPart("Planned", id: "planned", add: book, adding: "Book a meeting") {
            ListTable(
                caption: "Meetings planned",
                columns: [.init("Meeting"), .init("Day", isShort: true), .init("Time", isShort: true), .init("Due by", isShort: true), .init("Chair"), .init("Where")],
                rows: meetings.filter { $0.state == .planned }.map { meeting in
                    let due = facts.deadlines(for: meeting, children: [child]).first
                    return [
                        link(meeting.title, "/meetings/\(meeting.id.text)"),
                        HTML {
                            meeting.planned.long
                            if meeting.planned < today { HTML { " "; tag("Past, not closed", .red) } }
                        },
                        HTML(meeting.times),
                        HTML {
                            due?.due.long
                            if let due, due.due < meeting.planned { HTML { " "; tag("Planned late", .red) } }
                        },
                        HTML(meeting.chair.map { facts.name(of: $0) } ?? "Nobody yet"),
                        HTML(meeting.room.flatMap { facts.room($0)?.name } ?? meeting.place ?? meeting.mode?.rawValue.capitalised),
                    ]
                },
                whenEmpty: "No meeting is planned."
            ).html
        }
    }

    /// Meetings held or adjourned here, with how far their records have come.
    private var records: HTML {
        let done = meetings.filter { $0.state == .held || $0.state == .adjourned }.reversed()
        let rows = done.map { meeting -> [HTML] in
            let board = facts.minutes(of: meeting.id), stage = facts.stage(of: meeting)
            return [
                link(meeting.title, "/meetings/\(meeting.id.text)"), HTML(meeting.day.long),
                meeting.state == .adjourned ? tag("Adjourned", .yellow) : stageTag(stage),
                HTML([board?.drafted.map { "drafted \($0.short)" }, board?.checked.map { "checked \($0.short)" }, board?.approved.map { "approved \($0.short)" }].compactMap { $0 }.joined(separator: ", ").capitalised),
                HTML(String(facts.decisions(at: meeting.id).count { facts.number(of: $0.child) == child })),
            ]
        }
        return recordPart("Records of meetings", id: "records") {
            table("Records of meetings, the latest first", Array(rows.prefix(6)))
            if rows.count > 6 { details("\(counted(rows.count - 6, "earlier meeting"))") { table("Records of earlier meetings", Array(rows.dropFirst(6))) } }
        }
    }

    private func table(_ caption: String, _ rows: [[HTML]]) -> HTML {
        ListTable(
            caption: caption, columns: [.init("Meeting"), .init("Held", isShort: true), .init("Record", isShort: true), .init("Steps"), .init("Decisions", isNumber: true)],
            rows: rows, whenEmpty: "No meeting was held with Footprint yet. Reviews told by the council’s return stand below."
        ).html
    }

    private func stageTag(_ stage: MinutesStage) -> HTML { tag(stage.title, stage == .sent ? .green : stage == .toDraft ? .yellow : .blue) }
}
