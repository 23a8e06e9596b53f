import Care
import Documents

/// Which tasks of the queue are shown.
struct QueueFilter: Sendable, Hashable {
    enum Claims: String, CaseIterable, Sendable {
        case mine, free, others

        var title: String {
            switch self {
            case .mine: "Mine"
            case .free: "Claimed by nobody"
            case .others: "Claimed by others"
            }
        }
    }

    var kind: QueueTask.Kind?
    var urgency: Urgency?
    var claims: Claims?

    var query: [(name: String, value: String?)] { [("kind", kind?.rawValue), ("colour", urgency?.rawValue), ("claims", claims?.rawValue)] }

    func takes(_ task: QueueTask, for username: String) -> Bool {
        if let kind, task.kind != kind { return false }
        if let urgency, task.urgency != urgency { return false }
        switch claims {
        case .mine: return task.claim?.by == username
        case .free: return task.claim == nil
        case .others: return task.claim.map { $0.by != username } ?? false
        case nil: return true
        }
    }
}

/// The queue of invitations, papers, minutes and chasing, which several people work together.
struct QueuePage: Page {
    let facts: Facts
    let links: Links
    let filter: QueueFilter
    let username: String
    /// The names of those who may claim, by username.
    let names: [String: String]
    let token: String
    let page: Int
    /// Whether the reader may send the packs of a meeting.
    var maySend: @Sendable (Meeting.ID) -> Bool = { _ in true }
    var problem: String?

    /// So many stand on a page of one kind of task.
    private static let size = 50
    /// So many of each kind stand on the page of all kinds.
    private static let first = 8

    let title = "The queue"
    var area: Area? { .queue }
    var isWide: Bool { true }

    private var parts: WorkParts { WorkParts(facts: facts, links: links) }

    var body: HTML {
        let all = facts.workQueue
        let shown = all.filter { filter.takes($0, for: username) }
        let late = shown.count { $0.urgency == .late }
        return HTML {
            if let problem { errorSummary([(problem, "tasks")]) }
            heading(title)
            counts("Colours", colours(all))
            filters
            p("govuk-body fp-lead") {
                "\(counted(shown.count, "task")), \(late == 0 ? "none late" : "\(counted(late)) late"). The longest overdue of each kind stand first."
            }
            if shown.isEmpty {
                nothing(all.isEmpty ? "Nobody waits for anything." : "No task is as you asked. Choose other filters.")
            } else {
                form("/queue/claim", token: token, class: "fp-bulk") {
                    hidden("back", Links.queue(filter))
                    div(nil, [.id("tasks")]) { groups(shown) }
                    div("govuk-button-group") {
                        button("Claim the ticked tasks")
                        HTML.element(
                            "button", [.type("submit"), .class("govuk-button govuk-button--secondary"), Attribute("formaction", "/queue/release")]
                        ) { "Give the ticked tasks back" }
                    }
                }
                if filter.kind != nil {
                    let slice = Slice(shown.count, page: page, size: Self.size)
                    pagination(slice.page, of: slice.pages) { Links.asked("/queue", filter.query + [("page", String($0))]) }
                }
            }
        }
    }

    // MARK: Tasks by kind

    /// One kind in full where the address asks for it; otherwise the first of each.
    private func groups(_ shown: [QueueTask]) -> HTML {
        let groups = QueueGroup.groups(of: shown)
        return HTML {
            if groups.count > 1 {
                counts("Kinds of task", groups.map { group in (group.tasks.count, group.kind.title.lowercased(), "#queue-\(group.kind.rawValue)") })
            }
            groups.map(group)
        }
    }

    private func group(_ group: QueueGroup) -> HTML {
        let id = "queue-\(group.kind.rawValue)"
        let slice = filter.kind == nil ? nil : Slice(group.tasks.count, page: page, size: Self.size)
        let tasks = slice.map { Array(group.tasks[$0.range]) } ?? Array(group.tasks.prefix(Self.first))
        var whole = filter
        whole.kind = group.kind
        return section("fp-part", [.aria("labelledby", id)]) {
            heading2(group.kind.title, id: id)
            p("govuk-body") {
                "\(counted(group.tasks.count, "task")), \(group.late == 0 ? "none late" : "\(counted(group.late)) late"). \(slice?.sentence ?? "")"
            }
            TaskTable(caption: group.kind.title, tasks: tasks, parts: parts, names: names, ticks: true, whenEmpty: "", maySend: maySend).html
            if tasks.count < group.tasks.count, slice == nil {
                p("govuk-body") {
                    a(Links.queue(whole), "govuk-link") {
                        "Show all \(counted(group.tasks.count))"
                        unseen(": \(group.kind.title.lowercased())")
                    }
                }
            }
        }
    }

