import Samples
import Testing

@testable import Care

/// The weekly scan finds what is there, and seldom what is not.
struct PatternScanTests {
    private static let firstDay: Day = "2016-01-04"
    private static let themes = ChallengeTheme.usual
    private static let teams = (1...8).map { Team.ID("T\($0)") }
    private static let providers = ["Own provision", "Other council", "Private provision", "Voluntary provision"]
    /// More frequent themes, as annual reports have them.
    private static let common = [0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 9, 9, 10, 11, 11]

    /// A random two years of 600 children: about so many events each year, on any theme, team and provider, with no cause in common.
    private static func random(_ random: inout SeededRandom, events: Int, from start: Day, days: Int, kind: EvidenceKind = .dispute) -> [PatternEvent] {
        (0..<events * days / 365).map { index in
            let child = random.number(1...600)
            let theme = random.chance(70) ? themes[random.one(of: common)] : random.one(of: themes)
            // A child has a team and a provider of its own.
            return PatternEvent(
                kind: kind, reference: "\(kind) \(index)", child: Child.ID("K\(child)"), day: start.adding(days: random.number(0...days - 1)), theme: theme,
                team: teams[child % teams.count], provider: providers[child / 7 % providers.count])
        }
    }

    /// Two random years of 600 children, with five planted at the end: concerns and a child's own words, of one cause.
    private static func planted(_ theme: String, teams: [Team.ID], seed: UInt64, kinds: [EvidenceKind] = [.dispute, .dispute, .dispute, .problem, .problem]) -> [Pattern] {
        var random = SeededRandom(seed: seed)
        let start: Day = "2015-04-01", today: Day = "2017-03-31"
        var events = Self.random(&random, events: 300, from: start, days: today - start)
        if kinds.contains(.fileAudit) { events += Self.random(&random, events: 200, from: start, days: today - start, kind: .fileAudit) }
        for child in 1...5 {
            events.append(
                PatternEvent(
                    kind: kinds[child - 1], reference: "P\(child)", child: Child.ID("K\(child * 8)"), day: today.adding(days: -child * 11), theme: theme,
                    team: teams[child % teams.count]))
        }
        return PatternScan.patterns(in: events, on: today).filter { $0.theme == theme }
    }

    private static let fiveCases = Set((1...5).map { "P\($0)" })

    @Test func `a planted pattern of five among 600 children is found, over three teams, and opens to its five`() throws {
        for seed in 1...20 as ClosedRange<UInt64> {
            let pattern = try #require(Self.planted("identity documents", teams: Array(Self.teams.prefix(3)), seed: seed).first, "seed \(seed)")
            #expect(Set(pattern.events.map(\.reference)) == Self.fiveCases)
            #expect(pattern.place == .service)
            #expect(pattern.teams.count == 3)
        }
    }

