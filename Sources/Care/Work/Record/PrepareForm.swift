/// What is asked before a meeting, as rows of the registers it feeds: who comes, what was sent and came back, the talk beforehand.
public struct PrepareForm: Sendable {
    public let people: [(person: MeetingPerson, slot: RecordSlot)]
    /// Places for people not asked yet.
    public let more: [RecordSlot]
    public let preparation: RecordSlot
    /// Why a child was not seen before, for each child that was not.
    public let notSeen: [(child: Int, slot: RecordSlot)]

    public var slots: [RecordSlot] { people.map(\.slot) + more + [preparation] + notSeen.map(\.slot) }

    public init(_ meeting: Meeting, _ facts: Facts) {
        let asked = ["invited_date", "reply", "papers_sent_date", "papers_returned_date", "papers_method", "receives"]
        people = facts.numbered(MeetingPerson.self, of: meeting.id) { $0.meeting }.map { row, number in
            (row, RecordSlot(row, number, prefix: StableKey.make("person", row.id.text), asked: asked, isStrict: true))
        }
        more = (1...2).map { place in
            var row = MeetingPerson()
            row.meeting = meeting.id
            return RecordSlot(
                row, 0, prefix: "more-\(place)", asked: ["contact_id", "staff_id", "name", "role", "receives"], content: ["contact_id", "staff_id", "name"],
                isStrict: true)
        }
        preparation = Self.preparation(meeting, facts, asked: ["held_date", "mode", "report_received_date", "missing", "words", "reason_not_held"])
        let links = facts.numbered(MeetingChild.self, of: meeting.id) { $0.meeting }
        notSeen = links.compactMap { row, number in
            guard let child = facts.number(of: row.child), facts.seenBefore(meeting, child: child) == nil else { return nil }
            return (child, RecordSlot(row, number, prefix: StableKey.make("child", row.child.text), asked: ["not_seen_reason"]))
        }
    }

    /// The talk of IRO and social worker before a meeting, with the fields that are asked of it.
    public static func preparation(_ meeting: Meeting, _ facts: Facts, asked: [String]) -> RecordSlot {
        var row = Preparation()
        row.meeting = meeting.id
        let known = facts.numbered(Preparation.self, of: meeting.id) { $0.meeting }.last ?? (row, 0)
        return RecordSlot(known.row, known.number, prefix: "preparation", asked: asked, content: known.number == 0 ? asked : [], isStrict: true)
    }
}
