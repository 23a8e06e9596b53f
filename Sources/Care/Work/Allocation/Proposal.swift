/// The IRO who should have a case, and why.
public struct AllocationProposal: Hashable, Sendable {
    public let staff: StaffMember.ID
    public let why: String
}

extension Facts {
    /// Who should have a child's case: the IRO of a brother or sister, or else the one linked to the team, or else the one with the most room.
    ///
    /// Nobody is proposed who can take no case on the day. Source: the service's handbook: one IRO for brothers and sisters.
    public func proposedOfficer(for child: Int, on day: Day) -> AllocationProposal? {
        func can(_ staff: StaffMember.ID) -> Bool { whyNoCases(staff, on: day) == nil }
        for other in brothersAndSisters(of: child) where conflict(between: child, and: other) == nil {
            if let theirs = officerOnStaff(of: other, on: day), can(theirs) {
                return AllocationProposal(staff: theirs, why: "IRO of \(children[other].name)")
            }
        }
        if let team = team(of: child, on: day), let linked = linkedOfficer(of: team.id, on: day), can(linked) {
            return AllocationProposal(staff: linked, why: "linked to \(team.name)")
        }
        return mostRoom(on: day).map { AllocationProposal(staff: $0, why: "lowest caseload for the hours worked") }
    }

    /// The IRO with the fewest cases for the hours worked, of those who can take one and are not away.
    private func mostRoom(on day: Day) -> StaffMember.ID? {
        let order: [StaffMember.ID] = memo.value("most room \(day.iso)") {
            let loads = officers(on: day).filter { whyNoCases($0, on: day) == nil && absent($0, on: day) == nil }.map { staff in
                let load = caseload(of: staff, on: day)
                return (staff: staff, load: load.weighted / max(load.fullTimeEquivalent ?? 1, 0.1))
            }
            return loads.sorted { ($0.load, $0.staff) < ($1.load, $1.staff) }.map(\.staff)
        }
        return order.first
    }

    // MARK: Caseloads

    /// An IRO with what they hold.
    public struct HeldCaseload: Hashable, Sendable {
        public let staff: StaffMember.ID
        public let load: Caseload
    }

    /// Everybody in an IRO's post today, and everybody else who holds a case, by name.
    public var caseloads: [HeldCaseload] {
        memo.value("caseloads") {
            let holders = records[Allocation.self].entries.filter { $0.from <= today && $0.to.map { today < $0 } ?? true }.map(\.staff)
            return Set(holders).union(officers(on: today)).sorted { (name(of: $0), $0) < (name(of: $1), $1) }
                .map { HeldCaseload(staff: $0, load: caseload(of: $0, on: today)) }
        }
    }

    /// An IRO's caseload at the end of each of the last quarters that the register of allocations reaches back to, the oldest first, and today.
    public func caseloadHistory(of staff: StaffMember.ID, quarters: Int = 8) -> [(day: Day, load: Caseload)] {
        var days: [Day] = []
        var month = Day(year: today.year, month: (today.month - 1) / 3 * 3 + 1, day: 1) ?? today
        for _ in 0..<quarters {
            days.append(month.adding(days: -1))
            month = month.adding(months: -3)
        }
        let begins = recordsBegin(for: .caseloadByOfficer) ?? today
        return (days.reversed().filter { begins <= $0 } + [today]).map { ($0, caseload(of: staff, on: $0)) }
    }

    /// One case of an IRO.
    public struct HeldCase: Hashable, Sendable {
        public let allocation: Allocation
        /// Nil for a foster carer.
        public let child: Int?
        public let carer: Int?
    }

    /// The cases somebody holds today, children by name first, then foster carers.
    public func heldCases(of staff: StaffMember.ID) -> [HeldCase] {
        let found = records[Allocation.self].entries.filter { $0.staff == staff && $0.from <= today && $0.to.map { today < $0 } ?? true }
        return found.compactMap { allocation -> HeldCase? in
            if allocation.kind == .fosterCarer {
                return number(of: FosterCarer.ID(allocation.caseID)).map { HeldCase(allocation: allocation, child: nil, carer: $0) }
            }
            return number(of: Child.ID(allocation.caseID)).map { HeldCase(allocation: allocation, child: $0, carer: nil) }
        }.sorted { key($0) < key($1) }
    }

    private func key(_ held: HeldCase) -> (Int, String, String) {
        if let child = held.child { return (0, children[child].surname ?? "", children[child].name + held.allocation.kind.rawValue) }
        return (1, held.allocation.caseID, "")
    }
}
