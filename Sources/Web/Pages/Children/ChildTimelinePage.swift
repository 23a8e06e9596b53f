import Care
import Documents

/// Everything dated in a child's record, newest first, or one part of it; “IRO activity” is the footprint on the child's file.
struct ChildTimelinePage: Page {
    let record: ChildRecord
    /// The part that is asked for; nil for all.
    let kind: Event.Kind?
    let page: Int

    private static let size = 100
    private var facts: Facts { record.facts }

    var title: String { "\(ChildTab.timeline.title): \(record.told.name)" }
    var area: Area? { .children }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { record.trail }

    var body: HTML {
        let all = facts.timeline(of: record.child).filter(isOpen)
        let events = kind.map { kind in all.filter { belongs($0, to: kind) } } ?? all
        let slice = Slice(events.count, page: page, size: Self.size)
        return HTML {
            ChildHead(record: record, tab: .timeline).html
            filters(all)
            if kind == .officer { activity(all) }
            if let sentence = slice.sentence { p("govuk-body fp-quiet") { sentence } }
            if events.isEmpty { p("govuk-body fp-empty") { "Nothing is recorded." } }
            HTML.element("ol", [.class("fp-timeline")]) { events[slice.range].map(event) }
            pagination(slice.page, of: slice.pages) { address(kind, page: $0) }
        }
    }

    /// Legal advice is the IRO's own: others who read the record do not see that it was asked for.
    private func isOpen(_ event: Event) -> Bool { event.activity != .legalAdvice || record.may.contains(.seeLegalAdvice) }

    private func belongs(_ event: Event, to kind: Event.Kind) -> Bool { event.kind == kind || (kind == .officer && event.activity != nil) }

    private func address(_ kind: Event.Kind?, page: Int = 1) -> String {
        let told = [kind.map { "show=\($0.rawValue)" }, page > 1 ? "page=\(page)" : nil].compactMap { $0 }
        return record.address(of: .timeline) + (told.isEmpty ? "" : "?" + told.joined(separator: "&"))
    }

    private func filters(_ all: [Event]) -> HTML {
        let kinds = Event.Kind.allCases.compactMap { kind in
            let count = all.count { belongs($0, to: kind) }
            return count == 0 && kind != self.kind ? nil : (title: "\(kind.title) (\(counted(count)))", address: address(kind), isCurrent: kind == self.kind)
        }
        return views("Kinds of event", [("All (\(counted(all.count)))", address(nil), kind == nil)] + kinds)
    }

    /// What the IRO did in the last twelve months, counted.
    private func activity(_ all: [Event]) -> HTML {
        let start = facts.today.adding(months: -12)
        let year = all.filter { $0.day > start && $0.day <= facts.today }
        let counts = Event.Activity.allCases.map { activity in (activity.title, year.count { $0.activity == activity }) }.filter { $0.1 > 0 }
        if counts.isEmpty { return paragraph("No IRO activity is recorded in the last twelve months.") }
        return p("govuk-body") { "In the last twelve months: " + counts.map { "\($0.0.lowercased()) \(counted($0.1))" }.joined(separator: ", ") + "." }
    }

    private func event(_ event: Event) -> HTML {
        li("fp-timeline__item") {
            HTML.element("time", [.class("fp-timeline__day"), Attribute("datetime", event.day.iso)]) { event.day.short }
            div("fp-timeline__what") {
                strong { RecordWay(record: record).address(event).map { link(event.title, $0) } ?? HTML(event.title) }
                if let detail = event.detail { p("fp-timeline__detail") { detail } }
            }
            span("fp-timeline__kind") { event.kind.title }
        }
    }
}
