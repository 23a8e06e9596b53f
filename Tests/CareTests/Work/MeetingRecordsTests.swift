import Care
import Samples
import Testing

struct MeetingRecordsTests {
    let facts = MeetingSample.facts(today: "2026-01-15", MeetingSample.held)

    @Test func `a held review stands in the reviews and in their details, once for each child`() throws {
        let ash = try facts.place("ASH01"), bea = try facts.place("BEA01")
        #expect(facts.reviews[ash].map(\.held) == ["2025-09-20", "2025-12-09"])
        #expect(facts.reviews[bea].last?.participation.rawValue == "PN0")
        let detail = try #require(facts.reviewDetail(of: ash, held: "2025-12-09"))
        #expect(detail.wasSeen == .yes && detail.seen == "2025-12-02" && detail.seenAlone == .yes)
        #expect(detail.preparationHeld == .yes && detail.preparation == "2025-11-11" && detail.reportReceived == "2025-12-03")
        #expect(detail.papersSent == "2025-11-20" && detail.minutesDrafted == "2025-12-12" && detail.minutesTracked == .yes)
        let other = try #require(facts.reviewDetail(of: bea, held: "2025-12-09"))
        #expect(other.wasSeen == .no && other.notSeenReason == "asleep on both visits")
    }

    @Test func `decisions are sent when the last who receives them has them, minutes only when all have`() throws {
        let ash = try facts.place("ASH01")
        let detail = try #require(facts.reviewDetail(of: ash, held: "2025-12-09"))
        #expect(detail.decisionsSent == "2025-12-10")
        #expect(detail.minutesDistributed == nil)
        let last = SampleTable.of(PackSent.self, "Pack | Meeting | Person | Kind | Sent on\nQ4 | M1 | W2 | minutes | 2026-01-08")
        let later = MeetingSample.facts(today: "2026-01-15", MeetingSample.held + [last])
        #expect(later.reviewDetail(of: ash, held: "2025-12-09")?.minutesDistributed == "2026-01-08")
    }

    @Test func `what an import tells already is not told twice`() {
        let told = [
            SampleTable.of(Review.self, year: 2026, "Child | Born on | Held on | Participation\nASH01 | 2014-05-01 | 2025-12-09 | PN2"),
            SampleTable.of(ReviewDetail.self, "Review | Child | Held on\nR1 | ASH01 | 2025-12-09"),
        ]
        let facts = MeetingSample.facts(today: "2026-01-15", MeetingSample.held + told)
        #expect(facts.records[Review.self].entries.count { $0.child == "ASH01" && $0.held == "2025-12-09" } == 1)
        #expect(facts.records[ReviewDetail.self].entries.count { $0.child == "ASH01" } == 1)
        let again = Facts(facts.records, today: facts.today)
        #expect(again.records[Review.self].count == facts.records[Review.self].count)
        #expect(again.records[ReviewDetail.self].count == facts.records[ReviewDetail.self].count)
    }

    @Test func `a meeting held after the day of the facts is still planned then`() throws {
        let before = MeetingSample.facts(today: "2025-12-08", MeetingSample.held)
        #expect(before.meeting("M1")?.state == .planned && before.meeting("M1")?.held == nil)
        #expect(before.records[Review.self].count == 3)
        #expect(before.rows(of: "M1").allSatisfy { $0.participation == nil })
        #expect(before.decisions(at: "M1").isEmpty)
    }

    @Test func `a combined meeting counts once as a review, once as a conference and once as a meeting`() throws {
        let tables = [
            SampleTable.of(
                Meeting.self,
                """
                Meeting | Kind                | Combined with     | Planned for | Chair | State | Held on    | Family | Quorate | Safety scale
                M9      | looked-after review | review conference | 2025-12-09  | S1    | held  | 2025-12-09 | F1     | yes     | 6
                """),
            SampleTable.of(MeetingChild.self, "Meeting | Child | Participation | Outcome\nM9 | ASH01 | PN1 | plan ended"),
            SampleTable.of(ProtectionPlan.self, "Plan | Child | Family | From\nPL1 | ASH01 | F1 | 2025-10-01"),
        ]
        let facts = MeetingSample.facts(today: "2026-01-15", tables)
        let ash = try facts.place("ASH01")
        #expect(facts.reviews[ash].count == 2 && facts.conferences(of: ash).count == 1 && facts.meetingsHeld.count == 1)
        #expect(facts.plans[ash].first?.to == "2025-12-09")
        let year = try #require(Period(from: "2025-10-01", to: "2025-12-31"))
        #expect(Measure.reviewsHeld.cases(facts, in: year).count { $0.subject == .child("ASH01") } == 1)
    }

