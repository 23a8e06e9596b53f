import Care
import Documents

/// What the figures of the report rest on besides the records: gaps, figures of other years and areas, campaigns.
struct ReportDataPage: Page {
    let living: LivingReport
    let mayKeep: Bool
    private var year: ReportingYear { living.year }

    let title = "Gaps, comparisons and campaigns"
    var area: Area? { .report }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Annual report \(year.title)", Links.report(year))] }

    var body: HTML {
        HTML {
            heading(title)
            p("govuk-body fp-lead") { "What tables and charts show besides the records. Many at once are imported as files: data_gaps.csv, published_figures.csv and campaigns.csv." }
            ReportView.data.html(year)
            part("Data gaps", id: "gaps") {
                p("govuk-body") { "A period for which a table has no data. Its figures then say so by themselves, with the reason." }
                add("Add a data gap", "data-gaps")
                list("Data gaps", ["Table", "Row", "Period", "Reason", "Figures to"], DataGap.self, "data-gaps", whenEmpty: "No gap is recorded.") {
                    [$0.table, $0.measure, $0.period, $0.reason, $0.figuresTo?.short ?? "None"]
                }
            }
            part("Campaigns", id: "campaigns") {
                p("govuk-body") { "What was done to move a figure. Charts by quarter mark where it began, with the figure before and after." }
                add("Add a campaign", "campaigns")
                list("Campaigns", ["Name", "Figure", "From", "To"], Campaign.self, "campaigns", whenEmpty: "No campaign is recorded.") {
                    [$0.title, Measure.named($0.measure)?.title ?? $0.measure, $0.from.short, $0.to?.short ?? "Goes on"]
                }
            }
            part("Figures of other years and areas", id: "published") {
                p("govuk-body") { "As they were published, each with its source. One in another unit than its row is not taken." }
                add("Add a published figure", "published-figures")
                list(
                    "Figures of other years and areas", ["Table", "Row", "Year or area", "Figure", "Source"], PublishedFigure.self, "published-figures",
                    whenEmpty: "No figure of another year or area is recorded."
                ) { [$0.table, $0.row, $0.column, $0.value?.text ?? "", $0.note ?? "Not told"] }
            }
        }
    }

    private func add(_ words: String, _ form: String) -> HTML { mayKeep ? actionLinks([(words, "/service/\(form)/new")]) : .empty }

    /// Rows of a register; the first cell leads to the form.
    private func list<Row: Entry>(_ caption: String, _ columns: [String], _: Row.Type, _ form: String, whenEmpty: String, _ cells: (Row) -> [String]) -> HTML {
        let rows = living.facts.records[Row.self]
        return ListTable(
            caption: caption, columns: columns.map { .init($0, isNumber: $0 == "Figure" && form == "published-figures", isLong: ["Reason", "Source"].contains($0)) },
            rows: rows.entries.enumerated().map { place, row in
                let texts = cells(row), number = rows.ids.indices.contains(place) ? rows.ids[place] : 0
                return texts.enumerated().map { index, text in
                    guard index == 0, mayKeep, number > 0 else { return HTML(text) }
                    return a(Links.entry(form, number), "govuk-link") {
                        text
                        unseen(" \(texts.dropFirst().prefix(2).joined(separator: ", "))")
                    }
                }
            }, whenEmpty: whenEmpty
        ).html
    }
}
