import ArgumentParser
import Care
import Documents
import Store

/// `footprint voice-summary --store FILE [--month 2026-10]`
struct VoiceSummaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "voice-summary", abstract: "What children said in a month, in numbers.",
        discussion: """
            How many statements, problems and other views came in, by source, kind and team, what became of them, and how many problems were closed. \
            Nobody is named and nothing is quoted, so that it can be sent to the whole service.
            """)

    @OptionGroup var options: StoreOptions

    @Option(help: "The month, such as 2026-10. Without it, the last month that is over.")
    var month: String?

    func run() throws {
        let today = World.day(), facts = try options.open().facts(asFarAsKnownOn: today)
        let first = (Day(year: today.year, month: today.month, day: 1) ?? today).adding(months: -1)
        if let month, Day("\(month)-01") == nil { throw ValidationError("\(month) is no month. Write one as 2026-10.") }
        let summary = VoiceSummary(facts, month: month.flatMap { Day("\($0)-01") } ?? first)
        World.print("\(summary.title)\n\n" + summary.tables.map { TextTable($0).text }.joined(separator: "\n"))
    }
}
