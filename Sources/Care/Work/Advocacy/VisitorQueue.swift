/// A child who waits for an independent visitor, and how the search goes.
public struct WaitingChild: Hashable, Sendable {
    public let child: Int
    public let wait: VisitorWait
    public let search: VisitorDetail?
    /// The place in the queue, from 1.
    public let place: Int
    /// When a match may be expected, if visitors are found as fast as in the last twelve months; nil where none was found.
    public let expected: Day?

    public func days(on day: Day) -> Int { max(0, day - wait.referred) }

    /// Nobody is looking, or the next step is past its day.
    public func isStuck(on day: Day) -> Bool { search?.chasing == nil || search?.nextDay.map { $0 < day } ?? true }
}

/// What volunteers did for the children of one authority of the scheme.
public struct VisitorSums: Hashable, Sendable {
    public let authority: String
    /// Whether they are our children: the scheme's figures for other authorities are not ours (annual report 7.15).
    public let isOwn: Bool
    public let visitors: Int
    public let sessions: Int
    public let hours: Double

    /// Hours through sessions; nil where there was none.
    public var mean: Double? { sessions == 0 ? nil : hours / Double(sessions) }
}

extension Facts {
    /// The search of a wait; nil where nobody wrote one down.
    public func search(of wait: VisitorWait) -> VisitorDetail? {
        let rows: [Child.ID: [VisitorDetail]] = memo.value("visitor searches") { Dictionary(grouping: records[VisitorDetail.self].entries, by: \.child) }
        return rows[wait.child]?.last { $0.referred == wait.referred }
    }

    /// The children who wait for an independent visitor, the longest waiting first (features, E21).
    public var visitorQueue: [WaitingChild] {
        memo.value("visitor queue") {
            let waits = records[VisitorWait.self].entries.filter { wait in
                wait.matched == nil && search(of: wait)?.ended == nil && search(of: wait)?.visitor == nil
            }
            let sorted = waits.compactMap { wait in number(of: wait.child).map { (child: $0, wait: wait) } }
                .sorted { ($0.wait.referred, $0.wait.child) < ($1.wait.referred, $1.wait.child) }
            let pace = visitorMatches
            return sorted.enumerated().map { index, each in
                let days = pace == 0 ? nil : (366 * (index + 1) + pace - 1) / pace
                return WaitingChild(
                    child: each.child, wait: each.wait, search: search(of: each.wait), place: index + 1, expected: days.flatMap { $0 > 3660 ? nil : today.adding(days: $0) })
            }
        }
    }

    /// How many children of ours were matched with a visitor in the twelve months to today.
    public var visitorMatches: Int {
        let since = today.adding(months: -12)
        let direct = records[IndependentVisitor.self].entries.filter { $0.child != nil && $0.matched.map { $0 > since && $0 <= today } ?? false }.compactMap(\.child)
        let waited = records[VisitorWait.self].entries.filter { $0.matched.map { $0 > since && $0 <= today } ?? false }.map(\.child)
        return Set(direct + waited).count
    }

    /// The children who have an independent visitor.
    public var childrenWithVisitor: Set<Int> {
        let direct = records[IndependentVisitor.self].entries.filter { $0.matched != nil }.compactMap(\.child)
        let waited = records[VisitorWait.self].entries.filter { $0.matched != nil }.map(\.child)
        return Set((direct + waited).compactMap { number(of: $0) }).filter(isOpen)
    }

    /// Whether an authority of the scheme is ours.
    public func isOwnAuthority(_ name: String?, child: Child.ID?) -> Bool {
        if child != nil { return true }
        guard let name, !name.isEmpty else { return false }
        return settings.text(.authorityName, on: today).lowercased().contains(name.lowercased())
    }

    /// What volunteers did in a period, authority by authority; ours first.
    public func visitorSums(in period: Period) -> [VisitorSums] {
        let sessions = records[VisitorSession.self].entries.filter { period.contains($0.held) }
        let groups = Dictionary(grouping: sessions) { isOwnAuthority($0.authority, child: $0.child) ? "" : $0.authority ?? "Not recorded" }
        return groups.map { name, rows in
            VisitorSums(
                authority: name.isEmpty ? settings.text(.authorityName, on: today) : name, isOwn: name.isEmpty, visitors: Set(rows.map(\.visitor)).count,
                sessions: rows.count, hours: rows.reduce(0) { $0 + $1.hours.value })
        }.sorted { ($0.isOwn ? 0 : 1, $0.authority) < ($1.isOwn ? 0 : 1, $1.authority) }
    }

    /// One ethnic group: who has a visitor, and who waits (features, 3.19: those who are matched are not those who wait).
    public struct VisitorGroup: Hashable, Sendable {
        public let group: String
        public let matched: Int
        public let waiting: Int
    }

    /// Who has a visitor and who waits, by ethnic group. A group with nobody in it is left out.
    public var visitorsByEthnicity: [VisitorGroup] {
        let asian = settings.text(.chineseGroup, on: today) == "asian"
        func group(_ child: Int) -> Ethnicity.Group { children[child].ethnicity?.group(chineseIsAsian: asian) ?? .notRecorded }
        let matched = Dictionary(grouping: childrenWithVisitor, by: group), waiting = Dictionary(grouping: Set(visitorQueue.map(\.child)), by: group)
        return Ethnicity.Group.allCases.compactMap { each in
            let has = matched[each]?.count ?? 0, waits = waiting[each]?.count ?? 0
            return has + waits == 0 ? nil : VisitorGroup(group: each.rawValue, matched: has, waiting: waits)
        }
    }
}

extension Facts.VisitorGroup {
    /// A number as a copy for the public shows it: from one to five it is hidden, so that nobody can be made out.
    public static func forPublic(_ count: Int) -> String { (1...5).contains(count) ? "1 to 5" : String(count) }
}
