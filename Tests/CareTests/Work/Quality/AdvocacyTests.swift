import Care
import Samples
import Testing

struct AdvocacyTests {
    static func facts(_ more: SampleTable..., today: Day = "2017-05-10") -> Facts {
        Facts(sampleRecords([
                .of(HeaderEntry.self, year: 2018, "Child | Born on | Ethnicity\nASH | 2007-06-20 | WBRI\nBEA | 2005-06-20 | APKN\nCAL | 2004-06-20 | WBRI"),
                .of(Episode.self, year: 2018, "Child | From\nASH | 2016-03-20\nBEA | 2016-03-20\nCAL | 2016-03-20"),
                .of(AuthoritySetting.self, "Setting | Value\nauthority_name | Exampleshire County Council"),
            ] + more), today: today)
    }

    private let needs = SampleTable.of(
        AdvocacyNeed.self, "Entry | Child | Found on | Needs an advocate | Why not\nN1 | ASH | 2017-01-10 | yes |\nN2 | BEA | 2017-02-10 | yes |\nN3 | CAL | 2017-03-10 | no | does not want one")

    @Test func `who needs an advocate and has none comes first, and a referral that ended is none`() {
        let referrals = SampleTable.of(AdvocacyReferral.self, "Referral | Child | Referred on | Provider | State\nR1 | ASH | 2017-01-12 | Fictional Advocates | open\nR2 | BEA | 2017-02-12 | Fictional Advocates | open")
        let ended = SampleTable.of(AdvocacyDetail.self, "Referral | Ended on | What came of it\nR2 | 2017-05-10 | Said it.")
        let facts = Self.facts(needs, referrals, ended)
        #expect(facts.advocacyStandings.map { facts.children[$0.child].id } == ["BEA", "ASH", "CAL"])
        #expect(facts.advocacyStandings.map(\.isLeftOut) == [true, false, false])
        let cases = Measure.advocacyHad.cases(facts, in: .day("2017-05-10"))
        #expect(cases.count == 2 && Tally(cases).met == 1)
        // On the day before, the referral was still open.
        #expect(Self.facts(needs, referrals, ended, today: "2017-05-09").advocacyStandings.allSatisfy { !$0.isLeftOut })
    }

    @Test func `themes may be more than the people, and the sentence says so`() {
        let facts = Self.facts(
            .of(AdvocacyReferral.self, "Referral | Child | Referred on\nR1 | ASH | 2017-01-12\nR2 | BEA | 2017-02-12"),
            .of(AdvocacyTheme.self, "Referral | Theme\nR1 | placement\nR1 | education\nR2 | placement"))
        let themes = facts.advocacyThemes(in: Period(from: "2017-01-01", to: "2017-05-10", name: "spring") ?? .day("2017-05-10"))
        #expect(themes.people == 2 && themes.named == 3)
        #expect(themes.sentence == "3 themes of 2 young people: one young person may have several.")
        #expect(themes.counts.first?.theme == "placement" && themes.counts.first?.count == 2)
    }

    @Test func `the longest waiting stands first, with days waited and a month in which a match may come`() throws {
        let facts = Self.facts(
            .of(VisitorWait.self, "Child | Referred on | Matched on\nASH | 2017-03-01 |\nBEA | 2017-01-30 |\nCAL | 2016-12-01 | 2017-02-01"),
            .of(
                VisitorDetail.self, "Search | Child | Referred on | Who is chasing | Next step | Next step by\nW1 | ASH | 2017-03-01 | S1 | Meet a visitor | 2017-06-01"))
        let queue = facts.visitorQueue
        #expect(queue.map(\.wait.child) == ["BEA", "ASH"])
        #expect(queue.map { $0.days(on: "2017-05-10") } == [100, 70])
        #expect(queue.map { $0.isStuck(on: "2017-05-10") } == [true, false])
        // One match in a year: the first may wait a year, the second two.
        let first = try #require(queue.first?.expected)
        #expect(first - facts.today == 366)
        #expect(Self.facts(.of(VisitorWait.self, "Child | Referred on\nASH | 2017-03-01")).visitorQueue.first?.expected == nil)
    }

    @Test func `the consortium's sessions stand apart from ours, and a mean session is hours through sessions`() throws {
        let facts = Self.facts(
            .of(
                VisitorSession.self,
                "Session | Visitor | Held on | Hours | Authority | Child\nI1 | V1 | 2017-04-02 | 5 | Exampleshire | ASH\nI2 | V1 | 2017-04-09 | 4.5 | Exampleshire | ASH\nI3 | V2 | 2017-04-03 | 7 | Partner authority A |"))
        let sums = facts.visitorSums(in: Period(from: "2017-04-01", to: "2017-04-30", name: "April") ?? .day("2017-04-30"))
        #expect(sums.map(\.isOwn) == [true, false])
        #expect(sums.map(\.sessions) == [2, 1] && sums.map(\.hours) == [9.5, 7])
        #expect(try #require(sums.first?.mean) == 4.75)
    }

    @Test func `those who are matched stand beside those who wait, and small numbers are hidden in public`() {
        let facts = Self.facts(
            .of(VisitorWait.self, "Child | Referred on | Matched on\nBEA | 2017-01-30 |\nCAL | 2016-12-01 | 2017-02-01"))
        let groups = facts.visitorsByEthnicity
        #expect(groups.map(\.group) == ["White", "Asian or Asian British"])
        #expect(groups.map(\.matched) == [1, 0] && groups.map(\.waiting) == [0, 1])
        #expect([0, 1, 5, 6].map(Facts.VisitorGroup.forPublic) == ["0", "1 to 5", "1 to 5", "6"])
    }

    @Test func `a search needs somebody, a step and a day, until it ends`() {
        let facts = Self.facts(.of(VisitorWait.self, "Child | Referred on\nASH | 2017-03-01"))
        var row = VisitorDetail()
        (row.id, row.child, row.referred) = ("W1", "ASH", "2017-03-01")
        #expect(Set(EntryRules.problems(in: row, facts).map(\.field)) == ["next_step", "next_step_date", "chasing_staff_id"])
        (row.ended, row.endReason) = ("2017-05-01", "moved away")
        #expect(EntryRules.problems(in: row, facts).isEmpty)
        row.referred = "2017-03-02"
        #expect(EntryRules.problems(in: row, facts).map(\.field) == ["referred_date"])
    }
}
