import ArgumentParser
import Care
import Store

/// `footprint token add|list|revoke`
struct TokenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Keep the tokens with which other programs read the API.", subcommands: [Add.self, List.self, Revoke.self])

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make a token for an account and print it, once.")

        @Argument(help: "What it is for.")
        var name: String

        @Option(help: "The account it reads as.")
        var username: String

        @Option(help: "The one role it reads with; the account must have it.")
        var role: String

        @Option(help: "How many days it lasts, 366 at most.")
        var days = 90

        @OptionGroup var options: StoreOptions

        func run() throws {
            guard let role = Role(rawValue: role) else {
                throw ValidationError("There is no role “\(role)”. Roles: \(Role.allCases.map(\.rawValue).joined(separator: ", ")).")
            }
            guard (1...Store.longestToken).contains(days) else { throw ValidationError("--days takes a number from 1 to \(Store.longestToken).") }
            let store = try options.open()
            guard let account = try store.accounts().first(where: { $0.username.lowercased() == username.lowercased() }) else {
                World.say("There is no account “\(username)”.")
                throw Exit.refused
            }
            guard account.roles.contains(where: { $0.role == role && $0.holds(on: World.day()) }) else {
                World.say("The account “\(account.username)” does not have the role “\(role.rawValue)” today, so that the token would open nothing.")
                throw Exit.refused
            }
            World.print("\(try store.makeToken(of: account, name: name, role: role, days: days, World.deed("token add")).secret)\n")
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the tokens: number, account, role, what for, until when, and whether they still open anything.")

        @OptionGroup var options: StoreOptions

        func run() throws {
            for token in try options.open().tokens() {
                let state = token.revoked != nil ? "revoked" : token.isOver(on: World.day()) ? "ended" : "open"
                World.print([String(token.id), token.username, token.role.rawValue, token.name, token.last.iso, state].joined(separator: "\t") + "\n")
            }
        }
    }

    struct Revoke: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "End a token: it opens nothing from now on.")

        @Argument(help: "Its number, as token list prints it.")
        var number: Int64

        @OptionGroup var options: StoreOptions

        func run() throws {
            let store = try options.open()
            guard try store.tokens().contains(where: { $0.id == number }) else {
                World.say("There is no token \(number).")
                throw Exit.refused
            }
            try store.revokeToken(number, World.deed("token revoke"))
        }
    }
}
