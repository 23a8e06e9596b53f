import Care
import Documents

/// The board of minutes: the record of every meeting held, by the stage it is in, the late ones first.
struct MinutesBoardPage: Page {
    let facts: Facts
    let links: Links
    let items: [BoardItem]
    /// The names of accounts, by username.
    let names: [String: String]
    let filter: Filter
    /// The steps the reader may take with a record, and whether they may send it.
    let moves: @Sendable (BoardItem) -> Moves
    let token: String

    /// What the address says to show.
    struct Filter: Sendable, Hashable {
        var chair: String?
        var owner: String?
        /// The stage that is shown in full.
        var all: MinutesStage?

        var isEmpty: Bool { chair == nil && owner == nil }

        var address: String { Links.board(self) }
    }

    /// What the reader may do with one record.
    struct Moves: Sendable, Hashable {
        var step: MinutesStep?
        var maySend = false
        /// Whether the step leaves the record in one person's hands, so that a reason is asked for on the record's page.
        var needsReason = false
    }

    /// So many stand in a column at first.
    private static let size = 15

    let title = "Minutes"
    var area: Area? { .minutes }
    var isWide: Bool { true }

    var body: HTML {
        let shown = items.filter(isShown).sorted { ($0.urgency, $1.due, $1.meeting.id) > ($1.urgency, $0.due, $0.meeting.id) }
        let open = shown.filter { $0.stage != .sent }
        let late = open.count { $0.urgency == .late }
        return HTML {
            heading("Minutes")
            p("govuk-body fp-lead") {
                open.isEmpty
                    ? "No record is waiting."
                    : "\(counted(open.count, "record")) on the way to the people who receive \(open.count == 1 ? "it" : "them"), \(late == 0 ? "none late" : "\(counted(late)) late"). The late ones stand first."
            }
            filters
            div("fp-board") { MinutesStage.allCases.map { stage in column(stage, inColumn(stage, shown)) } }
        }
    }

    /// The oldest first; of those sent, the last meeting.
    private func inColumn(_ stage: MinutesStage, _ shown: [BoardItem]) -> [BoardItem] {
        let there = shown.filter { $0.stage == stage }
        return stage == .sent ? there.sorted { ($0.held, $0.meeting.id) > ($1.held, $1.meeting.id) } : there
    }

    private func isShown(_ item: BoardItem) -> Bool {
        (filter.chair == nil || item.meeting.chair?.text == filter.chair) && (filter.owner == nil || facts.owner(of: item).key == filter.owner)
    }

    // MARK: Filters

    private var filters: HTML {
        let chairs = Set(items.compactMap(\.meeting.chair)).map { (value: $0.text, title: facts.name(of: $0)) }.sorted { $0.title < $1.title }
        let owners = Set(items.filter { $0.stage != .sent }.map { facts.owner(of: $0) }).map { (value: $0.key, title: name($0)) }.sorted { $0.title < $1.title }
        return HTML.element("form", [Attribute("method", "get"), Attribute("action", "/minutes"), .class("fp-filters")]) {
            select("Chair", name: "chair", value: filter.chair ?? "", options: chairs, empty: "Everybody")
            select("Whose turn", name: "owner", value: filter.owner ?? "", options: owners, empty: "Everybody")
            if let all = filter.all { hidden("all", all.rawValue) }
            HTML.element("button", [.type("submit"), .class("govuk-button govuk-button--secondary")]) { "Show" }
            if !filter.isEmpty { p("govuk-body fp-filters__clear") { link("Show all", "/minutes") } }
        }
    }

    private func name(_ owner: BoardOwner) -> String {
        switch owner {
        case .account(let username): names[username] ?? username
        case .staff(let id): facts.name(of: id)
        case .support: "Business support"
        }
    }

    // MARK: Columns and cards

    private func column(_ stage: MinutesStage, _ items: [BoardItem]) -> HTML {
        let isCut = items.count > Self.size && filter.all != stage
        let shown = isCut ? Array(items.prefix(Self.size)) : items
        let id = "stage-\(stage.rawValue.replacingSpaces)"
        var whole = filter
        whole.all = stage
        var part = filter
        part.all = nil
        return section("fp-board__column", [.aria("labelledby", id), .data("stage", stage.rawValue)]) {
            h2("fp-board__title", [.id(id)]) {
                stage.title
                span("fp-board__count") { counted(items.count) }
            }
            if shown.isEmpty {
                p("fp-board__empty") { stage == .sent ? "Nothing was sent in the last weeks." : "Nothing here." }
            } else {
                ul("fp-board__list") { shown.map(card) }
            }
            if isCut {
                p("govuk-body") {
                    a("\(whole.address)#\(id)", "govuk-link") {
                        "Show all \(counted(items.count))"
                        unseen(" \(stage.rawValue)")
                    }
                }
            } else if items.count > Self.size {
                p("govuk-body") {
                    a("\(part.address)#\(id)", "govuk-link") {
                        "Show only \(counted(Self.size))"
                        unseen(" \(stage.rawValue)")
                    }
                }
            }
        }
    }