    @Test func `a conference makes, continues and ends a plan`() throws {
        let tables = [
            SampleTable.of(
                Meeting.self,
                """
                Meeting | Kind               | Planned for | State | Held on    | Strategy discussion on | Quorate
                M1      | initial conference | 2025-09-22  | held  | 2025-09-22 | 2025-09-01             | yes
                M2      | review conference  | 2025-12-15  | held  | 2025-12-15 |                        | yes
                """),
            SampleTable.of(
                MeetingChild.self,
                "Meeting | Child | Outcome | Category of abuse\nM1 | CAL01 | plan made | Neglect\nM2 | CAL01 | plan continues | Emotional"),
        ]
        let facts = MeetingSample.facts(today: "2026-01-15", tables)
        let cal = try facts.place("CAL01")
        let plan = try #require(facts.plans[cal].first)
        #expect(plan.from == "2025-09-22" && plan.to == nil && plan.initialCategory == "Neglect" && plan.latestCategory == "Emotional")
        #expect(Timescale.initialConference.deadlines(facts, of: cal).map(\.due) == ["2025-09-22"])
        #expect(Timescale.reviewConference.deadlines(facts, of: cal).map(\.due) == ["2025-12-22", "2026-06-15"])
    }

    @Test func `an adjourned review counts from the day it began when it is completed by the twentieth working day, and not a day later`() throws {
        func day(_ completed: String, _ setting: String = "begun") throws -> Day? {
            let tables = [
                SampleTable.of(
                    Meeting.self,
                    """
                    Meeting | Kind                | Planned for | State     | Held on    | Completed on | Continues
                    M1      | looked-after review | 2025-11-03  | adjourned | 2025-11-03 |              |
                    M2      | looked-after review | \(completed)| held      | \(completed) | \(completed) | M1
                    """),
                SampleTable.of(MeetingChild.self, "Meeting | Child | Participation\nM1 | ASH01 |\nM2 | ASH01 | PN1"),
            ]
            let facts = MeetingSample.facts(today: "2026-01-15", settings: .sample([.adjournedDay: setting]), tables)
            let ash = try facts.place("ASH01")
            return facts.reviews[ash].last?.held
        }
        #expect(try day("2025-12-01") == "2025-11-03")
        #expect(try day("2025-12-02") == "2025-12-02")
        #expect(try day("2025-12-01", "completed") == "2025-12-01")
    }

    @Test func `a meeting that was adjourned and never completed is no review`() throws {
        let tables = [
            SampleTable.of(Meeting.self, "Meeting | Kind | Planned for | State | Held on\nM1 | looked-after review | 2025-11-03 | adjourned | 2025-11-03"),
            SampleTable.of(MeetingChild.self, "Meeting | Child | Participation\nM1 | ASH01 | PN1"),
        ]
        let facts = MeetingSample.facts(today: "2026-01-15", tables)
        let ash = try facts.place("ASH01")
        #expect(facts.reviews[ash].count == 1)
    }

    @Test func `a foster carer's review meets the yearly clock`() {
        let tables = [
            SampleTable.of(FosterCarer.self, "Carer | Approved on\nFC1 | 2025-01-10"),
            SampleTable.of(
                Meeting.self,
                "Meeting | Kind | Planned for | Foster carer | State | Held on | Outcome for the carer\nM1 | foster carer review | 2025-12-20 | FC1 | held | 2025-12-20 | continues"),
        ]
        let facts = MeetingSample.facts(today: "2026-01-15", tables)
        #expect(Timescale.fosterCarerReview.states(facts) == [.doneInTime, .notYetDue(days: 339)])
        #expect(facts.carerReviews[0].first?.isFirst == .yes)
        #expect(facts.nextReview(of: "FC1")?.deadline.due == "2026-12-20")
    }

    @Test func `a review of short breaks counts for the short-break clock and is no review of the return`() throws {
        let tables = [
            SampleTable.of(KnownChild.self, "Child | Forename | Surname | Born on\nEVE01 | Evadne | Stallworth | 2014-01-01"),
            SampleTable.of(Episode.self, year: 2026, "Child | From | Legal status\nEVE01 | 2025-06-02 | V4"),
            SampleTable.of(
                Meeting.self, "Meeting | Kind | Planned for | State | Held on\nM1 | short-break review | 2025-08-20 | held | 2025-08-20"),
            SampleTable.of(MeetingChild.self, "Meeting | Child\nM1 | EVE01"),
        ]
        let facts = MeetingSample.facts(today: "2026-01-15", tables)
        let eve = try facts.place("EVE01")
        #expect(facts.reviews[eve].isEmpty)
        #expect(Timescale.shortBreakReview.deadlines(facts, of: eve).map(\.due) == ["2025-09-02", "2026-02-20"])
    }
}
