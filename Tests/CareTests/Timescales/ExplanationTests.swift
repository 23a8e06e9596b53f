import Care
import Samples
import Testing

struct ExplanationTests {
    let facts = Facts.sample(
        today: "2017-03-31",
        .of(HeaderEntry.self, "Child | Born on\nASH | 2008-02-10\nBEA | 2014-02-10\nCOL | 2008-02-10"),
        .of(
            Episode.self,
            """
            Child | From       | Reason for new episode | Legal status | Placement type | To         | Reason episode ceased
            ASH   | 2016-05-04 | S                      | C2           | U6             |            |
            BEA   | 2016-05-04 | S                      | C1           | U6             | 2016-09-01 | X1
            BEA   | 2016-09-01 | L                      | E1           | U6             | 2017-03-10 | X1
            BEA   | 2017-03-10 | P                      | E1           | A6             |            |
            COL   | 2016-05-04 | S                      | V4           | U6             |            |
            """),
        .of(Review.self, "Child | Held on\nASH | 2016-05-20\nASH | 2016-08-19\nBEA | 2016-05-20\nBEA | 2016-08-19\nBEA | 2016-12-01"),
        .of(ReviewDetail.self, "Child | Held on | Decisions sent on\nASH | 2016-05-20 | 2016-05-23\nASH | 2016-08-19 |"),
        .of(Allocation.self, "Case | IRO | From\nZED | S1 | 2016-01-01\nASH | S1 | 2016-05-10"),
        .of(MidpointAudit.self, "Child | On\nASH | 2016-11-01"),
        .of(
            Conference.self,
            """
            Conference | Kind        | Strategy discussion on | Held on
            K1         | initial     | 2016-04-04             | 2016-04-25
            K2         | transfer-in | 2016-04-04             | 2016-04-25
            """),
        .of(ConferenceChild.self, "Conference | Child\nK1 | ASH\nK2 | ASH"),
        .of(ProtectionPlan.self, "Child | From\nASH | 2016-04-25"),
        .of(
            HealthCheck.self,
            """
            Child | Kind                      | On         | Outcome
            ZED   | health assessment         | 2016-01-01 | done
            ZED   | dental check              | 2016-01-01 | done
            ASH   | initial health assessment | 2016-06-01 | done
            ASH   | dental check              | 2016-07-01 | done
            """),
        .of(SDQForm.self, "Child | Completed on\nZED | 2016-01-01\nASH | 2016-09-01"),
        .of(EducationPlan.self, "Child | Held on | Next review due\nZED | 2016-01-01 | 2016-02-01\nASH | 2016-05-16 | 2016-07-20"),
        .of(FosterCarer.self, "Carer | Approved on\nF1 | 2016-06-01"),
        .of(Decision.self, "Decision | Meeting | Child | State\nD1 | M1 | ASH | open"),
        .of(PackSent.self, "Pack | Meeting | Person | Kind | Sent on\nP1 | M1 | W1 | decisions | 2016-09-08"),
        .of(ChangeAlert.self, "Change | Child | What changed | Happened on | Told on | Source\nA1 | ASH | school | 2016-10-03 | 2016-10-05 | form"),
        .of(CourtCase.self, "Case | Child | Issued on\nC1 | ASH | 2016-07-01"),
        .of(
            Meeting.self,
            "Meeting | Kind | Planned for | State | Held on\nM1 | disruption meeting | 2016-09-05 | held | 2016-09-05\nM2 | short-break review | 2016-08-04 | held | 2016-08-04"),
        .of(MeetingChild.self, "Meeting | Child\nM1 | ASH\nM2 | COL"),
        .of(Dispute.self, "Dispute | Raised on | Level\nD1 | 2016-10-03 | formal"), .of(DisputeChild.self, "Dispute | Child\nD1 | ASH"),
        .of(DisputeStage.self, "Dispute | Stage | Sent on | Answered on\nD1 | 1 | 2016-10-03 | 2016-10-07\nD1 | 2 | 2016-10-10 |"))

    @Test func `every clock says why its day is what it is`() throws {
        var lines: [String] = []
        for timescale in Timescale.all {
            let deadlines = timescale.deadlines(facts)
            #expect(!deadlines.isEmpty, "\(timescale.id)")
            #expect(deadlines.allSatisfy { $0.timescale == timescale.id && $0.basis == timescale.basis }, "\(timescale.id)")
            lines += deadlines.map { "\(timescale.id) | \($0.subject.id) | \($0.explanation)" }
        }
        try expectGolden(lines.joined(separator: "\n") + "\n", "explanations.txt")
    }

    @Test func `a child's own list and the list of all agree`() {
        for number in facts.children.indices {
            let id = facts.children[number].id
            let all = Timescale.all.flatMap { $0.deadlines(facts) }.filter { $0.subject == .child(id) || $0.children.contains(id) }
            #expect(Set(all) == Set(facts.deadlines(of: number)))
        }
    }
}
