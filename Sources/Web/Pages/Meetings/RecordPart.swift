import Care
import Documents

/// What the record says of one child, or of all together.
struct RecordPart {
    let page: HoldPage
    let state: RecordState
    let fields: RecordFields
    let part: RecordForm.Part
    /// The child's place on the page; nil for all.
    let number: Int?

    var facts: Facts { page.view.facts }
    var meeting: Meeting { page.view.meeting }
    var suffix: String { HoldPage.suffix(number) }
    private var child: Child? { part.child.map { facts.children[$0] } }
    private var isOneOfSeveral: Bool { page.form.parts.count > 1 }
    private var age: Int? { child?.born.map { meeting.day.age(bornOn: $0) } }

    var html: HTML {
        HTML {
            if isOneOfSeveral, let child { h2("govuk-heading-l fp-child", [.id("child\(suffix)")]) { child.name } }
            if !part.earlier.isEmpty { earlier }
            if let link = part.link { participation(link) }
            if let child = part.child { seen(child) }
            if !part.sections.isEmpty { sections }
            if !part.safety.isEmpty { safety }
            if let child = part.child, meeting.isReview { health(child) }
            if !part.answers.isEmpty { answers }
            if part.child != nil { decisions }
        }
    }

    func block(
        _ title: String, _ id: String, _ standing: RecordState.Standing? = nil, folds: Bool = true, @HTMLBuilder _ content: () -> HTML
    ) -> HTML {
        state.part(title, id + suffix, standing ?? state.standing(id + suffix), folds: folds, content)
    }

    // MARK: Decisions before

    private var earlier: HTML {
        block("Decisions before, and how they stand", "earlier", part.earlierStanding) {
            part.earlier.map { decision, slot in
                HTML.element("fieldset", [.class("govuk-fieldset fp-decision-line")]) {
                    HTML.element("legend", [.class("govuk-fieldset__legend")]) {
                        strong { "\(decision.number). \(decision.action)" }
                        p("fp-plain fp-quiet") { about(decision) }
                    }
                    fields.number(slot)
                    div("fp-line") {
                        fields.list(slot, "state", "State", DecisionState.allCases.map { ($0.rawValue, $0.rawValue.capitalised) })
                        fields.day(slot, "done_date", "Done on", hint: "If it was done.")
                        fields.text(slot, "progress", "How it goes", hint: "If it has not progressed: why.", width: nil)
                    }
                }
            }
            p("govuk-body fp-quiet") { "“Carried forward” writes it again among the decisions of this meeting, where you set the new day." }
        }
    }

    private func about(_ decision: Decision) -> String {
        var words = [decision.owner]
        if let due = decision.due { words.append("by \(due.long)" + (decision.isOpen && due < facts.today ? ", overdue" : "")) }
        if let day = decision.meeting.flatMap({ facts.meeting($0) })?.day { words.append("decided on \(day.long)") }
        return words.joined(separator: ", ")
    }

    // MARK: Taking part

    private func participation(_ slot: RecordSlot) -> HTML {
        block("How the child took part", "participation") {
            fields.number(slot)
            fields.choice(slot, "participation", "Participation", codes, hint: codeHint, isInline: false)
            if slot.asked.contains("chairing"), (age ?? 4) >= 4 { chairing(slot) }
            if slot.asked.contains("outcome") {
                fields.choice(slot, "outcome", "What the conference decided", outcomes.map { ($0.rawValue, $0.rawValue.capitalised) })
                fields.text(
                    slot, "category", "Category of abuse", hint: "For a plan that is made or goes on.",
                    list: ["neglect", "emotional abuse", "physical abuse", "sexual abuse", "multiple"])
            }
        }
    }

    private var codes: [(value: String, title: String)] {
        Participation.list.codes.filter { age == nil || ($0.code == "PN0") == ((age ?? 4) < 4) }.map { ($0.code, "\($0.code): \($0.label)") }
    }

    private var codeHint: String? {
        guard let age else { return nil }
        return age < 4 ? "The child was under 4 on \(meeting.day.long), so there is one code." : "The child was \(age) on \(meeting.day.long)."
    }

    private var outcomes: [ConferenceOutcome] {
        meeting.kinds.contains(.reviewConference) ? [.planContinues, .planEnded] : [.planMade, .noPlan]
    }

    private func chairing(_ slot: RecordSlot) -> HTML {
        HTML {
            fields.choice(
                slot, "chairing", "Did the child chair?", [("no", "No"), ("co-chaired", "Co-chaired"), ("chaired", "Chaired")],
                hint: "Chaired: the child led the meeting. Co-chaired: the child led a part of it with the IRO. Being there, or speaking, is neither.")
            div("fp-line") {
                fields.choice(slot, "chairing_offered", "Was the child asked whether to chair?", RecordFields.yesNo)
                fields.text(slot, "chairing_answer", "What the child answered", width: nil)
                fields.text(slot, "chairing_support", "Support given or planned", width: nil)
            }
        }
    }

