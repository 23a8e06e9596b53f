import Care
import Samples
import Testing

struct LightTests {
    private let episodes = SampleTable.of(Episode.self, year: 2017, "Child | From\nASH | 2016-05-04\nBEA | 2016-05-04\nCOL | 2016-05-04")

    private func facts(_ lights: String, today: Day = "2017-03-31", settings: Settings = Settings(), _ more: SampleTable...) -> Facts {
        let head = "Kind of case | Child | Set on | Colour | Reason\n"
        return Facts(sampleRecords([episodes, .of(TrafficLight.self, head + lights)] + more), settings: settings, today: today)
    }

    private func state(_ facts: Facts, _ child: Child.ID = "ASH", on day: Day) throws -> String {
        facts.light(of: try #require(facts.number(of: child)), .lookedAfter, on: day).name
    }

    @Test func `a light holds to its hundredth day, and is not current on the day after, whatever its colour`() throws {
        for colour in ["green", "amber", "red"] {
            let facts = facts("LAC | ASH | 2016-06-01 | \(colour) | a reason")
            #expect(try state(facts, on: "2016-05-31") == "none")
            #expect(try state(facts, on: "2016-06-01") == colour)
            #expect(try state(facts, on: "2016-09-09") == colour)
            #expect(try state(facts, on: "2016-09-10") == "not-current")
        }
    }

    @Test func `how long a light holds is a setting, by the day it was set`() throws {
        let settings = Settings(changes: [SettingChange(setting: Setting.lightDays.id, from: "2016-07-01", value: "30")])
        let facts = facts("LAC | ASH | 2016-06-01 | green |\nLAC | BEA | 2016-07-01 | green |", settings: settings)
        #expect(try state(facts, "ASH", on: "2016-09-09") == "green")
        #expect(try state(facts, "BEA", on: "2016-07-31") == "green")
        #expect(try state(facts, "BEA", on: "2016-08-01") == "not-current")
    }

    @Test func `every open case is on the list, those without a light too, red ones first`() {
        let facts = facts("LAC | ASH | 2017-03-01 | green |\nLAC | BEA | 2017-03-02 | RED | a reason")
        #expect(facts.listedLights.map(\.state.name) == ["red", "none", "green"])
        #expect(facts.listedLights.map { facts.children[$0.child].id } == ["BEA", "COL", "ASH"])
        #expect(facts.litChildren.map { facts.children[$0.child].id } == ["BEA"])
    }

    @Test func `a red light that ran out is on nobody's list of red children`() {
        let facts = facts("LAC | ASH | 2016-06-01 | red | a reason")
        #expect(facts.litChildren.isEmpty)
        #expect(facts.score(.childrenInRed, on: "2017-03-31") == [0, 3])
    }

    @Test func `days in red end when another light is set, when it runs out and when the child leaves care`() throws {
        let left = SampleTable.of(Episode.self, year: 2017, "Child | From | To | Reason episode ceased\nDEE | 2016-05-04 | 2016-06-11 | E4A")
        let facts = facts(
            """
            LAC | ASH | 2016-06-01 | red   | a reason
            LAC | ASH | 2016-06-11 | green |
            LAC | BEA | 2016-06-01 | red   | a reason
            LAC | DEE | 2016-06-01 | red   | a reason
            """, left)
        let period = try #require(Period(from: "2016-04-01", to: "2017-03-31"))
        let days = Measure.daysInRed.cases(facts, in: period).map(\.outcome)
        #expect(days == [.amount(10), .amount(101), .amount(10)])
    }

    @Test func `hints stand beside the light and change nothing in it`() throws {
        let moves = SampleTable.of(
            Episode.self, year: 2017, "Child | From | To | Reason for new episode | Reason episode ceased\nELM | 2016-05-04 | 2016-08-01 | S | X1\nELM | 2016-08-01 | 2016-10-01 | P | X1\nELM | 2016-10-01 | | P |")
        let facts = facts("LAC | ELM | 2017-03-01 | green |", moves)
        let child = try #require(facts.number(of: Child.ID("ELM")))
        #expect(facts.lightHints(of: child).map(\.kind).contains(.moves))
        #expect(facts.lightHints(of: child).map(\.kind).contains(.reviewLate))
        #expect(facts.lightHints[child] == facts.lightHints(of: child))
        #expect(try state(facts, "ELM", on: "2017-03-31") == "green")
    }

    @Test func `a light needs a reason unless it is green, and a case of its kind`() throws {
        let facts = facts("LAC | BEA | 2017-03-01 | green |")
        var row = TrafficLight()
        (row.child, row.kind, row.colour, row.set) = ("ASH", .lookedAfter, "green", "2017-03-31")
        #expect(EntryRules.problems(in: row, facts).isEmpty)
        row.colour = "Amber"
        #expect(EntryRules.problems(in: row, facts).map(\.field) == ["reason"])
        (row.colour, row.kind, row.set) = ("blue", .protection, "2017-04-01")
        #expect(Set(EntryRules.problems(in: row, facts).map(\.field)) == ["reason", "case_type", "set_date", "colour"])
    }
}
