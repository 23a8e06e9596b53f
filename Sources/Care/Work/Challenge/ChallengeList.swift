/// Which disputes a list shows: a tab, and by child, IRO, team or theme.
public struct ChallengeQuery: Hashable, Sendable {
    public enum Show: String, CaseIterable, Sendable {
        case open, owed, waiting, closed, all

        public var title: String {
            switch self {
            case .open: "Open"
            case .owed: "Others owe an answer"
            case .waiting: "The IRO’s turn"
            case .closed: "Closed"
            case .all: "All"
            }
        }

        /// What would be on it.
        public var whenEmpty: String {
            switch self {
            case .open: "No concern is open. Concerns raised informally or formally stand here until they are closed."
            case .owed: "Nobody owes an answer."
            case .waiting: "No answer waits for an IRO."
            case .closed: "No concern has been closed yet."
            case .all: "No concern has been raised."
            }
        }
    }

    public var show: Show
    public var child: Int?
    public var officer: StaffMember.ID?
    public var team: Team.ID?
    public var theme: String?

    public init(_ show: Show = .open) { self.show = show }
}

extension Facts {
    /// The disputes of a list: open ones by the day something is due, overdue first; others the latest first.
    public func challenges(_ query: ChallengeQuery) -> [DisputeCase] {
        let rules = disputeRules
        let wanted = (query.child.map { disputes(of: $0) } ?? disputeCases).filter { each in
            switch query.show {
            case .open: if !each.isOpen { return false }
            case .owed: if !each.isOpen || each.isAnswered { return false }
            case .waiting: if !each.isOpen || !each.isAnswered { return false }
            case .closed: if each.isOpen { return false }
            case .all: break
            }
            if let wanted = query.officer, officer(of: each) != wanted, each.dispute.raisedBy != wanted { return false }
            if let wanted = query.team, !teams(of: each).contains(where: { $0.id == wanted }) { return false }
            if let wanted = query.theme, !each.themes.contains(where: { ChallengeTheme.plain($0) == ChallengeTheme.plain(wanted) }) { return false }
            return true
        }
        if [.closed, .all].contains(query.show) { return wanted.reversed() }
        return wanted.sorted { ($0.next(rules)?.day ?? Day(number: .max), $0.id) < ($1.next(rules)?.day ?? Day(number: .max), $1.id) }
    }

    /// How often each theme was raised with each team in the twelve months to today, and in the twelve before.
    ///
    /// A dispute with several themes counts once in each, so that themes may add up to more than disputes.
    public struct ThemeLine: Hashable, Sendable {
        public let theme: String
        public let year: Int
        public let yearBefore: Int
        public let byTeam: [Team.ID: Int]
    }

    public var themeLines: [ThemeLine] {
        memo.value("theme lines") {
            let start = today.adding(months: -12), before = today.adding(months: -24)
            var year: [String: Int] = [:], earlier: [String: Int] = [:], byTeam: [String: [Team.ID: Int]] = [:]
            for each in disputeCases where each.dispute.raised > before && each.dispute.raised <= today {
                for theme in Set(each.themes.map { ChallengeTheme.plain($0) }) {
                    guard each.dispute.raised > start else {
                        earlier[theme, default: 0] += 1
                        continue
                    }
                    year[theme, default: 0] += 1
                    for team in teams(of: each) { byTeam[theme, default: [:]][team.id, default: 0] += 1 }
                }
            }
            return Set(year.keys).union(earlier.keys).map {
                ThemeLine(theme: $0, year: year[$0] ?? 0, yearBefore: earlier[$0] ?? 0, byTeam: byTeam[$0] ?? [:])
            }.sorted { ($1.year, $0.theme) < ($0.year, $1.theme) }
        }
    }
}
