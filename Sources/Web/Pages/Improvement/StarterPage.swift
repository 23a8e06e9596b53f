import Care
import Documents

/// The checklist of somebody who is new: what is done, what is due, and a box to tick for the rest.
struct StarterPage: Page {
    let staff: StaffMember.ID
    let facts: Facts
    let problem: String?
    let typed: String
    let token: String

    var title: String { "Starter checklist of \(facts.name(of: staff))" }
    var area: Area? { .improvement }

    private func name(_ line: StarterLine) -> String { "done-\(line.item.id)" }

    var body: HTML {
        let lines = facts.starterLines(of: staff), open = lines.filter { $0.tick == nil }
        return HTML {
            if let problem { errorSummary([(problem, "done_date")]) }
            heading(title, over: facts.staff(staff)?.from.map { "At work since \($0.long)" })
            paragraph("\(lines.count - open.count) of \(lines.count) done.")
            ListTable(
                caption: "Checklist", columns: [.init("What", isLong: true), .init("Part"), .init("By", isShort: true), .init("Done", isShort: true), .init("Ticked by")],
                rows: lines.map { line in
                    [
                        HTML(line.item.words), HTML(line.item.area.title), line.tick == nil ? WorkParts.due(line.due, today: facts.today) : HTML(line.due.short),
                        HTML(line.tick?.done.short), HTML(line.tick?.by.map { facts.name(of: $0) }),
                    ]
                }, whenEmpty: "The service has no starter checklist yet."
            ).html
            if !open.isEmpty {
                form(Links.starter(staff), token: token) {
                    HTML.element("fieldset", [.class("govuk-fieldset")]) {
                        HTML.element("legend", [.class("govuk-fieldset__legend")]) { "Tick what is done" }
                        open.map { checkbox($0.item.words, name: name($0)) }
                    }
                    textField("Done on", name: "done_date", value: typed, hint: "For example, 27/3/\(facts.today.year), or today.", error: problem, autocomplete: "off", width: "govuk-input--width-10")
                    button("Save")
                }
            }
        }
    }
}