    private func seen(_ child: Int) -> HTML {
        block("Seen or spoken to before", "visit") {
            if let visit = facts.seenBefore(meeting, child: child) {
                p("govuk-body") {
                    tag("Seen", .green)
                    " \(visit.held.long), \(visit.kind)\(visit.seenAlone.map { $0 == .yes ? ", alone" : ", not alone" } ?? "")."
                }
                if let found = facts.visitDetail(visit.id)?.found { p("govuk-body fp-said") { found } }
            } else {
                p("govuk-body") {
                    tag("Not seen since the last review", .yellow)
                    " "
                    link("Record a visit", "\(page.view.links.child(facts.children[child].id))/visits/new")
                }
                if let slot = part.link, slot.asked.contains("not_seen_reason") {
                    fields.text(slot, "not_seen_reason", "If the child was not seen before: why", width: nil)
                }
            }
        }
    }

    // MARK: Safety, health, questions

    private var safety: HTML {
        block("Dangers and safety goals", "safety", part.safetyStanding(state, "safety\(suffix)")) {
            part.safety.map { slot in
                HTML.element("fieldset", [.class("govuk-fieldset fp-decision-line")]) {
                    HTML.element("legend", [.class("govuk-fieldset__legend govuk-visually-hidden")]) { slot.number == 0 ? "Another danger" : "A danger" }
                    fields.number(slot)
                    fields.words(slot, "danger_statement", "What we are worried may happen", rows: 2)
                    fields.words(slot, "safety_goal", "What must be seen instead", hint: "Each danger has a goal and a number.", rows: 2)
                    fields.text(slot, "scale", "Where things are now, 0 to 10", width: "govuk-input--width-3")
                }
            }
        }
    }

    private func health(_ child: Int) -> HTML {
        let lines = facts.healthLines(of: child), late = lines.count { $0.state == .overdue }
        return block("Health and education", "health", late == 0 ? .done : .some("\(late) overdue")) {
            ListTable(
                caption: "Health and education as recorded",
                columns: [.init("What"), .init("Last", isShort: true), .init("Next due", isShort: true), .init("State", isShort: true)],
                rows: lines.map { line in
                    let colour: TagColour = line.state == .overdue ? .red : line.state == .upToDate ? .green : .grey
                    return [HTML(line.title), HTML(line.done?.short ?? "never"), HTML(line.due?.short ?? ""), tag(line.state.rawValue.capitalised, colour)]
                }
            ).html
        }
    }

    private var answers: HTML {
        block("Asked at every review", "standing-questions") {
            p("govuk-body fp-quiet") { "Where an answer is no: write what is not right and what will be done, and the day to look at it again." }
            part.answers.map { question, slot in
                HTML.element("div", [.class("fp-decision-line fp-question")]) {
                    fields.number(slot)
                    fields.choice(slot, "answer", question.title, question.replies.map { ($0.rawValue, $0.rawValue.capitalised) }, hint: lastTime(question))
                    div("fp-line") {
                        fields.text(slot, "words", "Note", width: nil)
                        fields.text(slot, "next_date", "Look at it again on", width: "govuk-input--width-10")
                    }
                }
            }
        }
    }

    private func lastTime(_ question: StandingQuestion) -> String? {
        guard let child = part.child, let last = facts.latestAnswer(to: question, of: child, upTo: meeting.day.adding(days: -1)) else { return nil }
        return "Last time, \(last.day.long): \(last.answer.answer.rawValue)\(last.answer.words.map { ". \($0)" } ?? "")"
    }

    // MARK: Decisions

    private var decisions: HTML {
        let stored = part.decisions.filter { $0.decision != nil }, empty = part.decisions.filter { $0.decision == nil }
        let wanted = stored.isEmpty ? 3 : 1
        let shown = stored + empty.enumerated().filter { $0.offset < wanted || fields.filling.isTouched($0.element.slot) }.map(\.element)
        return block("Decisions", "decisions", folds: false) {
            shown.enumerated().map { place, line in
                HTML.element("fieldset", [.class("govuk-fieldset fp-decision-line")]) {
                    HTML.element("legend", [.class("govuk-fieldset__legend")]) { strong { "Decision \(line.decision?.number ?? place + 1)" } }
                    fields.number(line.slot)
                    div("fp-line") {
                        fields.words(line.slot, "action", "What will be done", rows: 2)
                        fields.words(line.slot, "outcome", "So that", hint: nil, rows: 2)
                        fields.text(line.slot, "owner", "Who", width: nil, list: facts.owners(at: meeting))
                        fields.text(line.slot, "due_date", "By when", width: "govuk-input--width-10")
                    }
                    if line.decision != nil { checkbox("Remove this decision", name: line.slot.removeName) }
                }
            }
            HTML.element(
                "button", [.type("submit"), .class("govuk-button govuk-button--secondary"), .name("do"), .value("line\(suffix)")]
            ) { "Save and add a line" }
        }
    }
}