    @Test func `five audits of files that found the same fault among 600 children are found beside two hundred that found others`() throws {
        for seed in 1...20 as ClosedRange<UInt64> {
            let pattern = try #require(
                Self.planted("identity documents", teams: Array(Self.teams.prefix(3)), seed: seed, kinds: Array(repeating: .fileAudit, count: 5)).first, "seed \(seed)")
            #expect(Set(pattern.events.map(\.reference)) == Self.fiveCases)
            #expect(pattern.events.allSatisfy { $0.kind == .fileAudit })
        }
    }

    @Test func `what an audit of a file found is read by the topics of its questions, and only where it is not good`() {
        let facts = Facts(
            sampleRecords([
                .of(KnownChild.self, "Child | Forename | Born on\nASH | Ash | 2008-06-01"),
                .of(AuditPlan.self, "Plan | Month | Auditor | Kind of case | Child\nPL1 | 2017-03-01 | S1 | LAC | ASH\nPL2 | 2017-03-01 | S1 | LAC | ASH"),
                .of(CaseAudit.self, "Audit | Plan | Child | Auditor | Kind of case | On | Grade | Version of the tool\nAU1 | PL1 | ASH | S1 | LAC | 2017-03-07 | good | standard"),
                .of(
                    AuditAnswer.self,
                    """
                    Audit | Question | Grade
                    AU1 | standard-LAC-1 | good
                    AU1 | standard-LAC-2 | requires improvement
                    AU1 | standard-LAC-4 | inadequate
                    AU1 | standard-LAC-5 | outstanding
                    AU1 | standard-LAC-7 | inadequate
                    """),
            ]), today: "2017-03-31")
        #expect(facts.patternEvents.map(\.kind) == [.fileAudit, .fileAudit])
        #expect(Set(facts.patternEvents.map(\.theme)) == ["permanence", "life story work"])
        #expect(facts.patternEvents.allSatisfy { $0.reference == "AU1" && $0.day == "2017-03-07" })
    }

    @Test func `five of a theme that is heard of now and then are found where they are all of one team`() {
        let found = (1...20 as ClosedRange<UInt64>).filter { seed in
            Self.planted("savings", teams: [Self.teams[0]], seed: seed).contains { $0.place == .team && $0.where_ == "T1" && Self.fiveCases.isSubset(of: $0.events.map(\.reference)) }
        }
        // Where chance had brought several to that team in the year before, five are not more than chance.
        #expect(found.count >= 15, "found with \(found.count) of 20 seeds")
    }

    @Test func `twenty years of random data, scanned each week, give no more than one false pattern a year`() {
        var all = 0
        for seed in 101...120 as ClosedRange<UInt64> {
            var random = SeededRandom(seed: seed)
            let start: Day = "2014-04-01", begin: Day = "2016-04-04"
            let days = begin.adding(days: 364) - start
            let events = Self.random(&random, events: 300, from: start, days: days) + Self.random(&random, events: 200, from: start, days: days, kind: .fileAudit)
            // A pattern that lasts for weeks is one pattern.
            var found: Set<String> = []
            for week in 0..<52 { for pattern in PatternScan.patterns(in: events, on: begin.adding(days: week * 7)) { found.insert(pattern.id) } }
            all += found.count
        }
        #expect(Double(all) / 20 <= 1, "\(all) false patterns in twenty years")
    }

    @Test func `four of a kind in one team are a pattern where there never was one; three are not, nor one child four times`() {
        func events(_ children: [String]) -> [PatternEvent] {
            let quiet = (0..<40).map { PatternEvent(kind: .audit, reference: "A\($0)", child: Child.ID("K\($0)"), day: Self.firstDay.adding(days: $0 * 9), theme: "health", team: "T2") }
            return quiet
                + children.enumerated().map {
                    PatternEvent(kind: .dispute, reference: "D\($0)", child: Child.ID($1), day: "2017-03-01", theme: "savings", team: "T1")
                }
        }
        #expect(PatternScan.patterns(in: events(["A", "B", "C", "D"]), on: "2017-03-31").map(\.theme) == ["savings"])
        #expect(PatternScan.patterns(in: events(["A", "B", "C"]), on: "2017-03-31").isEmpty)
        #expect(PatternScan.patterns(in: events(["A", "A", "A", "A"]), on: "2017-03-31").isEmpty)
    }

    @Test func `a service that has just begun has nothing usual, and no pattern`() {
        let events = (1...9).map { PatternEvent(kind: .dispute, reference: "D\($0)", child: Child.ID("K\($0)"), day: "2017-03-01", theme: "savings") }
        #expect(PatternScan.patterns(in: events, on: "2017-03-31").isEmpty)
    }

    @Test func `a register that was begun last month is no flood beside one that is kept for years`() {
        let old = (0..<40).map { PatternEvent(kind: .audit, reference: "A\($0)", child: Child.ID("K\($0)"), day: Self.firstDay.adding(days: $0 * 10), theme: "health", team: "T2") }
        let fresh = (0..<30).map { PatternEvent(kind: .decision, reference: "B\($0)", child: Child.ID("K\($0)"), day: "2017-03-10", theme: "health", team: "T2") }
        #expect(PatternScan.patterns(in: old + fresh, on: "2017-03-31").isEmpty)
    }

    @Test func `the tail of a Poisson count is what tables say`() {
        #expect(abs(PatternScan.tail(5, 1) - 0.003660) < 0.000001)
        #expect(PatternScan.tail(0, 3) == 1)
        #expect(abs(PatternScan.tail(3, 2) - 0.323324) < 0.000001)
    }
}
