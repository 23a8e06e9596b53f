import Care
import Samples
import Testing

struct AuditPlannerTests {
    static let officers = (1...3).map { "S\($0)" }

    /// Twelve children looked after, held by three IROs in turn.
    static func facts(_ more: SampleTable..., children: Int = 12, today: Day = "2017-05-10", settings: Settings = Settings()) -> Facts {
        let ids = (1...children).map { "C\($0 < 10 ? "0" : "")\($0)" }
        let records = sampleRecords([
                .of(HeaderEntry.self, year: 2018, "Child | Born on\n" + ids.map { "\($0) | 2007-06-20" }.joined(separator: "\n")),
                .of(Episode.self, year: 2018, "Child | From\n" + ids.map { "\($0) | 2016-03-20" }.joined(separator: "\n")),
                .of(StaffMember.self, "Staff number | Forename | Surname | Role\n" + officers.map { "\($0) | Worker | \($0) | IRO" }.joined(separator: "\n")),
                .of(Post.self, "Post | Title\nP1 | Independent Reviewing Officer"),
                .of(PostHolding.self, "Post | Staff number | Full-time equivalent | From\n" + officers.map { "P1 | \($0) | 1 | 2015-01-01" }.joined(separator: "\n")),
                .of(
                    Allocation.self,
                    "Allocation | Kind of case | Case | IRO | From\n" + ids.enumerated().map { "A\($0) | LAC | \($1) | \(officers[$0 % 3]) | 2016-03-21" }.joined(separator: "\n")),
            ] + more)
        return Facts(records, settings: settings, today: today)
    }

