import ArgumentParser

/// The command line. Every command prints results to standard output, progress and problems to standard error, and ends with an exit
/// code listed in docs/reference/command-line.md.
@main
struct Footprint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "footprint",
        abstract: "The system of record, the clock and the report writer of an Independent Reviewing Officer service.",
        version: "0.1.0",
        subcommands: [
            ImportCommand.self, TablesCommand.self, CasesCommand.self, CheckCommand.self, DueCommand.self, DigestCommand.self, VoiceSummaryCommand.self, MeasureCommand.self, ScorecardCommand.self, ReportCommand.self,
            ExportCommand.self, DemoCommand.self, UserCommand.self, TokenCommand.self, VerifyCommand.self, AuditCommand.self, ReferenceCommand.self, ServeCommand.self,
        ]
    )
}
