import Care
import Documents
import HTTPTypes

/// Checking a report that was published elsewhere. Nothing that is put in is kept.
extension Route {
    /// The most bytes the form may have: a text in the box, or a file, with room so that a longer one is refused with a sentence of its own.
    static let publishedReportLimit = 8 << 20

    @Sendable static func publishedCheck(_ visit: Visit) throws -> Answer {
        .page(PublishedCheckPage(year: try visit.snapshot().latest, token: visit.token))
    }

    @Sendable static func checkPublished(_ visit: Visit) throws -> Answer {
        var page = PublishedCheckPage(year: try visit.snapshot().latest, token: visit.token)
        page.text = (visit.form["text"]?.last ?? "").replacing("\r\n", with: "\n")
        page.wantedYear = visit.field("year")
        var field = "text"
        if let file = visit.files.first(where: { $0.field == "file" }) {
            field = "file"
            do { page.text = String(decoding: try TextFile(file.bytes).bytes, as: UTF8.self).replacing("\r\n", with: "\n") } catch {
                page.problems.append(EntryProblem("file", PublishedReport.sentence(error)))
            }
        }
        let year = page.wantedYear.isEmpty ? nil : ReportingYear(page.wantedYear)
        if !page.wantedYear.isEmpty, year == nil { page.problems.append(EntryProblem("year", "“\(page.wantedYear)” is not a reporting year. Write it as 2016-17.")) }
        if page.text.utf8.count > PublishedReport.limit * 4 || page.text.count > PublishedReport.limit {
            page.problems.append(EntryProblem(field, "The text is longer than \(counted(PublishedReport.limit)) characters. Check it in two parts."))
        } else if page.problems.allSatisfy({ $0.field == "year" }), page.text.trimmingSpaces.isEmpty {
            page.problems.append(EntryProblem(field, "There is nothing to check: put the report’s tables and sentences in."))
        }
        if !page.problems.isEmpty { return .page(page, status: .unprocessableContent) }
        let report = PublishedReport(title: "Published report", page.text)
        page.found = .init(report: report, differences: report.differences(year: year))
        return .page(page)
    }
}
