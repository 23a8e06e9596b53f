import Care
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Store

/// Answers every request: who is asking, may they, is the form theirs, what do they get, and the line in the audit trail.
///
/// It never throws. What fails becomes a page, with a reference that the log explains.
struct Doorkeeper: Sendable {
    let site: Site
    private let cookies: SiteCookies

    init(_ site: Site) {
        self.site = site
        cookies = SiteCookies(isSecure: site.isSecure)
    }

    /// Answers a request to an address of ours.
    func answer(_ route: Route, _ request: Request, parameters: [String: String]) async -> Response {
        var visit: Visit?
        do {
            let entering = route.policy.isByLink ? try await enterByLink(route, request, parameters) : try await enter(request, parameters, isAPI: route.isAPI)
            visit = entering
            if route.isAPI, route.policy != .everyone, entering.session == nil { return Sending(site, nil).response(Self.noToken) }
            if route.policy != .everyone, !route.policy.isByLink, entering.session == nil {
                if route.method == .post { await keepLateForm(request, entering, limit: route.limit) }
                return Sending(site, entering).response(toSignIn(entering, request))
            }
            var read = entering
            read.admission = try await site.workers.run { try entering.admitted(to: route) }
            visit = read
            if route.method == .post { try await Form(cookies).read(request, limit: route.limit, into: &read) }
            visit = read
            let answer = try await route.answer(read), tag = request.headers[.ifNoneMatch]
            return try await site.workers.run { [read] in
                try audit(route, answer, read)
                return Sending(site, read).response(answer, matching: tag)
            }
        } catch {
            return await refuse(error, visit, request, route)
        }
    }

    /// Answers a request to an address that is not ours.
    func missing(_ request: Request) async -> Response {
        if request.uri.path.hasPrefix("/api/") { return Sending(site, nil).response(Self.missingOfAPI(request)) }
        let visit = try? await enter(request, [:])
        return await refuse(Refusal.notFound("no such address"), visit, request, nil)
    }

    // MARK: Coming in

    /// - Parameter isAPI: a token counts, and where there is one nothing else.
    private func enter(_ request: Request, _ parameters: [String: String], isAPI: Bool = false) async throws -> Visit {
        let sent = SiteCookies.sent(request.headers[values: .cookie])
        let secret = sent[cookies.session]
        var session: Session?
        var token: APIToken?
        if isAPI, let told = request.headers[.authorization] {
            let site = site, parts = told.split(separator: " ", maxSplits: 1)
            if parts.count == 2, parts[0].lowercased() == "bearer" {
                let given = String(parts[1])
                if let found = try await site.workers.run({ try site.store.session(ofToken: given, today: site.today()) }) { (session, token) = (found.session, found.token) }
            }
        } else if let secret, let now = site.moment {
            let site = site
            session = try await site.workers.run { try site.store.session(secret, at: now, today: site.today(), limits: site.limits) }
        }
        let query: [String: [String]]
        do {
            query = try FormReader.fields((request.uri.query ?? "").utf8)
        } catch {
            throw Refusal.unreadable(error)
        }
        var visit = Visit(
            site: site, path: request.uri.path, parameters: parameters, query: query, session: session?.stage == .full ? session : nil,
            pending: session?.stage == .full ? nil : session, secret: secret, formKey: sent[cookies.form], cookies: sent,
            host: request.head.authority ?? "")
        visit.apiToken = token
        return visit
    }

    /// For a program that shows no token, or one that opens nothing (RFC 6750).
    private static var noToken: Answer {
        Answer.problem(.unauthorized, "Send a token of yours: Authorization: Bearer fp_… It may have ended, or been revoked.").with("WWW-Authenticate", "Bearer")
    }

    /// For an address below /api that is none, or is one that is only read.
    private static func missingOfAPI(_ request: Request) -> Answer {
        let isKnown = request.uri.path == "/api/v1/openapi.json" || APIOperation.all.contains { $0.isAt(request.uri.path) }
        guard isKnown, request.method != .get, request.method != .head else { return .problem(.notFound, "There is no such address. See /api/v1/openapi.json.") }
        return Answer.problem(.methodNotAllowed, "This address is only read: GET.").with("Allow", "GET, HEAD")
    }

    /// Somebody who came by a link: no account of this browser counts here, and of a survey not even the link's own visit.
    private func enterByLink(_ route: Route, _ request: Request, _ parameters: [String: String]) async throws -> Visit {
        let sent = SiteCookies.sent(request.headers[values: .cookie])
        var visit = Visit(
            site: site, path: request.uri.path, parameters: parameters, query: (try? FormReader.fields((request.uri.query ?? "").utf8)) ?? [:], session: nil,
            pending: nil, secret: nil, formKey: nil, host: request.head.authority ?? "")
        if route.policy == .survey {
            visit.openToken = Store.digest(of: "form of survey \(parameters["secret"] ?? "")".utf8)
        } else if let secret = sent[cookies.own], let now = site.moment {
            let site = site
            visit.own = try await site.workers.run { try site.store.ownSession(secret, at: now, today: site.today()) }
            visit.ownSecret = secret
        }
        return visit
    }

    /// The sign-in page, which leads back to the page that was asked for; for a form, to the page the form stands on.
    private func toSignIn(_ visit: Visit, _ request: Request) -> Answer {
        if let pending = visit.pending { return .redirect(pending.stage.page) }
        let back = request.method == .post ? Self.referrer(request) : visit.path
        return .redirect(Route.address("/sign-in", next: back, isEnded: visit.secret != nil))
    }

