import Care
import HTTPTypes
import Store

/// What follows decisions: the team manager confirms or objects.
extension Route {
    // MARK: Confirming

    @Sendable static func confirmMeetingForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), id = try visit.meeting().id
        return .page(try confirmPage(visit, look, meeting: id, typed: [:], problems: [])).about(subject(of: id), "decisions")
    }

    @Sendable static func confirmMeeting(_ visit: Visit) throws -> Answer {
        let id = try visit.meeting().id
        return try tryTwice(visit) { look in
            try confirm(visit, look, toConfirm(look, meeting: id), back: Links.meeting(id, "decisions")) {
                try confirmPage(visit, look, meeting: id, typed: $0, problems: $1)
            }
        }
    }

    @Sendable static func confirmDecisionForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        let (child, decision) = try namedDecision(visit, look)
        return .page(confirmPage(visit, look, child, decision, typed: [:], problems: [])).about(look.facts.children[child].id.text, "decision \(decision.number)")
    }

    @Sendable static func confirmDecision(_ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let (child, decision) = try namedDecision(visit, look)
            let back = decision.decision.meeting.map { Links.meeting($0, "decisions") } ?? look.links.child(look.facts.children[child].id)
            return try confirm(visit, look, [decision], back: back) { confirmPage(visit, look, child, decision, typed: $0, problems: $1) }
        }
    }

    /// The decisions of a meeting about children of the reader's, not confirmed yet.
    private static func toConfirm(_ look: Look, meeting: Meeting.ID) -> [(decision: Decision, number: Int64)] {
        look.facts.decisions(at: meeting).compactMap { decision in
            guard decision.confirmed == nil, let child = look.facts.number(of: decision.child), look.allows(.confirmDecisions, child) else { return nil }
            return look.facts.rowNumber(of: decision).map { (decision, $0) }
        }
    }

    /// The decision that the address names by the number of its row, or of a state of it before.
    static func namedDecision(_ visit: Visit, _ look: Look) throws -> (child: Int, decision: (decision: Decision, number: Int64)) {
        let id = try visit.look().facts.children[try visit.child()].id
        guard let child = look.facts.number(of: id), let number = Int64(visit.parameter("number")), let decision = decision(look, child, number: number, visit) else {
            throw Refusal.notFound("no such decision")
        }
        return (child, decision)
    }

    static func decision(_ look: Look, _ child: Int, number: Int64, _ visit: Visit) -> (decision: Decision, number: Int64)? {
        let all = look.facts.decisions(of: child)
        if let found = all.first(where: { look.facts.rowNumber(of: $0) == number }) { return (found, number) }
        guard let key = (try? visit.site.store.version(register: Decision.shape.id, number: number))?.key.first else { return nil }
        return all.first { $0.id.text == key }.flatMap { decision in look.facts.rowNumber(of: decision).map { (decision, $0) } }
    }

    private static func confirm(
        _ visit: Visit, _ look: Look, _ decisions: [(decision: Decision, number: Int64)], back: String,
        page: ([String: String], [(sentence: String, field: String)]) throws -> ConfirmPage
    ) throws -> Answer {
        var entries = Entries()
        var problems: [(sentence: String, field: String)] = []
        for (decision, number) in decisions {
            let reason = visit.field(ConfirmPage.reasonName(number))
            var row = decision
            let answer = visit.field(ConfirmPage.choiceName(number))
            // Confirming the rest leaves alone what was objected to before.
            switch answer.isEmpty && visit.field("do") == "all" && decision.objection == nil ? "confirm" : answer {
            case "confirm":
                row.confirmed = look.today
                row.confirmedBy = look.person.staff
                row.objection = nil
            case "object":
                if reason.isEmpty { problems.append(("Say why you object to decision \(decision.number).", ConfirmPage.reasonName(number))) }
                row.objection = reason
            default: continue
            }
            entries.replace(number, with: row)
        }
        if decisions.contains(where: { visit.form[ConfirmPage.shownName($0.number)] == nil }) {
            problems.append(("Somebody has changed these decisions since you opened the page. They are shown as they are now: answer again.", "main"))
        } else if entries.isEmpty, problems.isEmpty, let first = decisions.first {
            problems.append(("Confirm a decision, or object to it. Nothing was chosen.", ConfirmPage.choiceName(first.number)))
        }
        guard problems.isEmpty else {
            return .page(try page(visit.form.compactMapValues(\.last), problems), status: .unprocessableContent)
        }
        guard !entries.isEmpty, let subject = decisions.first?.decision.meeting.map({ Self.subject(of: $0) }) ?? decisions.first?.decision.child.text else { return .redirect(back) }
        return visit.savedRedirect(back, try visit.site.store.save(entries, action: "confirm decisions", subject: subject, visit.deed("")))
    }

    private static func confirmPage(
        _ visit: Visit, _ look: Look, meeting id: Meeting.ID, typed: [String: String], problems: [(sentence: String, field: String)]
    ) throws -> ConfirmPage {
        let view = try meetingView(visit, look, id)
        return ConfirmPage(
            caption: "\(view.about): \(view.meeting.title), \(view.meeting.day.long)", heading: "Confirm the decisions",
            trail: view.trail + [(view.meeting.title, Links.meeting(id, "decisions"))], address: Links.meeting(id, "confirm"), facts: look.facts,
            decisions: toConfirm(look, meeting: id), sent: look.facts.packs(of: id).map(\.sent).min(), typed: typed, problems: problems, token: visit.token)
    }

    private static func confirmPage(
        _ visit: Visit, _ look: Look, _ child: Int, _ decision: (decision: Decision, number: Int64), typed: [String: String],
        problems: [(sentence: String, field: String)]
    ) -> ConfirmPage {
        let told = look.facts.children[child]
        return ConfirmPage(
            caption: told.name, heading: "Confirm a decision", trail: [("Children", "/children"), (told.name, look.links.child(told.id))], address: visit.path,
            facts: look.facts, decisions: [decision], sent: decision.decision.meeting.flatMap { look.facts.packs(of: $0).map(\.sent).min() }, typed: typed,
            problems: problems, token: visit.token)
    }
}
