/// What came in: statements and problems, problems that nobody has yet first.
public struct InboxItem: Hashable, Sendable {
    /// A problem, or else a statement.
    public let problem: ProblemCase?
    public let statement: AppStatement?
    public let child: Int?
    public let day: Day
    public let kind: String
}

/// What the inbox shows.
public struct InboxQuery: Hashable, Sendable {
    public enum Show: String, CaseIterable, Sendable {
        case open, toRoute = "to-send-on", waiting, answered, closed, statements, all

        public var title: String {
            switch self {
            case .open: "Open problems"
            case .toRoute: "To send on"
            case .waiting: "Waiting for an answer"
            case .answered: "Child to be told"
            case .closed: "Closed"
            case .statements: "Statements"
            case .all: "Everything"
            }
        }

        /// What would be on it.
        public var whenEmpty: String {
            switch self {
            case .open: "No problem is open. What children raise stands here until they have been told what came of it."
            case .toRoute: "Every problem is with somebody."
            case .waiting: "Nobody owes an answer."
            case .answered: "No child waits to be told."
            case .closed: "No problem has been closed in the last twelve months."
            case .statements: "No statement came in. They come with the app’s file, or are taken in by hand."
            case .all: "Nothing came in."
            }
        }
    }

    /// How long ago it came.
    public enum Age: String, CaseIterable, Sendable {
        case week, month, older

        public var title: String {
            switch self {
            case .week: "The last week"
            case .month: "The last month"
            case .older: "More than a month ago"
            }
        }
    }

    public var show: Show
    public var kind: String?
    public var team: Team.ID?
    public var officer: StaffMember.ID?
    public var age: Age?
    public var month: Day?

    public init(_ show: Show = .open) { self.show = show }
}

extension Facts {
    /// The inbox: problems to send on first, then the latest. Those of the last twelve months.
    public func inbox(_ query: InboxQuery) -> [InboxItem] {
        let since = today.adding(months: -12)
        return inboxItems.filter { item in
            if item.day <= since, !(item.problem?.isOpen ?? false) { return false }
            switch query.show {
            case .open: if !(item.problem?.isOpen ?? false) { return false }
            case .toRoute: if item.problem?.state != .toRoute { return false }
            case .waiting: if item.problem?.state != .waiting { return false }
            case .answered: if item.problem?.state != .answered { return false }
            case .closed: if item.problem?.state != .closed { return false }
            case .statements: if item.statement == nil { return false }
            case .all: break
            }
            if let kind = query.kind, item.kind.lowercased() != kind.lowercased() { return false }
            if let team = query.team, item.child.flatMap({ self.team(of: $0, on: today)?.id }) != team { return false }
            if let officer = query.officer, item.child.flatMap({ answerable(for: $0, on: today) }) != officer { return false }
            if let month = query.month, (item.day.year, item.day.month) != (month.year, month.month) { return false }
            switch query.age {
            case .week: return item.day > today.adding(days: -7)
            case .month: return item.day > today.adding(months: -1)
            case .older: return item.day <= today.adding(months: -1)
            case nil: return true
            }
        }
    }

    /// Statements that raised a problem stand as the problem.
    private var inboxItems: [InboxItem] {
        memo.value("voice inbox") {
            let raised = Set(records[AppProblem.self].entries.compactMap(\.statement))
            let problems = problemCases.map { InboxItem(problem: $0, statement: nil, child: child(of: $0), day: $0.problem.raised, kind: "Problem") }
            let statements = records[AppStatement.self].entries.filter { !raised.contains($0.id) }.map { row in
                InboxItem(problem: nil, statement: row, child: row.child.flatMap { number(of: $0) }, day: row.made, kind: row.kind)
            }
            func rank(_ item: InboxItem) -> Int { item.problem?.state == .toRoute ? 0 : 1 }
            func name(_ item: InboxItem) -> String { item.problem?.id ?? item.statement?.id ?? "" }
            return (problems + statements).sorted { (rank($0), $1.day, name($0)) < (rank($1), $0.day, name($1)) }
        }
    }

    /// The kinds statements come in, by the alphabet.
    public var statementKinds: [String] {
        let known = Set(records[AppStatement.self].entries.map(\.kind)).union(AppStatement.usualKinds)
        return known.filter { !$0.isEmpty }.sorted()
    }
}

extension AppStatement {
    /// The kinds the annual report tells apart (Table 7b).
    public static let usualKinds = ["Share Good News", "Change", "Worker Visiting", "Preparation for Meeting", "Problem"]
}
