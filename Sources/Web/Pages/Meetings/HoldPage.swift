import Care
import Documents

/// The second stage: the meeting's page is its minutes. What is entered here once feeds every table.
struct HoldPage: Page {
    let view: MeetingView
    let form: RecordForm
    let filling: RecordFilling
    /// What is still wanted before the meeting can be closed; empty until somebody tried.
    let missing: [Missing]
    /// Everything typed was saved though the meeting could not be closed.
    var isSaved = false
    /// The day it was held, as typed.
    let held: String

    private var meeting: Meeting { view.meeting }
    private var facts: Facts { view.facts }
    private var fields: RecordFields { RecordFields(filling: filling, facts: facts) }
    private var address: String { Links.meeting(meeting.id, "hold") }

    var title: String { (isSaved ? "Saved, not closed yet: " : filling.problems.isEmpty && missing.isEmpty ? "" : "Error: ") + "Hold: \(meeting.title)" }
    var area: Area? { .meetings }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { view.trail }

    var body: HTML {
        HTML {
            if !filling.problems.isEmpty || !missing.isEmpty {
                errorSummary(
                    filling.problems + missing.map { ($0.sentence, anchor($0)) },
                    title: isSaved ? "Saved, not closed yet. To close the meeting:" : "There is a problem")
            }
            view.head
            view.tabs(.hold)
            draftNotice(filling.draftSaved, address: address, token: view.token)
            let state = state
            div("fp-columns") {
                contents(state)
                div("fp-columns__main") {
                    Web.form(address, token: view.token, class: "fp-form--draft fp-record") {
                        draftFields(address: address, title: view.quietTitle)
                        fields.number(form.meeting)
                        people(state)
                        form.parts.enumerated().map { number, part in RecordPart(page: self, state: state, fields: fields, part: part, number: number).html }
                        if let shared = form.shared { RecordPart(page: self, state: state, fields: fields, part: shared, number: nil).html }
                        ofMeeting(state)
                        close
                    }
                }
            }
        }
    }

    // MARK: Contents

    private func contents(_ state: RecordState) -> HTML {
        HTML.element("nav", [.class("fp-contents"), .aria("label", "Parts of the record")]) {
            ul("fp-contents__list") {
                RecordState.entry("Who was there", "people", peopleStanding(state))
                form.parts.enumerated().map { number, part in entries(part, number, state) }
                if let shared = form.shared {
                    RecordState.entry(form.parts.isEmpty ? "What was said" : "Said of all", "sections-all", shared.wordsStanding(filling))
                }
                if isConference || isCarers || isMove { RecordState.entry("The meeting itself", "quorum", state.standing("quorum")) }
                if form.meeting.asked.contains("late_reason") { RecordState.entry("Why it was late", "late", state.standing("late")) }
                RecordState.entry(meeting.state == .held ? "Save" : "Save or close", "close", nil)
            }
        }
    }

    private func entries(_ part: RecordForm.Part, _ number: Int, _ state: RecordState) -> HTML {
        let suffix = Self.suffix(number)
        return HTML {
            if form.parts.count > 1, let child = part.child { li { a("#child\(suffix)") { strong { facts.children[child].name } } } }
            if !part.earlier.isEmpty { RecordState.entry("Decisions before", "earlier\(suffix)", part.earlierStanding) }
            RecordState.entry("How the child took part", "participation\(suffix)", state.standing("participation\(suffix)"))
            RecordState.entry("Seen before", "visit\(suffix)", state.standing("visit\(suffix)"))
            if !part.sections.isEmpty { RecordState.entry("What was said", "sections\(suffix)", part.wordsStanding(filling)) }
            if !part.safety.isEmpty { RecordState.entry("Dangers and goals", "safety\(suffix)", part.safetyStanding(state, "safety\(suffix)")) }
            if !part.answers.isEmpty { RecordState.entry("Asked every time", "standing-questions\(suffix)", state.standing("standing-questions\(suffix)")) }
            RecordState.entry("Decisions", "decisions\(suffix)", state.standing("decisions\(suffix)"))
        }
    }

    /// What the record as it is stored still wants: each part says so beside its heading.
    private var state: RecordState {
        let day = EntryText.day(held, today: facts.today)
        let isUnsaved = !filling.typed.isEmpty || !filling.problems.isEmpty || filling.isConflict || filling.draftSaved != nil || !missing.isEmpty
        return RecordState(MeetingCompletion.missing(meeting, facts, held: day), showsAll: isUnsaved, anchor: anchor)
    }

    static func suffix(_ number: Int?) -> String { number.map { $0 == 0 ? "" : "-\($0 + 1)" } ?? "-all" }

