import Care
import Samples
import Testing

struct ChecksTests {
    @Test func `no two checks have one id, and each can be named`() {
        #expect(Set(Check.all.map(\.id)).count == Check.all.count)
        for check in Check.all {
            #expect(Check.named(check.id)?.title == check.title)
            #expect(check.id.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber })
            #expect(!check.basis.isEmpty && !check.reads.isEmpty)
        }
    }

    @Test func `no records give no findings`() {
        #expect(Facts.sample(today: "2017-03-31").findings().isEmpty)
    }

    @Test func `a finding stands beside a child whose records are nonsense`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(HeaderEntry.self, year: 2017, """
                Child | Born on
                AAA   | 2030-01-01
                BAD   | 1850-01-01
                GOOD  | 2010-01-01
                """),
            .of(Episode.self, year: 2017, """
                Child | From       | To         | RNE | LS | Reason episode ceased | Placement type
                BAD   | 1851-01-01 | 1850-06-01 | L   | L2 | E2                    | T1
                BAD   | 1851-01-01 |            | U   | V3 |                       | P1
                BAD   | 1851-01-01 | 2016-01-01 | T   | J1 | X1                    | A5
                BAD   | 2017-01-01 | 2017-01-01 | S   | V4 |                       | Z1
                GOOD  | 2016-01-04 |            | S   | V2 |                       | P1
                GHOST | 2016-01-04 |            | P   | V2 |                       | U1
                """),
            .of(Review.self, year: 2017, """
                Child | Held on    | Participation
                AAA   | 2016-01-01 | PN7
                BAD   | 1860-01-01 | PN0
                BAD   | 1860-01-01 | PN0
                GOOD  | 2016-01-20 | PN0
                GHOST | 1999-01-01 | PN1
                """))
        let found = facts.findings()
        #expect(found.contains { $0.check == "parents-under-section-20" && $0.subject == .child("GOOD") })
        #expect(found.contains { $0.check == "participation-age" && $0.subject == .child("GOOD") })
        #expect(found.contains { $0.check == "no-header-row" && $0.subject == .child("GHOST") })
        #expect(found.contains { $0.check == "duplicate-review" && $0.subject == .child("BAD") })
        for finding in found {
            #expect(!finding.sentence.contains(finding.subject.id), "\(finding.sentence)")
            #expect(finding.sentence.hasSuffix("."), "\(finding.sentence)")
        }
        let order = found.map { ($0.severity, $0.check, $0.subject.id) }
        for (one, next) in zip(order, order.dropFirst()) { #expect(one <= next) }
    }

    @Test func `a finding names its record`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(Episode.self, """
                Child | From       | Placement type
                ASH   | 2016-01-04 | U6
                BEA   | 2016-01-04 | P1
                """))
        let finding = facts.findings([.providerOfParents]).first
        #expect(finding?.record == RecordReference("episodes", 2))
        #expect(finding?.subject == .child("BEA"))
        #expect(finding?.severity == .error)
    }
}
