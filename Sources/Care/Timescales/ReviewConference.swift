extension Timescale {
    /// A protection plan is reviewed within three months of its initial conference, then within six months of each review.
    ///
    /// Runs for each plan of each child, until the plan ends. A plan that began before the register of conferences did starts with the
    /// first review conference known, because earlier ones may be missing.
    public static let reviewConference = Timescale(
        "review-conference", title: "Review child protection conference", basis: "Working Together",
        reads: [ProtectionPlan.self, Conference.self, ConferenceChild.self]
    ) { facts, child in
        let plans = facts.plans[child]
        guard !plans.isEmpty, let firstKnown = facts.firstDays.conference else { return [] }
        let conferences = facts.conferences(of: child).filter { $0.conference.kind == .review }
        return plans.flatMap { plan in
            Repeating(
                timescale: "review-conference", basis: "Working Together", subject: facts.subject(child), workingDays: facts.workingDays,
                ends: plan.to
            ).deadlines(
                start: plan.from < firstKnown
                    ? nil : .init(because: "the initial conference was held on", trigger: plan.from, limit: facts.limit(months: 3, on: plan.from)),
                times: conferences.lazy.filter { $0.conference.held > plan.from }.map { ($0.conference.held, $0.record) },
                because: "the last review conference was held on", limit: { day in facts.limit(months: 6, on: day) })
        }
    }
}
