import Documents

/// How well two people who graded the same things agree, without knowing of each other (features, E18).
public struct Agreement: Hashable, Sendable {
    public let pairs: Int
    /// How many were given the same grade.
    public let same: Int
    /// Cohen's kappa: how far they agree beyond what chance alone would give. Nil where chance would give everything, or there is no pair.
    ///
    /// Cohen J (1960), A coefficient of agreement for nominal scales.
    public let kappa: Double?

    public init<Grade: Hashable>(_ graded: [(first: Grade, second: Grade)]) {
        pairs = graded.count
        same = graded.count { $0.first == $0.second }
        guard pairs > 0 else {
            kappa = nil
            return
        }
        var first: [Grade: Int] = [:], second: [Grade: Int] = [:]
        for each in graded {
            first[each.first, default: 0] += 1
            second[each.second, default: 0] += 1
        }
        let all = Double(pairs), observed = Double(same) / all
        let chance = first.reduce(0) { $0 + Double($1.value) * Double(second[$1.key] ?? 0) } / (all * all)
        kappa = chance < 1 ? (observed - chance) / (1 - chance) : nil
    }

    /// “8 of 9”: a share of fewer than twenty is told as what it is (features, E22).
    public var shareWords: String { SmallBase.text(same, of: pairs) }
}

extension Facts {
    /// Audits of one file by two people, both done, whose first was done in a period.
    public func auditPairs(in period: Period) -> [(first: AuditCase, second: AuditCase)] {
        auditCases.compactMap { second in
            guard second.audit != nil, let first = second.plan.secondOf.flatMap({ auditCase($0) }), let held = first.audit?.held, period.contains(held) else { return nil }
            return (first, second)
        }
    }

    /// How well first and second auditors agree on the grade of a file.
    public func auditAgreement(in period: Period) -> Agreement {
        Agreement(auditPairs(in: period).compactMap { pair in pair.first.audit.flatMap { one in pair.second.audit.map { (one.grade, $0.grade) } } })
    }
}
