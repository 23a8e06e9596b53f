import Care
import Documents

/// Everything the check found in a report, each with the ways to settle it: mend it, bind it, name its source, or explain it in a footnote.
struct ReportChecksPage: Page {
    let made: MadeReport
    /// What the words of the public editions hold that could tell somebody apart.
    let findings: [NarrativeFinding]
    let maySettle: Bool
    /// Whether the reader may check a report that was published elsewhere, too.
    var mayCheckOthers = false
    /// What was typed into the form of one difference, and what is wrong with it.
    var typed: Typed?
    let token: String

    struct Typed: Sendable {
        let difference: String
        let field: String
        let text: String
        let problem: String
    }

    private var living: LivingReport { made.living }
    private var year: ReportingYear { living.year }

    var title: String { (typed == nil ? "" : "Error: ") + "Checks of the annual report \(year.title)" }
    var area: Area? { .report }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Annual report \(year.title)", Links.report(year))] }

    var body: HTML {
        let open = made.differences.filter { made.explanation(of: $0) == nil }, explained = made.differences.filter { made.explanation(of: $0) != nil }
        return HTML {
            if let typed { errorSummary([(typed.problem, "\(typed.field)-\(typed.difference)")]) }
            heading("Checks", over: "Annual report \(year.title)")
            ReportView.checks.html(year)
            counts(
                "What the check found",
                [
                    (open.count, open.count == 1 ? "difference to settle" : "differences to settle", "#open"), (made.unbound.count, "without a figure", "#unbound"),
                    (findings.count, "to look at before publishing", "#people"), (explained.count, "explained in a footnote", "#explained"),
                ])
            if mayCheckOthers { p("govuk-body") { link("Check a published report", PublishedCheckPage.address); HTML(", last year’s or another service’s.") } }
            if open.isEmpty && made.unbound.isEmpty { inset { p("govuk-body fp-plain") { "The report contradicts itself nowhere: every figure has one value, parts make their totals, words go the way the figures go." } } }
            if !made.unbound.isEmpty { part("References that lead to no figure", id: "unbound") { unbound } }
            if !open.isEmpty { part("To settle", id: "open") { grouped(open) } }
            if !findings.isEmpty { part("Before it is published", id: "people") { people } }
            if !explained.isEmpty { part("Explained in a printed footnote", id: "explained") { explained.map(footnote) } }
            if !living.typedNumbers.isEmpty { part("Numbers from other sources", id: "sources") { sources } }
        }
    }

    private var unbound: HTML {
        ul("govuk-list fp-settle-list") {
            made.unbound.map { each in
                li("fp-settle") {
                    h3("govuk-heading-s") { HTML.element("code") { "{{\(each.reference)}}" } }
                    paragraph(each.sentence)
                    p("govuk-body") { link("Mend it in section \(ReportSection.named(each.section)?.number ?? "")", Links.reportSection(year, each.section)) }
                }
            }
        }
    }

    private func grouped(_ open: [Difference]) -> HTML {
        HTML {
            ReportSection.all.map { section in
                let own = open.filter { $0.place.section == section.id }
                return own.isEmpty ? HTML.empty : div("fp-settle-list", [.id("in-\(section.id)")]) {
                    h3("govuk-heading-s") { "\(section.number) \(section.title)" }
                    own.map { settle($0, section) }
                }
            }
            open.filter { each in ReportSection.named(each.place.section) == nil }.map { settle($0, nil) }
        }
    }

    private func settle(_ each: Difference, _ section: ReportSection?) -> HTML {
        HTML.element("article", [.class("fp-settle"), .id(each.id), .aria("label", "\(each.kind.title), \(each.place.text)")]) {
            p("fp-settle__kind") { HTML("\(each.place.text.capitalised) "); tag(each.kind.title, .orange) }
            HTML.element("dl", [.class("fp-settle__facts")]) {
                HTML.element("dt") { "It says" }
                HTML.element("dd") { each.said }
                HTML.element("dt") { "The figures say" }
                HTML.element("dd") { each.should }
            }
            if maySettle {
                div("fp-settle__ways") {
                    if let section { p("govuk-body fp-plain") { strong { "Mend it: " }; HTML(each.mend + " "); link("Open section \(section.number)", Links.reportSection(year, section.id)) } }
                    if let number = each.typedNumber { bind(each, number, section) }
                    if each.typedNumber == nil { explain(each) }
                }
            }
        }
    }

    /// A number typed by hand is bound to a figure that prints the same, or confirmed with where it comes from.
    private func bind(_ each: Difference, _ number: String, _ section: ReportSection?) -> HTML {
        let choices = living.tables.choices(printing: number, for: section)
        return HTML {
            if !choices.isEmpty, let section {
                form(Links.report(year, "bind"), token: token, class: "fp-settle__bind") {
                    hidden("difference", each.id)
                    hidden("section", section.id)
                    p("govuk-body fp-plain") { strong { "Bind \(number) to a figure that prints the same:" } }
                    choices.map { choice in
                        HTML.element("button", [.type("submit"), .class("fp-chip"), .name("reference"), .value(choice.reference)]) {
                            span("fp-chip__label") { choice.meaning }
                            HTML(choice.text)
                        }
                    }
                }
            }
            details("Or name the source of \(number)", about: each.place.text, isOpen: typed?.difference == each.id) {
                form(Links.report(year, "source"), token: token) {
                    hidden("difference", each.id)
                    input("source", each, "Where does it come from?", hint: "Title, year and page: a reader can then find it.")
                    button("Confirm \(number)", class: "govuk-button govuk-button--secondary")
                }
            }
        }
    }

