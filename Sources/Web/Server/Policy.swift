import Care
import HTTPTypes
import Store

/// Who may use an address.
enum Policy: Sendable, Hashable {
    /// Anybody, signed in or not.
    case everyone
    /// Whoever has signed in, whatever their role.
    case signedIn
    /// Whoever may have what is asked of the service.
    case service(Ask)
    /// Whoever may have what is asked of any child at all: a list that shows each reader the children of whom they may.
    case list(Ask)
    /// Whoever may have what is asked of the member of staff that the address names by `{staff}`. To everybody else nobody is there.
    case staff(Ask)
    /// Whoever may have what is asked of the child that the address names by `{key}`. A child they may not open is not there.
    case child(Ask)
    /// Whoever may open the child that the address names by `{key}`, and whoever may open its closed record in an emergency.
    case closedChild
    /// Whoever may have what is asked of a child of the meeting that the address names by `{meeting}`.
    case meeting(Ask)

    /// Whoever may have what is asked of a child of the dispute that the address names by `{dispute}`.
    case dispute(Ask)

    /// Whoever came by a link that was made for this, and nobody else: no account opens it, and the link opens nothing besides.
    case own(OwnPurpose)
    /// Whoever came by a link, whatever it was made for.
    case anyLink
    /// Whoever has the address of a survey. Nothing is kept of who that was: neither session nor cookie is looked at.
    case survey

    /// Whether the address belongs to those who came by a link and have no account.
    var isByLink: Bool {
        switch self {
        case .own, .anyLink, .survey: true
        default: false
        }
    }

    /// What is asked; nil where nothing is.
    var ask: Ask? {
        switch self {
        case .everyone, .signedIn, .own, .anyLink, .survey: nil
        case .closedChild: .openChild
        case .service(let ask), .list(let ask), .staff(let ask), .child(let ask), .meeting(let ask), .dispute(let ask): ask
        }
    }
}

/// An address: how it is asked for, who may, whether reading it is kept in the audit trail, and what answers it.
///
/// There is no address without a policy: it has no default, and `serve` refuses to start with an address that is not one of these.
struct Route: Sendable {
    let method: HTTPRequest.Method
    let path: String
    let policy: Policy
    /// What the audit trail calls reading it; nil where nothing personal is shown and nothing taken away.
    let audit: String?
    /// The most bytes that may be sent to it.
    let limit: Int
    let answer: @Sendable (Visit) async throws -> Answer

    /// Whether other programs ask for it: it answers in JSON, and to tokens.
    var isAPI: Bool { path.hasPrefix("/api/") }

    private init(
        _ method: HTTPRequest.Method, _ path: String, _ policy: Policy, audit: String?, limit: Int,
        _ answer: @escaping @Sendable (Visit) async throws -> Answer
    ) {
        self.method = method
        self.path = path
        self.policy = policy
        self.audit = audit
        self.limit = limit
        self.answer = answer
    }

    /// A page or a file. It is made on a thread of the site's own, so that no long table keeps others waiting.
    static func get(
        _ path: String, _ policy: Policy, audit: String? = nil, _ answer: @escaping @Sendable (Visit) throws -> Answer
    ) -> Route {
        Route(.get, path, policy, audit: audit, limit: 0) { visit in try await visit.site.workers.run { try answer(visit) } }
    }

    /// A form. Its token is checked before the handler sees it.
    static func post(
        _ path: String, _ policy: Policy, audit: String? = nil, limit: Int = 1 << 20, _ answer: @escaping @Sendable (Visit) throws -> Answer
    ) -> Route {
        Route(.post, path, policy, audit: audit, limit: limit) { visit in try await visit.site.workers.run { try answer(visit) } }
    }

    /// A page whose handler waits for something else than the database.
    static func get(_ path: String, _ policy: Policy, audit: String? = nil, waiting answer: @escaping @Sendable (Visit) async throws -> Answer) -> Route {
        Route(.get, path, policy, audit: audit, limit: 0, answer)
    }

    /// A form whose handler waits for something else than the database.
    static func post(_ path: String, _ policy: Policy, waiting answer: @escaping @Sendable (Visit) async throws -> Answer) -> Route {
        Route(.post, path, policy, audit: nil, limit: 1 << 16, answer)
    }
}
