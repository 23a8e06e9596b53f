import Care
import HTTPTypes
import Store

extension Route {
    @Sendable static func signInForm(_ visit: Visit) throws -> Answer {
        if visit.session != nil { return .redirect(ours(visit.asked("next") ?? "/")) }
        return signInPage(visit, problem: nil, username: "", next: ours(visit.asked("next") ?? "/"), status: .ok)
    }

    /// A try to sign in. A wrong password, an unknown name and a disabled account get the same answer after the same time.
    @Sendable static func signIn(_ visit: Visit) async throws -> Answer {
        let site = visit.site, username = visit.field("username"), next = ours(visit.field("next"))
        guard let now = site.moment else { throw ServeProblem("The clock gives no moment.") }
        let password = visit.form["password"]?.last ?? ""
        if username.isEmpty || password.isEmpty {
            return signInPage(visit, problem: "Enter your username and your password.", username: username, next: next, status: .unprocessableContent)
        }
        let outcome = try await site.store.signIn(username: username, password: password, passwords: site.passwords, at: now)
        return try await site.workers.run {
            switch outcome {
            case .accepted(let account):
                if let old = visit.secret { try site.store.endSession(old) }
                let secret = try site.store.beginSession(account, at: now, limits: site.limits)
                try site.store.record(Reading(at: site.now(), actor: account.username, action: "sign in", subject: "account:\(account.id)"))
                let cookies = SiteCookies(isSecure: site.isSecure)
                return .redirect(next).setting([cookies.header(cookies.session, secret), cookies.header(cookies.form, "")])
            case .refused:
                try site.store.record(Reading(at: site.now(), actor: "nobody", action: "sign-in refused", subject: name(username)))
                return signInPage(
                    visit, problem: "The username or the password is not right.", username: username, next: next, status: .unprocessableContent)
            case .delayed(let seconds):
                try site.store.record(Reading(at: site.now(), actor: "nobody", action: "sign-in delayed", subject: name(username)))
                let wait = seconds == 1 ? "1 second" : "\(seconds) seconds"
                return signInPage(
                    visit, problem: "There were too many tries. Wait \(wait), then try again.", username: username, next: next,
                    status: .tooManyRequests)
            }
        }
    }

    @Sendable static func signOut(_ visit: Visit) throws -> Answer {
        let cookies = SiteCookies(isSecure: visit.site.isSecure)
        if let secret = visit.secret, let session = visit.session {
            try visit.site.store.endSession(secret)
            try visit.site.store.record(
                Reading(at: visit.site.now(), actor: session.username, action: "sign out", subject: "account:\(session.account)"))
        }
        return .redirect("/sign-in").setting([cookies.header(cookies.session, "")])
    }

    private static func signInPage(_ visit: Visit, problem: String?, username: String, next: String, status: HTTPResponse.Status) -> Answer {
        let cookies = SiteCookies(isSecure: visit.site.isSecure)
        let key = visit.formKey ?? Store.randomText()
        let page = SignInPage(problem: problem, username: username, token: visit.session?.token ?? key, next: next)
        return .page(page, status: status).setting(visit.formKey == nil ? [cookies.header(cookies.form, key)] : [])
    }

    /// An address of ours to go on to; anything else becomes the first page.
    static func ours(_ address: String) -> String {
        let isPath = address.hasPrefix("/") && !address.hasPrefix("//") && !address.hasPrefix("/\\") && !address.hasPrefix("/sign-")
        let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
        return isPath && isPlain && address.utf8.count <= 500 ? address : "/"
    }

    /// A typed name in the audit trail. It may be somebody's password, so only its digest is kept.
    private static func name(_ username: String) -> String { "name:\(Store.digest(of: username.lowercased().utf8).prefix(16))" }
}
