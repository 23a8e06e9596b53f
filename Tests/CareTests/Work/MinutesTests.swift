import Care
import Samples
import Testing

struct MinutesTests {
    func facts(today: Day, _ more: [SampleTable] = []) -> Facts { MeetingSample.facts(today: today, MeetingSample.held + more) }

    @Test func `minutes go from stage to stage as they are drafted, checked, approved and sent to everybody`() throws {
        #expect(facts(today: "2025-12-11").boardItem(of: "M1")?.stage == .toDraft)
        #expect(facts(today: "2025-12-12").boardItem(of: "M1")?.stage == .toCheck)
        #expect(facts(today: "2025-12-15").boardItem(of: "M1")?.stage == .toApprove)
        let item = try #require(facts(today: "2026-01-08").boardItem(of: "M1"))
        #expect(item.stage == .toSend && item.outstanding.map(\.id) == ["W2"])
        let last = SampleTable.of(PackSent.self, "Pack | Meeting | Person | Kind | Sent on\nQ4 | M1 | W2 | minutes | 2026-01-08")
        #expect(facts(today: "2026-01-08", [last]).boardItem(of: "M1")?.stage == .sent)
    }

    @Test func `the record is amber near its twentieth working day and red the day after, with the reason`() throws {
        // 20 working days after 9 December 2025, with Christmas, Boxing Day and New Year's Day left out.
        let due: Day = "2026-01-09"
        #expect(facts(today: "2025-12-17").boardItem(of: "M1")?.due == due)
        #expect(facts(today: "2025-12-17").boardItem(of: "M1")?.urgency == .calm)
        #expect(facts(today: "2026-01-06").boardItem(of: "M1")?.urgency == .soon)
        #expect(facts(today: due).boardItem(of: "M1")?.urgency == .soon)
        let late = try #require(facts(today: "2026-01-12").boardItem(of: "M1"))
        #expect(late.urgency == .late && late.reason == "Was to be with everybody by 9 January 2026, 1 working day ago.")
        #expect(late.age == 21)
    }

    @Test func `a conference has clocks of its own`() throws {
        let tables = [
            SampleTable.of(Meeting.self, "Meeting | Kind | Planned for | State | Held on | Quorate\nM1 | review conference | 2025-12-09 | held | 2025-12-09 | yes"),
            SampleTable.of(MeetingPerson.self, "Person | Meeting | Name | Role | Receives the record\nW1 | M1 | Jo | parent | yes"),
        ]
        let item = try #require(MeetingSample.facts(today: "2025-12-09", tables).boardItem(of: "M1"))
        #expect(item.due == "2026-01-02" && item.decisionsDue == "2025-12-10")
    }

    @Test func `what is still wanted before a review is closed is told with its place`() throws {
        let tables = [
            SampleTable.of(Meeting.self, "Meeting | Kind | Planned for | Chair | State\nM2 | looked-after review | 2026-01-15 | S1 | planned"),
            SampleTable.of(MeetingChild.self, "Meeting | Child\nM2 | ASH01"),
        ]
        let facts = MeetingSample.facts(today: "2026-01-15", tables)
        let meeting = try #require(facts.meeting("M2"))
        let parts = Set(MeetingCompletion.missing(meeting, facts).map(\.part))
        #expect(parts == [.preparation, .visit, .participation, .chairing, .standing, .decisions, .late])
        #expect(MeetingCompletion.missing(meeting, facts).count { $0.part == .standing } == 6)
    }

