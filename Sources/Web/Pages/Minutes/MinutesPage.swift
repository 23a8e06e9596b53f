import Care
import Documents

/// The record of one meeting: how far it has come, as it reads, and who has it.
struct MinutesPage: Page {
    let facts: Facts
    let links: Links
    let meeting: Meeting
    let moves: MinutesBoardPage.Moves
    /// Whether the reader may write in the meeting's record.
    let mayWrite: Bool
    /// Whether the meeting is also about a child who is closed to the reader.
    let isPartial: Bool
    var problems: [EntryProblem] = []
    /// The reason that was typed for one person doing every step.
    var reason = ""
    let token: String

    private var children: [Int] { facts.children(of: meeting.id) }
    private var minutes: Minutes? { facts.minutes(of: meeting.id) }
    private var name: String { "Record of the \(meeting.inSentence)" }
    var title: String { (problems.isEmpty ? "" : "Error: ") + name }
    var area: Area? { .minutes }
    var trail: [(title: String, address: String)] { [("Minutes", "/minutes")] }

    var body: HTML {
        let item = facts.boardItem(of: meeting.id)
        return HTML {
            if !problems.isEmpty { errorSummary(problems.map { ($0.sentence, $0.field) }) }
            heading(name, over: names)
            if isPartial { inset { "The record of another child of this meeting is closed to you. What is said of that child is left out." } }
            if let item {
                p("govuk-body") {
                    item.stage == .sent ? tag("Sent", .grey) : item.urgency.tag
                    HTML(" \(item.stage.title). \(item.reason)")
                }
            } else {
                inset { "The meeting has not been closed as held. Its record is still being written." }
            }
            actions
            steps(item)
            recipients
            record
        }
    }

    private var names: String {
        let told = children.map { facts.children[$0].name }.joined(separator: ", ")
        return told.isEmpty ? meeting.day.long : "\(told), \(meeting.day.long)"
    }

    private var actions: HTML {
        HTML {
            if moves.step != nil || moves.maySend {
                div("fp-actions") {
                    if let step = moves.step {
                        form(Links.step(step, meeting.id), token: token) {
                            hidden("back", Links.minutes(meeting.id))
                            if moves.needsReason {
                                textArea(
                                    "Why does one person draft, check and approve this record?", name: MinutesStep.reasonField, value: reason,
                                    hint: "Nobody but you has drafted or checked it. Somebody else can approve it; if nobody can, the reason is kept with the record.",
                                    error: problems.first { $0.field == MinutesStep.reasonField }?.sentence, rows: 2)
                            }
                            button("Mark as \(step.rawValue)")
                        }
                    }
                    if moves.maySend {
                        a(
                            Links.packs(meeting.id), "govuk-button" + (moves.step == nil ? "" : " govuk-button--secondary"), [.role("button")]
                        ) { "Send" }
                    }
                }
            }
            p("govuk-body") { link(mayWrite ? "Open the meeting to change what it says" : "Open the meeting", Links.meeting(meeting.id)) }
        }
    }

    // MARK: Dates and clocks

    private func steps(_ item: BoardItem?) -> HTML {
        let sent = facts.packs(of: meeting.id)
        let all = facts.people(of: meeting.id).filter { $0.receives == .yes }
        var rows: [(name: String, value: HTML)] = [
            ("Held", HTML((item?.held ?? meeting.held)?.long ?? "")),
            ("Decisions sent", progress(sent.filter { $0.kind == .decisions }, of: all.count, due: item?.decisionsDue)),
            ("Drafted", done(minutes?.drafted, minutes?.draftedBy, due: item.flatMap { $0.stage == .toDraft ? $0.due : nil })),
            ("Checked", done(minutes?.checked, minutes?.checkedBy, due: nil)),
            ("Approved", done(minutes?.approved, minutes?.approvedBy, due: nil)),
        ]
        if let reason = minutes?.aloneReason { rows.append(("Why one person did every step", HTML(reason))) }
        let sendDue = item.flatMap { $0.stage == .sent || $0.stage == .toDraft ? nil : $0.due }
        rows.append(("Sent", progress(sent.filter { $0.kind == .minutes }, of: all.count, due: sendDue)))
        return section("fp-part") {
            heading2("How far it has come")
            summaryList(rows)
        }
    }

    private func done(_ day: Day?, _ by: String?, due: Day?) -> HTML {
        if let day { return HTML("\(day.long)\(by.map { ", \($0)" } ?? "")") }
        return HTML {
            span("fp-quiet") { "Not yet" }
            if let due { HTML(", due by \(due.long) "); clock(due) }
        }
    }

