@testable import Documents
import Foundation
import FoundationXML
import Samples
import Testing

struct WordDocumentTests {
    private static func files(_ report: Report = sampleReport, made: String = "2017-04-30") -> [String: String] {
        var document = WordDocument(report) { _, width in Array("a picture \(width) points wide".utf8) }
        return Dictionary(uniqueKeysWithValues: document.files(made: made).map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    @Test func `a report's Word document has every kind of block`() throws {
        let words = try #require(Self.files()["word/document.xml"])
        var lines = words
        for start in ["<w:p>", "<w:p/>", "<w:tbl>", "<w:tr>", "<w:sectPr>", "<w:sdt>"] { lines = lines.split(separator: start, omittingEmptySubsequences: false).joined(separator: "\n" + start) }
        try expectGolden(lines, "document.xml")
    }

    @Test func `every part is XML, and every picture, link and list it speaks of is there`() throws {
        let files = Self.files()
        for (name, text) in files where !name.hasSuffix(".png") {
            #expect(XMLParser(data: Data(text.utf8)).parse(), "\(name) is not XML.")
        }
        let words = try #require(files["word/document.xml"]), relations = try #require(files["word/_rels/document.xml.rels"])
        let known = Set(Self.values(of: " Id=\"", in: relations))
        for mark in ["r:id=\"", "r:embed=\""] { #expect(Set(Self.values(of: mark, in: words)).subtracting(known).isEmpty) }
        #expect(Set(Self.values(of: "w:anchor=\"", in: words)).subtracting(Self.values(of: "w:name=\"", in: words)).isEmpty)
        #expect(Set(Self.values(of: "<w:numId w:val=\"", in: words)).isSubset(of: Self.values(of: "<w:num w:numId=\"", in: try #require(files["word/numbering.xml"]))))
        let styles = Set(Self.values(of: "w:styleId=\"", in: try #require(files["word/styles.xml"])))
        let used = Set(["w:pStyle w:val=\"", "w:rStyle w:val=\"", "w:tblStyle w:val=\""].flatMap { mark in files.values.flatMap { Self.values(of: mark, in: $0) } })
        #expect(used.count > 20 && used.subtracting(styles).isEmpty, "No style: \(used.subtracting(styles))")
    }

    @Test func `a table keeps its number when Word counts its tables again`() throws {
        var report = sampleReport
        let seven = Table(id: "7a", number: "7a", title: "By age", columns: [.init("Number")], rows: [.init("Under 1", [.init(4)])])
        report.sections = [.init(id: "one", title: "One", blocks: [.paragraph(number: "", [.text("See "), .table(id: "7a")]), .table(seven)])]
        let words = try #require(Self.files(report)["word/document.xml"])
        #expect(words.contains(" SEQ Table \\* ARABIC \\r 7 "))
        #expect(words.contains(" REF m_table_7a \\h ") && words.contains("w:name=\"m_table_7a\""))
        #expect(!words.contains("TOC \\o"), "One section needs no table of contents.")
    }

    @Test func `a chart is told in words where no picture of it can be made`() throws {
        var document = WordDocument(sampleReport) { _, _ in nil }
        let files = document.files(made: "2017-04-30")
        #expect(!files.contains { $0.name.hasPrefix("word/media") })
        let words = try #require(files.first { $0.name == "word/document.xml" })
        #expect(String(decoding: words.bytes, as: UTF8.self).contains("Reviews held, by year. 2014-15 no figure; 2015-16 1,204."))
    }

    @Test func `text that XML cannot hold does not spoil the document`() throws {
        var report = sampleReport
        report.title = "A bell \u{7}, a nought \0, <tags> & “quotes”\nand a second line"
        for (name, text) in Self.files(report) where !name.hasSuffix(".png") { #expect(XMLParser(data: Data(text.utf8)).parse(), "\(name) is not XML.") }
    }

    @Test func `the same report gives the same document, and another day only another date`() throws {
        #expect(try sampleReport.docx(made: "2017-04-30") == sampleReport.docx(made: "2017-04-30"))
        let one = Self.files(made: "2017-04-30"), two = Self.files(made: "2017-05-01")
        #expect(one.keys.filter { one[$0] != two[$0] } == ["docProps/core.xml"])
    }

    @Test(arguments: [3, 9, 14]) func `the columns of a table fill the page and never run over it`(count: Int) {
        let label = "Reviews held in time, as a share of all those that were held"
        let columns = (0..<count).map { Table.Column("Quarter \($0 + 1)") }
        let table = Table(id: "1", number: "1", title: "t", columns: columns, rows: [.init(label, columns.map { _ in .init(1_234.5, .percent(1), aside: "1,204") })])
        let widths = WordColumns.widths(of: table, room: WordDocument.room, isLarge: false)
        #expect(widths.count == count + 1 && widths.allSatisfy { $0 > 300 })
        #expect((WordDocument.room - count - 1...WordDocument.room).contains(widths.reduce(0, +)))
    }

    @Test func `no figure and no word of a heading is broken where the page has room for it`() {
        let labels = ["Left to live with others without parental responsibility", "Adopted"]
        let columns = ["Q1", "Q2", "Q3", "Q4", "2025/26", "Recommended"].map { Table.Column($0) }
        let cells = [100, 100, 100, 100].map { Table.Cell(Double($0), .percent(0)) } + [.init(1_204, reason: "Published.", aside: "18.3%"), .init(words: "50 to 70")]
        let table = Table(id: "1", number: "1", title: "t", columns: columns, rows: labels.map { .init($0, cells) })
        let widths = WordColumns.widths(of: table, room: WordDocument.room, isLarge: false)
        // In Arial of 9.5 points “100%” in bold is 507 twentieths of a point wide and “Recommended” 1,320; a cell has 114 at its sides.
        #expect(widths.dropFirst().prefix(4).allSatisfy { $0 >= 621 } && (widths.last ?? 0) >= 1434)
    }

    @Test func `Word is asked to work out the numbers of pages only where there are contents`() throws {
        var report = sampleReport
        report.sections = (1...5).map { .init(id: "part-\($0)", number: "\($0)", title: "Part \($0)") }
        #expect(try #require(Self.files(report)["word/settings.xml"]).contains("<w:updateFields w:val=\"true\"/>"))
        report.isOnePage = true
        #expect(!(try #require(Self.files(report)["word/settings.xml"])).contains("updateFields"))
    }

    private static func values(of mark: String, in text: String) -> [String] {
        text.ranges(of: mark).map { found in String(text[found.upperBound...].prefix { $0 != "\"" }) }
    }
}
