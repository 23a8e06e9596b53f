import Care
import Samples
import Testing

struct EpisodeChecksTests {
    let header = SampleTable.of(HeaderEntry.self, """
        Child | Born on
        ASH   | 2000-05-10
        BEA   | 2000-05-10
        """)

    @Test func `an episode lasts a day at least`() {
        let episodes = SampleTable.of(Episode.self, """
            Child | From       | To         | Reason episode ceased
            ASH   | 2016-05-04 | 2016-05-05 | E4A
            BEA   | 2016-05-04 | 2016-05-04 | E4A
            CAL   | 2016-05-04 | 2016-05-03 | E4A
            """)
        #expect(whom(.episodeWithinDay, episodes) == ["BEA"])
        #expect(whom(.episodeEndsBeforeStart, episodes) == ["CAL"])
    }

    @Test func `care may start on the day before the eighteenth birthday, and not on it`() {
        let episodes = SampleTable.of(Episode.self, """
            Child | From
            ASH   | 2018-05-09
            BEA   | 2018-05-10
            """)
        #expect(whom(.startedAtEighteen, today: "2018-06-01", header, episodes) == ["BEA"])
    }

    @Test func `an episode may begin on the day of birth and on the day the Act came into force, and not before`() {
        let episodes = SampleTable.of(Episode.self, """
            Child | From
            ASH   | 2000-05-10
            BEA   | 2000-05-09
            CAL   | 1991-10-14
            DOT   | 1991-10-13
            """)
        #expect(whom(.episodeBeforeBirth, header, episodes) == ["BEA"])
        #expect(whom(.episodeBeforeAct, episodes) == ["DOT"])
    }

    @Test func `a return tells of its own year's last day and of none after`() {
        let episodes = SampleTable.of(Episode.self, year: 2017, """
            Child | From       | To         | Reason episode ceased
            ASH   | 2017-03-31 |            |
            BEA   | 2017-04-01 |            |
            CAL   | 2017-01-01 | 2017-04-01 | E4A
            """)
        #expect(whom(.episodeAfterYearEnd, today: "2017-05-01", episodes) == ["BEA", "CAL"])
    }

    @Test func `an end has a reason and a reason an end`() {
        let episodes = SampleTable.of(Episode.self, """
            Child | From       | To         | Reason episode ceased
            ASH   | 2016-05-04 | 2016-06-04 | E4A
            BEA   | 2016-05-04 | 2016-06-04 |
            CAL   | 2016-05-04 |            | E4A
            """)
        #expect(whom(.endWithoutReason, episodes) == ["BEA", "CAL"])
    }

    @Test func `a chain whose ends meet is whole`() {
        let episodes = SampleTable.of(Episode.self, """
            Child | From       | To         | RNE | LS | Reason episode ceased
            ASH   | 2016-05-04 | 2016-06-04 | S   | V2 | X1
            ASH   | 2016-06-04 | 2016-07-04 | L   | C1 | E4A
            ASH   | 2016-07-05 |            | S   | V2 |
            """)
        for check in [
            Check.openEpisodeNotLast, .continuationMissing, .restartNotStarted, .continuationLate, .startOnDayOfEnd, .episodesOverlap,
            .episodeAfterLast, .reasonDisagrees,
        ] { #expect(whom(check, episodes).isEmpty, "\(check.id)") }
    }

    @Test func `a chain that breaks is found where it breaks`() {
        func chain(_ to: String, _ ending: String, _ next: String, _ reason: String) -> SampleTable {
            .of(Episode.self, """
                Child | From       | To     | RNE       | LS | Reason episode ceased
                ASH   | 2016-05-04 | \(to)  | S         | V2 | \(ending)
                ASH   | \(next)    |        | \(reason) | C1 |
                """)
        }
        #expect(found(.openEpisodeNotLast, chain("", "", "2016-06-04", "L")).count == 1)
        #expect(found(.continuationMissing, chain("2016-06-04", "X1", "2016-06-05", "S")).count == 1)
        #expect(found(.restartNotStarted, chain("2016-06-04", "E4A", "2016-06-05", "L")).count == 1)
        #expect(found(.continuationLate, chain("2016-06-04", "X1", "2016-06-05", "L")).count == 1)
        #expect(found(.startOnDayOfEnd, chain("2016-06-04", "E4A", "2016-06-04", "S")).count == 1)
        #expect(found(.episodesOverlap, chain("2016-06-04", "X1", "2016-06-03", "L")).count == 1)
        #expect(found(.episodeAfterLast, chain("2016-06-04", "E2", "2016-07-04", "S")).count == 1)
        #expect(found(.reasonDisagrees, chain("2016-06-04", "X1", "2016-06-04", "P")).count == 1)
        #expect(found(.reasonDisagrees, chain("2016-06-04", "X1", "2016-06-04", "B")).isEmpty)
    }

    @Test func `an episode that continues and has no other after it is found`() {
        let episodes = SampleTable.of(Episode.self, """
            Child | From       | To         | Reason episode ceased
            ASH   | 2016-05-04 | 2016-06-04 | X1
            """)
        #expect(found(.continuationMissing, episodes) == [
            "The episode ended on 4 Jun 2016 with X1, but none follows it on that day. Add the next episode, or correct REC."
        ])
    }
}
