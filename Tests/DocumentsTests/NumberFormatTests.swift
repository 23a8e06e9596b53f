import Documents
import Testing

struct NumberFormatTests {
    @Test func `halves round away from zero, also where the machine holds a little less`() {
        #expect(NumberFormat.percent(1).text(72.25) == "72.3%")
        #expect(NumberFormat.decimal(2).text(1.005) == "1.01")
        #expect(NumberFormat.count.text(2.5) == "3")
        #expect(NumberFormat.count.text(-2.5) == "−3")
        #expect(NumberFormat.percent(1).text(72.2499) == "72.2%")
    }

    @Test func `thousands are separated and decimals keep their zeros`() {
        #expect(NumberFormat.count.text(999) == "999")
        #expect(NumberFormat.count.text(1_000) == "1,000")
        #expect(NumberFormat.count.text(12_345_678) == "12,345,678")
        #expect(NumberFormat.decimal(2).text(1_234.05) == "1,234.05")
        #expect(NumberFormat.percent(1).text(100) == "100.0%")
    }

    @Test func `a small negative figure that rounds to nothing has no minus sign`() {
        #expect(NumberFormat.count.text(-0.2) == "0")
        #expect(NumberFormat.decimal(1).text(-0.26) == "−0.3")
    }

    @Test func `what is not a number is no figure and stops nothing`() {
        #expect(Table.Cell(.nan, absence: "No data").text == "No data")
        #expect(Table.Cell(.infinity, .percent(1), absence: "No data").text == "No data")
        #expect(NumberFormat.percent(1).text(.nan) == "")
    }
}
