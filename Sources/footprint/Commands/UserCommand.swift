import ArgumentParser
import Foundation
import Store

/// `footprint user add | list | disable | password`
struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "The people who may sign in.", subcommands: [Add.self, List.self, Disable.self, Password.self])

    /// `footprint user add NAME --username X [--password-stdin] --store FILE`
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make an account.", discussion: "Without --password-stdin a password is made up and printed once.")

        @Argument(help: "The person's name, as pages show it.")
        var name: String

        @Option(help: "What the person types to sign in.")
        var username: String

        @ArgumentParser.Flag(help: "Read the password from standard input, one line.")
        var passwordStdin = false

        @OptionGroup var options: StoreOptions

        func run() throws {
            let store = try options.open(creating: true)
            try UserCommand.refusing {
                if let problem = Account.problem(username: username) { throw problem }
                let password = try UserCommand.password(fromInput: passwordStdin)
                try store.addAccount(username: username, name: name, hash: try Passwords.hash(password), World.deed("account made at the terminal"))
                World.print("\(name) can sign in as \(username).\n")
                if !passwordStdin { World.print("Password: \(password)\n") }
            }
        }
    }

    /// `footprint user list --store FILE`
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the accounts.")

        @OptionGroup var options: StoreOptions

        func run() throws {
            for account in try options.open().accounts() {
                let state = account.disabled.map { "disabled since \($0)" } ?? "can sign in"
                World.print("\(account.username)\t\(account.name)\t\(state)\n")
            }
        }
    }

    /// `footprint user disable --username X --store FILE`
    struct Disable: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "End an account's use. Its sessions end at once.")

        @Option(help: "The account.")
        var username: String

        @Option(help: "Why, for the ledger.")
        var reason = "account disabled at the terminal"

        @OptionGroup var options: StoreOptions

        func run() throws {
            let store = try options.open()
            try UserCommand.refusing { try store.disableAccount(username: username, World.deed(reason)) }
            World.print("\(username) can no longer sign in.\n")
        }
    }

    /// `footprint user password --username X [--password-stdin] --store FILE`
    struct Password: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Give an account another password. Its sessions end at once.")

        @Option(help: "The account.")
        var username: String

        @ArgumentParser.Flag(help: "Read the password from standard input, one line.")
        var passwordStdin = false

        @OptionGroup var options: StoreOptions

        func run() throws {
            let store = try options.open()
            try UserCommand.refusing {
                let password = try UserCommand.password(fromInput: passwordStdin)
                try store.setPassword(username: username, hash: try Passwords.hash(password), World.deed("password set at the terminal"))
                World.print("The password of \(username) has been changed.\n")
                if !passwordStdin { World.print("Password: \(password)\n") }
            }
        }
    }

    /// The password typed, or one made up: 16 letters and digits that are not mistaken for each other, in fours.
    private static func password(fromInput: Bool) throws -> String {
        if fromInput {
            let line = readLine(strippingNewline: true) ?? ""
            if let problem = Account.problem(password: line) { throw problem }
            return line
        }
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
        var generator = SystemRandomNumberGenerator()
        let groups = (0..<4).map { _ in String((0..<4).map { _ in letters[Int.random(in: letters.indices, using: &generator)] }) }
        return groups.joined(separator: "-")
    }

    /// Says in a sentence what an account cannot be.
    private static func refusing(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let problem as AccountProblem {
            World.say(problem.description)
            throw Exit.refused
        }
    }
}
