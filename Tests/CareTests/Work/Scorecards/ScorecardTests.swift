import Documents
import Samples
import Testing

@testable import Care

struct ScorecardTests {
    private static let records = DemoCouncil(children: 80, asAt: "2026-11-23").records()
    private static let facts = Facts(records, settings: Settings(authority: records[AuthoritySetting.self].entries), today: "2026-11-23")
    /// Made once: each is worked out from what was known on its day.
    private static let made = ScorecardMaker(facts, through: "2026-11-22").make(made: "2026-11-23")

    private func keeping(_ made: [ScorecardMaker.Made], today: Day = "2026-11-23") -> Facts {
        var records = Self.records
        records.set(Rows(made.map(\.card)))
        records.set(Rows(made.flatMap(\.lines)))
        return Facts(records, settings: Self.facts.settings, today: today)
    }

    @Test func `a week ends on Sunday and a month on its last day`() {
        #expect(ScorecardSpan.week.lastEnd(by: "2026-11-22") == "2026-11-22")
        #expect(ScorecardSpan.week.lastEnd(by: "2026-11-28") == "2026-11-22")
        #expect(ScorecardSpan.week.lastEnd(by: "2026-11-29") == "2026-11-29")
        #expect(ScorecardSpan.month.lastEnd(by: "2026-11-29") == "2026-10-31")
        #expect(ScorecardSpan.month.lastEnd(by: "2026-11-30") == "2026-11-30")
        #expect(ScorecardSpan.month.lastEnd(by: "2024-02-29") == "2024-02-29")
        #expect(ScorecardSpan.month.period(endingOn: "2026-11-30").start == "2026-11-01")
        #expect(ScorecardSpan.week.period(endingOn: "2026-11-22").length == 91)
    }

    @Test func `scorecards are made for the unit and each IRO, and a second run makes none`() {
        let weeks = Self.made.filter { $0.card.kind == .unit && $0.card.span == .week }.map(\.card.end)
        #expect(weeks.count == 13 && weeks.last == "2026-11-22" && weeks.first == "2026-08-30")
        #expect(Self.made.count { $0.card.kind == .unit && $0.card.span == .month } == 12)
        #expect(Set(Self.made.map(\.card.id)).count == Self.made.count)
        let officers = Self.facts.officers(on: "2026-11-22")
        #expect(!officers.isEmpty && Set(Self.made.filter { $0.card.end == "2026-11-22" }.compactMap(\.card.staff)) == Set(officers))
        #expect(ScorecardMaker(keeping(Self.made), through: "2026-11-22").make(made: "2026-11-23").isEmpty)
    }

    @Test func `the next week makes that week's alone`() {
        let facts = keeping(Self.made.filter { $0.card.end < "2026-11-22" || $0.card.span == .month })
        #expect(ScorecardMaker(facts, through: "2026-11-21").missing(.week) == [])
        #expect(ScorecardMaker(facts, through: "2026-11-22").missing(.week) == ["2026-11-22"])
        #expect(ScorecardMaker(facts, through: "2026-11-22").missing(.month) == [])
    }

    @Test func `making them twice gives the same to the last letter`() {
        let again = ScorecardMaker(Self.facts, through: "2026-11-22").make(made: "2026-11-23", [.month])
        let before = Self.made.filter { $0.card.span == .month }
        let cards = again.map(\.card).sorted { $0.id < $1.id }, kept = before.map(\.card).sorted { $0.id < $1.id }
        #expect(cards == kept)
        #expect(Set(again.flatMap(\.lines)) == Set(before.flatMap(\.lines)))
    }

