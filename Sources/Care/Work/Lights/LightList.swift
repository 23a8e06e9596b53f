/// A case with its light, as the list of lights shows it: every child looked after or on a plan stands there, with or without a light.
public struct ListedLight: Hashable, Sendable {
    /// The child's place in `Facts.children`.
    public let child: Int
    public let kind: CaseKind
    public let state: LightState
    /// The IRO who holds the case.
    public let officer: StaffMember.ID?
    public let team: Team?
}

/// Which lights a reader wants to see; empty for all.
public struct LightQuery: Hashable, Sendable {
    public var state: String?
    public var team: Team.ID?
    public var officer: StaffMember.ID?
    public var kind: CaseKind?

    public init(state: String? = nil, team: Team.ID? = nil, officer: StaffMember.ID? = nil, kind: CaseKind? = nil) {
        self.state = state
        self.team = team
        self.officer = officer
        self.kind = kind
    }

    public func picks(_ light: ListedLight) -> Bool {
        (state.map { $0 == light.state.name } ?? true) && (team.map { $0 == light.team?.id } ?? true)
            && (officer.map { $0 == light.officer } ?? true) && (kind.map { $0 == light.kind } ?? true)
    }
}

extension Facts {
    /// The light of every open case today: red first, then amber, those that ran out, those without one, and green; the oldest first within each.
    public var listedLights: [ListedLight] {
        memo.value("listed lights") {
            let order = Dictionary(uniqueKeysWithValues: LightState.names.enumerated().map { ($0.element, $0.offset) })
            let all = children.indices.flatMap { child -> [ListedLight] in
                let kinds = litKinds(of: child, on: today)
                if kinds.isEmpty { return [] }
                let team = team(of: child, on: today)
                return kinds.map { kind in
                    ListedLight(
                        child: child, kind: kind, state: light(of: child, kind, on: today),
                        officer: allocation(of: child, kind: kind, on: today)?.staff ?? officerOnStaff(of: child, on: today), team: team)
                }
            }
            return all.sorted { one, other in
                let first = order[one.state.name] ?? 9, second = order[other.state.name] ?? 9
                if first != second { return first < second }
                let set = one.state.light?.set ?? Day(number: .min), otherSet = other.state.light?.set ?? Day(number: .min)
                return set == otherSet ? (one.child, one.kind.rawValue) < (other.child, other.kind.rawValue) : set < otherSet
            }
        }
    }
}
