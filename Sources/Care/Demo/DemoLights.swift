extension DemoWorld {
    /// How worried the IROs are about their children: most cases have a light that holds, a few ran out, and a few never had one.
    mutating func fillLights() {
        var dice = dice("lights")
        let kinds: Set<CaseKind> = [.lookedAfter, .protection]
        let open = records[Allocation.self].entries.filter { kinds.contains($0.kind) && $0.from <= end && $0.to.map { end < $0 } ?? true }
        let known = Set(records[TrafficLight.self].entries.map { "\($0.kind.rawValue) \($0.child)" })
        let amber = ["visits not recorded", "the plan moves slowly", "school place not settled", "changes of social worker", "contact upsets the child"]
        let red = [
            "the placement may end", "no plan for permanence after the second review", "decisions of the last two reviews not carried out",
            "missing three times since the review", "the plan does not keep the child safe",
        ]
        var rows: [TrafficLight] = []
        for held in open.sorted(by: { ($0.caseID, $0.kind.rawValue) < ($1.caseID, $1.kind.rawValue) }) {
            let chance = dice.int(1, 100), child = Child.ID(held.caseID)
            if chance <= 3 { continue }
            func set(_ colour: String, _ day: Day) {
                guard day >= held.from, day <= end else { return }
                var row = TrafficLight()
                row.kind = held.kind
                row.child = child
                row.staff = held.staff
                row.set = worked(day)
                row.colour = colour
                if colour != "green" { row.reason = dice.word(colour == "red" ? red : amber) }
                guard row.set >= held.from, !rows.contains(where: { $0.kind == row.kind && $0.child == child && $0.set == row.set }) else { return }
                rows.append(row)
            }
            // One in twelve ran out; a light set in the last weeks is told by the audits already.
            let last = end.adding(days: chance <= 11 ? -dice.int(108, 160) : -dice.int(31, 92))
            let colour = dice.word(weighted: ["green": 66, "amber": 25, "red": 9])
            if dice.percent(45) {
                let worse = colour == "green" ? dice.word(weighted: ["amber": 70, "red": 30]) : dice.word(weighted: ["amber": 60, "green": 40])
                set(worse, last.adding(days: -dice.int(60, 95)))
            }
            if !known.contains("\(held.kind.rawValue) \(child)") || chance > 11 { set(colour, last) }
        }
        put(rows.sorted { ($0.set, $0.child, $0.kind.rawValue) < ($1.set, $1.child, $1.kind.rawValue) })
    }
}
