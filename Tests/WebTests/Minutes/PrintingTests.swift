import Care
import Documents
import Foundation
import HTTPTypes
import Store
import Testing

@testable import Web

struct PrintingTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    /// The printer that tools/install puts beside the sources.
    private static let program = root.appendingPathComponent(".build-print/bin/weasyprint").path

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: program), "tools/install puts the printer there"))
    func `a document becomes a tagged PDF with its title, the same each time, and fetches nothing`() async throws {
        let css = try Array(Data(contentsOf: Self.root.appendingPathComponent("Sources/Web/Assets/print.css")))
        let page = HTML {
            h1("pr-title") { "Decisions" }
            paragraph("Zoë’s swimming lessons")
            HTML.element("img", [.src("https://images.example/x.png"), Attribute("alt", "nothing")])
        }
        let document = PrintDocument(title: "Decisions of the review", recipient: "Petra Quillfeld", authority: "Exampleshire", body: page)
        let printer = Printer(Self.program)
        let one = try await printer.pdf(document.bytes, css: css), two = try await printer.pdf(document.bytes, css: css)
        #expect(one.starts(with: "%PDF-1.7".utf8) && one == two)
        let text = try Self.unpacked(one)
        #expect(text.contains("/MarkInfo") && text.contains("/StructTreeRoot") && text.contains("pdfuaid") && text.contains("/Lang (en-GB)"))
        #expect(text.contains("Decisions of the review"))
    }

    /// A PDF with its packed parts laid open, as far as they are text.
    private static func unpacked(_ pdf: [UInt8]) throws -> String {
        let process = Process(), input = Pipe(), output = Pipe()
        process.executableURL = root.appendingPathComponent(".build-print/bin/python")
        process.arguments = [
            "-c",
            """
            import re, sys, zlib
            pdf = sys.stdin.buffer.read()
            parts = [pdf]
            for found in re.finditer(rb'stream\\r?\\n(.*?)endstream', pdf, re.S):
                try: parts.append(zlib.decompressobj().decompress(found.group(1)))
                except zlib.error: pass
            sys.stdout.buffer.write(b'\\n'.join(parts))
            """,
        ]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(pdf))
        try input.fileHandleForWriting.close()
        let text = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: text, as: UTF8.self)
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: program), "tools/install puts the printer there"))
    func `a pack can be had as a PDF before and after it is sent`() async throws {
        let world = try await MinutesWorld()
        let before = try await world.kim.get("/meetings/M1/packs/W1.pdf?kind=minutes")
        #expect(before.status == .ok && before.bytes.starts(with: "%PDF".utf8) && before.header("Content-Type") == "application/pdf")
        #expect(before.header("Content-Disposition")?.contains("Quillfeld") == false)
        _ = try await world.send("W1")
        let pack = try #require(try world.facts.packs(of: "M1").first)
        #expect(try await world.kim.get("/meetings/M1/packs/W1/sent/\(pack.id).pdf").bytes.starts(with: "%PDF".utf8))
        #expect(try world.site.store.readings().contains { $0.action == "print pack" && $0.subject == "meeting:M1" })
    }

    @Test func `without a printer there is a sentence that says so`() async throws {
        let printer = Printer("/nowhere/weasyprint")
        #expect(printer.program == nil)
        await #expect(throws: PrintProblem.noPrinter) { try await printer.pdf(Array("<p>".utf8), css: []) }
    }

    @Test func `a printer that fails, hangs or answers with something else is no PDF`() async throws {
        await #expect(throws: PrintProblem.failed) { try await Printer("/bin/false").pdf(Array(repeating: 65, count: 300_000), css: []) }
        await #expect(throws: PrintProblem.failed) { try await Printer("/bin/echo").pdf(Array("<p>".utf8), css: []) }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("footprint-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let slow = folder.appendingPathComponent("slow")
        try Data("#!/bin/sh\nexec sleep 30\n".utf8).write(to: slow)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: slow.path)
        await #expect(throws: PrintProblem.tooLong) { try await Printer(slow.path, limit: 0.2).pdf(Array("<p>".utf8), css: []) }
    }
}
