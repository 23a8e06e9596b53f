import Care
import HTTPTypes
import Store

/// Audits: planned for a month, done file by file, and their actions.
extension Route {
    @Sendable static func audits(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        let query = AuditsQuery(
            state: visit.asked("state").flatMap { asked in AuditCase.State.allCases.first { "\($0)" == asked } }, auditor: visit.asked("iro").map { StaffMember.ID($0) },
            kind: visit.asked("kind").flatMap { CaseKind(rawValue: $0) }, month: visit.asked("month").flatMap { Day($0) },
            grades: visit.asked("grade").flatMap { AuditsQuery.Grades($0) }, page: visit.page)
        let page = AuditsPage(
            whole: look.snapshot.facts, facts: look.facts, links: look.links, person: look.person, readsAudits: Access.allowsSomewhere(look.person.roles, .auditFile),
            mayPlan: look.allows(.keepAudits), query: query, token: visit.token)
        return .page(page).about("audits", "page \(visit.page)")
    }

    /// Draws the files of a month; what is planned already stays.
    @Sendable static func planAudits(_ visit: Visit) throws -> Answer {
        guard let month = Day(visit.field("month")), abs(month - visit.site.today()) < 400 else { throw Refusal.notFound("no such month") }
        return try tryTwice(visit) { look in
            let missing = AuditPlanner(look.snapshot.facts, month: month).missing
            if missing.isEmpty { return .redirect("/audits#plan") }
            var entries = Entries()
            for row in missing { entries.add(row) }
            let saved = try visit.site.store.save(entries, action: "plan audits", subject: "audits", visit.deed(""))
            return visit.savedRedirect("/audits", saved, anchor: "#plan")
        }
    }

    @Sendable static func fileAudit(_ visit: Visit) throws -> Answer {
        let record = try visit.record(), each = try planned(visit, record)
        let staff = visit.person?.staff
        if let audit = each.audit {
            guard record.facts.mayRead(each, as: staff) else { throw Refusal.notAllowed }
            return .page(AuditPage(record: record, each: each, audit: audit)).about(record.told.id.text, "audit")
        }
        guard record.facts.mayAudit(each, as: staff) else { throw Refusal.notAllowed }
        var values = ["audit_date": record.today.slashed], saved: String?
        if let draft = try visit.draft() {
            values = draft.fields.compactMapValues(\.last)
            saved = visit.site.time(draft.saved)
        }
        return .page(auditForm(visit, record, each, values, [], saved)).about(record.told.id.text, "audit form")
    }

    @Sendable static func saveAudit(_ visit: Visit) throws -> Answer {
        let record = try visit.record(), each = try planned(visit, record), facts = record.facts
        guard let staff = visit.person?.staff, facts.mayAudit(each, as: staff) else { throw Refusal.notAllowed }
        let tool = facts.auditTool(each.plan.kind, on: facts.today)
        var problems: [EntryProblem] = [], answers: [AuditAnswer] = [], actions: [AuditAction] = []
        var audit = CaseAudit()
        audit.id = CaseAudit.ID(CaseAudit.shape.newID())
        (audit.plan, audit.child, audit.auditor, audit.kind, audit.tool) = (each.plan.id, each.plan.child, staff, each.plan.kind, tool.version)
        for (index, question) in tool.questions.enumerated() {
            let name = "q\(index + 1)", words = text(visit, "\(name)-words")
            guard let grade = AuditGrade(rawValue: visit.field("\(name)-grade")) else {
                problems.append(EntryProblem("\(name)-grade", "Question \(index + 1): choose a grade."))
                continue
            }
            if !grade.isGood, words == nil { problems.append(EntryProblem("\(name)-words", "Question \(index + 1): say why it is not good.")) }
            var answer = AuditAnswer()
            (answer.audit, answer.question, answer.grade, answer.words) = (audit.id, question.id, grade, words)
            answers.append(answer)
        }
        if let grade = AuditGrade(rawValue: visit.field("grade")) { audit.grade = grade } else { problems.append(EntryProblem("grade", "Choose the grade of the file.")) }
        audit.summary = text(visit, "summary")
        audit.held = auditDay(visit, "audit_date", "Audited on", &problems) ?? facts.today
        problems += EntryRules.problems(in: audit, facts)
        for number in 1...AuditFormPage.actions {
            let name = "a\(number)"
            guard ["action", "owner", "due"].contains(where: { !visit.field("\(name)-\($0)").isEmpty }) else { continue }
            var action = AuditAction()
            action.id = AuditAction.shape.newID()
            (action.audit, action.child, action.words) = (audit.id, each.plan.child, visit.field("\(name)-action"))
            action.owner = visit.field("\(name)-owner").isEmpty ? nil : StaffMember.ID(visit.field("\(name)-owner"))
            action.due = auditDay(visit, "\(name)-due", "By", &problems, of: "Action \(number): ") ?? facts.today
            if action.due < audit.held { problems.append(EntryProblem("\(name)-due", "Action \(number): it cannot be due before the audit.")) }
            let fields = ["action": "action", "owner_staff_id": "owner"]
            problems += EntryRules.problems(in: action, facts).map { EntryProblem("\(name)-\(fields[$0.field] ?? "action")", "Action \(number): \($0.sentence.lowercasedFirst)") }
            actions.append(action)
        }
        guard problems.isEmpty else {
            return .page(auditForm(visit, record, each, visit.form.compactMapValues(\.last), problems, nil), status: .unprocessableContent)
        }
        var entries = Entries()
        entries.add(audit)
        for answer in answers { entries.add(answer) }
        for action in actions { entries.add(action) }
        let saved = try visit.site.store.save(entries, action: "audit a file", subject: record.told.id.text, visit.deed(""))
        try visit.dropDraft()
        return visit.savedRedirect(record.links.audit(each), saved)
    }

