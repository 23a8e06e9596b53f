import Documents
import HTTPTypes

/// What a handler gives back: a page, a file, a way to go on. How it is sent is decided in one place, the `Doorkeeper`.
struct Answer: Sendable {
    var status: HTTPResponse.Status = .ok
    var content: Content
    /// What was read, for the audit trail: a child's id, a table's number. An audited address that names nothing is not answered.
    var about: Subject?
    /// Cookies to set, each as a whole header.
    var cookies: [String] = []
    /// Header fields besides those every answer has, such as how long to wait before the next try.
    var fields: [String: String] = [:]

    enum Content: Sendable {
        case page(any Page)
        case text(String)
        /// A file to keep: its bytes, media type and name.
        case file([UInt8], type: String, name: String)
        /// A print-ready document with a frame of its own.
        case document([UInt8])
        case asset(Asset)
        /// On to another address of ours, with GET.
        case redirect(String)
        /// A value for another program, with its media type; it carries a tag of what it says.
        case json([UInt8], type: String)
    }

    struct Subject: Sendable, Hashable {
        let id: String
        let detail: String
    }

    static func page(_ page: any Page, status: HTTPResponse.Status = .ok) -> Answer { Answer(status: status, content: .page(page)) }
    static func json(_ value: JSON) -> Answer { Answer(content: .json(Array(value.text(pretty: false).utf8) + [0x0A], type: "application/json")) }
    /// What is wrong, for another program (RFC 9457).
    static func problem(_ status: HTTPResponse.Status, _ detail: String) -> Answer {
        let value = JSON.object(["status": .integer(status.code), "title": .string(status.reasonPhrase), "detail": .string(detail)])
        return Answer(status: status, content: .json(Array(value.text(pretty: false).utf8) + [0x0A], type: "application/problem+json"))
    }
    static func redirect(_ address: String) -> Answer { Answer(status: .seeOther, content: .redirect(address)) }
    static func csv(_ bytes: [UInt8], name: String) -> Answer { Answer(content: .file(bytes, type: "text/csv; charset=utf-8", name: name)) }
    static func workbook(_ bytes: [UInt8], name: String) -> Answer {
        Answer(content: .file(bytes, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: name))
    }

    /// The same answer, with what the audit trail says was read.
    func about(_ id: String, _ detail: String = "") -> Answer {
        var answer = self
        answer.about = Subject(id: id, detail: detail)
        return answer
    }

    /// The same answer, with a header field.
    func with(_ name: String, _ value: String) -> Answer {
        var answer = self
        answer.fields[name] = value
        return answer
    }

    func setting(_ cookies: [String]) -> Answer {
        var answer = self
        answer.cookies += cookies
        return answer
    }
}

/// A request that is not answered with what it asked for. The log tells why; the page does not.
enum Refusal: Error {
    /// There is no such thing, or this reader may not see it.
    case notFound(String)
    /// The reader knows of it and may not have it.
    case notAllowed
    /// The reader’s role includes it, but this meeting is somebody else’s to chair: their name.
    case notChair(String)
    /// The child's record is closed to the reader, who may open it in an emergency, giving a reason.
    case closedRecord
    /// The page is for those who come by a link, and there is no open visit by one.
    case noLink
    /// The form did not come from a page of ours, or its session has ended.
    case forged(String)
    case tooLarge
    case unreadable(BadRequest)
}
