import ArgumentParser
import Care
import Documents
import Foundation
import Store

/// `footprint demo --store FILE [--children N] [--seed N] [--years N]`, or `--output FOLDER` for the files.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Make a fictional council: a store, or the files one would import.",
        discussion: """
            The council is a living one: it stands as at today, with earlier years behind it and meetings booked for the weeks ahead. \
            With --as-extracted it is as extracted at the close of a reporting year. The same number of children, seed and day always \
            give the same council. Every name in it is invented. A store gets accounts, one of each role.
            """)

    @Option(help: "The store to make; it must not exist yet.")
    var store: String?

    @Option(help: "Write the council's files to this folder instead.")
    var output: String?

    @Option(help: "How many children are looked after at some time in the last year, 1 to 200,000.")
    var children = 600

    @Option(help: "Any number: each gives another council.")
    var seed: UInt64 = 1

    @Option(help: "How many reporting years it tells in full, 1 to 10; 2 otherwise, and 1 with --as-extracted.")
    var years: Int?

    @Option(help: "The day it stands at, such as 2026-11-23; today otherwise.")
    var asAt: String?

    @ArgumentParser.Flag(help: "As extracted at the close of the reporting year that --year names.")
    var asExtracted = false

    @Option(help: "The reporting year it ends with, as extracted; the last one that is over otherwise.")
    var year: String?

    @ArgumentParser.Flag(inversion: .prefixedNo, help: "Make accounts, one of each role, in a living council's store.")
    var accounts = true

    @ArgumentParser.Flag(inversion: .prefixedNo, help: "Publish last year's annual report of a living council.")
    var report = true

    @ArgumentParser.Flag(help: "Read the password of the accounts from standard input, one line; without it one is made up and printed.")
    var passwordStdin = false

    @ArgumentParser.Flag(inversion: .prefixedNo, help: "Whether the accounts must set up a second factor.")
    var factor = false

    func validate() throws {
        guard (1...200_000).contains(children) else { throw ValidationError("--children takes 1 to 200,000.") }
        guard (1...10).contains(years ?? 1) else { throw ValidationError("--years takes 1 to 10.") }
        guard store != nil || output != nil else { throw ValidationError("Say where to: --store FILE or --output FOLDER.") }
        if let year, ReportingYear(year) == nil { throw ValidationError("“\(year)” is not a reporting year. Write it as 2016-17.") }
        if let asAt, Day(asAt) == nil { throw ValidationError("“\(asAt)” is not a day. Write it as 2026-11-23.") }
        if asAt != nil, isExtracted { throw ValidationError("--as-at is for a living council: leave it out, or leave out --as-extracted and --year.") }
    }

    /// A larger council gets its scorecards when it is first served: they are made from what was known on each of many days.
    private static let mostWithScorecards = 1_000

    /// A year is only named for a council that was extracted at its end.
    private var isExtracted: Bool { asExtracted || year != nil }

    private var council: DemoCouncil {
        if isExtracted {
            let wanted = year.flatMap { ReportingYear($0) } ?? ReportingYear(containing: World.day()).previous
            return DemoCouncil(children: children, seed: seed, year: wanted, years: years ?? 1)
        }
        return DemoCouncil(children: children, seed: seed, asAt: asAt.flatMap { Day($0) } ?? World.day(), years: years ?? 2)
    }

    func run() throws {
        let council = council
        let records = council.records()
        let files = Registers.all.flatMap { RegisterFile.files(of: $0, in: records) }
        if let output {
            for file in files {
                let url = URL(fileURLWithPath: output).appendingPathComponent(file.name)
                try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.bytes).write(to: url)
            }
            World.print("\(files.count) files written to \(output).\n")
        }
        guard let store else { return }
        if FileManager.default.fileExists(atPath: store) {
            World.say("There is a file at \(store) already. Name another, or remove it first.")
            throw Exit.refused
        }
        let password = council.asAt != nil && accounts ? try demoPassword() : nil
        let made = try Store(store)
        // The demo goes in the way any council's files do.
        let plan = try made.plan(files.map { IncomingFile(name: $0.name, bytes: $0.bytes) })
        let after = Facts(plan.plan.after, settings: try made.settings(plan.plan.after), today: World.day())
        try made.apply(plan.plan, summary: Reconciliation(plan.plan, before: nil, after: after).json, World.deed("sample council"))
        if council.asAt != nil, children <= Self.mostWithScorecards { try made.makeScorecards(nil, ScorecardSpan.allCases, World.deed("sample council")) }
        if report, let asAt = council.asAt, children <= Self.mostWithScorecards { try DemoReport.publish(in: made, on: asAt) }
        let when = council.asAt.map { "as at \($0.long)" } ?? council.year.title
        World.print("A fictional council with \(children) children, \(when), is in \(store).\n")
        if let password, let asAt = council.asAt { try addAccounts(DemoSignIn.all(in: records, on: asAt), password, to: made) }
    }

    /// The password typed, or one made up.
    private func demoPassword() throws -> String {
        guard passwordStdin else { return Passwords.madeUp() }
        let line = readLine(strippingNewline: true) ?? ""
        if let problem = Account.problem(password: line) {
            World.say(problem.description)
            throw Exit.refused
        }
        return line
    }

    private func addAccounts(_ people: [DemoSignIn], _ password: String, to store: Store) throws {
        // One hash for all: they share the password, and each hash takes a quarter of a second.
        let hash = try Passwords.hash(password)
        for person in people {
            let details = AccountDetails(name: person.name, roles: [HeldRole(person.role)], staff: person.staff)
            try store.addAccount(username: person.username, details, hash: hash, needsFactor: factor, World.deed("sample council"))
        }
        for person in people { World.print("  \(person.username)\t\(person.role.rawValue)\t\(person.name)\n") }
        if !passwordStdin { World.print("Password of all: \(password)\n") }
    }
}
