import Care
import Documents

/// What can be done with a concern on a page of its own: what is asked, by whom, and how it is read.
enum DisputeStep: String, CaseIterable, Sendable {
    case answer, received, further, children, cafcass, close, withdraw, told, story

    /// Who may: those who answer, or the child's IRO and the manager of IROs.
    var ask: Ask { self == .answer ? .answerChallenge : .draftChallenge }
    var isAnswer: Bool { self == .answer || self == .received }
    var isLong: Bool { [.answer, .close, .story].contains(self) }

    /// Whether a concern is where the step can be taken.
    func isOpen(for dispute: DisputeCase) -> Bool {
        switch self {
        case .answer, .received: dispute.isOpen && !dispute.isAnswered
        case .further, .children, .close, .withdraw: dispute.isOpen
        case .cafcass: dispute.isOpen && dispute.detail.cafcass == nil
        case .told: !dispute.isOpen && dispute.detail.childTold == nil
        case .story: !dispute.isOpen
        }
    }

    var title: String {
        switch self {
        case .answer: "Answer an IRO’s concern"
        case .received: "Enter an answer that came"
        case .further: "Take a concern further"
        case .children: "Add another child"
        case .cafcass: "Tell CAFCASS"
        case .close: "Close a concern"
        case .withdraw: "Withdraw a concern"
        case .told: "Enter when the child was told"
        case .story: "Story for publication"
        }
    }

    /// What the ledger calls it.
    var action: String {
        switch self {
        case .answer, .received: "answer a concern"
        case .further: "take a concern further"
        case .children: "add a child to a concern"
        case .cafcass: "tell CAFCASS of a concern"
        case .close: "close a concern"
        case .withdraw: "withdraw a concern"
        case .told: "tell a child what came of a concern"
        case .story: "write the story of a concern"
        }
    }

    func lead(_ dispute: DisputeCase, _ facts: Facts) -> [String] {
        switch self {
        case .answer: ["Say what has been done or will be, by whom and by when. The IRO then says whether it is enough."]
        case .received: ["For an answer that came by mail, by telephone or in a meeting. The concern was sent on \(dispute.step.sent.long)."]
        case .further:
            [
                dispute.dispute.level == .informal
                    ? "The next step makes this a formal dispute. All formal stages together take no more than \(counted(facts.disputeRules.ladder.total, "working day"))."
                    : "It stands at stage \(dispute.step.stage) with the \(dispute.recipient(facts.disputeRules).lowercased())."
            ]
        case .children: ["One cause that touches several children is one concern. Each child’s file shows it, and whoever works with the child sees it."]
        case .cafcass: ["CAFCASS can be told at any point, and the dispute goes on at the same time."]
        case .close: ["A concern is closed with what came of it, what it means for the child, and whether the child was told."]
        case .withdraw: ["A concern that was a mistake, or that the child’s situation has overtaken, is withdrawn. It stays on the file."]
        case .told: ["The concern is closed. When and how did the child hear what came of it?"]
        case .story:
            [
                "What was the problem, what changed, and what did it mean for the child? It is searched for names, days of birth, places and days of orders in the child’s record, and is not kept while one is found.",
            ]
        }
    }

    /// What stands in the fields at first.
    func standard(_ dispute: DisputeCase, _ facts: Facts) -> [String: String] {
        switch self {
        case .answer, .received: ["response_date": "today"]
        case .further: ["stage": String(dispute.step.stage + 1)]
        case .cafcass: ["cafcass_date": "today"]
        case .close, .withdraw: ["resolved_date": "today"]
        case .told, .children: [:]
        case .story: ["story": dispute.detail.story ?? ""]
        }
    }

