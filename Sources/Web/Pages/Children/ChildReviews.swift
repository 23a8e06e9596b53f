import Care
import Documents

/// A child's reviews, each with the day it was due and why, how the child took part, and what was done around it.
struct ChildReviews {
    let child: Int
    let facts: Facts

    var html: HTML {
        let links = facts.periods(of: child).flatMap { facts.reviewChain($0).links.filter { $0.held != nil } }
        let known = Set(links.compactMap(\.review))
        // Reviews outside care stand in no chain, and are shown all the same.
        let loose = facts.reviews.range(child).filter { !known.contains($0) }
        let rows = links.map { ($0.held, row($0)) } + loose.map { (facts.reviews.rows[$0].held, looseRow(facts.reviews.rows[$0])) }
        let sorted = rows.enumerated().sorted { one, other in
            one.element.0 == other.element.0 ? one.offset < other.offset : (one.element.0 ?? facts.today) > (other.element.0 ?? facts.today)
        }
        return section("fp-part", [.aria("labelledby", "reviews")]) {
            heading2("Reviews", id: "reviews")
            ListTable(
                caption: "Reviews held",
                columns: [
                    .init("Held", isShort: true), .init("Due", isShort: true), .init("On time", isShort: true), .init("Why"),
                    .init("Took part", isLong: true),
                    .init("Seen before"), .init("Minutes"),
                ],
                rows: sorted.map(\.element.1),
                whenEmpty: "No review is recorded."
            ).html
        }
    }

    private func row(_ link: ReviewChain.Link) -> [HTML] {
        let held = link.held ?? link.due
        let deadline = Deadline(
            timescale: link.kind.timescale, subject: .child(facts.children[child].id), because: link.kind.because, trigger: link.trigger,
            limit: link.limit,
            basis: link.kind.basis, workingDays: facts.workingDays, done: link.held)
        let why =
            link.dueIsKnown
            ? details("Why", about: "due on \(link.due.long)", class: "fp-why") { paragraph(deadline.sentence) }
            : span("fp-quiet") { "The review before is not in the records" }
        let state =
            !link.dueIsKnown
            ? tag("Not known", .grey)
            : held <= link.due ? tag("On time", .green) : tag("\(counted(held - link.due, "day")) late", .red)
        return [HTML(held.short), HTML(link.dueIsKnown ? link.due.short : "Not known"), state, why]
            + around(held, link.review.map { facts.reviews.rows[$0].participation })
    }

    private func looseRow(_ review: Review) -> [HTML] {
        [
            HTML(review.held.short), HTML("Not due"), tag("Not counted", .grey),
            span("fp-quiet") { "Held outside a period of care, or twice on a day" },
        ] + around(review.held, review.participation)
    }

    private func around(_ held: Day, _ participation: Participation?) -> [HTML] {
        let detail = facts.reviewDetail(of: child, held: held)
        return [
            HTML(participation.map { "\($0.rawValue): \($0.label)" } ?? ""),
            HTML(detail.map(seen) ?? "No entry"),
            HTML(detail.map { minutes($0, held) } ?? "No entry"),
        ]
    }

    private func seen(_ detail: ReviewDetail) -> String {
        switch detail.wasSeen {
        case .yes: "Yes" + (detail.seen.map { ", \($0.short)" } ?? "") + (detail.seenAlone == .yes ? ", alone" : "")
        case .no: "No" + (detail.notSeenReason.map { ": \($0)" } ?? "")
        case nil: "No entry"
        }
    }

    private func minutes(_ detail: ReviewDetail, _ held: Day) -> String {
        if let sent = detail.minutesDistributed {
            let days = facts.settings.whole(.distributionDays, on: held)
            let due = facts.workingDays.day(days, after: held)
            return "Sent \(sent.short), " + (sent <= due ? "in time" : "\(counted(sent - due, "day")) late")
        }
        return detail.minutesTracked == .no ? "Not tracked" : "Not sent"
    }
}
