import Care
import Documents

/// Signing the steps of a report: what stands in the way of the next one, and what was signed.
struct ReportSignPage: Page {
    let made: MadeReport
    /// What stands in the way of the next step.
    let obstacles: [String]
    let person: Person
    /// Whether PDF files can be made here: a report is not published without them unseen.
    let hasPrinter: Bool
    var note = ""
    var problems: [EntryProblem] = []
    let token: String

    private var living: LivingReport { made.living }
    private var year: ReportingYear { living.year }

    var title: String { (problems.isEmpty ? "" : "Error: ") + "Signing the annual report \(year.title)" }
    var area: Area? { .report }
    var trail: [(title: String, address: String)] { [("Annual report \(year.title)", Links.report(year))] }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems.map { ($0.sentence, $0.field) }) }
            heading("Signing", over: "Annual report \(year.title)")
            ReportView.sign.html(year)
            stepBar(living)
            if let next = living.stage.next { part("Next: \(next.title.lowercased())", id: "next") { self.next(next) } }
            if living.stage == .checked || living.stage == .presented { part("Back to draft", id: "back") { back } }
            part("What was signed", id: "signed") { signed }
        }
    }

    private func next(_ step: ReportStage) -> HTML {
        let blocked = obstacles
        return HTML {
            paragraph(Self.meaning(step))
            if !blocked.isEmpty {
                div("fp-decision") {
                    h3("govuk-heading-s") { blocked.count == 1 ? "One thing stands in the way" : "\(counted(blocked.count)) things stand in the way" }
                    ul("govuk-list govuk-list--bullet") { blocked.map { each in li { each } } }
                    p("govuk-body") { link("Open the checks", ReportView.checks.address(year)) }
                }
            } else if !Access.allows(person.roles, nil, step.ask) {
                paragraph(step == .presented ? "A senior leader or a manager of the service signs this step." : "A manager of the service signs this step.")
            } else {
                if step == .published, !hasPrinter { inset { p("govuk-body fp-plain") { "This copy of Footprint cannot make PDF files: the report would be published without them." } } }
                form(ReportView.sign.address(year), token: token, class: "fp-form") {
                    hidden("step", step.rawValue)
                    if step == .presented { textField("Which board was it presented to?", name: "note", value: note, error: problems.first { $0.field == "note" }?.sentence, width: nil, list: ["Corporate Parenting Board", "Safeguarding Children Partnership"]) }
                    paragraph("You sign as \(person.name), \(living.today.long).")
                    button("Sign: \(step.title.lowercased())")
                }
            }
        }
    }

    static func meaning(_ step: ReportStage) -> String {
        switch step {
        case .draft: "Its words can be changed again."
        case .checked: "Every section is ready, every difference is mended or explained. Its words are then locked."
        case .presented: "The board has received it. What was found there goes back to draft; otherwise it can be published."
        case .published: "All editions are made in every format and kept as they are, with their figures. Later corrections stand beside it."
        }
    }

    private var back: HTML {
        HTML {
            if Access.allows(person.roles, nil, .signReport) {
                form(ReportView.sign.address(year), token: token, class: "fp-form") {
                    hidden("step", ReportStage.draft.rawValue)
                    textArea("Why does it go back?", name: "reason", value: problems.contains { $0.field == "reason" } ? note : "", hint: "Everybody who sees the report reads it.", error: problems.first { $0.field == "reason" }?.sentence, rows: 2)
                    button("Take it back to draft", class: "govuk-button govuk-button--secondary")
                }
            } else {
                paragraph("A manager of the service can take it back to draft.")
            }
        }
    }

    private var signed: HTML {
        ListTable(
            caption: "What was signed", columns: [.init("Step", isShort: true), .init("On", isShort: true), .init("Signed by"), .init("Note", isLong: true)],
            rows: living.steps.reversed().map { [tag($0.stage.title, $0.stage.colour), HTML($0.day.long), HTML($0.name), HTML($0.note)] }, whenEmpty: "Nothing is signed yet."
        ).html
    }
}

