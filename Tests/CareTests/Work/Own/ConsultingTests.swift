import Samples
import Testing

@testable import Care

struct ConsultingTests {
    static func facts(_ more: SampleTable...) -> Facts {
        Facts(sampleRecords([
                .of(HeaderEntry.self, year: 2018, "Child | Born on\nASH | 2007-06-20"), .of(Episode.self, year: 2018, "Child | From\nASH | 2017-03-20"),
                .of(Meeting.self, "Meeting | Kind | Planned for | State\nM1 | looked-after review | 2017-06-20 | planned"), .of(MeetingChild.self, "Meeting | Child\nM1 | ASH"),
                .of(
                    MeetingPerson.self,
                    "Person | Meeting | Child | Role | Consultation sent on | Consultation returned on\nP1 | M1 | ASH | child | 2017-05-01 | \nP2 | M1 | ASH | parent | 2017-05-01 | 2017-05-09\nP3 | M1 | | school | |"),
        ] + more), today: "2017-05-10")
    }

    @Test func `a child is asked what fits the age on the day of the meeting`() throws {
        let facts = Self.facts()
        // Ten on the day of the meeting, nine today.
        #expect(facts.consultationTemplate(for: try #require(facts.person("P1"))).title == "For a child of 8 to 12")
        #expect(facts.consultationTemplate(for: .child, age: 7, on: "2017-05-10").title == "For a young child")
        #expect(facts.consultationTemplate(for: .child, age: 13, on: "2017-05-10").title == "For a young person")
        #expect(facts.consultationTemplate(for: .professional, age: nil, on: "2017-05-10").title == "For professionals")
    }

    @Test func `the service’s own questions come before the standard ones, while they are in use`() {
        let own = SampleTable.of(ConsultationTemplate.self, "Template | For | From age | Up to age | Title | Questions | In use from | In use until\nT1 | child | 8 | 12 | Ours | What now? | 2017-05-01 | 2017-05-31")
        let facts = Self.facts(own)
        #expect(facts.consultationTemplate(for: .child, age: 12, on: "2017-05-31").title == "Ours")
        #expect(facts.consultationTemplate(for: .child, age: 12, on: "2017-06-01").title == "For a child of 8 to 12")
        #expect(facts.consultationTemplate(for: .child, age: 13, on: "2017-05-31").title == "For a young person")
    }

    @Test func `what was sent waits, is chased, and comes back`() throws {
        let chase = SampleTable.of(ConsultationChase.self, "Chase | Meeting | Person | Chased on\nC1 | M1 | P1 | 2017-05-08")
        func states(_ facts: Facts) -> [ConsultationState] { facts.consulted(at: "M1").map(\.state) }
        #expect(states(Self.facts()) == [.waiting, .returned, .notSent])
        #expect(states(Self.facts(chase)) == [.chased, .returned, .notSent])
    }

    @Test func `nobody is reminded of what was not sent or has come back`() {
        let facts = Self.facts()
        func problems(_ person: MeetingPerson.ID) -> Int {
            var row = ConsultationChase()
            (row.id, row.meeting, row.person, row.chased) = ("C", "M1", person, "2017-05-10")
            return EntryRules.problems(in: row, facts).count
        }
        #expect(problems("P1") == 0)
        #expect(problems("P2") == 1)
        #expect(problems("P3") == 1)
    }

    @Test func `an anonymous survey keeps no name`() {
        let facts = Self.facts(
            .of(Survey.self, "Survey | Title | For | Opens on | Closes after | Anonymous\nSV | Ours | child | 2017-05-01 | 2017-05-31 | yes"),
            .of(SurveyQuestion.self, "Question | Survey | Number | Asked | Kind | Core question\nQ1 | SV | 1 | Well? | words | yes"))
        var row = SurveyAnswer()
        (row.id, row.survey, row.question, row.answer) = ("A", "SV", "Q1", "Yes")
        #expect(EntryRules.problems(in: row, facts).isEmpty)
        row.name = "Ash"
        #expect(EntryRules.problems(in: row, facts).map(\.field) == ["name"])
    }

    @Test func `what a child answers counts for the service, and nothing ties it to the meeting`() throws {
        let facts = Self.facts(
            .of(FeedbackRequest.self, "Request | Meeting | Asked | Asked on | How | Answered on\nR1 | M1 | child | 2017-05-09 | link | 2017-05-10\nR2 | M1 | parent | 2017-05-09 | link | 2017-05-10"),
            .of(
                Feedback.self,
                "Answer | Given on | From | About | Question | Answer given\nF1 | 2017-05-01 | child | a meeting | Did people listen to you? | No\nF2 | 2017-05-10 | parent | Review | Did people listen to you? | Yes"),
            .of(FeedbackDetail.self, "Answer | Request | Question\nF2 | R2 | 1"))
        #expect(facts.looseAnswers == [Facts.LooseAnswer(month: "2017-05-01", number: 1, answer: "No")])
        let child = try #require(facts.meetingAnswers.first { $0.request.role == .child })
        #expect(child.answers.isEmpty && child.request.answered != nil)
        let summary = facts.feedbackSummary(facts.meetingAnswers, and: facts.looseAnswers)
        #expect(summary.answered == 2 && summary.good.first?.good == 1 && summary.good.first?.of == 2)
    }

    @Test func `an answer of a child keeps neither the meeting nor the day`() throws {
        let meeting = try #require(Self.facts().meeting("M1")), question = try #require(FeedbackQuestion.all.first)
        let child = question.row("Yes", of: .child, about: meeting, on: "2017-05-10"), parent = question.row("Yes", of: .parent, about: meeting, on: "2017-05-10")
        #expect(child.given == "2017-05-01" && child.about == "a meeting" && child.child == nil)
        #expect(parent.given == "2017-05-10" && parent.about == meeting.title)
    }

    @Test func `what is written is found under every theme it is about`() {
        #expect(FeedbackTheme.themes(in: "Nobody listened, and the meeting was too long.") == [.listening, .setting])
        #expect(FeedbackTheme.themes(in: "Lovely.") == [.other])
    }
}
