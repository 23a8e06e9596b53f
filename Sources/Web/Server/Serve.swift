public import Care
import Hummingbird
public import Logging
import NIOCore
public import Store

/// Serves the product until it is told to stop (SIGTERM or SIGINT); requests under way are answered first.
///
/// - Parameters:
///   - assets: the folders to look through for style sheets and scripts.
///   - isSecure: whether browsers reach it by TLS, through a proxy in front of it.
///   - signIn: the council's own sign-in; nil for accounts of ours only.
///   - printer: makes PDF files, where it is installed.
///   - ready: is told once it listens, with the port.
public func serve(
    store: Store, host: String, port: Int, today: @escaping @Sendable () -> Day, now: @escaping @Sendable () -> String, assets: [String],
    isSecure: Bool = false, signIn: CouncilSettings? = nil, printer: Printer = .found(), logger: Logger, ready: @escaping @Sendable (Int) -> Void = { _ in }
) async throws {
    let site = try Site(store: store, assets: AssetTable(folders: assets), isSecure: isSecure, signIn: signIn, printer: printer, today: today, now: now, logger: logger)
    let application = Application(
        responder: try responder(site),
        // Whoever sends half a request and waits is cut off.
        server: .http1(configuration: .init(idleTimeout: .seconds(15))),
        configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
        onServerRunning: { channel in ready(channel.localAddress?.port ?? port) },
        logger: logger)
    // The first page should not wait for the first reading.
    _ = try await site.workers.run { try site.council.now() }
    let clock = HourlyClock(site: site)
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await application.runService() }
        group.addTask { await clock.run() }
        // The server ends first; the clock runs until then.
        try await group.next()
        group.cancelAll()
    }
}

/// The product as a function from request to response, as the server and the tests use it.
func responder(_ site: Site) throws -> RouterResponder<SiteContext> {
    let router = try router(site)
    try checkPolicies(router, Route.all)
    return router.buildResponder()
}

/// The router of the route table. Order matters: headers outside, then pages for missing addresses, then the routes.
func router(_ site: Site, _ routes: [Route] = Route.all) throws -> Router<SiteContext> {
    let doorkeeper = Doorkeeper(site)
    let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: SecurityHeaders(isSecure: site.isSecure))
    router.add(middleware: MissingPages(doorkeeper: doorkeeper))
    for route in routes {
        router.on(RouterPath(route.path), method: route.method) { request, context in
            var parameters: [String: String] = [:]
            for (name, value) in context.parameters { parameters[String(name)] = (try? FormReader.decoded(value.utf8)) ?? "" }
            return await doorkeeper.answer(route, request, parameters: parameters)
        }
    }
    return router
}

/// Refuses a router that holds an address the table gives no policy for.
func checkPolicies(_ router: Router<SiteContext>, _ routes: [Route]) throws {
    let known = Set(routes.map { "\($0.method) \(RouterPath($0.path))" })
    for route in router.routes where !known.contains("\(route.method) \(route.path)") {
        throw ServeProblem("The address \(route.path) (\(route.method)) has no policy. It must be in the route table.")
    }
}