    /// A form that was sent after its session ran out is kept as a draft of the person whose session it was. Nobody else sees it.
    private func keepLateForm(_ request: Request, _ visit: Visit, limit: Int) async {
        guard let secret = visit.secret, visit.pending == nil, let ended = try? site.store.ranOut(secret) else { return }
        var late = visit
        late.lateToken = ended.token
        do {
            try await Form(cookies).read(request, limit: min(limit, 1 << 20), into: &late)
            let told = late.field("draft-address"), address = Route.ours(told.isEmpty ? visit.path : told)
            guard address != "/", late.form.count > 1 else { return }
            try site.store.keepDraft(
                ended.account, address: address, title: String(late.field("draft-title").prefix(200)), fields: late.form, at: site.now())
        } catch {
            site.logger.debug("a form sent too late could not be kept")
        }
    }

    /// The page of ours a form was sent from; the first page when that is not told.
    private static func referrer(_ request: Request) -> String {
        let told = HTTPField.Name("Referer").flatMap { request.headers[$0] } ?? ""
        for start in ["http://", "https://"] {
            let site = start + (request.head.authority ?? "")
            if told.hasPrefix(site + "/") { return Route.ours(String(told.dropFirst(site.count))) }
        }
        return "/"
    }

    /// Nothing audited leaves before its line is written.
    private func audit(_ route: Route, _ answer: Answer, _ visit: Visit) throws {
        guard let action = route.audit, answer.status.kind == .successful || answer.about != nil else { return }
        guard let about = answer.about else { throw ServeProblem("\(route.path) is audited and does not say what was read.") }
        try site.store.record(
            Reading(at: site.now(), actor: visit.session?.username ?? visit.own?.link.actor ?? "nobody", action: action, subject: about.id,
                detail: visit.apiToken.map { "token \($0.id), \(about.detail)" } ?? about.detail))
    }

    /// What somebody asked for and may not have is in the audit trail, too: the child by its id, where the address names one.
    private func note(_ error: any Error, _ visit: Visit, _ route: Route) {
        switch error {
        case Refusal.notFound, Refusal.notAllowed, Refusal.notChair, Refusal.closedRecord, Refusal.forged: break
        default: return
        }
        guard let session = visit.session else { return }
        let named = try? visit.snapshot().keys.child(for: visit.parameter("key"))
        let subject = named?.text ?? route.path
        let reading = Reading(
            at: site.now(), actor: session.username, action: "refused", subject: subject, detail: "\(route.method.rawValue) \(route.path)")
        do { try site.store.record(reading) } catch { site.logger.error("a refusal could not be noted") }
    }

    // MARK: When it fails

    /// The same refusal for another program.
    private static func problem(_ status: HTTPResponse.Status, _ error: any Error) -> Answer {
        let detail: String
        switch error {
        case Refusal.unreadable(let problem): detail = problem.sentence
        case Refusal.notAllowed: detail = "The role of this token does not include it."
        case Refusal.notFound: detail = "There is no such thing, or not for this token."
        default: detail = status == .internalServerError ? "Something went wrong here. The log of the server says what." : "This cannot be answered."
        }
        return .problem(status, detail)
    }

    /// A page that says what happened. A child's name, id or key never enters the log: only the address as the route table has it.
    private func refuse(_ error: any Error, _ visit: Visit?, _ request: Request, _ route: Route?) async -> Response {
        var metadata: Logger.Metadata = ["address": "\(route?.path ?? "unknown")", "method": "\(request.method.rawValue)"]
        var isOver = false
        var answer: Answer
        switch error {
        case Refusal.notFound(let why):
            metadata["why"] = "\(why)"
            site.logger.debug("not found", metadata: metadata)
            answer = .page(MessagePage.notFound, status: .notFound)
        case Refusal.notAllowed:
            metadata["why"] = "the role does not include it"
            site.logger.debug("not allowed", metadata: metadata)
            answer = .page(MessagePage.notAllowed, status: .forbidden)
        case Refusal.notChair(let name):
            metadata["why"] = "somebody else chairs"
            site.logger.debug("not allowed", metadata: metadata)
            answer = .page(MessagePage.notChair(name, visit?.parameter("meeting") ?? ""), status: .forbidden)
        case Refusal.closedRecord:
            answer = .page(ClosedRecordPage(address: visit?.path ?? "/", key: visit?.parameter("key") ?? ""), status: .forbidden)
        case Refusal.noLink:
            answer = .page(OwnMessagePage.ended, status: .notFound)
        case Refusal.forged(let why):
            metadata["why"] = "\(why)"
            site.logger.warning("form refused", metadata: metadata)
            answer = .page(MessagePage.expired, status: .forbidden)
        case Refusal.tooLarge:
            isOver = true
            let page = MessagePage(title: "Too much at once", sentences: ["What was sent is larger than this page takes."], link: nil)
            answer = .page(page, status: .contentTooLarge)
        case Refusal.unreadable(let problem):
            answer = .page(MessagePage(title: "That could not be read", sentences: [problem.sentence], link: nil), status: .badRequest)
        default:
            let reference = Store.randomText(bytes: 4).uppercased()
            metadata["reference"] = "\(reference)"
            metadata["error"] = "\(Store.explanation(of: error))"
            site.logger.error("failed", metadata: metadata)
            answer = .page(MessagePage.failed(reference: reference), status: .internalServerError)
        }
        if route?.policy.isByLink == true, answer.status != .internalServerError { answer = .page(OwnMessagePage.ended, status: answer.status) }
        if route?.isAPI == true { answer = Self.problem(answer.status, error) }
        let closing = isOver, refusal = answer
        if let visit, let route, visit.session != nil { note(error, visit, route) }
        let made = try? await site.workers.run { Sending(site, visit).response(refusal, closing: closing) }
        return made ?? Response(status: answer.status)
    }
}
