/// How worried an IRO is about a child.
public enum LightColour: String, CaseIterable, Sendable {
    case red, amber, green

    /// The colour of a word, however its letters are written.
    public init?(_ word: String) { self.init(rawValue: word.trimmingSpaces.lowercased()) }

    public var title: String { rawValue.capitalised }
}

/// The traffic light of a child's case on a day.
///
/// A light holds for as many days as the setting says, and then it is not current: it never stays green because nobody looked (features, 3.8).
public enum LightState: Hashable, Sendable {
    /// The light holds, to the end of a day.
    case current(LightColour, TrafficLight, until: Day)
    /// The last light ran out, and nobody has set another.
    case notCurrent(TrafficLight, since: Day)
    /// No light was ever set for the case.
    case none

    /// The light as it was set; nil where none was.
    public var light: TrafficLight? {
        switch self {
        case .current(_, let light, _), .notCurrent(let light, _): light
        case .none: nil
        }
    }

    /// The colour that holds; nil where none does.
    public var colour: LightColour? { if case .current(let colour, _, _) = self { colour } else { nil } }

    public var title: String {
        switch self {
        case .current(let colour, _, _): colour.title
        case .notCurrent: "Not current"
        case .none: "No light"
        }
    }

    /// One word for addresses.
    public var name: String {
        switch self {
        case .current(let colour, _, _): colour.rawValue
        case .notCurrent: "not-current"
        case .none: "none"
        }
    }

    /// The names of all states, the most worrying first.
    public static let names = ["red", "amber", "not-current", "none", "green"]
}

/// Days on which a case had one light.
public struct LightSpell: Hashable, Sendable {
    public let colour: LightColour
    /// The light's place in `Facts.trafficLights.rows`.
    public let light: Int
    public let from: Day
    public let to: Day
}

extension Facts {
    /// The kinds of case with a light that a child has on a day: looked after, on a protection plan.
    public func litKinds(of child: Int, on day: Day) -> [CaseKind] {
        var kinds: [CaseKind] = []
        if periods(of: child).contains(where: { $0.contains(day) }) { kinds.append(.lookedAfter) }
        if plan(of: child, on: day) != nil { kinds.append(.protection) }
        return kinds
    }

    /// The light of a child's case on a day.
    public func light(of child: Int, _ kind: CaseKind, on day: Day) -> LightState {
        guard let light = trafficLights[child].last(where: { $0.kind == kind && $0.set <= day }) else { return .none }
        let until = lastDay(of: light)
        guard day <= until, let colour = LightColour(light.colour) else { return .notCurrent(light, since: until.adding(days: 1)) }
        return .current(colour, light, until: until)
    }

    /// The last day on which a light holds unless another is set.
    private func lastDay(of light: TrafficLight) -> Day { light.set.adding(days: settings.whole(.lightDays, on: light.set)) }

    /// How a case's lights followed one another: each holds until the next is set, it runs out, or the case ends.
    public func lightSpells(of child: Int, _ kind: CaseKind) -> [LightSpell] {
        let lights = trafficLights
        let places = lights.range(child).filter { lights.rows[$0].kind == kind }
        return places.enumerated().compactMap { index, place in
            let light = lights.rows[place]
            guard let colour = LightColour(light.colour) else { return nil }
            var to = lastDay(of: light)
            if index + 1 < places.count { to = min(to, lights.rows[places[index + 1]].set.adding(days: -1)) }
            if let ended = caseEnd(of: child, kind, around: light.set) { to = min(to, ended.adding(days: -1)) }
            return to < light.set ? nil : LightSpell(colour: colour, light: place, from: light.set, to: to)
        }
    }

    /// The day the case that was open on a day ended; nil while it is open, or where none was.
    private func caseEnd(of child: Int, _ kind: CaseKind, around day: Day) -> Day? {
        kind == .protection ? plan(of: child, on: day)?.to : period(of: child, around: day)?.to
    }
}
