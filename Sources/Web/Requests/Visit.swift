import Care
import Store

/// One request, read and let in: what a handler is given.
struct Visit: Sendable {
    let site: Site
    /// The address without its query.
    let path: String
    let parameters: [String: String]
    let query: [String: [String]]
    var form: [String: [String]] = [:]
    var files: [Multipart.File] = []
    /// Nil for somebody who has not signed in.
    let session: Session?
    /// The session of somebody who has not done every step of signing in: it opens the page of the step and nothing else.
    let pending: Session?
    /// What the browser keeps of the session.
    let secret: String?
    /// Ties a form to the browser it was sent to before anybody has signed in.
    let formKey: String?
    /// The token of a session that has run out: a form that carries it is kept as a draft.
    var lateToken: String?
    /// What the reader was let in to; nil until the doorkeeper has decided, and for addresses open to everybody.
    var admission: Admission?
    /// Every cookie of ours the browser sent.
    var cookies: [String: String] = [:]
    /// The visit of somebody who came by a link, and its secret; nil for everybody who has an account.
    var own: OwnSession?
    var ownSecret: String?
    /// The token of a form that is the same for everybody who has its address.
    var openToken: String?
    /// The token another program reads with; nil for everybody who has signed in.
    var apiToken: APIToken?
    /// The name the browser asked for: `footprint.example`.
    var host = ""

    /// Who is reading, for the page's frame.
    var reader: Reader? { session.map { Reader(name: $0.name, username: $0.username, token: $0.token, roles: $0.roles, idleLeft: $0.idleLeft, left: $0.left) } }
    /// The token a form of this visit carries.
    var token: String { own?.token ?? openToken ?? session?.token ?? pending?.token ?? formKey ?? "" }

    /// A field's only or last value, without the spaces around it.
    func field(_ name: String) -> String { (form[name]?.last ?? "").trimmingSpaces }

    /// The value of a query parameter; nil when it is not there or empty.
    func asked(_ name: String) -> String? {
        let text = (query[name]?.last ?? "").trimmingSpaces
        return text.isEmpty ? nil : text
    }

    /// The page asked for, counted from 1.
    var page: Int { asked("page").flatMap(Int.init).map { max(1, min($0, 1_000_000)) } ?? 1 }

    func parameter(_ name: String) -> String { parameters[name] ?? "" }

    /// The service as it is now.
    func snapshot() throws -> Snapshot { try site.council.now() }

    /// A deed of the person who is signed in.
    func deed(_ reason: String) -> Deed {
        Deed(actor: session?.username ?? "nobody", reason: reason, at: site.now(), day: site.today())
    }
}
