import Care
import HTTPTypes
import Store

/// The stage of holding a meeting: the page is the minutes, and closing it feeds every table.
extension Route {
    @Sendable static func holdForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), id = try visit.meeting().id
        let filling = try visit.recordFilling()
        let held = visit.asked("held").flatMap { EntryText.day($0, today: look.today) }?.slashed ?? filling.typed["held"]?.last
        return .page(try holdPage(visit, look, id, filling, held: held)).about(subject(of: id), "record")
    }

    /// Saves everything on the page at once, complete or not. “Mark as held” then asks what is still missing.
    @Sendable static func saveHold(_ visit: Visit) throws -> Answer {
        let id = try visit.meeting().id
        return try tryTwice(visit) { look in
            let view = try meetingView(visit, look, id), meeting = view.meeting
            let typedDay = visit.field("held")
            let day = typedDay.isEmpty ? nil : EntryText.day(typedDay, today: visit.site.today())
            let form = RecordForm(meeting, look.facts, held: day)
            var saving = MeetingSaving(taking(visit, form, view))
            let carried = try take(form, view, into: &saving)
            if meeting.state != .held, !typedDay.isEmpty, day == nil { saving.complain("“Held on” must be a day that exists, such as 27/3/2026.", "held") }
            let isClosing = visit.field("do") == "hold" && meeting.state != .held
            let address = Links.meeting(id, "hold")
            if !saving.filling.problems.isEmpty || !isClosing {
                let isOtherDay = meeting.state != .held && day != nil && day != meeting.planned
                let anchor = carried ? "#decisions" : visit.field("do").hasPrefix("line") ? "#decisions\(visit.field("do").dropFirst("line".count))" : ""
                return try finish(
                    visit, saving, view, action: "record meeting", address: address + (isOtherDay ? "?held=\(day?.iso ?? "")" : ""), anchor: anchor
                ) { look, filling in try holdPage(visit, look, id, filling, held: typedDay) }
            }
            return try close(visit, saving, view, day: day ?? meeting.planned)
        }
    }

    /// Takes what was typed, and what follows from it.
    ///
    /// - Returns: whether a decision was carried forward.
    private static func take(_ form: RecordForm, _ view: MeetingView, into saving: inout MeetingSaving) throws -> Bool {
        let facts = view.facts, meeting = view.meeting
        try saving.take(form.slots, facts) { slot, texts in
            guard slot.shape.id == Decision.shape.id else { return }
            func set(_ column: String, _ value: String) { if let place = slot.place(column) { texts[place] = value } }
            if slot.asked.contains("owner") {
                let child = facts.number(of: Child.ID(slot.text("child_id")))
                set("owner_staff_id", facts.staffOwner(slot.text("owner", in: texts), at: meeting, child: child)?.text ?? "")
            } else if !slot.text("done_date", in: texts).isEmpty, slot.text("state", in: texts) == slot.text("state") {
                // Whoever enters the day says that it was done.
                set("state", DecisionState.done.rawValue)
            }
        }
        var carried = false
        for part in form.parts {
            for (decision, slot) in part.earlier where decision.state != .carried && saving.visit.field(slot.name("state")) == DecisionState.carried.rawValue {
                guard let next = facts.carriedForward(decision, to: meeting, number: 0) else { continue }
                var row = next
                row.id = Decision.ID(Decision.shape.newID())
                row.number = saving.number(for: decision.child)
                saving.add(row)
                carried = true
            }
        }
        return carried
    }

    /// The visit with views said before the meeting put behind the words of their section, where they were ticked.
    private static func taking(_ visit: Visit, _ form: RecordForm, _ view: MeetingView) -> Visit {
        var filled = visit
        for part in form.parts + [form.shared].compactMap({ $0 }) {
            var done: Set<String> = []
            for (heading, slot) in part.sections where done.insert(heading.rawValue).inserted {
                for said in RecordPart.views(for: heading, view.meeting, part.child.map { [$0] } ?? view.children, view.facts) {
                    guard visit.field(RecordPart.takeName(said)) == "yes", visit.form[slot.numberName] != nil else { continue }
                    let words = filled.field(slot.name("words"))
                    if words.contains(said.words) { continue }
                    let line = "“\(said.words)” (\(said.by.rawValue), \(said.said.long), \(said.method.rawValue))"
                    filled.form[slot.name("words")] = [words.isEmpty ? line : "\(words)\n\n\(line)"]
                }
            }
        }
        return filled
    }

    // MARK: Closing

    /// Saves, and marks the meeting as held where nothing is missing. What was typed is saved either way.
    private static func close(_ visit: Visit, _ saving: MeetingSaving, _ view: MeetingView, day: Day) throws -> Answer {
        let id = view.meeting.id, subject = subject(of: id)
        let earlier = saving.entries.isEmpty ? nil : try visit.site.store.save(saving.entries, action: "record meeting", subject: subject, visit.deed(""))
        try visit.dropDraft()
        let look = try visit.freshLook()
        guard let stored = look.facts.meeting(id), let number = look.facts.record(of: id)?.row, number != 0 else { throw Refusal.notFound("no such meeting") }
        var held = stored
        held.state = .held
        held.held = day
        held.completed = day
        held.stateReason = nil
        let missing = MeetingCompletion.missing(stored, look.facts, held: day)
        let rules = missing.isEmpty ? EntryRules.problems(in: held, look.facts) : []
        guard missing.isEmpty, rules.isEmpty else {
            var filling = RecordFilling()
            filling.problems = rules.map { ($0.sentence, $0.field == "held_date" ? "held" : "meeting-\($0.field)") }
            var page = try holdPage(visit, look, id, filling, held: day.slashed, missing: missing)
            page.isSaved = true
            return .page(page, status: .unprocessableContent)
        }
        var entries = Entries()
        entries.replace(number, with: held)
        let saved = try visit.site.store.save(entries, action: "close meeting", subject: subject, with: earlier, visit.deed(""))
        return visit.savedRedirect(Links.meeting(id, "decisions"), saved)
    }

    private static func holdPage(
        _ visit: Visit, _ look: Look, _ id: Meeting.ID, _ filling: RecordFilling, held: String?, missing: [Missing] = []
    ) throws -> HoldPage {
        let view = try meetingView(visit, look, id)
        let typed = held.flatMap { EntryText.day($0, today: look.today) }
        // The day it was held may show that it was late: the reason is then asked.
        let form = RecordForm(view.meeting, look.facts, held: typed)
        return HoldPage(view: view, form: form, filling: filling, missing: missing, held: held ?? view.meeting.planned.slashed)
    }
}
