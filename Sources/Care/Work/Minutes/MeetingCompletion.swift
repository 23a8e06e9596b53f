/// Something still wanted before a meeting can be closed as held.
public struct Missing: Hashable, Sendable {
    public let part: Part
    /// What is wanted, as a sentence.
    public let sentence: String
    /// The child it is about, by place in `Facts.children`; nil for the whole meeting.
    public let child: Int?

    /// The place on the meeting's page.
    public enum Part: String, CaseIterable, Sendable {
        case plan, people, preparation, visit, participation, chairing, outcome, quorum
        case standing = "standing-questions"
        case sections, safety, decisions, late, carer
    }
}

/// What a meeting's record must hold before the meeting is closed as held.
public enum MeetingCompletion {
    /// Everything still wanted, in the order of the page; empty when the meeting can be closed.
    ///
    /// - Parameter held: the day it was held, where the record does not say it yet.
    public static func missing(_ meeting: Meeting, _ facts: Facts, held: Day? = nil) -> [Missing] {
        var meeting = meeting
        meeting.held = held ?? meeting.held ?? meeting.planned
        var list = Wanted(facts: facts, meeting: meeting)
        list.ofMeeting()
        for child in facts.children(of: meeting.id) { list.ofChild(child) }
        list.ofDecisions()
        return Missing.Part.allCases.flatMap { part in list.found.filter { $0.part == part } }
    }

    private struct Wanted {
        let facts: Facts
        let meeting: Meeting
        var found: [Missing] = []

        var day: Day { meeting.day }

        mutating func add(_ part: Missing.Part, _ sentence: String, _ child: Int? = nil) {
            found.append(Missing(part: part, sentence: sentence, child: child))
        }

        mutating func ofMeeting() {
            if day > facts.today { add(.plan, "The meeting lies ahead: it can be closed on the day it is held.") }
            if meeting.chair == nil { add(.plan, "Say who chaired the meeting.") }
            let rows = facts.rows(of: meeting.id)
            if rows.isEmpty, !meeting.kinds.contains(.carerReview) { add(.participation, "Say which children the meeting was about.") }
            let people = facts.people(of: meeting.id)
            if !people.isEmpty, people.allSatisfy({ $0.attended == nil }) { add(.people, "Say who came to the meeting.") }
            if meeting.isReview || meeting.isConference {
                let preparation = facts.preparation(of: meeting.id)
                if preparation?.held == nil, (preparation?.reasonNotHeld ?? "").isEmpty {
                    add(.preparation, "Enter the preparation meeting, or why there was none.")
                }
            }
            if meeting.isConference {
                if meeting.isQuorate == nil { add(.quorum, "Say whether the conference was quorate.") }
                if meeting.isQuorate == .no, (meeting.quorumReason ?? "").isEmpty { add(.quorum, "Say why the conference went on without a quorum.") }
                if meeting.scale == nil { add(.safety, "Give the safety scale from 0 to 10.") }
            }
            for statement in facts.safetyStatements(of: meeting.id) where (statement.goal ?? "").isEmpty || statement.scale == nil {
                add(.safety, "A danger statement has no \((statement.goal ?? "").isEmpty ? "safety goal" : "scale").", statement.child.flatMap { facts.number(of: $0) })
            }
            if meeting.kinds.contains(.carerReview) {
                if meeting.carer == nil { add(.carer, "Say which foster carer the review was about.") }
                if (meeting.carerOutcome ?? "").isEmpty { add(.carer, "Say what was decided for the carer.") }
            }
            if !facts.missedDeadlines(of: meeting).isEmpty {
                if (meeting.lateReason ?? "").isEmpty { add(.late, "The meeting was held after the day it was due. Say why.") }
                if (meeting.lateDecidedBy ?? "").isEmpty { add(.late, "The meeting was held after the day it was due. Say who decided that.") }
            }
        }

        mutating func ofChild(_ child: Int) {
            guard let row = facts.row(of: meeting.id, child: child) else { return }
            let name = facts.children[child].name
            let age = facts.children[child].born.map { day.age(bornOn: $0) }
            if meeting.isReview || meeting.kinds.contains(.shortBreakReview) {
                if row.participation == nil { add(.participation, "Say how \(name) took part (PN0 to PN7).", child) }
                if facts.seenBefore(meeting, child: child) == nil, (row.notSeenReason ?? "").isEmpty {
                    add(.visit, "Record when \(name) was seen before the meeting, or why not.", child)
                }
            }
            if meeting.isReview {
                if (age ?? 4) >= 4 {
                    if row.chairing == nil { add(.chairing, "Say whether \(name) chaired or co-chaired the meeting.", child) }
                    if (age ?? 0) >= 10, row.chairingOffered == nil { add(.chairing, "Say whether \(name) was asked to chair.", child) }
                }
                for question in facts.standingQuestions(for: child, on: day) where facts.answer(to: question, at: meeting.id, child: child) == nil {
                    add(.standing, "\(name): \(question.title)", child)
                }
            }
            if meeting.isConference {
                if row.outcome == nil { add(.outcome, "Say what the conference decided for \(name).", child) }
                if row.outcome == .planMade, (row.category ?? "").isEmpty { add(.outcome, "\(name)’s plan needs its category of abuse.", child) }
            }
            for problem in EntryRules.problems(in: row, facts) where problem.field == "participation" || problem.field == "chairing" {
                add(problem.field == "chairing" ? .chairing : .participation, problem.sentence, child)
            }
        }

        /// Every plan item has an outcome, an owner and a day.
        mutating func ofDecisions() {
            let decisions = facts.decisions(at: meeting.id)
            if decisions.isEmpty, !meeting.kinds.contains(.carerReview) { add(.decisions, "Write the decisions, each with its owner and day.") }
            for decision in decisions {
                var wanted: [String] = []
                if decision.owner.isEmpty { wanted.append("an owner") }
                if decision.due == nil { wanted.append("a day") }
                if (decision.outcome ?? "").isEmpty { wanted.append("what will be different for the child") }
                if !wanted.isEmpty { add(.decisions, "Decision \(decision.number) has no \(wanted.joined(separator: ", no ")).", facts.number(of: decision.child)) }
            }
        }
    }
}

extension Facts {
    /// When and how a child was seen or spoken to before a meeting: the latest visit after the last review and no later than the meeting.
    public func seenBefore(_ meeting: Meeting, child: Int) -> IROVisit? {
        let day = meeting.day
        let before = reviews[child].last { $0.held < day }?.held
        return visits[child].last { visit in
            visit.held <= day && before.map { visit.held > $0 } ?? true && visitDetail(visit.id)?.seen == .yes
        }
    }

    /// The standing questions that are asked about a child on a day: section 20 is asked only of the accommodated, education from 4 on.
    public func standingQuestions(for child: Int, on day: Day) -> [StandingQuestion] {
        let age = children[child].born.map { day.age(bornOn: $0) }
        return StandingQuestion.allCases.filter { question in
            switch question {
            case .education: (age ?? 4) >= 4
            default: true
            }
        }
    }
}
