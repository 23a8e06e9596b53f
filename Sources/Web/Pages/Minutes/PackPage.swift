import Care
import Documents

/// A pack as its person will get it, with what must be decided before it goes.
struct PackPage: Page {
    let facts: Facts
    let meeting: Meeting
    let sending: PackSending
    let document: PackDocument
    /// The reader's username.
    let reader: String
    /// Those who may be the second person, without the reader: usernames and names.
    let others: [(username: String, name: String)]
    /// The names of accounts, by username.
    let names: [String: String]
    /// Whose pack of this kind is still to be previewed.
    var next: MeetingPerson?
    /// What of this kind went to the person before.
    let sent: [PackSent]
    let filling: PackDeciding
    var problems: [EntryProblem] = []
    /// Whether the pack stands as it did when the reader last looked at it.
    var isPreviewed = true
    let hasPrinter: Bool
    /// Whether the reader may write in the meeting's record.
    var mayWrite = true
    let token: String

    private var pack: Pack { sending.pack }
    private var what: String { pack.kind == .decisions ? "decisions" : "record" }
    var title: String { (problems.isEmpty ? "" : "Error: ") + (pack.kind == .decisions ? "Decisions for \(pack.recipient)" : "Record for \(pack.recipient)") }
    var area: Area? { .minutes }
    var trail: [(title: String, address: String)] {
        [
            ("Minutes", "/minutes"), ("Record of the \(meeting.inSentence)", Links.minutes(meeting.id)),
            ("Send the record", Links.packs(meeting.id)),
        ]
    }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems.map { ($0.sentence, $0.field) }) }
            heading(pack.kind == .decisions ? "Decisions for \(pack.recipient)" : "Record for \(pack.recipient)", over: "\(meeting.title), \(meeting.day.long)")
            views(
                "What goes",
                [PackKind.decisions, .minutes].map { kind in
                    (kind == .decisions ? "Decisions" : "Record", Links.pack(pack.person, kind, isLarge: document.isLarge), kind == pack.kind)
                })
            if !sent.isEmpty { before }
            if !isPreviewed { again }
            if isAsked { asked }
            form(Links.pack(pack.person, pack.kind, isLarge: document.isLarge), token: token, class: "fp-pack-form") {
                if !sending.bars.isEmpty { bars }
                if !sending.findings.isEmpty { findings }
                if sending.bars.isEmpty, sending.blocking.isEmpty {
                    ending
                } else if sending.findings.contains(where: { $0.weight != .never }) {
                    // What is decided now holds when it can go.
                    div("govuk-button-group") { act(.keep, "Keep what is decided", isSecondary: true) }
                }
            }
            preview
            further
        }
    }

    private var before: HTML {
        inset {
            sent.map { pack in
                p("govuk-body") {
                    "Sent on \(pack.sent.long), \(pack.method)\(pack.by.map { ", by \($0)" } ?? ""). "
                    link("What was sent", Links.sent(pack))
                }
            }
        }
    }

    private var bars: HTML {
        section("fp-decision", [.id("send"), .aria("labelledby", "bars")]) {
            heading2("It cannot go yet", id: "bars")
            ul("govuk-list govuk-list--bullet") { sending.bars.map { bar in li { bar } } }
        }
    }

    /// The words were changed while the page was open.
    private var again: HTML {
        inset {
            div(nil, [.id("preview-again")]) {
                link("Look at the pack as it stands now", Links.pack(pack.person, pack.kind, isLarge: document.isLarge))
            }
        }
    }

    // MARK: What to decide

    private var findings: HTML {
        section("fp-findings", [.aria("labelledby", "to-decide")]) {
            heading2(sending.undecided.isEmpty ? "What was decided" : "To decide before it goes", id: "to-decide")
            paragraph(
                "\(counted(sending.findings.count, "thing")) in this pack \(sending.findings.count == 1 ? "is" : "are") perhaps not for \(pack.recipient). Change the words, mark the section as not for this person, or say why it is right."
            )
            sending.findings.map(finding)
        }
    }

    private func finding(_ finding: PackFinding) -> HTML {
        let given = sending.reasons[finding.key]
        return div("fp-finding fp-finding--\(finding.weight.rawValue)") {
            heading3("\(finding.kind.rawValue.capitalised): \(finding.found)")
            p("govuk-body") {
                weight(finding.weight)
                HTML(" \(finding.sentence)")
            }
            p("govuk-body fp-actions") {
                if let place = pack.parts.firstIndex(where: { $0.source == finding.source }) { a("#part-\(place)", "govuk-link") { "See it in the pack"; unseen(": \(finding.found)") } }
                if mayWrite {
                    a(Links.meeting(meeting.id, "hold") + anchor(finding.source), "govuk-link") { "Change the words, or whom they are for"; unseen(": \(finding.found)") }
                } else {
                    span("fp-quiet") { "Whoever chairs the meeting can change the words, or whom they are for." }
                }
            }
            if finding.weight != .never {
                textArea(
                    "Why is it right that \(pack.recipient) gets it?", name: finding.key, value: filling.reasons[finding.key] ?? given?.reason ?? "",
                    hint: given.map { "Decided by \($0.by) on \($0.decided.long)\($0.person == nil ? ", for everybody at the meeting" : "")." },
                    error: problems.first { $0.field == finding.key }?.sentence, rows: 2)
                checkbox(
                    "The same holds for everybody at this meeting whose pack says it", name: "all-\(finding.key)",
                    isTicked: filling.forAll.contains(finding.key) || (given != nil && given?.person == nil))
            } else {
                div(nil, [.id(finding.key)]) { p("govuk-body") { "No reason lifts this. The words have to change." } }
            }
        }
    }

    private func weight(_ weight: PackFinding.Weight) -> HTML {
        switch weight {
        case .look: tag("Look at it", .orange)
        case .red: tag("Second person needed", .red)
        case .never: tag("Goes to nobody", .red)
        }
    }

    /// The place on the page of the meeting's record where words are changed.
    private func anchor(_ source: String) -> String {
        let kind = source.prefix { $0 != ":" }, id = String(source.dropFirst(kind.count + 1)), children = facts.children(of: meeting.id)
        func suffix(_ child: Child.ID?) -> String {
            if children.count == 1 { return HoldPage.suffix(0) }
            return HoldPage.suffix(child.flatMap { facts.number(of: $0) }.flatMap { children.firstIndex(of: $0) })
        }
        switch kind {
        case "heading": return ""
        case "people": return "#people"
        case "carer": return "#quorum"
        case "decision": return "#decisions" + suffix(facts.decision(Decision.ID(id))?.child)
        case "safety": return "#safety" + suffix(facts.safetyStatements(of: meeting.id).first(where: { $0.id == id })?.child)
        case "section": return "#sections" + suffix(facts.sections(of: meeting.id).first(where: { $0.id == id })?.child)
        case "outcome": return "#participation" + suffix(children.first.map { facts.children[$0].id })
        case "scale": return "#sections" + suffix(nil)
        default: return "#\(kind)" + suffix(id.isEmpty ? children.first.map { facts.children[$0].id } : Child.ID(id))
        }
    }

    // MARK: Sending

    private var ending: HTML {
        let isRead = !sending.needsSecond || sending.second?.read != nil
        return section("fp-decision", [.aria("labelledby", "sending")]) {
            heading2(sending.isReady ? "It is ready to go" : "Send it", id: "sending")
            if sending.needsSecond { second }
            if isRead {
                radios(
                    "How does it go?", name: "method", value: filling.method, options: PackMethod.allCases.map { ($0.rawValue, $0.title) },
                    hint: "What you send is kept as it is, with its fingerprint, so that it can be proved later.", error: problem("method"))
            }
            div("govuk-button-group") {
                if isRead { act(.send, "Send the \(what)") }
                if sending.needsSecond { act(.ask, "Ask them to read it", isSecondary: isRead || sending.second != nil) }
                if !sending.findings.isEmpty { act(.keep, "Keep what is decided", isSecondary: true) }
            }
        }
    }

    /// Who reads the pack as the second person, or whom to ask.
    private var second: HTML {
        HTML {
            if let second = sending.second {
                p("govuk-body") {
                    if let read = second.read {
                        tag("Read", .green)
                        HTML(" \(names[second.askedOf] ?? second.askedOf) read it as the second person on \(read.long).")
                    } else {
                        tag("Waits for a second look", .yellow)
                        HTML(" \(names[second.askedOf] ?? second.askedOf) was asked on \(second.asked.long) to read it. It goes once they say that they have.")
                    }
                }
            } else if sending.isSecondStale {
                p("govuk-body") { "What it says, or why, was changed since a second person was asked. It has to be read again." }
            }
            select(
                sending.second == nil ? "Who else is to read this pack?" : "Ask somebody else", name: "second", value: filling.second,
                options: others.map { ($0.username, $0.name) },
                hint: "A second person reads a pack with a red finding before it goes. They are told on their home page, and say themselves that they have read it.",
                error: problem("second"))
        }
    }

    private func act(_ wish: PackDeciding.Wish, _ words: String, isSecondary: Bool = false) -> HTML {
        HTML.element(
            "button",
            [.type("submit"), .name("do"), .value(wish.rawValue), .class("govuk-button" + (isSecondary ? " govuk-button--secondary" : ""))]
        ) { words }
    }

    /// Whether the reader is the second person, and has not read it yet.
    private var isAsked: Bool { sending.second.map { $0.askedOf == reader && $0.read == nil } ?? false }

    private var asked: HTML {
        section("fp-decision", [.aria("labelledby", "asked")]) {
            heading2("You are asked to read this pack", id: "asked")
            paragraph(
                "\(sending.second.map { names[$0.askedBy] ?? $0.askedBy } ?? "Somebody") asked you to read it before it goes to \(pack.recipient): what was found, why it is thought right, and the pack itself below."
            )
            form(Links.pack(pack.person, pack.kind, isLarge: document.isLarge), token: token) {
                act(.confirm, "I have read it, and it is right to send")
            }
        }
    }

    /// After the preview: the next one, or back to where they are sent.
    private var further: HTML {
        p("govuk-body fp-actions") {
            if let next { link("Next to preview: \(facts.name(of: next))", Links.pack(next, pack.kind)) }
            link("Back to everybody’s packs", Links.packs(meeting.id))
        }
    }

    private func problem(_ field: String) -> String? { problems.first { $0.field == field }?.sentence }

    // MARK: As it will be read

    private var preview: HTML {
        section("fp-paper", [.aria("labelledby", "preview")]) {
            heading2("Exactly what \(pack.recipient) gets", id: "preview")
            p("govuk-body fp-actions") {
                link(document.isLarge ? "Usual print" : "Large print", Links.pack(pack.person, pack.kind, isLarge: !document.isLarge))
                if sending.isReady {
                    link("Print page", Links.print(pack.person, pack.kind, isLarge: document.isLarge))
                    if hasPrinter { link("PDF", Links.print(pack.person, pack.kind, isLarge: document.isLarge, pdf: true)) }
                }
            }
            if sending.isReady, !hasPrinter { p("govuk-body fp-quiet") { PrintProblem.noPrinter.sentence } }
            HTML.element("link", [Attribute("rel", "stylesheet"), .href("/assets/print.css")])
            div("pr" + (document.isLarge ? " pr--large" : "")) { document.document.content }
        }
    }
}

/// A pack that was sent and whose words were not kept here: it was recorded elsewhere, and imported.
struct PackNotKeptPage: Page {
    let pack: PackSent
    let name: String

    let title = "What was sent"
    var area: Area? { .minutes }
    var trail: [(title: String, address: String)] { [("Minutes", "/minutes"), ("The record", Links.minutes(pack.meeting))] }

    var body: HTML {
        HTML {
            heading("What was sent", over: name)
            paragraph("That it was sent is on record, but not what was in it: it was sent before packs were kept here, or it came with an import.")
            summaryList(
                [
                    ("What", HTML(pack.kind == .decisions ? "Decisions" : "Record")), ("Sent on", HTML(pack.sent.long)), ("How", HTML(pack.method)),
                    ("Sent by", HTML(pack.by ?? "")), ("Fingerprint", span("fp-code") { pack.digest }),
                ])
        }
    }
}
