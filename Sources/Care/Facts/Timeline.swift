/// Something that happened to a child, or that somebody did for one, on a day.
public struct Event: Hashable, Sendable {
    public let day: Day
    public let kind: Kind
    /// What happened, in a few words.
    public let title: String
    /// What more is known of it; nil when nothing is.
    public let detail: String?
    public let record: RecordReference?
    /// What an IRO did, where that is what it tells; nil otherwise.
    public var activity: Activity? = nil

    /// The kinds of thing an IRO does for a child: the footprint on the child's file.
    public enum Activity: String, CaseIterable, Sendable {
        case visit, contact, consultation, preparation, midpoint, challenge, audit
        case legalAdvice = "legal advice"

        public var title: String { rawValue.capitalised }
    }

    /// The parts of the record that a reader can ask for.
    public enum Kind: String, CaseIterable, Sendable {
        case care = "care"
        case reviews = "reviews"
        case officer = "iro"
        case protection = "protection"
        case health = "health"
        case voice = "voice"
        case court = "court"
        case plan = "plan"

        public var title: String {
            switch self {
            case .care: "Care and placements"
            case .reviews: "Reviews"
            case .officer: "IRO activity"
            case .protection: "Child protection"
            case .health: "Health and education"
            case .voice: "Voice and challenge"
            case .court: "Court and permanence"
            case .plan: "Meetings and decisions"
            }
        }
    }
}

extension Facts {
    /// Every dated event in a child's records, newest first.
    public func timeline(of child: Int) -> [Event] {
        guard children.indices.contains(child) else { return [] }
        let events =
            careEvents(child) + reviewEvents(child) + officerEvents(child) + protectionEvents(child) + healthEvents(child)
            + voiceEvents(child) + workEvents(child)
        return events.enumerated().sorted { one, other in
            one.element.day == other.element.day ? one.offset < other.offset : one.element.day > other.element.day
        }.map(\.element)
    }

    private func careEvents(_ child: Int) -> [Event] {
        var events: [Event] = []
        for index in episodes.range(child) {
            let episode = episodes.rows[index]
            let record = RecordReference(Episode.shape.id, episodes.ids[index])
            let place =
                "\(episode.placement.label) (\(episode.placement.rawValue)); \(episode.legalStatus.label) (\(episode.legalStatus.rawValue))"
            events.append(Event(day: episode.from, kind: .care, title: episode.reason.label, detail: place, record: record))
            if let to = episode.to, let ending = episode.ending, !ending.continuesCare {
                events.append(
                    Event(day: to, kind: .care, title: "Care ended", detail: "\(ending.label) (\(ending.rawValue))", record: record))
            }
        }
        for index in missingEpisodes.range(child) {
            let spell = missingEpisodes.rows[index]
            let until = spell.to.map { "until \($0.long)" } ?? "not yet returned"
            events.append(
                Event(
                    day: spell.from, kind: .care, title: spell.kind.label, detail: until,
                    record: RecordReference(MissingEpisode.shape.id, missingEpisodes.ids[index])))
        }
        return events
    }

    private func reviewEvents(_ child: Int) -> [Event] {
        var events = reviews.range(child).map { index in
            let review = reviews.rows[index]
            return Event(
                day: review.held, kind: .reviews, title: "Looked-after review held",
                detail: "\(review.participation.label) (\(review.participation.rawValue))",
                record: RecordReference(Review.shape.id, reviews.ids[index]))
        }
        for index in reviewDetails.range(child) {
            let detail = reviewDetails.rows[index]
            let record = RecordReference(ReviewDetail.shape.id, reviewDetails.ids[index])
            func add(_ day: Day?, _ title: String, _ activity: Event.Activity? = nil) {
                if let day {
                    events.append(
                        Event(
                            day: day, kind: .reviews, title: title, detail: "for the review of \(detail.held.long)", record: record,
                            activity: activity))
                }
            }
            add(detail.preparation, "Preparation meeting", .preparation)
            add(detail.seen, "Seen before the review")
            add(detail.decisionsSent, "Review decisions sent")
            add(detail.minutesDistributed, "Review minutes distributed")
        }
        return events
    }

