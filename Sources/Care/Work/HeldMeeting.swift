/// A meeting that was held to its end, with the day it counts from and what it was adjourned from.
struct HeldMeeting {
    /// The sitting that ended it.
    let last: Meeting
    /// The sittings before it, the first one first; empty for a meeting that was never adjourned.
    let earlier: [Meeting]
    /// The day the meeting counts as held.
    let day: Day

    /// Every sitting, the first one first.
    var sittings: [Meeting] { earlier + [last] }
    /// The kinds of meeting it is counted as: two for a combined one.
    var kinds: [MeetingKind] { last.combinedWith.map { $0 == last.kind ? [last.kind] : [last.kind, $0] } ?? [last.kind] }

    /// What the last sitting says, or else the latest one that says anything.
    func value<Value>(_ part: (Meeting) -> Value?) -> Value? { sittings.reversed().lazy.compactMap(part).first }
}

extension Records {
    /// The meetings that were held to their end, in order of the days they count from.
    ///
    /// An adjourned meeting exists only when it is completed. It counts from the day it began if it was completed within 20 working days,
    /// or else from the day it was completed (domain reference 2.4; a setting).
    func heldMeetings(_ settings: Settings, _ workingDays: WorkingDays) -> [HeldMeeting] {
        let meetings = self[Meeting.self].entries
        if meetings.isEmpty { return [] }
        var byID: [Meeting.ID: Meeting] = [:]
        var continued: Set<Meeting.ID> = []
        for meeting in meetings {
            byID[meeting.id] = meeting
            if meeting.state == .held, let before = meeting.continues { continued.insert(before) }
        }
        var found: [HeldMeeting] = []
        for last in meetings where last.state == .held && !continued.contains(last.id) {
            guard let held = last.held else { continue }
            var earlier: [Meeting] = []
            var seen: Set<Meeting.ID> = [last.id]
            var before = last.continues
            while let id = before, seen.insert(id).inserted, let meeting = byID[id] {
                earlier.insert(meeting, at: 0)
                before = meeting.continues
            }
            let begun = earlier.first?.held ?? held, completed = max(last.completed ?? held, held)
            let fromBegin = settings.text(.adjournedDay, on: begun) == "begun"
            let inTime = completed <= workingDays.day(20, after: begun)
            found.append(HeldMeeting(last: last, earlier: earlier, day: fromBegin && inTime ? min(begun, completed) : completed))
        }
        return found.sorted { ($0.day, $0.last.id) < ($1.day, $1.last.id) }
    }
}
