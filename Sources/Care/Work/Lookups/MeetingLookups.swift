/// Meetings and what belongs to them, each put together when it is first asked for, and kept.
extension Facts {
    /// The rows of a register by the meeting they belong to, in the order they were entered.
    private func byMeeting<Row: Entry>(_ name: String, _: Row.Type, _ meeting: (Row) -> Meeting.ID?) -> [Meeting.ID: [Row]] {
        memo.value(name) {
            var found: [Meeting.ID: [Row]] = [:]
            for row in records[Row.self].entries { if let id = meeting(row) { found[id, default: []].append(row) } }
            return found
        }
    }

    private var meetingPlaces: [Meeting.ID: Int] {
        memo.value("meeting places") {
            var places: [Meeting.ID: Int] = [:]
            for (place, meeting) in records[Meeting.self].entries.enumerated() { places[meeting.id] = place }
            return places
        }
    }

    /// Every meeting, in order of the day it was held or is planned for.
    public var meetings: [Meeting] {
        memo.value("meetings in order") {
            records[Meeting.self].entries.sorted { ($0.day, $0.starts ?? "", $0.id) < ($1.day, $1.starts ?? "", $1.id) }
        }
    }

    /// The meeting of an id; nil when there is none.
    public func meeting(_ id: Meeting.ID) -> Meeting? { meetingPlaces[id].map { records[Meeting.self].entries[$0] } }

    /// The store's number of a meeting's row.
    public func record(of meeting: Meeting.ID) -> RecordReference? {
        meetingPlaces[meeting].map { RecordReference(Meeting.shape.id, records[Meeting.self].ids[$0]) }
    }

    /// The meetings a child is on, in order of their days.
    public func meetings(of child: Int) -> [Meeting] {
        let lists: [Int: [Meeting]] = memo.value("meetings of children") {
            var found: [Int: [Meeting]] = [:]
            for meeting in meetings { for child in children(of: meeting.id) { found[child, default: []].append(meeting) } }
            return found
        }
        return lists[child] ?? []
    }

    /// The reviews of a foster carer's approval, planned and held.
    public func meetings(of carer: FosterCarer.ID) -> [Meeting] { meetings.filter { $0.carer == carer } }

    /// The meetings still to be held, in order of their days: planned ones, those of the past that nobody closed too.
    public var upcomingMeetings: [Meeting] { memo.value("upcoming meetings") { meetings.filter { $0.state == .planned } } }

    /// The places in `children` of the children a meeting is about.
    public func children(of meeting: Meeting.ID) -> [Int] {
        var seen: Set<Int> = []
        return rows(of: meeting).compactMap { number(of: $0.child) }.filter { seen.insert($0).inserted }
    }

    /// What a meeting says of each of its children.
    public func rows(of meeting: Meeting.ID) -> [MeetingChild] { byMeeting("children of meetings", MeetingChild.self, \.meeting)[meeting] ?? [] }

    /// What a meeting says of one child; nil when the child is not on it.
    public func row(of meeting: Meeting.ID, child: Int) -> MeetingChild? { rows(of: meeting).first { number(of: $0.child) == child } }

    /// Everybody asked to a meeting.
    public func people(of meeting: Meeting.ID) -> [MeetingPerson] { byMeeting("people of meetings", MeetingPerson.self, \.meeting)[meeting] ?? [] }

    /// A person asked to a meeting, by id.
    public func person(_ id: MeetingPerson.ID) -> MeetingPerson? {
        memo.value("people by id") {
            Dictionary(records[MeetingPerson.self].entries.map { ($0.id, $0) }, uniquingKeysWith: { _, new in new })
        }[id]
    }

    /// The sections of a meeting's record, in the order of their headings.
    public func sections(of meeting: Meeting.ID) -> [MinuteSection] {
        let rows = byMeeting("sections", MinuteSection.self, \.meeting)[meeting] ?? []
        return MinuteHeading.allCases.flatMap { heading in rows.filter { $0.heading == heading } }
    }

    /// The danger statements and safety goals of a meeting.
    public func safetyStatements(of meeting: Meeting.ID) -> [SafetyStatement] {
        byMeeting("safety statements", SafetyStatement.self, \.meeting)[meeting] ?? []
    }

    /// The decisions of a meeting, by their numbers.
    public func decisions(at meeting: Meeting.ID) -> [Decision] {
        (byMeeting("decisions of meetings", Decision.self, \.meeting)[meeting] ?? []).sorted { $0.number < $1.number }
    }

