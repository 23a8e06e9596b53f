import Care
import Samples
import Testing

struct ReturnChecksTests {
    @Test func `a code is in use in its own years`() {
        func header(_ sex: String, _ year: Int16) -> SampleTable {
            .of(HeaderEntry.self, year: year, """
                Child | Sex
                ASH   | \(sex)
                """)
        }
        #expect(found(.codeOutOfUse, header("1", 2024)).isEmpty)
        #expect(found(.codeOutOfUse, header("M", 2025)).isEmpty)
        #expect(found(.codeOutOfUse, header("M", 2024)) == [
            "SEX is M, which is not in use in 2023/24: it came into use in 2024/25. Give a code of that year's list."
        ])
        #expect(found(.codeOutOfUse, header("1", 2025)) == [
            "SEX is 1, which is not in use in 2024/25: it was last used in 2023/24. Give a code of that year's list."
        ])
    }

    @Test func `every child of the return is in the header, with the same day of birth`() {
        let header = SampleTable.of(HeaderEntry.self, """
            Child | Born on
            ASH   | 2010-01-01
            BEA   | 2010-01-02
            """)
        let reviews = SampleTable.of(Review.self, """
            Child | Born on    | Held on
            ASH   | 2010-01-01 | 2016-05-04
            BEA   | 2010-01-01 | 2016-05-04
            CAL   | 2010-01-01 | 2016-05-04
            """)
        #expect(whom(.noHeaderRow, header, reviews) == ["CAL"])
        #expect(whom(.birthDatesDiffer, header, reviews) == ["BEA"])
        #expect(whom(.noHeaderRow, reviews).isEmpty)
    }

    @Test func `a child on a plan has a social worker without being in the return, a child nobody knows has not`() {
        let header = SampleTable.of(HeaderEntry.self, """
            Child | Born on
            ASH   | 2009-01-01
            """)
        let known = SampleTable.of(KnownChild.self, """
            Child | Forename | Surname
            BEA   | Bea      | Sample
            """)
        let workers = SampleTable.of(SocialWorkerSpell.self, """
            Child | Born on    | Social worker | From
            ASH   | 2009-01-01 | SW1           | 2016-05-04
            BEA   | 2009-01-01 | SW1           | 2016-05-04
            CAL   | 2009-01-01 | SW1           | 2016-05-04
            """)
        #expect(whom(.noHeaderRow, header, known, workers) == ["CAL"])
    }

    @Test func `unaccompanied status ends on the eighteenth birthday at the latest`() {
        let rows = SampleTable.of(UnaccompaniedChild.self, """
            Child | Sex | Born on    | DUC
            ASH   | M   | 2000-02-29 | 2018-03-01
            BEA   | M   | 2000-02-29 | 2018-03-02
            """)
        #expect(whom(.asylumStatusEnd, rows) == ["BEA"])
    }

    @Test func `times missing may follow each other on one day, and not overlap`() {
        let rows = SampleTable.of(MissingEpisode.self, """
            Child | Kind | From       | To
            ASH   | M    | 2016-05-04 | 2016-05-06
            ASH   | A    | 2016-05-06 | 2016-05-07
            BEA   | M    | 2016-05-04 | 2016-05-06
            BEA   | A    | 2016-05-05 | 2016-05-07
            CAL   | M    | 2016-05-04 |
            CAL   | A    | 2016-05-05 | 2016-05-07
            """)
        #expect(whom(.missingOverlap, rows) == ["BEA", "CAL"])
    }

    @Test func `adoption is decided, then matched, by one adopter or two`() {
        let rows = SampleTable.of(Adoption.self, """
            Child | Born on    | DATE_INT   | DATE_MATCH | FOSTER_CARE | NB_ADOPTR | SEX_ADOPTR | LS_ADOPTR
            ASH   | 2014-01-01 | 2016-05-04 | 2016-05-04 | 0           | 2         | MF         | L11
            BEA   | 2014-01-01 | 2016-05-04 | 2016-05-03 | 0           | 1         | F1         | L0
            CAL   | 2014-01-01 | 2016-05-04 | 2016-05-05 | 0           | 2         | F1         | L0
            DOT   | 2014-01-01 | 2016-05-04 | 2016-05-05 | 0           | 2         | MM         | L0
            """)
        #expect(whom(.adoptionDates, rows) == ["BEA"])
        #expect(whom(.adopters, rows) == ["CAL", "DOT"])
    }

    @Test func `no earlier permanence has no details`() {
        let rows = SampleTable.of(PreviousPermanence.self, """
            Child | PREV_PERM | LA_PERM | DATE_PERM
            ASH   | Z1        |         |
            BEA   | Z1        | 333     |
            CAL   | P1        | 333     | zz/05/2010
            """)
        #expect(whom(.previousPermanence, rows) == ["BEA"])
    }
}
