import ArgumentParser
import Care
import Foundation
import Store

/// The only place that knows what time it is, where London is, and who is at the terminal.
enum World {
    /// London's calendar, in which days change.
    private static let london: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/London") ?? .gmt
        return calendar
    }()

    /// London's day at a moment.
    static func day(at moment: Date = Date()) -> Day {
        let parts = london.dateComponents([.year, .month, .day], from: moment)
        return Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1) ?? Day(number: 0)
    }

    /// A moment in UTC, to the second.
    static func stamp(at moment: Date = Date()) -> String {
        let format = Date.ISO8601FormatStyle(timeZone: .gmt)
        return moment.formatted(format)
    }

    /// A deed done now by whoever is at the terminal.
    static func deed(_ reason: String, actor: String? = nil) -> Deed {
        let now = Date()
        let name = actor ?? "terminal:\(NSUserName().isEmpty ? "unknown" : NSUserName())"
        return Deed(actor: name, reason: reason, at: stamp(at: now), day: day(at: now))
    }

    /// A line to standard error.
    static func say(_ text: String) {
        write(Array((text + "\n").utf8), to: STDERR_FILENO)
    }

    /// Text to standard output.
    static func print(_ text: String) {
        write(Array(text.utf8))
    }

    /// A reader that has seen enough, such as `head`, must not end the program in the middle of its work.
    private static let outlivesItsReader: Bool = {
        signal(SIGPIPE, SIG_IGN)
        return true
    }()

    /// Bytes to standard output. What nobody reads any more is dropped.
    static func write(_ bytes: [UInt8], to place: Int32 = STDOUT_FILENO) {
        _ = outlivesItsReader
        var rest = bytes[...]
        while !rest.isEmpty {
            let done = rest.withUnsafeBytes { Foundation.write(place, $0.baseAddress, $0.count) }
            if done > 0 { rest = rest.dropFirst(done) } else if errno == EAGAIN { usleep(1_000) } else if errno != EINTR { break }
        }
        if !rest.isEmpty, errno != EPIPE, place == STDOUT_FILENO {
            say("The output could not be written to its end. Check that there is room for it.")
            Foundation.exit(3)
        }
    }

    /// Whether standard error is a terminal, where a progress line may overwrite itself.
    static let showsProgress = isatty(2) == 1
}

/// The exit codes scripts may rely on; docs/reference/command-line.md lists them.
enum Exit {
    /// A file or rows were not taken in, or checks found errors: the good part was done, and what is wrong was printed.
    static let problems = ExitCode(2)
    /// Nothing was done: the store, a file or an argument is not what it should be.
    static let refused = ExitCode(3)
}

/// What every command that reads a store takes.
struct StoreOptions: ParsableArguments {
    @Option(name: .long, help: "The store: one SQLite file.")
    var store: String

    /// Opens the store; says in a sentence why not.
    func open(creating: Bool = false) throws -> Store { try Self.open(store, creating: creating) }

    static func open(_ store: String, creating: Bool = false) throws -> Store {
        if !creating, !FileManager.default.fileExists(atPath: store) {
            World.say(StoreError.missing(store).description)
            throw Exit.refused
        }
        do {
            return try Store(store)
        } catch let error as StoreError {
            World.say(error.description)
            throw Exit.refused
        }
    }
}
