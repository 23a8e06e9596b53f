import Care
import HTTPTypes
import Store

/// What people do with their own account: another password, another telephone, new recovery codes, signing out everywhere.
extension Route {
    @Sendable static func ownAccount(_ visit: Visit) throws -> Answer { try ownAccountPage(visit, problems: [], .ok) }

    @Sendable static func changeOwnPassword(_ visit: Visit) async throws -> Answer {
        let typed = visit.form["password"]?.last ?? "", again = visit.form["again"]?.last ?? ""
        let problems = NewPassword.problems(typed, again: again, username: visit.session?.username ?? "")
        return try await confirmed(visit, field: "current", problems) { session, account in
            let site = visit.site, hash = try await site.passwords.hash(typed)
            return try await site.workers.run {
                try site.store.setPassword(username: account.username, hash: hash, visit.deed("own password changed"))
                return try begin(visit, session.account, next: "/account", hasProvedFactor: true, detail: "own password changed")
            }
        }
    }

    @Sendable static func newRecoveryCodes(_ visit: Visit) async throws -> Answer {
        try await confirmed(visit, field: "codes-password", []) { _, account in
            let site = visit.site
            return try await site.workers.run {
                .page(RecoveryCodesPage(codes: try site.store.newRecoveryCodes(of: account, visit.deed("asked for by themselves")), next: "/account"))
            }
        }
    }

    /// Forgets the second factor of one's own, and leads to setting it up on another telephone.
    @Sendable static func replaceFactor(_ visit: Visit) async throws -> Answer {
        try await confirmed(visit, field: "factor-password", []) { session, account in
            let site = visit.site
            return try await site.workers.run {
                try site.store.replaceFactor(of: account, visit.deed("another telephone"))
                return try begin(visit, session.account, next: "/account", isSettingUp: true, detail: "second factor replaced")
            }
        }
    }

    @Sendable static func signOutEverywhere(_ visit: Visit) throws -> Answer {
        guard let session = visit.session else { return .redirect("/sign-in") }
        try visit.site.store.endSessions(of: session.account)
        try visit.site.store.record(
            Reading(at: visit.site.now(), actor: session.username, action: "sign out everywhere", subject: "account:\(session.account)"))
        let cookies = SiteCookies(isSecure: visit.site.isSecure)
        return .redirect("/sign-in").setting([cookies.header(cookies.session, "")])
    }

    /// Goes on only with the person's present password: whoever finds a screen left open cannot take the account.
    ///
    /// - Parameter field: the field the password is in.
    private static func confirmed(
        _ visit: Visit, field: String, _ problems: [(sentence: String, field: String)],
        _ body: @Sendable (Session, Account) async throws -> Answer
    ) async throws -> Answer {
        let site = visit.site
        guard let session = visit.session, let account = try site.store.account(session.account), !account.isCouncils else {
            throw Refusal.notFound("no account of ours")
        }
        let password = visit.form[field]?.last ?? ""
        switch try await site.store.hasPassword(account.id, password, passwords: site.passwords, at: try site.instant()) {
        case .accepted where problems.isEmpty: return try await body(session, account)
        case .accepted: return try await site.workers.run { try ownAccountPage(visit, problems: problems, .unprocessableContent) }
        case .refused:
            let wrong = [("This is not your present password.", field)] + problems
            return try await site.workers.run { try ownAccountPage(visit, problems: wrong, .unprocessableContent) }
        case .delayed(let seconds):
            return try await site.workers.run { try ownAccountPage(visit, problems: [(wait(seconds), field)], .tooManyRequests) }
                .with("Retry-After", String(seconds))
        }
    }

    private static func ownAccountPage(
        _ visit: Visit, problems: [(sentence: String, field: String)], _ status: HTTPResponse.Status
    ) throws -> Answer {
        guard let session = visit.session, let account = try visit.site.store.account(session.account) else {
            throw Refusal.notFound("no such account")
        }
        let left = try visit.site.store.recoveryCodesLeft(of: account.id)
        let page = OwnAccountPage(account: account, today: visit.site.today(), codesLeft: left, problems: problems, token: visit.token)
        return .page(page, status: status)
    }
}
