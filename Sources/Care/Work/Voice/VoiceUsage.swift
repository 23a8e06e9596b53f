public import Documents

/// How much children used the ways to be heard, by team and month: numbers only, so that it can be printed and sent (annual report 9.4).
public struct VoiceUsage: Sendable {
    /// The first days of the months, the earliest first.
    public let months: [Day]
    public let teams: [Line]
    public let kinds: [Line]

    public struct Line: Hashable, Sendable {
        public let name: String
        public let team: Team.ID?
        /// How many came in each month.
        public let counts: [Int]
        /// The last day one came.
        public let last: Day?
        public var total: Int { counts.reduce(0, +) }
    }

    /// The twelve months to the one a day is in.
    public init(_ facts: Facts, through day: Day) {
        let first = Day(year: day.year, month: day.month, day: 1) ?? day
        let months = (0..<12).map { first.adding(months: $0 - 11) }
        self.months = months
        func place(_ day: Day) -> Int? { months.firstIndex { $0.year == day.year && $0.month == day.month } }
        var byTeam: [String: (id: Team.ID?, counts: [Int], last: Day?)] = [:], byKind: [String: (counts: [Int], last: Day?)] = [:]
        for team in facts.teams(on: day) where !facts.children(ofTeam: team.id).isEmpty { byTeam[team.name] = (team.id, months.map { _ in 0 }, nil) }
        for line in facts.viewLines where line.by == .child && line.said <= day && [.statement, .problem].contains(line.source) {
            guard let month = place(line.said) else { continue }
            let team = facts.team(of: line.child, on: facts.today), name = team?.name ?? "No team recorded"
            var own = byTeam[name] ?? (team?.id, months.map { _ in 0 }, nil)
            own.counts[month] += 1
            own.last = max(own.last ?? line.said, line.said)
            byTeam[name] = own
            let kind = line.source == .problem ? "Problem" : line.method.replacing("app: ", with: "").capitalised
            var of = byKind[kind] ?? (months.map { _ in 0 }, nil)
            of.counts[month] += 1
            of.last = max(of.last ?? line.said, line.said)
            byKind[kind] = of
        }
        teams = byTeam.map { Line(name: $0.key, team: $0.value.id, counts: $0.value.counts, last: $0.value.last) }.sorted { $0.name < $1.name }
        kinds = byKind.map { Line(name: $0.key, team: nil, counts: $0.value.counts, last: $0.value.last) }.sorted { $0.name < $1.name }
    }
}

/// The month in numbers: what came in, what became of problems, how many children were told. It names nobody and quotes nobody.
public struct VoiceSummary: Sendable {
    /// The first day of the month.
    public let month: Day
    public let end: Day
    public let tables: [Table]

    public var title: String { "Children’s voice in \(Self.name(month))" }

    static func name(_ month: Day) -> String { String(month.long.drop { $0 != " " }.dropFirst()) }

    public init(_ facts: Facts, month day: Day) {
        let first = Day(year: day.year, month: day.month, day: 1) ?? day
        month = first
        let end = first.adding(months: 1).adding(days: -1)
        self.end = end
        func isIn(_ day: Day?) -> Bool { day.map { first <= $0 && $0 <= end } ?? false }
        let usage = VoiceUsage(facts, through: end), lines = facts.viewLines.filter { isIn($0.said) && $0.by == .child }
        func table(_ id: String, _ title: String, _ corner: String, _ rows: [(String, Int)], total: Bool) -> Table {
            Table(
                id: id, number: "", title: title, corner: corner, columns: [.init("In the month")],
                rows: rows.map { .init($0.0, [.init(Double($0.1))]) } + (total ? [.init("Total", [.init(Double(rows.reduce(0) { $0 + $1.1 }))], isTotal: true)] : []))
        }
        let problems = facts.problemCases, raised = problems.filter { isIn($0.problem.raised) }
        let closed = problems.filter { isIn($0.detail.closed) }
        tables = [
            table("voice-sources", "What children said, by how it came", "How", ViewSource.allCases.map { source in (source.title, lines.count { $0.source == source }) }, total: true),
            table("voice-kinds", "Statements and problems, by kind", "Kind", usage.kinds.map { ($0.name, $0.counts.last ?? 0) }, total: true),
            table("voice-teams", "Statements and problems, by team", "Team", usage.teams.map { ($0.name, $0.counts.last ?? 0) }, total: true),
            table(
                "voice-problems", "Problems", "Problems",
                [
                    ("Raised informally", raised.count { !$0.isFormal }), ("Raised formally", raised.count(where: \.isFormal)),
                    ("Moved up because nothing was done", problems.flatMap(\.steps).count { $0.kind == .escalated && isIn($0.day) }),
                    ("Children who chose again", problems.flatMap(\.steps).count { $0.kind == .switched && isIn($0.day) }),
                    ("Closed, and the child told", closed.count { $0.detail.told != nil }), ("Open at the end of the month", problems.count { each in
                        each.problem.raised <= end && (each.detail.closed.map { $0 > end } ?? each.isOpen)
                    }),
                ], total: false),
            table(
                "voice-answers", "What became of what children said in the month", "State",
                [("We did", lines.count { $0.state == .done }), ("We could not, because", lines.count { $0.state == .couldNot }), ("Still open", lines.count { $0.state == .open })],
                total: true),
        ]
    }
}


extension Facts {
    /// The children whose social worker is in a team today.
    func children(ofTeam id: Team.ID) -> [Int] {
        let grouped: [Team.ID: [Int]] = memo.value("children by team today") {
            Dictionary(grouping: children.indices.filter { team(of: $0, on: today) != nil }) { team(of: $0, on: today)?.id ?? .blank }
        }
        return grouped[id] ?? []
    }
}
