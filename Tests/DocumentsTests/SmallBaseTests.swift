import Documents
import Testing

struct SmallBaseTests {
    @Test func `fewer than twenty answers are told as a count, twenty and more in per cent`() {
        #expect(SmallBase.text(11, of: 12) == "11 of 12")
        #expect(SmallBase.text(18, of: 19) == "18 of 19")
        #expect(SmallBase.text(18, of: 20) == "90% of 20")
        #expect(SmallBase.text(0, of: 0) == "–")
    }

    @Test func `a share is never rounded to all, none or the aim it has not reached`() {
        #expect(SmallBase.text(249, of: 250) == "99.6% of 250")
        #expect(SmallBase.text(250, of: 250) == "100% of 250")
        #expect(SmallBase.text(1, of: 250) == "0.4% of 250")
        #expect(SmallBase.text(0, of: 250) == "0% of 250")
        #expect(SmallBase.text(167, of: 176) == "95% of 176")
        #expect(SmallBase.text(167, of: 176, beside: 95) == "94.9% of 176")
        #expect(SmallBase.text(19, of: 20, beside: 95) == "95% of 20")
        #expect(SmallBase.text(94_996, of: 100_000, beside: 95) == "94.996% of 100000")
    }
}
