/// Who is who: workers' names, a child's IRO and social worker, brothers and sisters.
extension Facts {
    private var staffNames: [StaffMember.ID: String] {
        memo.value("staff names") {
            var names: [StaffMember.ID: String] = [:]
            for person in records[StaffMember.self].entries {
                let name = [person.forename, person.surname].filter { !$0.isEmpty }.joined(separator: " ")
                names[person.id] = name.isEmpty ? person.id.text : name
            }
            return names
        }
    }

    /// The name of a worker, or the staff number of one the register does not know.
    public func name(of worker: StaffMember.ID) -> String { staffNames[worker] ?? worker.text }

    /// The allocation of a case of some kind that was open at the end of a day; the one that began last, where there are several.
    public func allocation(of child: Int, kind: CaseKind = .lookedAfter, on day: Day) -> Allocation? {
        allocations[child].last { $0.kind == kind && $0.from <= day && ($0.to.map { day < $0 } ?? true) }
    }

    /// The IRO who held the child's case at the end of a day, as a looked-after child or else on a protection plan.
    public func officer(of child: Int, on day: Day) -> String? {
        let held = allocation(of: child, on: day) ?? allocation(of: child, kind: .protection, on: day)
        return held.map { name(of: $0.staff) }
    }

    /// The registration number or name of the child's social worker at the end of a day.
    public func socialWorker(of child: Int, on day: Day) -> String? {
        guard let spell = socialWorkers[child].last(where: { $0.from <= day && ($0.to.map { day < $0 } ?? true) }) else { return nil }
        return workersByRegistration[spell.worker].map { "\($0) (\(spell.worker))" } ?? spell.worker
    }

    private var workersByRegistration: [String: String] {
        memo.value("workers by registration") {
            var names: [String: String] = [:]
            for person in records[StaffMember.self].entries {
                if let number = person.registration, !number.isEmpty { names[number] = name(of: person.id) }
            }
            return names
        }
    }

    /// The other children of the child's family, in order of their days of birth.
    public func siblings(of child: Int) -> [Int] {
        guard children.indices.contains(child), let family = children[child].family, !family.isEmpty else { return [] }
        return (families[family] ?? []).filter { $0 != child }
    }

    private var families: [String: [Int]] {
        memo.value("families") {
            var families: [String: [Int]] = [:]
            for (place, child) in children.enumerated() {
                if let family = child.family, !family.isEmpty { families[family, default: []].append(place) }
            }
            return families.mapValues { members in
                members.sorted { (children[$0].born ?? Day(number: .max), $0) < (children[$1].born ?? Day(number: .max), $1) }
            }
        }
    }

    /// The looked-after children without an IRO at the end of a day; nil where no allocation was ever recorded, and nobody can tell.
    public func withoutOfficer(on day: Day) -> [Int]? {
        guard firstDays.allocation != nil else { return nil }
        return lookedAfter(on: day).map(\.child).filter { allocation(of: $0, on: day) == nil }
    }

    /// The child's protection plan that was open at the end of a day.
    public func plan(of child: Int, on day: Day) -> ProtectionPlan? {
        plans[child].last { $0.from <= day && ($0.to.map { day < $0 } ?? true) }
    }
}
