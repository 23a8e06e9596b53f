/// What must be true of a change of a setting before it is kept.
extension Settings {
    /// Settings of which the first may never be more than the second.
    private static let ordered: [(low: Setting, high: Setting)] = [
        (.caseloadLow, .caseloadHigh), (.planFirstAge, .planLastAge), (.decisionsDays, .recordDays), (.recordDays, .distributionDays),
    ]

    /// What is wrong with giving a setting a value from a day on, in sentences; empty when nothing is.
    public func problems(setting: Setting, to value: String, from day: Day) -> [String] {
        guard setting.accepts(value) else { return ["“\(setting.title)” takes \(setting.wanted)."] }
        var changed = self
        changed.add(SettingChange(setting: setting.id, from: day, value: value))
        return Self.ordered.compactMap { pair in
            guard pair.low == setting || pair.high == setting else { return nil }
            // Where either changes later on, the two must still fit.
            let days = [day] + (history(pair.low) + history(pair.high)).map(\.from).filter { $0 > day }.sorted()
            guard let wrong = days.first(where: { changed.number(pair.low, on: $0) > changed.number(pair.high, on: $0) }) else { return nil }
            return "“\(pair.low.title)” would be \(changed.text(pair.low, on: wrong)) on \(wrong.long), more than “\(pair.high.title)”, "
                + "which is \(changed.text(pair.high, on: wrong)). Change that one first, or choose another value."
        }
    }

    /// What is wrong with the day a change would count from; nil when nothing is.
    ///
    /// - Parameter isMeant: the person said that results already seen shall change.
    public static func problem(from day: Day, today: Day, isMeant: Bool) -> String? {
        if day < "2000-01-01" { return "The day must not be before 1 January 2000." }
        if day > today.adding(months: 60) { return "The day must be within five years from today." }
        if day < today, !isMeant {
            return "\(day.long) has passed: results already seen, from that day to today, would change. Tick the box below if that is meant, or choose today or later."
        }
        return nil
    }
}

extension Setting {
    /// A value as people type it, as it is kept: spaces around it and a day's way of writing do not matter.
    public func value(typed text: String, today: Day) -> String {
        let text = text.trimmingSpaces
        guard kind == .day, let day = EntryText.day(text, today: today) else { return text }
        return day.iso
    }
}
