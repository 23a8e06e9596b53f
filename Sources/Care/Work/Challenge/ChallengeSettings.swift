/// The ladder of a dispute: who answers at each stage and in how many working days.
///
/// Source: IRO Handbook 6.2: rising levels of seniority, each with a time to answer, no more than 20 working days in all. The handbook names
/// no days for a stage; five at each is what councils' published procedures have.
extension Setting {
    public static let informalRecipient = Setting(
        "dispute-stage-0-role", "Who answers a concern raised informally", "As the letter to them calls it.", .text, "Social worker and team manager")
    public static let informalDays = Setting(
        "dispute-stage-0-days", "Days to answer a concern raised informally", "Working days. Outside the 20 of the formal process.",
        .whole(unit: "working days", in: 1...20), "5")
    public static let firstRecipient = Setting("dispute-stage-1-role", "Who answers at stage 1", "As the letter to them calls it.", .text, "Team manager")
    public static let firstDays = Setting(
        "dispute-stage-1-days", "Days to answer at stage 1", "Working days. All formal stages together take no more than 20.", .whole(unit: "working days", in: 1...20), "5")
    public static let secondRecipient = Setting("dispute-stage-2-role", "Who answers at stage 2", "As the letter to them calls it.", .text, "Service manager")
    public static let secondDays = Setting(
        "dispute-stage-2-days", "Days to answer at stage 2", "Working days.", .whole(unit: "working days", in: 1...20), "5")
    public static let thirdRecipient = Setting("dispute-stage-3-role", "Who answers at stage 3", "As the letter to them calls it.", .text, "Head of service")
    public static let thirdDays = Setting(
        "dispute-stage-3-days", "Days to answer at stage 3", "Working days.", .whole(unit: "working days", in: 1...20), "5")
    public static let fourthRecipient = Setting("dispute-stage-4-role", "Who answers at stage 4", "As the letter to them calls it.", .text, "Director")
    public static let fourthDays = Setting(
        "dispute-stage-4-days", "Days to answer at stage 4", "Working days.", .whole(unit: "working days", in: 1...20), "5")
    public static let disputeDays = Setting(
        "dispute-days", "Days for the whole formal process", "Working days. IRO Handbook 6.2: no more than 20.", .whole(unit: "working days", in: 1...20), "20")
    public static let replyDays = Setting(
        "dispute-reply-days", "Days for the IRO to say whether an answer is enough", "Working days after the answer. Local practice.",
        .whole(unit: "working days", in: 1...20), "5")
    public static let reminderDays = Setting(
        "dispute-reminder-days", "Days before an answer is due to remind of it", "Working days. Local practice.", .whole(unit: "working days", in: 0...10), "2")
    public static let concernAnswerDays = Setting(
        "concern-answer-days", "Days to answer a collective concern", "Working days. Local practice.", .whole(unit: "working days", in: 1...60), "20")

    /// What the settings page shows of challenge, the ladder from its foot.
    static let challenge: [Setting] = [
        informalRecipient, informalDays, firstRecipient, firstDays, secondRecipient, secondDays, thirdRecipient, thirdDays, fourthRecipient, fourthDays,
        disputeDays, replyDays, reminderDays, concernAnswerDays,
    ]
}
