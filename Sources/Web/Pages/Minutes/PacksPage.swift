import Care
import Documents

/// What goes to whom of one meeting: the decisions, at once, and the record, once it is approved.
///
/// Those whose packs are settled and were previewed by the reader are sent together.
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
            /// Whether the reader has looked at it as it now stands.
            var isPreviewed = false
            /// The reader's username.
            var reader = ""
            /// The names of accounts, by username.
            var names: [String: String] = [:]

            /// Whether nothing in it is left to decide and it has not gone.
            var isReady: Bool { sent.isEmpty && sending?.isReady == true }
            /// Whether it goes with the others at once.
            var goes: Bool { sending != nil && whyNot == nil }
            /// Why it does not go with the others, in a sentence.
            var whyNot: String? {
                if let last = sent.last { return "It went on \(last.sent.long)\(last.by.map { ", sent by \($0)" } ?? "")." }
                return sending?.whyNot(reader: reader, isPreviewed: isPreviewed) { names[$0] ?? $0 }
            }
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
                "Everybody gets a pack of their own: without what is not for them, and without addresses. Names, addresses and numbers of people outside somebody’s circle are searched for, and stop the pack until you have decided about each. You send only what you have previewed."
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
            leftOut(rows.filter { $0.pack(sent.kind).sent.isEmpty }, sent.kind)
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
                    if pack.sent.isEmpty, pack.isPreviewed {
                        tag("Previewed", .green)
                        " "
                    } else if pack.isReady {
                        tag("Not previewed", .grey)
                        " "
                    }
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
        switch sending.standing {
        case .barred: tag("Not yet", .grey)
        case .stopped: tag("Stopped", .red)
        case .toDecide(let count): tag("\(counted(count)) to decide", .orange)
        case .needsSecond: tag("Needs a second person", .orange)
        case .waiting: tag("Waits for a second look", .yellow)
        case .ready: tag("Ready", .blue)
        }
    }

    // MARK: Several at once

    private func together(_ kind: PackKind) -> HTML {
        let open = rows.filter { $0.pack(kind).sent.isEmpty }, going = open.filter { $0.pack(kind).goes }
        guard open.contains(where: { $0.pack(kind).isReady }) else { return .empty }
        let what = kind == .decisions ? "decisions" : "record"
        let title = going.isEmpty ? "Send the \(what)" : "Send the \(what) to \(counted(going.count, "person", "people"))"
        return section("fp-decision", [.aria("labelledby", "send-\(kind.rawValue)")]) {
            heading2(title, id: "send-\(kind.rawValue)")
            if going.isEmpty {
                div(nil, [.id("method-\(kind.rawValue)")]) { paragraph("Preview each pack first. Those you have previewed are sent together from here.") }
            } else {
                form(Links.packs(meeting.id), token: token) {
                    hidden("kind", kind.rawValue)
                    going.map { row in
                        checkbox("\(row.name), \(row.person.role.rawValue)", name: "person-\(row.person.id.text)", isTicked: true, id: "\(kind.rawValue)-\(row.person.id.text)")
                    }
                    radios(
                        "How do they go?", name: "method-\(kind.rawValue)", options: PackMethod.allCases.map { ($0.rawValue, $0.title) },
                        hint: "For several ways, send one way first, then the others.",
                        error: problems.first { $0.field == "method-\(kind.rawValue)" }?.sentence)
                    button("Send the \(what)")
                }
            }
            leftOut(open.filter { !$0.pack(kind).goes }, kind)
        }
    }

    /// Those who do not get it now, each with the reason and the way to mend it.
    private func leftOut(_ rows: [Row], _ kind: PackKind) -> HTML {
        guard !rows.isEmpty else { return .empty }
        return HTML {
            p("govuk-body") { "\(counted(rows.count, "person", "people")) will not get it yet:" }
            ul("govuk-list govuk-list--bullet") {
                rows.map { row in
                    li {
                        a(Links.pack(row.person, kind), "govuk-link") {
                            row.name
                            unseen(": \(kind == .decisions ? "the decisions" : "the record")")
                        }
                        HTML(". \(row.pack(kind).whyNot ?? "It is ready, and was not ticked.")")
                    }
                }
            }
        }
    }
}
