import Care
import Documents

/// A pack as its person will get it, with what must be decided before it goes.
struct PackPage: Page {
    let facts: Facts
    let meeting: Meeting
    let sending: PackSending
    let document: PackDocument
    /// Those who may be the second person, without the reader: usernames and names.
    let others: [(username: String, name: String)]
    /// What of this kind went to the person before.
    let sent: [PackSent]
    let filling: Filling
    var problems: [EntryProblem] = []
    let hasPrinter: Bool
    let token: String

    /// What was typed into the form.
    struct Filling: Sendable {
        /// Why a finding is right to stand, by its key.
        var reasons: [String: String] = [:]
        var method = ""
        var second = ""
    }

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
            form(Links.pack(pack.person, pack.kind, isLarge: document.isLarge), token: token, class: "fp-pack-form") {
                if !sending.bars.isEmpty { bars }
                if !sending.findings.isEmpty { findings }
                if sending.bars.isEmpty, sending.blocking.isEmpty { ending }
            }
            preview
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

    // MARK: What to decide

    private var findings: HTML {
        section("fp-findings", [.aria("labelledby", "to-decide")]) {
            heading2("To decide before it goes", id: "to-decide")
            paragraph(
                "\(counted(sending.findings.count, "thing")) in this pack \(sending.findings.count == 1 ? "belongs" : "belong") to somebody outside \(pack.recipient)’s circle. Change the words, mark the section as not for this person, or say why it is right."
            )
            sending.findings.map(finding)
        }
    }

    private func finding(_ finding: PackFinding) -> HTML {
        div("fp-finding fp-finding--\(finding.weight.rawValue)") {
            heading3("\(finding.kind.rawValue.capitalised): \(finding.found)")
            p("govuk-body") {
                weight(finding.weight)
                HTML(" \(finding.sentence)")
            }
            p("govuk-body fp-actions") {
                if let place = pack.parts.firstIndex(where: { $0.source == finding.source }) { a("#part-\(place)", "govuk-link") { "See it in the pack"; unseen(": \(finding.found)") } }
                a(Links.meeting(meeting.id) + anchor(finding.source), "govuk-link") { "Change the words, or whom they are for"; unseen(": \(finding.found)") }
            }
            if finding.weight != .never {
                textArea(
                    "Why is it right that \(pack.recipient) gets it?", name: finding.key, value: filling.reasons[finding.key] ?? "",
                    error: problems.first { $0.field == finding.key }?.sentence, rows: 2)
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

    /// The place on the meeting's page where words are changed.
    private func anchor(_ source: String) -> String {
        if source.hasPrefix("decision:") { return "#decisions" }
        if source.hasPrefix("safety:") { return "#safety" }
        return source == "people" ? "#people" : source == "outcome" ? "#outcome" : "#sections"
    }

    // MARK: Sending

    private var ending: HTML {
        section("fp-decision", [.aria("labelledby", "sending")]) {
            heading2(sending.findings.isEmpty ? "It is ready to go" : "Send it", id: "sending")
            if sending.needsSecond {
                select(
                    "Who else has read this pack?", name: "second", value: filling.second, options: others.map { ($0.username, $0.name) },
                    hint: "A second person reads a pack with a red finding before it goes. Their name is kept with it.", error: problem("second"))
            }
            radios(
                "How does it go?", name: "method", value: filling.method, options: PackMethod.allCases.map { ($0.rawValue, $0.title) },
                hint: "What you send is kept as it is, with its fingerprint, so that it can be proved later.", error: problem("method"))
            button("Send the \(what)")
        }
    }

    private func problem(_ field: String) -> String? { problems.first { $0.field == field }?.sentence }

    // MARK: As it will be read

    private var preview: HTML {
        section("fp-paper", [.aria("labelledby", "preview")]) {
            heading2("Exactly what \(pack.recipient) gets", id: "preview")
            p("govuk-body fp-actions") {
                link(document.isLarge ? "Usual print" : "Large print", Links.pack(pack.person, pack.kind, isLarge: !document.isLarge))
                if sending.isClean {
                    link("Print page", Links.print(pack.person, pack.kind, isLarge: document.isLarge))
                    if hasPrinter { link("PDF", Links.print(pack.person, pack.kind, isLarge: document.isLarge, pdf: true)) }
                }
            }
            if sending.isClean, !hasPrinter { p("govuk-body fp-quiet") { PrintProblem.noPrinter.sentence } }
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
