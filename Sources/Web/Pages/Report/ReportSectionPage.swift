import Care
import Documents

/// One section of the report: its words with a preview beside them, and below them what the figures say.
struct ReportSectionPage: Page {
    /// The report with the words as typed.
    let made: MadeReport
    let work: LivingReport.SectionWork
    let filling: Filling
    let mayWrite: Bool
    let mayManage: Bool
    var draftSaved: String?
    let token: String

    /// What stands in the form.
    struct Filling: Sendable {
        var words: String
        var state: WordsState
        /// The number of the row that was opened.
        var opened: Int64
        var problems: [EntryProblem] = []
        /// What somebody else wrote meanwhile.
        var theirs: String?
        /// What is shown has not been saved.
        var isUnsaved = false
    }

    private var living: LivingReport { made.living }
    private var year: ReportingYear { living.year }
    private var section: ReportSection { work.section }
    private static let form = "words-form"

    var title: String { (filling.problems.isEmpty ? "" : "Error: ") + "\(section.number) \(section.title)" }
    var area: Area? { .report }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Annual report \(year.title)", Links.report(year))] }

    var body: HTML {
        HTML {
            if !filling.problems.isEmpty { errorSummary(filling.problems.map { ($0.sentence, $0.field == "words" || $0.field == "state" ? $0.field : "words") }) }
            heading(section.title, over: "Section \(section.number) of the annual report \(year.title)")
            div("fp-tags fp-tags--page") {
                work.state.tagged
                if let owner = work.row?.owner { span("fp-quiet") { "Written by \(living.facts.name(of: owner))" } }
                if let due = work.row?.due, !work.state.isDone { span("fp-quiet") { "by" }; WorkParts.due(due, today: living.today) }
                if living.isLocked { tag("Locked", .blue) }
            }
            if filling.isUnsaved, filling.problems.isEmpty { inset { p("govuk-body fp-plain") { "Not saved yet. The preview shows your words as they would be printed." } } }
            if let theirs = filling.theirs { theirWords(theirs) }
            draftNotice(draftSaved, address: Links.reportSection(year, section.id), token: token)
            div("fp-write") {
                if mayWrite { editor } else { reading }
                preview
            }
            if mayWrite { offered }
            figures
            before
            neighbours
        }
    }

    // MARK: Writing

    private var editor: HTML {
        let error = filling.problems.first { $0.field == "words" }?.sentence
        return div("fp-write__form") {
            Web.form(Links.reportSection(year, section.id), token: token, class: "fp-form--draft fp-words", attributes: [.id(Self.form), Attribute("data-preview", Links.report(year, "sections/\(section.id)/preview"))]) {
                draftFields(address: Links.reportSection(year, section.id), title: "Annual report \(year.title), section \(section.number)")
                hidden("opened", String(filling.opened))
                div("govuk-form-group" + (error == nil ? "" : " govuk-form-group--error")) {
                    HTML.element("label", [.class("govuk-label govuk-label--s"), .for("words")]) { "Words" }
                    div("govuk-hint", [.id("words-hint")]) { "\(section.prompt) Type {{ to put in a figure." }
                    if let error { errorMessage(error, for: "words") }
                    HTML.element(
                        "textarea",
                        [
                            .class("govuk-textarea fp-words__text"), .id("words"), .name("words"), Attribute("rows", "18"), Attribute("spellcheck", "true"),
                            .aria("describedby", "words-hint" + (error == nil ? "" : " words-error")),
                        ]
                    ) { filling.words }
                }
                picker
                help
                select(
                    "How far is it?", name: "state", value: filling.state.rawValue, options: WordsState.allCases.filter { $0 != .checked || mayManage || filling.state == .checked }.map { ($0.rawValue, $0.title) },
                    error: filling.problems.first { $0.field == "state" }?.sentence, empty: "Choose")
                div("govuk-button-group") {
                    button("Save")
                    HTML.element("button", [.type("submit"), .class("govuk-button govuk-button--secondary"), .name("do"), .value("preview")]) { "Preview without saving" }
                }
            }
        }
    }

    /// Every measure by completion, for whoever types; the tables below give theirs by a click.
    private var picker: HTML {
        div("fp-picker") {
            HTML.element("label", [.class("govuk-label"), .for("measure")]) { "Put in a figure" }
            div("fp-picker__line") {
                HTML.element("input", [.class("govuk-input"), .id("measure"), .name("measure"), .type("text"), Attribute("list", "measures"), Attribute("autocomplete", "off"), Attribute("placeholder", "Type a word of it")])
                HTML.element("button", [.type("submit"), .class("govuk-button govuk-button--secondary"), .name("do"), .value("measure"), .data("insert-measure", "yes")]) { "Put in" }
            }
            HTML.element("datalist", [.id("measures")]) {
                choices.map { choice in HTML.element("option", [.value(choice.reference)]) { "\(choice.text) – \(choice.meaning)" } }
            }
        }
    }

