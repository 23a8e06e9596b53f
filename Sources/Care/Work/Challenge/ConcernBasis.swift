/// What a collective concern could rest on, before it is raised: the concerns of one theme, or what the weekly scan found.
public struct ConcernBasis: Hashable, Sendable {
    public struct Item: Hashable, Sendable {
        public let kind: EvidenceKind
        public let reference: String
        public let child: Child.ID
        public let day: Day

        /// The same each time, so that a form can name it; it names nobody.
        public var key: String { StableKey.make("case", kind.rawValue, reference, child.text) }
    }

    public let theme: String
    public let items: [Item]
    /// “7 children, same cause, 3 teams.”
    public let sentence: String
}

extension Facts {
    /// The concerns of one theme raised in the last twelve months.
    public func basis(theme: String) -> ConcernBasis {
        let wanted = ChallengeTheme.plain(theme), since = today.adding(months: -12)
        let meant = disputeCases.filter { $0.dispute.raised > since && $0.themes.contains { ChallengeTheme.plain($0) == wanted } }
        return basis(
            theme: wanted,
            meant.flatMap { each in children(of: each).map { ConcernBasis.Item(kind: .dispute, reference: each.id.text, child: children[$0].id, day: each.dispute.raised) } })
    }

    /// What the weekly scan found.
    public func basis(of pattern: Pattern) -> ConcernBasis {
        basis(theme: pattern.theme, pattern.events.map { ConcernBasis.Item(kind: $0.kind, reference: $0.reference, child: $0.child, day: $0.day) })
    }

    private func basis(theme: String, _ items: [ConcernBasis.Item]) -> ConcernBasis {
        let about = Set(items.map(\.child)), teams = teams(ofChildren: about)
        let words = "\(about.count) \(about.count == 1 ? "child" : "children"), same cause, \(teams) \(teams == 1 ? "team" : "teams")."
        return ConcernBasis(theme: theme, items: items.sorted { ($0.day, $0.reference, $0.child) < ($1.day, $1.reference, $1.child) }, sentence: words)
    }

    /// How many teams work with some children today.
    public func teams(ofChildren ids: Set<Child.ID>) -> Int {
        Set(ids.compactMap { number(of: $0) }.compactMap { team(of: $0, on: today)?.id }).count
    }

    /// The store's numbers of the rows of a concern.
    public func rows(ofConcern id: String) -> (concern: Int64?, detail: Int64?) {
        let concerns = records[CollectiveConcern.self], details = records[ConcernDetail.self]
        return (
            concerns.entries.lastIndex { $0.id == id }.map { concerns.ids[$0] }, details.entries.lastIndex { $0.concern == id }.map { details.ids[$0] }
        )
    }
}