    private func officerEvents(_ child: Int) -> [Event] {
        var events: [Event] = []
        for index in allocations.range(child) {
            let allocation = allocations.rows[index]
            let record = RecordReference(Allocation.shape.id, allocations.ids[index])
            events.append(
                Event(
                    day: allocation.from, kind: .officer, title: "IRO allocated",
                    detail: "\(name(of: allocation.staff)), \(allocation.kind.title)", record: record))
            if let to = allocation.to {
                let why = allocation.endReason.map { ": \($0)" } ?? ""
                events.append(
                    Event(
                        day: to, kind: .officer, title: "IRO's allocation ended", detail: "\(name(of: allocation.staff))\(why)",
                        record: record))
            }
        }
        for index in visits.range(child) {
            let visit = visits.rows[index]
            let who = visit.staff.map { name(of: $0) }
            let alone = visit.seenAlone.map { $0 == .yes ? "seen alone" : "not seen alone" }
            events.append(
                Event(
                    day: visit.held, kind: .officer, title: "IRO contact: \(visit.kind)", detail: joined([who, alone]),
                    record: RecordReference(IROVisit.shape.id, visits.ids[index]),
                    activity: visit.kind.lowercased().contains("visit") ? .visit : .contact))
        }
        for index in midpointAudits.range(child) {
            let audit = midpointAudits.rows[index]
            let grade = audit.grade.map { "grade: \($0)" }
            events.append(
                Event(
                    day: audit.held, kind: .officer, title: "Midpoint audit", detail: joined([audit.staff.map { name(of: $0) }, grade]),
                    record: RecordReference(MidpointAudit.shape.id, midpointAudits.ids[index]),
                    activity: audit.grade == nil ? .midpoint : .audit))
        }
        for index in trafficLights.range(child) {
            let light = trafficLights.rows[index]
            events.append(
                Event(
                    day: light.set, kind: .officer, title: "Traffic light set to \(light.colour)", detail: light.reason,
                    record: RecordReference(TrafficLight.shape.id, trafficLights.ids[index])))
        }
        return events
    }

    private func protectionEvents(_ child: Int) -> [Event] {
        var events: [Event] = []
        for index in plans.range(child) {
            let plan = plans.rows[index]
            let record = RecordReference(ProtectionPlan.shape.id, plans.ids[index])
            events.append(
                Event(day: plan.from, kind: .protection, title: "Child protection plan began", detail: plan.initialCategory, record: record)
            )
            if let to = plan.to {
                events.append(
                    Event(day: to, kind: .protection, title: "Child protection plan ended", detail: plan.endReason, record: record))
            }
        }
        for attended in conferences(of: child) {
            let kind = attended.conference.kind.rawValue
            events.append(
                Event(
                    day: attended.conference.held, kind: .protection, title: "Child protection conference (\(kind))",
                    detail: joined([attended.child.outcome?.rawValue, attended.conference.chair.map { "chair: \(name(of: $0))" }]),
                    record: attended.record))
        }
        return events
    }

    private func healthEvents(_ child: Int) -> [Event] {
        var events: [Event] = []
        for index in healthChecks.range(child) {
            let check = healthChecks.rows[index]
            events.append(
                Event(
                    day: check.held, kind: .health, title: check.kind.capitalised,
                    detail: check.outcome,
                    record: RecordReference(HealthCheck.shape.id, healthChecks.ids[index])))
        }
        for index in questionnaires.range(child) {
            let form = questionnaires.rows[index]
            events.append(
                Event(
                    day: form.completed, kind: .health, title: "Strengths and difficulties questionnaire", detail: nil,
                    record: RecordReference(SDQForm.shape.id, questionnaires.ids[index])))
        }
        for index in educationPlans.range(child) {
            let plan = educationPlans.rows[index]
            events.append(
                Event(
                    day: plan.held, kind: .health, title: "Personal education plan", detail: plan.due.map { "up to date until \($0.long)" },
                    record: RecordReference(EducationPlan.shape.id, educationPlans.ids[index])))
        }
        return events
    }

    private func voiceEvents(_ child: Int) -> [Event] {
        let id = children[child].id
        var events: [Event] = []
        for (index, row) in records[AppStatement.self].entries.enumerated() where row.child == id {
            events.append(
                Event(
                    day: row.made, kind: .voice, title: "Statement made: \(row.kind)", detail: nil,
                    record: RecordReference(AppStatement.shape.id, records[AppStatement.self].ids[index])))
        }
        for (index, row) in records[AppProblem.self].entries.enumerated() where row.child == id {
            events.append(
                Event(
                    day: row.raised, kind: .voice, title: "Problem raised by the child", detail: row.outcome,
                    record: RecordReference(AppProblem.shape.id, records[AppProblem.self].ids[index])))
        }
        for (index, row) in records[AdvocacyReferral.self].entries.enumerated() where row.child == id {
            events.append(
                Event(
                    day: row.referred, kind: .voice, title: "Referred to an advocate", detail: joined([row.provider, row.status]),
                    record: RecordReference(AdvocacyReferral.shape.id, records[AdvocacyReferral.self].ids[index])))
        }
        let raised = Set(records[DisputeChild.self].entries.lazy.filter { $0.child == id }.map(\.dispute))
        if raised.isEmpty { return events }
        for (index, row) in records[Dispute.self].entries.enumerated() where raised.contains(row.id) {
            let record = RecordReference(Dispute.shape.id, records[Dispute.self].ids[index])
            events.append(
                Event(
                    day: row.raised, kind: .voice, title: "Concern raised (\(row.level.rawValue))", detail: row.theme, record: record,
                    activity: .challenge))
            if let resolved = row.resolved {
                events.append(
                    Event(
                        day: resolved, kind: .voice, title: "Concern resolved (\(row.level.rawValue))", detail: row.outcome, record: record)
                )
            }
        }
        return events
    }

    private func joined(_ parts: [String?]) -> String? {
        let known = parts.compactMap { $0 }.filter { !$0.isEmpty }
        return known.isEmpty ? nil : known.joined(separator: "; ")
    }
}
