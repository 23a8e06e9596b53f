public import Care
public import Documents
public import Store

/// Makes the files of a report, and publishes it: the same from the web and from the command line.
public struct ReportPress: Sendable {
    private let printer: Printer
    private let pictures: PicturePrinter
    /// The day it is made, which is all that tells two makings apart.
    private let made: Day

    public init(_ printer: Printer = .found(), pictures: PicturePrinter = .found(), made: Day) {
        self.printer = printer
        self.pictures = pictures
        self.made = made
    }

    /// The formats an edition is published in. The board and the public get the data book with it.
    public static func formats(of edition: ReportEdition) -> [ReportFormat] {
        switch edition {
        case .board, .public: [.html, .pdf, .docx, .xlsx, .csv, .json]
        case .children, .summary: [.html, .pdf, .docx]
        }
    }

    /// Whether PDF files can be made here.
    public var hasPrinter: Bool { printer.program != nil }

    /// A report in a format.
    ///
    /// - Throws: `PressProblem` with a sentence.
    public func bytes(_ report: Report, _ format: ReportFormat) throws -> [UInt8] {
        switch format {
        case .html: return Array(report.html(made: made.iso).utf8)
        case .pdf:
            do { return try printer.pdfNow(Array(report.html(made: made.iso).utf8), css: []) } catch let problem as PrintProblem { throw PressProblem(sentence: problem.sentence) }
        case .docx: return try report.docx(made: made.iso, picture: pictures.picture)
        case .xlsx: return try report.workbook(made: made.iso).bytes()
        case .csv: return try report.csv()
        case .json: return Array((report.json.text() + "\n").utf8)
        }
    }

    /// Every file of a report, as it is published.
    ///
    /// - Parameters:
    ///   - isFinal: the mark of a draft goes.
    ///   - formats: those of each edition.
    ///   - progress: is told of each file before it is made: how many are done, of how many, and which.
    public func files(
        _ made: MadeReport, isFinal: Bool, formats: (ReportEdition) -> [ReportFormat] = Self.formats, progress: (Int, Int, String) -> Void = { _, _, _ in }
    ) throws -> [Store.MadeFile] {
        let wanted = ReportEdition.allCases.flatMap { edition in formats(edition).map { (edition, $0) } }.filter { $0.1 != .pdf || hasPrinter }
        let allowed = made.allowed
        var files: [Store.MadeFile] = [], editions: [ReportEdition: Report] = [:]
        for (number, (edition, format)) in wanted.enumerated() {
            progress(number, wanted.count, "\(edition.title): \(format.title)")
            if editions[edition] == nil {
                let made = made.edition(edition), left = made.blocking(allowed: allowed).count
                // Checked once more where it leaves: whatever happened meanwhile.
                if isFinal, left > 0 { throw PressProblem(sentence: "The \(edition.title.lowercased()) was not made: \(left == 1 ? "one place" : "\(left) places") in its words could tell somebody apart. Open the checks.") }
                editions[edition] = made.report
            }
            guard var report = editions[edition] else { continue }
            if isFinal { report.draft = nil }
            files.append(Store.MadeFile(edition: edition.rawValue, format: format.rawValue, bytes: try bytes(report, format)))
        }
        return files
    }

    /// Publishes a report that nothing stands in the way of: makes its files and keeps them with its figures.
    @discardableResult
    public func publish(
        _ made: MadeReport, in store: Store, signed name: String, staff: StaffMember.ID?, _ deed: Deed, progress: (Int, Int, String) -> Void = { _, _, _ in }
    ) throws -> Saved {
        var step = ReportStep()
        (step.id, step.year, step.stage, step.day, step.name, step.staff) = (ReportStep.shape.newID(), made.living.year.name, .published, deed.day, name, staff)
        return try store.publish(made, try files(made, isFinal: true, progress: progress), step: step, deed)
    }
}

/// Why a file of a report could not be made, in a sentence.
public struct PressProblem: Error, Sendable {
    public let sentence: String
}
