@testable import Documents
import Foundation
import Samples
import Testing

struct ReportBookTests {
    @Test func `the data book has a sheet for each table, the figures of the words and the notes`() throws {
        let book = sampleReport.workbook(made: "2017-04-30")
        #expect(book.sheets.map(\.name) == ["Table 12", "Reviews held, by year", "Figures in the words", "Notes"])
        #expect(book.about.map(\.name) == ["Report", "Published by", "Marking", "State", "Reporting year", "Figures as at", "Author", "How to read it"])
        let figures = book.sheets[2].rows.map { row in row.cells.map(\.value) }
        // A figure with another link or meaning is another one; one that nobody bound says so.
        #expect(figures.map { $0[1] } == [.text("1,204"), .text("96.5%"), .text("11 of 12"), .text("61"), .text("1,204"), .text("40")])
        #expect(figures.last?[3] == .text("Typed by hand"))
        #expect(try book.bytes() == sampleReport.workbook(made: "2017-04-30").bytes())
    }

    @Test func `the sheets of the data book are in the order of their numbers, wherever the tables stand in the report`() {
        var report = sampleReport
        let tables = ["25", "7a", "", "10", "7"].map { Table(id: "t\($0)", number: $0, title: "Some", columns: [.init("Number")], rows: [.init("All", [.init(9)])]) }
        report.sections = [.init(id: "one", title: "One", blocks: tables.map { .table($0) })]
        #expect(report.workbook(made: "2017-04-30").sheets.prefix(5).map(\.name) == ["Table 7", "Table 7a", "Table 10", "Table 25", "Some"])
    }

    @Test func `the report for programs has every block that says something`() throws {
        try expectGolden(sampleReport.json.text() + "\n", "report.json")
    }

    @Test func `the zip of tables opens elsewhere, holds each table, and is the same each time`() throws {
        let zip = try sampleReport.csv()
        #expect(try zip == sampleReport.csv())
        let files = try Self.unzipped(zip)
        #expect(files.map(\.name) == ["contents.csv", "table-12.csv", "table-chart-12-data.csv", "figures-in-the-words.csv"])
        let table = try #require(sampleReport.tables.first)
        #expect(files[1].text == String(decoding: table.csv, as: UTF8.self))
        #expect(files[0].text.contains("table-12.csv,Table 12: Reviews held <in time>"))
        #expect(files.last?.text.hasPrefix("Section,Figure,What it counts,Where it comes from") == true)
    }

    @Test func `files of all kinds come out of a zip as they went in`() throws {
        let files: [(name: String, bytes: [UInt8])] = [
            ("empty.txt", []), ("one.txt", Array("a".utf8)), ("Zoë.txt", Array(String(repeating: "words ", count: 20_000).utf8)),
        ]
        let zip = try Zip.bytes(files)
        #expect(zip.count < 2_000)
        let read = try Self.unzipped(zip)
        #expect(read.map(\.name) == files.map(\.name) && read.map(\.text) == files.map { String(decoding: $0.bytes, as: UTF8.self) })
    }

    /// The files of a zip, as another program reads them after it has checked it.
    private static func unzipped(_ zip: [UInt8]) throws -> [(name: String, text: String)] {
        let process = Process(), input = Pipe(), output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c",
            """
            import io, json, sys, zipfile
            z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
            assert z.testzip() is None
            json.dump([[n, z.read(n).decode()] for n in z.namelist()], sys.stdout)
            """,
        ]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(zip))
        try input.fileHandleForWriting.close()
        let made = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return try JSONDecoder().decode([[String]].self, from: made).map { ($0[0], $0[1]) }
    }
}
