import Care

/// Scorecards, traffic lights and the capacity forecast.
extension Route {
    // MARK: Scorecards

    @Sendable static func unitScorecard(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), facts = look.snapshot.facts
        let others = look.allows(.seeOwnScorecard, staff: .blank) ? facts.officers(on: facts.today) : [look.person.staff].compactMap { $0 }.filter { look.allows(.seeOwnScorecard, staff: $0) }
        return .page(try scorecardPage(visit, nil, others))
    }

    /// Made from the whole facts: whoever gets here may see this IRO's, and figures count every case.
    @Sendable static func ownScorecard(_ visit: Visit) throws -> Answer {
        let staff = try visit.staff()
        return .page(try scorecardPage(visit, staff, [])).about("scorecard:\(staff)", visit.asked("period") ?? "week")
    }

    private static func scorecardPage(_ visit: Visit, _ staff: StaffMember.ID?, _ others: [StaffMember.ID]) throws -> ScorecardPage {
        let look = try visit.look(), facts = look.snapshot.facts
        let span = visit.asked("period").flatMap { ScorecardSpan(rawValue: $0) } ?? .week
        let kept = facts.keptScorecards(span, of: staff), end = visit.asked("end").flatMap { Day($0) }
        if end != nil, !kept.contains(where: { $0.end == end }) { throw Refusal.notFound("no such scorecard") }
        let shown = kept.last { end == nil || $0.end == end } ?? facts.scorecardNow(span, of: staff)
        return ScorecardPage(facts: facts, often: span, staff: staff, kept: kept, shown: shown, others: others, seesMeasures: look.allows(.seeFigures))
    }

    @Sendable static func unitScorecardCases(_ visit: Visit) throws -> Answer { try scorecardCases(visit, nil) }
    @Sendable static func ownScorecardCases(_ visit: Visit) throws -> Answer { try scorecardCases(visit, try visit.staff()) }

    private static func scorecardCases(_ visit: Visit, _ staff: StaffMember.ID?) throws -> Answer {
        let look = try visit.look(), narrowed = look.facts
        guard let line = ScorecardMeasure.named(visit.parameter("measure")), let period = periodAsked(visit, look.today) else {
            throw Refusal.notFound("no such figure")
        }
        let page = ScorecardCasesPage(
            line: line, period: period, staff: staff, facts: look.snapshot.facts, links: look.links, page: visit.page, isOpen: { narrowed.child($0) != nil })
        return .page(page).about("scorecard:\(staff?.text ?? "unit")/\(line.id)", "\(period.start.iso) to \(period.end.iso), page \(visit.page)")
    }

    /// The days an address names, or those of the last weekly scorecard; nil for days that are no period of a year or less.
    private static func periodAsked(_ visit: Visit, _ today: Day) -> Period? {
        guard let from = visit.asked("from"), let to = visit.asked("to") else { return ScorecardSpan.week.period(endingOn: ScorecardSpan.week.lastEnd(by: today)) }
        guard let start = Day(from), let end = Day(to), let period = Period(from: start, to: end), period.length <= 366 else { return nil }
        return period
    }

    // MARK: Lights

    @Sendable static func lights(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), facts = look.facts
        let query = LightQuery(
            state: visit.asked("state").flatMap { LightState.names.contains($0) ? $0 : nil }, team: visit.asked("team").map { Team.ID($0) },
            officer: visit.asked("iro").map { StaffMember.ID($0) }, kind: visit.asked("kind").flatMap { CaseKind(rawValue: $0) })
        let lights = facts.listedLights.filter { look.allows(.seeLights, $0.child) }
        return .page(LightsPage(facts: facts, links: look.links, lights: lights, query: query, page: visit.page)).about("lights", "\(query.state ?? "all"), page \(visit.page)")
    }

    // MARK: Capacity

    @Sendable static func capacity(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), whole = look.snapshot.facts, narrowed = look.facts
        let week = visit.asked("week").flatMap { Day($0) }
        let opened = week.flatMap { start in whole.capacityForecast.weeks.first { $0.start == start } }
        return .page(CapacityPage(whole: whole, links: look.links, opened: opened, openedKind: visit.asked("list").flatMap { CapacityPage.Opened(rawValue: $0) }, isOpen: { narrowed.child($0) != nil })).about("capacity", week?.iso ?? "26 weeks")
    }
}
