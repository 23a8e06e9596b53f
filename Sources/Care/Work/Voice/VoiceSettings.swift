/// The clocks of what children say. No law sets them: annual report 5.17 has the participation team track each problem to its end.
extension Setting {
    public static let problemRouteDays = Setting(
        "problem-route-days", "Days to send a child's problem on", "Working days after it was raised, until somebody by name has it. Local practice.",
        .whole(unit: "working days", in: 0...20), "1")
    public static let problemDays = Setting(
        "problem-days", "Days until a child's problem that nobody touches moves up", "Working days; each move up gives as many again. Local practice.",
        .whole(unit: "working days", in: 1...60), "5")
    public static let problemTellDays = Setting(
        "problem-tell-days", "Days to tell the child what came of a problem", "Working days after the answer. Local practice.",
        .whole(unit: "working days", in: 0...60), "5")
    public static let viewTellDays = Setting(
        "view-tell-days", "Days to tell a child what came of what they said", "Working days. After that it counts as not told. Local practice.",
        .whole(unit: "working days", in: 1...120), "20")

    /// What the settings page shows of the child's voice.
    static let voice: [Setting] = [problemRouteDays, problemDays, problemTellDays, viewTellDays]
}
