import Care
import Documents
import Samples
import Testing

/// The readings of participation on the numbers an annual report printed.
struct ParticipationTests {
    /// Reviews of the seed's Table 4, one child each.
    private static let printed = [
        ("PN0", 262), ("PN1", 379), ("PN2", 20), ("PN3", 13), ("PN4", 21), ("PN5", 123), ("PN6", 504), ("PN7", 28),
    ]

    private static let facts: Facts = {
        var episodes: [Episode] = [], reviews: [Review] = []
        for (code, count) in printed {
            for number in 1...count {
                var episode = Episode(), review = Review()
                episode.child = Child.ID("\(code)-\(number)")
                episode.from = "2016-01-01"
                episode.reason = EpisodeReason("S")
                episode.legalStatus = LegalStatus("C2")
                review.child = episode.child
                review.held = "2016-06-01"
                review.participation = Participation(code)
                episodes.append(episode)
                reviews.append(review)
            }
        }
        return Facts.sample(today: "2017-03-31", .of(episodes), .of(reviews))
    }()

    @Test(arguments: [("contributed", 78.5), ("participated", 95.5), ("participated-or-present", 97.4), ("attended", 32.1)])
    func `each reading has its own denominator`(id: String, share: Double) throws {
        let measure = try #require(Measure.named(id))
        let value = try #require(Selection(measure, [Self.facts.year], .share).value(Self.facts))
        #expect(NumberFormat.percent(1).rounded(value) == share)
    }

    @Test func `every code is counted in its own row, and all make 1,350 reviews`() throws {
        let year = try #require(ReportingYear(endingIn: 2017))
        let table = try #require(YearTables(year, Self.facts).table("4")?.table)
        for (code, count) in Self.printed {
            #expect(table.rows.first { $0.label.hasPrefix(code) }?.cells.first?.value == Double(count))
        }
        #expect(table.rows.first { $0.isTotal }?.cells.first?.value == 1350)
        #expect(table.rows.first { $0.label == "Contributed, of all reviews" }?.cells[1].text == "78.5%")
    }

    @Test func `a review told twice or held outside care is left out`() {
        let facts = Facts.sample(
            today: "2017-03-31", .of(Episode.self, "Child | From | To | Reason episode ceased\nASH | 2016-05-04 | 2016-09-30 | E4A"),
            .of(
                Review.self,
                """
                Child | Held on
                ASH   | 2016-05-20
                ASH   | 2016-05-20
                ASH   | 2016-09-30
                ASH   | 2016-10-01
                """))
        #expect(facts.score(.reviewsHeld) == [2, 0])
        #expect(Selection(.reviewsHeld, [facts.year], .excluded).value(facts) == 2)
    }
}