    private func explain(_ each: Difference) -> HTML {
        details("Or explain it in a footnote", about: "\(each.kind.title), \(each.place.text)", isOpen: typed?.difference == each.id) {
            form(Links.report(year, "explain"), token: token) {
                hidden("difference", each.id)
                input("words", each, "The footnote, as it is printed", hint: "Say why it is so, for a reader who knows nothing of it.")
                button("Print this footnote", class: "govuk-button govuk-button--secondary")
            }
        }
    }

    private func input(_ field: String, _ each: Difference, _ label: String, hint: String) -> HTML {
        let isTyped = typed?.difference == each.id && typed?.field == field
        return textArea(label, name: "\(field)-\(each.id)", value: isTyped ? typed?.text ?? "" : "", hint: hint, error: isTyped ? typed?.problem : nil, rows: 2)
    }

    private func footnote(_ each: Difference) -> HTML {
        div("fp-settle fp-settle--done", [.id(each.id)]) {
            p("fp-settle__kind") { HTML("\(each.place.text.capitalised) "); tag(each.kind.title, .grey) }
            p("govuk-body") { made.explanation(of: each)?.row.words ?? "" }
            if let (number, row) = made.explanation(of: each) {
                p("fp-quiet") { "\(row.by), \(row.explained.long)" }
                if maySettle {
                    form(Links.report(year, "unexplain"), token: token) {
                        hidden("number", String(number))
                        HTML.element("button", [.type("submit"), .class("fp-link-button")]) { HTML("Take the footnote back"); unseen(": \(each.place.text)") }
                    }
                }
            }
        }
    }

    private var people: HTML {
        HTML {
            p("govuk-body fp-lead") { "The public editions are refused while their words could tell a child or family apart, or cannot be read easily. What only might can stand with a reason." }
            findings.map { each in
                let reason = living.explanations.last { $0.row.difference == each.id }
                return div("fp-settle", [.id(each.id)]) {
                    p("fp-settle__kind") { HTML("\(each.place.capitalised) "); tag(each.kind.rawValue.capitalised, each.weight == .refused ? .red : .yellow) }
                    p("govuk-body") { HTML("“\(each.found)” "); HTML(each.sentence) }
                    if let reason { p("fp-quiet") { "Stands, because: \(reason.row.words) (\(reason.row.by), \(reason.row.explained.long))" } }
                    if maySettle {
                        if let section = ReportSection.named(each.section) { p("govuk-body") { link("Change the words of section \(section.number)", Links.reportSection(year, section.id)) } }
                        if each.weight == .asked, reason == nil {
                            details("Or say why it can stand", about: each.place, isOpen: typed?.difference == each.id) {
                                form(Links.report(year, "explain"), token: token) {
                                    hidden("difference", each.id)
                                    textArea(
                                        "Why it tells nobody apart", name: "words-\(each.id)", value: typed?.difference == each.id ? typed?.text ?? "" : "",
                                        hint: "It is kept, and not printed.", error: typed?.difference == each.id ? typed?.problem : nil, rows: 2)
                                    button("Let it stand", class: "govuk-button govuk-button--secondary")
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private var sources: HTML {
        ListTable(
            caption: "Numbers from other sources", columns: [.init("Number", isShort: true), .init("Section"), .init("Source", isLong: true), .init("Confirmed")],
            rows: living.typedNumbers.map { each in
                [HTML(each.row.number), HTML(ReportSection.named(each.row.section).map { "\($0.number) \($0.title)" } ?? each.row.section), HTML(each.row.source), HTML("\(each.row.by), \(each.row.confirmed.short)")]
            }
        ).html
    }
}

/// The whole report as its readers will see it, in one of its editions.
struct ReportPreviewPage: Page {
    let made: MadeReport
    let edition: ReportEdition
    let report: Report
    let selections: [String: [[Selection?]]]
    let mayWrite: Bool

    private var year: ReportingYear { made.living.year }
    var title: String { "Whole report \(year.title)" }
    var area: Area? { .report }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Annual report \(year.title)", Links.report(year))] }

    var body: HTML {
        HTML {
            heading("Whole report", over: "Annual report \(year.title)")
            ReportView.preview.html(year)
            views("Editions", ReportEdition.allCases.map { ($0.title, "\(ReportView.preview.address(year))?edition=\($0.rawValue)", $0 == edition) })
            p("govuk-body fp-lead") { edition.meaning }
            div("fp-columns") {
                HTML.element("nav", [.class("fp-contents"), .aria("labelledby", "contents")]) {
                    h2("govuk-heading-s", [.id("contents")]) { "Contents" }
                    HTML.element("ol", [.class("govuk-list fp-contents__list")]) {
                        report.sections.map { section in
                            li { a("#section-\(section.id)", "govuk-link govuk-link--no-visited-state") { span("fp-contents__number") { section.number }; span { section.title } } }
                        }
                    }
                }
                div("fp-columns__main fp-sheet fp-sheet--whole") {
                    div("fp-cover") {
                        p("fp-cover__authority") { report.authority }
                        p("fp-cover__title") { report.title }
                        p("fp-cover__subtitle") { report.subtitle }
                        if let draft = report.draft { tag(draft, .yellow) }
                        if let marking = report.marking { HTML(" "); tag(marking, .grey) }
                    }
                    ReportBody(
                        report: report, differences: edition == .board ? made.blocking : [], year: edition == .board ? year : nil, selections: selections,
                        edits: { [mayWrite, year, edition] id in mayWrite && edition == .board ? Links.reportSection(year, id) : nil }
                    ).html
                }
            }
        }
    }
}
