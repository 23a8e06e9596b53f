/// One thing a child, or somebody close to one, said, whatever way it came: its words, what came of it, and when the child was told.
///
/// Every line ends in “we did”, “we could not, because” or “still open” (features, 3.12).
public struct ViewLine: Hashable, Sendable {
    public let source: ViewSource
    /// Its id in the register it stands in.
    public let id: String
    public let child: Int
    public let said: Day
    public let by: ContactRole
    /// How it came: a visit, the app, the child's own pages.
    public let method: String
    /// As they were said or written; nil where the file the service got holds none.
    public let words: String?
    public let state: ViewResult
    public let because: String?
    public let told: Day?
    public let decisions: [Decision.ID]
    public let record: RecordReference?

    /// What stands for the line in addresses.
    public var key: String { "\(source.rawValue)-\(id)" }

    /// Whether the child has been told what came of it.
    public var isTold: Bool { told != nil && state != .open }
}

extension Facts {
    /// Everything said, from every source, the latest first.
    public var viewLines: [ViewLine] {
        memo.value("view lines") {
            let changes = Dictionary(grouping: records[ViewChange.self].entries) { "\($0.source.rawValue)-\($0.said)" }.mapValues { $0.map(\.decision) }
            let answers = Dictionary(records[ViewAnswer.self].entries.map { ("\($0.source.rawValue)-\($0.said)", $0) }, uniquingKeysWith: { _, new in new })
            func line(
                _ source: ViewSource, _ id: String, _ child: Int, _ said: Day, _ by: ContactRole, _ method: String, _ words: String?, _ record: RecordReference?,
                _ own: (state: ViewResult, because: String?, told: Day?)? = nil
            ) -> ViewLine {
                let key = "\(source.rawValue)-\(id)", answer = answers[key]
                return ViewLine(
                    source: source, id: id, child: child, said: said, by: by, method: method, words: words, state: own?.state ?? answer?.result ?? .open,
                    because: own?.because ?? answer?.words, told: own?.told ?? answer?.told, decisions: changes[key] ?? [], record: record)
            }
            func record<Row: Entry>(_: Row.Type, _ place: Int) -> RecordReference { RecordReference(Row.shape.id, records[Row.self].ids[place]) }
            var found: [ViewLine] = []
            for (place, row) in records[ChildView.self].entries.enumerated() {
                guard let child = number(of: row.child) else { continue }
                found.append(
                    line(.view, row.id, child, row.said, row.by, row.method.rawValue, row.words, record(ChildView.self, place), (row.result ?? .open, row.resultWords, row.told)))
            }
            let problemPlaces = Dictionary(records[AppProblem.self].entries.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { one, _ in one })
            for each in problemCases {
                guard let child = child(of: each) else { continue }
                found.append(
                    line(
                        .problem, each.id, child, each.problem.raised, .child, each.problem.statement == nil ? "told a worker" : "app", each.problem.words,
                        problemPlaces[each.id].map { record(AppProblem.self, $0) }, (each.result, each.problem.outcome ?? each.answered?.words, each.detail.told)))
            }
            // A statement that raised a problem is the problem's line.
            let raised = Set(records[AppProblem.self].entries.compactMap(\.statement))
            for (place, row) in records[AppStatement.self].entries.enumerated() where !raised.contains(row.id) {
                guard let child = row.child.flatMap({ number(of: $0) }) else { continue }
                found.append(
                    line(.statement, row.id, child, row.made, .child, "app: \(row.kind.lowercased())", statementDetail(row.id)?.words, record(AppStatement.self, place)))
            }
            for (place, wish) in records[ReviewWish.self].entries.enumerated() {
                guard let sent = wish.sent, !wish.isEmpty, let child = number(of: wish.child) else { continue }
                let words = wish.answers.map { "\($0.question): \($0.words)" }.joined(separator: "\n")
                found.append(line(.wish, wish.id, child, sent, .child, "own pages", words, record(ReviewWish.self, place)))
            }
            let answered = records[ConsultationAnswer.self].entries
            for (id, places) in Dictionary(grouping: answered.indices, by: { answered[$0].person }) {
                guard let person = person(id), person.role == .child, let child = childAsked(of: person), let meeting = meeting(person.meeting) else { continue }
                let words = places.sorted { (answered[$0].number, answered[$0].id) < (answered[$1].number, answered[$1].id) }
                    .map { "\(answered[$0].question) \(answered[$0].answer)" }.joined(separator: "\n")
                found.append(
                    line(
                        .consultation, id.text, child, person.papersReturned ?? min(meeting.day, today), .child, person.papersMethod?.rawValue ?? "questions before a meeting",
                        words, places.first.map { record(ConsultationAnswer.self, $0) }))
            }
            return found.sorted { ($1.said, $0.key) < ($0.said, $1.key) }
        }
    }

