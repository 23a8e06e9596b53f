/// What a living council learns, plans and asks of itself.
extension DemoWorld {
    mutating func fillService(_ office: DemoOffice) {
        guard size > 0 else { return }
        var dice = dice("learning")
        fillIncidents(office, &dice)
        fillLearning(office, &dice)
        fillPlan(office)
        fillCourses(office, &dice)
        fillServiceMeetings(office, &dice)
        fillStandards()
        fillStarters(office)
        fillCampaign()
    }

    /// A drive last year, and one that began in July of this year, once it is July.
    private mutating func fillCampaign() {
        let year = ReportingYear(containing: end)
        let told: [(year: ReportingYear, days: Int, title: String, measure: Measure, words: String)] = [
            (year.previous, 190, "Minutes on the day: an hour is kept after each review", .minutesOnTime, "Calendars keep the hour after a review free for its minutes."),
            (year, 97, "“See me first”: a visit is booked with every review", .seenBeforeReview, "Whoever books a review books the visit before it in the same call."),
        ]
        put(told.enumerated().compactMap { place, each -> Campaign? in
            var row = Campaign()
            (row.id, row.title, row.measure, row.words) = (Self.id("CA", place + 1, digits: 3), each.title, each.measure.id, each.words)
            row.from = worked(each.year.start.adding(days: each.days))
            return row.from <= end ? row : nil
        })
    }

    private mutating func fillIncidents(_ office: DemoOffice, _ dice: inout Dice) {
        let there = dice.shuffled(children.filter { $0.isInCare(on: end) })
        let told: [(ago: Int, kind: IncidentKind, words: String, notify: YesNo?, sentTo: [String])] = [
            (3, .critical, "A child was found after two nights away with an injury to the hand. The hospital was told of the missing report only the next day.", nil, []),
            (16, .serious, "A baby on a plan was taken to hospital with a fracture that nobody could explain.", nil, []),
            (48, .serious, "A young person took an overdose in a placement that had begun that week.", .yes, ["Ofsted", "Department for Education"]),
            (95, .ofsted, "Allegation against a member of staff of a children’s home.", .yes, ["Ofsted"]),
            (130, .childDeath, "Expected death of a child with a life-limiting illness, cared for at home with short breaks.", .yes, ["Child Death Overview Panel"]),
            (160, .other, "A lorry hit the fence of a children’s home. Nobody was hurt.", .no, []),
        ]
        var incidents: [Incident] = [], notices: [IncidentNotice] = []
        for (place, each) in told.enumerated() {
            var row = Incident()
            row.id = Incident.ID(Self.id("IN", place + 1, digits: 3))
            row.day = worked(end.adding(days: -each.ago))
            (row.kind, row.words, row.notify) = (each.kind, each.words, each.notify)
            // A child who died is in care no more.
            if each.kind != .other, each.kind != .childDeath, place < there.count { row.child = there[place].id }
            if each.notify != nil {
                row.decided = workingDays.day(2, after: row.day)
                row.decidedBy = office.serviceManager
                row.reason = each.notify == .no ? "Nobody was hurt and no child was near." : "Meets the threshold for a notification."
            }
            incidents.append(row)
            for sentTo in each.sentTo {
                var notice = IncidentNotice()
                notice.id = Self.id("NT", notices.count + 1, digits: 3)
                (notice.incident, notice.sentTo, notice.sent) = (row.id, sentTo, workingDays.day(3, after: row.day))
                notices.append(notice)
            }
        }
        put(incidents)
        put(notices)
    }

    private mutating func fillLearning(_ office: DemoOffice, _ dice: inout Dice) {
        let audit = records[MidpointAudit.self].entries.last?.id, example = records[Dispute.self].entries.first { $0.resolved != nil }?.id.text
        let items: [(ago: Int, source: LearningSource, message: String, who: String, evidence: LearningEvidence?, changed: String?)] = [
            (210, .practiceReview, "A baby’s father was never asked about. Ask in every first review who the father is, and invite him.", "All IROs", audit == nil ? nil : .audit,
             "Audits of first reviews ask for it; in the last sample every father was named."),
            (150, .audit, "Midpoint checks repeated the last review’s words. Say what has changed since.", "All IROs", example == nil ? nil : .caseExample,
             "Checks now lead to concerns: one of them ended eleven weeks’ waiting."),
            (120, .homicideReview, "Violence at home was called “arguments” in three records. Write what happened.", "IROs and conference chairs", nil, nil),
            (60, .subgroup, "Strategy discussions were held without health. Chairs ask who was there.", "Conference chairs", nil, nil),
            (40, .incident, "The hospital was not told that the child had been missing. Agree who tells whom.", "Team managers", nil, nil),
        ]
        put(items.enumerated().map { place, each -> LearningItem in
            var row = LearningItem()
            row.id = Self.id("LN", place + 1, digits: 3)
            row.raised = worked(end.adding(days: -each.ago))
            row.due = workedAfter(row.raised.adding(days: 90))
            (row.source, row.message, row.who, row.owner) = (each.source, each.message, each.who, reviewers.first { $0.works(on: end) }?.id)
            if each.source == .incident { row.incident = records[Incident.self].entries.first { $0.notify == .yes }?.id }
            if let evidence = each.evidence {
                (row.evidence, row.reference, row.changed) = (evidence, evidence == .audit ? audit : example, each.changed)
                row.closed = worked(row.raised.adding(days: 84))
            }
            return row
        })
    }

