/// What the record of a meeting says beside the words under its headings: who was there, how each child took part and was seen before, what
/// became of earlier decisions, how health stands, what is asked at every review.
///
/// Source: IRO Handbook 3.55 to 3.62 and statutory guidance volume 2, 4.36: the record of a review holds what was talked of and decided.
public struct RecordParts {
    public let facts: Facts
    public let meeting: Meeting
    /// The children it may speak of.
    public let children: [Int]
    /// The headings whose words are kept from the reader, for each child: what is asked about the same thing is kept back with them.
    public let hidden: [Int: Set<MinuteHeading>]

    public init(facts: Facts, meeting: Meeting, children: [Int], hidden: [Int: Set<MinuteHeading>] = [:]) {
        self.facts = facts
        self.meeting = meeting
        self.children = children
        self.hidden = hidden
    }

    /// Those who were there and have to do with the children.
    ///
    /// - Parameter reader: named in any case.
    public func people(for reader: MeetingPerson.ID? = nil) -> Pack.Part {
        let there = facts.people(of: meeting.id).filter { other in
            other.attended == .yes && (other.id == reader || children.isEmpty || !Set(facts.circle(of: other)).isDisjoint(with: children))
        }
        return Pack.Part(source: "people", heading: "Who was there", lines: there.map { "\(facts.name(of: $0)), \($0.role.rawValue)" })
    }

    /// What is read before the words: how each child took part, was seen before, and what became of the decisions before.
    public var before: [Pack.Part] {
        children.flatMap { [part("participation", "How the child took part", $0, participation($0)), part("visit", "Seen or spoken to before", $0, seen($0)), part("earlier", "Decisions before, and how they stand", $0, earlier($0))] }
            .filter { !$0.lines.isEmpty }
    }

    /// What is read after the words: how safe things are, health and education, what is asked at every review, what was decided for a carer.
    public var after: [Pack.Part] {
        let scale = Pack.Part(source: "scale", heading: "How safe things are", lines: meeting.scale.map { ["\($0) out of 10"] } ?? [])
        let carer = Pack.Part(source: "carer", heading: "What was decided for the carer", lines: meeting.carerOutcome.map(Self.lines) ?? [])
        let about = children.flatMap {
            [part("health", "Health and education", $0, health($0)), part("standing-questions", "Asked at every review", $0, answers($0))]
        }
        return ([scale] + about + [carer]).filter { !$0.lines.isEmpty }
    }

    /// What a conference decided of each child's plan.
    public var outcome: Pack.Part {
        let lines = facts.rows(of: meeting.id).compactMap { row -> String? in
            guard let outcome = row.outcome, let child = facts.number(of: row.child), children.contains(child) else { return nil }
            return "\(facts.children[child].name): \(outcome.rawValue)\(row.category.map { " (\($0))" } ?? "")"
        }
        return Pack.Part(source: "outcome", heading: "What was decided of the plan", lines: lines)
    }

    private func part(_ source: String, _ heading: String, _ child: Int, _ lines: [String]) -> Pack.Part {
        let told = facts.children[child], isOne = children.count == 1
        return Pack.Part(source: isOne ? source : "\(source):\(told.id)", heading: isOne ? heading : "\(heading): \(told.name)", lines: lines)
    }

    // MARK: One child

    private func participation(_ child: Int) -> [String] {
        guard let row = facts.row(of: meeting.id, child: child) else { return [] }
        var lines: [String] = []
        if let code = row.participation { lines.append(Participation.list.codes.first { $0.code == code.rawValue }?.label ?? code.rawValue) }
        if let chairing = row.chairing { lines.append("Chaired by the child: \(chairing.rawValue)") }
        if let asked = row.chairingOffered {
            lines.append("Asked whether to chair: \(asked.rawValue)\(row.chairingAnswer.map { ". Answer: \($0)" } ?? "")")
        }
        if let support = row.chairingSupport, !support.isEmpty { lines.append("Support given or planned: \(support)") }
        return lines
    }

    private func seen(_ child: Int) -> [String] {
        if let visit = facts.seenBefore(meeting, child: child) {
            return ["Seen on \(visit.held.long)\(visit.seenAlone.map { $0 == .yes ? ", alone" : ", not alone" } ?? "")"]
        }
        guard let reason = facts.row(of: meeting.id, child: child)?.notSeenReason, !reason.isEmpty else { return [] }
        return ["Not seen before the meeting: \(reason)"]
    }

    private func earlier(_ child: Int) -> [String] {
        let form = RecordForm(meeting, facts)
        return (form.parts.first { $0.child == child }?.earlier ?? []).map { decision, _ in
            let due = decision.due.map { ", by \($0.long)" } ?? "", how = decision.progress.map { ". \($0)" } ?? ""
            let done = decision.done.map { " on \($0.long)" } ?? ""
            return "\(decision.action) (\(decision.owner)\(due)): \(decision.state.rawValue)\(done)\(how)"
        }
    }

    private func health(_ child: Int) -> [String] {
        guard meeting.isReview else { return [] }
        let kept = hidden[child] ?? []
        return facts.healthDone(of: child, upTo: meeting.day).compactMap { line in
            if kept.contains(line.isEducation ? .education : .health) { return nil }
            return line.done.map { "\(line.title): last on \($0.long)" }
        }
    }

    private func answers(_ child: Int) -> [String] {
        let kept = hidden[child] ?? []
        return facts.answers(at: meeting.id, child: child).filter { answer in
            !(answer.question == .health && kept.contains(.health)) && !(answer.question == .education && kept.contains(.education))
        }.map { answer in
            var words = "\(answer.question.title) \(answer.answer.rawValue.capitalised)."
            if let note = answer.words, !note.isEmpty { words += " \(note)" }
            if let next = answer.next { words += " To be looked at again on \(next.long)." }
            return words
        }
    }

    static func lines(_ words: String) -> [String] { words.split(whereSeparator: \.isNewline).map { $0.trimmingSpaces }.filter { !$0.isEmpty } }
}

extension Facts {
    /// When what is looked at in every review was last done, no later than a day: what a record of that day says stays as it was.
    func healthDone(of child: Int, upTo day: Day) -> [(title: String, done: Day?, isEducation: Bool)] {
        let checks = healthChecks[child].filter { $0.isDone && $0.held <= day }
        return [
            ("Health assessment", checks.last(where: \.isAssessment)?.held, false), ("Dental check", checks.last(where: \.isDental)?.held, false),
            ("Immunisations", checks.last { $0.kind.lowercased().hasPrefix("immunisation") }?.held, false),
            ("Strengths and difficulties questionnaire", questionnaires[child].last { $0.completed <= day }?.completed, false),
            ("Personal education plan", educationPlans[child].last { $0.held <= day }?.held, true),
        ]
    }
}
