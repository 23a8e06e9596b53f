import Care
import Samples
import Testing

struct LegalStatusChecksTests {
    @Test func `police protection lasts three days, in one episode or in two that follow each other`() {
        let episodes = SampleTable.of(Episode.self, """
            Child | From       | To         | RNE | LS | Reason episode ceased
            ASH   | 2016-05-04 | 2016-05-07 | S   | L1 | E4A
            BEA   | 2016-05-04 | 2016-05-08 | S   | L1 | E4A
            CAL   | 2016-05-04 | 2016-05-06 | S   | L1 | X1
            CAL   | 2016-05-06 | 2016-05-08 | P   | L1 | E4A
            DOT   | 2016-05-04 | 2016-05-25 | S   | L2 | E4A
            EVE   | 2016-05-04 | 2016-05-26 | S   | L2 | E4A
            FAY   | 2016-05-04 | 2016-05-11 | S   | L3 | E4A
            GUS   | 2016-05-04 | 2016-05-12 | S   | L3 | E4A
            """)
        #expect(whom(.protectionTooLong, episodes) == ["BEA", "CAL", "EVE", "GUS"])
    }

    @Test func `a short break lasts 17 days and all of a year 75`() {
        let episodes = SampleTable.of(Episode.self, """
            Child | From       | To         | LS | Reason episode ceased
            ASH   | 2016-05-01 | 2016-05-18 | V3 | E4A
            BEA   | 2016-05-01 | 2016-05-19 | V3 | E4A
            CAL   | 2016-05-01 | 2016-07-15 | V3 | E4A
            DOT   | 2016-05-01 | 2016-07-16 | V3 | E4A
            EVE   | 2016-01-30 | 2016-05-01 | V3 | E4A
            """)
        #expect(whom(.shortBreakTooLong, episodes) == ["BEA", "CAL", "DOT", "EVE"])
        #expect(whom(.shortBreaksOverYear, episodes) == ["DOT"])
    }

    @Test func `short breaks and their agreements are not told in one year`() {
        let episodes = SampleTable.of(Episode.self, """
            Child | From       | To         | LS | Reason episode ceased
            ASH   | 2016-03-01 | 2016-03-05 | V3 | E4A
            ASH   | 2016-04-01 | 2016-05-05 | V4 | E4A
            BEA   | 2016-04-01 | 2016-04-05 | V3 | E4A
            BEA   | 2016-06-01 | 2016-07-05 | V4 | E4A
            """)
        #expect(whom(.shortBreaksMixed, episodes) == ["BEA"])
    }

    @Test func `remand is for children of ten`() {
        let header = SampleTable.of(HeaderEntry.self, """
            Child | Born on
            ASH   | 2006-05-04
            BEA   | 2006-05-05
            """)
        let episodes = SampleTable.of(Episode.self, """
            Child | From       | LS
            ASH   | 2016-05-04 | J1
            BEA   | 2016-05-04 | J1
            """)
        #expect(whom(.remandUnderTen, header, episodes) == ["BEA"])
    }

    @Test func `placements and orders go together`() {
        let episodes = SampleTable.of(Episode.self, """
            Child | From       | LS | PLACE | PLACE_PROVIDER
            ASH   | 2016-05-04 | C2 | P1    | PR0
            BEA   | 2016-05-04 | V2 | P1    | PR0
            CAL   | 2016-05-04 | E1 | A5    | PR1
            DOT   | 2016-05-04 | C2 | A6    | PR1
            """)
        #expect(whom(.parentsUnderSection20, episodes) == ["BEA"])
        #expect(whom(.adoptionWithoutOrder, episodes) == ["DOT"])
    }
}
