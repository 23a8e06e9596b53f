/// Where the record of a meeting stands on its way to the people who receive it.
public enum MinutesStage: String, CaseIterable, Sendable {
    case toDraft = "to draft"
    case toCheck = "to check"
    case toApprove = "to approve"
    case toSend = "to send"
    case sent

    public var title: String { rawValue.capitalised }
}

/// How urgent something is.
public enum Urgency: String, Comparable, Sendable {
    case calm = "green"
    case soon = "amber"
    case late = "red"

    private var rank: Int { self == .calm ? 0 : self == .soon ? 1 : 2 }
    public static func < (one: Urgency, other: Urgency) -> Bool { one.rank < other.rank }

    /// The colour of something due on a day: red after it, amber in its last three working days.
    static func of(due: Day, _ facts: Facts) -> Urgency {
        if due < facts.today { return .late }
        return facts.workingDays.count(after: facts.today, through: due) <= 3 ? .soon : .calm
    }
}

/// The record of one meeting on the board of minutes.
public struct BoardItem: Hashable, Sendable {
    public let meeting: Meeting
    public let stage: MinutesStage
    /// The day the meeting counts from: its clocks start there.
    public let held: Day
    /// Working days since it was held.
    public let age: Int
    /// By when the stage it is in is to be done.
    public let due: Day
    public let urgency: Urgency
    /// Why it has this colour.
    public let reason: String
    /// Those who receive the record and have not got it.
    public let outstanding: [MeetingPerson]
    /// By when the decisions go out; nil when everybody who receives them has them.
    public let decisionsDue: Day?
}

extension Facts {
    /// How far the record of a meeting has come.
    public func stage(of meeting: Meeting) -> MinutesStage {
        let minutes = minutes(of: meeting.id)
        if minutes?.drafted == nil { return .toDraft }
        if minutes?.checked == nil { return .toCheck }
        if minutes?.approved == nil { return .toApprove }
        return outstanding(meeting.id, [.minutes]).isEmpty && !packs(of: meeting.id).isEmpty ? .sent : .toSend
    }

    /// Those who receive the record of a meeting and have got no pack of these kinds.
    public func outstanding(_ meeting: Meeting.ID, _ kinds: Set<PackKind>) -> [MeetingPerson] {
        let got = Set(packs(of: meeting).lazy.filter { kinds.contains($0.kind) }.map(\.person))
        return people(of: meeting).filter { $0.receives == .yes && !got.contains($0.id) }
    }

    /// The limits on a meeting's paperwork, in working days, as the settings were on its day.
    func paperDays(of meeting: Meeting, on day: Day) -> (decisions: Int, record: Int, distribution: Int) {
        if meeting.isConference {
            let minutes = settings.whole(.conferenceMinutesDays, on: day)
            return (settings.whole(.conferenceLetterDays, on: day), minutes, minutes)
        }
        return (
            settings.whole(.decisionsDays, on: day), settings.whole(.recordDays, on: day), settings.whole(.distributionDays, on: day)
        )
    }

    /// The board of minutes: every meeting that was held, in order of the day its stage is due, those sent long ago left out.
    ///
    /// - Parameter sentFor: how many days a record stays on the board after it was sent.
    public func minutesBoard(sentFor: Int = 30) -> [BoardItem] {
        memo.value("minutes board \(sentFor)") {
            meetingsHeld.compactMap { held, day in
                let item = boardItem(held, day)
                if item.stage == .sent, let last = packs(of: held.id).map(\.sent).max(), last < today.adding(days: -sentFor) { return nil }
                return item
            }.sorted { ($0.due, $0.meeting.id) < ($1.due, $1.meeting.id) }
        }
    }

    /// A meeting's record as the board shows it; nil for a meeting that was not held to its end.
    public func boardItem(of meeting: Meeting.ID) -> BoardItem? {
        guard let held = heldMeetings.first(where: { $0.last.id == meeting }) else { return nil }
        return boardItem(held.last, held.day)
    }

    private func boardItem(_ meeting: Meeting, _ day: Day) -> BoardItem {
        let stage = stage(of: meeting), days = paperDays(of: meeting, on: day)
        let recordDue = workingDays.day(days.record, after: day), sendDue = workingDays.day(days.distribution, after: day)
        let due = stage == .toDraft ? recordDue : sendDue
        let outstanding = outstanding(meeting.id, [.minutes])
        let decisionsDue = self.outstanding(meeting.id, [.decisions, .minutes]).isEmpty ? nil : workingDays.day(days.decisions, after: day)
        var urgency = stage == .sent ? Urgency.calm : .of(due: due, self)
        var reason: String
        let what = stage == .toDraft ? "to be drafted" : stage == .sent ? "sent" : "to be with everybody"
        if stage == .sent {
            let last = packs(of: meeting.id).filter { $0.kind == .minutes }.map(\.sent).max()
            reason = last.map { $0 <= sendDue ? "Sent on \($0.long), in time." : "Sent on \($0.long), after \(sendDue.long)." } ?? "Sent."
        } else if due < today {
            reason = "Was \(what) by \(due.long), \(count(workingDays.count(after: due, through: today), "working day")) ago."
        } else {
            reason = "Is \(what) by \(due.long), in \(count(workingDays.count(after: today, through: due), "working day"))."
        }
        if let decisionsDue, decisionsDue < today, stage != .sent {
            urgency = .late
            reason = "The decisions were to go out by \(decisionsDue.long). \(reason)"
        }
        if stage == .toSend, outstanding.isEmpty { reason += " Nobody is marked to receive it." }
        return BoardItem(
            meeting: meeting, stage: stage, held: day, age: workingDays.count(after: day, through: today), due: due, urgency: urgency,
            reason: reason, outstanding: outstanding, decisionsDue: decisionsDue)
    }

    /// `1 working day`, `2 working days`.
    func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
