/// A meeting that the clocks ask for next, and the one that is planned for it.
public struct NextMeeting: Hashable, Sendable {
    public let kind: MeetingKind
    /// When it is due, and why.
    public let deadline: Deadline
    /// The meeting planned for it; nil where none is.
    public let planned: Meeting?

    /// Whether the day planned is later than the day it is due.
    public var isPlannedLate: Bool { planned.map { $0.planned > deadline.due } ?? false }
}

extension MeetingKind {
    /// The clocks that a meeting of this kind answers.
    var timescales: [Timescale] {
        switch self {
        case .review: [.firstReview, .secondReview, .laterReview, .adoptionAuthorityReview, .adoptionPlacementReview]
        case .shortBreakReview: [.shortBreakReview]
        case .reviewConference: [.reviewConference]
        case .carerReview: [.fosterCarerReview]
        case .initialConference, .transferConference, .disruption, .stability: []
        }
    }
}

extension Facts {
    /// The reviews and conferences a child is due next, one of each kind, the earliest first, each with what explains its day.
    public func nextMeetings(of child: Int) -> [NextMeeting] {
        let lists: [Int: [NextMeeting]] = memo.value("next meetings") {
            Dictionary(uniqueKeysWithValues: children.indices.map { ($0, findNextMeetings(of: $0)) })
        }
        return lists[child] ?? []
    }

    private func findNextMeetings(of child: Int) -> [NextMeeting] {
        let planned = meetings(of: child).filter { $0.state == .planned }
        var found: [NextMeeting] = [MeetingKind.review, .shortBreakReview, .reviewConference].compactMap { kind in
            guard let deadline = openDeadline(of: child, for: kind) else { return nil }
            return NextMeeting(kind: kind, deadline: deadline, planned: planned.first { $0.kinds.contains(kind) })
        }
        for meeting in planned {
            for kind in meeting.kinds {
                if let deadline = conferenceDeadline(meeting, kind) { found.append(NextMeeting(kind: kind, deadline: deadline, planned: meeting)) }
            }
        }
        return found.sorted { Deadline.isBefore($0.deadline, $1.deadline) }
    }

    /// The earliest day by which a child must have a meeting of a kind that runs again and again; nil where none is due.
    func openDeadline(of child: Int, for kind: MeetingKind) -> Deadline? {
        kind.timescales.flatMap { $0.deadlines(self, of: child) }.filter { $0.isOpen(on: today) }.min(by: Deadline.isBefore)
    }

    /// The review of a foster carer's approval that is due next; nil where none is.
    public func nextReview(of carer: FosterCarer.ID) -> NextMeeting? {
        let open: [FosterCarer.ID: Deadline] = memo.value("next carer reviews") {
            var found: [FosterCarer.ID: Deadline] = [:]
            for deadline in Timescale.fosterCarerReview.deadlines(self) where deadline.isOpen(on: today) {
                if case .carer(let id) = deadline.subject { found[id] = deadline }
            }
            return found
        }
        guard let deadline = open[carer] else { return nil }
        return NextMeeting(kind: .carerReview, deadline: deadline, planned: upcomingMeetings.first { $0.carer == carer })
    }

    /// The day by which a planned initial or transfer-in conference must be held; nil for other meetings, or without the day that counts.
    func conferenceDeadline(_ meeting: Meeting, _ kind: MeetingKind) -> Deadline? {
        guard meeting.held == nil, let told = meeting.strategyDiscussion else { return nil }
        let names = rows(of: meeting.id).map(\.child)
        switch kind {
        case .initialConference:
            return Deadline(
                timescale: Timescale.initialConference.id, subject: .other(meeting.id.text), children: names,
                because: "the strategy discussion was held on", trigger: told, limit: .workingDays(15),
                basis: Timescale.initialConference.basis, workingDays: workingDays, done: nil)
        case .transferConference:
            return Deadline(
                timescale: Timescale.transferInConference.id, subject: .other(meeting.id.text), children: names,
                because: "the move was notified on", trigger: told, limit: .workingDays(settings.whole(.transferInDays, on: told)),
                basis: Timescale.transferInConference.basis, workingDays: workingDays, done: nil)
        default: return nil
        }
    }

    /// The clocks that a planned meeting answers, for each of its children and kinds: the day it is planned for should not be after any.
    public func deadlines(for meeting: Meeting, children: [Int]? = nil) -> [Deadline] {
        var found: [Deadline] = []
        for kind in meeting.kinds {
            if let carer = meeting.carer, kind == .carerReview, let next = nextReview(of: carer) { found.append(next.deadline) }
            if let deadline = conferenceDeadline(meeting, kind) { found.append(deadline) }
            for child in children ?? self.children(of: meeting.id) {
                if let deadline = openDeadline(of: child, for: kind) { found.append(deadline) }
            }
        }
        return found.sorted(by: Deadline.isBefore)
    }
}