    @Test func `a kept scorecard stays as it was made when something is entered later`() throws {
        let facts = keeping(Self.made), kept = try #require(facts.keptScorecards(.week).last), line = try #require(ScorecardMeasure.named("iro-visits"))
        var records = facts.records
        var visits = records[IROVisit.self]
        var late = IROVisit()
        (late.id, late.child, late.held, late.kind) = ("LATE", try #require(facts.children.first).id, "2026-11-20", "visit")
        visits.append(late)
        records.set(visits)
        let now = Facts(records, settings: facts.settings, today: facts.today)
        #expect(now.keptScorecards(.week).last?.figure(line) == kept.figure(line))
        #expect(now.scorecardFigure(line, in: kept.period).denominator == (kept.figure(line)?.denominator ?? 0) + 1)
    }

    @Test func `every figure is that of the cases it opens to, for the unit and for each IRO`() throws {
        let facts = Self.facts, period = ScorecardSpan.week.period(endingOn: "2026-11-22")
        for line in ScorecardMeasure.all {
            let all = facts.scorecardCases(line, in: period).filter { $0.each.outcome.isCounted }
            let figure = facts.scorecardFigure(line, in: period)
            #expect(figure.denominator == all.count, "\(line.id)")
            #expect(all.map(\.each) == line.measure.cases(facts, in: period).filter { $0.outcome.isCounted }, "\(line.id)")
            let officers = Set(all.compactMap(\.officer))
            let shared = officers.reduce(0) { $0 + facts.scorecardFigure(line, in: period, of: $1).denominator }
            #expect(shared + all.count { $0.officer == nil } == all.count, "\(line.id)")
        }
    }

    @Test func `what children live through stands above how the service works, and preparation meetings are counted`() {
        let parts = ScorecardMeasure.all.map(\.part)
        #expect(parts == parts.filter { $0 == .experience } + parts.filter { $0 == .process })
        #expect(ScorecardMeasure.all.contains { $0.id == "preparation-held" })
        #expect(Set(ScorecardMeasure.all.map(\.id)).count == ScorecardMeasure.all.count)
    }

    // MARK: Crossing a target

    /// Weekly scorecards on which one share had these values of so many cases, with a target of ninety.
    private func weeks(_ values: [Double?], of base: Int = 200) -> Facts {
        let made = values.enumerated().map { index, value -> ScorecardMaker.Made in
            var card = ScorecardKept(), line = ScorecardLine()
            let end = ("2026-11-22" as Day).adding(days: 7 * (index - values.count + 1))
            (card.id, card.kind, card.span, card.from, card.end, card.made) = (ScorecardKept.ID("unit-week-\(end.iso)"), .unit, .week, end.adding(days: -90), end, end)
            (line.scorecard, line.measure, line.denominator) = (card.id, "minutes-on-time", base)
            line.numerator = value.map { Int(($0 * Double(base) / 100).rounded()) } ?? 0
            line.value = value.map { Amount($0) }
            line.target = Amount(90)
            return .init(card: card, lines: [line])
        }
        return Facts(sampleRecords(.of(made.map { $0.card }), .of(made.flatMap { $0.lines })), today: "2026-11-23")
    }

    @Test func `a measure that crosses its target is told once, and staying below is not told again`() {
        #expect(weeks([92, 90, 89.9, 85, 80]).targetCrossings(since: "2026-01-01").map(\.end) == ["2026-11-08"])
        #expect(weeks([85, 80, 85]).targetCrossings(since: "2026-01-01").isEmpty)
        #expect(weeks([80, 95]).targetCrossings(since: "2026-01-01").isEmpty)
        #expect(weeks([95, nil, 80]).targetCrossings(since: "2026-01-01").isEmpty)
        #expect(weeks([95, 80, 95, 80]).targetCrossings(since: "2026-01-01").count == 2)
    }

    @Test func `the manager is told of a crossing by one notice whose key stays the same`() throws {
        let facts = weeks([95, 80]), notice = try #require(facts.notices().first { $0.kind == .crossing })
        #expect(facts.notices().count { $0.kind == .crossing } == 1)
        #expect(notice.roles == [.manager] && notice.staff.isEmpty && notice.sentence.contains("95.0% to 80.0%"))
        let later = Facts(facts.records, today: "2026-11-26")
        #expect(later.notices().first { $0.kind == .crossing }?.key == notice.key)
        #expect(!Facts(facts.records, today: "2027-02-26").notices().contains { $0.kind == .crossing })
    }

    @Test func `which way a measure went is told in points for a share, and a small change is neither better nor worse`() throws {
        let line = try #require(ScorecardMeasure.named("minutes-on-time"))
        func trend(_ values: [Double?]) -> ScorecardTrend { line.trend(weeks(values).keptScorecards(.week), upTo: "2026-11-22") }
        #expect(trend([80, 81, 82, 83, 85.5]).words == "up 5.5 points on 25 Oct 2026")
        #expect(trend([80, 81, 82, 83, 85.5]).isWorse == false)
        #expect(trend([85, 84]).isWorse == true)
        #expect(trend([85, 84.5]).isWorse == nil)
        #expect(trend([85, 85]).words == "the same as on 15 Nov 2026")
        #expect(trend([85]).words == nil)
    }

    @Test func `on a small base the figure before is told as a count, and is neither better nor worse`() throws {
        let line = try #require(ScorecardMeasure.named("minutes-on-time"))
        func trend(_ base: Int) -> ScorecardTrend { line.trend(weeks([75, 50], of: base).keptScorecards(.week), upTo: "2026-11-22") }
        #expect(trend(20).words == "down 25 points on 15 Nov 2026" && trend(20).isWorse == true)
        #expect(trend(16).words == "12 of 16 on 15 Nov 2026" && trend(16).isWorse == nil)
    }

    @Test func `feedback, answers to IROs and thanks stand on the scorecard, and feedback is the chair’s`() throws {
        let ids = ScorecardMeasure.all.map(\.id)
        #expect(["feedback-response", "challenge-answers-on-time", "thanks-given"].allSatisfy(ids.contains))
        let line = try #require(ScorecardMeasure.named("feedback-response")), facts = Self.facts, period = ScorecardSpan.week.period(endingOn: "2026-11-22")
        let cases = facts.scorecardCases(line, in: period)
        #expect(!cases.isEmpty)
        for each in cases {
            guard case .other(let id) = each.each.subject else { continue }
            #expect(each.officer == facts.meeting(Meeting.ID(String(id.dropFirst(8))))?.chair)
        }
    }

    @Test func `an IRO's scorecard is not in what others may see`() {
        let facts = keeping(Self.made)
        func cards(_ roles: Set<Role>) -> Int {
            let person = Person(username: "x", name: "X", staff: facts.officers(on: facts.today).first, roles: roles)
            return facts.narrowed(to: Sight(of: person, in: facts)).records[ScorecardKept.self].entries.count { $0.kind == .iro }
        }
        #expect(cards([.manager]) > 0)
        for role in Role.allCases where role != .manager { #expect(cards([role]) == 0, "\(role)") }
    }
}
