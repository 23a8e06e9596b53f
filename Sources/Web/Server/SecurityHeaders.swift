import HTTPTypes
import Hummingbird
import Logging

/// The headers every answer carries, the refusals too. It stands outside everything else.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = SiteContext
    let isSecure: Bool

    func handle(_ request: Request, context: SiteContext, next: @concurrent (Request, SiteContext) async throws -> Response) async throws -> Response {
        var response = try await next(request, context)
        for (name, value) in Self.fields { response.headers[name] = value }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000; includeSubDomains" }
        return response
    }

    /// A referrer goes to our own pages only. (With none at all, browsers would hide the origin of our own forms as well.)
    private static let fields: [(HTTPField.Name, String)] = [
        (.contentSecurityPolicy,
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"),
        (.xContentTypeOptions, "nosniff"),
    ] + [
        ("Referrer-Policy", "same-origin"), ("X-Frame-Options", "DENY"), ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"), ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}

/// Addresses that are not in the table get a page as well.
struct MissingPages: RouterMiddleware {
    typealias Context = SiteContext
    let doorkeeper: Doorkeeper

    func handle(_ request: Request, context: SiteContext, next: @concurrent (Request, SiteContext) async throws -> Response) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            return await doorkeeper.missing(request)
        }
    }
}

struct SiteContext: RequestContext {
    var coreContext: CoreRequestContextStorage

    init(source: ApplicationRequestContextSource) { coreContext = CoreRequestContextStorage(source: source) }

    /// Without a connection: for the tests.
    init(logger: Logger) { coreContext = CoreRequestContextStorage(source: Unconnected(logger: logger)) }

    private struct Unconnected: RequestContextSource {
        let logger: Logger
    }
}
