import Care
import Samples
import Testing

/// A problem a child raised: with somebody by name until the child is told, moving up when nobody touches it.
struct ProblemCaseTests {
    private static let service: [SampleTable] = [
        .of(KnownChild.self, "Child | Forename | Surname | Born on\nASH | Ashwin | Quillfeld | 2007-06-01"), .of(HeaderEntry.self, year: 2018, "Child | Born on\nASH | 2007-06-01"),
        .of(Episode.self, year: 2018, "Child | From\nASH | 2017-03-20"),
        .of(
            StaffMember.self,
            "Staff number | Forename | Surname | Role | Registration\nS1 | Imogen | Raddle | IRO |\nS3 | Wanda | Sopwith | SW | SW300\nS4 | Mabel | Trenchard | TM |\nS9 | Guy | Ottley | Service manager |"),
        .of(Allocation.self, "Allocation | Kind of case | Case | IRO | From\nA1 | LAC | ASH | S1 | 2017-03-21"),
        .of(SocialWorkerSpell.self, year: 2018, "Child | Born on | Social worker | From\nASH | 2007-06-01 | SW300 | 2017-03-20"),
        .of(Team.self, "Team | Name | Belongs to | Manager | From\nT0 | Service | | S9 | 2015-01-01\nT1 | North | T0 | S4 | 2015-01-01"), .of(TeamMember.self, "Worker | Team | From\nS3 | T1 | 2015-01-01"),
        .of(AppProblem.self, "Problem | Child | Raised on | In the child's words | Informal or formal\nPR1 | ASH | 2017-05-08 | I want my bike. | Informal"),
    ]

    private static func facts(_ more: [SampleTable] = [], today: Day) -> Facts { Facts(sampleRecords(service + more), today: today) }

    /// Sent on Monday 8 May 2017 to the team manager.
    private static let routed: [SampleTable] = [
        .of(ProblemDetail.self, "Problem | Who has it | Sent on\nPR1 | S4 | 2017-05-08"),
        .of(ProblemStep.self, "Step | Problem | On | What was done | To | Level\nPS1 | PR1 | 2017-05-08 | routed | S4 | 0"),
    ]

