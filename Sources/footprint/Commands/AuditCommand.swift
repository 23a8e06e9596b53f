import ArgumentParser
import Care
import Documents
import Store

/// `footprint audit verify` and `footprint audit search`: who read and changed what, and whether the trail is whole.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Prove the audit trail, and search it.", subcommands: [Verify.self, Search.self])

    /// `footprint audit verify --store FILE`
    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Recompute the ledger and the audit trail; print OK, or the first line that is not as it was written.")

        @OptionGroup var options: StoreOptions

        func run() throws {
            if let problem = try options.open().verify() {
                World.say(problem)
                throw Exit.problems
            }
            World.print("OK\n")
        }
    }

    /// `footprint audit search --store FILE --child ID`
    struct Search: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print who read and changed what, the latest first.",
            discussion: "A search of the audit trail stands in the audit trail.")

        @OptionGroup var options: StoreOptions

        @Option(help: "The id of a child: every id it was known by is searched for, and its meetings.")
        var child: String?

        @Option(help: "The username of a person.")
        var person: String?

        @Option(help: "The first day, such as 2026-11-23.")
        var from: String?

        @Option(help: "The last day.")
        var to: String?

        @Option(help: "The most lines that are printed.")
        var limit = 1_000

        @ArgumentParser.Flag(help: "Print what was typed into the search field, which may be a name.")
        var withSearches = false

        @ArgumentParser.Flag(help: "Print JSON.")
        var json = false

        func run() throws {
            let store = try options.open()
            let first = try day(from, "--from"), last = try day(to, "--to")
            let filter = AuditFilter(
                subjects: try child.map { try subjects($0, store) }, actor: person, from: first.map { "\($0.iso)T00:00:00Z" },
                before: last.map { "\($0.adding(days: 1).iso)T00:00:00Z" })
            let lines = try store.auditTrail(filter, limit: max(1, limit))
            let details = lines.map { $0.action == "search" && !withSearches ? "what was typed is left out" : $0.detail }
            let deed = World.deed("")
            let asked = [child.map { "child \($0)" }, person.map { "person \($0)" }, from.map { "from \($0)" }, to.map { "to \($0)" }].compactMap { $0 }
            try store.record(
                Reading(at: deed.at, actor: deed.actor, action: "read audit trail", subject: child ?? "audit", detail: asked.joined(separator: ", ")))
            World.print(json ? Self.json(lines, details) : Self.text(lines, details))
        }

        private func subjects(_ id: String, _ store: Store) throws -> [String] {
            let facts = try store.facts(asFarAsKnownOn: World.day())
            guard let child = facts.number(of: Child.ID(id)) else {
                World.say("The store knows no child of that id.")
                throw Exit.refused
            }
            return facts.ids(of: child).map(\.text) + facts.meetings(of: child).map { "meeting:\($0.id.text)" }
        }

        private func day(_ text: String?, _ option: String) throws -> Day? {
            guard let text else { return nil }
            guard let day = Day(text) else {
                World.say("\(option) must be a day, such as 2026-11-23.")
                throw Exit.refused
            }
            return day
        }

        private static func json(_ lines: [AuditLine], _ details: [String]) -> String {
            let list = zip(lines, details).map { line, detail in
                JSON.object([
                    "at": .string(line.at), "actor": .string(line.actor), "kind": .string(line.isChange ? "changed" : "read"), "action": .string(line.action),
                    "subject": .string(line.subject), "detail": .string(detail), "line": .integer(Int(line.number)),
                ])
            }
            return JSON.object(["lines": .array(list)]).text() + "\n"
        }

        private static func text(_ lines: [AuditLine], _ details: [String]) -> String {
            if lines.isEmpty { return "Nothing stands in the audit trail that fits.\n" }
            return zip(lines, details).map { line, told in
                let detail = told.isEmpty ? "" : " (\(told))"
                return "\(line.at)  \(line.actor)  \(line.isChange ? "changed: " : "")\(line.action)  \(line.subject)\(detail)\n"
            }.joined()
        }
    }
}
