import Care
import Documents
import Samples
import Testing

/// What children say, from every source, on one list; each line ends in one of three ways.
struct ViewLineTests {
    private static let living = DemoCouncil(children: 150, asAt: "2026-11-23").records()

    private static func facts(_ more: SampleTable..., today: Day = "2017-05-10") -> Facts {
        Facts(
            sampleRecords([
                .of(KnownChild.self, "Child | Forename | Surname | Born on\nASH | Ashwin | Quillfeld | 2007-06-01"), .of(HeaderEntry.self, year: 2018, "Child | Born on\nASH | 2007-06-01"),
                .of(Episode.self, year: 2018, "Child | From\nASH | 2017-03-20"),
                .of(Meeting.self, "Meeting | Kind | Planned for | State | Held on\nM1 | looked-after review | 2017-04-05 | held | 2017-04-05\nM2 | looked-after review | 2017-06-20 | planned |"),
                .of(MeetingChild.self, "Meeting | Child\nM1 | ASH\nM2 | ASH"),
                .of(ChildView.self, "View | Child | Said on | Said by | How | Words | What came of it | Because | Told on\nV1 | ASH | 2017-04-05 | child | visit | I like it here. | we did | You stay. | 2017-04-10\nV2 | ASH | 2017-04-06 | carer | call | More sleep. | | |"),
                .of(AppStatement.self, "Statement | Made on | Child | Kind\nST1 | 2017-04-20 | ASH | Change\nST2 | 2017-04-21 | ASH | Problem"),
                .of(StatementDetail.self, "Statement | In the child's words\nST1 | A later bedtime."),
                .of(AppProblem.self, "Problem | Statement | Child | Raised on | In the child's words | Informal or formal\nPR1 | ST2 | ASH | 2017-04-21 | No bike. | Informal"),
            ] + more), today: today)
    }

    @Test func `each thing said is one line, the latest first, and a statement that raised a problem is the problem's line`() {
        let lines = Self.facts().viewLines(of: 0)
        #expect(lines.map(\.key) == ["problem-PR1", "statement-ST1", "view-V2", "view-V1"])
        #expect(lines.map(\.words) == ["No bike.", "A later bedtime.", "More sleep.", "I like it here."])
        #expect(lines.map(\.state) == [.open, .open, .open, .done])
        #expect(lines.map(\.isTold) == [false, false, false, true])
    }

    @Test func `what was said on the day of the last review has been heard there, the day after is new`() throws {
        let facts = Self.facts()
        #expect(facts.viewLines(of: 0).map { facts.isSinceLastReview($0) } == [true, true, true, false])
        let next = try #require(facts.meeting("M2"))
        #expect(facts.viewsHeard(at: next, of: 0).map(\.key) == ["problem-PR1", "statement-ST1", "view-V2"])
    }

    @Test func `an answer and a decision stand on the line they belong to`() throws {
        let facts = Self.facts(
            .of(ViewAnswer.self, "Source | What was said | Child | What came of it | In words | Child told on\nstatement | ST1 | ASH | we could not | School starts early. | 2017-05-02"),
            .of(ViewChange.self, "Source | What was said | Child | Decision\nstatement | ST1 | ASH | D1"))
        let line = try #require(facts.viewLine("statement-ST1", of: 0))
        #expect(line.state == .couldNot && line.because == "School starts early." && line.told == "2017-05-02" && line.isTold)
        #expect(line.decisions == ["D1"])
    }

    @Test func `“we could not” wants a reason, and nobody is told that something is still open`() {
        let facts = Self.facts()
        var answer = ViewAnswer()
        (answer.source, answer.said, answer.child, answer.result) = (.statement, "ST1", "ASH", .couldNot)
        #expect(EntryRules.problems(in: answer, facts).map(\.field) == ["result_words"])
        (answer.result, answer.told) = (.open, "2017-04-30")
        #expect(EntryRules.problems(in: answer, facts).map(\.field) == ["result"])
        (answer.result, answer.told) = (.done, "2017-04-19")
        #expect(EntryRules.problems(in: answer, facts).map(\.field) == ["told_date"])
    }

    @Test func `the measure counts what children said; within 20 working days there is still time, after them it is not told`() throws {
        let period = try #require(Period(from: "2017-04-01", to: "2018-03-31"))
        // 20 working days after 20 April 2017 are over at the end of 19 May; the carer's words are not the child's.
        let intime = Self.facts(today: "2017-05-19").tallies(.viewsTold, in: period)
        #expect(intime["App statement"]?.excluded == 1 && intime["Taken down by a worker"]?.met == 1 && intime["Taken down by a worker"]?.counted == 1)
        let late = Self.facts(today: "2017-05-22").tallies(.viewsTold, in: period)
        #expect(late["App statement"]?.missed == 1)
    }

    @Test func `every line of the living council ends in one of the three ways, and all sources are there`() {
        let facts = Facts(Self.living, today: "2026-11-23"), lines = facts.viewLines
        #expect(Set(lines.map(\.source)) == Set(ViewSource.allCases))
        #expect(Set(lines.map(\.state)) == Set(ViewResult.allCases))
        #expect(Set(lines.map(\.key)).count == lines.count)
        #expect(lines.contains { !$0.decisions.isEmpty })
        for line in lines where line.isTold { #expect(line.state != .open) }
    }

    @Test func `the pledge counts each reviewed child once for every promise, those who were not asked too`() {
        let facts = Facts(Self.living, today: "2026-11-23"), cases = facts.pledgeCases
        let children = Set(cases.map(\.child)).count
        #expect(children > 50)
        for promise in facts.promises(on: "2026-11-23") { #expect(cases.count { $0.promise.id == promise.id } == children) }
        #expect(Set(cases.map(\.result)) == Set(PledgeResult.allCases))
    }

    @Test func `the month in numbers holds no name, no id and no word of a child`() {
        let facts = Facts(Self.living, today: "2026-11-23"), summary = VoiceSummary(facts, month: "2026-10-15")
        #expect(summary.title == "Children’s voice in October 2026")
        let text = summary.tables.map { TextTable($0).text }.joined()
        for child in facts.children {
            for name in [child.id.text, child.forename, child.surname].compactMap({ $0 }) where name.count > 2 {
                #expect(!text.split { !$0.isLetter && !$0.isNumber }.contains { $0 == name }, "\(name)")
            }
        }
        for line in facts.viewLines { if let words = line.words { #expect(!text.contains(words)) } }
        let came = facts.viewLines.count { $0.by == .child && $0.said >= "2026-10-01" && $0.said <= "2026-10-31" }
        #expect(summary.tables.first?.rows.last?.cells.first?.value == Double(came))
    }

    @Test func `usage by team and month adds up to what came in`() {
        let facts = Facts(Self.living, today: "2026-11-23"), usage = VoiceUsage(facts, through: "2026-11-23")
        let came = facts.viewLines.count { [.statement, .problem].contains($0.source) && $0.said >= "2025-12-01" }
        #expect(usage.teams.reduce(0) { $0 + $1.total } == came)
        #expect(usage.kinds.reduce(0) { $0 + $1.total } == came)
        #expect(came > 0)
    }
}
