import Foundation
import Synchronization

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

    /// A printer that ends before it has read everything must not end the server with it.
    private static let hasNoBrokenPipes: Bool = {
        signal(SIGPIPE, SIG_IGN)
        return true
    }()

    private static func run(_ program: String, _ html: [UInt8], _ css: [UInt8], limit: Double) throws -> [UInt8] {
        _ = hasNoBrokenPipes
        let process = Process(), input = Pipe(), output = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = [
            "--quiet", "--encoding", "utf-8", "--base-url", "about:blank", "--allowed-protocols", "data", "--pdf-variant", "pdf/ua-1",
            "--stylesheet", "data:text/css;base64,\(Data(css).base64EncodedString())", "-", "-",
        ]
        // The same document gives the same file, whenever it is printed.
        process.environment = ["LANG": "C.UTF-8", "SOURCE_DATE_EPOCH": "0", "PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory()]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { throw PrintProblem.failed }
        let isLate = Mutex(false)
        let timer = DispatchWorkItem {
            isLate.withLock { $0 = true }
            // Threads of a queue hold signals back, and what they start inherits that: only this one always ends it.
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        }
        DispatchQueue.global().asyncAfter(deadline: .now() + limit, execute: timer)
        // It reads everything before it writes anything, so that one after the other does not wait for ever.
        try? input.fileHandleForWriting.write(contentsOf: Data(html))
        try? input.fileHandleForWriting.close()
        let made = (try? output.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        timer.cancel()
        if isLate.withLock({ $0 }) { throw PrintProblem.tooLong }
        guard process.terminationStatus == 0, made.starts(with: Data("%PDF".utf8)) else { throw PrintProblem.failed }
        return Array(made)
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
