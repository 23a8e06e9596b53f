import Care
import HTTPTypes
import Store

/// A meeting is moved, adjourned or cancelled. The form carries the state of the row it was opened with.
extension Route {
    /// A planned meeting, and the store's number of its row.
    private static func planned(_ visit: Visit, _ look: Look) throws -> (view: MeetingView, number: Int64) {
        let id = try visit.meeting().id
        let view = try meetingView(visit, look, id)
        guard view.meeting.state == .planned, let number = look.facts.record(of: id)?.row, number != 0 else { throw Refusal.notFound("the meeting is not planned") }
        return (view, number)
    }

    /// What the small forms carry.
    private static func typed(_ visit: Visit, _ names: [String]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: names.map { ($0, visit.field($0)) })
    }

    private static func changedMeanwhile(_ visit: Visit, _ number: Int64) -> [(sentence: String, field: String)] {
        visit.field("row") == String(number) ? [] : [("Somebody else has changed the meeting since you opened this page. It is shown as it is now: check it, and send it again.", "planned_date")]
    }

    // MARK: Another day, place or chair

    @Sendable static func moveMeetingForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), (view, number) = try planned(visit, look)
        let day = visit.asked("day").flatMap { EntryText.day($0, today: look.today) }
        var typed = MovePage.typed(view.meeting)
        typed["row"] = String(number)
        if let day { typed["planned_date"] = day.slashed }
        let effect = day.map { look.facts.effect(ofMoving: view.meeting, to: $0) }
        return .page(MovePage(view: view, typed: typed, problems: [], effect: effect)).about(subject(of: view.meeting.id), "move")
    }

    @Sendable static func moveMeeting(_ visit: Visit) throws -> Answer {
        let look = try visit.freshLook(), (view, number) = try planned(visit, look)
        var typed = MovePage.typed(view.meeting).merging(typed(visit, MovePage.fields.filter { visit.form[$0] != nil })) { $1 }
        typed["row"] = String(number)
        typed["state_reason"] = visit.field("state_reason")
        let sure = Set(visit.form[ClashTicks.name] ?? [])
        var problems = changedMeanwhile(visit, number)
        guard let day = EntryText.day(typed["planned_date"] ?? "", today: visit.site.today()) else {
            problems.append(("Enter the new day, such as 27/3/\(look.today.year).", "planned_date"))
            return .page(MovePage(view: view, typed: typed, problems: problems, effect: nil, sure: sure), status: .unprocessableContent)
        }
        func text(_ name: String) -> String? { typed[name].flatMap { $0.isEmpty ? nil : $0 } }
        var row = view.meeting
        row.planned = day
        row.starts = text("start_time").map { ClockTime.stored($0) }
        row.ends = text("end_time").map { ClockTime.stored($0) }
        row.chair = text("chair_staff_id").map { StaffMember.ID($0) }
        row.room = text("room_id").map { Room.ID($0) }
        row.place = text("place")
        row.mode = text("mode").flatMap { MeetingMode(rawValue: $0) }
        let isMoved = day != view.meeting.planned || row.starts != view.meeting.starts || row.ends != view.meeting.ends
        let why = visit.field("state_reason")
        let effect = look.snapshot.facts.effect(ofChanging: view.meeting, to: row)
        if visit.field("do") == "check" { return .page(MovePage(view: view, typed: typed, problems: problems, effect: effect, sure: sure)) }
        if isMoved, why.isEmpty { problems.append(("Say why it is moved.", "state_reason")) }
        if day < look.today { problems.append(("\(day.long) has passed. Enter a day ahead, or today.", "planned_date")) }
        if !isMoved, row == view.meeting, problems.isEmpty { return .redirect(view.address) }
        if !why.isEmpty { row.stateReason = why }
        let asked = Set(MovePage.fields)
        problems += EntryRules.problems(in: row, look.snapshot.facts).map { ($0.sentence, asked.contains($0.field) ? $0.field : "planned_date") }
        problems += ClashTicks.unconfirmed(effect.clashes, sure)
        guard problems.isEmpty else {
            return .page(MovePage(view: view, typed: typed, problems: problems, effect: effect, sure: sure), status: .unprocessableContent)
        }
        return try replace(number, row, isMoved ? "move meeting" : "change meeting", visit, why: why)
    }

    private static func replace(_ number: Int64, _ row: Meeting, _ action: String, _ visit: Visit, why: String) throws -> Answer {
        var entries = Entries()
        entries.replace(number, with: row)
        let saved = try visit.site.store.save(entries, action: action, subject: subject(of: row.id), visit.deed(why))
        return visit.savedRedirect(Links.meeting(row.id), saved)
    }

    // MARK: Cancelling

    @Sendable static func cancelMeetingForm(_ visit: Visit) throws -> Answer {
        let (view, number) = try planned(visit, try visit.look())
        return .page(CancelPage(view: view, row: String(number), reason: "", problem: nil)).about(subject(of: view.meeting.id), "cancel")
    }

    @Sendable static func cancelMeeting(_ visit: Visit) throws -> Answer {
        let (view, number) = try planned(visit, try visit.freshLook())
        let why = visit.field("state_reason")
        let problem = changedMeanwhile(visit, number).first?.sentence ?? (why.isEmpty ? "Say why the meeting is cancelled." : nil)
        if let problem {
            return .page(CancelPage(view: view, row: String(number), reason: why, problem: problem), status: .unprocessableContent)
        }
        var row = view.meeting
        row.state = .cancelled
        row.stateReason = why
        return try replace(number, row, "cancel meeting", visit, why: why)
    }

    // MARK: Adjourning

    @Sendable static func adjournForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), (view, number) = try planned(visit, look)
        let typed = ["row": String(number), "held_date": min(view.meeting.planned, look.today).slashed]
        return .page(AdjournPage(view: view, typed: typed, problems: [])).about(subject(of: view.meeting.id), "adjourn")
    }

    /// Ends the sitting, and books the one that goes on with its children and people.
    @Sendable static func adjourn(_ visit: Visit) throws -> Answer {
        let look = try visit.freshLook(), facts = look.facts, (view, number) = try planned(visit, look)
        var typed = typed(visit, ["held_date", "state_reason", "planned_date", "start_time", "end_time"])
        typed["row"] = String(number)
        var problems = changedMeanwhile(visit, number)
        func day(_ name: String, _ what: String) -> Day? {
            let found = EntryText.day(visit.field(name), today: visit.site.today())
            if found == nil { problems.append((what, name)) }
            return found
        }
        let begun = day("held_date", "Enter the day the meeting was begun, such as 27/3/\(look.today.year).")
        let next = day("planned_date", "Enter the day it goes on, such as 27/3/\(look.today.year).")
        if visit.field("state_reason").isEmpty { problems.append(("Say why the meeting is adjourned.", "state_reason")) }
        if let begun, begun > look.today { problems.append(("The meeting cannot have begun on a day that lies ahead.", "held_date")) }
        if let begun, let next, next < begun { problems.append(("It cannot go on before it was begun.", "planned_date")) }
        guard let begun, let next, problems.isEmpty else {
            return .page(AdjournPage(view: view, typed: typed, problems: problems), status: .unprocessableContent)
        }
        var sitting = view.meeting
        sitting.state = .adjourned
        sitting.held = begun
        sitting.stateReason = visit.field("state_reason")
        var going = view.meeting
        going.id = Meeting.ID(Meeting.shape.newID())
        going.planned = next
        going.starts = visit.field("start_time").isEmpty ? nil : ClockTime.stored(visit.field("start_time"))
        going.ends = visit.field("end_time").isEmpty ? nil : ClockTime.stored(visit.field("end_time"))
        going.continues = sitting.id
        going.stateReason = nil
        let whole = look.snapshot.facts
        let clashes = whole.clashes(of: going, children: view.children.compactMap { whole.number(of: facts.children[$0].id) }).filter { $0.with != sitting.id }
        let rules = EntryRules.problems(in: going, whole).filter { ["start_time", "end_time", "planned_date"].contains($0.field) }
        let sure = Set(visit.form[ClashTicks.name] ?? [])
        problems = rules.map { ($0.sentence, $0.field) } + clashes.filter(\.isRefused).map { ($0.sentence, "start_time") } + ClashTicks.unconfirmed(clashes, sure)
        guard problems.isEmpty else {
            return .page(AdjournPage(view: view, typed: typed, problems: problems, clashes: clashes, sure: sure), status: .unprocessableContent)
        }
        var entries = Entries()
        entries.replace(number, with: sitting)
        entries.add(going)
        for link in facts.rows(of: sitting.id) {
            var copy = link
            copy.meeting = going.id
            entries.add(copy)
        }
        for person in facts.people(of: sitting.id) {
            var copy = person
            copy.id = MeetingPerson.ID("P-\(Store.randomText(bytes: 6))")
            copy.meeting = going.id
            copy.invited = nil
            copy.reply = nil
            copy.attended = nil
            entries.add(copy)
        }
        if var preparation = facts.preparation(of: sitting.id) {
            preparation.meeting = going.id
            entries.add(preparation)
        }
        let saved = try visit.site.store.save(entries, action: "adjourn meeting", subject: subject(of: sitting.id), visit.deed(sitting.stateReason ?? ""))
        return visit.savedRedirect(Links.meeting(going.id), saved)
    }
}