    func form(_ dispute: DisputeCase, _ facts: Facts) -> ChallengeForm {
        typealias Question = ChallengeForm.Question
        let ladder = facts.disputeRules.ladder
        let told = [
            Question("child_told_date", "When was the child told?", .day, hint: "Leave empty where the child was not told."),
            Question("child_told_how", "How was the child told?", .line, hint: "Such as: on a visit, in a letter, by the advocate."),
            Question("not_told_reason", "If not told: why not?", .line, hint: "Such as: a baby; the child asked not to be."),
        ]
        let questions: [Question]
        let words: String
        switch self {
        case .answer, .received:
            words = self == .answer ? "Send the answer" : "Save the answer"
            questions = [Question("response", "Answer", .words(rows: 8))] + (self == .received ? [Question("response_date", "When did it come?", .day)] : [])
        case .further:
            words = "Take it further"
            questions = [
                Question(
                    "stage", "Who is asked next?",
                    .choice(ladder.rungs.filter { $0.stage > dispute.step.stage }.map { (String($0.stage), "\($0.title), \(counted($0.days, "working day"))") })),
                Question("skip_reason", "If stages are left out: why?", .words(rows: 2), hint: "A stage may be left out, with the reason on the file."),
            ]
                + (dispute.isAnswered || dispute.due(facts.disputeRules) < facts.today
                    ? [] : [Question("left_early_reason", "The answer is not due until \(dispute.due(facts.disputeRules).long). Why can it not wait?", .words(rows: 2))])
        case .children:
            words = "Add"
            questions = [Question("children", "Which other children is it about?", .words(rows: 3), hint: OtherChildren.hint)]
        case .cafcass:
            words = "Save"
            questions = [Question("cafcass_note", "What was CAFCASS told?", .words(rows: 4)), Question("cafcass_date", "On", .day)]
        case .close:
            words = "Close the concern"
            questions =
                [
                    Question("result", "Did something change for the child?", .choice([DisputeResult.changed, .partly, .notChanged].map { ($0.rawValue, $0.title) })),
                    Question("outcome", "What came of it?", .words(rows: 4)), Question("impact_on_child", "What does it mean for the child?", .words(rows: 3)),
                    Question("resolved_date", "Closed on", .day),
                ] + told
        case .withdraw:
            words = "Withdraw the concern"
            questions = [Question("outcome", "Why is it withdrawn?", .words(rows: 3)), Question("resolved_date", "On", .day)]
        case .told:
            words = "Save"
            questions = told
        case .story:
            words = "Search and keep the story"
            questions = [Question("story", "Story", .words(rows: 10), hint: "Write “the child”, “a town”, “last spring”. An empty story takes it back.")]
        }
        return ChallengeForm(title: title, address: Links.dispute(dispute.id, rawValue), button: words, questions: questions)
    }
}

/// Reads what was typed into the form of a step; what cannot be read is told, field by field.
struct DisputeStepReading {
    let values: [String: String]
    let today: Day
    private(set) var problems: [EntryProblem] = []

    init(values: [String: String], today: Day) {
        self.values = values
        self.today = today
    }

    private func text(_ name: String) -> String { values[name] ?? "" }

    private mutating func day(_ name: String, _ label: String, orToday: Bool = true) -> Day? {
        let typed = text(name)
        if typed.isEmpty {
            if orToday { problems.append(EntryProblem(name, "Enter the day for “\(label)”.")) }
            return nil
        }
        let day = EntryText.day(typed, today: today)
        if day == nil { problems.append(EntryProblem(name, EntryText.noSuchDay(label))) }
        return day
    }

    mutating func move(_ step: DisputeStep, _ dispute: DisputeCase, by staff: StaffMember.ID?, ladder: DisputeLadder) -> DisputeMove {
        switch step {
        case .received: .answer(words: text("response"), on: day("response_date", "When did it come?") ?? today, by: nil)
        case .further: .goOn(to: Int(text("stage")) ?? -1, skipReason: text("skip_reason"), earlyReason: text("left_early_reason"))
        case .cafcass: .tellCAFCASS(on: day("cafcass_date", "On") ?? today, note: text("cafcass_note"))
        case .close: .close(closing())
        case .withdraw: .withdraw(reason: text("outcome"), on: day("resolved_date", "On") ?? today)
        case .answer, .children, .told, .story: .answer(words: text("response"), on: today, by: staff)
        }
    }

    private mutating func closing() -> DisputeMove.Closing {
        var closing = DisputeMove.Closing(on: day("resolved_date", "Closed on") ?? today)
        closing.result = DisputeResult(rawValue: text("result"))
        closing.outcome = text("outcome")
        closing.impact = text("impact_on_child")
        closing.told = day("child_told_date", "When was the child told?", orToday: false)
        closing.how = text("child_told_how")
        closing.notTold = text("not_told_reason")
        return closing
    }

    /// The day the child was told, kept with a closed concern.
    mutating func telling(_ dispute: inout DisputeCase, _ today: Day) -> [EntryProblem] {
        let told = day("child_told_date", "When was the child told?", orToday: false)
        if !problems.isEmpty { return [] }
        let found = DisputeCase.tellingProblems(
            told: told, how: text("child_told_how"), notTold: text("not_told_reason"), raised: dispute.dispute.informalAttempt ?? dispute.dispute.raised, today)
        dispute.detail.childTold = told
        dispute.detail.childToldHow = told == nil ? nil : text("child_told_how")
        dispute.detail.notToldReason = told == nil ? text("not_told_reason") : nil
        return found
    }

    /// A story that holds nothing of the child's record is cleared; an empty one takes the last back.
    func story(_ dispute: inout DisputeCase, facts whole: Facts, _ today: Day) -> [EntryProblem] {
        let story = text("story")
        dispute.detail.story = story.isEmpty ? nil : story
        dispute.detail.storyPublished = story.isEmpty ? nil : today
        // Every child of the dispute is searched for, those closed to the writer, too.
        let all = whole.disputeCase(dispute.id).map { whole.children(of: $0) } ?? []
        return story.isEmpty ? [] : StoryCheck.findings(story, about: all, whole).map { EntryProblem("story", $0.sentence) }
    }
}
