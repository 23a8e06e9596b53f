import Care
import Documents

/// A year's annual report at a glance: how far it is, what is missing, and every section with whoever writes it.
struct ReportOverviewPage: Page {
    let made: MadeReport
    let years: [ReportingYear]
    let person: Person
    private var living: LivingReport { made.living }
    private var year: ReportingYear { living.year }

    var title: String { "Annual report \(year.title)" }
    var area: Area? { .report }
    var isWide: Bool { true }

    private var mayManage: Bool { Access.allows(person.roles, nil, .signReport) }

    var body: HTML {
        let sections = living.sections
        return HTML {
            heading(title, over: living.facts.settings.text(.authorityName, on: living.today))
            p("govuk-body fp-lead") { lead }
            views("Years", years.sorted(by: >).prefix(5).map { ($0.title, Links.report($0), $0 == year) })
            stepBar(living)
            ReportView.overview.html(year)
            tiles(sections)
            part("Sections", id: "sections") {
                if mayManage, !living.isLocked { actionLinks([("Share out the sections", Links.report(year, "plan"))]) }
                list(sections)
            }
        }
    }

    private var lead: String {
        switch living.stage {
        case .published: "Published on \(living.signed(.published)?.day.long ?? "") and kept as it was. Tables here show what is known now."
        case .draft where living.today <= year.end: "It has been here since \(year.start.long): tables and charts fill themselves from the records. Write a paragraph a month, and it is finished when the year is."
        case .draft: "The year is over. Finish the words, settle the checks, and sign."
        default: "Its words are locked. Take it back to draft to change them."
        }
    }

    // MARK: What is missing

    private func tiles(_ sections: [LivingReport.SectionWork]) -> HTML {
        let ready = sections.count { $0.state.isDone }, late = sections.count { $0.isLate(on: living.today) }, blocking = made.blocking.count
        let frozen = year.quarters.filter { living.freeze($0.name) != nil }
        return ul("fp-tiles fp-report-tiles") {
            tile("Sections ready", "\(ready) of \(sections.count)", late == 0 ? "None is late" : "\(counted(late, "is", "are")) late", "#sections") { meter(ready, of: sections.count) }
            tile(
                "To settle", counted(blocking), blocking == 0 && made.unbound.isEmpty ? "The report contradicts itself nowhere" : "Differences to mend or explain", ReportView.checks.address(year)
            ) {
                if !made.unbound.isEmpty { tag("\(counted(made.unbound.count, "reference")) without a figure", .red) }
            }
            tile(
                "Quarters frozen", "\(frozen.count) of 4", living.freezable.isEmpty ? frozen.isEmpty ? "Each is frozen when it is over" : frozen.map(\.name).joined(separator: ", ") : "\(living.freezable.map(\.name).joined(separator: ", ")) can be frozen now",
                ReportView.figures.address(year)
            ) { meter(frozen.count, of: 4) }
            tile("Next step", living.stage.next?.title ?? "Done", next, ReportView.sign.address(year)) { .empty }
        }
    }

    private var next: String {
        guard let step = living.stage.next else { return "Later corrections stand beside it" }
        let left = living.today <= year.end ? "when the year is over" : "see what stands in the way"
        return step == .checked ? "To be signed \(left)" : "To be signed next"
    }

    private func tile(_ title: String, _ value: String, _ words: String, _ address: String, @HTMLBuilder _ more: () -> HTML) -> HTML {
        li("fp-tile") {
            h2("fp-tile__title") { a(address, "govuk-link govuk-link--no-visited-state") { title } }
            div("fp-tile__row") { span("fp-tile__value") { value } }
            p("fp-tile__span") { words }
            more()
        }
    }

    private func meter(_ done: Int, of all: Int) -> HTML {
        HTML.element("progress", [.class("fp-meter"), Attribute("max", String(max(1, all))), .value(String(done)), .aria("label", "\(done) of \(all)")]) { "\(done) of \(all)" }
    }

    // MARK: Sections

    private func list(_ sections: [LivingReport.SectionWork]) -> HTML {
        ListTable(
            caption: "Sections of the report",
            columns: [.init("Section", isLong: true), .init("State", isShort: true), .init("Written by"), .init("By", isShort: true), .init("Missing", isLong: true)],
            rows: sections.map { each in
                [
                    HTML {
                        span("fp-section-name" + (each.section.isPart ? " fp-section-name--part" : "")) {
                            span("fp-section-name__number") { each.section.number }
                            a(Links.reportSection(year, each.id), "govuk-link govuk-link--no-visited-state") { each.section.title }
                        }
                    }, each.state.tagged, each.row?.owner.map { HTML(living.facts.name(of: $0)) } ?? span("fp-quiet") { each.isBuilt ? "Makes itself" : "Nobody yet" },
                    each.state.isDone ? HTML(each.row?.due?.short) : WorkParts.due(each.row?.due, today: living.today), missing(each),
                ]
            }
        ).html
    }

    private func missing(_ each: LivingReport.SectionWork) -> HTML {
        let differences = made.differences(in: each.id).filter { made.explanation(of: $0) == nil }.count, unbound = made.unbound(in: each.id).count
        var words: [HTML] = []
        if each.words.isEmpty, !each.isBuilt { words.append(HTML("Words")) }
        if unbound > 0 { words.append(HTML(counted(unbound, "reference without a figure", "references without a figure"))) }
        if differences > 0 { words.append(a("\(ReportView.checks.address(year))#in-\(each.id)", "govuk-link") { counted(differences, "difference to settle", "differences to settle") }) }
        return words.isEmpty ? span("fp-quiet") { "Nothing" } : HTML { words.enumerated().map { index, word in HTML { if index > 0 { ", " }; word } } }
    }
}
