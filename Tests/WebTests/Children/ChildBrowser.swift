import Care
import HTTPTypes
import Store

@testable import Web

extension TestSite {
    /// The address of a child's record.
    func address(of child: Child.ID) throws -> String { "/children/\(try site.council.now().keys.key(of: child))" }

    /// Saves rows as the tests' own deed.
    @discardableResult
    func keep(_ subject: String = "X1", _ fill: (inout Entries) -> Void) throws -> Saved {
        var entries = Entries()
        fill(&entries)
        return try store.save(entries, action: "sample", subject: subject, deed)
    }
}

extension TestBrowser {
    /// Sends the form of a page, with the page's token.
    func send(_ path: String, _ fields: [String: String], from page: String? = nil) async throws -> TestSite.Reply {
        var fields = fields
        fields["token"] = try await token(of: page ?? "/")
        return try await post(path, fields)
    }

    /// Sends a file with a form.
    func upload(_ path: String, _ bytes: [UInt8], name: String, title: String = "") async throws -> TestSite.Reply {
        let token = try await token(of: "/")
        let head = "--XX\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\(token)\r\n--XX\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n\(title)\r\n"
            + "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\nContent-Type: application/octet-stream\r\n\r\n"
        return try await send(
            .post, path, [.origin: "http://footprint.test", .contentType: "multipart/form-data; boundary=XX"], Array(head.utf8) + bytes + Array("\r\n--XX--\r\n".utf8))
    }
}