    /// What one child and those close to it said, the latest first.
    public func viewLines(of child: Int) -> [ViewLine] {
        memo.value("view lines by child") { Dictionary(grouping: viewLines, by: \.child) }[child] ?? []
    }

    /// A line, by what stands for it in addresses.
    public func viewLine(_ key: String, of child: Int) -> ViewLine? { viewLines(of: child).first { $0.key == key } }

    /// What was said in a statement; nil where only its kind is known.
    public func statementDetail(_ statement: String) -> StatementDetail? {
        memo.value("statement details") {
            Dictionary(records[StatementDetail.self].entries.map { ($0.statement, $0) }, uniquingKeysWith: { _, new in new })
        }[statement]
    }

    /// Whether a line is newer than the child's last review: no review has heard it yet.
    public func isSinceLastReview(_ line: ViewLine) -> Bool {
        guard let last = meetings(of: line.child).last(where: { $0.state == .held && $0.isReview && $0.day <= today })?.day ?? lastReview(of: line.child) else { return true }
        return line.said > last
    }

    private func lastReview(of child: Int) -> Day? { reviews[child].last { $0.held <= today }?.held }

    /// By when a child is told what came of what they said.
    public func tellBy(_ line: ViewLine) -> Day { workingDays.day(settings.whole(.viewTellDays, on: line.said), after: line.said) }

    /// What the child said that a review hears: since the one before, up to its day.
    public func viewsHeard(at meeting: Meeting, of child: Int) -> [ViewLine] {
        let before = meetings(of: child).last { $0.state == .held && $0.isReview && $0.day < meeting.day }?.day
        let after = before ?? meeting.day.adding(months: -7), until = meeting.state == .planned ? max(meeting.day, today) : meeting.day
        return viewLines(of: child).filter { $0.said > after && $0.said <= until }
    }
}

/// What a list of views shows.
public struct ViewQuery: Hashable, Sendable {
    /// How it stands with a line.
    public enum Show: String, CaseIterable, Sendable {
        case all
        case open
        case toTell = "to-tell"
        case told

        public var title: String {
            switch self {
            case .all: "All"
            case .open: "Still open"
            case .toTell: "Child to be told"
            case .told: "Child told"
            }
        }

        public func has(_ line: ViewLine) -> Bool {
            switch self {
            case .all: true
            case .open: line.state == .open
            case .toTell: line.state != .open && line.told == nil
            case .told: line.isTold
            }
        }
    }

    public var show = Show.all
    public var source: ViewSource?
    public var officer: StaffMember.ID?
    public var team: Team.ID?

    public init() {}
}

extension Facts {
    /// The lines of a list: those of the last twelve months, the latest first.
    public func views(_ query: ViewQuery) -> [ViewLine] {
        let since = today.adding(months: -12)
        return viewLines.filter { line in
            guard line.said > since, query.show.has(line) else { return false }
            if let source = query.source, line.source != source { return false }
            if let officer = query.officer, answerable(for: line.child, on: today) != officer { return false }
            if let team = query.team, self.team(of: line.child, on: today)?.id != team { return false }
            return true
        }
    }
}
