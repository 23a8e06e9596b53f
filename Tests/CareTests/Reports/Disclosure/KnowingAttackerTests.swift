import Documents
import Samples
import Testing

@testable import Care

/// Everything that is printed anywhere is known to everybody: words, charts, and what was published before.
struct KnowingAttackerTests {
    private static let words = [
        "numbers": "In Q1 {{started-care Q1}} children started and {{ceased-care Q1}} ceased (+3). In the year {{table 9a: Started, Q2}} did in Q2, {{started-care}} in all.",
        "reviews": "We held {{reviews-held}} reviews, {{reviews-on-time}} of them on time; {{reviews-on-time missed}} were late, {{reviews-on-time Q2 missed}} of them in Q2.",
    ]

    private func tables(_ facts: Facts, _ ends: Int) throws -> YearTables { YearTables(try #require(ReportingYear(endingIn: ends)), facts) }

    private func facts(_ seed: UInt64, _ ends: Int) throws -> Facts {
        let year = try #require(ReportingYear(endingIn: ends))
        let records = shakenCouncil(seed: seed, year)
        return Facts(records, settings: Settings(authority: records[AuthoritySetting.self].entries), today: year.end)
    }

    private func full(_ tables: YearTables) -> Report { AnnualReport(tables, words: Self.words).full().report }

    @Test(arguments: [DisclosureRule.Mode.hide, .round], [UInt64(1), 2])
    func `whoever knows all words, charts and tables works out no small count`(_ mode: DisclosureRule.Mode, _ seed: UInt64) throws {
        let facts = try facts(seed, 2024), tables = try tables(facts, 2024), rule = DisclosureRule(mode: mode)
        let disclosure = Disclosure(full(tables), tables, rule: rule)
        var attacker = KnowingAttacker(facts, rule)
        attacker.read(disclosure.report, tables)
        attacker.think([tables.year])
        #expect(attacker.secrets.count > 20)
        #expect(attacker.knownFacts > 300)
        #expect(attacker.loose == [])
        #expect(attacker.told() == [])
    }

    @Test(arguments: [UInt64(1), 3])
    func `last year's public edition beside this year's tells no hidden count of either`(_ seed: UInt64) throws {
        let facts = try facts(seed, 2024), now = try tables(facts, 2024), before = try tables(facts, 2023), rule = DisclosureRule()
        let earlier = Disclosure(full(before), before, rule: rule).report
        let disclosure = Disclosure(full(now), now, rule: rule, earlier: [EarlierEdition(before.year, earlier)])
        var attacker = KnowingAttacker(facts, rule)
        attacker.read(earlier, before)
        attacker.read(disclosure.report, now)
        attacker.think([before.year, now.year])
        #expect(attacker.secrets.count > 40)
        #expect(attacker.told() == [])
    }
}
