import Care
import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// Turns an answer into what goes out.
struct Sending: Sendable {
    private let site: Site
    private let visit: Visit?

    init(_ site: Site, _ visit: Visit?) {
        self.site = site
        self.visit = visit
    }

    /// - Parameters:
    ///   - tag: the digests the browser has, from If-None-Match.
    ///   - closing: the rest of the request is not read.
    func response(_ answer: Answer, matching tag: String? = nil, closing: Bool = false) -> Response {
        var response = switch answer.content {
        case .page(let page): text(document(page), "text/html; charset=utf-8", answer.status)
        case .text(let plain): text(plain, "text/plain; charset=utf-8", answer.status)
        case .file(let bytes, let type, let name):
            Response(
                status: answer.status, headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(name)\""],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        case .document(let bytes):
            Response(
                status: answer.status, headers: [.contentType: "text/html; charset=utf-8"], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        case .asset(let asset): self.asset(asset, tag)
        case .json(let bytes, let type): json(bytes, type, answer.status, tag)
        case .redirect(let address): Response(status: answer.status, headers: [.location: address])
        }
        for cookie in answer.cookies { response.headers.append(HTTPField(name: .setCookie, value: cookie)) }
        for (name, value) in answer.fields { HTTPField.Name(name).map { response.headers[$0] = value } }
        if closing { response.headers[.connection] = "close" }
        return response
    }

    private func text(_ text: String, _ type: String, _ status: HTTPResponse.Status) -> Response {
        Response(status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// A value for another program: whoever has it already is told so and gets nothing twice.
    private func json(_ bytes: [UInt8], _ type: String, _ status: HTTPResponse.Status, _ tag: String?) -> Response {
        guard status == .ok else { return Response(status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))) }
        let quoted = "\"\(Store.digest(of: bytes).prefix(32))\""
        let headers: HTTPFields = [.eTag: quoted, .cacheControl: "private, no-cache"]
        if let tag, tag.split(separator: ",").contains(where: { $0.drop { $0 == " " } == quoted }) { return Response(status: .notModified, headers: headers) }
        var response = Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        response.headers[.contentType] = type
        return response
    }

    private func document(_ page: any Page) -> String {
        if let own = page as? any OwnPage { return OwnFrame(page: own, authority: site.authority, session: visit?.own, token: visit?.token ?? "").document() }
        let snapshot = visit?.session == nil ? nil : try? visit?.snapshot()
        return Frame(
            page: page, reader: visit?.reader, authority: snapshot?.authority ?? site.authority, asAt: snapshot?.facts.today,
            notice: visit?.openedNotice ?? snapshot?.notice, path: visit?.path ?? "/", printed: visit?.session == nil ? "" : site.today().long, saved: saved, notices: visit.flatMap { try? $0.openNotices() } ?? 0
        ).document()
    }

    /// What the reader just saved, where the address names it and it is theirs to take back.
    private var saved: SavedLine? {
        guard let visit, let session = visit.session, let number = visit.asked("saved").flatMap(Int64.init), let now = site.moment,
            let line = try? site.store.line(number), line.actor == session.username, line.action != "undo", !line.rows.isEmpty || line.action == Store.setting,
            let at = Moment(line.at), now - at < Store.undoTime
        else { return nil }
        return SavedLine(line: number, until: site.time(at.adding(seconds: Store.undoTime).text))
    }

    /// A style sheet or script. Its address never changes, so browsers ask each time whether theirs is still it.
    private func asset(_ asset: Asset, _ tag: String?) -> Response {
        let quoted = "\"\(asset.tag)\""
        let isDated = visit?.query["v"]?.first == asset.tag
        let caching = isDated ? "public, max-age=31536000, immutable" : "public, no-cache"
        let headers: HTTPFields = [.eTag: quoted, .cacheControl: caching]
        if let tag, tag.split(separator: ",").contains(where: { $0.drop { $0 == " " } == quoted }) {
            return Response(status: .notModified, headers: headers)
        }
        var response = Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes)))
        response.headers[.contentType] = asset.type
        return response
    }
}