    private func progress(_ packs: [PackSent], of all: Int, due: Day?) -> HTML {
        let people = Set(packs.map(\.person)).count
        guard let first = packs.map(\.sent).min(), let last = packs.map(\.sent).max() else {
            return HTML {
                span("fp-quiet") { "Not yet" }
                if let due { HTML(", due by \(due.long) "); clock(due) }
            }
        }
        return HTML {
            "To \(counted(people)) of \(counted(max(all, people), "person", "people")), \(first == last ? first.long : "\(first.long) to \(last.long)")"
            if people < all, let due { HTML("; the rest due by \(due.long) "); clock(due) }
        }
    }

    private func clock(_ due: Day) -> HTML {
        due < facts.today
            ? tag("Late by \(counted(facts.workingDays.count(after: due, through: facts.today), "working day"))", .red)
            : tag("\(counted(facts.workingDays.count(after: facts.today, through: due), "working day")) left", .blue)
    }

    // MARK: Who receives it

    private var recipients: HTML {
        let people = facts.people(of: meeting.id).filter { $0.receives == .yes }
        let packs = facts.packs(of: meeting.id)
        return section("fp-part") {
            heading2("Who receives it")
            ListTable(
                caption: "Those who receive the record", columns: [.init("Name"), .init("Role"), .init("Decisions"), .init("Record")],
                rows: people.map { person in
                    [HTML(facts.name(of: person)), HTML(person.role.title)]
                        + [PackKind.decisions, .minutes].map { kind in sent(packs.filter { $0.person == person.id && $0.kind == kind }) }
                }, whenEmpty: "Nobody is marked to receive it. Mark them on the meeting’s page."
            ).html
        }
    }

    private func sent(_ packs: [PackSent]) -> HTML {
        if packs.isEmpty { return span("fp-quiet") { "Not sent" } }
        return HTML { packs.map { pack in p("fp-plain") { link("Sent on \(pack.sent.short)", Links.sent(pack)) } } }
    }

    // MARK: As it reads

    private var record: HTML {
        let sections = facts.sections(of: meeting.id), statements = facts.safetyStatements(of: meeting.id), decisions = facts.decisions(at: meeting.id)
        return section("fp-part fp-record") {
            heading2("The record")
            if sections.isEmpty, statements.isEmpty, decisions.isEmpty { p("govuk-body fp-empty") { "Nothing is written yet." } }
            if meeting.held != nil { parts([others.people()] + others.before) }
            sections.map { section in
                HTML {
                    heading3(section.heading.title + of(section.child))
                    if !section.hidden.isEmpty { p("govuk-body") { tag("Not for \(section.hidden.map(hiddenName).joined(separator: ", "))", .purple) } }
                    section.words.split(whereSeparator: \.isNewline).map { paragraph(String($0)) }
                }
            }
            statements.map { statement in
                HTML {
                    heading3("Danger statement and safety goal" + of(statement.child))
                    paragraph(statement.danger)
                    if let goal = statement.goal { paragraph(goal) }
                    if let scale = statement.scale { paragraph("Scale: \(scale) out of 10") }
                }
            }
            if meeting.held != nil { parts(others.after + [others.outcome]) }
            if !decisions.isEmpty {
                heading3("Decisions")
                ListTable(
                    caption: "Decisions",
                    columns: [.init("No.", isShort: true), .init("What will be done", isLong: true), .init("Who"), .init("By", isShort: true)],
                    rows: decisions.map { decision in
                        [
                            HTML(String(decision.number)),
                            HTML {
                                decision.action
                                if let outcome = decision.outcome, !outcome.isEmpty { p("fp-quiet fp-plain") { "So that: \(outcome)" } }
                            },
                            HTML(decision.owner + of(decision.child)), HTML(decision.due?.short ?? ""),
                        ]
                    }
                ).html
            }
        }
    }

    private var others: RecordParts { RecordParts(facts: facts, meeting: meeting, children: children) }

    private func parts(_ parts: [Pack.Part]) -> HTML {
        HTML {
            parts.filter { !$0.lines.isEmpty }.map { part in
                HTML {
                    heading3(part.heading)
                    ul("govuk-list govuk-list--bullet") { part.lines.map { line in li { line } } }
                }
            }
        }
    }

    private func of(_ child: Child.ID?) -> String {
        guard children.count > 1, let child, let place = facts.number(of: child) else { return "" }
        return ": \(facts.children[place].name)"
    }

    /// A contact's id as the person's name; a role as it is.
    private func hiddenName(_ name: String) -> String { facts.contact(Contact.ID(name))?.name ?? name }
}
