/// Who answers a dispute at each of its stages, and how long each has; the informal one is stage 0.
///
/// Source: IRO Handbook, chapter 6; the stages are the council's own, as its settings say on a day.
public struct DisputeLadder: Hashable, Sendable {
    public struct Rung: Hashable, Sendable {
        public let stage: Int
        /// By their role: “Team manager”.
        public let recipient: String
        public let days: Int

        /// `Stage 2, Service manager`, or `Informal, Social worker and team manager`.
        public var title: String { (stage == 0 ? "Informal" : "Stage \(stage)") + ", \(recipient)" }
    }

    public let rungs: [Rung]
    /// Working days for all the formal stages together.
    public let total: Int
    /// Working days for the IRO to say whether an answer is enough.
    public let reply: Int
    /// Working days before the answer is due that somebody is reminded.
    public let reminder: Int

    public init(_ settings: Settings, on day: Day) {
        let stages: [(Setting, Setting)] = [
            (.informalRecipient, .informalDays), (.firstRecipient, .firstDays), (.secondRecipient, .secondDays), (.thirdRecipient, .thirdDays),
            (.fourthRecipient, .fourthDays),
        ]
        rungs = stages.enumerated().map { stage, pair in
            let named = settings.text(pair.0, on: day).trimmingSpaces
            // A stage always has somebody who answers, whatever the settings leave empty.
            return Rung(stage: stage, recipient: named.isEmpty ? pair.0.standard : named, days: max(1, settings.whole(pair.1, on: day)))
        }
        total = settings.whole(.disputeDays, on: day)
        reply = settings.whole(.replyDays, on: day)
        reminder = settings.whole(.reminderDays, on: day)
    }

    public var top: Int { rungs.last?.stage ?? 0 }
    /// The rung of a stage; one above the top is the top.
    public func rung(_ stage: Int) -> Rung { rungs.first { $0.stage == stage } ?? rungs.last ?? Rung(stage: 0, recipient: "Manager", days: 5) }

    /// Who a step was put to, by their role: as the step itself says, or else as its stage does.
    public func recipient(of step: DisputeStage) -> String {
        let told = (step.recipient ?? "").trimmingSpaces
        return told.isEmpty ? rung(step.stage).recipient : told
    }
}

/// What the rules of disputes need to know besides the dispute.
public struct DisputeRules: Hashable, Sendable {
    public let ladder: DisputeLadder
    public let workingDays: WorkingDays
    public let today: Day

    public init(ladder: DisputeLadder, workingDays: WorkingDays, today: Day) {
        self.ladder = ladder
        self.workingDays = workingDays
        self.today = today
    }
}

extension Facts {
    /// The ladder and clocks of disputes, as the settings have them today.
    public var disputeRules: DisputeRules { DisputeRules(ladder: DisputeLadder(settings, on: today), workingDays: workingDays, today: today) }

    /// By when a stage is answered: the day its row says, or else as many working days as the ladder gave when it was sent.
    public func due(_ step: DisputeStage) -> Day {
        step.due ?? workingDays.day(DisputeLadder(settings, on: step.sent).rung(step.stage).days, after: step.sent)
    }
}
