import Care
import Samples
import Testing

/// The clocks of disputes: who must answer, who must say whether the answer is enough, and when it must all be over.
struct DisputeDeadlinesTests {
    private func deadlines(today: Day, stages: String, resolved: String = "") -> [Deadline] {
        let facts = Facts.sample(
            today: today, .of(HeaderEntry.self, "Child | Sex\nASH | 1\nBEA | 1"),
            .of(Dispute.self, "Dispute | Raised on | Level | Resolved on\nD1 | 2026-11-02 | formal | \(resolved)"),
            .of(DisputeChild.self, "Dispute | Child\nD1 | ASH\nD1 | BEA"),
            .of(DisputeStage.self, "Dispute | Stage | Sent on | Answered on | Response due\n" + stages))
        return Timescale.all.filter { $0.id.hasPrefix("dispute-") }.flatMap { $0.deadlines(facts) }.sorted { ($0.due, $0.timescale) < ($1.due, $1.timescale) }
    }

    @Test func `whoever was asked has the days of the stage, and the whole process twenty`() {
        let found = deadlines(today: "2026-11-09", stages: "D1 | 1 | 2026-11-02 | |")
        #expect(found.map(\.timescale) == ["dispute-answer", "dispute-end"])
        #expect(found.map(\.due) == ["2026-11-09", "2026-11-30"])
        #expect(found.allSatisfy { $0.isOpen(on: "2026-11-09") })
        #expect(found.first?.state(on: "2026-11-10") == .overdue(days: 1))
        #expect(found.first?.explanation == "by 9 November 2026: the concern was put to the team manager on 2 November 2026, and the limit is 5 working days; local standard; settings of the stages")
    }

    @Test func `a dispute about two children is one deadline of the service, and stands with each child`() {
        let found = deadlines(today: "2026-11-09", stages: "D1 | 1 | 2026-11-02 | |")
        #expect(found.map { $0.children.map(\.text) } == [["ASH", "BEA"], ["ASH", "BEA"]])
    }

    @Test func `after an answer it is the IRO's turn, until the next stage or the end`() {
        let waiting = deadlines(today: "2026-11-05", stages: "D1 | 1 | 2026-11-02 | 2026-11-04 |")
        #expect(waiting.filter { $0.isOpen(on: "2026-11-05") }.map(\.timescale).contains("dispute-reply"))
        let moved = deadlines(today: "2026-11-06", stages: "D1 | 1 | 2026-11-02 | 2026-11-04 |\nD1 | 2 | 2026-11-06 | |")
        #expect(moved.first { $0.timescale == "dispute-reply" }?.done == "2026-11-06")
        let over = deadlines(today: "2026-11-06", stages: "D1 | 1 | 2026-11-02 | 2026-11-04 |", resolved: "2026-11-05")
        #expect(!over.contains { $0.isOpen(on: "2026-11-06") })
        #expect(over.first { $0.timescale == "dispute-reply" }?.state(on: "2026-11-06") == .doneInTime)
    }

    @Test func `a day that was agreed for one stage explains itself in days`() {
        let found = deadlines(today: "2026-11-09", stages: "D1 | 1 | 2026-11-02 | | 2026-11-14")
        #expect(found.first?.due == "2026-11-14")
        #expect(found.first?.limit == .days(12))
    }
}
