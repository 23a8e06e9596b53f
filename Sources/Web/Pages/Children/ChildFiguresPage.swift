import Care
import Documents

/// Which figures of the year a child is counted in, and what is found wrong with its records.
struct ChildFiguresPage: Page {
    let record: ChildRecord
    let tables: YearTables
    /// Everything found wrong in the service; the page shows what is about this child.
    let findings: [Finding]

    private var told: Child { record.told }

    var title: String { "\(ChildTab.figures.title): \(told.name)" }
    var area: Area? { .children }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { record.trail }

    var body: HTML {
        HTML {
            ChildHead(record: record, tab: .figures).html
            quality
            countedIn
        }
    }

    private var quality: HTML {
        recordPart("Data quality", id: "findings") {
            ListTable(
                caption: "What was found in this child's records",
                columns: [.init("Check"), .init("Kind", isShort: true), .init("What was found", isLong: true), .init("Record")],
                rows: findings.filter { $0.subject.child == told.id }.map { finding in
                    [
                        record.may.contains(.seeDataQuality)
                            ? link(Check.named(finding.check)?.title ?? finding.check, Links.quality(check: finding.check))
                            : HTML(Check.named(finding.check)?.title ?? finding.check),
                        tag(finding.severity.title, finding.severity.colour),
                        HTML(finding.sentence), HTML(Web.record(finding.record)),
                    ]
                },
                whenEmpty: "Nothing is wrong with this child’s records, as far as the checks can tell."
            ).html
        }
    }

    private var countedIn: HTML {
        let places = tables.countedIn(told.id)
        let made = places.isEmpty ? [] : tables.all()
        let rows = Dictionary(grouping: places) { [$0.table, $0.row] }.sorted { ($0.key[0], $0.key[1]) < ($1.key[0], $1.key[1]) }
        return recordPart("Counted in, \(tables.year.title)", id: "counted-in") {
            ListTable(
                caption: "The figures of the year this child is counted in",
                columns: [.init("Table"), .init("Row"), .init("Columns")],
                rows: rows.compactMap { key, places in
                    guard let place = places.first, made.indices.contains(place.table) else { return nil }
                    let table = made[place.table].table
                    guard table.rows.indices.contains(place.row) else { return nil }
                    return [
                        link(table.heading, Links.table(tables.year, table.id)), HTML(table.rows[place.row].label),
                        span("fp-cells") {
                            places.map { place in
                                a(Links.cases(tables.year, table.id, row: place.row, column: place.column), "govuk-link") {
                                    table.columns[place.column].label
                                    unseen(", \(table.rows[place.row].label)")
                                }
                            }
                        },
                    ]
                },
                whenEmpty: "The child is in no figure of \(tables.year.title)."
            ).html
        }
    }
}