    private func case1(_ facts: Facts) throws -> ProblemCase { try #require(facts.problem("PR1")) }

    @Test func `it is proposed for the team manager, and until somebody has it by name it is to be sent on in a working day`() throws {
        let facts = Self.facts(today: "2017-05-09"), problem = try case1(facts)
        #expect(problem.state == .toRoute)
        #expect(facts.proposedOwner(of: 0) == "S4")
        #expect(facts.problemLadder(of: 0) == ["S3", "S4", "S9"])
        #expect(facts.next(of: problem)?.day == "2017-05-09")
        #expect(facts.problemNoticesForTest.first?.roles == [.participation])
    }

    @Test func `untouched for five working days it moves up one level, not a day earlier, and says so in the log`() throws {
        let last = Self.facts(Self.routed, today: "2017-05-15")
        let before = try case1(last)
        #expect(before.level == 0 && before.holder == "S4")
        #expect(last.unloggedMovesUp.isEmpty)
        let next = Self.facts(Self.routed, today: "2017-05-16"), problem = try case1(next)
        #expect(problem.level == 1)
        #expect(problem.holder == "S9")
        let step = try #require(next.unloggedMovesUp.first)
        #expect(step.kind == .escalated && step.day == "2017-05-16" && step.to == "S9" && step.words == "Untouched for 5 working days.")
        #expect(next.problemsToAnswer(by: "S9").count == 1 && next.problemsToAnswer(by: "S4").isEmpty)
    }

    @Test func `it moves up again with each five days, ends with the IRO manager, and stays there`() throws {
        // 16 May, then after five more working days 24 May: there is nobody above the service manager.
        let top = Self.facts(Self.routed, today: "2017-05-24"), problem = try case1(top)
        #expect(problem.level == 2)
        #expect(problem.holder == nil)
        #expect(problem.state == .waiting)
        #expect(top.problemNoticesForTest.first?.roles == [.manager])
        #expect(try case1(Self.facts(Self.routed, today: "2017-09-01")).level == 2)
    }

    @Test func `what is in the log is not written twice`() throws {
        let first = Self.facts(Self.routed, today: "2017-05-16")
        let logged = Facts(sampleRecords(Self.service + Self.routed + [.of(first.unloggedMovesUp)]), today: "2017-05-17")
        #expect(logged.unloggedMovesUp.isEmpty)
        #expect(try case1(logged).level == 1)
    }

    @Test func `an answer stops the clock, a reminder does not`() throws {
        let reminded = SampleTable.of(ProblemStep.self, "Step | Problem | On | What was done\nPS2 | PR1 | 2017-05-15 | reminded")
        #expect(try case1(Self.facts(Self.routed + [reminded], today: "2017-05-16")).level == 1)
        let answered = SampleTable.of(ProblemStep.self, "Step | Problem | On | What was done | In words\nPS2 | PR1 | 2017-05-15 | answered | Fetched.")
        let facts = Self.facts(Self.routed + [answered], today: "2017-06-15"), problem = try case1(facts)
        #expect(problem.level == 0 && problem.state == .answered)
        // Five working days after the answer the child is told.
        #expect(facts.next(of: problem)?.day == "2017-05-22")
    }

    @Test func `it cannot be closed without an outcome and the day the child was told`() throws {
        let facts = Self.facts(Self.routed, today: "2017-05-10"), problem = try case1(facts)
        #expect(problem.problems(of: .close(outcome: " ", result: nil, told: nil, how: ""), facts).map(\.field) == ["outcome", "result", "told_date", "told_how"])
        #expect(problem.problems(of: .close(outcome: "Fetched.", result: .open, told: "2017-05-10", how: "phone"), facts).map(\.field) == ["result"])
        #expect(problem.problems(of: .close(outcome: "Fetched.", result: .done, told: "2017-05-11", how: "phone"), facts).map(\.field) == ["told_date"])
        #expect(problem.problems(of: .close(outcome: "Fetched.", result: .done, told: "2017-05-07", how: "phone"), facts).map(\.field) == ["told_date"])
        #expect(problem.problems(of: .close(outcome: "Fetched.", result: .done, told: "2017-05-10", how: "phone"), facts).isEmpty)
        let unsent = Self.facts(today: "2017-05-10")
        let unsentProblem = try case1(unsent)
        #expect(unsentProblem.problems(of: .close(outcome: "Fetched.", result: .done, told: "2017-05-10", how: "phone"), unsent).map(\.field) == ["outcome"])
    }

    @Test func `the child can choose again: what was before stays in the history, and both kinds are counted`() throws {
        let facts = Self.facts(Self.routed, today: "2017-05-10"), problem = try case1(facts)
        #expect(problem.problems(of: .choose(formal: true, explained: nil, words: ""), facts).map(\.field) == ["options_explained"])
        let after = problem.after(.choose(formal: true, explained: .yes, words: "I want a letter."), id: "PS2", by: "S1", on: "2017-05-10")
        #expect(after.problem.formality == "Formal")
        #expect(after.detail.chosen == "2017-05-10" && after.detail.explained == .yes)
        #expect(after.step.kind == .switched && after.step.words == "From informal to formal. I want a letter.")
        let year = try #require(Period(from: "2017-04-01", to: "2018-03-31"))
        let both = SampleTable.of(AppProblem.self, "Problem | Child | Raised on | In the child's words | Informal or formal\nPR2 | ASH | 2017-05-09 | Late again. | Formal")
        let tallies = Self.facts([both], today: "2017-05-10").tallies(.appProblems, in: year)
        #expect(tallies["Informal"]?.counted == 1 && tallies["Formal"]?.counted == 1)
    }

    @Test func `every open problem has somebody, a next step and a day`() {
        let records = DemoCouncil(children: 150, asAt: "2026-11-23").records(), facts = Facts(records, today: "2026-11-23")
        for problem in facts.problemCases where problem.isOpen { #expect(facts.next(of: problem) != nil) }
        #expect(Set(facts.problemCases.map(\.state)) == Set(ProblemCase.State.allCases))
        #expect(facts.problemCases.contains { $0.level > 0 && $0.isOpen })
        #expect(facts.problemCases.contains { $0.isFormal })
        #expect(facts.unloggedMovesUp.isEmpty)
    }
}

extension Facts {
    /// The notices about problems alone.
    fileprivate var problemNoticesForTest: [Notice] { notices().filter { $0.kind == .problem } }
}
