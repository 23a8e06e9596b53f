import ArgumentParser
import Care
import Documents
import Foundation
import Store

/// `footprint import PATH… --store FILE [--dry-run]`
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in statutory returns (SSDA903 CSV or XML), the Standard Safeguarding Dataset (CSV or JSON) and registers, with a reconciliation.",
        discussion: "A path is a file or a folder, read with its subfolders. Files are told apart by their columns. Importing the same files twice "
            + "changes nothing. Rows that cannot be read are kept aside and listed; the good ones are taken in.")

    @Argument(help: "Files or folders.")
    var paths: [String]

    @OptionGroup var options: StoreOptions

    @ArgumentParser.Flag(help: "Say what would change, and write nothing.")
    var dryRun = false

    @ArgumentParser.Flag(help: "Take nothing in when a row or file has to be left out.")
    var allOrNothing = false

    @ArgumentParser.Flag(help: "Withdraw stored rows that the same return or register no longer tells; they stay in the history.")
    var withdrawMissing = false

    @Option(help: "The collection year of the returns, such as 2016-17; told by the dates in them otherwise.")
    var collectionYear: String?

    @Option(help: "Why, for the ledger.")
    var reason = "import from the command line"

    @Option(help: "How to print the reconciliation: text or json.")
    var format: ReportFormat = .text

    func run() async throws {
        var year: ReportingYear?
        if let collectionYear {
            year = ReportingYear(collectionYear)
            guard year != nil else { throw ValidationError("“\(collectionYear)” is not a collection year. Write it as 2016-17.") }
        }
        let (files, unreadable) = Self.files(paths)
        for sentence in unreadable { World.say(sentence) }
        if files.isEmpty {
            World.say("There is nothing to import: none of the paths holds a file.")
            throw Exit.refused
        }
        let wasThere = FileManager.default.fileExists(atPath: options.store)
        let store = try options.open(creating: true)
        var written: Int64?
        // A dry run or a refusal leaves no store behind where there was none.
        defer {
            if !wasThere && written == nil {
                for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: options.store + ending) }
            }
        }
        let progress: (String) -> Void = { text in
            if World.showsProgress { FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8)) } else { World.say(text) }
        }
        let plan = try store.plan(files, options: Import.Options(collectionYear: year, withdrawsMissing: withdrawMissing, today: World.day()), progress: progress)
        progress("Working out the figures before and after")
        let settings = try store.settings(plan.plan.after)
        let today = plan.plan.after.horizon(today: World.day(), told: settings.authority("data_extracted_at_close_of"))
        let after = Facts(plan.plan.after, settings: settings, workingDays: try store.workingDays(), today: today)
        let isFirst = plan.before.collectionYears.isEmpty && plan.plan.changes.allSatisfy { plan.before.count($0.shape.id) == 0 }
        let before = isFirst
            ? nil : Facts(plan.before, settings: try store.settings(plan.before), workingDays: try store.workingDays(), today: today)
        let reconciliation = Reconciliation(plan.plan, before: before, after: after)
        progress("Checking the data")
        let findings = after.findings()
        let refuses = allOrNothing && !plan.plan.isClean
        if !dryRun && !refuses {
            progress("Writing")
            written = try store.apply(plan.plan, summary: reconciliation.json, World.deed(reason))
            if written != nil { try store.tellOfChanges(World.deed("changes that an import brought")) }
        }
        if World.showsProgress { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
        switch format {
        case .json: World.print(reconciliation.json.text() + "\n")
        case .text: World.print(ReconciliationText(reconciliation, findings: findings, isDryRun: dryRun, isRefused: refuses, number: written).text)
        }
        if let warning = after.workingDays.warning(today: World.day()) { World.say(warning) }
        if refuses { throw Exit.refused }
        let counts = reconciliation.registers
        if counts.allSatisfy({ $0.added + $0.changed + $0.unchanged + $0.toldLater + $0.rejected == 0 }) { throw Exit.refused }
        if !plan.plan.isClean || !unreadable.isEmpty { throw Exit.problems }
    }

    /// What the files of a folder that are read end in.
    private static let endings = [".csv", ".txt", ".xml", ".json"]

    /// Every file at the paths, folders opened; hidden files are left out. Sentences about what cannot be read.
    static func files(_ paths: [String]) -> ([IncomingFile], [String]) {
        let manager = FileManager.default
        var files: [IncomingFile] = []
        var problems: [String] = []
        func add(_ path: String, as name: String) {
            guard let data = manager.contents(atPath: path) else {
                problems.append("\(name) cannot be read. Check that it exists and that you may read it.")
                return
            }
            files.append(IncomingFile(name: name, bytes: Array(data)))
        }
        for path in paths {
            var isFolder: ObjCBool = false
            guard manager.fileExists(atPath: path, isDirectory: &isFolder) else {
                problems.append("There is no file or folder \(path).")
                continue
            }
            let base = URL(fileURLWithPath: path).lastPathComponent
            if !isFolder.boolValue {
                add(path, as: base)
                continue
            }
            // Two folders of one name, last year's and this year's, must not be taken for one.
            let root = paths.count > 1 ? URL(fileURLWithPath: path).standardizedFileURL.pathComponents.suffix(2).joined(separator: "/") : base
            let names = manager.enumerator(atPath: path)?.compactMap { $0 as? String }.sorted() ?? []
            for name in names where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
                let full = path + "/" + name
                var isInner: ObjCBool = false
                guard manager.fileExists(atPath: full, isDirectory: &isInner), !isInner.boolValue else { continue }
                if Self.endings.contains(where: { name.lowercased().hasSuffix($0) }) {
                    add(full, as: root + "/" + name)
                } else {
                    World.say("\(root)/\(name) is left out: only files that end in .csv, .txt, .xml or .json are read from a folder.")
                }
            }
        }
        return (files, problems)
    }
}

enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
