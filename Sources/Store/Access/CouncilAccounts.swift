public import Care
import GRDB

/// Somebody whom the council's own sign-in vouches for.
public struct CouncilPerson: Sendable, Hashable {
    /// Who they are to the council's sign-in: its address and their number there. It never changes; names do.
    public let subject: String
    public let username: String
    public let name: String
    public let staff: StaffMember.ID?
    /// The roles their groups give them.
    public let roles: Set<Role>

    public init(subject: String, username: String, name: String, staff: StaffMember.ID?, roles: Set<Role>) {
        self.subject = subject
        self.username = username
        self.name = name
        self.staff = staff
        self.roles = roles
    }
}

/// What came of signing in with the council's own sign-in.
public enum CouncilSignIn: Sendable, Hashable {
    case accepted(Account)
    /// None of their groups gives a role.
    case noRole
    /// The account is disabled, dormant, or outside its days.
    case closed
    /// Somebody else has an account with this username.
    case nameTaken
    /// The username they bring will not do.
    case unfitName
}

extension Store {
    /// Lets somebody in whom the council's sign-in vouches for: their account is made if there is none, and has the roles of their groups.
    public func signIn(_ person: CouncilPerson, at now: Moment, today: Day, _ deed: Deed) throws -> CouncilSignIn {
        let known = try pool.read { db in try Self.accounts(db, where: "council = ?", [person.subject]).first }
        let wanted = person.roles.sorted { $0.place < $1.place }.map { HeldRole($0) }
        guard let known else {
            if wanted.isEmpty { return .noRole }
            if Account.problem(username: person.username) != nil { return .unfitName }
            if try account(called: person.username) != nil { return .nameTaken }
            let details = AccountDetails(name: person.name, roles: wanted, staff: person.staff)
            return .accepted(
                try addAccount(person.username, details, hash: "none", needsFactor: false, isOneTime: false, council: person.subject, deed))
        }
        // Whoever has lost every group loses the roles as well, and is then refused.
        if Set(known.roles) != Set(wanted) || known.name != person.name || known.staff != person.staff {
            var details = AccountDetails(known)
            details.name = person.name
            details.staff = person.staff
            details.roles = wanted
            try changeAccount(username: known.username, to: details, deed)
        }
        if wanted.isEmpty { return .noRole }
        guard let account = try account(known.id), account.state(at: now, today: today) == .open else { return .closed }
        return .accepted(account)
    }
}