    private mutating func fillPlan(_ office: DemoOffice) {
        var action = ImprovementAction()
        (action.area, action.title, action.action, action.status) = (5, "Training", "Every IRO has done the five-day course in Signs of Safety", "started")
        put([action])
        let measures: [Int: (measure: String, group: String?, target: Double?)] = [
            0: ("decisions-on-time", nil, 95), 1: ("midpoint-on-time", nil, 80), 2: ("letters-to-children", nil, 75), 3: ("disputes-with-change", nil, nil),
            5: ("training-up-to-date", "Signs of Safety, 5 day", 100),
        ]
        let owners = [office.serviceManager] + reviewers.filter { $0.works(on: end) }.map { Optional($0.id) }
        put(records[ImprovementAction.self].entries.enumerated().map { place, each -> ActionDetail in
            var row = ActionDetail()
            row.action = each.action
            row.owner = owners[place % owners.count]
            row.due = worked(end.adding(days: place == 0 ? -12 : 40 + place * 25))
            row.parent = "Children’s Services improvement plan, part \(each.area)"
            if let chosen = measures[place], Measure.named(chosen.measure) != nil {
                (row.measure, row.group, row.target) = (chosen.measure, chosen.group, chosen.target.map { Amount($0) })
            }
            return row
        })
        let carried = records[ImprovementAction.self].entries.first?.action
        let ends: [(CarryOver, String?, String?)] = [
            (.carried, "Minutes go out sooner, and not soon enough.", carried), (.done, "New children had their card in time.", nil), (.partly, "The post is filled since October.", nil),
        ]
        put(records[LastYearPriority.self].entries.enumerated().compactMap { place, each -> PriorityDetail? in
            guard place < ends.count else { return nil }
            var row = PriorityDetail()
            (row.number, row.state, row.evidence, row.carriedBy) = (each.number, ends[place].0, ends[place].1, ends[place].2)
            return row
        })
        let before = ReportingYear(containing: end).previous
        put(records[Recommendation.self].entries.map { each -> RecommendationDetail in
            var row = RecommendationDetail()
            (row.number, row.year, row.board) = (each.number, before.title, "Corporate Parenting Board")
            row.considered = worked(before.end.adding(days: 110))
            if let considered = row.considered, considered > end { row.considered = nil }
            if row.considered != nil { (row.response, row.words) = each.number == 1 ? (.noted, nil) : (.accepted, "Supported. The director will write to the finance board.") }
            if each.number > 1, row.considered != nil { row.followUp = "The post was advertised and filled." }
            return row
        })
        var next = Recommendation()
        (next.number, next.text) = ((records[Recommendation.self].entries.map(\.number).max() ?? 0) + 1, "Agree one venue for family time that is never cancelled on the day.")
        put([next])
    }

    private mutating func fillCourses(_ office: DemoOffice, _ dice: inout Dice) {
        let courses: [(String, Double, String, Int?)] = [
            ("Signs of Safety, 2 day", 2, "IRO, Social Worker", nil), ("Signs of Safety, 5 day", 5, "IRO", nil), ("Consultation app (MoMo)", 1, "IRO, Social Worker", 36),
        ]
        put(courses.enumerated().map { place, each -> Course in
            var row = Course()
            row.id = Self.id("CR", place + 1, digits: 2)
            (row.title, row.days, row.roles, row.expires, row.from) = (each.0, Amount(each.1), each.2, each.3, year.start.adding(years: -1))
            return row
        })
    }

