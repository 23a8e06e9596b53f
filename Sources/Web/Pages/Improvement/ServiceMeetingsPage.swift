import Care
import Documents

/// The meetings of the service: which were to be held and were, who came, and what was raised.
struct ServiceMeetingsPage: Page {
    let facts: Facts
    /// Only this kind; nil for all.
    let kind: ServiceMeetingKind?
    let mayKeep: Bool

    let title = "Meetings of the service"
    var area: Area? { .improvement }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Improvement plan", "/improvement")] }

    private var year: ReportingYear { ReportingYear(containing: facts.today) }

    var body: HTML {
        HTML {
            heading(title)
            ImprovementView.meetings.html
            if mayKeep { actionLinks([("Add a meeting", "/service/service-meetings/new"), ("Themes raised", "/service/themes")]) }
            part("The year so far", id: "schedule") { schedule }
            part("Missed", id: "missed") { missed }
            part("Meetings", id: "meetings") { meetings }
            part("Who came, month by month", id: "attendance") { attendance }
        }
    }

    private var schedule: HTML {
        ListTable(
            caption: "The year so far", columns: [.init("Kind"), .init("Planned for the year", isNumber: true), .init("Held in time"), .init("Missed", isNumber: true), .init("Next")],
            rows: ServiceMeetingKind.allCases.compactMap { kind in
                let slots = facts.serviceSlots(kind, in: year)
                guard !slots.isEmpty else { return nil }
                let next = facts.serviceMeetings.last { $0.kind == kind && $0.day > facts.today }
                return [
                    HTML(kind.title), HTML(counted(slots.count)), facts.liveFigure(.serviceMeetingsHeld, group: kind.title, in: facts.yearSoFar).html(),
                    HTML(counted(facts.missedServiceMeetings.count { $0.kind == kind })), next.map { HTML($0.day.short) } ?? span("fp-quiet") { "None booked" },
                ]
            }
        ).html
    }

    private var missed: HTML {
        ListTable(
            caption: "Missed", columns: [.init("Kind"), .init("To be held between", isShort: true), .init("What happened", isLong: true)],
            rows: facts.missedServiceMeetings.map { slot in
                [HTML(slot.kind.title), HTML("\(slot.start.short) and \(slot.end.short)"), HTML(slot.meetings.compactMap(\.notHeld).first ?? "None was booked.")]
            }, whenEmpty: "None was missed this year."
        ).html
    }

    private var meetings: HTML {
        let all = facts.serviceMeetings, shown = kind.map { kind in all.filter { $0.kind == kind } } ?? all
        return HTML {
            views(
                "Kind",
                [("All (\(counted(all.count)))", "/service-meetings#meetings", kind == nil)]
                    + ServiceMeetingKind.allCases.filter { each in all.contains { $0.kind == each } }.map { each in
                        ("\(each.title) (\(counted(all.count { $0.kind == each })))", "/service-meetings?kind=\(each)#meetings", kind == each)
                    })
            ListTable(
                caption: "Meetings", columns: [.init("Meeting"), .init("On", isShort: true), .init("Topic", isLong: true), .init("Came"), .init("Themes", isNumber: true)],
                rows: shown.prefix(60).map { row in
                    let people = facts.attendance(at: row.id), number = facts.reference(of: row)?.row
                    return [
                        number.map { link(row.kind.title, Links.serviceMeeting($0)) } ?? HTML(row.kind.title), HTML(row.day.short), HTML(row.focus),
                        row.notHeld != nil ? tag("Not held", .red) : people.isEmpty ? .empty : HTML("\(people.count { $0.came == .yes }) of \(people.count)"),
                        HTML(counted(facts.themes(of: row.id).count)),
                    ]
                }, whenEmpty: "No meeting is recorded."
            ).html
        }
    }

    /// For each person and month, to how many meetings they came; it opens to which.
    private var attendance: HTML {
        let months = (0..<12).map { year.start.adding(months: $0) }.filter { $0 <= facts.today }.compactMap { Period(from: $0, to: min($0.adding(months: 1).adding(days: -1), facts.today)) }
        let names = Set(facts.cases(.serviceMeetingAttendance, group: nil, in: facts.yearSoFar).map(\.group)).sorted()
        let tallies = months.map { facts.tallies(.serviceMeetingAttendance, in: $0) }
        return ListTable(
            caption: "Who came, month by month", columns: [.init("Who")] + months.map { .init(String($0.start.long.split(separator: " ").dropFirst().joined(separator: " "))) },
            rows: names.map { name in
                [HTML(name)]
                    + zip(months, tallies).map { month, tally in
                        tally[name].map { LiveFigure(.serviceMeetingAttendance, group: name, in: month, $0).html() } ?? .empty
                    }
            }, whenEmpty: "Nobody’s attendance is recorded this year."
        ).html
    }
}
