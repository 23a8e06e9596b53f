import Care
import HTTPTypes
import Samples
import Store
import Testing

@testable import Web

struct BookingTests {
    private let booking = [
        "kind": "looked-after review", "planned_date": "20/6/2017", "start_time": "10:00", "end_time": "11:00", "chair_staff_id": "S1", "room_id": "R1", "mode": "in person",
        "do": "book",
    ]

    @Test func `a meeting is booked with its room, chair, brothers and sisters and those usually asked, from one page`() async throws {
        let world = try await MeetingWorld()
        let lee = try await world.browser("lee"), page = "/children/\(try world.key("ASH01"))/meetings/new"
        let opened = try await lee.get(page).text
        #expect(opened.contains("5 July 2017: ") && opened.contains("Beatrix Quillfeld"))
        let reply = try await lee.fill(page, booking.merging(["sibling": try world.key("BEA01")]) { $1 })
        #expect(reply.status == .seeOther, "\(reply.text.components(between: "<main", "</main>").first ?? "")")
        let meeting = try #require(try world.facts.upcomingMeetings.first)
        #expect(reply.header("location")?.hasPrefix("/meetings/\(meeting.id.text)?saved=") == true)
        #expect(meeting.room == "R1" && meeting.chair == "S1" && meeting.planned == "2017-06-20" && meeting.times == "10:00 to 11:00")
        #expect(try world.facts.rows(of: meeting.id).map(\.child.text) == ["ASH01", "BEA01"])
        let names = try world.facts.people(of: meeting.id).map { try world.facts.name(of: $0) }
        #expect(Set(names).isSuperset(of: ["Ashwin Quillfeld", "Petra Quillfeld", "Edmund Hathway", "Wanda Sopwith"]))
        let shown = try await lee.get("/meetings/\(meeting.id.text)")
        #expect(shown.status == .ok && shown.text.contains("step-free, no hearing loop"))
    }

