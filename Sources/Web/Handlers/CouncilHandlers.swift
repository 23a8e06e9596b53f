import Care
import HTTPTypes
import Logging
import Store

/// Signing in with the council's own sign-in.
extension Route {
    /// Sends the browser to the council's sign-in, with a key only it keeps.
    @Sendable static func startCouncil(_ visit: Visit) async throws -> Answer {
        guard let provider = visit.site.provider else { throw Refusal.notFound("there is no council sign-in") }
        let cookies = SiteCookies(isSecure: visit.site.isSecure), key = Store.randomText(), next = ours(visit.asked("next") ?? "/")
        do {
            // Cookies hold hexadecimal digits only; a long address is not worth remembering.
            let kept = next.utf8.count <= 60 ? next.utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() : ""
            return .redirect(try await provider.start(key: key))
                .setting([cookies.returning(cookies.council, key), cookies.returning(cookies.next, kept)])
        } catch {
            return try await refused(visit, error)
        }
    }

    /// Takes back whom the council's sign-in sends.
    @Sendable static func endCouncil(_ visit: Visit) async throws -> Answer {
        let site = visit.site, cookies = SiteCookies(isSecure: site.isSecure)
        guard let provider = site.provider else { throw Refusal.notFound("there is no council sign-in") }
        let over = [cookies.returning(cookies.council, ""), cookies.returning(cookies.next, "")]
        do {
            guard let key = visit.cookies[cookies.council], let state = visit.asked("state") else {
                throw CouncilRefusal(reason: "nobody here had begun to sign in")
            }
            guard let code = visit.asked("code") else { throw CouncilRefusal(reason: "the provider sent no code") }
            let now = try site.instant()
            let person = try await provider.person(key: key, state: state, code: code, now: now.sinceEpoch)
            let next = ours(decoded(visit.cookies[cookies.next] ?? ""))
            return try await site.workers.run { try admitted(person, visit, now, next: next) }.setting(over)
        } catch {
            return try await refused(visit, error).setting(over)
        }
    }

    private static func admitted(_ person: CouncilPerson, _ visit: Visit, _ now: Moment, next: String) throws -> Answer {
        let site = visit.site
        let deed = Deed(actor: "council sign-in", reason: "as the council's groups say", at: site.now(), day: site.today())
        let outcome = try site.store.signIn(person, at: now, today: site.today(), deed)
        guard case .accepted(let account) = outcome else {
            let subject = "name:\(Store.digest(of: person.subject.utf8).prefix(16))"
            try site.store.record(
                Reading(at: site.now(), actor: "nobody", action: "sign-in refused", subject: subject, detail: "council sign-in: \(outcome.why)"))
            return .page(MessagePage.refused(outcome), status: .forbidden)
        }
        let begun = try begin(visit, account.id, next: next, means: .council, detail: "council sign-in")
        // The session's cookie goes with requests that begin here only: one more step, from a page of ours, makes it so.
        let page = MessagePage(
            title: "You are signed in", sentences: ["The page you asked for opens by itself."], link: .init(title: "Continue", address: next))
        return Answer.page(page).setting(begun.cookies).with("Refresh", "0; url=\(next)")
    }

    /// One page for everything that can go wrong on the way; the log and the audit trail tell what it was.
    private static func refused(_ visit: Visit, _ error: any Error) async throws -> Answer {
        let site = visit.site, why = (error as? CouncilRefusal)?.reason ?? "the provider could not be asked, or what it said not be read"
        site.logger.warning("council sign-in refused", metadata: ["why": "\(why)"])
        return try await site.workers.run {
            try site.store.record(
                Reading(at: site.now(), actor: "nobody", action: "sign-in refused", subject: "council sign-in", detail: why))
            return .page(MessagePage.councilFailed, status: .forbidden)
        }
    }

    private static func decoded(_ digits: String) -> String {
        var bytes: [UInt8] = [], high: Int?
        for digit in digits {
            let value = digit.hexDigitValue ?? 0
            if let first = high { bytes.append(UInt8(truncatingIfNeeded: first << 4 | value)) }
            high = high == nil ? value : nil
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension CouncilSignIn {
    /// For the audit trail.
    var why: String {
        switch self {
        case .accepted: "accepted"
        case .noRole: "no group of theirs gives a role"
        case .closed: "the account is closed"
        case .nameTaken: "another account has the username"
        case .unfitName: "the username will not do"
        }
    }
}

extension MessagePage {
    private static let again = Link(title: "Sign in", address: "/sign-in")

    static let councilFailed = MessagePage(
        title: "The council's sign-in did not work",
        sentences: ["Nobody was signed in. Try again; if it happens again, tell your administrator what time it was."], link: again)

    static func refused(_ outcome: CouncilSignIn) -> MessagePage {
        let sentence = switch outcome {
        case .accepted: ""
        case .noRole:
            "The council knows you, but you are in none of the groups that use Footprint. If you need it for your work, ask your manager to have you added."
        case .closed: "Your account in Footprint is closed, or nobody has used it for \(Account.dormantDays) days. Ask your administrator to open it."
        case .nameTaken: "There is an account of this name already that does not belong to the council's sign-in. Ask your administrator to end it."
        case .unfitName: "The council's sign-in gave no username that Footprint can use. Tell your administrator."
        }
        return MessagePage(title: "You cannot use Footprint yet", sentences: [sentence], link: again)
    }
}
