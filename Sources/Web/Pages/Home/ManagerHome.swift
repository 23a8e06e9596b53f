import Care
import Documents

/// An IRO manager's part of the home page: what is late and at risk, who has no IRO, who owes answers, and who carries how much.
struct ManagerHome {
    let desk: HomeDesk

    private var facts: Facts { desk.facts }

    var html: HTML {
        HTML {
            part("The unit today", id: "unit") { unit }
            if !desk.has(.reviewer) { part("Changes to answer", id: "passed-up") { passedUp } }
            part("Looked-after children without a named IRO", id: "unallocated") { unallocated }
            part("Late reviews and conferences", id: "late") { late }
            if let caseloads = desk.caseloads { part("Caseloads", id: "caseloads") { strip(caseloads) } }
            if !desk.has(.reviewer), desk.hasWork { WorkItems(desk: desk, without: [.alert]).html }
            p("govuk-body") { link("The service at a glance", "/service") }
        }
    }

    private func notices(_ kind: Notice.Kind) -> Int { desk.notices.count { $0.kind == kind } }

    private var unit: HTML {
        let work = facts.lateWork
        func told(_ count: Int, _ one: String, _ many: String, _ address: String) -> (count: Int, title: String, address: String) {
            (count, count == 1 ? one : many, address)
        }
        return counts(
            "The unit today",
            [
                told(work.late.count, "review or conference late", "reviews and conferences late", "/late#reviews-late"),
                told(work.atRisk.count, "review or conference at risk", "reviews and conferences at risk", "/late#reviews-at-risk"),
                told(work.minutes.count, "set of minutes late or due soon", "minutes late or due soon", "/late#minutes"),
                told(facts.withoutOfficer(on: facts.today)?.count ?? 0, "child without a named IRO", "children without a named IRO", "/allocation"),
                told(facts.answersOwed.count, "answer owed to an IRO", "answers owed to IROs", "/answers"),
                told(facts.proposedPatterns.count, "pattern the scan found", "patterns the scan found", "/concerns/patterns"),
                told(facts.concernsToAnswer.count, "collective concern without an answer", "collective concerns without an answer", "/concerns?state=waiting"),
                (facts.supervisionGaps.count, "\(facts.supervisionGaps.count == 1 ? "IRO" : "IROs") without supervision for over \(counted(facts.settings.whole(.supervisionWeeks, on: facts.today), "week"))", "/supervision#standing"),
                told(facts.incidentsOverdue.count, "incident nobody has decided on", "incidents nobody has decided on", "/learning#incidents"),
                told(facts.learningOverdue.count, "thing to learn overdue", "things to learn overdue", "/learning#learning"),
                told(facts.missedServiceMeetings.count, "meeting of the service missed", "meetings of the service missed", "/service-meetings#missed"),
                told(notices(.capacity), "week soon with more meetings than chairs", "weeks soon with more meetings than chairs", "/capacity"),
                told(notices(.unanswered), "change passed up to you", "changes passed up to you", Links.notices(.unanswered)),
                told(notices(.opened), "closed record opened", "closed records opened", Links.notices(.opened)),
                told(notices(.registration), "registration running out", "registrations running out", Links.notices(.registration)),
            ])
    }

    /// Changes that nobody answered in time, to be answered here.
    private var passedUp: HTML {
        let late = facts.openAlerts.filter { $0.due < facts.today }
        return HTML {
            if late.isEmpty { nothing("Every change was answered in time.") }
            late.prefix(5).map { AlertCard(alert: $0, parts: desk.parts, token: desk.token, back: "/").html }
            if late.count > 5 { p("govuk-body") { link("All \(counted(late.count)) changes passed up", Links.notices(.unanswered)) } }
        }
    }

    private var unallocated: HTML {
        let children = facts.withoutOfficer(on: facts.today) ?? []
        return HTML {
            if children.isEmpty {
                nothing("Every looked-after child has a named IRO.")
            } else {
                p("govuk-body") { link("Allocate \(counted(children.count, "child", "children"))", "/allocation") }
                p("govuk-body") { desk.parts.children(Array(children.prefix(10))) }
            }
        }
    }

    private var late: HTML {
        let work = facts.lateWork
        return HTML {
            NoticeTable(caption: "Late reviews and conferences", notices: Array(work.late.prefix(5)), parts: desk.parts, whenEmpty: "No review or conference is late.").html
            p("govuk-body") { link("All that is late or at risk, with reasons", "/late") }
        }
    }

    private func strip(_ caseloads: [Facts.HeldCaseload]) -> HTML {
        HTML {
            CaseloadTable(caseloads: caseloads, facts: facts).html
            p("govuk-body") { link("Caseloads and their history", "/caseloads") }
        }
    }
}

/// Notices as a table: what, about whom, since when.
struct NoticeTable {
    let caption: String
    let notices: [Notice]
    let parts: WorkParts
    let whenEmpty: String

    var html: HTML {
        ListTable(
            caption: caption, columns: [.init("About"), .init("What", isLong: true), .init("Due", isShort: true), .init("IRO")],
            rows: notices.map { notice in
                let who = notice.child.flatMap { parts.facts.answerable(for: $0, on: parts.facts.today) }
                return [
                    notice.child.map(parts.child) ?? HTML(notice.kind.title), HTML(notice.sentence), parts.due(notice.due),
                    who.map { HTML(parts.facts.name(of: $0)) } ?? span("fp-quiet") { "Nobody" },
                ]
            }, whenEmpty: whenEmpty
        ).html
    }
}

/// IROs' caseloads against what the Handbook recommends for the hours worked.
struct CaseloadTable {
    let caseloads: [Facts.HeldCaseload]
    let facts: Facts

    var html: HTML {
        ListTable(
            caption: "Caseloads against the recommended band",
            columns: [
                .init("IRO"), .init("Cases", isNumber: true), .init("Weighted", isNumber: true), .init("Full-time equivalent", isNumber: true),
                .init("Recommended", isNumber: true), .init("Against the band", isShort: true),
            ],
            rows: caseloads.map { each in
                [
                    link(facts.name(of: each.staff), Links.caseload(each.staff)), HTML(counted(each.load.cases)), HTML(Amount(each.load.weighted).text),
                    each.load.fullTimeEquivalent.map { HTML(Amount($0).text) } ?? span("fp-quiet") { "None" }, HTML(each.load.bandWords),
                    each.load.standingTag,
                ]
            }, whenEmpty: "Nobody holds a case, and nobody is in an IRO’s post."
        ).html
    }
}

extension Caseload {
    /// Where it stands to the recommended band, in words on a colour.
    var standingTag: HTML {
        switch standing {
        case .above: tag("Above", .red)
        case .within: tag("Within", .green)
        case .below: tag("Below", .blue)
        case nil: tag("Not in an IRO’s post", .grey)
        }
    }
}
