import Testing

@testable import Web

struct MultipartTests {
    private func form(_ text: String, boundary: String = "XX") throws -> Multipart {
        try Multipart(Array(text.replacing("\n", with: "\r\n").utf8), boundary: boundary)
    }

    private func part(_ head: String, _ body: String) -> String { "--XX\nContent-Disposition: form-data; \(head)\n\n\(body)\n" }

    @Test func `fields are text and files are bytes`() throws {
        let read = try form(
            part("name=\"token\"", "abc") + part("name=\"files\"; filename=\"header.csv\"\nContent-Type: text/csv", "CHILD\nX1\n") + "--XX--\n")
        #expect(read.fields == ["token": ["abc"]])
        #expect(read.files.map(\.name) == ["header.csv"])
        #expect(read.files.first?.field == "files")
        #expect(read.files.first?.bytes == Array("CHILD\r\nX1\r\n".utf8))
    }

    @Test func `a file may hold what looks like a boundary, and none of it is lost`() throws {
        let body = "--XY\n-- XX\n--X\n\n--\u{0}XX"
        #expect(try form(part("name=\"f\"; filename=\"a\"", body) + "--XX--").files.first?.bytes == Array(body.replacing("\n", with: "\r\n").utf8))
    }

    @Test func `an empty file is a file, and a file field nobody filled in is none`() throws {
        let read = try form(part("name=\"files\"; filename=\"empty.csv\"", "") + part("name=\"files\"; filename=\"\"", "") + "--XX--")
        #expect(read.files.map(\.name) == ["empty.csv"])
        #expect(read.files.first?.bytes == [])
    }

    @Test func `names in quotes, with quotes and with folders are shown as they are, without control characters`() throws {
        let read = try form(
            part("name=\"files\"; filename=\"a \\\"b\\\"; c.csv\"", "1") + part("name=files; filename=\"2017\\header.csv\"", "2")
                + part("filename=\"\u{1B}[31mred.csv\"; name=\"files\"", "3") + "--XX--")
        #expect(read.files.map(\.name) == ["a \"b\"; c.csv", "2017/header.csv", "[31mred.csv"])
    }

    @Test func `text before the first part and spaces after a boundary are allowed`() throws {
        #expect(try form("a preamble\n--XX  \nContent-Disposition: form-data; name=\"a\"\n\n1\n--XX--\nan epilogue").fields == ["a": ["1"]])
    }

    @Test(arguments: [
        "", "--XX", "--XX\n", "--XX\nContent-Disposition: form-data; name=\"a\"\n", "--XX\nContent-Disposition: form-data; name=\"a\"\n\n1",
        "--XX\nContent-Disposition: form-data; name=\"a\"\n\n1\n--XX", "--XXno\n\n1\n--XX--", "x--XX\nContent-Disposition: form-data; name=\"a\"\n\n1\n--XX--",
    ])
    func `an upload that breaks off is refused`(text: String) {
        #expect(throws: BadRequest.self) { try form(text) }
    }

    @Test func `a field that is not text is refused, and no boundary is no form`() {
        let bytes = Array("--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n".utf8) + [0xFF] + Array("\r\n--XX--".utf8)
        #expect(throws: BadRequest.self) { try Multipart(bytes, boundary: "XX") }
        #expect(throws: BadRequest.self) { try form("--\n--", boundary: "") }
    }

    @Test func `cutting an upload anywhere never gives half a file`() throws {
        let whole = Array(
            (part("name=\"token\"", "abc") + part("name=\"files\"; filename=\"a.csv\"", "CHILD\nX1")).replacing("\n", with: "\r\n").utf8)
            + Array("--XX--\r\n".utf8)
        for length in 0..<(whole.count - 2) {
            #expect(throws: BadRequest.self) { try Multipart(Array(whole[..<length]), boundary: "XX") }
        }
    }
}