/// Figures as they were frozen beside the same figures as they are known now (A4 of the features).
struct ReportFiguresPage: Page {
    let living: LivingReport
    let part: String?
    /// All figures are shown, not only those that changed.
    let showsAll: Bool
    let mayFreeze: Bool
    let token: String

    private var year: ReportingYear { living.year }
    var title: String { "Frozen figures \(year.title)" }
    var area: Area? { .report }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Annual report \(year.title)", Links.report(year))] }

    var body: HTML {
        HTML {
            heading("Frozen figures", over: "Annual report \(year.title)")
            ReportView.figures.html(year)
            p("govuk-body fp-lead") { "A quarter is frozen when it is over, and everything when the report is published. Records can be corrected later: both figures then stand here, and a note stands below the table." }
            quarters
            if let part, let freeze = living.freeze(part) { comparison(part, freeze) }
        }
    }

    private var quarters: HTML {
        ul("fp-tiles fp-report-tiles") {
            year.quarters.map { quarter in
                let freeze = living.freeze(quarter.name)
                return tile("\(quarter.name): \(quarter.start.short) to \(quarter.end.short)", quarter.name, freeze) {
                    if mayFreeze, living.freezable.contains(where: { $0.name == quarter.name }) {
                        form(Links.report(year, "freeze"), token: token) {
                            hidden("part", quarter.name)
                            button("Freeze \(quarter.name)", class: "govuk-button govuk-button--secondary fp-plain")
                        }
                    }
                }
            }
            tile("The whole report", LivingReport.published, living.freeze(LivingReport.published)) { .empty }
        }
    }

    private func tile(_ title: String, _ part: String, _ freeze: ReportFreeze?, @HTMLBuilder _ more: () -> HTML) -> HTML {
        li("fp-tile") {
            h2("fp-tile__title") { title }
            if let freeze {
                let changed = living.restated(part).count { $0.isChanged }
                p("fp-tile__target") { changed == 0 ? tag("As frozen", .green) : tag("\(counted(changed, "figure")) changed since", .yellow) }
                p("fp-tile__span") { "\(freeze.day.long), \(freeze.by)" }
                p("fp-tile__span") { link("Compare", "\(ReportView.figures.address(year))?part=\(part)"); unseen(" \(title)") }
            } else {
                p("fp-tile__target") { tag("Not frozen", .grey) }
                more()
            }
        }
    }

    private func comparison(_ part: String, _ freeze: ReportFreeze) -> HTML {
        let all = living.restated(part), changed = all.filter(\.isChanged), shown = showsAll ? all : changed
        let name = part == LivingReport.published ? "published" : "frozen"
        return Web.part("\(part == LivingReport.published ? "As published" : "\(part) as frozen") and as known now", id: "compare") {
            views(
                "Which figures",
                [
                    ("Changed (\(counted(changed.count)))", "\(ReportView.figures.address(year))?part=\(part)", !showsAll),
                    ("All (\(counted(all.count)))", "\(ReportView.figures.address(year))?part=\(part)&all=yes", showsAll),
                ])
            ListTable(
                caption: "Figures as \(name) and as known now",
                columns: [.init("Figure", isLong: true), .init("Table"), .init("Column"), .init("As \(name), \(freeze.day.short)", isNumber: true), .init("As known now", isNumber: true), .init("")],
                rows: shown.map(row), whenEmpty: "Every figure is as it was \(name) on \(freeze.day.long)."
            ).html
        }
    }

    private func row(_ each: LivingReport.Restated) -> [HTML] {
        let isWords = each.frozen.table == LivingReport.inWords
        let now: HTML = if let text = each.now, let place = each.place { a(Links.cases(year, each.frozen.table, row: place.row, column: place.column), "govuk-link") { text } } else { HTML(each.now ?? "No figure") }
        return [
            HTML(each.frozen.row), isWords ? HTML("In the words") : link("Table \(each.frozen.table)", Links.table(year, each.frozen.table)), HTML(each.frozen.column), HTML(each.frozen.text), now,
            each.isChanged ? tag("Changed", .yellow) : .empty,
        ]
    }
}
