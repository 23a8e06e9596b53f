import Care
import Documents

/// The form of an audit: each question with a grade and why, the grade of the whole, and what is to be done.
struct AuditFormPage: Page {
    let record: ChildRecord
    let audit: AuditCase
    let tool: AuditTool
    let values: [String: String]
    let problems: [EntryProblem]
    var draftSaved: String?
    let address: String
    let token: String

    static let actions = 3

    var title: String { (problems.isEmpty ? "" : "Error: ") + "Audit a file" }
    var area: Area? { .audits }
    var trail: [(title: String, address: String)] { [("Audits", "/audits")] }

    private func value(_ name: String) -> String { values[name] ?? "" }
    private func problem(_ name: String) -> String? { problems.first { $0.field == name }?.sentence }

    var body: HTML {
        let grades = AuditGrade.allCases.map { (value: $0.rawValue, title: $0.title) }
        return HTML {
            if !problems.isEmpty { errorSummary(problems.map { ($0.sentence, $0.field) }) }
            heading("Audit a file", over: record.told.name)
            p("govuk-body") {
                "\(audit.plan.kind.title.capitalised), planned for \(audit.plan.month.monthAndYear). "
                link("Open the record", record.address); HTML(" · "); link("Timeline", record.address(of: .timeline))
            }
            if audit.isSecond { inset { paragraph("This file is audited a second time. The first audit is shown to you when yours is done.") } }
            draftNotice(draftSaved, address: address, token: token)
            form(address, token: token, class: "fp-form fp-form--draft fp-audit") {
                draftFields(address: address, title: "Audit of \(audit.plan.month.monthAndYear)")
                tool.questions.enumerated().map { index, question in
                    div("fp-audit__question") {
                        radios(
                            "\(index + 1). \(question.words)", name: "q\(index + 1)-grade", value: value("q\(index + 1)-grade"), options: grades, error: problem("q\(index + 1)-grade"))
                        textArea("Why", name: "q\(index + 1)-words", value: value("q\(index + 1)-words"), error: problem("q\(index + 1)-words"), rows: 2)
                    }
                }
                heading2("The whole file")
                radios("Grade of the file", name: "grade", value: value("grade"), options: grades, error: problem("grade"))
                textArea("In a few sentences", name: "summary", value: value("summary"), hint: "What is good, and what must change for the child.", error: problem("summary"), rows: 4)
                textField("Audited on", name: "audit_date", value: value("audit_date"), hint: "For example, 27/3/\(record.today.year), or today.", error: problem("audit_date"), autocomplete: "off", width: "govuk-input--width-10")
                heading2("What will be done")
                paragraph("Leave empty what is not needed.")
                (1...Self.actions).map(action)
                div("govuk-button-group") {
                    button("Send the audit")
                    draftButton
                    link("Cancel", "/audits")
                }
            }
        }
    }

    private func action(_ number: Int) -> HTML {
        let facts = record.facts
        let staff = facts.records[StaffMember.self].entries.filter { $0.to.map { facts.today <= $0 } ?? true }
            .map { (value: $0.id.text, title: "\(facts.name(of: $0.id)), \($0.role)") }.sorted { $0.title < $1.title }
        return HTML.element("fieldset", [.class("govuk-fieldset fp-audit__action")]) {
            HTML.element("legend", [.class("govuk-fieldset__legend govuk-fieldset__legend--s")]) { "Action \(number)" }
            textField("What", name: "a\(number)-action", value: value("a\(number)-action"), error: problem("a\(number)-action"), width: nil)
            select("Owner", name: "a\(number)-owner", value: value("a\(number)-owner"), options: staff, error: problem("a\(number)-owner"))
            textField("By", name: "a\(number)-due", value: value("a\(number)-due"), error: problem("a\(number)-due"), autocomplete: "off", width: "govuk-input--width-10")
        }
    }
}

/// An audit as it was sent.
struct AuditPage: Page {
    let record: ChildRecord
    let each: AuditCase
    let audit: CaseAudit

    var title: String { "Audit of a file: \(record.told.name)" }
    var area: Area? { .audits }
    var trail: [(title: String, address: String)] { [("Audits", "/audits")] }

    private var facts: Facts { record.facts }

    var body: HTML {
        HTML {
            heading("Audit of a file", over: record.told.name)
            div("fp-tags fp-tags--page") { gradeTag(audit.grade); if each.isSecond { tag("Second audit", .purple) } }
            summaryList([
                ("File", link(record.told.name, record.address)), ("Kind of case", HTML(each.plan.kind.title.capitalised)), ("Planned for", HTML(each.plan.month.monthAndYear)),
                ("Audited", HTML("\(audit.held.long) by \(facts.name(of: audit.auditor))")), ("Tool", HTML("Version \(audit.tool)")), ("In a few sentences", HTML(audit.summary)),
            ])
            part("Question by question", id: "questions") {
                ListTable(
                    caption: "Questions of the audit", columns: [.init("Question", isLong: true), .init("Grade", isShort: true), .init("Why", isLong: true), .init("Topic")],
                    rows: each.answers.map { answer in
                        let question = facts.auditQuestion(answer.question), topic = question?.topic.flatMap { QualityTopic(word: $0) }
                        return [HTML(question?.words ?? answer.question), gradeTag(answer.grade), HTML(answer.words), topic.map { link($0.title, Links.topic($0)) } ?? .empty]
                    }, whenEmpty: "No question was answered."
                ).html
            }
            part("What will be done", id: "actions") {
                ListTable(
                    caption: "Actions", columns: [.init("What", isLong: true), .init("Owner"), .init("By", isShort: true), .init("Done", isShort: true), .init("How", isLong: true)],
                    rows: each.actions.map { action in
                        [
                            HTML(action.words), HTML(action.owner.map { facts.name(of: $0) }), action.done == nil ? WorkParts.due(action.due, today: facts.today) : HTML(action.due.short),
                            action.done.map { HTML($0.short) } ?? link("Mark as done", record.links.auditAction(action, of: each), about: action.words), HTML(action.doneWords),
                        ]
                    }, whenEmpty: "The audit asks for nothing to be done."
                ).html
            }
        }
    }
}
