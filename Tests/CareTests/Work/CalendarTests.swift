import Care
import Samples
import Testing

struct CalendarTests {
    let tables: [SampleTable] = [
        .of(
            Meeting.self,
            """
            Meeting | Kind                | Planned for | Starts | Ends  | Chair | State     | Place
            M1      | looked-after review | 2026-03-31  | 10:00  | 11:30 | S1    | planned   | Town Hall
            M2      | looked-after review | 2026-04-01  |        |       | S2    | planned   |
            M3      | looked-after review | 2026-04-01  |        |       | S1    | cancelled |
            """),
        .of(MeetingChild.self, "Meeting | Child\nM1 | ASH01\nM1 | BEA01\nM2 | DOT01"),
    ]

    @Test func `an IRO's calendar holds their meetings, and Cafcass in March and October`() {
        let facts = MeetingSample.facts(today: "2026-01-15", tables)
        #expect(facts.calendar(from: "2026-03-01", to: "2026-04-30", for: "S1").filter { $0.kind == .meeting }.map(\.meeting) == ["M1"])
        #expect(facts.calendar(from: "2026-01-01", to: "2026-12-31").filter { $0.kind == .cafcass }.map(\.day) == ["2026-03-02", "2026-10-01"])
        #expect(facts.calendar(from: "2026-04-30", to: "2026-03-01").isEmpty)
    }

    @Test func `of a day, what has a time comes first, and who is away last`() {
        let facts = MeetingSample.facts(
            today: "2026-01-15", tables + [.of(Absence.self, "Worker | From | To | Kind\nS1 | 2026-03-31 | 2026-03-31 | leave")])
        let items = facts.calendar(from: "2026-03-31", to: "2026-03-31")
        #expect(items.first?.meeting == "M1")
        #expect(items.last?.kind == .absence)
    }

    @Test func `a feed tells initials only, in the lines the format wants`() throws {
        let facts = MeetingSample.facts(today: "2026-01-15", tables)
        let items = facts.calendar(from: "2026-03-31", to: "2026-04-01").filter { $0.kind == .meeting }
        let text = CalendarFeed.ics(items, name: "IRO; diary", stamp: "20260115T090000Z")
        #expect(!text.contains("Quillfeld") && !text.contains("Ashwin") && !text.contains("ASH01") && !text.contains("M1"))
        let keys = items.map(\.key)
        let wanted = [
            "BEGIN:VEVENT", "UID:\(keys[0])@footprint", "DTSTAMP:20260115T090000Z", "DTSTART;TZID=Europe/London:20260331T100000",
            "DTEND;TZID=Europe/London:20260331T113000", "SUMMARY:Looked-after review: A.Q.\\, B.Q.", "CLASS:PRIVATE", "END:VEVENT", "BEGIN:VEVENT",
            "UID:\(keys[1])@footprint", "DTSTAMP:20260115T090000Z", "DTSTART;VALUE=DATE:20260401", "DTEND;VALUE=DATE:20260402", "TRANSP:TRANSPARENT",
            "SUMMARY:Looked-after review: D.W.", "CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR",
        ]
        #expect(text.hasSuffix(wanted.map { $0 + "\r\n" }.joined()))
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.contains("X-WR-CALNAME:IRO\\; diary\r\n"))
    }

    @Test func `no line of a feed is longer than 75 bytes, and letters stay whole`() {
        let name = String(repeating: "é", count: 100)
        let text = CalendarFeed.ics([], name: name, stamp: "20260115T090000Z")
        // A line end is one character in Swift, so that lines are told apart by bytes.
        let lines = Array(text.utf8).split(separator: 0x0A)
        #expect(lines.allSatisfy { $0.count <= 76 })
        #expect(text.replacing("\r\n ", with: "").contains(name))
    }
}
