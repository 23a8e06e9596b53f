import Care
import HTTPTypes
import Store

/// Rooms for meetings, and foster carers' households.
extension Route {
    @Sendable static func rooms(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        let day = visit.asked("day").flatMap { EntryText.day($0, today: look.today) } ?? look.today
        var taken: [Room.ID: [(times: String, meeting: Meeting.ID?)]] = [:]
        // Rooms are taken by meetings of children the reader may not open, too: of those the time alone is shown.
        for meeting in look.snapshot.facts.upcomingMeetings(on: day) {
            guard let room = meeting.room else { continue }
            let isSeen = look.facts.meeting(meeting.id) != nil && look.allows(.readRecord, meeting: meeting.id)
            taken[room, default: []].append((meeting.times ?? "at a time not set", isSeen ? meeting.id : nil))
        }
        return .page(RoomsPage(facts: look.facts, taken: taken.mapValues { $0.sorted { $0.times < $1.times } }, day: day, mayKeep: look.allows(.keepRooms))).about("rooms", day.iso)
    }

    @Sendable static func newRoomForm(_ visit: Visit) throws -> Answer {
        .page(RoomPage(facts: try visit.look().facts, isNew: true, address: visit.path, typed: [:], problems: [], row: "0", token: visit.token))
    }

    @Sendable static func addRoom(_ visit: Visit) throws -> Answer {
        try save(visit, id: Room.ID(Room.shape.newID()), number: nil, row: "0")
    }

    @Sendable static func roomForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), (room, number) = try storedRoom(visit, look)
        var typed = Dictionary(uniqueKeysWithValues: zip(Room.shape.columns.map(\.name), EntryText.texts(room)))
        if let to = room.to { typed["to_date"] = to.slashed }
        return .page(RoomPage(facts: look.facts, isNew: false, address: visit.path, typed: typed, problems: [], row: String(number), token: visit.token))
    }

    @Sendable static func changeRoom(_ visit: Visit) throws -> Answer {
        let (room, number) = try storedRoom(visit, try visit.freshLook())
        return try save(visit, id: room.id, number: number, row: String(number))
    }

    private static func storedRoom(_ visit: Visit, _ look: Look) throws -> (room: Room, number: Int64) {
        let rows = look.facts.records[Room.self], id = Room.ID(visit.parameter("room"))
        guard let place = rows.entries.firstIndex(where: { $0.id == id }) else { throw Refusal.notFound("no such room") }
        return (rows.entries[place], rows.ids[place])
    }

    private static func save(_ visit: Visit, id: Room.ID, number: Int64?, row: String) throws -> Answer {
        let look = try visit.look()
        var typed: [String: String] = [:]
        var problems: [EntryProblem] = []
        let texts = Room.shape.columns.map { column -> String in
            if column.name == "room_id" { return id.text }
            let value = visit.field(column.name)
            typed[column.name] = value
            guard column.kind == .day, !value.isEmpty else { return value }
            if let day = EntryText.day(value, today: visit.site.today()) { return day.iso }
            problems.append(EntryProblem(column.name, "“\(column.title)” must be a day that exists, such as 27/3/2026."))
            return ""
        }
        if visit.field("row") != row { problems.append(EntryProblem("name", "Somebody else has changed the room since you opened the page. Check it, and save again.")) }
        problems += EntryText.problems(texts, of: Room.self, look.facts)
        guard problems.isEmpty else {
            let page = RoomPage(facts: look.facts, isNew: number == nil, address: visit.path, typed: typed, problems: problems, row: row, token: visit.token)
            return .page(page, status: .unprocessableContent)
        }
        var entries = Entries()
        entries.take(texts, of: Room.self, replacing: number)
        return visit.savedRedirect("/rooms", try visit.site.store.save(entries, action: "keep rooms", subject: "rooms", visit.deed("")))
    }

    // MARK: Foster carers

    @Sendable static func carers(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        return .page(CarersPage(facts: look.facts, links: look.links, isAll: visit.asked("show") == "all", page: visit.page)).about("foster carers")
    }

    @Sendable static func carerPage(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), carer = try carer(visit, look)
        return .page(CarerPage(carer: carer, facts: look.facts, links: look.links)).about("carer:\(carer.id.text)")
    }
}
