import Care
import Samples
import Testing

struct ServiceMeetingTests {
    static func facts(today: Day = "2017-10-20", settings: Settings = Settings(), _ meetings: String) -> Facts {
        Facts(
            sampleRecords([
                .of(StaffMember.self, "Staff number | Forename | Surname | Role | From\nS1 | Kim | Sample | IRO | 2017-08-01\nS2 | Lee | Sample | IRO | 2016-01-01"),
                .of(ServiceMeeting.self, "Meeting | Kind | On | If it was not held: why\n" + meetings),
            ]), settings: settings, today: today)
    }

    private let year = ReportingYear(containing: "2017-10-20")

    @Test func `the regional group meets six times a year, and a missed one shows`() {
        let facts = Self.facts("M1 | regional IRO managers’ group | 2017-04-10 |\nM2 | regional IRO managers’ group | 2017-07-31 |")
        let slots = facts.serviceSlots(.regional, in: year)
        #expect(slots.count == 6)
        #expect(slots.map(\.state) == [.held, .held, .missed, .due, .due, .due])
        #expect(facts.missedServiceMeetings.map(\.start) == ["2017-08-01"])
    }

    @Test func `a meeting that was not held is missed, and one booked is not due`() {
        let facts = Self.facts("M1 | IRO service meeting | 2017-09-10 | Nobody could come.\nM2 | IRO service meeting | 2017-10-30 |")
        let slots = facts.serviceSlots(.service, in: year)
        #expect(slots[5].state == .missed)
        #expect(slots[6].state == .booked)
        #expect(slots[7].state == .due)
    }

    @Test func `CAFCASS is met in October and March, and the agreed day stands in the calendar`() {
        let facts = Self.facts("M1 | meeting with CAFCASS | 2017-10-17 |")
        #expect(facts.serviceSlots(.cafcass, in: year).map(\.start) == ["2017-10-01", "2018-03-01"])
        #expect(facts.serviceSlots(.cafcass, in: year).map(\.state) == [.held, .due])
        let days = facts.calendar(from: "2017-10-01", to: "2018-03-31").filter { $0.kind == .cafcass }.map(\.day)
        #expect(days == ["2017-10-17", "2018-03-01"])
    }

    @Test func `how often is a setting, and none is planned with nought`() {
        let facts = Self.facts(settings: .sample([.workshopMonths: "0", .teamMeetingMonths: "5"]), "M1 | group | 2017-04-10 |")
        #expect(facts.serviceSlots(.workshop, in: year).isEmpty)
        #expect(facts.serviceSlots(.team, in: year).map(\.end) == ["2017-08-31", "2018-01-31", "2018-03-31"])
    }

    @Test func `nobody came to a meeting that was not held`() {
        let facts = Self.facts("M1 | team meeting | 2017-10-21 |\nM2 | team meeting | 2017-10-20 |")
        var row = ServiceMeetingPerson()
        (row.meeting, row.staff, row.came) = ("M1", "S1", .yes)
        #expect(EntryRules.problems(in: row, facts).map(\.field) == ["came"])
        row.meeting = "M2"
        #expect(EntryRules.problems(in: row, facts).isEmpty)
    }

    @Test func `a starter's checklist counts from the first day at work`() throws {
        var records = sampleRecords(
            .of(StaffMember.self, "Staff number | Forename | Surname | Role | From\nS1 | Kim | Sample | IRO | 2017-10-01\nS2 | Lee | Sample | IRO | 2016-01-01"),
            .of(StarterItem.self, "Item | Number | Part | What | Within | Asked for from | Asked for until\nI2 | 2 | training | Handbook | 14 | 2016-01-01 |\nI1 | 1 | access | Account | 19 | 2016-01-01 |\nI3 | 3 | access | Pager | 1 | 2016-01-01 | 2017-09-30"))
        var tick = StarterTick()
        (tick.staff, tick.item, tick.done) = ("S1", "I2", "2017-10-09")
        records.set(Rows([tick]))
        let facts = Facts(records, settings: Settings(), workingDays: WorkingDays(), today: "2017-10-20")
        #expect(facts.starters.map(\.id) == ["S1"])
        let lines = facts.starterLines(of: "S1")
        #expect(lines.map(\.item.id) == ["I1", "I2"])
        #expect(lines.map { $0.isLate(on: "2017-10-20") } == [false, false])
        #expect(lines.map { $0.isLate(on: "2017-10-21") } == [true, false])
    }
}
