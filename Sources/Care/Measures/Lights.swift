extension Measure {
    /// Children about whom their IRO is most worried now.
    public static let childrenInRed = Measure(
        "children-in-red", title: "Children with a red light",
        counting: "children looked after or on a protection plan at the end of the last day of the period, by the most worrying light that held",
        met: "a red light held on that day; a light holds for as many days as the setting light-days says", basis: "local; traffic lights set by IROs",
        unit: .children, span: .stock, reads: [TrafficLight.self, Episode.self, HeaderEntry.self, ProtectionPlan.self]
    ) { facts, period in
        let day = min(period.end, facts.today)
        return facts.children.indices.compactMap { child in
            let states = facts.litKinds(of: child, on: day).map { facts.light(of: child, $0, on: day) }
            guard let worst = states.min(by: { LightState.rank($0) < LightState.rank($1) }) else { return nil }
            return Case(
                .child(facts.children[child].id), day: period.end, worst.colour == .red ? .met : .missed, group: worst.title,
                record: worst.light.flatMap { facts.reference(of: $0) })
        }
    }

    /// How long children were red: a light that stays red says that worry changed nothing.
    public static let daysInRed = Measure(
        "days-in-red", title: "Days with a red light", counting: "children with a red light on any day of the period, with the days it held",
        basis: "local; a light ends when another is set, when it runs out and when the case ends", unit: .children, span: .flow,
        reads: [TrafficLight.self, Episode.self, HeaderEntry.self, ProtectionPlan.self]
    ) { facts, period in
        facts.children.indices.flatMap { child -> [Case] in
            if facts.trafficLights.range(child).isEmpty { return [] }
            return [CaseKind.lookedAfter, .protection].flatMap { kind in
                facts.lightSpells(of: child, kind).compactMap { spell -> Case? in
                    guard spell.colour == .red else { return nil }
                    let from = max(spell.from, period.start), to = min(spell.to, period.end, facts.today)
                    guard from <= to else { return nil }
                    return Case(
                        .child(facts.children[child].id), day: to, .amount(Double(to - from + 1)), group: kind.rawValue,
                        record: RecordReference(TrafficLight.shape.id, facts.trafficLights.ids[spell.light]))
                }
            }
        }
    }
}

extension LightState {
    /// The most worrying first.
    static func rank(_ state: LightState) -> Int { names.firstIndex(of: state.name) ?? names.count }
}
