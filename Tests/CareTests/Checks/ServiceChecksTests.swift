import Care
import Samples
import Testing

struct ServiceChecksTests {
    let episodes = SampleTable.of(Episode.self, """
        Child | From       | To         | REC
        ASH   | 2016-05-04 |            |
        BEA   | 2016-05-04 | 2016-12-01 | E4A
        """)

    @Test func `a new IRO the day after the last leaves no gap, and a day later does`() {
        func gap(_ day: String) -> [String] {
            whom(.officerGap, episodes, .of(Allocation.self, """
                Case | IRO | From       | To
                ASH  | KIM | 2016-05-06 | 2016-07-01
                ASH  | LEE | \(day)     |
                """))
        }
        #expect(gap("2016-07-01").isEmpty && gap("2016-07-02").isEmpty)
        #expect(gap("2016-07-03") == ["ASH"])
    }

    @Test func `two IROs may meet on a day, and not overlap`() {
        func overlap(_ day: String, _ staff: String) -> [String] {
            whom(.officersOverlap, episodes, .of(Allocation.self, """
                Case | IRO      | From       | To
                ASH  | KIM      | 2016-05-06 | 2016-07-01
                ASH  | \(staff) | \(day)     |
                """))
        }
        #expect(overlap("2016-07-01", "LEE").isEmpty)
        #expect(overlap("2016-06-30", "LEE") == ["ASH"])
        #expect(overlap("2016-06-30", "KIM").isEmpty)
    }

    @Test func `an IRO is missed after the fifth working day`() {
        let others = SampleTable.of(Allocation.self, """
            Case | IRO | From
            BEA  | KIM | 2016-05-06
            """)
        #expect(whom(.noOfficer, today: "2016-05-11", episodes, others).isEmpty)
        #expect(whom(.noOfficer, today: "2016-05-12", episodes, others) == ["ASH"])
    }

    @Test func `whoever is named is known`() {
        let children = SampleTable.of(KnownChild.self, """
            Child | Forename | Surname
            BEA   | Bea      | Sample
            """)
        let staff = SampleTable.of(StaffMember.self, """
            Staff number | Forename | Surname
            KIM          | Kim      | Sample
            """)
        let visits = SampleTable.of(IROVisit.self, """
            Visit | Child | IRO | On
            V1    | BEA   | KIM | 2016-06-01
            V2    | CAL   | LEE | 2016-06-01
            """)
        #expect(whom(.noName, episodes, children) == ["ASH"])
        #expect(whom(.unknownChild, children, visits) == ["CAL"])
        #expect(whom(.unknownStaff, staff, visits) == ["LEE"])
        #expect(whom(.unknownStaff, visits).isEmpty)
        let audits = SampleTable.of(AuditPlan.self, """
            Plan | Auditor | Child | Month      | Kind of case
            A1   | MAX     | BEA   | 2016-06-01 | LAC
            A2   | KIM     | DOT   | 2016-06-01 | LAC
            """)
        #expect(whom(.unknownChild, children, audits) == ["DOT"])
        #expect(whom(.unknownStaff, staff, audits) == ["MAX"])
    }

    @Test func `a postcode is known with or without its space`() {
        let postcodes = SampleTable.of(Postcode.self, """
            Postcode | Authority
            ZN1 1AA  | E08000028
            """)
        let episodes = SampleTable.of(Episode.self, """
            Child | From       | HOME_POST | PL_POST
            ASH   | 2016-05-04 | ZN1 1AA   | zn11aa
            BEA   | 2016-05-04 | ZN1 1AA   | ZN1 1AB
            """)
        #expect(whom(.unknownPostcode, postcodes, episodes) == ["BEA"])
        #expect(whom(.unknownPostcode, episodes).isEmpty)
    }