    /// Every decision about a child, the oldest meeting's first.
    public func decisions(of child: Int) -> [Decision] {
        let grouped: Grouped<Decision> = memo.value("decisions of children") {
            byChild(Decision.self, { $0.child }, { meeting(ofDecision: $0)?.day ?? $0.due ?? today })
        }
        return Array(grouped[child])
    }

    private func meeting(ofDecision decision: Decision) -> Meeting? { decision.meeting.flatMap { meeting($0) } }

    /// A decision, by id.
    public func decision(_ id: Decision.ID) -> Decision? {
        memo.value("decisions by id") { Dictionary(records[Decision.self].entries.map { ($0.id, $0) }, uniquingKeysWith: { _, new in new }) }[id]
    }

    /// How far the record of a meeting has come; nil when nobody began it.
    public func minutes(of meeting: Meeting.ID) -> Minutes? { byMeeting("minutes", Minutes.self, \.meeting)[meeting]?.last }

    /// The packs of a meeting that went out.
    public func packs(of meeting: Meeting.ID) -> [PackSent] { byMeeting("packs", PackSent.self, \.meeting)[meeting] ?? [] }

    /// Why things found in the packs of a meeting are right to send.
    public func packReasons(of meeting: Meeting.ID) -> [PackReason] { byMeeting("pack reasons", PackReason.self, \.meeting)[meeting] ?? [] }

    /// The second readings asked for of the packs of a meeting, the newest last.
    public func packSeconds(of meeting: Meeting.ID) -> [PackSecond] { byMeeting("pack seconds", PackSecond.self, \.meeting)[meeting] ?? [] }

    /// The talk of IRO and social worker before a meeting; nil when nothing is known of one.
    public func preparation(of meeting: Meeting.ID) -> Preparation? { byMeeting("preparations", Preparation.self, \.meeting)[meeting]?.last }

    /// The answers to the standing questions at a meeting about a child.
    public func answers(at meeting: Meeting.ID, child: Int) -> [StandingAnswer] {
        (byMeeting("standing answers", StandingAnswer.self, \.meeting)[meeting] ?? []).filter { number(of: $0.child) == child }
    }

    /// The answer to one standing question at a meeting about a child.
    public func answer(to question: StandingQuestion, at meeting: Meeting.ID, child: Int) -> StandingAnswer? {
        answers(at: meeting, child: child).last { $0.question == question }
    }

    /// The latest answer to a standing question about a child, with the day of its meeting; nil when it was never answered.
    public func latestAnswer(to question: StandingQuestion, of child: Int, upTo day: Day? = nil) -> (answer: StandingAnswer, day: Day)? {
        for meeting in meetings(of: child).reversed() where meeting.held != nil && meeting.day <= day ?? today {
            if let answer = answer(to: question, at: meeting.id, child: child) { return (answer, meeting.day) }
        }
        return nil
    }

    /// The views given for a meeting.
    public func views(for meeting: Meeting.ID) -> [ChildView] { byMeeting("views of meetings", ChildView.self, \.meeting)[meeting] ?? [] }

    /// The files kept with a meeting.
    public func attachments(of meeting: Meeting.ID) -> [Attachment] {
        byMeeting("attachments of meetings", Attachment.self, \.meeting)[meeting] ?? []
    }

    /// The meetings that were held to their end: the sitting that ended each, with the day it counts from.
    public var meetingsHeld: [(meeting: Meeting, day: Day)] { heldMeetings.map { ($0.last, $0.day) } }

    var heldMeetings: [HeldMeeting] { memo.value("held meetings") { records.heldMeetings(settings, workingDays) } }

    /// The day a meeting counts as held; nil while it was not held to its end. An adjourned sitting has the day of the whole.
    public func countedDay(of meeting: Meeting.ID) -> Day? {
        memo.value("counted days") {
            var days: [Meeting.ID: Day] = [:]
            for held in heldMeetings { for sitting in held.sittings { days[sitting.id] = held.day } }
            return days
        }[meeting]
    }
}

extension Meeting {
    /// The day it was held, or else is planned for.
    public var day: Day { held ?? planned }
    /// The kinds of meeting it is: two for a combined one.
    public var kinds: [MeetingKind] { combinedWith.map { $0 == kind ? [kind] : [kind, $0] } ?? [kind] }
    /// A review of a looked-after child, alone or combined with a conference.
    public var isReview: Bool { kinds.contains(.review) }
    /// A conference, alone or combined with a review.
    public var isConference: Bool { kinds.contains { $0.conference != nil } }
    /// `Looked-after review`, `Looked-after review and review conference`.
    public var title: String {
        guard let other = combinedWith, other != kind else { return kind.title }
        return "\(kind.title) and \(other.rawValue)"
    }
}
