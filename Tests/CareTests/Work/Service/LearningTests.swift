import Care
import Samples
import Testing

struct LearningTests {
    static func facts(today: Day = "2017-05-10", settings: Settings = Settings(), _ more: SampleTable...) -> Facts {
        Facts(
            sampleRecords([
                .of(StaffMember.self, "Staff number | Forename | Surname | Role | From\nS1 | Kim | Sample | IRO | 2016-01-01"),
                .of(MidpointAudit.self, "Audit | Kind of case | Child | On\nAU1 | LAC | ASH | 2017-05-01"),
                .of(Dispute.self, "Dispute | Level | Raised on\nD1 | formal | 2017-04-01"),
            ] + more), settings: settings, today: today)
    }

    private static func incident(_ decided: String = "", today: Day) -> Facts {
        Self.facts(today: today, .of(Incident.self, "Incident | Happened on | Kind | What happened | Must others be told? | Decided on\nI1 | 2017-05-03 | critical incident | A fall. | \(decided)"))
    }

    @Test func `an incident without a decision stands with the manager on the working day after the fifth`() {
        // Wednesday 3 May 2017; the fifth working day after it is Wednesday 10 May.
        #expect(Self.incident(today: "2017-05-10").incidentsOverdue.isEmpty)
        #expect(Self.incident(today: "2017-05-11").incidentsOverdue.map(\.incident.id) == ["I1"])
        #expect(Self.incident("no | 2017-05-11", today: "2017-05-11").incidentsOverdue.isEmpty)
    }

    @Test func `the days to decide are a setting`() {
        let facts = Self.facts(today: "2017-05-05", settings: .sample([.incidentDays: "1"]), .of(Incident.self, "Incident | Happened on | Kind | What happened\nI1 | 2017-05-03 | critical incident | A fall."))
        #expect(facts.incidentsOverdue.count == 1)
    }

    @Test func `a decision has a day, and one that nobody need be told has a reason`() {
        var row = Incident()
        (row.id, row.day, row.words, row.notify) = ("I1", "2017-05-03", "A fall.", .no)
        #expect(EntryRules.problems(in: row, Self.facts()).map(\.field) == ["decided_date", "reason"])
        (row.decided, row.reason) = ("2017-05-02", "Nobody was hurt.")
        #expect(EntryRules.problems(in: row, Self.facts()).map(\.field) == ["decided_date"])
        row.decided = "2017-05-03"
        #expect(EntryRules.problems(in: row, Self.facts()).isEmpty)
    }

    @Test func `learning is not closed without an audit or a case that shows that practice changed`() {
        var row = LearningItem()
        (row.id, row.message, row.who, row.raised, row.due) = ("L1", "Ask about fathers.", "All IROs", "2017-04-01", "2017-06-01")
        #expect(EntryRules.problems(in: row, Self.facts()).isEmpty)
        row.closed = "2017-05-10"
        #expect(EntryRules.problems(in: row, Self.facts()).map(\.field) == ["evidence_kind", "what_changed"])
        (row.evidence, row.reference, row.changed) = (.audit, "AU2", "Fathers are named.")
        #expect(EntryRules.problems(in: row, Self.facts()).map(\.field) == ["evidence_reference"])
        row.reference = "AU1"
        #expect(EntryRules.problems(in: row, Self.facts()).isEmpty)
        // The number of a dispute is no audit.
        row.reference = "D1"
        #expect(EntryRules.problems(in: row, Self.facts()).map(\.field) == ["evidence_reference"])
        row.evidence = .caseExample
        #expect(EntryRules.problems(in: row, Self.facts()).isEmpty)
    }

    @Test func `the audits and cases that can show it are chosen by what they are, the latest first, and name no child`() {
        let choices = Self.facts().choices(.evidence, keeping: "AU0")
        #expect(choices.map(\.value) == ["AU1", "D1", "AU0"])
        #expect(choices.map(\.title) == ["Midpoint check: \(CaseKind.lookedAfter.title), 1 May 2017 (AU1)", "Dispute: no theme, 1 April 2017 (D1)", "AU0"])
        // Two years back, and no further.
        #expect(Self.facts(today: "2019-04-30").choices(.evidence).map(\.value) == ["AU1"])
        #expect(Self.facts(today: "2019-05-01").choices(.evidence).isEmpty)
    }

    @Test func `what is overdue stands first, and what is closed last`() {
        let facts = Self.facts(.of(LearningItem.self, "Item | Came in on | Where it comes from | What is to be learned | Who must act | By | Closed on\nL1 | 2017-01-01 | audit | One | IROs | 2017-03-01 | 2017-03-01\nL2 | 2017-01-01 | audit | Two | IROs | 2017-05-10 |\nL3 | 2017-01-01 | audit | Three | IROs | 2017-05-09 |"))
        #expect(facts.learningCases.map(\.item.id) == ["L3", "L2", "L1"])
        #expect(facts.learningOverdue.map(\.item.id) == ["L3"])
    }
}
