import Care
import Samples
import Testing

/// 100,000 review histories made up by chance, a quarter of them from each of four fixed seeds:
/// early, late and missing reviews, orders, placements for adoption.
struct ReviewHistoriesTests {
    static let histories = 25_000

    static func facts(seed: UInt64) -> Facts {
        var random = SeededRandom(seed: seed)
        var episodes: [Episode] = [], reviews: [Review] = []
        for number in 0..<histories {
            var episode = Episode()
            episode.child = Child.ID("C\(100_000 + number)")
            episode.from = ("2014-01-01" as Day).adding(days: random.number(0...2900))
            episode.reason = EpisodeReason("S")
            episode.legalStatus = LegalStatus("C2")
            episode.placement = PlacementType("U6")
            var held = episode.from
            let reviewCount = random.number(0...3)
            let changes = random.number(0...99)
            if changes < 24 {
                // An order, a placement for adoption, or the one and then the other.
                if changes < 16 {
                    let next = Self.follow(&episode, after: random.number(10...300))
                    episodes.append(episode)
                    episode = next
                    episode.legalStatus = LegalStatus("E1")
                }
                if changes >= 8 {
                    let next = Self.follow(&episode, after: random.number(5...300))
                    episodes.append(episode)
                    episode = next
                    episode.placement = PlacementType("A6")
                }
            }
            if random.chance(20) {
                episode.to = episode.from.adding(days: random.number(1...700))
                episode.ending = EpisodeEnding("E3")
            }
            episodes.append(episode)
            for place in 0..<reviewCount {
                held = held.adding(days: place == 0 ? random.number(1...45) : random.number(20...230))
                var review = Review()
                review.child = episode.child
                review.held = held
                reviews.append(review)
            }
        }
        return .sample(today: "2024-12-31", .of(episodes), .of(reviews))
    }

    private static func follow(_ episode: inout Episode, after days: Int) -> Episode {
        var next = episode
        next.from = episode.from.adding(days: days)
        next.reason = EpisodeReason("P")
        episode.to = next.from
        episode.ending = EpisodeEnding("X1")
        return next
    }

    static let timescales: [Timescale] = [.firstReview, .secondReview, .laterReview, .adoptionAuthorityReview, .adoptionPlacementReview]

    @Test(arguments: [2005, 2010, 2011, 2017] as [UInt64])
    func `what the explanation says, counted on plain fingers, gives the same day`(seed: UInt64) {
        let facts = Self.facts(seed: seed)
        #expect(facts.children.count == Self.histories)
        var count = 0
        var wrong: [String] = []
        for timescale in Self.timescales {
            let deadlines = timescale.deadlines(facts)
            #expect(deadlines.count > 500, "\(timescale.id)")
            for deadline in deadlines {
                count += 1
                let sentence = deadline.explanation
                guard let read = ReadExplanation(sentence), let again = read.recomputed else {
                    wrong.append(sentence)
                    continue
                }
                let (year, month, day) = deadline.due.civil
                if again != read.due || again != PlainDay(year: year, month: month, day: day) { wrong.append(sentence) }
            }
        }
        #expect(count > 50_000)
        #expect(wrong.isEmpty, "\(wrong.count) of \(count): \(wrong.prefix(3))")
    }

    @Test func `the clocks of a child follow each other, and none is longer than the law allows`() {
        let facts = Self.facts(seed: 33)
        var wrong = 0
        for period in facts.periods {
            let links = facts.reviewChain(period).links
            for (link, next) in zip(links, links.dropFirst()) {
                // A clock starts with the review before it, or with an order or placement since.
                if link.held == nil || next.trigger < (link.held ?? next.trigger) { wrong += 1 }
            }
            for (place, link) in links.enumerated() {
                let before = place == 0 ? period.from : links[place - 1].held ?? period.from
                let longest: Day =
                    switch link.kind {
                    case .first: facts.workingDays.day(20, after: period.from)
                    case .second, .adoptionSecond: before.adding(months: 3)
                    case .adoptionFirst: link.trigger.adding(days: 28)
                    case .later, .adoptionLater, .adoptionAuthority: before.adding(months: 6)
                    }
                if link.due > longest || !link.dueIsKnown { wrong += 1 }
                if let to = period.to, link.held == nil, link.due >= to { wrong += 1 }
            }
        }
        #expect(wrong == 0)
    }
}
