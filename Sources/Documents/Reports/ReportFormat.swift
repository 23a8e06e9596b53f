/// The formats a report is made in, from one value.
public enum ReportFormat: String, CaseIterable, Sendable, Hashable {
    /// A page that stands alone: it opens in any browser and prints as it is published.
    case html
    /// Paper that screen readers can read (PDF/UA-1).
    case pdf
    /// A Word document that can be edited further.
    case docx
    /// The data book: a workbook with a sheet for each table.
    case xlsx
    /// A zip of the tables, a file of comma-separated text for each.
    case csv
    /// The whole report for programs.
    case json

    /// What a list of formats calls it.
    public var title: String {
        switch self {
        case .html: "Web page"
        case .pdf: "PDF"
        case .docx: "Word document"
        case .xlsx: "Data book (Excel)"
        case .csv: "Tables as CSV, in a zip"
        case .json: "JSON"
        }
    }

    /// How the name of its file ends.
    public var fileExtension: String { self == .csv ? "csv.zip" : rawValue }

    /// What a browser is told it is.
    public var mediaType: String {
        switch self {
        case .html: "text/html; charset=utf-8"
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .csv: "application/zip"
        case .json: "application/json"
        }
    }
}
