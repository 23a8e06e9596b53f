import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// Reads a form and checks that it came from a page of ours: where the browser says it comes from, and the token it carries.
struct Form: Sendable {
    private let cookies: SiteCookies

    init(_ cookies: SiteCookies) { self.cookies = cookies }

    func read(_ request: Request, limit: Int, into visit: inout Visit) async throws {
        try Self.checkOrigin(request)
        if let length = request.headers[.contentLength].flatMap(Int.init), length > limit { throw Refusal.tooLarge }
        let kind = request.headers[.contentType] ?? ""
        let bytes = try await Self.body(request, limit: limit)
        do {
            if kind.lowercased().hasPrefix("multipart/form-data") {
                let form = try Multipart(bytes, boundary: Multipart.parameters(kind)["boundary"] ?? "")
                visit.form = form.fields
                visit.files = form.files
            } else if kind.isEmpty || kind.lowercased().hasPrefix("application/x-www-form-urlencoded") {
                visit.form = try FormReader.fields(bytes)
            } else {
                throw BadRequest(sentence: "The form came in a way this page does not read.")
            }
        } catch let problem as BadRequest {
            throw Refusal.unreadable(problem)
        }
        let wanted = visit.session == nil ? visit.lateToken ?? visit.token : visit.token
        guard !wanted.isEmpty, isSame(visit.field("token").utf8, wanted.utf8) else { throw Refusal.forged("the token does not fit") }
    }

    /// Refuses what a browser says comes from another site.
    ///
    /// Sec-Fetch-Site is sent over TLS and to localhost; Origin everywhere. Whoever sends neither is no browser of today, and has the token
    /// to show.
    static func checkOrigin(_ request: Request) throws(Refusal) {
        let site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
        if let site, site != "same-origin", site != "none" { throw .forged("sent from \(site == "cross-site" ? "another site" : "a neighbouring site")") }
        guard let origin = request.headers[.origin], origin != "null" || site == nil else { return }
        let host = request.head.authority ?? ""
        guard !host.isEmpty, origin == "http://\(host)" || origin == "https://\(host)" else { throw .forged("sent from another origin") }
    }

    private static func body(_ request: Request, limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await part in request.body {
            if bytes.count + part.readableBytes > limit { throw Refusal.tooLarge }
            part.withUnsafeReadableBytes { bytes.append(contentsOf: $0) }
        }
        return bytes
    }
}
