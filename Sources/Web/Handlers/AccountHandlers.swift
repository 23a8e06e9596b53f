import Care
import HTTPTypes
import Store

/// Accounts, as administrators keep them.
extension Route {
    @Sendable static func accounts(_ visit: Visit) throws -> Answer {
        try keeper(visit)
        let site = visit.site
        return .page(AccountsPage(accounts: try site.store.accounts(), now: try site.instant(), today: site.today()))
    }

    @Sendable static func accountForm(_ visit: Visit) throws -> Answer {
        try keeper(visit)
        return .page(NewAccountPage(token: visit.token))
    }

    @Sendable static func addAccount(_ visit: Visit) async throws -> Answer {
        try keeper(visit)
        let site = visit.site, typed = AccountForm(visit), password = Passwords.madeUp()
        let hash = try await site.passwords.hash(password)
        return try await site.workers.run {
            var (details, problems) = typed.details(isOnStaff: try staffList(visit))
            if let problem = Account.problem(username: typed.username) { problems.insert((problem.description, problem.field), at: 0) }
            if problems.isEmpty {
                do {
                    let made = try site.store.addAccount(
                        username: typed.username, details, hash: hash, isOneTime: true, visit.deed("accounts page"))
                    return .page(OneTimePasswordPage(account: made, password: password))
                } catch let problem as AccountProblem {
                    problems = [(problem.description, problem.field)]
                }
            }
            return .page(NewAccountPage(typed: typed, problems: problems, token: visit.token), status: .unprocessableContent)
        }
    }

    @Sendable static func oneAccount(_ visit: Visit) throws -> Answer {
        let account = try keeper(visit, of: visit.parameter("id"))
        return .page(try page(visit, account, AccountForm(account)))
    }

    @Sendable static func changeAccount(_ visit: Visit) throws -> Answer {
        let account = try changeable(visit), typed = AccountForm(visit)
        // The council's sign-in decides these for its own people.
        if account.isCouncils { throw Refusal.notFound("the council's account") }
        var (details, problems) = typed.details(isOnStaff: try staffList(visit))
        if problems.isEmpty {
            do {
                try visit.site.store.changeAccount(username: account.username, to: details, visit.deed("accounts page"))
                return .redirect("/accounts/\(account.id)")
            } catch let problem as AccountProblem {
                problems = [(problem.description, problem.field)]
            }
        }
        return .page(try page(visit, account, typed, problems), status: .unprocessableContent)
    }

    /// A new one-time password, shown once.
    @Sendable static func resetPassword(_ visit: Visit) async throws -> Answer {
        let site = visit.site, account = try await site.workers.run { try changeable(visit) }, password = Passwords.madeUp()
        if account.isCouncils { throw Refusal.notFound("the council's account") }
        let hash = try await site.passwords.hash(password)
        return try await site.workers.run {
            try site.store.setPassword(username: account.username, hash: hash, isOneTime: true, visit.deed("accounts page"))
            return .page(OneTimePasswordPage(account: account, password: password))
        }
    }

    @Sendable static func resetFactor(_ visit: Visit) throws -> Answer {
        try changed(visit) { try visit.site.store.resetFactor(username: $0, visit.deed("accounts page")) }
    }

    @Sendable static func disableAccount(_ visit: Visit) throws -> Answer {
        try changed(visit) { try visit.site.store.disableAccount(username: $0, visit.deed("accounts page")) }
    }

    @Sendable static func enableAccount(_ visit: Visit) throws -> Answer {
        try changed(visit) { try visit.site.store.enableAccount(username: $0, visit.deed("accounts page")) }
    }

    // MARK: What these share

    /// Refuses whoever keeps no accounts. The rule is asked here as well as by the address: an account opens everything.
    private static func keeper(_ visit: Visit) throws {
        guard let session = visit.session, Access.allows(session.roles, nil, .keepAccounts) else { throw Refusal.notFound("keeps no accounts") }
    }

    private static func keeper(_ visit: Visit, of number: String) throws -> Account {
        try keeper(visit)
        guard let id = Int64(number), let account = try visit.site.store.account(id) else { throw Refusal.notFound("no such account") }
        return account
    }

    /// An account that is not the reader's own.
    private static func changeable(_ visit: Visit) throws -> Account {
        let account = try keeper(visit, of: visit.parameter("id"))
        if account.id == visit.session?.account { throw Refusal.notFound("one's own account") }
        return account
    }

    private static func changed(_ visit: Visit, _ change: (String) throws -> Void) throws -> Answer {
        let account = try changeable(visit)
        try change(account.username)
        return .redirect("/accounts/\(account.id)")
    }

    private static func staffList(_ visit: Visit) throws -> (StaffMember.ID) -> Bool {
        let known = Set(try visit.snapshot().facts.records[StaffMember.self].entries.map(\.id))
        return { known.contains($0) }
    }

    private static func page(_ visit: Visit, _ account: Account, _ typed: AccountForm, _ problems: [FieldProblem] = []) throws -> AccountPage {
        AccountPage(
            account: account, typed: typed, problems: problems, now: try visit.site.instant(), today: visit.site.today(),
            isOwn: account.id == visit.session?.account, token: visit.token)
    }
}
