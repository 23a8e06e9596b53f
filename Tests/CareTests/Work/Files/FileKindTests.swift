import Testing

@testable import Care

/// What may be kept with a child, told by content.
struct FileKindTests {
    /// A packed file that holds empty files of these names, as a ZIP writer would list them.
    private func zip(_ names: [String], first: [UInt8] = []) -> [UInt8] {
        func two(_ number: Int) -> [UInt8] { [UInt8(number & 255), UInt8(number >> 8 & 255)] }
        func four(_ number: Int) -> [UInt8] { two(number & 65_535) + two(number >> 16) }
        var body: [UInt8] = first.isEmpty ? [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 0, count: 26) : first
        let start = body.count
        for name in names {
            body += [0x50, 0x4B, 0x01, 0x02] + Array(repeating: 0, count: 24) + two(name.utf8.count) + two(0) + two(0) + Array(repeating: 0, count: 12)
            body += Array(name.utf8)
        }
        let size = body.count - start
        return body + [0x50, 0x4B, 0x05, 0x06] + two(0) + two(0) + two(names.count) + two(names.count) + four(size) + four(start) + two(0)
    }

    private func refusal(_ bytes: [UInt8], name: String = "") -> String? {
        do {
            _ = try FileKind.of(bytes, name: name)
            return nil
        } catch { return error.sentence }
    }

    @Test(arguments: [
        (Array("%PDF-1.7\n".utf8), FileKind.pdf), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .png), ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg),
        (Array("ID3\u{04}".utf8), .mp3), ([0xFF, 0xFB, 0x90, 0x00, 0x00], .mp3), ([0, 0, 0, 0x20] + Array("ftypM4A ".utf8), .m4a),
        (Array("Dear team,\r\n\tthank you – Ash\n".utf8), .text),
    ])
    func `a file is what its content says`(bytes: [UInt8], kind: FileKind) throws {
        #expect(try FileKind.of(bytes, name: "anything.exe.bin") == kind)
    }

    @Test func `documents and workbooks are told by what is packed in them`() throws {
        #expect(try FileKind.of(zip(["[Content_Types].xml", "word/document.xml"])) == .document)
        #expect(try FileKind.of(zip(["[Content_Types].xml", "xl/workbook.xml"])) == .workbook)
        let head: [UInt8] = [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 0, count: 26) + Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8)
        #expect(try FileKind.of(zip(["mimetype", "content.xml"], first: head)) == .openDocument)
    }

    @Test func `documents with macros and other packed files are refused`() {
        #expect(refusal(zip(["word/document.xml", "word/vbaProject.bin"]))?.contains("macros") == true)
        #expect(refusal(zip(["notes.txt"]))?.contains("Packed files") == true)
        #expect(refusal([0x50, 0x4B, 0x03, 0x04]) != nil)
    }

    @Test(arguments: [
        "<!DOCTYPE html><p>hello", "\n <HTML>", "text before <script>alert(1)</script>", "<svg xmlns=\"x\"></svg>", "<?xml version=\"1.0\"?><svg/>",
        "#!/bin/sh\necho", "<?php echo 1;", "@echo off\r\ndel", "see javascript:alert(1)",
    ])
    func `pages, pictures that run and scripts are refused`(text: String) {
        #expect(refusal(Array(text.utf8)) != nil)
    }

    @Test(arguments: [[0x4D, 0x5A, 0x90, 0x00], [0x7F, 0x45, 0x4C, 0x46, 2], [0xCF, 0xFA, 0xED, 0xFE, 7], [0x00, 0x01, 0x02, 0x03], [0xC3, 0x28]] as [[UInt8]])
    func `programs and what cannot be told are refused`(bytes: [UInt8]) { #expect(refusal(bytes) != nil) }

    @Test(arguments: ["run.bat", "page.HTML", "macro.vbs", "x.ps1"])
    func `plain text under the name of a program is refused`(name: String) {
        #expect(refusal(Array("harmless words".utf8), name: name)?.contains("programs") == true)
    }

    @Test func `the test string of virus scanners is refused wherever it stands`() {
        let string = Array(("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*").utf8)
        #expect(refusal(string)?.contains("virus") == true)
        #expect(refusal(Array("%PDF-1.7\n".utf8) + string)?.contains("virus") == true)
    }

    @Test func `empty and too large files are refused, one of 25 MB is not`() throws {
        #expect(refusal([])?.contains("empty") == true)
        let pdf = Array("%PDF-".utf8)
        #expect(try FileKind.of(pdf + Array(repeating: 0x20, count: FileKind.limit - pdf.count)) == .pdf)
        #expect(refusal(pdf + Array(repeating: 0x20, count: FileKind.limit - pdf.count + 1))?.contains("25 MB") == true)
    }

    @Test func `a packed file whose list lies about itself harms nobody`() {
        var broken = zip(["word/document.xml"])
        for place in broken.indices.suffix(22) {
            let kept = broken[place]
            broken[place] = 0xFF
            _ = refusal(broken)
            broken[place] = kept
        }
        #expect(ZipNames.names(in: Array(repeating: 0x50, count: 21)).isEmpty)
    }
}
