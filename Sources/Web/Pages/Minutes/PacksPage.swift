import Care
import Documents

/// What goes to whom of one meeting: the decisions, at once, and the record, once it is approved. Those whose packs are clean are sent together.
struct PacksPage: Page {
    let facts: Facts
    let links: Links
    let meeting: Meeting
    let rows: [Row]
    /// What is wrong with sending to all; empty when nothing was sent.
    var problems: [EntryProblem] = []
    /// What was just sent to several people at once.
    var justSent: JustSent?
    let token: String

    /// One person, with the state of both packs.
    struct Row: Sendable {
        let person: MeetingPerson
        let name: String
        let decisions: Pack
        let minutes: Pack

        /// A pack as it stands.
        struct Pack: Sendable {
            let sending: PackSending?
            let sent: [PackSent]

            /// Whether it can go with the others at once.
            var isReady: Bool { sent.isEmpty && sending?.isClean == true }
        }

        func pack(_ kind: PackKind) -> Pack { kind == .decisions ? decisions : minutes }
    }

    struct JustSent: Sendable {
        let kind: PackKind
        let names: [String]
    }

    var title: String { (problems.isEmpty ? "" : "Error: ") + "Send the record" }
    var area: Area? { .minutes }
    var trail: [(title: String, address: String)] {
        [("Minutes", "/minutes"), ("Record of the \(meeting.inSentence)", Links.minutes(meeting.id))]
    }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems.map { ($0.sentence, $0.field) }) }
            heading("Send the record", over: "\(meeting.title), \(meeting.day.long): \(facts.children(of: meeting.id).map { facts.children[$0].name }.joined(separator: ", "))")
            if let justSent { result(justSent) }
            paragraph(
                "Everybody gets a pack of their own: without what is not for them, and without addresses. Names, addresses and numbers of people outside somebody’s circle are searched for, and stop the pack until you have decided about each."
            )
            list
            together(.decisions)
            together(.minutes)
            if rows.isEmpty { p("govuk-body") { link("Say who receives the record", Links.meeting(meeting.id) + "#people") } }
        }
    }

    private func result(_ sent: JustSent) -> HTML {
        inset {
            p("govuk-body") {
                strong { "\(sent.kind == .decisions ? "The decisions" : "The record") went to \(counted(sent.names.count, "person", "people")):" }
                HTML(" \(sent.names.joined(separator: ", ")).")
            }
        }
    }

    // MARK: One row for each person

    private var list: HTML {
        ListTable(
            caption: "Who receives it", columns: [.init("Name"), .init("Role"), .init("Decisions"), .init("Record")],
            rows: rows.map { row in
                [HTML(row.name), HTML(row.person.role.title), state(row, .decisions), state(row, .minutes)]
            }, whenEmpty: "Nobody is marked to receive the record."
        ).html
    }

    private func state(_ row: Row, _ kind: PackKind) -> HTML {
        let pack = row.pack(kind)
        return HTML {
            pack.sent.map { sent in
                p("fp-plain") {
                    tag("Sent", .green)
                    " "
                    a(Links.sent(sent), "govuk-link") {
                        "\(sent.sent.short), \(sent.method)"
                        unseen(": what \(row.name) got")
                    }
                }
            }
            if let sending = pack.sending {
                p("fp-plain") {
                    if pack.sent.isEmpty { standing(sending) }
                    " "
                    if sending.bars.isEmpty || !sending.findings.isEmpty || !sending.pack.parts.isEmpty {
                        a(Links.pack(row.person, kind), "govuk-link") {
                            pack.sent.isEmpty ? "Preview" : "Send again"
                            unseen(" \(kind == .decisions ? "the decisions" : "the record") for \(row.name)")
                        }
                    }
                }
            }
        }
    }

    private func standing(_ sending: PackSending) -> HTML {
        if !sending.bars.isEmpty { return tag("Not yet", .grey) }
        if !sending.blocking.isEmpty { return tag("Stopped", .red) }
        if !sending.findings.isEmpty { return tag("\(counted(sending.findings.count)) to decide", .orange) }
        return tag("Ready", .blue)
    }

    // MARK: Several at once

    private func together(_ kind: PackKind) -> HTML {
        let ready = rows.filter { $0.pack(kind).isReady }
        guard !ready.isEmpty else { return .empty }
        let what = kind == .decisions ? "decisions" : "record"
        let people = counted(ready.count, "person", "people")
        return section("fp-decision", [.aria("labelledby", "send-\(kind.rawValue)")]) {
            heading2("Send the \(what) to \(people)", id: "send-\(kind.rawValue)")
            paragraph("\(ready.count == 1 ? "This pack is" : "These packs are") clean: nothing in \(ready.count == 1 ? "it" : "them") has to be decided. All of them go, or none.")
            form(Links.packs(meeting.id), token: token) {
                hidden("kind", kind.rawValue)
                ready.map { row in
                    checkbox("\(row.name), \(row.person.role.rawValue)", name: "person-\(row.person.id.text)", isTicked: true, id: "\(kind.rawValue)-\(row.person.id.text)")
                }
                radios(
                    "How do they go?", name: "method-\(kind.rawValue)", options: PackMethod.allCases.map { ($0.rawValue, $0.title) },
                    hint: "For several ways, send one way first, then the others.",
                    error: problems.first { $0.field == "method-\(kind.rawValue)" }?.sentence)
                button("Send the \(what)")
            }
        }
    }
}
