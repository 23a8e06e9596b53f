import Care
import Samples
import Testing

struct ImprovementTests {
    /// Three IROs, of whom one has done the course of five days.
    static func facts(today: Day = "2017-05-10", settings: Settings = Settings(), _ more: SampleTable...) -> Facts {
        Facts(
            sampleRecords([
                .of(StaffMember.self, "Staff number | Forename | Surname | Role | From\nS1 | Kim | Sample | IRO | 2016-01-01\nS2 | Lee | Sample | IRO | 2016-01-01\nS3 | Max | Sample | IRO | 2016-01-01\nS4 | Wan | Sample | Social Worker | 2016-01-01"),
                .of(Course.self, "Course | Name | Days | For whom | Runs out after | Asked for from\nC5 | Five days | 5 | IRO | 12 | 2016-04-01"),
                .of(TrainingAttendance.self, "Attendance | Attendee | Role group | Course | Held on | Days\nT1 | S1 | IROs | five days | 2016-05-11 | 5"),
                .of(ImprovementAction.self, "Key area | Title | Action | State\n1 | Training | All trained | started\n2 | Reviews | In time | planned"),
                .of(ActionDetail.self, "Action | Owner | By | Measure | Only the cases of | Aim\nAll trained | | 2017-05-09 | training-up-to-date | Five days | 50\nIn time | | 2017-05-10 | reviews-on-time | |"),
            ] + more), settings: settings, today: today)
    }

    @Test func `an action shows the live figure of its measure, and one attendance more moves it`() throws {
        let plan = Self.facts().improvementPlan
        let training = try #require(plan.first { $0.action.action == "All trained" })
        #expect(training.figure?.tally.met == 1)
        #expect(training.figure?.tally.missed == 2)
        #expect(training.isOnTarget == false)
        let more = Self.facts(.of(TrainingAttendance.self, "Attendance | Attendee | Role group | Course | Held on | Days\nT2 | S2 | IROs | Five days | 2017-05-10 | 5"))
        let after = try #require(more.improvementPlan.first { $0.action.action == "All trained" })
        #expect(after.figure?.tally.met == 2)
        #expect(after.isOnTarget == true)
    }

    @Test func `a figure of the plan is the list of its cases`() {
        let facts = Self.facts(), figure = facts.liveFigure(.trainingUpToDate, group: "Five days", in: facts.yearSoFar)
        let cases = facts.cases(.trainingUpToDate, group: "Five days", in: facts.yearSoFar)
        #expect(cases.count == figure.tally.counted)
        #expect(cases.filter { $0.outcome == .met }.map(\.subject) == [.staff("S1")])
    }

    @Test func `a course of twelve months is good until the day before it is a year old`() {
        func done(_ today: Day) -> Bool? { Self.facts(today: today).trainingNeeds(on: today).first { $0.staff == "S1" }?.state.isDone }
        #expect(done("2017-05-10") == true)
        #expect(done("2017-05-11") == false)
    }

    @Test func `nobody is asked for a course of another role`() {
        #expect(!Self.facts().trainingNeeds(on: "2017-05-10").contains { $0.staff == "S4" })
    }

    @Test func `late actions stand first, and a day is not late before it is over`() {
        let facts = Self.facts()
        #expect(facts.improvementPlan.map { $0.isLate(on: facts.today) } == [true, false])
    }

    @Test func `an aim needs a measure, and what is done needs what shows it`() {
        var row = ActionDetail()
        (row.action, row.target, row.done) = ("All trained", Amount(90), "2017-05-10")
        #expect(EntryRules.problems(in: row, Self.facts()).map(\.field) == ["measure_id", "evidence"])
        (row.measure, row.evidence) = ("no-such-figure", "Everybody has the certificate.")
        #expect(EntryRules.problems(in: row, Self.facts()).map(\.field) == ["measure_id"])
        row.measure = "training-up-to-date"
        #expect(EntryRules.problems(in: row, Self.facts()).isEmpty)
    }

    @Test func `a priority that is carried on names the action that carries it`() {
        var row = PriorityDetail()
        (row.number, row.state) = (1, .carried)
        #expect(EntryRules.problems(in: row, Self.facts()).map(\.field) == ["carried_by"])
        row.carriedBy = "Something else"
        #expect(EntryRules.problems(in: row, Self.facts()).map(\.field) == ["carried_by"])
        row.carriedBy = "In time"
        #expect(EntryRules.problems(in: row, Self.facts()).isEmpty)
    }

    @Test func `next year's recommendations open with last year's and their state`() {
        let facts = Self.facts(
            .of(Recommendation.self, "Number | Recommendation\n3 | New one\n1 | Note the report\n2 | Fill the post"),
            .of(RecommendationDetail.self, "Number | Report | Board | Considered on | Answer\n1 | 2016/17 | The board | 2017-05-01 | noted\n2 | 2016/17 | | |"))
        #expect(facts.boardRecommendations.map(\.recommendation.number) == [1, 2, 3])
        #expect(facts.boardRecommendations.first?.detail?.response == .noted)
        #expect(facts.boardRecommendations.last?.year == nil)
    }

    // MARK: Standards

    private static func standards(_ changes: [SettingChange]) -> [StandardLine] {
        let facts = Facts(
            sampleRecords([
                .of(Conference.self, "Conference | Kind | Held on | Quorate\nC1 | initial | 2017-04-20 | yes\nC2 | initial | 2017-05-20 | no\nC3 | initial | 2017-08-20 | yes\nC4 | initial | 2017-09-20 | no"),
                .of(PracticeStandard.self, "Standard | Version | For | What is expected | Measured by | In force from | In force until\nP1 | 1 | CP | Conferences are quorate. | conferences-quorate | 2017-01-01 |"),
            ]), settings: Settings(changes: changes), today: "2017-10-05")
        return facts.standardLines(in: ReportingYear(containing: "2017-10-05"))
    }

    @Test func `a target that is changed from a day changes results only after that day`() {
        let before = SettingChange(setting: "target-conferences-quorate", from: "2017-04-01", value: "50")
        let after = SettingChange(setting: "target-conferences-quorate", from: "2017-07-01", value: "80")
        // Half were quorate in both quarters.
        #expect(Self.standards([before]).first?.results.prefix(2).map(\.isMet) == [true, true])
        #expect(Self.standards([before, after]).first?.results.prefix(2).map(\.isMet) == [true, false])
        #expect(Self.standards([]).first?.results.first?.isMet == nil)
    }
}
