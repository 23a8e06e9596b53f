import Documents
import Testing

struct JSONTests {
    @Test func `members keep their order and flat lists stay on a line`() {
        let value: JSON = .object(["b": .integer(1), "a": .array([.number(1.5), .null, .bool(true)])])
        #expect(value.text() == "{\n  \"b\": 1,\n  \"a\": [1.5, null, true]\n}")
        #expect(value.text(pretty: false) == "{\"b\":1,\"a\":[1.5,null,true]}")
    }

    @Test func `text is escaped`() {
        #expect(JSON.string("a\"b\\c\n\r\t\u{1}é").text() == #""a\"b\\c\n\r\t\u0001é""#)
    }

    @Test func `a whole number reads as a count, and what is no number as null`() {
        #expect(JSON.number(12).text() == "12")
        #expect(JSON.number(-0.5).text() == "-0.5")
        #expect(JSON.number(72.3).text() == "72.3")
        #expect(JSON.number(.nan).text() == "null")
        #expect(JSON.figure(nil).text() == "null")
    }
}
