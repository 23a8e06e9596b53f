import Care
import Samples
import Testing

struct OutcomeChecksTests {
    let episodes = SampleTable.of(Episode.self, year: 2017, """
        Child | From       | To         | REC
        ASH   | 2016-04-01 |            |
        BEA   | 2016-04-02 |            |
        CAL   | 2015-01-01 | 2017-03-30 | E4A
        DOT   | 2015-01-01 |            |
        """)

    @Test func `whoever started on 1 April was looked after for the year, and a day later not`() {
        let rows = SampleTable.of(YearOutcome.self, year: 2017, """
            Child | SDQ_SCORE
            ASH   | 10
            BEA   | 10
            CAL   | 10
            """)
        #expect(whom(.outcomesNotTwelveMonths, episodes, rows) == ["BEA", "CAL"])
        #expect(whom(.outcomesMissing, episodes, rows) == ["DOT"])
    }

    @Test func `an SDQ is for 4 to 16`() {
        let rows = SampleTable.of(YearOutcome.self, year: 2017, """
            Child | Born on    | SDQ_SCORE | SDQ_REASON
            ASH   | 2012-04-01 |           |
            DOT   | 2012-04-02 |           |
            EVE   | 2013-04-01 | 5         |
            FAY   | 2013-03-31 | 5         |
            GUS   | 1999-04-01 |           | SDQ1
            HAL   | 1999-04-02 | 40        |
            IDA   | 2005-01-01 | 41        |
            JAN   | 2005-01-01 | 4         | SDQ2
            """)
        #expect(whom(.sdqMissing, episodes, rows) == ["ASH"])
        #expect(whom(.sdqAge, episodes, rows) == ["EVE", "GUS"])
        #expect(whom(.sdqScore, episodes, rows) == ["IDA", "JAN"])
    }

    @Test func `convictions are told from 10 on and development checks to 4`() {
        let rows = SampleTable.of(YearOutcome.self, year: 2017, """
            Child | Born on    | CONVICTED | HEALTH_CHECK
            ASH   | 2007-03-31 |           |
            DOT   | 2012-04-01 |           |
            EVE   | 2007-04-01 | 0         |
            FAY   | 2012-03-31 |           | 1
            """)
        #expect(whom(.convictionAge, episodes, rows) == ["ASH", "EVE"])
        #expect(whom(.developmentAge, episodes, rows) == ["DOT", "FAY"])
    }

    @Test func `an intervention follows from substance misuse`() {
        let rows = SampleTable.of(YearOutcome.self, year: 2017, """
            Child | IMMUNISATIONS | TEETH_CHECK | HEALTH_ASSESSMENT | SUBSTANCE_MISUSE | INTERVENTION_RECEIVED | INTERVENTION_OFFERED
            ASH   | 1 | 1 | 1 | 1 | 1 |
            BEA   | 1 | 1 | 1 | 1 | 0 | 0
            CAL   | 1 | 1 | 1 | 1 |   |
            DOT   | 1 | 1 | 1 | 1 | 0 |
            EVE   | 1 | 1 | 1 | 0 | 0 |
            FAY   | 1 | 1 |   | 0 |   |
            """)
        #expect(whom(.substanceMisuse, rows) == ["CAL", "DOT", "EVE"])
        #expect(whom(.outcomesIncomplete, rows) == ["FAY"])
    }

    @Test func `an adopted child has no entry`() {
        let rows = SampleTable.of(YearOutcome.self, year: 2017, """
            Child | SDQ_SCORE
            ASH   | 10
            CAL   | 10
            """)
        let leavers = SampleTable.of(CareLeaver.self, year: 2017, """
            Child | IN_TOUCH
            CAL   | YES
            """)
        #expect(whom(.outcomesOfLeaver, rows, leavers) == ["CAL"])
    }
}
