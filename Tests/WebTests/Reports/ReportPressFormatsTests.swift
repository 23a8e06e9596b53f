import Care
import Documents
import Foundation
import Samples
import Testing
@testable import Web

struct ReportPressFormatsTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    /// What tools/install and tools/fetch-checkers put beside the sources.
    private static let weasyprint = root.appendingPathComponent(".build-print/bin/weasyprint").path
    private static let checker = root.appendingPathComponent(".build-check/bin/python").path
    private static let office = ["/usr/bin/soffice", "/usr/local/bin/soffice"].first { isThere($0) } ?? ""
    private static func isThere(_ path: String) -> Bool { FileManager.default.isExecutableFile(atPath: path) }

    private let press = ReportPress(Printer(Self.weasyprint), made: "2017-04-30")

    @Test(.enabled(if: isThere(weasyprint) && isThere(checker), "tools/install --tests puts them there"))
    func `the PDF is one that screen readers can read, and the same each time`() throws {
        let pdf = try press.bytes(sampleReport, .pdf)
        #expect(try press.bytes(sampleReport, .pdf) == pdf)
        let found = try Self.checked(pdf)
        #expect(found.errors == [])
        #expect(found.title.hasPrefix(sampleReport.title) && found.language == "en-GB" && found.created.hasPrefix("D:20170430"))
        #expect(found.bookmarks.contains("1 Introduction") && found.bookmarks.contains("2.1 Timeliness"))
        #expect(found.alternatives == ["Reviews held, by year. 2014-15 no figure; 2015-16 1,204."])
        #expect(found.cellsWithoutHeadings == 0)
    }

    @Test(.enabled(if: isThere(office) && isThere(checker) && PicturePrinter.found().program != nil, "tools/install --tests puts them there"))
    func `LibreOffice opens the Word document and finds its headings, heading rows and words for charts`() throws {
        var report = sampleReport
        // The one thing LibreOffice does not know is a drawing that only decorates.
        for index in report.sections.indices { report.sections[index].blocks.removeAll { if case .drawing = $0 { true } else { false } } }
        let word = try press.bytes(report, .docx)
        let found = try Self.checked(Self.opened(word))
        #expect(found.errors == [])
        #expect(found.title == report.title)
        #expect(["1 Introduction", "2.1 Timeliness", "Why some were late"].allSatisfy { wanted in found.bookmarks.contains { $0.split(separator: " ").joined(separator: " ") == wanted } })
        #expect(found.alternatives == ["Reviews held, by year. 2014-15 no figure; 2015-16 1,204."])
    }

    @Test func `every format can be made, or says in a sentence why not`() throws {
        for format in ReportFormat.allCases where format != .pdf {
            #expect(try press.bytes(sampleReport, format).count > 500)
        }
        let none = ReportPress(Printer(nil), pictures: PicturePrinter(nil), made: "2017-04-30")
        #expect(try none.bytes(sampleReport, .docx).starts(with: "PK".utf8))
        #expect { try none.bytes(sampleReport, .pdf) } throws: { ($0 as? PressProblem)?.sentence.contains("cannot make PDF files") == true }
    }

    @Test func `a drawing that is none gives no picture`() {
        #expect(PicturePrinter("/nowhere/rsvg-convert").program == nil)
        #expect(PicturePrinter.found().picture(Array("no drawing".utf8), width: 100) == nil)
        #expect(PicturePrinter("/bin/echo").picture(Array("<svg/>".utf8), width: 100) == nil)
    }

    // MARK: Other people's programs

    /// What a PDF says of itself, and what a checker of PDF/UA finds wrong with it.
    private struct Checked: Decodable {
        let errors: [String], title: String, language: String, created: String, bookmarks: [String], alternatives: [String], cellsWithoutHeadings: Int
    }

    private static func checked(_ pdf: [UInt8]) throws -> Checked {
        let folder = try temporary()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("report.pdf")
        try Data(pdf).write(to: file)
        let made = try run(
            checker,
            [
                "-c",
                """
                import json, subprocess, sys, pikepdf
                report = subprocess.run([sys.executable, '-m', 'pdfua', 'check', '--min-severity', 'error', sys.argv[1]], capture_output=True, text=True).stdout
                pdf = pikepdf.open(sys.argv[1])
                out = dict(errors=[l.strip() for l in report.splitlines() if '[ERROR]' in l] + ([] if 'checked against' in report else ['not checked']),
                    title=str(pdf.docinfo.get('/Title', '')), language=str(pdf.Root.get('/Lang', '')), created=str(pdf.docinfo.get('/CreationDate', '')),
                    bookmarks=[], alternatives=[], cellsWithoutHeadings=0)
                def walk(e):
                    if not isinstance(e, pikepdf.Dictionary): return
                    kind = str(e.get('/S', ''))
                    if kind == '/Figure': out['alternatives'].append(str(e.get('/Alt', '')))
                    if kind == '/TD' and not len(e.get('/A', {}).get('/Headers', [])) : out['cellsWithoutHeadings'] += 1
                    kids = e.get('/K')
                    for kid in (kids if isinstance(kids, pikepdf.Array) else [kids] if kids is not None else []): walk(kid)
                walk(pdf.Root.StructTreeRoot)
                def lines(items):
                    for item in items:
                        out['bookmarks'].append(item.title)
                        lines(item.children)
                with pdf.open_outline() as outline: lines(outline.root)
                json.dump(out, sys.stdout)
                """, file.path,
            ])
        return try JSONDecoder().decode(Checked.self, from: made)
    }

    /// A Word document as LibreOffice prints it.
    private static func opened(_ word: [UInt8]) throws -> [UInt8] {
        let folder = try temporary()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("report.docx")
        try Data(word).write(to: file)
        let filter = #"pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}"#
        // A profile of its own: another LibreOffice may be open.
        _ = try run(office, ["-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", filter, "--outdir", folder.path, file.path])
        return try Array(Data(contentsOf: folder.appendingPathComponent("report.pdf")))
    }

    private static func temporary() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("footprint-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    private static func run(_ program: String, _ arguments: [String]) throws -> Data {
        let process = Process(), output = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let made = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return made
    }
}