    /// The measures with their figure of the year, and the cells of the section's own tables.
    private var choices: [FigureChoice] {
        let tables = living.tables
        let cells = section.tables.compactMap { tables.table($0) }.flatMap { made in
            made.table.rows.flatMap { row in made.table.columns.compactMap { tables.choice(made, row.label, $0.label) } }
        }
        let measures = Measure.all.compactMap { measure -> FigureChoice? in
            let reference = FigureReference.measure(id: measure.id, period: .reportYear, kind: .usual)
            return (try? tables.figure(reference)).map { FigureChoice(reference: reference.text, text: $0.text, meaning: measure.title) }
        }
        return cells + measures
    }

    /// What can be written, and what it makes.
    private static let signs: [(sign: String, meaning: String)] = [
        ("An empty line", "begins a new paragraph. Each gets its number by itself."), ("## Heading", "and ### for a smaller one."), ("**bold** and *slanted*", "for a word that matters."),
        ("- point", "for a list; 1. for a numbered one."), ("> words", "for a quotation; a last line > — a child of 9 says whose."),
        ("{{reviews-on-time}}", "a measure in the report’s year. Add 2024-25, Q1, percent, number, of, missed, mean or sum to mean another figure."),
        ("{{table 3: Reviews, Q1}}", "a cell of a table, by the labels of its row and column."), ("[[table 3]]", "alone on a line places the table there; inside a line it mentions it."), ("[[chart 3]]", "places its chart."),
    ]

    private var help: HTML {
        details("How to write it") {
            HTML.element("dl", [.class("definitions fp-help")]) {
                Self.signs.map { sign, meaning in
                    HTML {
                        HTML.element("dt") { HTML.element("code") { sign } }
                        HTML.element("dd") { meaning }
                    }
                }
            }
        }
    }

    private var reading: HTML {
        div("fp-write__form") {
            h2("govuk-heading-s") { "What belongs here" }
            paragraph(section.prompt)
            paragraph(
                living.stage == .published ? "The report is published: its words no longer change."
                    : living.isLocked ? "The report is \(living.stage.title.lowercased()): its words are locked until it goes back to draft." : "Only whoever owns the section, and a manager, can write it.")
        }
    }

    private func theirWords(_ words: String) -> HTML {
        Documents.section("fp-decision", [.aria("labelledby", "theirs")]) {
            h2("govuk-heading-s", [.id("theirs")]) { "Somebody else has changed these words since you opened the page" }
            paragraph("Theirs are below, yours are in the form. Copy what should stay into yours: saving again keeps yours.")
            HTML.element("pre", [.class("fp-theirs")]) { words }
        }
    }

    // MARK: How it will look

    private var preview: HTML {
        Documents.section("fp-write__preview", [.aria("labelledby", "preview-title")]) {
            h2("govuk-heading-s", [.id("preview-title")]) { "As it is printed" }
            div("fp-sheet", [.id("preview")]) { ReportSectionPreview(made: made, section: section.id).html }
        }
    }

    private var offered: HTML {
        let sentences = OfferedSentence.all(for: section, living.tables)
        guard !sentences.isEmpty else { return .empty }
        let annual = AnnualReport(living.tables, words: [section.id: sentences.map(\.markdown).joined(separator: "\n\n")])
        let lines: [[Report.Inline]] = annual.full().report.sections.first { $0.id == section.id }?.blocks.compactMap { if case .paragraph(_, let line) = $0 { line } else { nil } } ?? []
        return part("Sentences the figures support", id: "offered") {
            p("govuk-body fp-lead") { "Nothing goes into your words unless you put it there. Figures stay bound to the records." }
            ul("fp-offered") {
                zip(sentences, lines).map { sentence, line in
                    li("fp-offered__item") {
                        p("fp-offered__words") { Report.words(line, tables: made.report.tables) }
                        insertion(sentence.markdown, "Put in", about: Report.words(line, tables: made.report.tables))
                    }
                }
            }
        }
    }

    /// Puts words into the form: a script does it where the cursor is, without one they go to the end and the page comes back.
    private func insertion(_ words: String, _ label: String, about: String) -> HTML {
        HTML.element("button", [.type("submit"), .class("govuk-button govuk-button--secondary fp-insert"), Attribute("form", Self.form), .name("insert"), .value(words)]) {
            label
            unseen(": \(about)")
        }
    }

    // MARK: Figures

