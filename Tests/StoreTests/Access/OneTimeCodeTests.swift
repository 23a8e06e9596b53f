import Testing

@testable import Store

struct OneTimeCodeTests {
    /// The secret of the standard's examples, and its codes shortened to six digits.
    @Test(arguments: [
        (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"), (2_000_000_000, "279037"),
        (20_000_000_000, "353130"),
    ])
    func `codes are those of RFC 6238, appendix B`(seconds: Int, code: String) {
        let maker = OneTimeCode(secret: Array("12345678901234567890".utf8))
        #expect(maker.code(step: seconds / 30) == code)
    }

    @Test(arguments: [("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI")])
    func `base 32 is that of RFC 4648, section 10`(plain: String, text: String) {
        #expect(Base32.text(Array(plain.utf8)) == text)
        #expect(Base32.bytes(text) == Array(plain.utf8))
        #expect(Base32.bytes("MZX1") == nil)
    }

    @Test func `a code is taken in its own half minute and the ones beside it, and once`() throws {
        let maker = OneTimeCode(secret: Array("12345678901234567890".utf8))
        let now = try #require(Moment("2026-11-23T09:00:10Z")), step = OneTimeCode.step(at: now)
        for late in -1...1 { #expect(maker.step(of: maker.code(step: step + late), at: now, after: 0) == step + late) }
        for late in [-2, 2] { #expect(maker.step(of: maker.code(step: step + late), at: now, after: 0) == nil) }
        #expect(maker.step(of: maker.code(step: step), at: now, after: step) == nil)
        #expect(maker.step(of: "", at: now, after: 0) == nil)
    }
}
