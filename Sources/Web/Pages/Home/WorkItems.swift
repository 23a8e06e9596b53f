import Care
import Documents

/// Somebody's work list: overdue, today, this week, later, waiting for others.
struct WorkItems {
    let desk: HomeDesk
    /// Kinds that stand elsewhere on the page.
    let without: Set<WorkItem.Kind>

    private var parts: WorkParts { desk.parts }

    func items(_ bucket: WorkItem.Bucket) -> [WorkItem] { desk.work.items(in: bucket).filter { !without.contains($0.kind) } }

    var html: HTML {
        HTML {
            counts("My work in numbers", WorkItem.Bucket.allCases.map { ((items($0).count, $0.title, "#\(id($0))")) })
            views("Order", [("By day", "/", !desk.isGrouped), ("By child or family", "/?group=child", desk.isGrouped)])
            WorkItem.Bucket.allCases.map(bucket)
        }
    }

    private func id(_ bucket: WorkItem.Bucket) -> String { bucket.rawValue.split(separator: " ").joined(separator: "-") }

    private func bucket(_ bucket: WorkItem.Bucket) -> HTML {
        let items = items(bucket)
        return section("fp-part", [.aria("labelledby", id(bucket))]) {
            h3Part("\(bucket.title)\(items.isEmpty ? "" : " (\(counted(items.count)))")", id(bucket))
            if items.isEmpty {
                nothing(empty(bucket))
            } else if desk.isGrouped {
                groups(bucket)
            } else {
                table(bucket.title, Array(items.prefix(Self.most)))
                if items.count > Self.most {
                    details("Show the other \(counted(items.count - Self.most))", about: bucket.title.lowercased()) {
                        table("\(bucket.title), the others", Array(items.dropFirst(Self.most)))
                    }
                }
            }
        }
    }

    /// How many stand open; the others are folded under them.
    private static let most = 12

    private func h3Part(_ words: String, _ id: String) -> HTML { h2("govuk-heading-m", [.id(id)]) { words } }

    private func empty(_ bucket: WorkItem.Bucket) -> String {
        switch bucket {
        case .overdue: "Nothing is overdue."
        case .today: "Nothing is due today."
        case .week: "Nothing else is due this week."
        case .later: "Nothing is due in the four weeks after this one."
        case .waiting: "You are waiting for nobody."
        }
    }

    private func groups(_ bucket: WorkItem.Bucket) -> HTML {
        HTML {
            desk.work.groups(in: bucket).map { group in
                let shown = group.items.filter { !without.contains($0.kind) }
                let names = group.children.map { desk.facts.children[$0].name }.joined(separator: ", ")
                return HTML {
                    if !shown.isEmpty {
                        h3("govuk-heading-s") { names.isEmpty ? "Foster carers and others" : names }
                        table("\(bucket.title): \(names.isEmpty ? "others" : names)", shown)
                    }
                }
            }
        }
    }

    private func table(_ caption: String, _ items: [WorkItem]) -> HTML {
        ListTable(
            caption: caption, columns: [.init("What", isLong: true), .init("Child"), .init("Due", isShort: true), .init("Why", isLong: true)],
            rows: items.map { item in
                [link(item.title, address(item)), item.child.map(parts.child) ?? .empty, parts.due(item.due), HTML(item.detail.capitalised)]
            }
        ).html
    }

    /// Where the work is done.
    private func address(_ item: WorkItem) -> String {
        let child = item.child.map { desk.links.child(desk.facts.children[$0].id) }
        switch item.kind {
        case .report: return item.meeting.map { Links.meeting($0, "report") } ?? child ?? "/calendar"
        case .meeting, .minutes: return item.meeting.map { Links.meeting($0) } ?? child ?? "/calendar"
        case .confirm:
            let confirms = item.bucket != .waiting && desk.has(.teamManager)
            return item.meeting.map { confirms ? Links.meeting($0, "confirm") : Links.meeting($0) } ?? child ?? "/"
        case .decision: return item.meeting.map { Links.meeting($0) } ?? child ?? "/"
        case .alert: return child.map { "\($0)/changes" } ?? "/"
        case .answer: return "/answers"
        case .light: return child ?? "/"
        case .deadline:
            guard let child else { return "/carers" }
            return item.title == Timescale.midpoint.title ? "\(child)/midpoints/new" : child
        }
    }
}
