import Care
import Documents

/// People by their usernames, as pages name them: with their name, and their role beside it.
struct PeopleNames: Sendable, Hashable {
    private struct Known: Sendable, Hashable {
        let name: String
        let roles: String
    }

    private var known: [String: Known] = [:]
    /// The usernames of accounts by their numbers, which is how the audit trail names an account.
    let usernamesByAccount: [String: String]

    init(_ people: [Person] = [], accounts: [String: String] = [:]) {
        usernamesByAccount = accounts
        for person in people {
            let roles = Role.allCases.filter(person.roles.contains).map(\.rawValue).joined(separator: " and ")
            known[person.username] = Known(name: person.name, roles: roles)
        }
    }

    var usernames: [String] { known.keys.sorted { (name(of: $0), $0) < (name(of: $1), $1) } }

    /// The name alone; what stands for somebody without an account where there is none.
    func name(of username: String) -> String {
        if let known = known[username] { return known.name }
        if username.hasPrefix("terminal:") { return "Command line (\(username.dropFirst("terminal:".count)))" }
        return username == "nobody" ? "Somebody not signed in" : username == "council sign-in" ? "The council’s sign-in" : username
    }

    /// “Account of Kim Example” for `account:12`; nil for what is no account that is known.
    func account(_ subject: String) -> String? {
        guard subject.hasPrefix("account:"), let username = usernamesByAccount[String(subject.dropFirst("account:".count))] else { return nil }
        return "Account of \(name(of: username))"
    }

    /// “Kim Example (IRO manager)”.
    func who(_ username: String) -> String {
        let roles = known[username]?.roles ?? ""
        return name(of: username) + (roles.isEmpty ? "" : " (\(roles))")
    }
}

extension Shown {
    /// The same state, with the people who wrote and ended it by name and role.
    func named(_ names: PeopleNames) -> Shown {
        Shown(register: register, number: number, cells: cells, written: written.named(names), ended: ended?.named(names), isStruck: isStruck)
    }
}

extension Shown.Hand {
    fileprivate func named(_ names: PeopleNames) -> Shown.Hand { Shown.Hand(at: at, actor: names.who(actor), action: action, reason: reason) }
}
