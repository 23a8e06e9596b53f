/// Everything a meeting's page asks, as rows of the registers it feeds: one entry, many uses.
public struct RecordForm: Sendable {
    public let meeting: RecordSlot
    public let people: [(person: MeetingPerson, slot: RecordSlot)]
    /// What belongs to the whole meeting; nil where everything belongs to its one child.
    public let shared: Part?
    /// A part for each child.
    public let parts: [Part]

    /// What is asked about one child, or about all together.
    public struct Part: Sendable {
        /// The child's place in `Facts.children`; nil for all.
        public let child: Int?
        /// How the child took part; nil for all.
        public let link: RecordSlot?
        /// Earlier decisions and how they stand.
        public let earlier: [(decision: Decision, slot: RecordSlot)]
        public let sections: [(heading: MinuteHeading, slot: RecordSlot)]
        public let safety: [RecordSlot]
        public let answers: [(question: StandingQuestion, slot: RecordSlot)]
        public let decisions: [(decision: Decision?, slot: RecordSlot)]

        var slots: [RecordSlot] {
            (link.map { [$0] } ?? []) + earlier.map(\.slot) + sections.map(\.slot) + safety + answers.map(\.slot) + decisions.map(\.slot)
        }
    }

    public var slots: [RecordSlot] { [meeting] + people.map(\.slot) + (shared?.slots ?? []) + parts.flatMap(\.slots) }

    /// - Parameter held: the day the meeting was held, where the record does not say it yet.
    public init(_ meeting: Meeting, _ facts: Facts, held: Day? = nil) {
        let maker = RecordFormMaker(facts: facts, meeting: meeting, held: held)
        self.meeting = maker.meetingSlot
        people = facts.numbered(MeetingPerson.self, of: meeting.id) { $0.meeting }.map { row, number in
            (row, RecordSlot(row, number, prefix: StableKey.make("person", row.id.text), asked: ["attended"]))
        }
        let children = facts.children(of: meeting.id)
        shared = children.count == 1 ? nil : maker.part(nil, isOnly: children.isEmpty)
        parts = children.map { maker.part($0, isOnly: children.count == 1) }
    }
}

private struct RecordFormMaker {
    let facts: Facts
    let meeting: Meeting
    let held: Day?

    private var isCarerReview: Bool { meeting.kinds.contains(.carerReview) }

    var meetingSlot: RecordSlot {
        var asked = ["chair_staff_id"]
        if meeting.state == .held { asked += ["held_date", "completed_date"] }
        if !isCarerReview { asked.append("safety_scale") }
        if meeting.isConference { asked += ["quorate", "quorum_reason", "report_shared_date"] }
        if meeting.kinds.contains(.disruption) || meeting.kinds.contains(.stability) { asked += ["trigger", "move_date"] }
        if isCarerReview { asked += ["to_panel", "carer_outcome"] }
        if facts.isLate(meeting, held: held) { asked += ["late_reason", "late_decided_by"] }
        return RecordSlot(
            meeting, facts.record(of: meeting.id)?.row ?? 0, prefix: "meeting", asked: asked, isStrict: meeting.state == .held)
    }

    func part(_ child: Int?, isOnly: Bool) -> RecordForm.Part {
        let id = child.map { facts.children[$0].id }
        return RecordForm.Part(
            child: child, link: child.flatMap(link), earlier: child.map(earlier) ?? [], sections: sections(child, id, isOnly: isOnly),
            safety: isCarerReview ? [] : safety(child, id, isOnly: isOnly), answers: child.map(answers) ?? [],
            decisions: child.map(decisions) ?? [])
    }

    private func link(_ child: Int) -> RecordSlot? {
        let all = facts.numbered(MeetingChild.self, of: meeting.id) { $0.meeting }
        guard let (row, number) = all.first(where: { facts.number(of: $0.row.child) == child }) else { return nil }
        var asked = ["participation"]
        if !meeting.isConference || meeting.isReview { asked.append("not_seen_reason") }
        if meeting.isReview || meeting.kinds.contains(.shortBreakReview) {
            asked += ["chairing", "chairing_offered", "chairing_answer", "chairing_support"]
        }
        if meeting.isConference { asked += ["outcome", "category"] }
        return RecordSlot(row, number, prefix: StableKey.make("child", row.child.text), asked: asked)
    }

    /// The decisions that are still open, and those of the meeting before whatever became of them.
    private func earlier(_ child: Int) -> [(decision: Decision, slot: RecordSlot)] {
        let before = facts.meetings(of: child).last { $0.day < meeting.day && $0.id != meeting.id && !facts.decisions(at: $0.id).isEmpty }
        let carried = Set(facts.decisions(at: meeting.id).compactMap(\.from))
        return facts.decisions(of: child).filter { decision in
            guard decision.meeting != meeting.id else { return false }
            if let day = decision.meeting.flatMap({ facts.meeting($0) })?.day, day > meeting.day { return false }
            return decision.isOpen || carried.contains(decision.id) || (before != nil && decision.meeting == before?.id)
        }.compactMap { decision in
            facts.rowNumber(of: decision).map { number in
                let slot = RecordSlot(
                    decision, number, prefix: StableKey.make("earlier", decision.id.text), asked: ["state", "done_date", "progress"], isStrict: true)
                return (decision, slot)
            }
        }
    }

    // MARK: Words

    /// The headings asked of each child where there are several; the others are asked once, for all.
    private static let ofEachChild: Set<MinuteHeading> = [.childViews, .placement, .health, .education, .identity]

