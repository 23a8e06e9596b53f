extension DemoWorld {
    /// The allocation register begins three months before the first year.
    var allocationsBegin: Day { firstYear.start.adding(months: -3) }

    /// Allots each looked-after child, brothers and sisters to the same IRO.
    mutating func allocateChildren() {
        var dice = dice("allocations")
        var ofFamily: [String: StaffMember.ID] = [:]
        for child in children {
            for stay in child.stays {
                let from = max(allocationsBegin, workingDays.day(dice.int(0, 4), after: stay.from))
                guard from <= end, stay.to.map({ from < $0 }) ?? true else { continue }
                let known = ofFamily[child.family].flatMap { id in reviewers.first { $0.id == id && $0.works(on: from) } }
                ofFamily[child.family] = allot(.lookedAfter, child.id.text, from, to: stay.to, first: known, &dice)
            }
        }
    }

    /// Allots a case from a day; hands it over when its IRO leaves, and now and then before. Answers with the last IRO.
    @discardableResult
    mutating func allot(_ kind: CaseKind, _ id: String, _ from: Day, to: Day?, first: DemoReviewer? = nil, _ dice: inout Dice)
        -> StaffMember.ID?
    {
        let last = to.flatMap(past)
        var from = max(from, allocationsBegin)
        guard from <= end, last.map({ from < $0 }) ?? true, var holder = first ?? reviewer(on: from, &dice) else { return nil }
        while true {
            var row = Allocation()
            row.kind = kind
            row.caseID = id
            row.staff = holder.id
            row.from = from
            var handover = holder.to
            var reason = "IRO left"
            if dice.percent(9) {
                let change = workedAfter(from.adding(days: dice.int(40, 400)))
                if change < handover ?? end, change > from {
                    handover = change
                    reason = "reallocated to a new IRO"
                }
            }
            guard let day = handover, day <= end, day > from, last.map({ day < $0 }) ?? true,
                let next = reviewer(on: day.adding(days: 1), &dice)
            else {
                row.to = last
                if last == nil { held[holder.id, default: 0] += 1 }
                row.endReason = last == nil ? nil : "case closed"
                holders[kind.rawValue + id, default: []].append(row)
                return holder.id
            }
            row.to = day
            row.endReason = reason
            holders[kind.rawValue + id, default: []].append(row)
            holder = next.id == holder.id ? reviewer(on: day.adding(days: 1), &dice) ?? next : next
            from = day
        }
    }

    /// Who held a case on a day; before the register began, who held it first.
    func holder(_ kind: CaseKind, _ id: String, on day: Day) -> StaffMember.ID? {
        let rows = holders[kind.rawValue + id] ?? []
        return (rows.last { $0.from <= day } ?? rows.first)?.staff
    }

    /// Adds children in need, then writes the register.
    mutating func fillAllocations(withGaps: Bool) {
        var dice = dice("children in need")
        let families = records[KnownChild.self].entries.filter { $0.source != "ssda903" }
        for child in dice.some(scaled(95), of: families) {
            let from = dice.day(allocationsBegin.adding(days: -60), end.adding(days: -20))
            allot(.inNeed, child.child.text, from, to: dice.percent(55) ? from.adding(days: dice.int(60, 330)) : nil, &dice)
        }
        var rows = holders.values.joined().sorted { ($0.from, $0.kind.rawValue, $0.caseID) < ($1.from, $1.kind.rawValue, $1.caseID) }
        if withGaps {
            // A handover that left the child without an IRO for three weeks.
            var left = scaled(1)
            for index in rows.indices where left > 0 && rows[index].kind == .lookedAfter && rows[index].from > year.start {
                let isHandover = (holders[rows[index].kind.rawValue + rows[index].caseID] ?? []).contains { $0.to == rows[index].from }
                let later = rows[index].from.adding(days: 21)
                guard isHandover, later < rows[index].to ?? end else { continue }
                rows[index].from = later
                left -= 1
            }
        }
        for index in rows.indices { rows[index].id = Self.id("A", index + 1) }
        put(rows)
    }
}
