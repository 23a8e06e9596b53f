/// Something in the way of a meeting at its time.
public struct Clash: Hashable, Sendable {
    public let kind: Kind
    /// The meeting it clashes with; nil where it is no meeting.
    public let with: Meeting.ID?
    /// What is in the way, and how to mend it.
    public let sentence: String
    /// The column of the meeting's form it belongs to.
    public let field: String

    public enum Kind: String, Hashable, Sendable { case chair, room, absence, child, planned }

    /// A chair, a room and a child are in one place at a time: booking them twice is refused. An absence may be changed, and a second meeting
    /// of a kind may be wanted: whoever books confirms that they know of it.
    public var isRefused: Bool { kind != .absence && kind != .planned }

    /// What a form names it by where somebody confirms it: another absence or meeting is another thing to confirm.
    public var key: String { StableKey.make("sure", kind.rawValue, sentence) }
}

extension Facts {
    /// What clashes with a meeting as it is planned: its chair's and room's other meetings, its chair's absence, its children's meetings, and,
    /// for a meeting that is not stored yet, another of its kind that is planned already.
    ///
    /// A meeting without times meets no other meeting; only an absence, which takes the whole day, is in its way.
    ///
    /// - Parameter children: those of the form, where the meeting is not stored yet.
    public func clashes(of meeting: Meeting, children: [Int]? = nil) -> [Clash] {
        guard meeting.state == .planned || meeting.state == .adjourned else { return [] }
        let day = meeting.planned
        var found: [Clash] = []
        if let chair = meeting.chair, let away = absent(chair, on: day) {
            let kind = away.kind.map { " (\($0))" } ?? ""
            found.append(
                Clash(
                    kind: .absence, with: nil,
                    sentence: "\(name(of: chair)) is away on \(day.long)\(kind), back after \(away.to.long). Choose another chair or day.",
                    field: "chair_staff_id"))
        }
        let own = Set(children ?? self.children(of: meeting.id))
        if self.meeting(meeting.id) == nil { found += plannedAlready(meeting, own) }
        guard let span = meeting.span else { return found }
        for other in upcomingMeetings(on: day) where other.id != meeting.id {
            guard let taken = other.span, taken.overlaps(span) else { continue }
            let at = "on \(day.long) from \(other.times ?? "")"
            if let chair = meeting.chair, chair == other.chair {
                found.append(
                    Clash(
                        kind: .chair, with: other.id,
                        sentence: "\(name(of: chair)) chairs another meeting \(at). Choose another time or chair.", field: "chair_staff_id"))
            }
            if let room = meeting.room, room == other.room {
                let name = self.room(room)?.name ?? room.text
                found.append(
                    Clash(
                        kind: .room, with: other.id, sentence: "\(name) is booked for another meeting \(at). Choose another time or room.",
                        field: "room_id"))
            }
            if !own.isDisjoint(with: self.children(of: other.id)) {
                found.append(
                    Clash(
                        kind: .child, with: other.id,
                        sentence: "A child of this meeting has another meeting \(at). Choose another time, or hold the two as one meeting.",
                        field: "start_time"))
            }
        }
        return found
    }

    /// Meetings of the same kind about the same child or carer that lie ahead.
    private func plannedAlready(_ meeting: Meeting, _ own: Set<Int>) -> [Clash] {
        upcomingMeetings.filter { other in
            guard other.planned >= today, other.id != meeting.continues, !Set(other.kinds).isDisjoint(with: meeting.kinds) else { return false }
            return meeting.carer.map { $0 == other.carer } ?? false || !own.isDisjoint(with: self.children(of: other.id))
        }.sorted { ($0.planned, $0.id) < ($1.planned, $1.id) }.map { other in
            let named = own.intersection(self.children(of: other.id)).sorted().map { self.children[$0].name }.joined(separator: ", ")
            let about = other.carer.map { household($0) } ?? named
            return Clash(
                kind: .planned, with: other.id,
                sentence: "\(other.title) of \(about) is planned already, for \(other.planned.long)\(other.times.map { ", \($0)" } ?? "").",
                field: "kind")
        }
    }

    /// The meetings planned for a day.
    public func upcomingMeetings(on day: Day) -> [Meeting] {
        let lists: [Day: [Meeting]] = memo.value("upcoming meetings by day") { Dictionary(grouping: upcomingMeetings, by: \.planned) }
        return lists[day] ?? []
    }
}
