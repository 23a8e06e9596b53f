import Care
import Documents

/// The files that others ask the service for, each with what it holds and what it lacks.
struct ExportsPage: Page {
    /// The newest year first.
    let returns: [ReturnReviews]
    let dataset: SafeguardingDataset
    let annex: AnnexA
    /// Children whose records are closed to the reader.
    let closed: Int

    var title: String { "Exports" }
    var area: Area? { .exports }

    var body: HTML {
        HTML {
            heading("Exports")
            paragraph("Files for the Department for Education, for inspectors and for other systems. They hold personal data: each download is kept in the audit trail.")
            if closed > 0 {
                inset { "\(counted(closed, "child", "children")) whose records are closed to you \(closed == 1 ? "is" : "are") in none of these files. Somebody who may open every record has to make them." }
            }
            statutory
            inspection
            standard
        }
    }

    private var statutory: HTML {
        part("Reviews for the SSDA903 return", id: "return") {
            paragraph("The reviews module of each year’s return. What the return’s validation would refuse is left out and listed with what to do.")
            ListTable(
                caption: "Reviews for the return", columns: [.init("Year"), .init("Reviews", isNumber: true), .init("Left out", isNumber: true), .init("File")],
                rows: returns.map { made in
                    [
                        HTML(made.year.title), HTML(counted(made.rows.count)),
                        made.leftOut.isEmpty ? HTML("0") : a("/exports/903/\(made.year.name)", "govuk-link") { counted(made.leftOut.count); unseen(" reviews left out in \(made.year.title)") },
                        a("/exports/903/\(made.year.name)/reviews.csv", "govuk-link") { "reviews.csv"; unseen(" for \(made.year.title)") },
                    ]
                }
            ).html
        }
    }

    private var inspection: HTML {
        part("Annex A for an inspection", id: "annex-a") {
            paragraph("The lists that this service’s records feed, as at \(annex.asAt.long). What only the case system knows stays empty, and is named below each list.")
            ListTable(
                caption: "Lists of Annex A", columns: [.init("List"), .init("Rows", isNumber: true), .init("Columns to add", isLong: true)],
                rows: annex.lists.map { list in
                    [HTML("\(list.id): \(list.title)"), HTML(counted(list.rows.count)), HTML(list.notHeld.isEmpty ? "None" : list.notHeld.joined(separator: "; "))]
                }
            ).html
            p("govuk-body") { link("Annex A lists (Excel)", "/exports/annex-a.xlsx") }
        }
    }

    private var standard: HTML {
        part("Standard Safeguarding Dataset", id: "ssd") {
            paragraph("The records under the standard’s names, and beside them the IRO service’s own set, which the standard has no place for.")
            p("govuk-body") {
                link("All tables (Excel)", "/exports/ssd.xlsx")
                " · "
                link("All tables (JSON)", "/exports/ssd.json")
                " · "
                link("What each column holds (CSV)", "/exports/ssd/definitions.csv")
            }
            details("Tables one by one") {
                tables("Tables of the standard", dataset.tables)
                tables("Tables of the IRO service", dataset.beside)
            }
        }
    }

    private func tables(_ caption: String, _ tables: [ExportTable]) -> HTML {
        ListTable(
            caption: caption, isCaptionSeen: true, columns: [.init("Table"), .init("What"), .init("Rows", isNumber: true)],
            rows: tables.map { [link($0.id, "/exports/ssd/\($0.id).csv"), HTML($0.title), HTML(counted($0.rows.count))] }
        ).html
    }
}
