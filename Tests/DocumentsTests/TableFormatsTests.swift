import Documents
import Samples
import Testing

struct TableFormatsTests {
    @Test func `a table as CSV has figures a program can read, and notes after a blank line`() throws {
        try expectGolden(String(decoding: reviewsTable.csv, as: UTF8.self), "reviews.csv")
    }

    @Test func `a table in a terminal has figures in line and its notes wrapped`() throws {
        try expectGolden(TextTable(reviewsTable, width: 80).text, "reviews.txt")
    }

    @Test func `a table as JSON has null where there is no figure`() throws {
        try expectGolden(reviewsTable.json.text() + "\n", "reviews.json")
    }

    @Test func `a table on a page names its headings, links, gaps and definitions`() throws {
        try expectGolden(reviewsTable.html().markup.replacing("><", with: ">\n<") + "\n", "reviews.html")
    }

    @Test func `no line of a terminal table is wider than it was asked to be`() {
        let lines = TextTable(reviewsTable, width: 80).text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    @Test func `a table without rows or with rows short of cells is still a table`() {
        let empty = Table(id: "1", number: "1", title: "Nothing", columns: [], rows: [])
        let short = Table(id: "1", number: "1", title: "Short", columns: [.init("a"), .init("b")], rows: [.init("x", [.init(1)])])
        #expect(TextTable(empty).text.hasPrefix("Table 1: Nothing\n"))
        #expect(String(decoding: short.csv, as: UTF8.self).hasPrefix(",a,b\nx,1,\n"))
        #expect(short.html().markup.contains("absent"))
    }
}
