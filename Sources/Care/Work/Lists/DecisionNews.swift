/// What the owner of a decision says of it: that it is done, how it goes, or what stands in the way.
public struct DecisionNews: Hashable, Sendable {
    /// How it stands.
    public enum Answer: String, CaseIterable, Sendable {
        case done
        case going = "under way"
        case stuck = "not progressed"

        public var title: String {
            switch self {
            case .done: "It is done"
            case .going: "It is under way"
            case .stuck: "It has not progressed"
            }
        }
    }

    /// Nil while nothing was chosen.
    public let answer: Answer?
    /// The day it was done, as it was typed.
    public let day: String
    public let words: String

    public init(answer: Answer?, day: String, words: String) {
        self.answer = answer
        self.day = day
        self.words = words
    }

    /// The decision with the news in it. What is no part of the news stays as it was.
    public func told(of decision: Decision, today: Day) -> Decision {
        var row = decision
        row.done = answer == .done ? (day.isEmpty ? today : EntryText.day(day, today: today)) : nil
        row.state = answer == .done ? .done : answer == .stuck ? .notProgressed : .open
        if !words.isEmpty { row.progress = words }
        return row
    }

    /// What is wrong with the news, by field: `answer`, `done_date` and `progress`.
    public func problems(of decision: Decision, _ facts: Facts) -> [EntryProblem] {
        guard let answer else { return [EntryProblem("answer", "Choose how it stands.")] }
        if answer == .done, !day.isEmpty, EntryText.day(day, today: facts.today) == nil { return [EntryProblem("done_date", EntryText.noSuchDay("Done on"))] }
        if answer != .done, !day.isEmpty { return [EntryProblem("done_date", "It has a day on which it was done. Choose “\(Answer.done.title)”, or clear the day.")] }
        if answer == .going, words.isEmpty { return [EntryProblem("progress", "Say how it goes.")] }
        let row = told(of: decision, today: facts.today)
        return EntryRules.problems(in: row, facts).filter { ["done_date", "progress"].contains($0.field) }
    }
}

extension Facts {
    /// Whether a decision about a child is somebody's to carry out: theirs on the staff list, or the social worker's or team manager's where nobody is named.
    public func isOwner(_ staff: StaffMember.ID, of decision: Decision, about child: Int) -> Bool {
        if let owner = decision.ownerStaff { return owner == staff }
        let owner = decision.owner.lowercased()
        if owner.contains("social worker") { return socialWorkerOnStaff(of: child, on: today) == staff }
        return owner.contains("team manager") && teamManager(of: child, on: today) == staff
    }
}