    private var figures: HTML {
        let tables = section.tables.compactMap { living.tables.table($0) }
        guard !tables.isEmpty else { return .empty }
        return part("Its tables, as they are now", id: "tables") {
            p("govuk-body fp-lead") { "They stand in the report by themselves, at the end of the section or where you write [[table \(section.tables[0])]]." }
            div("fp-two") {
                tables.map { each in
                    Documents.section("fp-table-block", [.id("block-\(each.table.id)"), .aria("label", each.table.heading)]) {
                        h3("govuk-heading-s") { each.table.heading }
                        if section.charts.contains(each.table.id) { chartFigure(each.table, living.tables) }
                        each.linked(year).html(id: "live-\(each.table.id)")
                        if mayWrite { cells(each) }
                    }
                }
            }
        }
    }

    /// Every figure of a table, to put into the words by a click.
    private func cells(_ each: FigureTable) -> HTML {
        details("Put a figure of this table into the words", about: each.table.heading) {
            each.table.rows.map { row in
                let choices = each.table.columns.compactMap { column in living.tables.choice(each, row.label, column.label).map { (column.label, $0) } }
                return choices.isEmpty ? HTML.empty : div("fp-cells-row") {
                    span("fp-cells-row__label") { row.label }
                    choices.map { label, choice in
                        HTML.element(
                            "button", [.type("submit"), .class("fp-chip"), Attribute("form", Self.form), .name("insert"), .value("{{\(choice.reference)}}"), .title(choice.meaning)]
                        ) {
                            span("fp-chip__label") { label }
                            HTML(choice.text)
                        }
                    }
                }
            }
        }
    }

    private var before: HTML {
        guard let words = living.lastYear(section.id), !words.isEmpty else { return .empty }
        return details("What the report of \(year.previous.title) said here") {
            HTML.element("pre", [.class("fp-theirs")]) { words }
            p("govuk-body") { link("Open that section", Links.reportSection(year.previous, section.id)) }
        }
    }

    private var neighbours: HTML {
        let all = ReportSection.written
        guard let place = all.firstIndex(of: section) else { return .empty }
        return HTML.element("nav", [.class("fp-neighbours"), .aria("label", "Other sections")]) {
            if place > 0 { link("← \(all[place - 1].number) \(all[place - 1].title)", Links.reportSection(year, all[place - 1].id)) }
            if place + 1 < all.count { link("\(all[place + 1].number) \(all[place + 1].title) →", Links.reportSection(year, all[place + 1].id)) }
        }
    }
}

/// A section as it is printed, with what the check finds in it; tables stand below on its page, so that only their names stand here.
struct ReportSectionPreview {
    let made: MadeReport
    let section: String

    var html: HTML {
        let isForChildren = ReportSection.named(section)?.isForChildren ?? false
        let blocks = isForChildren ? ChildrenEdition.written(made.living.words[section]) : made.report.sections.first { $0.id == section }?.blocks ?? []
        let words = blocks.map { block in
            switch block {
            case .table(let table): Report.Block.paragraph(number: "", [.emphasis("[\(table.heading) stands here]")])
            default: block
            }
        }.filter { if case .chart = $0 { false } else { true } }
        var report = Report(id: "section", title: "", sections: [Report.Section(id: section, title: "", blocks: words)])
        report.notes = []
        let differences = made.differences(in: section).filter { made.explanation(of: $0) == nil }
        return HTML {
            if words.isEmpty { p("govuk-body fp-quiet") { "Nothing is written yet." } }
            made.unbound(in: section).map { each in
                p("fp-found__item") { strong { "{{\(each.reference)}} leads to no figure. " }; HTML(each.sentence) }
            }
            ReportBody(report: report, differences: differences, year: made.living.year, hasHeadings: false).html
            rest(differences, blocks)
        }
    }

    /// Differences of the section that belong to no paragraph shown.
    private func rest(_ differences: [Difference], _ blocks: [Report.Block]) -> HTML {
        let numbers = blocks.compactMap { if case .paragraph(let number, _) = $0 { number } else { nil } }
        let others = differences.filter { each in each.place.table != nil || !(each.place.paragraph.map { !$0.isEmpty && numbers.contains($0) } ?? false) }
        guard !others.isEmpty else { return .empty }
        return ul("fp-found") {
            others.map { each in
                li("fp-found__item") {
                    strong { "\(each.kind.title), \(each.place.text). " }
                    HTML(each.should + " ")
                    a("\(ReportView.checks.address(made.living.year))#\(each.id)", "govuk-link") { HTML("Settle it"); unseen(": \(each.kind.title), \(each.place.text)") }
                }
            }
        }
    }
}