    @Test func `a review with everything entered can be closed`() throws {
        var answers = "Meeting | Child | Question | Answer"
        for (question, answer) in [
            ("legal status", "yes"), ("permanence", "yes"), ("savings", "yes"), ("life story", "started"), ("health", "yes"), ("education", "yes"),
        ] { answers += "\nM2 | ASH01 | \(question) | \(answer)" }
        let tables = [
            SampleTable.of(
                Meeting.self, "Meeting | Kind | Planned for | Chair | State | Held on\nM2 | looked-after review | 2025-12-19 | S1 | held | 2025-12-19"),
            SampleTable.of(
                MeetingChild.self, "Meeting | Child | Participation | Chaired | Asked whether to chair\nM2 | ASH01 | PN1 | co-chaired | yes".replacing("| Chaired |", with: "| chairing |")),
            SampleTable.of(StandingAnswer.self, answers),
            SampleTable.of(IROVisit.self, "Visit | Child | IRO | On | Kind\nV1 | ASH01 | S1 | 2025-12-12 | visit"),
            SampleTable.of(VisitDetail.self, "Visit | Child | Child seen\nV1 | ASH01 | yes"),
            SampleTable.of(Preparation.self, "Meeting | Held on | How\nM2 | 2025-11-20 | phone"),
            SampleTable.of(
                Decision.self, "Decision | Meeting | Child | Number | What will be done | So that | Owner | By | State\nD1 | M2 | ASH01 | 1 | Swim | joy | carer | 2026-02-01 | open"),
        ]
        let facts = MeetingSample.facts(today: "2026-01-15", tables)
        #expect(MeetingCompletion.missing(try #require(facts.meeting("M2")), facts) == [])
        #expect(facts.latestAnswer(to: .lifeStory, of: try facts.place("ASH01"))?.answer.answer == .started)
    }

    @Test(arguments: [
        ("Imogen Raddle", "Imogen Raddle", true), ("Imogen Raddle", "Lee Marsh", false), ("Lee Marsh", "Imogen Raddle", false), ("", "", true),
        (" imogen raddle ", "", true), ("Lee Marsh", "", false),
    ])
    func `a record that one person drafted, checked and approves wants a reason; with a second person at any step it wants none`(
        drafted: String, checked: String, wantsReason: Bool
    ) throws {
        let rows = SampleTable.of(
            Minutes.self, "Meeting | Drafted on | Drafted by | Checked on | Checked by\nM1 | 2025-12-12 | \(drafted) | 2025-12-15 | \(checked)")
        let facts = MeetingSample.facts(today: "2025-12-16", MeetingSample.held + [rows])
        let meeting = try #require(facts.meeting("M1"))
        let without = facts.minutes(of: meeting, after: .approved, on: "2025-12-16", by: "Imogen Raddle", reason: "  ")
        #expect(without.problems.map(\.field) == (wantsReason ? [MinutesStep.reasonField] : []))
        #expect(facts.wouldBeAlone("M1", .approved, by: "Imogen Raddle") == wantsReason)
        let with = facts.minutes(of: meeting, after: .approved, on: "2025-12-16", by: "Imogen Raddle", reason: "Nobody else is at work this week.")
        #expect(with.problems == [] && with.row.aloneReason == (wantsReason ? "Nobody else is at work this week." : nil))
    }

    @Test func `a record that waits to be checked stands in the queue with its day, its colour and its reason`() throws {
        let rows = SampleTable.of(Minutes.self, "Meeting | Drafted on | Drafted by\nM1 | 2025-12-12 | Imogen Raddle")
        let tables = MeetingSample.held + [rows]
        func task(_ today: Day) -> QueueTask? { MeetingSample.facts(today: today, tables).workQueue.first { $0.kind == .check } }
        #expect(task("2026-01-09")?.urgency == .soon)
        let late = try #require(task("2026-01-12"))
        #expect(late.urgency == .late && late.meeting == "M1" && late.reason.hasPrefix("Was due on 9 January 2026, 1 working day ago"))
    }

    @Test func `tasks of the queue stand by kind, the longest overdue of each first, and none is lost`() {
        let all = facts(today: "2026-01-12").workQueue
        let groups = QueueGroup.groups(of: all)
        #expect(groups.flatMap(\.tasks).count == all.count && groups.count > 1)
        #expect(Set(groups.map(\.kind)) == Set(all.map(\.kind)) && Set(groups.map(\.kind)).count == groups.count)
        #expect(groups.map { $0.late > 0 } == groups.map { $0.late > 0 }.sorted { $0 && !$1 })
        for group in groups {
            #expect(group.tasks.map(\.due) == group.tasks.map(\.due).sorted())
            #expect(group.late == group.tasks.count { $0.due < "2026-01-12" })
        }
    }
}