    @Test func `what is told of a review agrees with it`() {
        let reviews = SampleTable.of(Review.self, """
            Child | Held on    | REVIEW_CODE
            ASH   | 2016-05-30 | PN1
            BEA   | 2016-05-30 | PN6
            BEA   | 2016-07-30 | PN1
            """)
        let details = SampleTable.of(ReviewDetail.self, """
            Review | Child | Held on    | seen_before_review | not_seen_reason | chaired_by_child | minutes_distributed_date
            R1     | ASH   | 2016-05-30 | no                 | away            | co-chaired       | 2016-05-30
            R2     | BEA   | 2016-05-30 | no                 |                 | co-chaired       | 2016-05-29
            R3     | ASH   | 2016-05-31 |                    |                 |                  |
            """)
        #expect(whom(.detailWithoutReview, reviews, details) == ["ASH"])
        #expect(found(.reviewWithoutDetail, reviews, details) == ["The review of 30 Jul 2016 has no row in review_details.csv. Add it."])
        #expect(whom(.notSeenWithoutReason, reviews, details) == ["BEA"])
        #expect(whom(.chairedWhileAbsent, reviews, details) == ["BEA"])
        #expect(whom(.minutesBeforeReview, reviews, details) == ["BEA"])
    }

    @Test func `plans begin at a conference and one at a time`() {
        let conferences = SampleTable.of(Conference.self, """
            Conference | Kind    | Held on    | Chair | Quorate
            C1         | initial | 2016-05-04 | KIM   | yes
            C2         | review  | 2016-07-04 |       | no
            """)
        let attended = SampleTable.of(ConferenceChild.self, """
            Conference | Child | Outcome
            C1         | ASH   | plan made
            C1         | BEA   | no plan
            """)
        let plans = SampleTable.of(ProtectionPlan.self, """
            Plan | Child | From       | To
            P1   | ASH   | 2016-05-04 | 2016-07-04
            P2   | BEA   | 2016-05-04 | 2016-07-04
            P3   | BEA   | 2016-07-03 |
            P4   | CAL   | 2016-05-03 |
            """)
        #expect(whom(.planWithoutConference, conferences, attended, plans) == ["BEA", "BEA"])
        #expect(whom(.plansOverlap, conferences, attended, plans) == ["BEA"])
        #expect(found(.conferenceWithoutChair, conferences) == [
            "The conference of 4 Jul 2016 has no chair and was not quorate. Fill it in."
        ])
    }

    @Test func `a household's review is overdue on the day after a year`() {
        let carers = SampleTable.of(FosterCarer.self, """
            Carer | Approved on | Ended on
            OAK   | 2015-01-10  |
            ELM   | 2015-01-10  | 2016-06-01
            """)
        let reviews = SampleTable.of(CarerReview.self, """
            Carer | Held on
            OAK   | 2016-01-08
            """)
        #expect(whom(.carerReviewOverdue, today: "2017-01-08", carers, reviews).isEmpty)
        #expect(whom(.carerReviewOverdue, today: "2017-01-09", carers, reviews) == ["OAK"])
    }

    @Test func `a dispute waits for its last stage only, from the day after it was due`() {
        let disputes = SampleTable.of(Dispute.self, """
            Dispute | Level  | Raised on  | Resolved on
            D1      | formal | 2016-05-04 |
            D2      | formal | 2016-05-04 | 2016-06-01
            """)
        let stages = SampleTable.of(DisputeStage.self, """
            Dispute | Stage | Sent on    | Response due | Answered on
            D1      | 1     | 2016-05-04 | 2016-05-11   |
            D1      | 2     | 2016-05-12 |              |
            D2      | 1     | 2016-05-04 | 2016-05-11   |
            """)
        #expect(whom(.disputeUnanswered, today: "2016-05-19", disputes, stages) == ["D2"])
        #expect(whom(.disputeUnanswered, today: "2016-05-20", disputes, stages) == ["D1", "D2"])
        #expect(whom(.disputeUnanswered, today: "2016-06-01", disputes, stages) == ["D1"])
    }
}
