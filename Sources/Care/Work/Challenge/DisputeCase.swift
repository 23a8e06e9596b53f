/// One dispute with everything that belongs to it: where it stands, whose turn it is, and by when.
public struct DisputeCase: Hashable, Sendable {
    public var dispute: Dispute
    public var detail: DisputeDetail
    public var children: [Child.ID]
    /// The main theme is the dispute's own; these are the further ones.
    public var furtherThemes: [String]
    /// The stages it was put to, in order.
    public var steps: [DisputeStage]
    public var stages: [StageDetail]

    public init(
        _ dispute: Dispute, detail: DisputeDetail? = nil, children: [Child.ID] = [], furtherThemes: [String] = [], steps: [DisputeStage] = [],
        stages: [StageDetail] = []
    ) {
        self.dispute = dispute
        var own = DisputeDetail()
        own.dispute = dispute.id
        self.detail = detail ?? own
        self.children = children
        self.furtherThemes = furtherThemes
        self.steps = steps.sorted { ($0.stage, $0.sent) < ($1.stage, $1.sent) }
        self.stages = stages
        if steps.isEmpty {
            // A dispute imported without its stages still waits for somebody.
            var step = DisputeStage()
            step.dispute = dispute.id
            step.stage = dispute.stage ?? (dispute.level == .formal ? 1 : 0)
            step.sent = dispute.raised
            step.answered = dispute.resolved
            self.steps = [step]
        }
    }

    public var id: Dispute.ID { dispute.id }
    public var isOpen: Bool { dispute.resolved == nil }
    /// The stage it stands at.
    public var step: DisputeStage { steps.last ?? DisputeStage() }
    public var isAnswered: Bool { step.answered != nil }
    public var themes: [String] {
        let main = [dispute.theme].compactMap { $0 }.filter { !$0.isEmpty }
        return main + furtherThemes.filter { !main.contains($0) }
    }

    public func stageDetail(_ stage: Int) -> StageDetail? { stages.first { $0.stage == stage } }

    /// `Informal` or `Formal, stage 2`.
    public var levelWords: String { step.stage == 0 ? "Informal" : "Formal, stage \(step.stage)" }

    // MARK: Whose turn, and by when

    /// What is to be done next; an open dispute always has one.
    public struct Next: Hashable, Sendable {
        public let owner: Owner
        public let day: Day
        /// Why that day.
        public let sentence: String

        public enum Owner: Hashable, Sendable {
            /// Whoever answers at this stage, by their role.
            case answerer(String)
            /// The child's IRO.
            case officer
        }
    }

    /// By when the stage it stands at is answered.
    public func due(_ rules: DisputeRules) -> Day { step.due ?? rules.workingDays.day(rules.ladder.rung(step.stage).days, after: step.sent) }

    /// Whose turn it is and by when; nil only for a closed dispute.
    public func next(_ rules: DisputeRules) -> Next? {
        guard isOpen else { return nil }
        if let answered = step.answered {
            let day = reply(to: answered, rules), isCut = day < rules.workingDays.day(rules.ladder.reply, after: answered)
            let why = isCut ? "the \(Self.days(rules.ladder.total)) of the whole formal process end then" : "\(Self.days(rules.ladder.reply)) after it came"
            return Next(
                owner: .officer, day: day, sentence: "The answer came on \(answered.long). The IRO says by \(day.long) whether it is enough: \(why).")
        }
        let day = due(rules), recipient = recipient(rules)
        let allowed = step.due == nil ? ": \(Self.days(rules.ladder.rung(step.stage).days)) after it was sent" : ""
        return Next(
            owner: .answerer(recipient), day: day,
            sentence: "\(recipient.capitalised): asked on \(step.sent.long). The answer is due by \(day.long)\(allowed).")
    }

    /// Who answers at the stage it stands at, by their role.
    public func recipient(_ rules: DisputeRules) -> String { rules.ladder.recipient(of: step) }

    /// By when a formal dispute should be over; nil for an informal one.
    public func formalEnd(_ rules: DisputeRules) -> Day? {
        dispute.level == .formal ? rules.workingDays.day(rules.ladder.total, after: dispute.raised) : nil
    }

    /// By when the IRO says whether an answer is enough: the days of a reply, and no later than the formal process ends.
    public func reply(to answered: Day, _ rules: DisputeRules) -> Day { limited(rules.workingDays.day(rules.ladder.reply, after: answered), from: answered, rules) }

    /// A clock that begins on a day stops where the formal process ends; one that begins later runs in full, and the process is shown as overdue.
    ///
    /// Source: IRO Handbook 6.2: no more than 20 working days in all.
    func limited(_ day: Day, from begin: Day, _ rules: DisputeRules) -> Day {
        guard let end = formalEnd(rules), begin <= end else { return day }
        return min(day, end)
    }

    static func days(_ count: Int) -> String { count == 1 ? "1 working day" : "\(count) working days" }
}
