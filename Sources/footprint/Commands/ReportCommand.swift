import ArgumentParser
import Care
import Documents
import Foundation
import Store
import Web

/// `footprint report build | check | freeze | publish --store FILE --year 2026-27 …`
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Build, check, freeze and publish the annual report.",
        discussion: """
            The rules are those of the pages: a report is published only once it was checked and presented, and nothing in it contradicts itself or \
            tells a child apart. What is written to the store stands in the audit trail under the terminal’s user.
            """,
        subcommands: [ReportBuildCommand.self, ReportCheckCommand.self, ReportFreezeCommand.self, ReportPublishCommand.self])
}

/// Which report is meant.
struct ReportOptions: ParsableArguments {
    @OptionGroup var options: StoreOptions

    @Option(help: "The reporting year, such as 2026-27; the one the records end in otherwise.")
    var year: String?

    func open() throws -> (store: Store, made: MadeReport) {
        var wanted: ReportingYear?
        if let year {
            wanted = ReportingYear(year)
            guard wanted != nil else { throw ValidationError("“\(year)” is not a reporting year. Write it as 2026-27.") }
        }
        let store = try options.open()
        let living = try store.livingReport(wanted, today: World.day())
        try YearOptions.refuse(living.year, unlessKnownTo: living.facts)
        return (store, living.made())
    }
}

/// The choice somebody typed, or a sentence with the ones there are.
private func chosen<Value: RawRepresentable<String> & CaseIterable>(_ text: String) throws -> Value {
    guard let value = Value(rawValue: text.lowercased()) else {
        throw ValidationError("“\(text)” is none of \(Value.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    return value
}

/// `footprint report build --edition public --format pdf --output report.pdf`
struct ReportBuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Make a file of the report as it is known now.",
        discussion: "A public edition that holds what could tell a child apart is not made: exit code 2, with where to look.")

    @OptionGroup var report: ReportOptions

    @Option(help: "board, public, children or summary.", transform: { try chosen($0) })
    var edition: ReportEdition = .board

    @Option(help: "html, pdf, docx, xlsx, csv (a zip) or json.", transform: { try chosen($0) })
    var format: Documents.ReportFormat = .html

    @Option(help: "Write to this file instead of standard output.")
    var output: String?

    @Option(help: "The day the file says it was made, such as 2026-07-20; today otherwise. The same day gives the same bytes.")
    var madeOn: String?

    func run() throws {
        let day = try YearOptions.day(madeOn, "--made-on") ?? World.day()
        let (store, made) = try report.open()
        let edition = made.edition(edition)
        let left = edition.blocking(allowed: made.allowed)
        if !left.isEmpty {
            for finding in left { World.say("\(finding.place): \(finding.sentence)") }
            throw Exit.problems
        }
        let bytes: [UInt8]
        do { bytes = try ReportPress(made: day).bytes(edition.report, format) } catch let problem as PressProblem {
            World.say(problem.sentence)
            throw Exit.refused
        }
        let deed = World.deed("")
        try store.record(Reading(at: deed.at, actor: deed.actor, action: "export", subject: "report:\(made.living.year.name)", detail: "\(edition.edition.rawValue).\(format.fileExtension)"))
        if let output { try Data(bytes).write(to: URL(fileURLWithPath: output)) } else { World.write(bytes) }
    }
}

/// `footprint report freeze --quarter Q1`
struct ReportFreezeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "freeze", abstract: "Keep the figures of a quarter that is over as they are.")

    @OptionGroup var report: ReportOptions

    @Option(help: "Q1, Q2, Q3 or Q4; every quarter that is over otherwise.")
    var quarter: String?

    func run() throws {
        let (store, made) = try report.open(), living = made.living
        let free = living.freezable.map(\.name)
        if let quarter, !free.contains(quarter.uppercased()) {
            World.say(living.freeze(quarter.uppercased()).map { "\($0.part) was frozen on \($0.day.long)." } ?? "\(quarter) of \(living.year.title) cannot be frozen: it is not over, or there is no such quarter.")
            throw Exit.refused
        }
        let deed = World.deed("")
        for part in free where quarter.map({ $0.uppercased() == part }) ?? true {
            try store.freeze(part, of: living, by: deed.actor, deed)
            World.print("\(part) of \(living.year.title) is frozen: \(living.figures(of: part).count) figures.\n")
        }
        if free.isEmpty { World.print("No quarter of \(living.year.title) waits to be frozen.\n") }
    }
}

/// `footprint report publish --signed-by "Name"`
struct ReportPublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Publish a report that was checked and presented: every edition in every format, kept as it is.",
        discussion: "Exit code 2, with what stands in the way, when it cannot be published yet.")

    @OptionGroup var report: ReportOptions

    @Option(help: "Who signs it, by name.")
    var signedBy: String

    @Option(help: "Write the published files to this folder, too.")
    var output: String?

    func run() throws {
        let (store, made) = try report.open()
        let problems = made.problems(signing: .published) + (signedBy.trimmingSpaces.isEmpty ? ["Say who signs it: --signed-by."] : [])
        if !problems.isEmpty {
            for each in problems { World.say(each) }
            throw Exit.problems
        }
        do {
            try ReportPress(made: World.day()).publish(made, in: store, signed: signedBy, staff: nil, World.deed("")) { done, count, now in
                if World.showsProgress { World.say("\(done + 1) of \(count): \(now)") }
            }
        } catch let problem as PressProblem {
            World.say(problem.sentence)
            throw Exit.refused
        }
        let files = try store.livingReport(made.living.year, today: World.day()).publishedFiles
        if let output {
            try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
            for file in files {
                guard let format = Documents.ReportFormat(rawValue: file.format), let bytes = try store.bytes(of: file.digest) else { continue }
                try Data(bytes).write(to: URL(fileURLWithPath: output).appendingPathComponent("\(file.edition).\(format.fileExtension)"))
            }
        }
        World.print("The report of \(made.living.year.title) is published: \(files.count) files.\n")
    }
}
