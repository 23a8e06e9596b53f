/// A clock that starts again each time it is met: a review of approval, a dental check, a questionnaire.
struct Repeating {
    let timescale: String
    let basis: String
    let subject: Subject
    let workingDays: WorkingDays
    /// From this day nothing need be done any more.
    let ends: Day?

    /// What starts the first clock; nil where the first time is another timescale's, or is not known.
    struct Start {
        let because: String
        let trigger: Day
        let limit: Limit
    }

    /// - Parameters:
    ///   - start: the first clock; without it the clocks start with the first time it was done.
    ///   - times: the days it was done, oldest first, with the record of each.
    ///   - because: what starts each later clock, as a clause that a day can follow.
    ///   - limit: how long the clock runs that starts on a day.
    /// - Returns: a deadline for each time it was done, and one for the next time unless what it was for had ended by then.
    func deadlines(
        start: Start?, times: some Sequence<(day: Day, record: RecordReference)>, because: String, limit: (Day) -> Limit
    ) -> [Deadline] {
        var found: [Deadline] = []
        var next = start
        var before: RecordReference?
        for time in times {
            if let ends, time.day > ends { break }
            if let start = next { found.append(deadline(start, done: time.day, record: time.record)) }
            next = Start(because: because, trigger: time.day, limit: limit(time.day))
            before = time.record
        }
        if let start = next, ends.map({ start.trigger < $0 }) ?? true { found.append(deadline(start, done: nil, record: before)) }
        return found
    }

    private func deadline(_ start: Start, done: Day?, record: RecordReference?) -> Deadline {
        Deadline(
            timescale: timescale, subject: subject, because: start.because, trigger: start.trigger, limit: start.limit, basis: basis,
            workingDays: workingDays, done: done, lapsed: done == nil ? ends : nil, record: record)
    }
}

extension Facts {
    /// Whose clock it is.
    func subject(_ child: Int) -> Subject { .child(children[child].id) }

    /// The birthday on which a child reaches an age; nil where nobody knows when the child was born.
    func birthday(_ age: Int, of child: Int) -> Day? {
        guard let born = children[child].born else { return nil }
        let (year, month, day) = born.civil
        // Somebody born on 29 February has their birthday on 1 March in other years.
        return Day(year: year + age, month: month, day: day) ?? Day(year: year + age, month: 3, day: 1)
    }
}

/// The earlier of two days, either of which may be unknown.
func earlier(_ one: Day?, _ other: Day?) -> Day? {
    guard let one, let other else { return one ?? other }
    return min(one, other)
}
