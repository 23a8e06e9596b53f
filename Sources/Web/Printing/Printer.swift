import Foundation

/// Turns print-ready HTML into PDF by a program beside the product (WeasyPrint), where it is installed.
///
/// The HTML goes in by its standard input and the PDF comes out by its standard output: no file is written and no name of anybody stands in
/// an argument. It is given no address to fetch anything from.
public final class Printer: Sendable {
    /// The program; nil where there is none: the print-ready pages remain, which browsers print.
    public let program: String?
    /// Printing takes most of a second of a processor, so that few are printed at once.
    private let queue = OperationQueue()
    /// How long one document may take.
    private let limit: Double

    public init(_ program: String?, limit: Double = 60) {
        self.program = program.flatMap { FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil }
        self.limit = limit
        queue.maxConcurrentOperationCount = 2
    }

    /// Looked for where `tools/install` puts it: in the working directory, beside the program and up to three folders above.
    public static func found() -> Printer {
        let program = Bundle.main.executableURL?.deletingLastPathComponent().path ?? "."
        let roots = [FileManager.default.currentDirectoryPath, program, program + "/..", program + "/../..", program + "/../../.."]
        let places = roots.flatMap { root in [".build-print", "printer"].map { "\(root)/\($0)/bin/weasyprint" } }
        return Printer(places.first { FileManager.default.isExecutableFile(atPath: $0) })
    }

    /// The document as a PDF that screen readers can read (PDF/UA-1).
    func pdf(_ html: [UInt8], css: [UInt8]) async throws -> [UInt8] {
        guard let program else { throw PrintProblem.noPrinter }
        return try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { [limit] in
                continuation.resume(with: Result { try Self.run(program, html, css, limit: limit) })
            }
        }
    }

    /// The same, for whoever waits on a thread of their own.
    func pdfNow(_ html: [UInt8], css: [UInt8]) throws -> [UInt8] {
        guard let program else { throw PrintProblem.noPrinter }
        return try Self.run(program, html, css, limit: limit)
    }

    private static func run(_ program: String, _ html: [UInt8], _ css: [UInt8], limit: Double) throws(PrintProblem) -> [UInt8] {
        let printer = ProgramBeside(
            path: program,
            arguments: [
                "--quiet", "--encoding", "utf-8", "--base-url", "about:blank", "--allowed-protocols", "data", "--pdf-variant", "pdf/ua-1",
                "--stylesheet", "data:text/css;base64,\(Data(css).base64EncodedString())", "-", "-",
            ],
            // The same document gives the same file, whenever it is printed.
            environment: ["SOURCE_DATE_EPOCH": "0"], limit: limit)
        let made: [UInt8]
        do { made = try printer.output(of: html) } catch { throw error == .tooLong ? .tooLong : .failed }
        guard made.starts(with: Array("%PDF".utf8)) else { throw .failed }
        return made
    }
}

/// Why there is no PDF, in a sentence for whoever asked.
enum PrintProblem: Error, Equatable {
    case noPrinter, tooLong, failed

    var sentence: String {
        switch self {
        case .noPrinter: "This copy of Footprint cannot make PDF files. Open the print page instead, and print it or save it as PDF from your browser."
        case .tooLong: "The PDF took too long to make. Open the print page instead, or try again in a minute."
        case .failed: "The PDF could not be made. Open the print page instead; tell your administrator if it happens again."
        }
    }
}

extension Site {
    /// A print-ready document as a PDF, with the style sheet for paper.
    func pdf(_ html: [UInt8]) async throws -> [UInt8] { try await printer.pdf(html, css: assets["print.css"]?.bytes ?? []) }
}
