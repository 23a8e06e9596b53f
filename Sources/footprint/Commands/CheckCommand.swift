import ArgumentParser
import Care
import Documents
import Store

/// `footprint check --store FILE --format json`
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Look for what is wrong with the records, and for what is overdue.",
        discussion: "Ends with exit code 2 when an error was found. Children are given by their ids only.")

    @OptionGroup var options: StoreOptions

    @Option(help: "As at the end of this day; the last day the records know of otherwise.")
    var asAt: String?

    @Option(help: "Only this check; may be given several times.")
    var check: [String] = []

    @Option(help: "text, csv or json.")
    var format: ListFormat = .text

    func run() throws {
        let store = try options.open()
        let facts = try store.facts(asAt: asAt)
        let checks = try check.isEmpty ? Check.all : check.map { id in
            guard let found = Check.all.first(where: { $0.id == id }) else {
                throw ValidationError("There is no check “\(id)”. Checks: \(Check.all.map(\.id).joined(separator: ", ")).")
            }
            return found
        }
        let findings = facts.findings(checks)
        switch format {
        case .json:
            let list = findings.map { finding in
                JSON.object([
                    "check": .string(finding.check), "severity": .string(finding.severity.rawValue), "subject": .string(finding.subject.id),
                    "kind": .string(finding.subject.kind), "record": .text(finding.record.map { "\($0.register)/\($0.row)" }),
                    "sentence": .string(finding.sentence),
                ])
            }
            World.print(JSON.object(["asAt": .string(facts.today.iso), "count": .integer(findings.count), "findings": .array(list)]).text() + "\n")
        case .csv:
            let rows = findings.map { [$0.check, $0.severity.rawValue, $0.subject.kind, $0.subject.id, $0.record.map { "\($0.register)/\($0.row)" } ?? "", $0.sentence] }
            World.print(String(decoding: CSV.text([["check", "severity", "kind", "subject", "record", "sentence"]] + rows), as: UTF8.self))
        case .text:
            for check in checks {
                let found = findings.filter { $0.check == check.id }
                if found.isEmpty { continue }
                World.print("\(check.title) (\(check.id), \(check.severity.rawValue)): \(found.count)\n")
                for finding in found.prefix(20) { World.print("  \(finding.subject.id): \(finding.sentence)\n") }
                if found.count > 20 { World.print("  … and \(found.count - 20) more\n") }
            }
            World.print(findings.isEmpty ? "The checks found nothing.\n" : "\(findings.count) finding\(findings.count == 1 ? "" : "s") as at \(facts.today.long).\n")
        }
        if findings.contains(where: { $0.severity == .error }) { throw Exit.problems }
    }
}

extension Store {
    /// The facts of all registers as at a day somebody named, or else the last day the records know of.
    func facts(asAt text: String?) throws -> Facts {
        if let day = try YearOptions.day(text, "--as-at") { return try facts(nil, today: day) }
        return try facts(asFarAsKnownOn: World.day())
    }
}
