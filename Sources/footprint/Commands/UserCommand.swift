import ArgumentParser
import Care
import Foundation
import Store

/// `footprint user add | list | roles | disable | enable | password | factor`
struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "The people who may sign in.",
        subcommands: [Add.self, List.self, Roles.self, Disable.self, Enable.self, Password.self, Factor.self])

    /// `footprint user add NAME --username X [--role ROLE …] [--staff NUMBER] [--from DAY] [--to DAY] [--one-time] [--no-factor] --store FILE`
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make an account.", discussion: "Without --password-stdin a password is made up and printed once.")

        @Argument(help: "The person's name, as pages show it.")
        var name: String

        @Option(help: "What the person types to sign in.")
        var username: String

        @Option(name: .customLong("role"), help: "A role, such as “IRO manager”; may be given several times.")
        var roles: [String] = []

        @Option(help: "The person's number on the staff list.")
        var staff: String?

        @Option(help: "The first day the account can be used.")
        var from: String?

        @Option(help: "The last day the account can be used.")
        var to: String?

        @ArgumentParser.Flag(help: "The person chooses a password of their own when they first sign in.")
        var oneTime = false

        @ArgumentParser.Flag(help: "Do not require a second step. For demonstrations and tests only: the accounts page shows it.")
        var noFactor = false

        @ArgumentParser.Flag(help: "Read the password from standard input, one line.")
        var passwordStdin = false

        @OptionGroup var options: StoreOptions

        func run() throws {
            let roles = try UserCommand.roles(roles)
            let from = try UserCommand.day(from, "--from"), to = try UserCommand.day(to, "--to")
            let store = try options.open(creating: true)
            try UserCommand.refusing {
                if let problem = Account.problem(username: username) { throw problem }
                let password = try UserCommand.password(fromInput: passwordStdin)
                try store.addAccount(
                    username: username, AccountDetails(name: name, roles: roles, staff: staff.map { StaffMember.ID($0) }, from: from, to: to),
                    hash: try Passwords.hash(password), needsFactor: !noFactor, isOneTime: oneTime, World.deed("account made at the terminal"))
                World.print("\(name) can sign in as \(username).\n")
                if !passwordStdin { World.print("\(oneTime ? "One-time password" : "Password"): \(password)\n") }
            }
        }
    }

    /// `footprint user list --store FILE`
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the accounts.")

        @OptionGroup var options: StoreOptions

        func run() throws {
            let now = Moment(World.stamp()), today = World.day()
            for account in try options.open().accounts() {
                let fields = [
                    account.username, account.name, now.map { UserCommand.state(account, $0, today) } ?? "",
                    account.roles.map(\.words).joined(separator: ", "), account.staff?.text ?? "", UserCommand.factor(account),
                ]
                World.print(fields.joined(separator: "\t") + "\n")
            }
        }
    }

    /// `footprint user roles --username X [--role ROLE …] --store FILE`
    struct Roles: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make the roles of an account those named; none without --role. Its sessions end at once.")

        @Option(help: "The account.")
        var username: String

        @Option(name: .customLong("role"), help: "A role, such as “IRO manager”; may be given several times.")
        var roles: [String] = []

        @OptionGroup var options: StoreOptions

        func run() throws {
            let roles = try UserCommand.roles(roles), store = try options.open()
            try UserCommand.refusing { try store.setRoles(username: username, roles, World.deed("roles set at the terminal")) }
            World.print("\(username) has \(roles.isEmpty ? "no role" : roles.map(\.words).joined(separator: ", ")).\n")
        }
    }

    /// `footprint user disable --username X --store FILE`
    struct Disable: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "End an account's use. Its sessions end at once.")

        @OptionGroup var named: NamedAccount

        @Option(help: "Why, for the ledger.")
        var reason = "account disabled at the terminal"

        func run() throws {
            try named.change("can no longer sign in.") { try $0.disableAccount(username: $1, World.deed(reason)) }
        }
    }

    /// `footprint user enable --username X --store FILE`
    struct Enable: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Open an account that was disabled, or that nobody has used for long.")

        @OptionGroup var named: NamedAccount

        func run() throws {
            try named.change("can sign in again.") { try $0.enableAccount(username: $1, World.deed("account enabled at the terminal")) }
        }
    }

    /// `footprint user factor --username X --store FILE`
    struct Factor: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Forget an account's second step: it is set up anew at the next sign-in. Its sessions end at once.")

        @OptionGroup var named: NamedAccount

        func run() throws {
            try named.change("sets up the second step at the next sign-in.") {
                try $0.resetFactor(username: $1, World.deed("second factor reset at the terminal"))
            }
        }
    }

    /// `footprint user password --username X [--password-stdin] [--one-time] --store FILE`
    struct Password: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Give an account another password. Its sessions end at once.")

        @Option(help: "The account.")
        var username: String

        @ArgumentParser.Flag(help: "Read the password from standard input, one line.")
        var passwordStdin = false

        @ArgumentParser.Flag(help: "The person chooses a password of their own when they next sign in.")
        var oneTime = false

        @OptionGroup var options: StoreOptions

        func run() throws {
            let store = try options.open()
            try UserCommand.refusing {
                let password = try UserCommand.password(fromInput: passwordStdin)
                try store.setPassword(
                    username: username, hash: try Passwords.hash(password), isOneTime: oneTime, World.deed("password set at the terminal"))
                World.print("The password of \(username) has been changed.\n")
                if !passwordStdin { World.print("\(oneTime ? "One-time password" : "Password"): \(password)\n") }
            }
        }
    }

    /// The account a command is about.
    struct NamedAccount: ParsableArguments {
        @Option(help: "The account.")
        var username: String

        @OptionGroup var options: StoreOptions

        func change(_ done: String, _ body: (Store, String) throws -> Void) throws {
            let store = try options.open()
            try UserCommand.refusing { try body(store, username) }
            World.print("\(username) \(done)\n")
        }
    }
}