    private func card(_ item: BoardItem) -> HTML {
        let moves = moves(item)
        var data: [Attribute] = [.class("fp-card fp-card--\(item.stage == .sent ? "sent" : item.urgency.rawValue)")]
        // A script lets the card be dragged to the next column; the button does the same.
        if !moves.needsReason, let next = moves.step.flatMap({ MinutesStage.after($0) }) { data.append(.data("next", next.rawValue)) }
        return HTML.element("li", data) {
            div("fp-card__who") { who(item.meeting) }
            p("fp-card__what") { a(Links.minutes(item.meeting.id), "govuk-link govuk-link--no-visited-state") { item.meeting.title } }
            p("fp-card__line") { "Held \(item.held.short), \(counted(item.age, "working day")) ago" }
            p("fp-card__clock") {
                urgency(item)
                HTML(" \(item.reason)")
            }
            if item.stage != .sent { p("fp-card__line") { "Turn: \(name(facts.owner(of: item)))" } }
            if let step = moves.step { moves.needsReason ? reason(step, item) : move(step, item) }
            if item.stage != .toSend, item.stage != .sent, item.decisionsDue != nil, moves.maySend {
                p("fp-card__line") {
                    a(Links.packs(item.meeting.id), "govuk-link govuk-link--no-visited-state") {
                        "Send the decisions"
                        unseen(" of the \(item.meeting.inSentence) held on \(item.held.long)")
                    }
                }
            }
            if item.stage == .toSend, moves.maySend {
                a(Links.packs(item.meeting.id), "govuk-button govuk-button--secondary fp-card__button", [.role("button")]) {
                    "Send"
                    unseen(" the \(item.meeting.inSentence) held on \(item.held.long)")
                }
            }
        }
    }

    private func who(_ meeting: Meeting) -> HTML {
        let children = facts.children(of: meeting.id)
        if children.isEmpty, let carer = meeting.carer { return person(.carer(carer), facts, links) }
        return HTML {
            children.map { place in
                let child = facts.children[place]
                return p("fp-card__child") {
                    span("fp-initials", [.aria("hidden", "true")]) { child.initials.isEmpty ? "?" : child.initials }
                    a(links.child(child.id), "govuk-link govuk-link--no-visited-state") { child.name }
                }
            }
        }
    }

    private func urgency(_ item: BoardItem) -> HTML { item.stage == .sent ? tag("Sent", .grey) : item.urgency.tag }

    /// Nobody but the reader has had the record: the step is taken on its own page, where the reason is given.
    private func reason(_ step: MinutesStep, _ item: BoardItem) -> HTML {
        a(Links.minutes(item.meeting.id) + "#\(MinutesStep.reasonField)", "govuk-button govuk-button--secondary fp-card__button", [.role("button")]) {
            "Mark as \(step.rawValue), with a reason"
            unseen(": \(item.meeting.inSentence) held on \(item.held.long)")
        }
    }

    private func move(_ step: MinutesStep, _ item: BoardItem) -> HTML {
        form(Links.step(step, item.meeting.id), token: token, class: "fp-card__form") {
            hidden("back", filter.address)
            HTML.element("button", [.type("submit"), .class("govuk-button govuk-button--secondary fp-card__button")]) {
                "Mark as \(step.rawValue)"
                unseen(": \(item.meeting.inSentence) held on \(item.held.long)")
            }
        }
    }
}

extension MinutesStage {
    /// The stage a record is in once a step is taken.
    static func after(_ step: MinutesStep) -> MinutesStage? {
        switch step {
        case .drafted: .toCheck
        case .checked: .toApprove
        case .approved: .toSend
        }
    }
}

extension String {
    /// `to draft` as `to-draft`.
    fileprivate var replacingSpaces: String { String(map { $0 == " " ? "-" : $0 }) }
}

extension Links {
    static func board(_ filter: MinutesBoardPage.Filter) -> String {
        let told = [
            filter.chair.map { "chair=\(FormReader.encoded($0))" }, filter.owner.map { "owner=\(FormReader.encoded($0))" },
            filter.all.map { "all=\(FormReader.encoded($0.rawValue))" },
        ].compactMap { $0 }
        return "/minutes" + (told.isEmpty ? "" : "?" + told.joined(separator: "&"))
    }

    static func minutes(_ id: Meeting.ID) -> String { meeting(id, "minutes") }
    static func step(_ step: MinutesStep, _ id: Meeting.ID) -> String { meeting(id, "minutes/\(step.rawValue)") }
    static func packs(_ id: Meeting.ID) -> String { meeting(id, "packs") }

    static func pack(_ person: MeetingPerson, _ kind: PackKind, isLarge: Bool = false) -> String {
        "\(packs(person.meeting))/\(FormReader.encoded(person.id.text))?kind=\(kind.rawValue)\(isLarge ? "&large=yes" : "")"
    }

    /// The print page of a pack, or with `.pdf` its file.
    static func print(_ person: MeetingPerson, _ kind: PackKind, isLarge: Bool, pdf: Bool = false) -> String {
        "\(packs(person.meeting))/\(FormReader.encoded(person.id.text))\(pdf ? ".pdf" : "/print")?kind=\(kind.rawValue)\(isLarge ? "&large=yes" : "")"
    }

    /// What was sent, as it was sent.
    static func sent(_ pack: PackSent, pdf: Bool = false) -> String {
        "\(packs(pack.meeting))/\(FormReader.encoded(pack.person.text))/sent/\(FormReader.encoded(pack.id))\(pdf ? ".pdf" : "")"
    }
}
