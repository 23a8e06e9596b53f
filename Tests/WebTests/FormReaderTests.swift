import Testing

@testable import Web

struct FormReaderTests {
    private func fields(_ text: String) throws -> [String: [String]] { try FormReader.fields(text.utf8) }

    @Test func `a name that comes several times keeps every value`() throws {
        #expect(try fields("a=1&a=2&b=") == ["a": ["1", "2"], "b": [""]])
    }

    @Test func `plus signs and percent signs are taken back to what was typed`() throws {
        #expect(try fields("q=Ash+O%27Testperson%2B&caf%C3%A9=%E2%82%AC&on") == ["q": ["Ash O'Testperson+"], "café": ["€"], "on": [""]])
        #expect(try fields("a=b=c&&=x") == ["a": ["b=c"], "": ["x"]])
        #expect(try fields("") == [:])
    }

    @Test(arguments: ["a=%", "a=%4", "a=%zz", "a=%FF", "a=%C3", "a=%ED%A0%80"])
    func `what is not text is refused`(text: String) {
        #expect(throws: BadRequest.self) { try fields(text) }
    }

    @Test func `a form with thousands of fields is refused`() {
        #expect(throws: BadRequest.self) { try fields(String(repeating: "a=1&", count: 2_001)) }
    }

    @Test func `what is encoded is read back`() throws {
        let text = "/children?q=Ash & Bea+€\n%"
        #expect(try FormReader.decoded(FormReader.encoded(text).utf8) == text)
    }
}