    private static func planned(_ visit: Visit, _ record: ChildRecord) throws -> AuditCase {
        guard let found = record.facts.auditCase(AuditPlan.ID(visit.parameter("plan"))), record.facts.number(of: found.plan.child) == record.child else {
            throw Refusal.notFound("no such audit of this child")
        }
        return found
    }

    private static func auditForm(
        _ visit: Visit, _ record: ChildRecord, _ each: AuditCase, _ values: [String: String], _ problems: [EntryProblem], _ saved: String?
    ) -> AuditFormPage {
        AuditFormPage(
            record: record, audit: each, tool: record.facts.auditTool(each.plan.kind, on: record.today), values: values, problems: problems, draftSaved: saved, address: visit.path,
            token: visit.token)
    }

    private static func text(_ visit: Visit, _ name: String) -> String? {
        let text = visit.field(name).replacing("\r\n", with: "\n")
        return text.isEmpty ? nil : text
    }

    static func auditDay(_ visit: Visit, _ name: String, _ label: String, _ problems: inout [EntryProblem], of what: String = "") -> Day? {
        let text = visit.field(name)
        if text.isEmpty {
            problems.append(EntryProblem(name, "\(what)Enter the day for “\(label)”."))
            return nil
        }
        let day = EntryText.day(text, today: visit.site.today())
        if day == nil { problems.append(EntryProblem(name, what + EntryText.noSuchDay(label))) }
        return day
    }

    // MARK: Actions

    @Sendable static func auditActionForm(_ visit: Visit) throws -> Answer {
        let record = try visit.record(), (each, action) = try action(visit, record)
        return .page(actionPage(visit, record, each, action, ["done_date": (action.done ?? record.today).slashed, "done_words": action.doneWords ?? ""], []))
            .about(record.told.id.text, "action of an audit")
    }

    @Sendable static func doAuditAction(_ visit: Visit) throws -> Answer {
        let record = try visit.record(), (each, before) = try action(visit, record)
        var row = before, problems: [EntryProblem] = []
        row.done = auditDay(visit, "done_date", "Done on", &problems)
        row.doneWords = text(visit, "done_words")
        problems += EntryRules.problems(in: row, record.facts)
        guard problems.isEmpty, let number = record.facts.rowNumber(ofAction: before.id) else {
            return .page(actionPage(visit, record, each, before, visit.form.compactMapValues(\.last), problems), status: .unprocessableContent)
        }
        if row == before { return .redirect(record.links.audit(each)) }
        var entries = Entries()
        entries.replace(number, with: row)
        let saved = try visit.site.store.save(entries, action: "do an audit's action", subject: record.told.id.text, visit.deed(""))
        return visit.savedRedirect(record.links.audit(each), saved)
    }

    private static func action(_ visit: Visit, _ record: ChildRecord) throws -> (AuditCase, AuditAction) {
        let each = try planned(visit, record)
        guard record.facts.mayRead(each, as: visit.person?.staff), let found = each.actions.first(where: { $0.id == visit.parameter("action") }) else {
            throw Refusal.notFound("no such action")
        }
        return (each, found)
    }

    private static func actionPage(
        _ visit: Visit, _ record: ChildRecord, _ each: AuditCase, _ action: AuditAction, _ values: [String: String], _ problems: [EntryProblem]
    ) -> ChallengeFormPage {
        let form = ChallengeForm(
            title: "Mark an action as done", address: visit.path, button: "Save",
            questions: [.init("done_date", "Done on", .day), .init("done_words", "What was done?", .words(rows: 3), hint: "And what changed for the child.")], values: values, problems: problems)
        return ChallengeFormPage(
            form: form, over: record.told.name, lead: [action.words], back: record.links.audit(each), trail: [("Audits", "/audits")], area: .audits, today: record.today, token: visit.token)
    }
}