    private func headings(_ child: Int?, isOnly: Bool) -> [MinuteHeading] {
        if isCarerReview { return child == nil ? [.childViews, .carerViews, .otherViews, .goingWell, .worries, .discussion, .summary] : [] }
        let all: [MinuteHeading]
        if meeting.isReview || meeting.kinds.contains(.shortBreakReview) {
            all = MinuteHeading.allCases
        } else {
            all = [.childViews, .parentViews, .carerViews, .otherViews, .goingWell, .worries, .discussion, .contingency, .summary]
        }
        if isOnly { return all }
        return all.filter { Self.ofEachChild.contains($0) == (child != nil) }
    }

    private func sections(_ child: Int?, _ id: Child.ID?, isOnly: Bool) -> [(heading: MinuteHeading, slot: RecordSlot)] {
        let stored = facts.numbered(MinuteSection.self, of: meeting.id) { $0.meeting }.filter { section in
            isOnly ? true : section.row.child.flatMap { facts.number(of: $0) } == child
        }
        let wanted = Set(headings(child, isOnly: isOnly))
        return MinuteHeading.allCases.flatMap { heading -> [(heading: MinuteHeading, slot: RecordSlot)] in
            var rows = stored.filter { $0.row.heading == heading }
            if rows.isEmpty {
                guard wanted.contains(heading) else { return [] }
                var row = MinuteSection()
                row.meeting = meeting.id
                row.child = id
                row.heading = heading
                rows = [(row, 0)]
            }
            return rows.enumerated().map { place, stored in
                let prefix = StableKey.make("section", id?.text ?? "", heading.rawValue, String(place))
                return (heading, RecordSlot(stored.row, stored.number, prefix: prefix, asked: ["words", "hidden_from"], content: ["words"]))
            }
        }
    }

    private func safety(_ child: Int?, _ id: Child.ID?, isOnly: Bool) -> [RecordSlot] {
        let asked = ["danger_statement", "safety_goal", "scale"]
        let stored = facts.numbered(SafetyStatement.self, of: meeting.id) { $0.meeting }.filter { statement in
            isOnly ? true : statement.row.child.flatMap { facts.number(of: $0) } == child
        }
        var slots = stored.map { RecordSlot($0.row, $0.number, prefix: StableKey.make("safety", $0.row.id), asked: asked, content: asked) }
        // Of several children the danger is that of all, unless somebody wrote one for a child.
        if child == nil || isOnly {
            var row = SafetyStatement()
            row.meeting = meeting.id
            row.child = id
            slots.append(RecordSlot(row, 0, prefix: StableKey.make("danger", id?.text ?? ""), asked: asked, content: asked))
        }
        return slots
    }

    // MARK: Questions and decisions

    private func answers(_ child: Int) -> [(question: StandingQuestion, slot: RecordSlot)] {
        guard meeting.isReview else { return [] }
        let stored = facts.numbered(StandingAnswer.self, of: meeting.id) { $0.meeting }.filter { facts.number(of: $0.row.child) == child }
        return facts.standingQuestions(for: child, on: held ?? meeting.day).map { question in
            var row = StandingAnswer()
            row.meeting = meeting.id
            row.child = facts.children[child].id
            row.question = question
            let known = stored.last { $0.row.question == question } ?? (row, 0)
            let prefix = StableKey.make("question", row.child.text, question.rawValue)
            return (question, RecordSlot(known.row, known.number, prefix: prefix, asked: ["answer", "words", "next_date"], content: ["answer", "words"]))
        }
    }

    private func decisions(_ child: Int) -> [(decision: Decision?, slot: RecordSlot)] {
        let asked = ["action", "outcome", "owner", "due_date"], content = asked
        let stored = facts.numbered(Decision.self, of: meeting.id) { $0.meeting }.filter { facts.number(of: $0.row.child) == child }
            .sorted { $0.row.number < $1.row.number }
        var slots: [(decision: Decision?, slot: RecordSlot)] = stored.map { row, number in
            (row, RecordSlot(row, number, prefix: StableKey.make("decision", row.id.text), asked: asked, content: content))
        }
        // Without scripts a line is added by sending the form. The empty lines have the same names whatever others have added meanwhile.
        let last = stored.map(\.row.number).max() ?? 0
        for line in 1...3 {
            var row = Decision()
            row.meeting = meeting.id
            row.child = facts.children[child].id
            row.number = last + line
            row.state = .open
            let prefix = StableKey.make("line", row.child.text, String(line))
            slots.append((nil, RecordSlot(row, 0, prefix: prefix, asked: asked, content: content)))
        }
        return slots
    }
}

extension Facts {
    /// The rows of a register that belong to a meeting, each with the store's number.
    func numbered<Row: Entry>(_: Row.Type, of meeting: Meeting.ID, _ id: (Row) -> Meeting.ID?) -> [(row: Row, number: Int64)] {
        let places: [Meeting.ID: [Int]] = memo.value("places of \(Row.shape.id) by meeting") {
            var found: [Meeting.ID: [Int]] = [:]
            for (place, row) in records[Row.self].entries.enumerated() { if let id = id(row) { found[id, default: []].append(place) } }
            return found
        }
        let rows = records[Row.self]
        return (places[meeting] ?? []).map { (rows.entries[$0], rows.ids[$0]) }
    }

    /// The store's number of a decision's row.
    public func rowNumber(of decision: Decision) -> Int64? {
        let numbers: [Decision.ID: Int64] = memo.value("numbers of decisions") {
            let rows = records[Decision.self]
            return Dictionary(zip(rows.entries.map(\.id), rows.ids), uniquingKeysWith: { _, new in new })
        }
        return numbers[decision.id]
    }

    /// Whether a meeting is or was held after the day it was due.
    public func isLate(_ meeting: Meeting, held: Day? = nil) -> Bool {
        var meeting = meeting
        meeting.held = held ?? meeting.held ?? meeting.planned
        return !missedDeadlines(of: meeting).isEmpty
    }
}
