import Care
import Documents

/// An IRO's part of the home page: what is overdue, today and this week, changes to answer, the next meetings of all kinds, what waits for others.
struct ReviewerHome {
    let desk: HomeDesk

    private var alerts: [Facts.OpenAlert] { desk.person.staff.map { desk.facts.openAlerts(for: $0) } ?? [] }

    var html: HTML {
        let work = WorkItems(desk: desk, without: without)
        return HTML {
            if desk.person.staff == nil {
                nothing("Your account is not tied to the staff list, so that no case is yours. Ask your administrator to enter your staff number.")
            }
            work.head([(alerts.count, "Changes to answer", "#changes")])
            work.buckets([.overdue, .today, .week])
            part("Changes to answer", id: "changes") { changes }
            UnreadWishes(desk: desk).html
            if !desk.has(.teamManager), !desk.has(.socialWorker) { ProblemsAtHome(desk: desk).reviewer }
            OwnAudits(desk: desk).html
            part("My next meetings", id: "meetings") { meetings }
            work.buckets([.waiting, .later])
        }
    }

    /// The first few stand open, those passed up before the others.
    private var changes: HTML {
        HTML {
            if alerts.isEmpty { nothing("No change waits for your answer.") }
            cards(alerts.prefix(Self.most))
            if alerts.count > Self.most {
                details("Show the other \(counted(alerts.count - Self.most))", about: "changes to answer") { cards(alerts.dropFirst(Self.most)) }
            }
        }
    }

    private static let most = 4

    private func cards(_ alerts: ArraySlice<Facts.OpenAlert>) -> HTML {
        HTML { alerts.map { AlertCard(alert: $0, parts: desk.parts, token: desk.token, back: "/").html } }
    }

    /// What other parts of the page show in a list of their own.
    private var without: Set<WorkItem.Kind> { desk.has(.teamManager) ? [.alert, .answer, .confirm, .light] : [.alert] }

    private var meetings: HTML {
        let next = desk.person.staff.map { desk.facts.nextMeetings(chairedBy: $0) } ?? []
        return HTML {
            MeetingsTable(caption: "My next meetings", meetings: Array(next.prefix(10)), parts: desk.parts, whenEmpty: "No meeting of yours is planned.").html
            p("govuk-body") { link("All \(counted(next.count, "meeting")) in the calendar", "/calendar?view=list&who=own&kind=meeting") }
        }
    }
}

/// Meetings in date order, of whatever kind.
struct MeetingsTable {
    let caption: String
    let meetings: [Meeting]
    let parts: WorkParts
    let whenEmpty: String

    var html: HTML {
        ListTable(
            caption: caption, columns: [.init("Day", isShort: true), .init("Meeting"), .init("Who", isLong: true), .init("When and where")],
            rows: meetings.map { meeting in
                [
                    HTML {
                        HTML(meeting.planned.short)
                        if meeting.planned < parts.facts.today {
                            HTML(" ")
                            tag("Not closed", .orange)
                        }
                    },
                    link(meeting.title, Links.meeting(meeting.id)), parts.people(of: meeting), HTML(parts.whenAndWhere(meeting)),
                ]
            }, whenEmpty: whenEmpty
        ).html
    }
}