// MARK: - What the commands share

extension UserCommand {
    /// The password typed, or one made up.
    private static func password(fromInput: Bool) throws -> String {
        guard fromInput else { return Passwords.madeUp() }
        let line = readLine(strippingNewline: true) ?? ""
        if let problem = Account.problem(password: line) { throw problem }
        return line
    }

    /// The roles named; a name that is none ends the command.
    private static func roles(_ names: [String]) throws -> [HeldRole] {
        try names.map { name in
            guard let role = Role.allCases.first(where: { $0.rawValue.lowercased() == name.lowercased() }) else {
                let known = Role.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("“\(name)” is not a role. Write one of: \(known).")
            }
            return HeldRole(role)
        }
    }

    private static func day(_ text: String?, _ option: String) throws -> Day? {
        guard let text else { return nil }
        guard let day = Day(text) else { throw ValidationError("“\(text)” after \(option) is not a day. Write it as 2017-02-28.") }
        return day
    }

    private static func state(_ account: Account, _ now: Moment, _ today: Day) -> String {
        switch account.state(at: now, today: today) {
        case .open: "can sign in"
        case .disabled(let since): "disabled since \(since)"
        case .notYet(let day): "can sign in from \(day.iso)"
        case .over(let day): "ended on \(day.iso)"
        case .dormant: "dormant"
        }
    }

    private static func factor(_ account: Account) -> String {
        if account.isCouncils { return "council sign-in" }
        if account.hasFactor { return "second step" }
        return account.needsFactor ? "second step to be set up" : "no second step required"
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

extension HeldRole {
    fileprivate var words: String {
        ([role.rawValue] + [from.map { "from \($0.iso)" }, to.map { "to \($0.iso)" }].compactMap { $0 }).joined(separator: " ")
    }
}