    /// Where on the page something that is missing belongs.
    private func anchor(_ missing: Missing) -> String {
        switch missing.part {
        case .plan: return form.meeting.name("chair_staff_id")
        case .preparation: return "preparation"
        case .people, .late: return missing.part.rawValue
        case .quorum, .carer: return "quorum"
        default:
            let number = missing.child.flatMap { child in form.parts.firstIndex { $0.child == child } } ?? 0
            let part: Missing.Part = [.chairing, .outcome].contains(missing.part) ? .participation : missing.part
            return part.rawValue + Self.suffix(number)
        }
    }

    // MARK: Parts of the meeting

    /// A list with nobody on it is not done, though nobody is wanted.
    private func peopleStanding(_ state: RecordState) -> RecordState.Standing { form.people.isEmpty ? .some("Nobody listed") : state.standing("people") }

    private func people(_ state: RecordState) -> HTML {
        state.part("Who was there", "people", peopleStanding(state)) {
            if form.people.isEmpty {
                p("govuk-body") {
                    "Nobody is on the list. "
                    link("Add people", "\(view.address)#people")
                }
            }
            div("fp-there") {
                form.people.map { person, slot in
                    HTML {
                        fields.number(slot)
                        fields.choice(slot, "attended", "\(facts.name(of: person)), \(person.role.rawValue)", [("yes", "Was there"), ("no", "Was not")])
                    }
                }
            }
            fields.list(form.meeting, "chair_staff_id", "Chair", facts.chairs(and: meeting.chair))
            if isUnprepared {
                p("govuk-body", { HTML.element("span", [.id("preparation")]) { link("Enter the preparation meeting", "\(view.address)#preparation") } })
            }
        }
    }

    /// Whether the talk beforehand is wanted and neither entered nor explained.
    private var isUnprepared: Bool {
        guard meeting.isReview || isConference else { return false }
        let known = facts.preparation(of: meeting.id)
        return known?.held == nil && (known?.reasonNotHeld ?? "").isEmpty
    }

    private var isConference: Bool { meeting.isConference }
    private var isCarers: Bool { meeting.kinds.contains(.carerReview) }
    private var isMove: Bool { meeting.kinds.contains(.disruption) || meeting.kinds.contains(.stability) }

    private func ofMeeting(_ state: RecordState) -> HTML {
        let slot = form.meeting
        return HTML {
            if isConference || isCarers || isMove {
                state.part("The meeting itself", "quorum", state.standing("quorum")) {
                    if isConference {
                        fields.choice(slot, "quorate", "Was the conference quorate?", RecordFields.yesNo)
                        fields.text(slot, "quorum_reason", "If not: why it went on", width: nil)
                        fields.day(slot, "report_shared_date", "The social worker’s report was shared with the family on")
                    }
                    if isMove {
                        fields.words(slot, "trigger", "What led to the meeting", rows: 2)
                        fields.day(slot, "move_date", "Day of the move", hint: "The day the child moved or is to move. A meeting before it counts as early.")
                    }
                    if isCarers {
                        fields.words(slot, "carer_outcome", "What was decided for the carer", rows: 3)
                        fields.choice(slot, "to_panel", "Does it go to panel?", RecordFields.yesNo)
                    }
                }
            }
            if slot.asked.contains("late_reason") {
                state.part("Why it was late", "late", state.standing("late")) {
                    facts.missedDeadlines(of: meeting).prefix(3).map { paragraph($0.sentence) }
                    fields.words(slot, "late_reason", "Why was it held after the day it was due?", rows: 2)
                    fields.text(slot, "late_decided_by", "Who decided that?", list: facts.owners(at: meeting))
                }
            }
        }
    }

    private var close: HTML {
        section("fp-part fp-close", [.aria("labelledby", "close")]) {
            heading2(meeting.state == .held ? "Save" : "Save, or close the meeting", id: "close")
            if meeting.state == .held {
                div("fp-line") {
                    fields.day(form.meeting, "held_date", "Held on")
                    fields.day(form.meeting, "completed_date", "Completed on", hint: "Later than the day it was held only where it was adjourned.")
                }
            } else {
                textField(
                    "Held on", name: "held", value: held, hint: "The day the meeting was held. It is needed to close the meeting, not to save it.",
                    error: filling.problems.first { $0.field == "held" }?.sentence, autocomplete: "off", width: "govuk-input--width-10")
            }
            div("govuk-button-group") {
                HTML.element("button", [.type("submit"), .class("govuk-button govuk-button--secondary"), .name("do"), .value("save")]) {
                    meeting.state == .held ? "Save" : "Save and go on later"
                }
                if meeting.state != .held {
                    HTML.element("button", [.type("submit"), .class("govuk-button"), .name("do"), .value("hold")]) { "Save and mark as held" }
                } else {
                    link("Go to the decisions", Links.meeting(meeting.id, "decisions"))
                }
                draftButton
            }
        }
    }
}
