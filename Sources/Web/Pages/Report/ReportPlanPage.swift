import Care
import Documents

/// Who writes which section, and by when: all of them on one page.
struct ReportPlanPage: Page {
    let living: LivingReport
    let staff: [(value: String, title: String)]
    var typed: [String: String] = [:]
    var problems: [EntryProblem] = []
    let token: String

    var title: String { (problems.isEmpty ? "" : "Error: ") + "Who writes the report of \(living.year.title)" }
    var area: Area? { .report }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Annual report \(living.year.title)", Links.report(living.year))] }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems.map { ($0.sentence, $0.field) }) }
            heading("Who writes the report of \(living.year.title)")
            p("govuk-body fp-lead") { "An IRO writes the sections they own; a manager can write any. Sections that make themselves need nobody." }
            form(Links.report(living.year, "plan"), token: token) {
                ListTable(
                    caption: "Sections and who writes them", columns: [.init("Section", isLong: true), .init("Written by"), .init("By", isShort: true)],
                    rows: living.sections.map { each in
                        let owner = "owner-\(each.id)", due = "due-\(each.id)"
                        return [
                            HTML("\(each.section.number) \(each.section.title)"), plain("Who writes \(each.section.title)", owner, typed[owner] ?? each.row?.owner?.text ?? ""),
                            HTML {
                                HTML.element("label", [.class("govuk-visually-hidden"), .for(due)]) { "By when: \(each.section.title)" }
                                if let problem = problems.first(where: { $0.field == due }) { errorMessage(problem.sentence, for: due) }
                                HTML.element(
                                    "input", [.class("govuk-input govuk-input--width-10 fp-cell-input"), .id(due), .name(due), .type("text"), .value(typed[due] ?? each.row?.due?.slashed ?? "")])
                            },
                        ]
                    }
                ).html
                button("Save")
            }
        }
    }

    private func plain(_ label: String, _ name: String, _ value: String) -> HTML {
        HTML {
            HTML.element("label", [.class("govuk-visually-hidden"), .for(name)]) { label }
            HTML.element("select", [.class("govuk-select fp-cell-input"), .id(name), .name(name)]) {
                HTML.element("option", [.value("")]) { "Nobody yet" }
                staff.map { each in HTML.element("option", [.value(each.value)] + (each.value == value ? [.flag("selected")] : [])) { each.title } }
            }
        }
    }
}