    @Test func `a room, a chair and a child are booked once at a time`() async throws {
        let world = try await MeetingWorld(MeetingWorld.planned)
        let lee = try await world.browser("lee")
        let same = booking.merging(["planned_date": "2/5/2017", "start_time": "14:30", "end_time": "15:30"]) { $1 }
        let reply = try await lee.fill("/children/\(try world.key("DOT01"))/meetings/new", same)
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("Larch room is booked for another meeting on 2 May 2017 from 14:00 to 15:00. Choose another time or room."))
        #expect(reply.text.contains("Imogen Raddle chairs another meeting"))
        let child = try await lee.fill(
            "/children/\(try world.key("ASH01"))/meetings/new", same.merging(["room_id": "R2", "chair_staff_id": "S2"]) { $1 })
        #expect(child.status == .unprocessableContent && child.text.contains("A child of this meeting has another meeting"))
        #expect(try world.facts.upcomingMeetings.count == 1)
        let other = try await lee.fill(
            "/children/\(try world.key("DOT01"))/meetings/new", same.merging(["room_id": "R2", "chair_staff_id": "S2"]) { $1 })
        #expect(other.status == .seeOther)
    }

    private let away: SampleTable = .of(Absence.self, "Worker | From | To | Kind\nS1 | 2017-06-19 | 2017-06-23 | leave")

    @Test func `a chair who is away is booked only by somebody who says so, and the meeting’s page tells it`() async throws {
        let world = try await MeetingWorld([away])
        let lee = try await world.browser("lee"), page = "/children/\(try world.key("ASH01"))/meetings/new"
        let refused = try await lee.fill(page, booking)
        #expect(refused.status == .unprocessableContent && refused.text.contains("Imogen Raddle is away on 20 June 2017 (leave)"))
        #expect(try world.facts.upcomingMeetings.isEmpty)
        let tick = try #require(refused.text.firstMatch(of: /name="sure" value="([^"]+)"/)).1
        // What was ticked for another day does not count for this one.
        let other = try await lee.fill(page, booking.merging(["planned_date": "21/6/2017", "sure": String(tick)]) { $1 })
        #expect(other.status == .unprocessableContent)
        let reply = try await lee.fill(page, booking.merging(["sure": String(tick)]) { $1 })
        #expect(reply.status == .seeOther)
        let meeting = try #require(try world.facts.upcomingMeetings.first)
        #expect(try await lee.get("/meetings/\(meeting.id.text)").text.contains("Away that day"))
    }

    @Test func `a second review is booked only by somebody who says that both are wanted`() async throws {
        let world = try await MeetingWorld(MeetingWorld.planned)
        let page = "/children/\(try world.key("ASH01"))/meetings/new"
        let refused = try await world.kim.fill(page, booking)
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("Looked-after review of Ashwin Quillfeld is planned already, for 2 May 2017, 14:00 to 15:00."))
        #expect(try world.facts.upcomingMeetings.count == 1)
        let tick = try #require(refused.text.firstMatch(of: /name="sure" value="([^"]+)"/)).1
        #expect(try await world.kim.fill(page, booking.merging(["sure": String(tick)]) { $1 }).status == .seeOther)
    }

    @Test func `the chair, room and place of a planned meeting are changed by business support, without a reason where the day stays`() async throws {
        let world = try await MeetingWorld(MeetingWorld.planned + [away])
        let lee = try await world.browser("lee"), page = "/meetings/M2/move"
        #expect(try await lee.fill(page, ["chair_staff_id": "S2", "room_id": "", "place": "the school", "mode": "video", "do": "move"]).status == .seeOther)
        let changed = try #require(try world.facts.meeting("M2"))
        #expect(changed.chair == "S2" && changed.room == nil && changed.place == "the school" && changed.mode == .video)
        #expect(changed.planned == "2017-05-02" && changed.times == "14:00 to 15:00" && changed.stateReason == nil)
        let silent = try await lee.fill(page, ["planned_date": "20/6/2017", "do": "move"])
        #expect(silent.status == .unprocessableContent && silent.text.contains("Say why it is moved."))
        // Back to the first chair on a day she is away: told, and moved only where it is confirmed.
        let move = ["planned_date": "20/6/2017", "chair_staff_id": "S1", "start_time": "9:00", "end_time": "10.30", "state_reason": "The school asked.", "do": "move"]
        let refused = try await lee.fill(page, move)
        #expect(refused.status == .unprocessableContent && refused.text.contains("Imogen Raddle is away on 20 June 2017"))
        let tick = try #require(refused.text.firstMatch(of: /name="sure" value="([^"]+)"/)).1
        #expect(try await lee.fill(page, move.merging(["sure": String(tick)]) { $1 }).status == .seeOther)
        let moved = try #require(try world.facts.meeting("M2"))
        #expect(moved.times == "09:00 to 10:30" && moved.chair == "S1" && moved.planned == "2017-06-20")
    }

    @Test func `a time that cannot be read is told with the name of its field, and the day is not called in time`() async throws {
        let world = try await MeetingWorld()
        let page = "/children/\(try world.key("ASH01"))/meetings/new"
        let reply = try await world.kim.fill(page, booking.merging(["start_time": "half two", "end_time": "3:30", "do": "check"]) { $1 })
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("“Starts” must be a time") && reply.text.contains("“Ends” must be a time"))
        #expect(!reply.text.contains(">In time<"))
        #expect(try await world.kim.fill(page, booking.merging(["start_time": "9:00", "end_time": "2:30pm"]) { $1 }).status == .seeOther)
        #expect(try world.facts.upcomingMeetings.first?.times == "09:00 to 14:30")
    }

    @Test func `only what fits the kind of meeting is asked, and another kind keeps what was typed`() async throws {
        let world = try await MeetingWorld()
        let page = "/children/\(try world.key("ASH01"))/meetings/new", names = ["strategy_discussion_date", "trigger", "move_date"]
        func asked(_ text: String) -> [String] { names.filter { text.contains("name=\"\($0)\"") } }
        #expect(try await asked(world.kim.get(page + "?kind=looked-after%20review").text).isEmpty)
        #expect(try await asked(world.kim.get(page + "?kind=disruption%20meeting").text) == ["trigger", "move_date"])
        let other = try await world.kim.fill(page, ["kind": "initial conference", "place": "the school", "planned_date": "", "do": "kind"])
        #expect(other.status == .ok && !other.text.contains("govuk-error-summary"))
        #expect(asked(other.text) == ["strategy_discussion_date"] && other.text.contains("value=\"the school\""))
        // What was typed for another kind is not kept with this one.
        let reply = try await world.kim.fill(page, booking.merging(["strategy_discussion_date": "1/5/2017", "trigger": "x"]) { $1 })
        #expect(reply.status == .seeOther)
        let meeting = try #require(try world.facts.upcomingMeetings.first)
        #expect(meeting.strategyDiscussion == nil && meeting.trigger == nil)
    }

    @Test func `the day shows what it means before anything is booked`() async throws {
        let world = try await MeetingWorld()
        let reply = try await world.kim.fill(
            "/children/\(try world.key("ASH01"))/meetings/new", booking.merging(["planned_date": "20/12/2017", "do": "check"]) { $1 })
        #expect(reply.status == .ok)
        #expect(reply.text.contains(">Late<") && reply.text.contains("was due by 5 July 2017"))
        #expect(try world.facts.upcomingMeetings.isEmpty)
    }

    @Test func `a foster carer’s review is booked from the household`() async throws {
        let world = try await MeetingWorld([.of(FosterCarer.self, "Carer | Household | Approved on\nC1 | Marlow household | 2016-08-01")])
        let lee = try await world.browser("lee")
        #expect(try await lee.get("/carers").text.contains("Marlow household"))
        #expect(try await lee.get("/carers/C1").text.contains("the carer was approved on 1 August 2016"))
        let reply = try await lee.fill("/carers/C1/meetings/new", booking.merging(["kind": "foster carer review"]) { $1 })
        #expect(reply.status == .seeOther)
        let meeting = try #require(try world.facts.meetings(of: FosterCarer.ID("C1")).first)
        let hold = try await world.kim.fill("/meetings/\(meeting.id.text)/move", ["planned_date": "2/5/2017", "state_reason": "they asked for it", "do": "move"])
        #expect(hold.status == .seeOther)
        let closed = try await world.kim.fill(
            "/meetings/\(meeting.id.text)/hold",
            ["do": "hold", "meeting-carer_outcome": "approval goes on", "meeting-to_panel": "no", try world.form(meeting.id).people[0].slot.name("attended"): "yes"])
        #expect(closed.status == .seeOther, "\(closed.text.components(between: "govuk-error-summary__list", "</ul>"))")
        #expect(try world.facts.records[CarerReview.self].entries.map(\.outcome) == ["approval goes on"])
    }

    @Test func `a withheld address stands on no invitation, and the room’s facts on each`() async throws {
        let world = try await MeetingWorld(MeetingWorld.planned)
        let lee = try await world.browser("lee")
        let carer = try await lee.get("/meetings/M2/invitations/W2").text, parent = try await lee.get("/meetings/M2/invitations/W1").text
        #expect(carer.contains("Dear Edmund Hathway") && !carer.contains("Foxglove"))
        #expect(parent.contains("4 Larkspur Road") && parent.contains("Larch room, 1 Example Street") && parent.contains("step-free"))
        let reply = try await lee.fill("/meetings/M2", ["do": "invited"])
        #expect(reply.status == .seeOther)
        #expect(try world.facts.people(of: "M2").allSatisfy { $0.invited == "2017-05-02" })
    }

    @Test func `moving shows what breaks, and an adjourned meeting goes on with its people`() async throws {
        let world = try await MeetingWorld(MeetingWorld.planned)
        let shown = try await world.kim.get("/meetings/M2/move?day=2017-12-20").text
        #expect(shown.contains(">Breaks<") && shown.contains("by 5 July 2017"))
        let reply = try await world.kim.fill("/meetings/M2/adjourn", ["planned_date": "16/5/2017", "start_time": "10:00", "end_time": "11:00", "state_reason": "the child was unwell"])
        #expect(reply.status == .seeOther)
        let facts = try world.facts
        #expect(facts.meeting("M2")?.state == .adjourned && facts.meeting("M2")?.held == "2017-05-02")
        let next = try #require(facts.upcomingMeetings.first)
        #expect(next.continues == "M2" && facts.people(of: next.id).count == 4 && facts.preparation(of: next.id)?.held == "2017-04-12")
        #expect(try await world.kim.fill("/meetings/\(next.id.text)/cancel", [:]).status == .unprocessableContent)
        #expect(try await world.kim.fill("/meetings/\(next.id.text)/cancel", ["state_reason": "not needed"]).status == .seeOther)
        #expect(try world.facts.meeting(next.id)?.state == .cancelled)
    }

    @Test func `rooms are kept by business support, and show what is booked without saying whose`() async throws {
        let world = try await MeetingWorld(MeetingWorld.planned)
        let lee = try await world.browser("lee")
        #expect(try await lee.get("/rooms?day=2017-05-02").text.contains("14:00 to 15:00"))
        #expect(try await lee.fill("/rooms/new", ["name": "", "seats": "0"]).status == .unprocessableContent)
        #expect(try await lee.fill("/rooms/new", ["name": "Hazel room", "seats": "4", "step_free": "yes"]).status == .seeOther)
        #expect(try world.facts.rooms.map(\.name) == ["Hazel room", "Larch room", "Rowan room"])
        #expect(try await lee.fill("/rooms/R2", ["hearing_loop": "yes"]).status == .seeOther)
        #expect(try world.facts.room("R2")?.hearingLoop == .yes)
        #expect(try await world.kim.get("/rooms/new").status == .forbidden)
    }
}
