import Care
import HTTPTypes
import Store

/// Topics and supervision.
extension Route {
    @Sendable static func topics(_ visit: Visit) throws -> Answer { .page(TopicsPage(facts: try visit.look().snapshot.facts)) }

    @Sendable static func topic(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        guard let topic = QualityTopic.allCases.first(where: { $0.id == visit.parameter("topic") }) else { throw Refusal.notFound("no such topic") }
        let page = TopicPage(topic: topic, whole: look.snapshot.facts, facts: look.facts, links: look.links) { kind, child in
            switch kind {
            case .audits: look.allows(.auditFile, child)
            case .feedback, .pledge: look.allows(.readViews, child)
            case .concerns: look.allows(.seeChallenges, child)
            }
        }
        return .page(page).about("topic:\(topic.id)", "four panels")
    }

    @Sendable static func supervision(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), seesAll = Access.reach(anyOf: look.person.roles, .seeSupervision) == .everybody
        let page = SupervisionPage(
            whole: look.snapshot.facts, facts: look.facts, links: look.links, opens: { look.allows(.seeSupervision, staff: $0) }, seesAll: seesAll, mayKeep: look.allows(.keepAudits),
            readsChild: { look.allows(.readRecord, $0) })
        return .page(page).about("supervision", "unit")
    }

    /// Made from the whole facts: whoever gets here may read this IRO's.
    @Sendable static func supervisionOf(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), staff = try visit.staff()
        return .page(OwnSupervisionPage(staff: staff, facts: look.snapshot.facts, mayKeep: look.allows(.keepSupervision, staff: staff))).about("supervision:\(staff)", "sessions")
    }

    @Sendable static func supervisionForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), facts = look.snapshot.facts, staff = try visit.staff()
        var values = ["planned_date": look.today.slashed]
        // A session that is gone, or somebody else's, leads back to the list.
        if !visit.parameter("number").isEmpty, session(visit, facts, staff) == nil { return .redirect(Links.supervision(staff)).about("supervision:\(staff)", "no such session") }
        if let (session, _) = session(visit, facts, staff) {
            let detail = facts.supervisionDetail(session)
            values = [
                "planned_date": session.planned.slashed, "held_date": session.held?.slashed ?? "", "reason_not_held": session.reasonNotHeld ?? "", "words": detail?.words ?? "",
                "agreed": detail?.agreed ?? "", "wellbeing": detail?.wellbeing ?? "",
            ]
        }
        return .page(sessionPage(visit, facts, staff, values, [])).about("supervision:\(staff)", "form")
    }

    @Sendable static func keepSupervision(_ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let facts = look.snapshot.facts, staff = try visit.staff(), before = session(visit, facts, staff)
            if !visit.parameter("number").isEmpty, before == nil { return .redirect(Links.supervision(staff)) }
            var problems: [EntryProblem] = [], row = before?.row ?? Supervision(), detail = before.flatMap { facts.supervisionDetail($0.row) } ?? SupervisionDetail()
            func text(_ name: String) -> String? {
                let text = visit.field(name).replacing("\r\n", with: "\n")
                return text.isEmpty ? nil : text
            }
            row.staff = staff
            row.kind = before?.row.kind ?? "individual"
            row.planned = auditDay(visit, "planned_date", "Planned for", &problems) ?? row.planned
            row.held = visit.field("held_date").isEmpty ? nil : auditDay(visit, "held_date", "Held on", &problems)
            row.reasonNotHeld = text("reason_not_held")
            (detail.staff, detail.planned, detail.supervisor) = (staff, row.planned, detail.supervisor ?? look.person.staff)
            (detail.words, detail.agreed, detail.wellbeing) = (text("words") ?? "", text("agreed"), text("wellbeing"))
            let says = !detail.words.isEmpty || detail.agreed != nil || detail.wellbeing != nil
            if problems.isEmpty { problems = EntryRules.problems(in: row, facts) }
            if says || row.held != nil { problems += EntryRules.problems(in: detail, facts) }
            if says, row.held == nil { problems.append(EntryProblem("held_date", "Something was talked about. Enter the day the session was held.")) }
            if before?.row.planned != row.planned, facts.supervision(of: staff).contains(where: { $0.planned == row.planned }) {
                problems.append(EntryProblem("planned_date", "A session is planned for \(row.planned.long) already. Open that one, or enter another day."))
            }
            guard problems.isEmpty else {
                return .page(sessionPage(visit, facts, staff, visit.form.compactMapValues(\.last), problems), status: .unprocessableContent)
            }
            var entries = Entries()
            if let before { if row != before.row { entries.replace(before.number, with: row) } } else { entries.add(row) }
            let old = before.flatMap { facts.supervisionDetail($0.row) }
            if says, detail != old { if let number = old.flatMap({ facts.reference(of: $0)?.row }) { entries.replace(number, with: detail) } else { entries.add(detail) } }
            if entries.isEmpty { return .redirect(Links.supervision(staff)) }
            let saved = try visit.site.store.save(entries, action: "keep supervision", subject: "supervision:\(staff)", visit.deed(""))
            return visit.savedRedirect(Links.supervision(staff), saved)
        }
    }

    private static func session(_ visit: Visit, _ facts: Facts, _ staff: StaffMember.ID) -> (row: Supervision, number: Int64)? {
        let rows = facts.records[Supervision.self]
        guard let number = Int64(visit.parameter("number")), let place = rows.ids.firstIndex(of: number), rows.entries[place].staff == staff else { return nil }
        return (rows.entries[place], number)
    }

    private static func sessionPage(_ visit: Visit, _ facts: Facts, _ staff: StaffMember.ID, _ values: [String: String], _ problems: [EntryProblem]) -> ChallengeFormPage {
        let form = ChallengeForm(
            title: "Supervision", address: visit.path, button: "Save",
            questions: [
                .init("planned_date", "Planned for", .day), .init("held_date", "Held on", .day, hint: "Leave empty while it has not been held."),
                .init("reason_not_held", "If it was not held: why", .suggesting(["leave", "sickness", "cancelled by manager", "cancelled by the IRO"])),
                .init("words", "What was talked about", .words(rows: 5), hint: "Only the IRO and the manager read it."), .init("agreed", "What was agreed", .words(rows: 3)),
                .init("wellbeing", "How the IRO is", .words(rows: 2)),
            ], values: values, problems: problems)
        return staffPage(visit, facts, staff, form)
    }

    private static func staffPage(_ visit: Visit, _ facts: Facts, _ staff: StaffMember.ID, _ form: ChallengeForm) -> ChallengeFormPage {
        ChallengeFormPage(
            form: form, over: facts.name(of: staff), lead: [], back: Links.supervision(staff), trail: [("Supervision", "/supervision"), (facts.name(of: staff), Links.supervision(staff))],
            area: .supervision, today: facts.today, token: visit.token)
    }

    // MARK: Audits of supervision

    @Sendable static func supervisionAuditForm(_ visit: Visit) throws -> Answer {
        let facts = try visit.look().snapshot.facts
        return .page(supervisionAuditPage(visit, facts, try visit.staff(), ["audit_date": facts.today.slashed], []))
    }

    @Sendable static func keepSupervisionAudit(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), facts = look.snapshot.facts, staff = try visit.staff()
        var problems: [EntryProblem] = [], row = SupervisionAudit()
        row.id = SupervisionAudit.shape.newID()
        (row.staff, row.auditor) = (staff, look.person.staff)
        row.held = auditDay(visit, "audit_date", "On", &problems) ?? facts.today
        if let grade = AuditGrade(rawValue: visit.field("grade")) { row.grade = grade } else { problems.append(EntryProblem("grade", "Choose a grade.")) }
        row.words = visit.field("words").replacing("\r\n", with: "\n")
        problems += EntryRules.problems(in: row, facts)
        guard problems.isEmpty else {
            return .page(supervisionAuditPage(visit, facts, staff, visit.form.compactMapValues(\.last), problems), status: .unprocessableContent)
        }
        var entries = Entries()
        entries.add(row)
        let saved = try visit.site.store.save(entries, action: "audit supervision", subject: "supervision:\(staff)", visit.deed(""))
        return visit.savedRedirect(Links.supervision(staff), saved)
    }

    private static func supervisionAuditPage(_ visit: Visit, _ facts: Facts, _ staff: StaffMember.ID, _ values: [String: String], _ problems: [EntryProblem]) -> ChallengeFormPage {
        let form = ChallengeForm(
            title: "Audit how supervision is recorded", address: visit.path, button: "Save",
            questions: [
                .init("audit_date", "On", .day), .init("grade", "Grade", .choice(AuditGrade.allCases.map { ($0.rawValue, $0.title) })),
                .init("words", "What was found", .words(rows: 4)),
            ], values: values, problems: problems)
        return staffPage(visit, facts, staff, form)
    }
}
