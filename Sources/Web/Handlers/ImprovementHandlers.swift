import Care
import HTTPTypes
import Store

/// What the service learns, plans and asks of itself.
extension Route {
    /// Made from the whole facts: figures count every case, and no child is shown.
    @Sendable static func improvementPlan(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        return .page(ImprovementPage(facts: look.snapshot.facts, mayKeep: look.allows(.keepQuality)))
    }

    @Sendable static func improvementCases(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), narrowed = look.facts
        guard let measure = Measure.named(visit.parameter("measure")), let from = visit.asked("from").flatMap({ Day($0) }), let to = visit.asked("to").flatMap({ Day($0) }),
            let period = Period(from: from, to: to), period.length <= 366
        else { throw Refusal.notFound("no such figure") }
        let figure = look.snapshot.facts.liveFigure(measure, group: visit.asked("group"), in: period)
        let page = ImprovementCasesPage(figure: figure, facts: look.snapshot.facts, links: look.links, page: visit.page, isOpen: { narrowed.child($0) != nil })
        return .page(page).about("improvement/\(measure.id)", "\(from.iso) to \(to.iso), page \(visit.page)")
    }

    @Sendable static func learning(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        let page = LearningPage(facts: look.facts, links: look.links, mayKeep: look.allows(.keepQuality), seesIncidents: look.allows(.keepIncidents),
            show: visit.asked("show").flatMap { LearningShow(rawValue: $0) } ?? .all, source: visit.asked("source").flatMap { LearningSource(rawValue: $0) },
            opens: { look.allows(.seeChallenges, dispute: $0) }, readsAudits: Access.allowsSomewhere(look.person.roles, .auditFile))
        return .page(page).about("learning", "\(look.facts.learningCases.count) items")
    }

    @Sendable static func training(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), facts = look.snapshot.facts
        let course = visit.asked("course").flatMap { id in facts.records[Course.self].entries.first { $0.id == id }?.id }
        let starters = facts.starters.filter { look.allows(.seeSupervision, staff: $0.id) }
        return .page(TrainingPage(facts: facts, course: course, mayKeep: look.allows(.keepQuality), starters: starters))
    }

    @Sendable static func standards(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), facts = look.snapshot.facts
        let year = visit.asked("year").flatMap { ReportingYear($0) } ?? ReportingYear(containing: facts.today)
        return .page(StandardsPage(facts: facts, year: year, mayKeep: look.allows(.keepQuality), mayChangeTargets: look.allows(.seeSettings)))
    }

    // MARK: Meetings of the service

    @Sendable static func serviceMeetings(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        let kind = visit.asked("kind").flatMap { asked in ServiceMeetingKind.allCases.first { "\($0)" == asked } }
        return .page(ServiceMeetingsPage(facts: look.facts, kind: kind, mayKeep: look.allows(.keepQuality)))
    }

    @Sendable static func serviceMeeting(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), (meeting, number) = try named(visit, look.facts)
        return .page(
            ServiceMeetingPage(
                meeting: meeting, number: number, facts: look.facts, mayKeep: look.allows(.keepQuality), mayPromote: look.allows(.keepConcerns), token: visit.token))
    }

    private static func named(_ visit: Visit, _ facts: Facts) throws -> (ServiceMeeting, Int64) {
        let rows = facts.records[ServiceMeeting.self]
        guard let number = Int64(visit.parameter("number")), let place = rows.ids.firstIndex(of: number) else { throw Refusal.notFound("no such meeting") }
        return (rows.entries[place], number)
    }

    /// Everybody's attendance in one go: who is ticked came, and the IROs who are not did not.
    @Sendable static func takeAttendance(_ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let (meeting, number) = try named(visit, look.facts), facts = look.facts
            guard meeting.isHeld(by: look.today) else { throw Refusal.notFound("the meeting has not been held") }
            let rows = facts.records[ServiceMeetingPerson.self]
            let known = Dictionary(
                rows.entries.indices.filter { rows.entries[$0].meeting == meeting.id }.map { (rows.entries[$0].staff, $0) }, uniquingKeysWith: { one, _ in one })
            var entries = Entries()
            for staff in Set(known.keys).union(facts.officers(on: meeting.day)).sorted() {
                var row = known[staff].map { rows.entries[$0] } ?? ServiceMeetingPerson()
                (row.meeting, row.staff, row.came) = (meeting.id, staff, visit.field("came-\(staff.text)").isEmpty ? .no : .yes)
                if row.came == .yes { row.apology = nil }
                guard let place = known[staff] else {
                    entries.add(row)
                    continue
                }
                if row != rows.entries[place] { entries.replace(rows.ids[place], with: row) }
            }
            guard !entries.isEmpty else { return .redirect(Links.serviceMeeting(number)) }
            let saved = try visit.site.store.save(entries, action: "take attendance", subject: "service_meetings", visit.deed(""))
            return visit.savedRedirect(Links.serviceMeeting(number), saved)
        }
    }

    /// A theme becomes a collective concern in one action (A20 of the features): the concern and the tie to it are written together.
    @Sendable static func promoteTheme(_ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let (meeting, _) = try named(visit, look.facts), facts = look.facts, rows = facts.records[ServiceTheme.self]
            guard let place = rows.entries.firstIndex(where: { $0.id == visit.parameter("theme") && $0.meeting == meeting.id }) else { throw Refusal.notFound("no such theme") }
            var theme = rows.entries[place]
            if let concern = theme.concern { return .redirect(Links.concern(concern)) }
            var row = CollectiveConcern(), detail = ConcernDetail()
            row.id = CollectiveConcern.shape.newID()
            (row.raised, row.title, row.concern) = (look.today, theme.theme.capitalised, theme.words)
            row.raisedWith = facts.disputeRules.ladder.rung(3).recipient
            (detail.concern, detail.raisedBy, detail.theme) = (row.id, look.person.staff, ChallengeTheme.plain(theme.theme))
            detail.due = facts.workingDays.day(facts.settings.whole(.concernAnswerDays, on: look.today), after: look.today)
            theme.concern = row.id
            var entries = Entries()
            entries.add(row)
            entries.add(detail)
            entries.replace(rows.ids[place], with: theme)
            let saved = try visit.site.store.save(entries, action: "raise a collective concern", subject: "concern:\(row.id)", visit.deed(""))
            return visit.savedRedirect(Links.concern(row.id), saved)
        }
    }

    // MARK: Starters

    @Sendable static func starter(_ visit: Visit) throws -> Answer {
        let staff = try visit.staff()
        return .page(try starterPage(visit, nil)).about("starter:\(staff)", "checklist")
    }

    @Sendable static func tickStarter(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), facts = look.snapshot.facts, staff = try visit.staff()
        let ticked = facts.starterLines(of: staff).filter { $0.tick == nil && !visit.field("done-\($0.item.id)").isEmpty }
        if ticked.isEmpty { return .page(try starterPage(visit, "Tick at least one thing that is done."), status: .unprocessableContent) }
        let text = visit.field("done_date")
        guard let done = text.isEmpty ? look.today : EntryText.day(text, today: look.today) else {
            return .page(try starterPage(visit, EntryText.noSuchDay("Done on")), status: .unprocessableContent)
        }
        var entries = Entries(), problems: [EntryProblem] = []
        for line in ticked {
            var row = StarterTick()
            (row.staff, row.item, row.done, row.by) = (staff, line.item.id, done, look.person.staff)
            problems += EntryRules.problems(in: row, facts)
            entries.add(row)
        }
        if let problem = problems.first { return .page(try starterPage(visit, problem.sentence), status: .unprocessableContent) }
        let saved = try visit.site.store.save(entries, action: "tick the starter checklist", subject: "starter:\(staff)", visit.deed(""))
        return visit.savedRedirect(Links.starter(staff), saved)
    }

    /// Made from the whole facts: whoever gets here may see this person's.
    private static func starterPage(_ visit: Visit, _ problem: String?) throws -> StarterPage {
        let look = try visit.look()
        return StarterPage(
            staff: try visit.staff(), facts: look.snapshot.facts, problem: problem, typed: problem == nil ? "today" : visit.field("done_date"), token: visit.token)
    }
}
