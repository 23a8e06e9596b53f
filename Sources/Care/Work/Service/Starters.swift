/// An item of the starter checklist for one person.
public struct StarterLine: Hashable, Sendable {
    public let item: StarterItem
    public let due: Day
    public let tick: StarterTick?

    public func isLate(on today: Day) -> Bool { tick == nil && due < today }
}

extension Facts {
    /// The IROs who are new to the service, the newest first.
    public var starters: [StaffMember] {
        let days = settings.whole(.starterDays, on: today), officers = Set(officers(on: today))
        return records[StaffMember.self].entries.filter { member in
            guard let from = member.from, officers.contains(member.id) || member.role == "IRO" else { return false }
            return from >= today.adding(days: -days) && member.to.map { $0 >= today } ?? true
        }.sorted { ($1.from ?? today, $0.id) < ($0.from ?? today, $1.id) }
    }

    /// Somebody's starter checklist: the items asked for since they began, and those they have done, in the order of the list.
    public func starterLines(of staff: StaffMember.ID) -> [StarterLine] {
        guard let member = self.staff(staff) else { return [] }
        let first = member.from ?? today
        let ticks = Dictionary(records[StarterTick.self].entries.filter { $0.staff == staff }.map { ($0.item, $0) }, uniquingKeysWith: { _, new in new })
        return records[StarterItem.self].entries.filter { item in
            ticks[item.id] != nil || (item.from <= today && item.to.map { first <= $0 } ?? true)
        }.map { StarterLine(item: $0, due: first.adding(days: $0.days), tick: ticks[$0.id]) }
            .sorted { ($0.item.number, $0.item.id) < ($1.item.number, $1.item.id) }
    }
}
