import Care
import Documents

/// Where what is due for a child is done: the meeting planned for it, or the form that books or records it.
struct DueWay {
    let record: ChildRecord

    private var facts: Facts { record.facts }

    func link(_ deadline: Deadline) -> HTML { address(deadline).map { Web.link(deadline.title, $0) } ?? HTML(deadline.title) }

    func address(_ deadline: Deadline) -> String? {
        if deadline.timescale == Timescale.preparationMeeting.id {
            return meeting(facts.reviewToPrepare(of: record.child)).map { $0 + "#preparation" } ?? book(.review)
        }
        if deadline.timescale == Timescale.midpoint.id { return record.newEntry("midpoints") }
        if let next = facts.nextMeetings(of: record.child).first(where: { $0.deadline == deadline }) { return meeting(next.planned) ?? book(next.kind) }
        return RecordWay(record: record).address(deadline.record)
    }

    private func meeting(_ meeting: Meeting?) -> String? {
        meeting.flatMap { record.may.contains(.readRecord) ? Links.meeting($0.id) : nil }
    }

    private func book(_ kind: MeetingKind) -> String? {
        record.may.contains(.planMeeting) ? Links.asked("\(record.address)/meetings/new", [("kind", kind.rawValue)]) : nil
    }
}
