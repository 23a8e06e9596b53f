import Care
import Samples
import Testing

struct PlacementChecksTests {
    @Test func `every placement has a provider but temporary ones and other ones`() {
        let episodes = SampleTable.of(Episode.self, """
            Child | From       | PLACE | PLACE_PROVIDER
            ASH   | 2016-05-04 | U6    | PR4
            BEA   | 2016-05-04 | U6    |
            CAL   | 2016-05-04 | Z1    |
            DOT   | 2016-05-04 | T1    | PR1
            EVE   | 2016-05-04 | P1    | PR0
            FAY   | 2016-05-04 | P1    | PR1
            GUS   | 2016-05-04 | K2    | PR0
            """)
        #expect(whom(.providerMissing, episodes) == ["BEA"])
        #expect(whom(.providerNotWanted, episodes) == ["DOT"])
        #expect(whom(.providerOfParents, episodes) == ["FAY", "GUS"])
    }

    @Test func `an Ofsted number is given where Ofsted inspects, in England`() {
        let postcodes = SampleTable.of(Postcode.self, """
            Postcode | Authority
            ZN1 1AA  | E08000028
            ZW1 1AA  | W06000001
            """)
        let episodes = SampleTable.of(Episode.self, year: 2017, """
            Child | From       | To         | PLACE | PL_POST | URN     | REC
            ASH   | 2016-05-04 |            | K2    | ZN1 1AA | SC12345 |
            BEA   | 2016-05-04 |            | K2    | ZN1 1AA |         |
            CAL   | 2016-05-04 |            | K2    | ZW1 1AA |         |
            DOT   | 2015-05-04 | 2016-03-31 | K2    | ZN1 1AA |         | E4A
            EVE   | 2016-05-04 |            | P1    | ZN1 1AA | SC12345 |
            FAY   | 2016-05-04 |            | R1    | ZN1 1AA | XXXXXXX |
            """)
        #expect(whom(.ofstedNumberMissing, postcodes, episodes) == ["BEA"])
        #expect(whom(.ofstedNumberNotWanted, postcodes, episodes) == ["EVE"])
    }

    @Test func `a child is old enough from the birthday on`() {
        let header = SampleTable.of(HeaderEntry.self, """
            Child | Born on
            ASH   | 2006-05-04
            BEA   | 2006-05-05
            CAL   | 2000-05-04
            DOT   | 2000-05-05
            """)
        let episodes = SampleTable.of(Episode.self, """
            Child | From       | PLACE
            ASH   | 2016-05-04 | R5
            BEA   | 2016-05-04 | R5
            CAL   | 2016-05-04 | H5
            DOT   | 2016-05-04 | H5
            """)
        #expect(whom(.placementAge, header, episodes) == ["BEA", "DOT"])
    }

    @Test func `how care ends goes with the age`() {
        let header = SampleTable.of(HeaderEntry.self, """
            Child | Born on
            ASH   | 1999-01-10
            BEA   | 1999-01-10
            CAL   | 1999-01-10
            DOT   | 2003-01-10
            EVE   | 2003-01-10
            FAY   | 1999-01-10
            GUS   | 1999-01-10
            """)
        let episodes = SampleTable.of(Episode.self, """
            Child | From       | To         | REC
            ASH   | 2016-05-04 | 2017-01-10 | E11
            BEA   | 2016-05-04 | 2017-01-10 | E43
            CAL   | 2016-05-04 | 2017-01-11 | E43
            DOT   | 2016-05-04 | 2017-01-10 | E5
            EVE   | 2016-05-04 | 2017-01-09 | E5
            FAY   | 2016-05-04 | 2017-01-10 | E17
            GUS   | 2016-05-04 | 2017-01-09 | E17
            """)
        #expect(whom(.endingAge, header, episodes) == ["ASH", "CAL", "EVE", "GUS"])
    }

    @Test func `a temporary stay is short, in the middle of care, and the child returns`() {
        let episodes = SampleTable.of(Episode.self, """
            Child | From       | To         | RNE | PLACE | REC
            ASH   | 2016-05-04 | 2016-06-04 | S   | U6    | X1
            ASH   | 2016-06-04 | 2016-06-11 | P   | T4    | X1
            ASH   | 2016-06-11 |            | P   | U6    |
            BEA   | 2016-05-04 | 2016-06-04 | S   | U6    | X1
            BEA   | 2016-06-04 | 2016-06-12 | P   | T4    | X1
            BEA   | 2016-06-12 |            | P   | K2    |
            CAL   | 2016-05-04 | 2016-05-08 | S   | T1    | E4A
            """)
        #expect(whom(.temporaryTooLong, episodes) == ["BEA"])
        #expect(whom(.temporaryWithoutReturn, episodes) == ["BEA"])
        #expect(whom(.temporaryAtEdge, episodes) == ["CAL"])
    }
}
