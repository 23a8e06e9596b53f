extension Measure {
    /// Child protection conferences held. One meeting counts once, however many children it was about.
    public static let conferencesHeld = rows(
        of: Conference.self, "conferences-held", title: "Child protection conferences held",
        counting: "conferences held in the period, a meeting counted once", basis: "the council's register", unit: .meetings, day: \.held
    ) { conference, _ in (.other(conference.id.text), .met, conference.kind.rawValue) }

    /// Initial conferences held within 15 working days.
    public static let initialConferencesOnTime = rows(
        of: Conference.self, "initial-conferences-on-time", title: "Initial conferences held in time",
        counting: "initial conferences held in the period", met: "held within 15 working days of the strategy discussion",
        basis: "Working Together; CIN census InitialCPCtarget", unit: .conferences, day: { $0.kind == .initial ? $0.held : nil }
    ) { conference, facts in
        guard let start = conference.strategyDiscussion else {
            return (.other(conference.id.text), .excluded("the strategy discussion's day is not recorded"), "")
        }
        let days = facts.workingDays.count(after: start, through: conference.held)
        let band = days <= 10 ? "0 to 10 working days" : days <= 15 ? "11 to 15 working days" : days <= 20 ? "16 to 20 working days" : "21 working days or more"
        return (.other(conference.id.text), days <= 15 ? .met : .missed, band)
    }

    /// Conferences that were quorate.
    public static let conferencesQuorate = rows(
        of: Conference.self, "conferences-quorate", title: "Conferences that were quorate", counting: "conferences held in the period",
        met: "quorate: social care and at least two other agencies", basis: "Working Together", unit: .conferences, day: \.held
    ) { conference, _ in
        (.other(conference.id.text), conference.isQuorate.map { $0 == .yes ? .met : .missed } ?? .excluded("not recorded"), "")
    }

    /// Plans that ended at the first review conference: taken off the plan at three months.
    public static let endedAtFirstReview = rows(
        of: ProtectionPlan.self, "ended-at-first-review", title: "Plans ended at the first review conference",
        counting: "child protection plans that ended in the period", met: "ended at the first review conference, about three months after the initial one",
        basis: "annual reports: children taken off a plan at three months", unit: .plans, also: [Conference.self, ConferenceChild.self], day: \.to
    ) { plan, facts in
        if let reason = plan.endReason?.lowercased(), reason.contains("first review") { return (.child(plan.child), .met, "") }
        let met = facts.reviewConferences(of: plan) == 1 && plan.endReason.map { $0.lowercased().contains("review") } ?? true
        return (.child(plan.child), met ? .met : .missed, "")
    }

    /// Plans that start for a child who had one before.
    public static let repeatPlans = rows(
        of: ProtectionPlan.self, "repeat-plans", title: "Second or subsequent plans", counting: "child protection plans that began in the period",
        met: "the child had an earlier plan at any time", basis: "DfE characteristics of children in need, table D3", unit: .plans, day: \.from
    ) { plan, facts in
        let earlier = plan.previousPlans.map { $0 > 0 } ?? facts.records[ProtectionPlan.self].entries.contains { $0.child == plan.child && $0.from < plan.from }
        return (.child(plan.child), earlier ? .met : .missed, "")
    }

    /// Plans that have lasted two years.
    public static let longPlans = open(
        ProtectionPlan.self, "long-plans", title: "Plans lasting two years or more",
        counting: "child protection plans open at the end of the last day of the period", met: "open for more than 729 days", basis: "DfE LAIT",
        unit: .plans, from: \.from, to: \.to
    ) { plan, _, day in (.child(plan.child), day - plan.from > 729 ? .met : .missed, "") }

    /// Children on a plan by its latest category of abuse.
    public static let plansByCategory = open(
        ProtectionPlan.self, "plans-by-category", title: "Child protection plans by category",
        counting: "child protection plans open at the end of the last day of the period, by latest category of abuse", basis: "the council's register",
        unit: .plans, from: \.from, to: \.to
    ) { plan, _, _ in (.child(plan.child), .met, plan.latestCategory) }

    /// Plans open three months or more, all of whose review conferences were in time.
    public static let planReviewsOnTime = Measure(
        "plan-reviews-on-time", title: "Plans with all review conferences in time",
        counting: "child protection plans open at the end of the period for three months or more",
        met: "the first review within three months of the initial conference, each later one within six of the last, and none overdue",
        basis: "Working Together; DfE LAIT", unit: .plans, span: .stock, reads: [ProtectionPlan.self, Conference.self, ConferenceChild.self]
    ) { facts, period in
        let rows = facts.records[ProtectionPlan.self], day = period.end
        return rows.entries.indices.compactMap { index in
            let plan = rows.entries[index]
            guard plan.from <= day.adding(months: -3), plan.to.map({ $0 > day }) ?? true else { return nil }
            var last = plan.from, isFirst = true, onTime = true
            for held in facts.reviewConferenceDays(of: plan) where held <= day {
                if held > last.adding(months: isFirst ? 3 : 6) { onTime = false }
                last = held
                isFirst = false
            }
            if last.adding(months: isFirst ? 3 : 6) < day { onTime = false }
            return Case(.child(plan.child), day: day, onTime ? .met : .missed, record: RecordReference("cp_plans", rows.ids[index]))
        }
    }
}

extension Facts {
    /// The days of the review conferences held for a child while a plan was open.
    func reviewConferenceDays(of plan: ProtectionPlan) -> [Day] {
        let byChild: [Child.ID: [Day]] = memo.value("review conferences by child") {
            var held: [Conference.ID: Day] = [:]
            for conference in records[Conference.self].entries where conference.kind == .review { held[conference.id] = conference.held }
            var days: [Child.ID: [Day]] = [:]
            for child in records[ConferenceChild.self].entries {
                if let day = held[child.conference] { days[child.child, default: []].append(day) }
            }
            return days.mapValues { $0.sorted() }
        }
        return (byChild[plan.child] ?? []).filter { $0 > plan.from && isOpen($0, plan) }
    }

    private func isOpen(_ day: Day, _ plan: ProtectionPlan) -> Bool { plan.to.map { day <= $0 } ?? true }

    func reviewConferences(of plan: ProtectionPlan) -> Int { reviewConferenceDays(of: plan).count }
}
