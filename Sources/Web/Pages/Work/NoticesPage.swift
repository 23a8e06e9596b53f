import Care
import Documents

/// What the reader is told of, and who acknowledged it when.
struct NoticesPage: Page {
    /// Those of the reader, of the state that is shown.
    let notices: [Notice]
    let isAcknowledged: Bool
    let kind: Notice.Kind?
    /// Of the state that is shown, by kind.
    let kinds: [Notice.Kind: Int]
    let facts: Facts
    let links: Links
    /// Names by username.
    let names: [String: String]
    /// A moment as people read it.
    let moment: @Sendable (String) -> String
    let token: String
    let page: Int
    /// The reader on the staff list.
    var staff: StaffMember.ID?
    var problems: [(sentence: String, field: String)] = []
    var ticked: Set<String> = []
    var reason = ""

    private static let size = 50

    var title: String { problems.isEmpty ? "Notices" : "Error: Notices" }
    var area: Area? { .home }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Home", "/")] }

    private var parts: WorkParts { WorkParts(facts: facts, links: links) }

    var body: HTML {
        let shown = kind.map { kind in notices.filter { $0.kind == kind } } ?? notices
        let slice = Slice(shown.count, page: page, size: Self.size)
        return HTML {
            if !problems.isEmpty { errorSummary(problems) }
            heading("Notices")
            views(
                "State", [("Open", Links.notices(kind), !isAcknowledged), ("Acknowledged", Links.notices(kind, acknowledged: true), isAcknowledged)])
            filters
            p("govuk-body fp-lead") {
                "\(counted(shown.count, "notice")). A notice goes away by itself when what it is about has been done. \(slice.sentence ?? "")"
            }
            if shown.isEmpty {
                nothing(isAcknowledged ? "You have acknowledged nothing that is still open." : "Nothing to tell you.")
            } else if isAcknowledged {
                table(shown[slice.range])
            } else {
                form("/notices/acknowledge", token: token, class: "fp-bulk") {
                    hidden("kind", kind?.rawValue ?? "")
                    table(shown[slice.range])
                    textField(
                        "Why (for several at once)", name: "reason", value: reason, hint: "Such as: spoken to the social worker. It stands in the history.",
                        error: problems.first { $0.field == "reason" }?.sentence)
                    button("Acknowledge the ticked notices")
                }
            }
            pagination(slice.page, of: slice.pages) {
                Links.asked("/notices", [("kind", kind?.rawValue), ("show", isAcknowledged ? "acknowledged" : nil), ("page", String($0))])
            }
            p("govuk-body") { link("The daily digest by mail: what it would say", "/digest") }
        }
    }

    private var filters: HTML {
        filterForm("/notices") {
            if isAcknowledged { hidden("show", "acknowledged") }
            select(
                "About", name: "kind", value: kind?.rawValue ?? "",
                options: Notice.Kind.allCases.compactMap { each in kinds[each].map { (each.rawValue, "\(each.title) (\(counted($0)))") } }, empty: "Everything")
        }
    }

    private func table(_ notices: ArraySlice<Notice>) -> HTML {
        ListTable(
            caption: "Notices",
            columns: [
                .init("Notice"), .init("What", isLong: true), .init("Since", isShort: true), .init("Act by", isShort: true), .init("Acknowledged", isLong: true),
            ],
            rows: notices.map { notice in
                [name(notice), what(notice), HTML(notice.since.short), notice.due.map { parts.due($0) } ?? .empty, acknowledged(notice)]
            }
        ).html
    }

    private func name(_ notice: Notice) -> HTML {
        if isAcknowledged { return HTML(notice.kind.title) }
        return div("fp-tick") {
            tick("notice", notice.key, about: notice.sentence, isTicked: ticked.contains(notice.key))
            notice.kind.title
        }
    }

    private func what(_ notice: Notice) -> HTML {
        HTML {
            notice.sentence
            HTML(" ")
            if let meeting = notice.meeting, let person = notice.person.flatMap({ facts.person($0) }), let kind = notice.packKind, person.meeting == meeting {
                link("Open the pack", Links.pack(person, kind))
                HTML(" ")
            }
            if let problem = notice.problem, let child = notice.child {
                link("Open the problem", links.problem(problem, of: facts.children[child].id))
                HTML(" ")
            }
            if let dispute = notice.dispute {
                link("Open the concern", Links.dispute(dispute))
                HTML(" ")
            }
            if let child = notice.child, let decision = notice.decision.flatMap({ facts.decision($0) }), let number = facts.rowNumber(of: decision), number > 0,
                let staff, facts.isOwner(staff, of: decision, about: child)
            {
                link("Say how it goes", links.progress(facts.children[child].id, number, back: "/notices"))
                HTML(" ")
            }
            if let child = notice.child { link("Open \(facts.children[child].name)", links.child(facts.children[child].id)) }
            if notice.kind == .handed, let staff { link("Open your cases", Links.caseload(staff)) }
            if let meeting = notice.meeting {
                HTML(" ")
                link("Open the meeting", Links.meeting(meeting))
            }
        }
    }

    private func acknowledged(_ notice: Notice) -> HTML {
        let rows = facts.acknowledgements(of: notice.key)
        if rows.isEmpty { return span("fp-quiet") { "By nobody" } }
        return HTML {
            rows.enumerated().map { index, row in
                HTML {
                    if index > 0 { HTML.element("br") }
                    "\(names[row.by] ?? row.by), \(moment(row.at))"
                }
            }
        }
    }
}

/// What the daily mail would say: counts, and the way in.
struct DigestPage: Page {
    let mail: String

    let title = "Daily digest"
    var area: Area? { .home }
    var trail: [(title: String, address: String)] { [("Home", "/"), ("Notices", "/notices")] }

    var body: HTML {
        HTML {
            heading(title)
            paragraph("This is the mail you would get this morning. It holds numbers only: no name and nothing about a child leaves the service.")
            HTML.element("pre", [.class("fp-mail"), Attribute("tabindex", "0"), .aria("label", "The mail")]) { mail }
        }
    }
}
