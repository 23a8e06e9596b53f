import Foundation
import Synchronization

/// A program beside the product that turns what it reads into what it writes: no file is written, and nobody's name stands in an argument.
struct ProgramBeside: Sendable {
    let path: String
    let arguments: [String]
    var environment: [String: String] = [:]
    /// How many seconds it may take.
    let limit: Double

    enum Problem: Error { case notStarted, tooLong, failed }

    /// One that ends before it has read everything must not end the server with it.
    private static let hasNoBrokenPipes: Bool = {
        signal(SIGPIPE, SIG_IGN)
        return true
    }()

    /// What it writes of what it is given, once it has ended well.
    func output(of given: [UInt8]) throws(Problem) -> [UInt8] {
        _ = Self.hasNoBrokenPipes
        let process = Process(), input = Pipe(), output = Pipe()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory()].merging(environment) { _, own in own }
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { throw .notStarted }
        let isLate = Mutex(false)
        let timer = DispatchWorkItem {
            isLate.withLock { $0 = true }
            // Threads of a queue hold signals back, and what they start inherits that: only this one always ends it.
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        }
        DispatchQueue.global().asyncAfter(deadline: .now() + limit, execute: timer)
        // It reads everything before it writes anything, so that one after the other does not wait for ever.
        try? input.fileHandleForWriting.write(contentsOf: Data(given))
        try? input.fileHandleForWriting.close()
        let made = (try? output.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        timer.cancel()
        if isLate.withLock({ $0 }) { throw .tooLong }
        guard process.terminationStatus == 0 else { throw .failed }
        return Array(made)
    }
}
