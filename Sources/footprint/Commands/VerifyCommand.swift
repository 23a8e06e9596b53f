import ArgumentParser
import Store

/// `footprint verify --store FILE`
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Recompute the ledger and the audit trail, and say whether anything was changed behind their backs.")

    @OptionGroup var options: StoreOptions

    func run() throws {
        if let problem = try options.open().verify() {
            World.say(problem)
            throw Exit.problems
        }
        World.print("The ledger, its rows and the audit trail are as they were written.\n")
    }
}
