import Documents
import Testing

struct SmallBaseTests {
    @Test func `fewer than twenty answers are told as a count, twenty and more in per cent`() {
        #expect(SmallBase.text(11, of: 12) == "11 of 12")
        #expect(SmallBase.text(18, of: 19) == "18 of 19")
        #expect(SmallBase.text(18, of: 20) == "90% of 20")
        #expect(SmallBase.text(0, of: 0) == "–")
    }
}
