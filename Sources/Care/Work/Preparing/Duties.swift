/// What an IRO owes each looked-after child (IRO Handbook 2.10; Children Act 1989, section 25B).
public enum Duty: Int, CaseIterable, Sendable {
    case voice = 1, plan, advocate, drift, parent

    public var title: String {
        switch self {
        case .voice: "The child’s voice is heard"
        case .plan: "The plan is up to date and answers the child’s needs"
        case .advocate: "The child knows how an advocate can help"
        case .drift: "Nothing drifts"
        case .parent: "The council acts as a good parent"
        }
    }
}

/// The latest thing that shows a duty was done since the last review.
public struct DutyEvidence: Hashable, Sendable {
    public let duty: Duty
    /// Nil where there is nothing yet.
    public let day: Day?
    public let what: String?
    /// The row that shows it; nil where it was worked out.
    public var record: RecordReference?
}

extension Facts {
    /// The day from which evidence counts: the child's last review, or else the day care began; nil for a child never looked after.
    public func sinceLastReview(of child: Int) -> Day? { reviews[child].last?.held ?? periods(of: child).last?.from }

    /// The five duties for a child, each with the latest evidence since the last review.
    public func duties(of child: Int) -> [DutyEvidence] {
        guard children.indices.contains(child) else { return [] }
        let since = sinceLastReview(of: child) ?? Day(number: .min)
        return Duty.allCases.map { duty in
            let latest = evidence(duty, child).filter { $0.day > since && $0.day <= today }.max { $0.day < $1.day }
            return DutyEvidence(duty: duty, day: latest?.day, what: latest?.what, record: latest?.record())
        }
    }

    private typealias Shown = (day: Day, what: String, record: () -> RecordReference?)

    private func evidence(_ duty: Duty, _ child: Int) -> [Shown] {
        switch duty {
        case .voice: voiceEvidence(child)
        case .plan: planEvidence(child)
        case .advocate: advocateEvidence(child)
        case .drift: driftEvidence(child)
        case .parent: parentEvidence(child)
        }
    }

    private func shown<Row: Entry>(_ day: Day?, _ what: String, _ row: Row) -> [Shown] {
        day.map { [($0, what, { reference(of: row) })] } ?? []
    }

    private func asked(_ child: Int) -> [MeetingPerson] { meetings(of: child).flatMap { people(of: $0.id) } }

    private func voiceEvidence(_ child: Int) -> [Shown] {
        var found: [Shown] = []
        for view in views(of: child) where view.by == .child { found += shown(view.said, "The child’s view taken down (\(view.method.rawValue))", view) }
        for visit in visits[child] where visitDetail(visit.id)?.seen == .yes || visit.seenAlone == .yes {
            found += shown(visit.held, visit.seenAlone == .yes ? "Seen alone (\(visit.kind))" : "Seen (\(visit.kind))", visit)
        }
        for wish in wishes(of: child) { found += shown(wish.sent, "The child said what they want before the review", wish) }
        for person in asked(child) where person.role == .child && number(of: person.child ?? .blank) == child {
            found += shown(person.papersReturned, "The child’s consultation came back", person)
        }
        return found
    }

    private func planEvidence(_ child: Int) -> [Shown] {
        var found: [Shown] = []
        for audit in midpointAudits[child] { found += shown(audit.held, "Midpoint check", audit) }
        for meeting in meetings(of: child) {
            if let preparation = preparation(of: meeting.id) { found += shown(preparation.held, "Preparation meeting with the social worker", preparation) }
        }
        for decision in decisions(of: child) { found += shown(decision.done, "Decision \(decision.number) carried out", decision) }
        for track in permanence(of: child) { found += shown(track.agreed, "Plan for permanence agreed", track) }
        return found
    }

    private func advocateEvidence(_ child: Int) -> [Shown] {
        var found: [Shown] = []
        for need in advocacyNeeds(of: child) { found += shown(need.explained, "The right to an advocate explained", need) }
        for row in records[AdvocacyReferral.self].entries where row.child == children[child].id { found += shown(row.referred, "Referred to an advocate", row) }
        for contact in contacts(of: child) where contact.role == .advocate { found += shown(contact.from, "An advocate is among the child’s contacts", contact) }
        for view in views(of: child) where view.method == .advocate || view.by == .advocate { found += shown(view.said, "An advocate spoke for the child", view) }
        for person in asked(child) where person.role == .advocate { found += shown(person.invited, "An advocate was invited", person) }
        return found
    }

    private func driftEvidence(_ child: Int) -> [Shown] {
        var found: [Shown] = []
        for light in trafficLights[child] { found += shown(light.set, "Traffic light set to \(light.colour)", light) }
        for alert in alerts(of: child) { found += shown(alert.answered, "Change answered: review earlier \(alert.reviewEarlier?.rawValue ?? "not said")", alert) }
        for each in disputes(of: child) { found += shown(each.dispute.raised, "Concern raised", each.dispute) }
        for audit in midpointAudits[child] where !(audit.planProgressing ?? "").isEmpty { found += shown(audit.held, "Progress of the plan checked", audit) }
        return found
    }

    private func parentEvidence(_ child: Int) -> [Shown] {
        var found: [Shown] = []
        for row in rationales(of: child) { found += shown(row.day, "Where the child lives looked at again (\(row.kind.rawValue))", row) }
        for row in panels(of: child) { found += shown(row.day, "Put to the \(row.panel)", row) }
        for check in healthChecks[child] where check.isDone { found += shown(check.held, check.kind, check) }
        for plan in educationPlans[child] { found += shown(plan.held, "Personal education plan", plan) }
        for view in views(of: child) { found += shown(view.told, "The child was told what came of a view", view) }
        return found
    }
}
