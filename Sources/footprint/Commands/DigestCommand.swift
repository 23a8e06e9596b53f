import ArgumentParser
import Care
import Foundation
import Store

/// `footprint digest --store FILE (--output FOLDER | --print) [--address URL]`
struct DigestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest", abstract: "Make the daily mail of each account: counts and a link, nothing about anybody.",
        discussion: """
            One text for each account that can be used and for which something waits, named after its username. Whatever sends the council's \
            mail sends them on. No name, id or word of a record is in them.
            """)

    @OptionGroup var options: StoreOptions

    @Option(help: "Write a file for each account to this folder.")
    var output: String?

    @ArgumentParser.Flag(help: "Print them instead.")
    var print = false

    @Option(help: "Where people sign in, such as https://footprint.example/.")
    var address = "the address you sign in at"

    func validate() throws {
        guard (output != nil) != print else { throw ValidationError("Say where to: --output FOLDER or --print.") }
    }

    func run() throws {
        let store = try options.open(), today = World.day()
        guard let now = Moment(World.stamp()) else { return }
        let facts = try store.facts(asFarAsKnownOn: today)
        var mails: [(username: String, text: String)] = []
        for account in try store.accounts() where account.state(at: now, today: today) == .open {
            let person = Person(username: account.username, name: account.name, staff: account.staff, roles: account.roles(on: today))
            let digest = Digest(for: person, facts.narrowed(to: Sight(of: person, in: facts)))
            if !digest.isEmpty { mails.append((account.username, digest.mail(address: address))) }
        }
        if let output {
            try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
            for mail in mails { try Data(mail.text.utf8).write(to: URL(fileURLWithPath: output).appendingPathComponent("\(mail.username).txt")) }
            World.print("\(mails.count) mails written to \(output).\n")
        } else {
            for mail in mails { World.print("To: \(mail.username)\n\(mail.text)\n") }
        }
    }
}