    private func colours(_ all: [QueueTask]) -> [(count: Int, title: String, address: String)] {
        [Urgency.late, .soon, .calm].map { urgency in
            var other = filter
            other.urgency = urgency
            return (all.count { other.takes($0, for: username) }, urgency.title.lowercased(), Links.queue(other))
        }
    }

    private var filters: HTML {
        filterForm("/queue") {
            select(
                "Task", name: "kind", value: filter.kind?.rawValue ?? "", options: QueueTask.Kind.allCases.map { ($0.rawValue, $0.title) }, empty: "Every task")
            select(
                "Colour", name: "colour", value: filter.urgency?.rawValue ?? "",
                options: [Urgency.late, .soon, .calm].map { ($0.rawValue, "\($0.rawValue.capitalised): \($0.title.lowercased())") }, empty: "Every colour")
            select(
                "Claimed", name: "claims", value: filter.claims?.rawValue ?? "", options: QueueFilter.Claims.allCases.map { ($0.rawValue, $0.title) },
                empty: "By anybody or nobody")
        }
    }
}

/// Tasks of the queue; each opens the place where it is done.
struct TaskTable {
    let caption: String
    let tasks: [QueueTask]
    let parts: WorkParts
    let names: [String: String]
    /// Whether each can be ticked.
    let ticks: Bool
    let whenEmpty: String
    /// Whether the reader may send the packs of a meeting.
    var maySend: @Sendable (Meeting.ID) -> Bool = { _ in true }

    var html: HTML {
        ListTable(
            caption: caption,
            columns: [.init("Task"), .init("Who", isLong: true), .init("Colour", isShort: true), .init("Why", isLong: true), .init("Claimed by")],
            rows: tasks.map { task in
                [name(task), who(task), task.urgency.tag, HTML(task.reason), claimed(task)]
            }, whenEmpty: whenEmpty
        ).html
    }

    private func name(_ task: QueueTask) -> HTML {
        let opens = link(task.title, address(task))
        guard ticks else { return opens }
        return div("fp-tick") {
            tick("task", task.key, about: "\(task.title), \(plain(task))")
            opens
        }
    }

    private func plain(_ task: QueueTask) -> String { task.children.map { parts.facts.children[$0].name }.joined(separator: ", ") }

    private func who(_ task: QueueTask) -> HTML {
        if let carer = task.carer {
            let household = parts.facts.number(of: carer).flatMap { parts.facts.records[FosterCarer.self].entries[$0].household }
            return HTML(household ?? carer.text)
        }
        return parts.children(task.children)
    }

    private func claimed(_ task: QueueTask) -> HTML {
        guard let claim = task.claim else { return span("fp-quiet") { "Nobody" } }
        return HTML("\(names[claim.by] ?? claim.by), \(claim.claimed.short)")
    }

    /// Where the task is done.
    private func address(_ task: QueueTask) -> String {
        if let meeting = task.meeting {
            switch task.kind {
            case .decisions, .minutes: return maySend(meeting) ? Links.packs(meeting) : Links.minutes(meeting)
            case .check: return Links.minutes(meeting)
            case .book, .invite, .consult, .chase: return Links.meeting(meeting)
            }
        }
        if let carer = task.carer { return "\(Links.carer(carer))/meetings/new" }
        guard let child = task.children.first else { return "/children" }
        return "\(parts.links.child(parts.facts.children[child].id))/meetings/new"
    }
}

/// A box without words of its own beside a row's name; what it is about is read out.
func tick(_ name: String, _ value: String, about: String, isTicked: Bool = false) -> HTML {
    div("govuk-checkboxes govuk-checkboxes--small fp-tick__box") {
        div("govuk-checkboxes__item") {
            HTML.element(
                "input",
                [.class("govuk-checkboxes__input"), .type("checkbox"), .id("\(name)-\(value)"), .name(name), .value(value)] + (isTicked ? [.flag("checked")] : []))
            HTML.element("label", [.class("govuk-label govuk-checkboxes__label"), .for("\(name)-\(value)")]) { unseen("Choose \(about)") }
        }
    }
}
