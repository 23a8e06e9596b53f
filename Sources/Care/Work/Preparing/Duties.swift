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
            return DutyEvidence(duty: duty, day: latest?.day, what: latest?.what)
        }
    }

    private func evidence(_ duty: Duty, _ child: Int) -> [(day: Day, what: String)] {
        var found: [(day: Day, what: String)] = []
        func add(_ day: Day?, _ what: String) { if let day { found.append((day, what)) } }
        let id = children[child].id
        let asked = meetings(of: child).flatMap { people(of: $0.id) }
        switch duty {
        case .voice:
            for view in views(of: child) where view.by == .child { add(view.said, "The child’s view taken down (\(view.method.rawValue))") }
            for visit in visits[child] where visitDetail(visit.id)?.seen == .yes || visit.seenAlone == .yes {
                add(visit.held, visit.seenAlone == .yes ? "Seen alone (\(visit.kind))" : "Seen (\(visit.kind))")
            }
            for person in asked where person.role == .child && number(of: person.child ?? .blank) == child {
                add(person.papersReturned, "The child’s consultation came back")
            }
        case .plan:
            for audit in midpointAudits[child] { add(audit.held, "Midpoint check") }
            for meeting in meetings(of: child) { add(preparation(of: meeting.id)?.held, "Preparation meeting with the social worker") }
            for decision in decisions(of: child) { add(decision.done, "Decision \(decision.number) carried out") }
            for track in permanence(of: child) { add(track.agreed, "Plan for permanence agreed") }
        case .advocate:
            for row in records[AdvocacyReferral.self].entries where row.child == id { add(row.referred, "Referred to an advocate") }
            for contact in contacts(of: child) where contact.role == .advocate { add(contact.from, "An advocate is among the child’s contacts") }
            for view in views(of: child) where view.method == .advocate || view.by == .advocate { add(view.said, "An advocate spoke for the child") }
            for person in asked where person.role == .advocate { add(person.invited, "An advocate was invited") }
        case .drift:
            for light in trafficLights[child] { add(light.set, "Traffic light set to \(light.colour)") }
            for alert in alerts(of: child) { add(alert.answered, "Change answered: review earlier \(alert.reviewEarlier?.rawValue ?? "not said")") }
            let raised = Set(records[DisputeChild.self].entries.lazy.filter { $0.child == id }.map(\.dispute))
            for dispute in records[Dispute.self].entries where raised.contains(dispute.id) { add(dispute.raised, "Concern raised") }
            for audit in midpointAudits[child] where !(audit.planProgressing ?? "").isEmpty { add(audit.held, "Progress of the plan checked") }
        case .parent:
            for row in rationales(of: child) { add(row.day, "Where the child lives looked at again (\(row.kind.rawValue))") }
            for row in panels(of: child) { add(row.day, "Put to the \(row.panel)") }
            for check in healthChecks[child] where check.isDone { add(check.held, check.kind) }
            for plan in educationPlans[child] { add(plan.held, "Personal education plan") }
            for view in views(of: child) { add(view.told, "The child was told what came of a view") }
        }
        return found
    }
}
