import ArgumentParser
import Care
import Documents
import Foundation
import Store

/// `footprint demo --store FILE [--children N] [--seed N]`, or `--output FOLDER` for the files.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Make a fictional council: a store, or the files one would import.",
        discussion: "The same number of children, seed and year always give the same council. Every name in it is invented.")

    @Option(help: "The store to make; it must not exist yet.")
    var store: String?

    @Option(help: "Write the council's files to this folder instead.")
    var output: String?

    @Option(help: "How many children are looked after at some time in the year, 1 to 200,000.")
    var children = 600

    @Option(help: "Any number: each gives another council.")
    var seed: UInt64 = 1

    @Option(help: "The reporting year it ends with; the last one that is over otherwise.")
    var year: String?

    func run() throws {
        guard (1...200_000).contains(children) else { throw ValidationError("--children takes 1 to 200,000.") }
        guard store != nil || output != nil else { throw ValidationError("Say where to: --store FILE or --output FOLDER.") }
        var wanted = ReportingYear(containing: World.day()).previous
        if let year {
            guard let told = ReportingYear(year) else { throw ValidationError("“\(year)” is not a reporting year. Write it as 2016-17.") }
            wanted = told
        }
        let records = DemoCouncil(children: children, seed: seed, year: wanted).records()
        let files = Registers.all.flatMap { RegisterFile.files(of: $0, in: records) }
        if let output {
            for file in files {
                let url = URL(fileURLWithPath: output).appendingPathComponent(file.name)
                try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.bytes).write(to: url)
            }
            World.print("\(files.count) files written to \(output).\n")
        }
        if let store {
            if FileManager.default.fileExists(atPath: store) {
                World.say("There is a file at \(store) already. Name another, or remove it first.")
                throw Exit.refused
            }
            let made = try Store(store)
            // The demo goes in the way any council's files do.
            let plan = try made.plan(files.map { IncomingFile(name: $0.name, bytes: $0.bytes) })
            let after = Facts(plan.plan.after, settings: try made.settings(plan.plan.after), today: World.day())
            try made.apply(plan.plan, summary: Reconciliation(plan.plan, before: nil, after: after).json, World.deed("sample council"))
            World.print("A fictional council with \(children) children, \(wanted.title), is in \(store).\n")
        }
    }
}