    private mutating func fillServiceMeetings(_ office: DemoOffice, _ dice: inout Dice) {
        let start = ReportingYear(containing: end).start
        let topics = ["Letters to children", "Permanence without delay", "Signs of Safety scaling", "Health assessments", "Transitions at 16", "Family time"]
        let months = max(1, end.months(since: start) + 2)
        var meetings: [ServiceMeeting] = [], people: [ServiceMeetingPerson] = []
        func add(_ kind: ServiceMeetingKind, _ day: Day, _ topic: String, notHeld: String? = nil) {
            var row = ServiceMeeting()
            row.id = ServiceMeeting.ID(Self.id("SM", meetings.count + 1, digits: 3))
            (row.kind, row.day, row.place, row.focus, row.notHeld) = (kind, day, kind == .regional ? "Online" : "Civic Centre", topic, notHeld)
            if kind == .service { row.agenda = "1. What children told us\n2. \(topic)\n3. Concerns and what became of them" }
            meetings.append(row)
            guard day <= end, notHeld == nil else { return }
            meetings[meetings.count - 1].decisions = "Each IRO tries it with two children and tells the next meeting."
            guard kind != .cafcass, kind != .regional else { return }
            for reviewer in reviewers where reviewer.works(on: day) {
                var person = ServiceMeetingPerson()
                (person.meeting, person.staff, person.came) = (row.id, reviewer.id, dice.percent(86) ? .yes : .no)
                if person.came == .no { person.apology = dice.word(["leave", "a conference at the same time", "sickness"]) }
                people.append(person)
            }
        }
        for month in 0..<months {
            let first = start.adding(months: month), topic = topics[month % topics.count]
            add(.service, workedAfter(first.adding(days: 8)), topic)
            if month == 2 { add(.workshop, workedAfter(first.adding(days: 15)), topic, notHeld: "Too few managers could come.") } else { add(.workshop, workedAfter(first.adding(days: 15)), topic) }
            if month % 2 == 0, month != 4 { add(.regional, workedAfter(first.adding(days: 19)), "Comparing caseloads and disputes across the region") }
            add(.team, workedAfter(first.adding(days: 22)), "The month’s work")
            if [3, 10].contains(first.month) { add(.cafcass, workedAfter(first.adding(days: 12)), "Protocol, named links and open proceedings") }
        }
        put(meetings)
        put(people)
        let service = meetings.filter { $0.kind == .service && $0.day <= end }
        let concern = records[CollectiveConcern.self].entries.last?.id
        let themes: [(String, String, String?)] = [
            ("family time venue", "Three IROs said that the venue for family time was cancelled on the day.", nil), ("health", "Assessments arrive after the review and not before it.", concern),
            ("life story work", "Nobody knows who starts the life story book when a team changes.", nil),
        ]
        put(themes.enumerated().compactMap { place, each -> ServiceTheme? in
            guard let meeting = service.reversed().dropFirst(place).first ?? service.last else { return nil }
            var row = ServiceTheme()
            (row.id, row.meeting, row.theme, row.words, row.concern) = (Self.id("TH", place + 1, digits: 2), meeting.id, each.0, each.1, each.2)
            return row
        })
    }

    private mutating func fillStandards() {
        let from = ReportingYear(containing: end).previous.start
        let standards: [(StandardFamily, String, String?)] = [
            (.lookedAfter, "Every review is held in time.", "reviews-on-time"), (.lookedAfter, "The IRO sees the child before the review.", "seen-before-review"),
            (.lookedAfter, "The record is with everybody within 20 working days.", "minutes-on-time"), (.lookedAfter, "The child has a letter after each review.", "letters-to-children"),
            (.protection, "The first conference is held within 15 working days.", "initial-conferences-on-time"), (.protection, "Reviews of a plan are held in time.", "plan-reviews-on-time"),
            (.protection, "The chair meets the family before they go in.", nil), (.carers, "Each foster carer is reviewed within the year.", "carer-reviews-on-time"),
        ]
        put(standards.enumerated().map { place, each -> PracticeStandard in
            var row = PracticeStandard()
            (row.id, row.version, row.family, row.words, row.from) = (Self.id("PS", place + 1, digits: 2), "1", each.0, each.1, from)
            row.measure = each.2.flatMap { Measure.named($0)?.id }
            return row
        })
    }

    private mutating func fillStarters(_ office: DemoOffice) {
        let list: [(StarterArea, String, Int)] = [
            (.access, "Account, and who may see what explained", 0), (.access, "Access to the case system and the rooms", 2), (.training, "IRO Handbook read, with questions to the manager", 14),
            (.training, "Signs of Safety, 2 day, booked", 30), (.shadowing, "Three reviews of three IROs watched", 30), (.shadowing, "A conference watched", 30),
            (.reviews, "First review chaired, watched by an experienced IRO", 45), (.reviews, "First record read together with the manager", 60),
        ]
        let from = firstYear.start
        let items = list.enumerated().map { place, each -> StarterItem in
            var row = StarterItem()
            (row.id, row.number, row.area, row.words, row.days, row.from) = (Self.id("SI", place + 1, digits: 2), place + 1, each.0, each.1, each.2, from)
            return row
        }
        put(items)
        guard let newest = reviewers.filter({ $0.works(on: end) }).max(by: { ($0.from, $0.id) < ($1.from, $1.id) }) else { return }
        put(items.prefix(5).compactMap { item -> StarterTick? in
            guard let done = past(worked(newest.from.adding(days: item.days + 1))) ?? past(newest.from), done <= end else { return nil }
            var row = StarterTick()
            (row.staff, row.item, row.done, row.by) = (newest.id, item.id, done, office.serviceManager)
            return row
        })
    }
}
