import Care
import Testing

struct DemoCareersTests {
    private func facts(children: Int = 600, seed: UInt64 = 1, endsIn: Int = 2026) throws -> (Facts, ReportingYear) {
        let year = try #require(ReportingYear(endingIn: endsIn))
        let records = DemoCouncil(children: children, seed: seed, year: year, withMistakes: false).records()
        return (Facts(records, today: year.end), year)
    }

    @Test(arguments: [1, 2, 3, 4]) func `at each quarter end 75 to 85 in a hundred are in care`(seed: UInt64) throws {
        let (facts, year) = try facts(seed: seed)
        for quarter in year.quarters { #expect((450...510).contains(facts.lookedAfter(on: quarter.end).count)) }
    }

    @Test(arguments: [1, 2, 3, 4]) func `who was there and came in, less who left, is who is there`(seed: UInt64) throws {
        let (facts, year) = try facts(seed: seed)
        for quarter in year.quarters {
            let before = facts.lookedAfter(on: quarter.start.adding(days: -1)).count
            let came = facts.periods.count { quarter.contains($0.from) }
            let left = facts.periods.count { quarter.contains($0.to) }
            #expect(before + came - left == facts.lookedAfter(on: quarter.end).count)
        }
    }

    @Test(arguments: [1, 2, 3, 4]) func `episodes follow one another and end after they begin`(seed: UInt64) throws {
        let (facts, _) = try facts(seed: seed)
        for child in facts.children.indices {
            let episodes = facts.episodes.range(child).map { facts.episodes.rows[$0] }
            for (one, next) in zip(episodes, episodes.dropFirst()) {
                let to = try #require(one.to)
                #expect(to <= next.from)
                #expect((one.ending == .continues) == !next.reason.startsCare)
                if one.ending == .continues { #expect(to == next.from) }
            }
            for episode in episodes {
                if let to = episode.to { #expect(to > episode.from) }
                if let born = facts.children[child].born { #expect(episode.from >= born && episode.from < born.adding(years: 18)) }
                #expect((episode.to == nil) == (episode.ending == nil))
                if episode.placement.isWithParents { #expect(["C1", "C2"].contains(episode.legalStatus.rawValue)) }
                if ["A5", "A6"].contains(episode.placement.rawValue) { #expect(episode.legalStatus == .placementOrder) }
            }
        }
    }

    @Test func `a child comes back from a short stay to the same placement`() throws {
        let (facts, _) = try facts(seed: 9)
        var stays = 0
        for child in facts.children.indices {
            let episodes = facts.episodes.range(child).map { facts.episodes.rows[$0] }
            for index in episodes.indices where episodes[index].placement.isTemporary {
                guard index > 0, index + 1 < episodes.count else { continue }
                stays += 1
                #expect(episodes[index - 1].placement == episodes[index + 1].placement)
                #expect(episodes[index - 1].placementPostcode == episodes[index + 1].placementPostcode)
                #expect(episodes[index].provider == nil)
            }
        }
        #expect(stays > 0)
    }

    @Test(arguments: [1, 2, 3, 4]) func `reviews are held in care, with the code of the child's age, and most in time`(seed: UInt64) throws
    {
        let (facts, year) = try facts(seed: seed)
        var inTime = 0, late = 0, overdue = 0
        for period in facts.periods {
            for link in facts.reviewChain(period).links {
                guard let held = link.held else {
                    if link.due < year.end { overdue += 1 }
                    continue
                }
                if held >= year.start { if link.wasOnTime { inTime += 1 } else { late += 1 } }
            }
        }
        for child in facts.children.indices {
            let born = facts.children[child].born
            for index in facts.reviews.range(child) {
                let review = facts.reviews.rows[index]
                #expect(facts.period(of: child, around: review.held) != nil)
                #expect(review.participation.isUnderFour == born.map { review.held.age(bornOn: $0) < 4 })
            }
        }
        #expect(overdue == 0)
        #expect((925...975).contains(inTime * 1000 / (inTime + late)))
    }

    @Test func `every child in care has an IRO, and the year's reviews have details`() throws {
        let (facts, year) = try facts(seed: 2)
        let held = Set(facts.records[Allocation.self].entries.filter { $0.kind == .lookedAfter && $0.to == nil }.map(\.caseID))
        for child in facts.lookedAfter(on: year.end) {
            let from = facts.periods[child.period].from
            // A child who came in the last week may still wait for one.
            if from < year.end.adding(days: -8) { #expect(held.contains(facts.children[child.child].id.text)) }
        }
        let reviews = facts.records[Review.self].entries.filter { year.period.contains($0.held) }.map { "\($0.child) \($0.held)" }
        #expect(Set(reviews) == Set(facts.records[ReviewDetail.self].entries.map { "\($0.child) \($0.held)" }))
        #expect(facts.records[ReviewDetail.self].entries.allSatisfy { $0.chair != nil })
    }

    @Test func `mistakes are few, and only where they were asked for`() throws {
        let year = try #require(ReportingYear(endingIn: 2026))
        let records = DemoCouncil(children: 600, seed: 1, year: year).records()
        let facts = Facts(records, today: year.end)
        let outside = facts.children.indices.flatMap { child in
            facts.reviews.range(child).filter { facts.period(of: child, around: facts.reviews.rows[$0].held) == nil }
        }
        #expect(outside.count == 1)
        let twice = records[Review.self].entries
        #expect(twice.count - Set(twice).count == 1)
        let withParents = records[Episode.self].entries.count { $0.placement.isWithParents && $0.legalStatus == .accommodated }
        #expect(withParents == 1)
        let born = Dictionary(facts.children.map { ($0.id, $0.born) }, uniquingKeysWith: { first, _ in first })
        let wrongCode = twice.count { review in
            review.participation.isUnderFour && (born[review.child] ?? nil).map { review.held.age(bornOn: $0) >= 4 } ?? false
        }
        #expect(wrongCode == 1)
        let overdue = facts.periods.filter { facts.reviewChain($0).links.contains { $0.held == nil && $0.due < year.end } }
        #expect(overdue.count == 1)
        let cases = Dictionary(grouping: records[Allocation.self].entries.filter { $0.kind == .lookedAfter }, by: \.caseID)
        let gaps = cases.values.reduce(0) { count, rows in
            let rows = rows.sorted { $0.from < $1.from }
            return count
                + zip(rows, rows.dropFirst()).count { one, next in
                    one.endReason != "case closed" && one.to.map { $0 < next.from } ?? false
                }
        }
        #expect(gaps == 1)
    }
}
