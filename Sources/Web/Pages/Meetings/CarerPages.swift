import Care
import Documents

/// Foster carers' households, and when their approval is reviewed next.
struct CarersPage: Page {
    let facts: Facts
    let links: Links
    let isAll: Bool
    let page: Int

    let title = "Foster carers"
    var area: Area? { .meetings }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Meetings", "/meetings")] }

    var body: HTML {
        let all = facts.records[FosterCarer.self].entries.filter { isAll || ($0.to.map { $0 >= facts.today } ?? true) }
        let carers = all.map { ($0, facts.nextReview(of: $0.id)) }.sorted { one, other in
            (one.1?.deadline.due ?? Day(number: .max), facts.household(one.0.id)) < (other.1?.deadline.due ?? Day(number: .max), facts.household(other.0.id))
        }
        let slice = Slice(carers.count, page: page, size: 50)
        return HTML {
            heading(title)
            views("Foster carers", [("Approved now", "/carers", !isAll), ("All", "/carers?show=all", isAll)])
            if let sentence = slice.sentence { paragraph(sentence) }
            ListTable(
                caption: "Foster carers by when their next review is due",
                columns: [.init("Household"), .init("Kind"), .init("Approved", isShort: true), .init("Review due", isShort: true), .init("State", isShort: true), .init("Planned", isShort: true)],
                rows: carers[slice.range].map { carer, next in
                    [
                        link(facts.household(carer.id), Links.carer(carer.id)), HTML(carer.kind ?? ""), HTML(carer.approved.short),
                        HTML(next?.deadline.due.short ?? ""), next.map { $0.deadline.stateTag(on: facts.today) } ?? .empty, planned(next),
                    ]
                }, whenEmpty: "No foster carer is recorded."
            ).html
            pagination(slice.page, of: slice.pages) { "/carers" + (isAll ? "?show=all&page=\($0)" : "?page=\($0)") }
        }
    }

    private func planned(_ next: NextMeeting?) -> HTML {
        guard let next else { return .empty }
        guard let meeting = next.planned else { return HTML("no") }
        return HTML {
            link(meeting.planned.short, Links.meeting(meeting.id))
            if next.isPlannedLate {
                HTML(" ")
                tag("Late", .red)
            }
        }
    }
}

/// One foster carer: the approval, the reviews, and when the next is due and why.
struct CarerPage: Page {
    let carer: FosterCarer
    let facts: Facts
    let links: Links

    var title: String { facts.household(carer.id) }
    var area: Area? { .meetings }
    var trail: [(title: String, address: String)] { [("Meetings", "/meetings"), ("Foster carers", "/carers")] }

    var body: HTML {
        let next = facts.nextReview(of: carer.id)
        let reviews = facts.records[CarerReview.self].entries.filter { $0.carer == carer.id }.sorted { $0.held > $1.held }
        let due = Timescale.fosterCarerReview.deadlines(facts).filter { $0.subject == .carer(carer.id) }
        return HTML {
            heading(title, over: "Foster carer")
            summaryList([
                ("Approved", HTML(carer.approved.long)), ("Ended", HTML(carer.to?.long ?? "no")), ("Kind", HTML(carer.kind ?? "")),
                ("Places", HTML(carer.places.map(String.init) ?? "")),
                ("Next review", next.map { next in
                    HTML {
                        next.deadline.stateTag(on: facts.today)
                        p("fp-plain") { next.deadline.sentence }
                    }
                } ?? .empty),
            ])
            if carer.to == nil { p("govuk-body") { a("\(Links.carer(carer.id))/meetings/new", "govuk-button") { "Book a review" } } }
            section("fp-part", [.aria("labelledby", "planned")]) {
                heading2("Meetings", id: "planned")
                ListTable(
                    caption: "Meetings about the household", columns: [.init("Day", isShort: true), .init("Meeting"), .init("Chair"), .init("State", isShort: true)],
                    rows: facts.meetings(of: carer.id).reversed().map { meeting in
                        [
                            HTML(meeting.day.short), link(meeting.title, Links.meeting(meeting.id)), HTML(meeting.chair.map { facts.name(of: $0) } ?? ""),
                            MeetingView(meeting: meeting, facts: facts, links: links, token: "", may: []).state,
                        ]
                    }, whenEmpty: "No meeting is recorded here."
                ).html
            }
            section("fp-part", [.aria("labelledby", "reviews")]) {
                heading2("Reviews of the approval", id: "reviews")
                ListTable(
                    caption: "Reviews of the approval",
                    columns: [.init("Held", isShort: true), .init("In time", isShort: true), .init("Chair"), .init("Outcome"), .init("To panel", isShort: true)],
                    rows: reviews.map { review in
                        [
                            HTML(review.held.short), due.first { $0.done == review.held }.map { $0.stateTag(on: facts.today) } ?? .empty,
                            HTML(review.chair.map { facts.name(of: $0) } ?? ""), HTML(review.outcome ?? ""), HTML(review.toPanel?.rawValue ?? ""),
                        ]
                    }, whenEmpty: "No review has been held."
                ).html
            }
        }
    }
}
