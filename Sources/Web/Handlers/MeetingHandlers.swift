import Care
import HTTPTypes
import Store

/// Meetings: the list, the stage of preparing, the stage of deciding.
extension Route {
    @Sendable static func meetingsList(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        var filter = MeetingFilter()
        filter.show = visit.asked("show").flatMap { MeetingFilter.Show(rawValue: $0) } ?? .planned
        filter.kind = visit.asked("kind").flatMap { MeetingKind(rawValue: $0) }
        filter.chair = visit.asked("chair").map { StaffMember.ID($0) }
        filter.week = visit.asked("week").flatMap { EntryText.day($0, today: look.today) }
        filter.page = visit.page
        let page = MeetingsPage(
            facts: look.facts, links: look.links, filter: filter, own: look.person.staff, maySeeCarers: look.allows(.workQueue),
            maySeeRooms: look.allows(.seeRooms))
        return .page(page).about("meetings", filter.show.rawValue)
    }

    // MARK: Preparing

    @Sendable static func meetingPage(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), id = try visit.meeting().id
        return .page(try preparePage(visit, look, id, visit.recordFilling())).about(subject(of: id))
    }

    @Sendable static func saveMeetingPage(_ visit: Visit) throws -> Answer {
        let id = try visit.meeting().id
        return try tryTwice(visit) { look in
            let view = try meetingView(visit, look, id), form = PrepareForm(view.meeting, look.facts)
            var filled = visit
            // One press enters today for everybody who has no day.
            let sent = ["invited": "invited_date", "papers": "papers_sent_date"][visit.field("do")]
            if let sent {
                for (_, slot) in form.people where visit.form[slot.numberName] != nil && visit.field(slot.name(sent)).isEmpty {
                    filled.form[slot.name(sent)] = [look.today.iso]
                }
            }
            var saving = MeetingSaving(filled)
            try saving.take(form.slots, look.facts)
            return try finish(filled, saving, view, action: "prepare meeting", address: view.address) { look, filling in
                try preparePage(visit, look, id, filling)
            }
        }
    }

    /// Writes what can be saved, and answers with the page where something could not.
    static func finish(
        _ visit: Visit, _ saving: MeetingSaving, _ view: MeetingView, action: String, address: String, anchor: String = "",
        page: (Look, RecordFilling) throws -> any Page
    ) throws -> Answer {
        var saved: Saved?
        if !saving.entries.isEmpty {
            saved = try visit.site.store.save(saving.entries, action: action, subject: subject(of: view.meeting.id), visit.deed(""))
        }
        try visit.keepUnsaved(saving, title: view.quietTitle)
        if saving.filling.problems.isEmpty { return visit.savedRedirect(address, saved, anchor: anchor) }
        let made = try page(try visit.freshLook(), saving.filling)
        return .page(made, status: saving.filling.isConflict ? .conflict : .unprocessableContent)
    }

    static func preparePage(_ visit: Visit, _ look: Look, _ id: Meeting.ID, _ filling: RecordFilling) throws -> PreparePage {
        let view = try meetingView(visit, look, id)
        return PreparePage(view: view, form: PrepareForm(view.meeting, look.facts), filling: filling, preparing: preparing(view))
    }

    /// What to look at before a review, for each of its children.
    static func preparing(_ view: MeetingView) -> [Preparing] {
        guard view.meeting.state == .planned, view.meeting.isReview || view.meeting.isConference else { return [] }
        return view.children.compactMap { view.facts.preparing(for: $0, meeting: view.meeting) }
    }

    @Sendable static func invitation(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), id = try visit.meeting().id
        let person = MeetingPerson.ID(visit.parameter("person"))
        guard let asked = look.facts.person(person), asked.meeting == id else { throw Refusal.notFound("not asked to the meeting") }
        let page = InvitationPage(view: try meetingView(visit, look, id), person: asked, authority: look.snapshot.authority)
        return .page(page).about(subject(of: id), "invitation \(person.text)")
    }

    // MARK: Decisions

    @Sendable static func meetingDecisions(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), id = try visit.meeting().id
        let view = try meetingView(visit, look, id)
        func children(_ ask: Ask) -> Set<Int> { Set(view.children.filter { look.allows(ask, $0) }) }
        let toTell = look.facts.decisions(at: id).filter { decision in look.facts.number(of: decision.child).map { look.mayTell(of: decision, about: $0) } ?? false }
        return .page(
            DecisionsPage(view: view, mayChallenge: children(.draftChallenge), mayConfirm: children(.confirmDecisions), mayTell: Set(toTell.map(\.id))))
            .about(subject(of: id), "decisions")
    }

    // MARK: The social worker's side

    @Sendable static func reportForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), id = try visit.meeting().id
        let filling = try visit.recordFilling()
        return .page(try reportPage(visit, look, id, filling, answer: filling.typed["answer"]?.last ?? "")).about(subject(of: id), "report")
    }

    @Sendable static func sendReport(_ visit: Visit) throws -> Answer {
        let id = try visit.meeting().id
        return try tryTwice(visit) { look in
            let view = try meetingView(visit, look, id)
            let answer = visit.field("answer").replacing("\r\n", with: "\n")
            let slot = reportSlot(view)
            var filled = visit
            if !answer.isEmpty {
                let before = slot.text("words")
                filled.form[slot.name("words")] = [(before.isEmpty ? "" : before + "\n\n") + "\(visit.person?.name ?? ""), \(look.today.long): \(answer)"]
                // The answer is put behind what is there now, whoever wrote it.
                filled.form[slot.numberName] = [String(slot.number)]
            }
            var saving = MeetingSaving(filled)
            try saving.take([slot], look.facts)
            return try finish(filled, saving, view, action: "answer before meeting", address: Links.meeting(id, "report")) { look, filling in
                try reportPage(visit, look, id, filling, answer: answer)
            }
        }
    }

    private static func reportSlot(_ view: MeetingView) -> RecordSlot {
        PrepareForm.preparation(view.meeting, view.facts, asked: ["report_received_date", "words"])
    }

    private static func reportPage(_ visit: Visit, _ look: Look, _ id: Meeting.ID, _ filling: RecordFilling, answer: String) throws -> ReportPage {
        let view = try meetingView(visit, look, id)
        return ReportPage(view: view, preparing: preparing(view), slot: reportSlot(view), answer: answer, filling: filling)
    }
}
