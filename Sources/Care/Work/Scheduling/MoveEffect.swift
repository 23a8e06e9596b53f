/// What would follow if a meeting were held on another day.
public struct MoveEffect: Sendable {
    public let meeting: Meeting.ID
    public let day: Day
    /// The clocks that would be met on the day planned now and would be missed on the other.
    public let breaks: [Deadline]
    /// Those that would be missed on either day.
    public let alreadyLate: [Deadline]
    /// Those that would be met on the new day only.
    public let mends: [Deadline]
    public let clashes: [Clash]
    /// What else to think of: a day nobody works, a preparation meeting whose day has passed, when the next review would be due.
    public let notes: [String]
}

extension Facts {
    /// What breaks and what mends if a planned meeting is moved to another day, with the reason of each clock.
    public func effect(ofMoving meeting: Meeting, to day: Day, starts: String? = nil, ends: String? = nil) -> MoveEffect {
        var moved = meeting
        moved.planned = day
        if let starts { moved.starts = starts }
        if let ends { moved.ends = ends }
        return effect(ofChanging: meeting, to: moved)
    }

    /// The same for a meeting whose chair or place changes as well.
    public func effect(ofChanging meeting: Meeting, to moved: Meeting) -> MoveEffect {
        let day = moved.planned
        let deadlines = deadlines(for: meeting)
        var notes: [String] = []
        if day < today { notes.append("\(day.long) has passed.") }
        if !workingDays.isWorked(day) { notes.append("\(day.long) is not a working day.") }
        if meeting.isReview || meeting.isConference, preparation(of: meeting.id)?.held == nil {
            let count = settings.whole(.preparationDays, on: today)
            let working = settings.text(.preparationDaysAre, on: today) == "working"
            let limit: Limit = working ? .workingDaysBefore(count) : .daysBefore(count)
            let due = limit.day(from: day, workingDays)
            if due < today { notes.append("The preparation meeting would have been due on \(due.long), \(limit.words).") }
        }
        if meeting.isReview, !deadlines.isEmpty {
            notes.append("If it is held then, the next review is due by \(limit(months: 6, on: day).day(from: day, workingDays).long) at the latest.")
        }
        return MoveEffect(
            meeting: meeting.id, day: day, breaks: deadlines.filter { meeting.planned <= $0.due && day > $0.due },
            alreadyLate: deadlines.filter { meeting.planned > $0.due && day > $0.due },
            mends: deadlines.filter { meeting.planned > $0.due && day <= $0.due }, clashes: clashes(of: moved), notes: notes)
    }
}