    @Test func `each IRO is given as many files as the quota says, and never one of their own`() throws {
        let facts = Self.facts(), plans = AuditPlanner(facts, month: "2017-05-10").missing, firsts = plans.filter { $0.secondOf == nil }
        #expect(firsts.count == 6)
        for staff in Self.officers { #expect(firsts.count { $0.auditor.text == staff } == 2) }
        #expect(Set(firsts.map(\.child)).count == 6)
        for plan in plans {
            let child = try #require(facts.number(of: plan.child))
            #expect(!facts.isOwnCase(child, of: plan.auditor, on: "2017-05-01"))
            #expect(EntryRules.problems(in: plan, facts).isEmpty)
        }
    }

    @Test func `whoever chaired a meeting of the child within the year does not audit the file`() throws {
        let chaired = Self.facts(
            .of(Meeting.self, "Meeting | Kind | Planned for | Chair | State | Held on\nM1 | looked-after review | 2016-09-01 | S2 | held | 2016-09-01"),
            .of(MeetingChild.self, "Meeting | Child\nM1 | C01"))
        let child = try #require(chaired.number(of: Child.ID("C01")))
        #expect(chaired.isOwnCase(child, of: "S2", on: "2017-05-01"))
        #expect(!chaired.isOwnCase(child, of: "S3", on: "2017-05-01"))
        // A year later it is no longer theirs.
        #expect(!chaired.isOwnCase(child, of: "S2", on: "2018-05-01"))
    }

    @Test func `no child comes round twice before all have been audited once`() {
        var plans: [AuditPlan] = []
        for month in ["2017-03-01", "2017-04-01"] as [Day] { plans += AuditPlanner(Self.facts(), month: month, and: plans).missing }
        let firsts = plans.filter { $0.secondOf == nil }
        #expect(firsts.count == 12)
        // Twelve children and twelve audits: those who were drawn first are not drawn again while others wait.
        #expect(Set(firsts.map(\.child)).count >= 11)
        let third = AuditPlanner(Self.facts(), month: "2017-05-01", and: plans).missing.filter { $0.secondOf == nil }
        #expect(third.count == 6)
    }

    @Test func `the same month is drawn the same way each time, and another month differently`() {
        let facts = Self.facts(), one = AuditPlanner(facts, month: "2017-05-01").missing
        #expect(AuditPlanner(facts, month: "2017-05-20").missing == one)
        #expect(AuditPlanner(facts, month: "2017-04-01").missing.map(\.child) != one.map(\.child))
        #expect(AuditPlanner(facts, month: "2017-05-01", and: one).missing.isEmpty)
    }

    @Test func `half of the caseload is rounded up`() {
        let half = Settings(changes: [SettingChange(setting: Setting.auditQuotaIs.id, from: "2017-01-01", value: "half of caseload")])
        let planner = AuditPlanner(Self.facts(children: 9, settings: half), month: "2017-05-01")
        #expect(planner.quota(.lookedAfter, of: "S1") == 2)
        #expect(AuditPlanner(Self.facts(children: 9), month: "2017-05-01").quota(.lookedAfter, of: "S1") == 2)
        #expect(AuditPlanner(Self.facts(children: 15, settings: half), month: "2017-05-01").quota(.lookedAfter, of: "S1") == 3)
    }

    @Test func `a tenth of the files, one at least, goes to a second auditor who is neither the first nor the IRO`() throws {
        let facts = Self.facts(), plans = AuditPlanner(facts, month: "2017-05-01").missing
        let second = try #require(plans.first { $0.secondOf != nil }), first = try #require(plans.first { $0.id == second.secondOf })
        #expect(plans.count { $0.secondOf != nil } == 1)
        #expect(second.auditor != first.auditor && second.child == first.child)
    }

    @Test func `a second auditor reads the first audit only when the own is done`() throws {
        let plans = "Plan | Month | Auditor | Kind of case | Child | Second audit of\nQ1 | 2017-05-01 | S2 | LAC | C01 |\nQ2 | 2017-05-01 | S3 | LAC | C01 | Q1"
        let head = "Audit | Plan | Child | Auditor | Kind of case | On | Grade | Version of the tool\n", one = head + "X1 | Q1 | C01 | S2 | LAC | 2017-05-03 | good | standard"
        let before = Self.facts(.of(AuditPlan.self, plans), .of(CaseAudit.self, one)), audit = try #require(before.auditCase("Q1"))
        #expect(!before.mayRead(audit, as: "S3"))
        #expect(before.mayRead(audit, as: "S2") && before.mayRead(audit, as: "S1"))
        let after = Self.facts(.of(AuditPlan.self, plans), .of(CaseAudit.self, one + "\nX2 | Q2 | C01 | S3 | LAC | 2017-05-04 | good | standard"))
        #expect(after.mayRead(try #require(after.auditCase("Q1")), as: "S3"))
    }

    @Test func `an audit of the last day of its month is in time`() {
        let plans = "Plan | Month | Auditor | Kind of case | Child\nQ1 | 2017-04-01 | S2 | LAC | C01\nQ2 | 2017-04-01 | S2 | LAC | C04\nQ3 | 2017-05-01 | S2 | LAC | C07"
        let audits = "Audit | Plan | Child | Auditor | Kind of case | On | Grade | Version of the tool\nX1 | Q1 | C01 | S2 | LAC | 2017-04-30 | good | standard\nX2 | Q2 | C04 | S2 | LAC | 2017-05-01 | inadequate | standard"
        let facts = Self.facts(.of(AuditPlan.self, plans), .of(CaseAudit.self, audits))
        let period = Period(from: "2017-04-01", to: "2017-05-31", name: "two months") ?? .day("2017-05-10")
        #expect(Measure.auditsDone.cases(facts, in: period).map(\.outcome).sorted { $0.words < $1.words } == [.met, .missed, .excluded("not yet due")])
        #expect(Measure.auditGrades.cases(facts, in: period).map(\.outcome).sorted { $0.words < $1.words } == [.met, .missed])
    }
}

struct AgreementTests {
    /// A table of two grades: how often first and second said yes and yes, yes and no, no and yes, no and no.
    private func agreement(_ both: Int, _ first: Int, _ second: Int, _ neither: Int) -> Agreement {
        Agreement(
            [(true, true, both), (true, false, first), (false, true, second), (false, false, neither)].flatMap { one in
                Array(repeating: (first: one.0, second: one.1), count: one.2)
            })
    }

    @Test func `kappa of known tables`() throws {
        // The textbook table: 20, 5, 10, 15 of 50; observed 0.7, by chance 0.5.
        let known = agreement(20, 5, 10, 15)
        #expect(known.pairs == 50 && known.same == 35)
        #expect(abs(try #require(known.kappa) - 0.4) < 1e-9)
        #expect(agreement(5, 0, 0, 5).kappa == 1)
        #expect(abs(try #require(agreement(5, 5, 5, 5).kappa)) < 1e-9)
        #expect(abs(try #require(agreement(0, 5, 5, 0).kappa) + 1) < 1e-9)
    }

    @Test func `where everybody gives one grade, or nobody grades, there is no kappa`() {
        #expect(agreement(9, 0, 0, 0).kappa == nil)
        #expect(agreement(0, 0, 0, 0).kappa == nil)
    }

    @Test func `a small base is told as what it is`() {
        #expect(agreement(6, 1, 0, 2).shareWords == "8 of 9")
    }
}
