import Care
import Documents

/// Somebody's work list: today, this week, what is overdue of their own, what waits for others, later.
struct WorkItems {
    let desk: HomeDesk
    /// Kinds that stand elsewhere on the page.
    let without: Set<WorkItem.Kind>

    /// The order on the page: what is overdue first, what others owe and what is far off last.
    static let order: [WorkItem.Bucket] = [.overdue, .today, .week, .waiting, .later]
    /// How many stand open; the others are folded under them.
    private static let most = 10

    private var parts: WorkParts { desk.parts }

    func items(_ bucket: WorkItem.Bucket) -> [WorkItem] { desk.work.items(in: bucket).filter { !without.contains($0.kind) } }

    private var isEmpty: Bool { Self.order.allSatisfy { items($0).isEmpty } }

    /// All of it, for those whose page begins with something else; those who have nothing of it are told so in one sentence.
    var html: HTML {
        if isEmpty { return part("Other work", id: "work") { nothing("Nothing else is yours to do.") } }
        return HTML {
            head()
            buckets(Self.order.filter { !items($0).isEmpty })
        }
    }

    /// The numbers, and the two orders the list can be read in.
    func head(_ before: [(count: Int, title: String, address: String)] = []) -> HTML {
        HTML {
            counts("My work in numbers", before + Self.order.map { (items($0).count, $0.title, "#\(id($0))") })
            views("Order", [("By day", "/", !desk.isGrouped), ("By child or family", "/?group=child", desk.isGrouped)])
        }
    }

    func buckets(_ buckets: [WorkItem.Bucket]) -> HTML { HTML { buckets.map(bucket) } }

    private func id(_ bucket: WorkItem.Bucket) -> String { bucket.rawValue.split(separator: " ").joined(separator: "-") }

    private func bucket(_ bucket: WorkItem.Bucket) -> HTML {
        let items = items(bucket)
        return part("\(bucket.title)\(items.isEmpty ? "" : " (\(counted(items.count)))")", id: id(bucket)) {
            if items.isEmpty {
                nothing(empty(bucket))
            } else if bucket == .waiting {
                waiting(items)
            } else if desk.isGrouped {
                families(bucket, items)
            } else {
                days(bucket, items)
            }
        }
    }

    private func empty(_ bucket: WorkItem.Bucket) -> String {
        switch bucket {
        case .overdue: "Nothing of yours is overdue."
        case .today: "Nothing is due today."
        case .week: "Nothing else is due this week."
        case .later: "Nothing is due in the four weeks after this one."
        case .waiting: "You are waiting for nobody."
        }
    }

    // MARK: What others owe

    /// Folded: it is others' work. How much of it is overdue can be read without opening it.
    private func waiting(_ items: [WorkItem]) -> HTML {
        let late = items.count { $0.due.map { $0 < desk.facts.today } ?? false }
        return HTML {
            p("govuk-body") {
                "\(counted(items.count, "thing")) that others have to do"
                late == 0 ? HTML(".") : HTML(", ")
                if late > 0 {
                    tag("\(counted(late)) overdue", .orange)
                    "."
                }
            }
            details("Show all \(counted(items.count)), by child or family", about: "that wait for others") { families(.waiting, items) }
        }
    }

    // MARK: By day

    private func days(_ bucket: WorkItem.Bucket, _ items: [WorkItem]) -> HTML {
        HTML {
            table(bucket.title, Array(items.prefix(Self.most)))
            if items.count > Self.most {
                details("Show the other \(counted(items.count - Self.most))", about: bucket.title.lowercased()) {
                    table("\(bucket.title), the others", Array(items.dropFirst(Self.most)))
                }
            }
        }
    }

    private func table(_ caption: String, _ items: [WorkItem]) -> HTML {
        ListTable(
            caption: caption, columns: [.init("What", isLong: true), .init("Child"), .init("Due", isShort: true), .init("More")],
            rows: items.map { item in
                [link(item.title, address(item)), item.child.map(parts.child) ?? .empty, parts.due(item.due), more(item)]
            }
        ).html
    }

    /// Where and when of a meeting, the state of a record; why a day is that day, for those who ask.
    private func more(_ item: WorkItem) -> HTML {
        guard item.kind == .deadline else { return HTML(item.detail.capitalised) }
        return details("Why", about: "\(item.title) has that day", class: "fp-why") { paragraph(item.detail.capitalised) }
    }

    // MARK: By child or family

    private func families(_ bucket: WorkItem.Bucket, _ items: [WorkItem]) -> HTML {
        let groups = desk.work.groups(in: bucket).map { (children: $0.children, items: $0.items.filter { !without.contains($0.kind) }) }
            .filter { !$0.items.isEmpty }
        return HTML {
            familyTable("\(bucket.title), by child or family", Array(groups.prefix(Self.most)))
            if groups.count > Self.most {
                details("Show the other \(counted(groups.count - Self.most)) children or families", about: bucket.title.lowercased()) {
                    familyTable("\(bucket.title), the other children and families", Array(groups.dropFirst(Self.most)))
                }
            }
        }
    }

    private func familyTable(_ caption: String, _ groups: [(children: [Int], items: [WorkItem])]) -> HTML {
        ListTable(
            caption: caption, columns: [.init("Child or family"), .init("What and when", isLong: true)],
            rows: groups.map { group in
                [group.children.isEmpty ? HTML("Foster carers and others") : parts.children(group.children), lines(group.items, isOne: group.children.count < 2)]
            }
        ).html
    }

    private func lines(_ items: [WorkItem], isOne: Bool) -> HTML {
        ul("fp-lines") {
            items.map { item in
                li("fp-lines__item") {
                    link(item.title, address(item))
                    if !isOne, let child = item.child { span("fp-quiet") { " \(desk.facts.children[child].forename ?? desk.facts.children[child].name)" } }
                    HTML(" ")
                    span("fp-lines__day") { parts.due(item.due) }
                }
            }
        }
    }

    /// Whoever carries out a decision says there that it is done.
    private func progress(_ item: WorkItem) -> String? {
        guard let child = item.child, let number = item.decision.flatMap({ desk.facts.decision($0) }).flatMap({ desk.facts.rowNumber(of: $0) }), number > 0 else { return nil }
        return desk.links.progress(desk.facts.children[child].id, number, back: "/")
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
        case .decision: return progress(item) ?? item.meeting.map { Links.meeting($0, "decisions") } ?? child ?? "/"
        case .alert: return child.map { "\($0)/changes" } ?? "/"
        case .answer, .reply: return "/answers"
        case .light: return child ?? "/"
        case .audit: return item.audit.map { desk.links.audit($0) } ?? child ?? "/audits"
        case .problem: return item.problem.flatMap { problem in item.child.map { desk.links.problem(problem, of: desk.facts.children[$0].id, .answer) } } ?? child ?? "/"
        case .deadline:
            guard let child else { return "/carers" }
            if item.title == Timescale.preparationMeeting.title, let place = item.child, let meeting = desk.facts.reviewToPrepare(of: place) {
                return Links.meeting(meeting.id) + "#preparation"
            }
            return item.title == Timescale.midpoint.title ? "\(child)/midpoints/new" : child
        }
    }
}
