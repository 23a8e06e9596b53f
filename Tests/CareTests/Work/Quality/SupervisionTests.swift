import Samples
import Testing

@testable import Care

struct SupervisionTests {
    static func facts(_ more: SampleTable..., today: Day) -> Facts {
        Facts(sampleRecords([
                .of(StaffMember.self, "Staff number | Forename | Surname | Role\nS1 | Worker | One | IRO"), .of(Post.self, "Post | Title\nP1 | Independent Reviewing Officer"),
                .of(PostHolding.self, "Post | Staff number | Full-time equivalent | From\nP1 | S1 | 1 | 2015-01-01"),
                .of(Supervision.self, "IRO | Planned for | Held on | Kind | Reason not held\nS1 | 2017-04-05 | 2017-04-05 | individual |\nS1 | 2017-05-03 | | individual | leave"),
            ] + more), today: today)
    }

    @Test func `five weeks without supervision is in time, one day more is a gap`() {
        #expect(Self.facts(today: "2017-05-10").supervisionGaps.isEmpty)
        #expect(Self.facts(today: "2017-05-11").supervisionGaps.map(\.staff) == ["S1"])
    }

    @Test func `a session that did not take place counts in the rate and fills no gap`() {
        let facts = Self.facts(today: "2017-05-31"), period = Period(from: "2017-04-01", to: "2017-05-31", name: "two months") ?? .day("2017-05-31")
        #expect(Tally(Measure.supervisionHeld.cases(facts, in: period)).share == 50)
        #expect(facts.supervisionGaps.first?.days(on: "2017-05-31") == 56)
    }

    @Test func `usefulness is a mean of the sessions that were scored, month by month`() {
        let facts = Self.facts(
            .of(GroupSupervision.self, "Session | Held on | Question | How useful, 0 to 10\nG1 | 2017-05-02 | What next? | 8\nG2 | 2017-05-09 | Who is missing? | 7\nG3 | 2017-05-10 | What works? |"),
            today: "2017-05-31")
        let may = facts.groupMonths.first
        #expect(facts.groupMonths.count == 12)
        #expect(may?.sessions.count == 3 && may?.usefulness == 7.5)
        #expect(facts.groupMonths.dropFirst().allSatisfy { $0.usefulness == nil })
    }

    @Test func `what was said in supervision reaches the manager and nobody else`() {
        let facts = Self.facts(.of(SupervisionDetail.self, "IRO | Planned for | What was talked about\nS1 | 2017-04-05 | Something private"), today: "2017-05-10")
        for role in Role.allCases {
            let person = Person(username: "x", name: "X", staff: "S1", roles: [role])
            #expect(facts.narrowed(to: Sight(of: person, in: facts)).records[SupervisionDetail.self].isEmpty == (role != .manager), "\(role)")
        }
    }

    @Test func `scores lie on the scale, and nobody observes themselves`() {
        let facts = Self.facts(today: "2017-05-10")
        var group = GroupSupervision()
        (group.id, group.held, group.question, group.usefulness) = ("G", "2017-05-02", "What?", 10)
        #expect(EntryRules.problems(in: group, facts).isEmpty)
        group.usefulness = 11
        #expect(EntryRules.problems(in: group, facts).map(\.field) == ["usefulness"])
        var day = ObservationDay()
        (day.id, day.held, day.observer, day.observed, day.meeting, day.strengths) = ("O", "2017-05-02", "S1", "S1", "a review", "Clear")
        #expect(EntryRules.problems(in: day, facts).map(\.field) == ["observed_staff_id"])
    }
}

struct QualityTopicTests {
    @Test func `themes of concerns, words of the pledge and questions of audits find one topic`() {
        #expect(QualityTopic(word: "life story work") == .story)
        #expect(QualityTopic(word: "Voice of the child") == .voice)
        #expect(QualityTopic(word: "drift and delay") == .drift)
        #expect(QualityTopic(word: "safety plan") == .safety)
        #expect(QualityTopic(word: "parking") == nil)
    }

    @Test func `four panels stand side by side, each with its cases`() throws {
        let facts = Facts(
            sampleRecords([
                .of(HeaderEntry.self, year: 2018, "Child | Born on\nASH | 2007-06-20"), .of(Episode.self, year: 2018, "Child | From\nASH | 2016-03-20"),
                .of(AuditPlan.self, "Plan | Month | Auditor | Kind of case | Child\nQ1 | 2017-04-01 | S2 | LAC | ASH"),
                .of(CaseAudit.self, "Audit | Plan | Child | Auditor | Kind of case | On | Grade | Version of the tool\nX1 | Q1 | ASH | S2 | LAC | 2017-04-30 | good | standard"),
                .of(AuditAnswer.self, "Audit | Question | Grade | Why\nX1 | standard-LAC-4 | inadequate | Nobody has begun."),
                .of(Feedback.self, "Answer | Given on | Question | Answer given\nF1 | 2017-04-02 | Has anybody told you your life story? | yes\nF2 | 2016-05-10 | Has anybody told you your life story? | no"),
                .of(Dispute.self, "Dispute | Level | Raised on | Theme\nD1 | formal | 2017-03-01 | life story work\nD2 | formal | 2017-03-01 | health"),
                .of(DisputeChild.self, "Dispute | Child\nD1 | ASH\nD2 | ASH"),
            ]), today: "2017-05-10")
        let panels = facts.panels(of: .story)
        #expect(panels.map(\.kind) == [.audits, .feedback, .concerns, .pledge])
        // What lies a year and more back is not counted.
        #expect(panels.map(\.items.count) == [1, 1, 1, 0])
        #expect(panels.map(\.sentence) == ["0 of 1 graded good or better.", "1 of 1 answers were good ones.", "1 raised. No result is recorded yet.", "Nothing was recorded."])
    }

    @Test func `what a panel says and the cases it opens to are as many, and “sort of” is no good answer`() throws {
        let facts = Facts(
            sampleRecords([
                .of(
                    Feedback.self,
                    "Answer | Given on | Question | Answer given\nF1 | 2017-04-02 | Did people listen to you? | Yes\nF2 | 2017-04-02 | Did people listen to you? | Sort of\nF3 | 2017-04-02 | Did people listen to you? | No\nF4 | 2017-04-03 | What should we do better? | Listen more.")
            ]), today: "2017-05-10")
        let panel = try #require(facts.panels(of: .voice).first { $0.kind == .feedback })
        #expect(panel.items.count == panel.judged + panel.unjudged)
        #expect(panel.sentence == "1 of 3 answers were good ones. 1 more says it in words.")
        let words = TopicPanel(kind: .feedback, items: panel.items.filter { $0.isGood == nil })
        #expect(words.sentence == "Answers in words only: 1.")
    }

    @Test func `every topic of the standard tools is on the list`() {
        let facts = Facts(Records(), today: "2017-05-10")
        for kind in [CaseKind.lookedAfter, .protection] {
            let tool = facts.auditTool(kind, on: "2017-05-10")
            #expect(tool.questions.count >= 6)
            #expect(tool.questions.compactMap(\.topic).allSatisfy { QualityTopic(word: $0) != nil })
        }
    }
}
