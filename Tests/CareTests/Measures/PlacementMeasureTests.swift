import Care
import Samples
import Testing

struct PlacementMeasureTests {
    /// The number of placements that the measure of three or more sees, told by whether one more or one fewer would change it.
    private func hasThree(_ rows: String) -> Bool {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                Episode.self,
                "Child | From | Reason for new episode | Placement type | Placement provider | Placement postcode | To | "
                    + "Reason episode ceased\n" + rows))
        return facts.score(.threeOrMorePlacements, on: "2017-03-31") == [1, 0]
    }

    @Test func `three carers in the year are three placements, two moves`() {
        #expect(
            hasThree(
                """
                ASH | 2016-05-04 | S | U6 | PR1 | XA1 1AA | 2016-08-01 | X1
                ASH | 2016-08-01 | P | U6 | PR4 | XA1 1AB | 2016-11-01 | X1
                ASH | 2016-11-01 | B | K2 | PR4 | XA1 1AC |            |
                """))
    }

    @Test func `the placement open when the twelve months began counts, one that ended before them does not`() {
        func rows(_ end: String) -> String {
            """
            ASH | 2015-05-04 | S | U6 | PR1 | XA1 1AA | \(end)     | X1
            ASH | \(end)     | P | U6 | PR4 | XA1 1AB | 2016-11-01 | X1
            ASH | 2016-11-01 | P | K2 | PR4 | XA1 1AC |            |
            """
        }
        #expect(hasThree(rows("2016-04-02")))
        #expect(hasThree(rows("2016-04-01")))
        #expect(!hasThree(rows("2016-03-31")))
    }

    @Test func `being placed for adoption by the carer the child lives with is no new placement, whatever the reason says`() {
        for reason in ["T", "U", "P"] {
            #expect(
                !hasThree(
                    """
                    ASH | 2016-05-04 | S         | U6 | PR1 | XA1 1AA | 2016-08-01 | X1
                    ASH | 2016-08-01 | P         | U5 | PR1 | XA1 1AB | 2016-11-01 | X1
                    ASH | 2016-11-01 | \(reason) | A5 | PR1 | XA1 1AB |            |
                    """))
        }
    }

    @Test func `being placed for adoption with somebody else is one`() {
        #expect(
            hasThree(
                """
                ASH | 2016-05-04 | S | U6 | PR1 | XA1 1AA | 2016-08-01 | X1
                ASH | 2016-08-01 | P | U5 | PR1 | XA1 1AB | 2016-11-01 | X1
                ASH | 2016-11-01 | P | A6 | PR1 | XA1 1AC |            |
                """))
    }

    @Test(arguments: ["T0", "T1", "T2", "T3", "T4"]) func `a temporary move and the return from it are no new placements`(code: String) {
        #expect(
            !hasThree(
                """
                ASH | 2016-05-04 | S | U6      | PR1 | XA1 1AA | 2016-08-01 | X1
                ASH | 2016-08-01 | P | \(code) |     |         | 2016-08-08 | X1
                ASH | 2016-08-08 | P | U6      | PR1 | XA1 1AA | 2016-11-01 | X1
                ASH | 2016-11-01 | P | U6      | PR4 | XA1 1AB |            |
                """))
    }

    @Test func `a child who goes on from hospital to another carer has moved`() {
        #expect(
            hasThree(
                """
                ASH | 2016-05-04 | S | U6 | PR1 | XA1 1AA | 2016-08-01 | X1
                ASH | 2016-08-01 | P | T1 |     |         | 2016-08-08 | X1
                ASH | 2016-08-08 | P | U6 | PR1 | XA1 1AB | 2016-11-01 | X1
                ASH | 2016-11-01 | P | U6 | PR4 | XA1 1AC |            |
                """))
    }

    @Test func `a return to carers who had moved house is a return`() {
        #expect(
            !hasThree(
                """
                ASH | 2016-05-04 | S | U6 | PR1 | XA1 1AA | 2016-07-01 | X1
                ASH | 2016-07-01 | T | U6 | PR1 | XA1 1AB | 2016-08-01 | X1
                ASH | 2016-08-01 | P | T1 |     |         | 2016-08-08 | X1
                ASH | 2016-08-08 | P | U6 | PR1 | XA1 1AB | 2016-11-01 | X1
                ASH | 2016-11-01 | P | U6 | PR4 | XA1 1AC |            |
                """))
    }

    @Test func `changes of placement with the same carer and of legal status alone are none`() {
        #expect(
            !hasThree(
                """
                ASH | 2016-05-04 | S | U6 | PR1 | XA1 1AA | 2016-08-01 | X1
                ASH | 2016-08-01 | T | U4 | PR1 | XA1 1AA | 2016-09-01 | X1
                ASH | 2016-09-01 | U | U1 | PR1 | XA1 1AA | 2016-10-01 | X1
                ASH | 2016-10-01 | L | U1 | PR1 | XA1 1AA | 2016-11-01 | X1
                ASH | 2016-11-01 | P | U6 | PR4 | XA1 1AB |            |
                """))
    }

    @Test func `placements of a time in care that ended within the twelve months count, too`() {
        #expect(
            hasThree(
                """
                ASH | 2016-05-04 | S | U6 | PR1 | XA1 1AA | 2016-08-01 | E4A
                ASH | 2016-09-01 | S | U6 | PR1 | XA1 1AB | 2016-11-01 | X1
                ASH | 2016-11-01 | P | U6 | PR4 | XA1 1AC |            |
                """))
    }

    // MARK: Location

    private func location(miles: Double, authority: String = "X99000002", home: String = "XA1 1AA") -> [String: Int] {
        let easting = 400_000 + Int((miles * 1609.3).rounded())
        let facts = Facts.sample(
            today: "2017-03-31", settings: .sample([.authorityCode: "X99000001"]),
            .of(
                Postcode.self,
                """
                Postcode | Easting    | Northing | Authority
                XA11AA   | 400000     | 300000   | X99000001
                XB2 2BB  | \(easting) | 300000   | \(authority)
                """),
            .of(Episode.self, "Child | From | Home postcode | Placement postcode\nASH | 2016-05-04 | \(home) | xb2 2bb"))
        return facts.groups(.lookedAfterByLocation, on: "2017-03-31")
    }

    @Test func `exactly twenty miles is not over twenty`() {
        #expect(location(miles: 20.0) == ["Placements Outside LA": 1])
        #expect(location(miles: 20.04) == ["Placements Outside LA": 1])
        #expect(location(miles: 20.1) == ["Placements +20miles": 1])
    }

    @Test func `a placement inside the authority is inside at any distance`() {
        #expect(location(miles: 35, authority: "X99000001") == ["Placements in LA": 1])
    }

    @Test func `outside at a distance nobody knows is outside`() { #expect(location(miles: 35, home: "") == ["Placements Outside LA": 1]) }

    @Test func `without a placement postcode the place is not known`() {
        let facts = Facts.sample(
            today: "2017-03-31", .of(Postcode.self, "Postcode | Easting | Northing | Authority\nXA11AA | 1 | 1 | X99000001"),
            .of(Episode.self, "Child | From\nASH | 2016-05-04"))
        #expect(facts.groups(.lookedAfterByLocation, on: "2017-03-31") == ["Not known": 1])
    }

    // MARK: Stability

    @Test func `two years with one carer, of children in care for two and a half`() {
        func score(_ started: String, _ moved: String) -> [Int] {
            Facts.sample(
                today: "2017-03-31", .of(HeaderEntry.self, "Child | Born on\nASH | 2005-01-01"),
                .of(
                    Episode.self,
                    """
                    Child | From       | Reason for new episode | To       | Reason episode ceased
                    ASH   | \(started) | S                      | \(moved) | X1
                    ASH   | \(moved)   | P                      |          |
                    """)
            ).score(.longTermStability, on: "2017-03-31")
        }
        #expect(score("2013-01-01", "2015-03-31") == [1, 0])
        #expect(score("2013-01-01", "2015-04-01") == [0, 1])
        #expect(score("2014-09-30", "2014-12-01") == [1, 0])
        #expect(score("2014-10-01", "2014-12-01") == [0, 0])
    }
}
