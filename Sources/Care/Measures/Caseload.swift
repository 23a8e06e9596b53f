extension Measure {
    /// Children on a child protection plan. Children are counted, not families.
    public static let protectionPlans = open(
        ProtectionPlan.self, "protection-plans", title: "Children on a child protection plan",
        counting: "child protection plans open at the end of the last day of the period", basis: "a plan that began by then and had not ended",
        unit: .children, from: \.from, to: \.to
    ) { plan, _, _ in (.child(plan.child), .met, plan.latestCategory) }

    /// Approved fostering households.
    public static let fosterCarers = open(
        FosterCarer.self, "foster-carers", title: "Foster carers",
        counting: "fostering households approved by the end of the last day of the period and not ended", basis: "the council's register",
        unit: .carers, from: \.approved, to: \.to
    ) { carer, _, _ in (.carer(carer.id), .met, carer.kind ?? "") }

    /// Cases of the unit, weighted: looked-after children, children on plans and foster carers.
    public static let weightedCases = Measure(
        "weighted-cases", title: "Weighted cases of the unit",
        counting: "looked-after children, children on a protection plan and fostering households at the end of the period, each with its weight",
        basis: "annual report, Table 1: a foster carer is half a case; the weights are settings", unit: .cases, span: .stock,
        reads: [Episode.self, HeaderEntry.self, ProtectionPlan.self, FosterCarer.self]
    ) { facts, period in
        let weights: [(Measure, Setting, String)] = [
            (.lookedAfterChildren, .weightLookedAfter, "LAC"), (.protectionPlans, .weightProtection, "CP"),
            (.fosterCarers, .weightFosterCarer, "Foster Carers"),
        ]
        return weights.flatMap { measure, setting, group in
            let weight = facts.settings.number(setting, on: period.end)
            return measure.cases(facts, in: period).map { Case($0.subject, day: $0.day, .amount(weight), group: group, record: $0.record) }
        }
    }

    /// Children in need whom IROs hold beside the formal count.
    public static let inNeedCases = open(
        Allocation.self, "in-need-cases", title: "Children in need held by IROs",
        counting: "allocations of kind CIN open at the end of the last day of the period", basis: "outside the total of every annual report",
        unit: .cases, from: \.from, to: \.to
    ) { allocation, _, _ in allocation.kind == .inNeed ? (.child(Child.ID(allocation.caseID)), .met, "") : nil }

    /// IROs in post, in full-time equivalents.
    public static let irosInPost = open(
        PostHolding.self, "iros-in-post", title: "IROs in post", counting: "people in an IRO's post on the last day of the period, the last day in post included",
        basis: "the post holders' full-time equivalent; which posts are IROs' is a setting", unit: .posts, also: [Post.self], from: \.from, to: \.to,
        lastDayIsIn: true
    ) { holding, facts, day in
        guard let post = facts.post(holding.post), facts.isIRO(post, on: day) else { return nil }
        let employment = facts.staff(holding.staff)?.employment ?? ""
        return (.staff(holding.staff), .amount(holding.fullTimeEquivalent.value), employment)
    }

    /// The posts there are money for, filled or not.
    public static let establishment = open(
        Post.self, "establishment", title: "Establishment of IROs", counting: "IRO posts funded on the last day of the period",
        basis: "the posts' full-time equivalent", unit: .posts, from: \.from, to: \.to, lastDayIsIn: true
    ) { post, facts, day in
        facts.isIRO(post, on: day) ? (.other(post.id.text), .amount(post.fullTimeEquivalent.value), "") : nil
    }

    /// How many IROs each looked-after child had in the period.
    public static let irosPerChild = Measure(
        "iros-per-child", title: "IROs per child", counting: "looked-after children with an IRO at some time in the period, by how many they had",
        basis: "allocations of kind LAC", unit: .children, span: .flow, reads: [Allocation.self]
    ) { facts, period in
        var held: [String: (staff: Set<StaffMember.ID>, row: Int64)] = [:]
        let rows = facts.records[Allocation.self]
        for (index, allocation) in rows.entries.enumerated() where allocation.kind == .lookedAfter {
            guard allocation.from <= period.end, allocation.to.map({ $0 >= period.start }) ?? true else { continue }
            held[allocation.caseID, default: ([], rows.ids[index])].staff.insert(allocation.staff)
        }
        return held.sorted { $0.key < $1.key }.map { id, value in
            let count = value.staff.count
            return Case(
                .child(Child.ID(id)), day: period.end, .amount(Double(count)), group: count >= 3 ? "3 or more" : String(count),
                record: RecordReference("allocations", value.row))
        }
    }
}

extension Facts {
    public func post(_ id: Post.ID) -> Post? {
        memo.value("posts") { Dictionary(records[Post.self].entries.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one }) }[id]
    }

    public func staff(_ id: StaffMember.ID) -> StaffMember? {
        memo.value("staff") { Dictionary(records[StaffMember.self].entries.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one }) }[id]
    }

    public func isIRO(_ post: Post, on day: Day) -> Bool {
        post.title.lowercased() == settings.text(.iroPostTitle, on: day).lowercased()
    }
}
