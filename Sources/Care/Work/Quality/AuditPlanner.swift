/// Says which files are audited in a month: random, and yet fair, and the same each time it is asked (features, E17).
///
/// Nobody audits a child whose case they hold or whose meeting they chaired. A child comes round again within twelve months only when
/// nobody is left who has been audited less often.
public struct AuditPlanner: Sendable {
    private let facts: Facts
    public let month: Day

    /// Every plan there is, those that are not stored yet among them.
    private let planned: [AuditPlan]

    public init(_ facts: Facts, month: Day, and planned: [AuditPlan] = []) {
        self.facts = facts
        self.planned = facts.records[AuditPlan.self].entries + planned
        self.month = Day(year: month.year, month: month.month, day: 1) ?? month
    }

    /// What is still to be planned: what was planned already for the month counts.
    public var missing: [AuditPlan] {
        var made = planned.filter { $0.month == month }
        let known = made.count
        for kind in [CaseKind.lookedAfter, .protection] { fill(kind, &made) }
        addSeconds(&made)
        return Array(made.dropFirst(known))
    }

    /// How many files of a kind one auditor is given each month.
    public func quota(_ kind: CaseKind, of auditor: StaffMember.ID) -> Int {
        if facts.settings.text(.auditQuotaIs, on: month) == "half of caseload" {
            let held = facts.records[Allocation.self].entries.count { $0.kind == kind && $0.staff == auditor && $0.from <= day && $0.to.map { day < $0 } ?? true }
            return (held + 1) / 2
        }
        return facts.settings.whole(kind == .protection ? .auditQuotaProtection : .auditQuotaLookedAfter, on: month)
    }

    /// The day on which cases are looked at: the first of the month, or today where that lies ahead.
    private var day: Day { min(month, facts.today) }

    private func fill(_ kind: CaseKind, _ made: inout [AuditPlan]) {
        let auditors = facts.officers(on: day)
        var taken = Set(made.filter { $0.kind == kind && $0.secondOf == nil }.compactMap { facts.number(of: $0.child) })
        var given = Dictionary(grouping: made.filter { $0.kind == kind && $0.secondOf == nil }, by: \.auditor).mapValues(\.count)
        let audited = timesPlanned(kind)
        let pool = facts.auditable(kind, on: day)
            .map { (child: $0, times: audited[$0] ?? 0, lot: lot(kind.rawValue, facts.children[$0].id.text)) }
            .sorted { ($0.times, $0.lot) < ($1.times, $1.lot) }
        let order = auditors.sorted { lot("auditor", $0.text) < lot("auditor", $1.text) }
        // In rounds, so that a small pool is shared out evenly.
        for round in 0..<(order.map { quota(kind, of: $0) }.max() ?? 0) {
            for auditor in order where given[auditor] ?? 0 <= round && (given[auditor] ?? 0) < quota(kind, of: auditor) {
                guard let pick = pool.first(where: { !taken.contains($0.child) && !facts.isOwnCase($0.child, of: auditor, on: day) }) else { continue }
                taken.insert(pick.child)
                given[auditor, default: 0] += 1
                made.append(plan(kind, pick.child, auditor, nil))
            }
        }
    }

    /// A sample of the month's files is audited a second time, by somebody else who does not see the first audit (features, E18).
    private func addSeconds(_ made: inout [AuditPlan]) {
        let firsts = made.filter { $0.secondOf == nil }
        let share = facts.settings.number(.auditSecondShare, on: month)
        let wanted = share == 0 || firsts.isEmpty ? 0 : max(1, Int((Double(firsts.count) * share / 100).rounded(.up)))
        var seconds = made.filter { $0.secondOf != nil }
        let auditors = facts.officers(on: day)
        for first in firsts.sorted(by: { lot("second", $0.id.text) < lot("second", $1.id.text) }) where seconds.count < wanted {
            if seconds.contains(where: { $0.secondOf == first.id }) { continue }
            guard let child = facts.number(of: first.child) else { continue }
            let free = auditors.filter { $0 != first.auditor && !facts.isOwnCase(child, of: $0, on: day) }
            let counts = Dictionary(grouping: seconds, by: \.auditor).mapValues(\.count)
            guard let auditor = free.min(by: { (counts[$0] ?? 0, lot("by", $0.text)) < (counts[$1] ?? 0, lot("by", $1.text)) }) else { continue }
            let second = plan(first.kind, child, auditor, first.id)
            seconds.append(second)
            made.append(second)
        }
    }

    private func plan(_ kind: CaseKind, _ child: Int, _ auditor: StaffMember.ID, _ second: AuditPlan.ID?) -> AuditPlan {
        var row = AuditPlan()
        row.id = AuditPlan.ID(StableKey.make("audit", month.iso, kind.rawValue, facts.children[child].id.text, second?.text ?? ""))
        (row.month, row.auditor, row.kind, row.child, row.secondOf) = (month, auditor, kind, facts.children[child].id, second)
        return row
    }

    /// How often each child was planned for in the twelve months before.
    private func timesPlanned(_ kind: CaseKind) -> [Int: Int] {
        let since = month.adding(months: -12)
        return planned.reduce(into: [:]) { found, row in
            guard row.kind == kind, row.secondOf == nil, row.month > since, row.month < month, let child = facts.number(of: row.child) else { return }
            found[child, default: 0] += 1
        }
    }

    /// The lot a thing draws in this month: a fingerprint, which favours nobody and is the same each time.
    private func lot(_ what: String, _ id: String) -> String { StableKey.make("lot", month.iso, what, id) }
}

extension Facts {
    /// The children whose files can be audited on a day.
    public func auditable(_ kind: CaseKind, on day: Day) -> [Int] {
        kind == .lookedAfter ? lookedAfter(on: day).map(\.child) : children.indices.filter { plan(of: $0, on: day) != nil }
    }

    /// Whether a case is somebody's own: they hold it, held it within the year before, or chaired a meeting of the child in it.
    public func isOwnCase(_ child: Int, of staff: StaffMember.ID, on day: Day) -> Bool {
        let since = day.adding(months: -12)
        if allocations[child].contains(where: { $0.staff == staff && $0.from <= day && $0.to.map { $0 > since } ?? true }) { return true }
        return meetings(of: child).contains { $0.chair == staff && $0.day > since && $0.state != .cancelled }
    }
}
