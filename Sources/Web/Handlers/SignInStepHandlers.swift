import Care
import HTTPTypes
import Store

/// The steps between a right password and the first page: one's own password, the second factor, a code.
extension Route {
    // MARK: One's own password in place of a one-time one

    @Sendable static func ownPasswordForm(_ visit: Visit) throws -> Answer {
        try step(.passwordChange, visit) { _, next in .page(OwnPasswordPage(problems: [], token: visit.token, next: next)) }
    }

    @Sendable static func setOwnPassword(_ visit: Visit) async throws -> Answer {
        guard let pending = visit.pending, pending.stage == .passwordChange else { return elsewhere(visit) }
        let site = visit.site, next = ours(visit.field("next"))
        let typed = visit.form["password"]?.last ?? "", again = visit.form["again"]?.last ?? ""
        var problems = NewPassword.problems(typed, again: again, username: pending.username)
        if problems.isEmpty, try await site.store.isPassword(typed, of: pending.account, passwords: site.passwords) {
            problems = [("Choose another password than the one you were given.", "password")]
        }
        if !problems.isEmpty {
            return .page(OwnPasswordPage(problems: problems, token: visit.token, next: next), status: .unprocessableContent)
        }
        let hash = try await site.passwords.hash(typed)
        return try await site.workers.run {
            try site.store.setPassword(
                username: pending.username, hash: hash,
                Deed(actor: pending.username, reason: "first sign-in", at: site.now(), day: site.today()))
            // Whoever has a second factor gave a code before they came here.
            return try begin(visit, pending.account, next: next, hasProvedFactor: true, detail: "own password set")
        }
    }

    // MARK: Setting the second factor up

    @Sendable static func factorForm(_ visit: Visit) throws -> Answer {
        try step(.factorSetup, visit) { pending, next in try factorPage(visit, pending, next, problem: nil, .ok) }
    }

    @Sendable static func setUpFactor(_ visit: Visit) throws -> Answer {
        try step(.factorSetup, visit) { pending, next in
            let site = visit.site, now = try site.instant()
            guard let account = try site.store.account(pending.account) else { throw Refusal.notFound("no such account") }
            let deed = Deed(actor: pending.username, reason: "second factor set up", at: site.now(), day: site.today())
            guard let codes = try site.store.confirmFactor(of: account, code: visit.field("code"), at: now, deed) else {
                let sentence = "That is not the code the app shows now. Check that the telephone's clock is right, and type the newest code."
                return try factorPage(visit, pending, next, problem: sentence, .unprocessableContent)
            }
            let onward = try begin(visit, pending.account, next: next, hasProvedFactor: true, detail: "second factor set up")
            return Answer.page(RecoveryCodesPage(codes: codes, next: next)).setting(onward.cookies)
        }
    }

    private static func factorPage(
        _ visit: Visit, _ pending: Session, _ next: String, problem: String?, _ status: HTTPResponse.Status
    ) throws -> Answer {
        guard let secret = try visit.site.store.newFactor(of: pending.account) else { return .redirect("/") }
        let page = FactorPage(
            username: pending.username, secret: secret, authority: visit.site.authority, problem: problem, token: visit.token, next: next)
        return .page(page, status: status)
    }

    // MARK: A code

    @Sendable static func codeForm(_ visit: Visit) throws -> Answer {
        try step(.factor, visit) { _, next in .page(CodePage(problem: nil, isRecovery: false, token: visit.token, next: next)) }
    }

    @Sendable static func recoveryForm(_ visit: Visit) throws -> Answer {
        try step(.factor, visit) { _, next in .page(CodePage(problem: nil, isRecovery: true, token: visit.token, next: next)) }
    }

    @Sendable static func giveCode(_ visit: Visit) throws -> Answer {
        try code(visit, isRecovery: false) { account, code, now in try visit.site.store.checkCode(of: account, code, at: now) }
    }

    @Sendable static func giveRecoveryCode(_ visit: Visit) throws -> Answer {
        try code(visit, isRecovery: true) { account, code, now in try visit.site.store.checkRecoveryCode(of: account, code, at: now) }
    }

    private static func code(_ visit: Visit, isRecovery: Bool, _ check: (Int64, String, Moment) throws -> CodeTry) throws -> Answer {
        try step(.factor, visit) { pending, next in
            let site = visit.site, typed = visit.field("code"), subject = "account:\(pending.account)"
            func again(_ sentence: String, _ status: HTTPResponse.Status) -> Answer {
                .page(CodePage(problem: sentence, isRecovery: isRecovery, token: visit.token, next: next), status: status)
            }
            if typed.isEmpty { return again(isRecovery ? "Enter a recovery code." : "Enter the code the app shows.", .unprocessableContent) }
            switch try check(pending.account, typed, try site.instant()) {
            case .accepted:
                return try begin(
                    visit, pending.account, next: next, hasProvedFactor: true, detail: isRecovery ? "recovery code" : "password and code")
            case .refused:
                try site.store.record(Reading(at: site.now(), actor: pending.username, action: "sign-in code refused", subject: subject))
                let sentence = isRecovery
                    ? "That is not one of your recovery codes, or it has been used."
                    : "That code is not right, or it has been used. Wait for the next one, and type it."
                return again(sentence, .unprocessableContent)
            case .delayed(let seconds):
                try site.store.record(Reading(at: site.now(), actor: pending.username, action: "sign-in delayed", subject: subject))
                return again(wait(seconds), .tooManyRequests).with("Retry-After", String(seconds))
            }
        }
    }

    // MARK: Being at another step

    /// Answers for somebody whose next step this is; leads everybody else to where they are.
    private static func step(
        _ stage: SignInStage, _ visit: Visit, _ answer: (Session, String) throws -> Answer
    ) throws -> Answer {
        guard let pending = visit.pending, pending.stage == stage else { return elsewhere(visit) }
        return try answer(pending, ours(visit.form["next"]?.last ?? visit.asked("next") ?? "/"))
    }

    private static func elsewhere(_ visit: Visit) -> Answer {
        if visit.session != nil { return .redirect("/") }
        return .redirect(visit.pending.map { $0.stage.page } ?? "/sign-in")
    }
}

/// What is wrong with a password somebody chose, each with its field.
enum NewPassword {
    static func problems(_ typed: String, again: String, username: String) -> [(sentence: String, field: String)] {
        if let problem = Account.problem(password: typed) { return [(problem.description, "password")] }
        if typed.lowercased().contains(username.lowercased()) { return [("A password does not contain the username.", "password")] }
        return typed == again ? [] : [("The two passwords are not the same. Type the new password twice.", "again")]
    }
}
