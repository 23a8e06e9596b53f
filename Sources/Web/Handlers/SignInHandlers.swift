import Care
import HTTPTypes
import Store

/// Signing in with a username and a password, and out again.
extension Route {
    @Sendable static func signInForm(_ visit: Visit) throws -> Answer {
        let next = ours(visit.asked("next") ?? "/")
        if visit.session != nil { return .redirect(next) }
        if let pending = visit.pending { return .redirect(address(pending.stage.page, next: next)) }
        return signInPage(visit, problem: nil, username: "", next: next, status: .ok)
    }

    /// A try to sign in. A wrong password, an unknown name and a closed account get the same answer after the same time.
    @Sendable static func signIn(_ visit: Visit) async throws -> Answer {
        let site = visit.site, username = visit.field("username"), next = ours(visit.field("next")), now = try site.instant()
        let password = visit.form["password"]?.last ?? ""
        if username.isEmpty || password.isEmpty {
            return signInPage(visit, problem: "Enter your username and your password.", username: username, next: next, status: .unprocessableContent)
        }
        let outcome = try await site.store.signIn(
            username: username, password: password, passwords: site.passwords, at: now, today: site.today())
        return try await site.workers.run {
            switch outcome {
            case .accepted(let account): return try begin(visit, account.id, next: next, detail: "password")
            case .refused:
                try site.store.record(Reading(at: site.now(), actor: "nobody", action: "sign-in refused", subject: name(username)))
                return signInPage(
                    visit, problem: "The username or the password is not right.", username: username, next: next, status: .unprocessableContent)
            case .delayed(let seconds):
                try site.store.record(Reading(at: site.now(), actor: "nobody", action: "sign-in delayed", subject: name(username)))
                return signInPage(visit, problem: wait(seconds), username: username, next: next, status: .tooManyRequests)
                    .with("Retry-After", String(seconds))
            }
        }
    }

    @Sendable static func signOut(_ visit: Visit) throws -> Answer {
        let cookies = SiteCookies(isSecure: visit.site.isSecure)
        if let secret = visit.secret, let session = visit.session ?? visit.pending {
            try visit.site.store.endSession(secret)
            try visit.site.store.record(
                Reading(at: visit.site.now(), actor: session.username, action: "sign out", subject: "account:\(session.account)"))
        }
        return .redirect("/sign-in").setting([cookies.header(cookies.session, "")])
    }

    /// Somebody is there and wants to stay: asking is enough. The answer is how many seconds they have.
    @Sendable static func staySignedIn(_ visit: Visit) throws -> Answer {
        Answer(content: .text("\(visit.session?.idleLeft ?? 0) \(visit.session?.left ?? 0)"))
    }

    /// Starts a session, which leads to the next step of signing in or, after the last, to the page that was asked for.
    ///
    /// The session before it ends: a secret from before somebody was known opens nothing afterwards.
    ///
    /// - Parameter detail: what they proved, for the audit trail.
    static func begin(
        _ visit: Visit, _ account: Int64, next: String, means: SignInMeans = .password, hasProvedFactor: Bool = false, isSettingUp: Bool = false,
        detail: String
    ) throws -> Answer {
        let site = visit.site, now = try site.instant(), cookies = SiteCookies(isSecure: site.isSecure)
        if let old = visit.secret { try site.store.endSession(old) }
        let begun = try site.store.beginSession(
            account, at: now, means: means, hasProvedFactor: hasProvedFactor, isSettingUp: isSettingUp, limits: site.limits)
        let action = begun.stage == .full ? "sign in" : "sign-in begun"
        try site.store.record(
            Reading(at: site.now(), actor: begun.username, action: action, subject: "account:\(account)", detail: detail))
        let onward = begun.stage == .full ? next : address(begun.stage.page, next: next)
        return .redirect(onward).setting([cookies.header(cookies.session, begun.secret), cookies.header(cookies.form, "")])
    }

    private static func signInPage(_ visit: Visit, problem: String?, username: String, next: String, status: HTTPResponse.Status) -> Answer {
        let cookies = SiteCookies(isSecure: visit.site.isSecure)
        let key = visit.formKey ?? Store.randomText()
        let page = SignInPage(
            problem: problem, username: username, token: (visit.session ?? visit.pending)?.token ?? key, next: next,
            isEnded: visit.asked("ended") != nil && problem == nil, hasCouncil: visit.site.provider != nil)
        return .page(page, status: status).setting(visit.formKey == nil ? [cookies.header(cookies.form, key)] : [])
    }

    /// What is said when the next try comes too early.
    static func wait(_ seconds: Int) -> String {
        "There were too many tries. Wait \(seconds == 1 ? "1 second" : "\(seconds) seconds"), then try again."
    }

    /// A typed name in the audit trail. It may be somebody's password, so only its digest is kept.
    private static func name(_ username: String) -> String { "name:\(Store.digest(of: username.lowercased().utf8).prefix(16))" }
}

extension Site {
    /// The moment; a clock that gives none stops the request.
    func instant() throws -> Moment {
        guard let moment else { throw ServeProblem("The clock gives no moment.") }
        return moment
    }
}
