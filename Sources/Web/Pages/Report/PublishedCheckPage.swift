import Care
import Documents

/// Checks a report that was published elsewhere: its text is put in, and what contradicts itself in it is listed. Nothing is kept.
struct PublishedCheckPage: Page {
    /// The year whose report the reader came from.
    let year: ReportingYear
    var text = ""
    var wantedYear = ""
    /// What was found; nil before anything was put in, or when it cannot be checked.
    var found: Found?
    /// What is wrong with the fields, by the field.
    var problems: [EntryProblem] = []
    let token: String

    /// What the check found in a text.
    struct Found: Sendable {
        let report: PublishedReport
        let differences: [Difference]
    }

    static let address = "/report/check-a-published-report"

    var title: String { (problems.isEmpty ? "" : "Error: ") + "Check a published report" }
    var area: Area? { .report }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Annual report \(year.title)", Links.report(year)), ("Checks", ReportView.checks.address(year))] }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems.map { ($0.sentence, $0.field) }) }
            heading("Check a published report", over: "Annual report")
            p("govuk-body fp-lead") { "Last year’s report, or another service’s, is checked as your own is: figures that contradict each other, totals, percentages, and words that go the other way than the figures. Nothing of it is kept." }
            if let found { result(found) }
            entry
        }
    }

    // MARK: What was found

    private func result(_ found: Found) -> HTML {
        let count = found.differences.count, unread = found.report.problems
        return HTML {
            counts(
                "What the check found",
                [(count, count == 1 ? "difference" : "differences", count == 0 ? "#result" : "#found"), (unread.count, unread.count == 1 ? "line that cannot be read" : "lines that cannot be read", unread.isEmpty ? "#result" : "#unread")])
            div(nil, [.id("result"), .role("status")]) {
                paragraph("Read: \(counted(found.report.tables.count, "table")) and \(counted(found.report.paragraphs, "paragraph")).\(found.report.tables.isEmpty ? " No table was found: only the words were checked against each other." : "")")
                if count == 0 { inset { p("govuk-body fp-plain") { unread.isEmpty ? "The report contradicts itself nowhere." : "What could be read contradicts itself nowhere." } } }
            }
            if !unread.isEmpty {
                part("Lines that cannot be read", id: "unread") {
                    ul("govuk-list govuk-list--bullet") { unread.map { each in li { "Line \(each.line): \(each.sentence)" } } }
                }
            }
            if count > 0 {
                part("What is wrong with it", id: "found") {
                    groups(found).map { group in
                        div("fp-settle-list") {
                            h3("govuk-heading-s") { "\(group.title): \(counted(group.differences.count))" }
                            group.differences.map(difference)
                        }
                    }
                }
            }
        }
    }

    /// The differences by the sections they stand in, in the report's order.
    private func groups(_ found: Found) -> [(title: String, differences: [Difference])] {
        var seen: Set<String> = [], groups: [(title: String, differences: [Difference])] = []
        for section in found.report.report.sections where seen.insert(section.id).inserted {
            let own = found.differences.filter { $0.place.section == section.id }
            let title = "\(section.number) \(section.title)".trimmingSpaces
            if !own.isEmpty { groups.append((title.isEmpty ? "Before the first heading" : title, own)) }
        }
        let rest = found.differences.filter { !seen.contains($0.place.section) }
        return rest.isEmpty ? groups : groups + [("The whole report", rest)]
    }

    private func difference(_ each: Difference) -> HTML {
        HTML.element("article", [.class("fp-settle"), .aria("label", "\(each.kind.title), \(each.place.text)")]) {
            p("fp-settle__kind") { HTML("\(each.place.text.capitalised) "); tag(each.kind.title, .orange) }
            HTML.element("dl", [.class("fp-settle__facts")]) {
                HTML.element("dt") { "It says" }
                HTML.element("dd") { each.said }
                HTML.element("dt") { "It should" }
                HTML.element("dd") { each.should }
                HTML.element("dt") { "To mend it" }
                HTML.element("dd") { each.mend }
            }
        }
    }

    // MARK: What is put in

    private func problem(_ field: String) -> String? { problems.first { $0.field == field }?.sentence }

    private var entry: HTML {
        section("fp-part", [.aria("labelledby", "put-in")]) {
            heading2(found == nil ? "Put the report in" : "Change it, and check again", id: "put-in")
            form(Self.address, token: token, class: "fp-form", multipart: true) {
                textField("The year it reports on", name: "year", value: wantedYear, hint: "Such as 2016-17. Leave it empty and it is the latest year its tables name.", error: problem("year"), autocomplete: "off", width: "govuk-input--width-10")
                guide
                textArea("The report’s tables and sentences", name: "text", value: text, hint: "As plain text, up to \(counted(PublishedReport.limit)) characters.", error: problem("text"), rows: 16)
                div("govuk-form-group" + (problem("file") == nil ? "" : " govuk-form-group--error")) {
                    HTML.element("label", [.class("govuk-label"), .for("file")]) { "Or a file of it" }
                    div("govuk-hint", [.id("file-hint")]) { "A plain text file (.txt) in the same form. It takes the place of what is in the box." }
                    if let sentence = problem("file") { errorMessage(sentence, for: "file") }
                    HTML.element(
                        "input",
                        [.class("govuk-file-upload"), .id("file"), .name("file"), .type("file"), .aria("describedby", problem("file") == nil ? "file-hint" : "file-hint file-error")])
                }
                button("Check it")
            }
        }
    }

    private static let signs: [(sign: String, meaning: String)] = [
        ("# 5.7 Timeliness of reviews", "a heading, with its number if it has one."),
        ("Table 3: Timeliness of reviews", "a table’s number and title, on a line of their own."),
        ("| Reviews held | Q1 | Q2 | 2016/17 |", "below it the columns between bars, then a line for each row. Rows copied out of a word processor or a workbook, with a tab between cells, are read as they are."),
        ("Note: No data for Q3.", "a note below its table."), ("5.8. Timeliness has improved.", "a paragraph with its number, or without."),
    ]

    /// A short report with a wrong total and a sentence that goes the other way.
    static let example = """
        # 5.1 Caseloads
        Table 1: Caseload at year end
        | Cases | Q1 | Q2 | Q3 | Q4 |
        | Looked after | 555 | 593 | 589 | 608 |
        | Child protection | 387 | 393 | 407 | 417 |
        | Total | 942 | 986 | 996 | 1052 |
        5.2. Total caseloads fell from 942 to 1,052.
        """

    private var guide: HTML {
        details("How to write it") {
            HTML.element("dl", [.class("definitions fp-help")]) {
                Self.signs.map { sign, meaning in
                    HTML {
                        HTML.element("dt") { HTML.element("code") { sign } }
                        HTML.element("dd") { meaning }
                    }
                }
            }
            paragraph("An example, in which two things are wrong:")
            HTML.element("pre", [.class("fp-mail"), Attribute("tabindex", "0"), .aria("label", "An example")]) { Self.example }
        }
    }
}
