/// Who and which room is taken when, so that nobody is booked twice.
struct DemoDiary {
    static let times = [("09:30", "10:45"), ("11:00", "12:15"), ("13:15", "14:30"), ("14:45", "16:00"), ("16:15", "17:15")]

    private var taken: Set<String> = []
    private let away: [StaffMember.ID: [Absence]]

    init(_ absences: [Absence]) { away = Dictionary(grouping: absences, by: \.staff) }

    func isAway(_ staff: StaffMember.ID, _ day: Day) -> Bool {
        (away[staff] ?? []).contains { $0.from <= day && day <= $0.to }
    }

    /// Gives a meeting a time its chair has, and a room that is free then, or none where it wants none. Later times first where asked.
    ///
    /// - Returns: false when the chair has no time left that day.
    @discardableResult
    mutating func book(_ meeting: inout Meeting, on day: Day, rooms: [Room.ID], late: Bool, _ dice: inout Dice) -> Bool {
        guard let chair = meeting.chair else { return false }
        let places = late ? [3, 4, 2, 1, 0] : dice.shuffled([0, 1, 2, 3])
        for place in places where !taken.contains("\(chair) \(day) \(place)") {
            let room = rooms.first { !taken.contains("\($0) \(day) \(place)") }
            if room == nil, !rooms.isEmpty { continue }
            taken.insert("\(chair) \(day) \(place)")
            if let room { taken.insert("\(room) \(day) \(place)") }
            (meeting.starts, meeting.ends) = Self.times[place]
            meeting.room = room
            return true
        }
        return false
    }
}
