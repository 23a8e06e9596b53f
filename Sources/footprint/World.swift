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
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// Text to standard output.
    static func print(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
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
    func open(creating: Bool = false) throws -> Store {
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
