import HTTPTypes
import Testing

@testable import Web

/// The page that checks a report which was published elsewhere.
struct PublishedCheckTests {
    private func checked(_ text: String, year: String = "") async throws -> TestSite.Reply {
        let browser = try await TestBrowser.signedIn(try TestSite()), path = PublishedCheckPage.address
        return try await browser.post(path, ["token": try await browser.token(of: path), "text": text, "year": year])
    }

    @Test func `what contradicts itself in a published report is listed, and the text stays in the box`() async throws {
        let reply = try await checked(PublishedCheckPage.example.replacing("942 | 986", with: "952 | 986"))
        #expect(reply.status == .ok)
        #expect(reply.text.contains("Table 1, Total, Q1"))
        #expect(reply.text.contains("Paragraph 5.2"))
        #expect(reply.text.contains("| Looked after | 555 |"))
    }

    @Test func `a clean report is said to be clean`() async throws {
        let reply = try await checked("# 1 Cases\nTable 1: Cases\n| Cases | Q1 |\n| LAC | 5 |\n| CP | 6 |\n| Total | 11 |\n")
        #expect(reply.text.contains("The report contradicts itself nowhere."))
    }

    @Test func `every line that cannot be read is named`() async throws {
        let reply = try await checked("| Lost | 5 |\nTable 1: Cases\n| Cases | Q1 | Q2 |\n| LAC | 5 |\n| CP | 6 | 7\n")
        for line in ["Line 1:", "Line 4:", "Line 5:"] { #expect(reply.text.contains(line)) }
    }

    @Test func `no text, and a year that is none, are refused with a sentence`() async throws {
        let empty = try await checked("  "), wrong = try await checked("Words.", year: "soon")
        #expect(empty.status == .unprocessableContent && empty.text.contains("There is nothing to check"))
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("is not a reporting year"))
    }
}
