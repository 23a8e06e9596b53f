/// The kinds of file that are kept with a child, told by what is in them and never by what they are called.
public enum FileKind: String, CaseIterable, Sendable {
    case pdf = "application/pdf"
    case png = "image/png"
    case jpeg = "image/jpeg"
    case document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case openDocument = "application/vnd.oasis.opendocument.text"
    case text = "text/plain"
    case mp3 = "audio/mpeg"
    case m4a = "audio/mp4"

    public var title: String {
        switch self {
        case .pdf: "PDF"
        case .png: "PNG image"
        case .jpeg: "JPEG image"
        case .document: "Word document"
        case .workbook: "Excel workbook"
        case .openDocument: "OpenDocument text"
        case .text: "Plain text"
        case .mp3: "MP3 recording"
        case .m4a: "M4A recording"
        }
    }

    /// The ending of a file of this kind.
    public var ending: String {
        switch self {
        case .pdf: "pdf"
        case .png: "png"
        case .jpeg: "jpg"
        case .document: "docx"
        case .workbook: "xlsx"
        case .openDocument: "odt"
        case .text: "txt"
        case .mp3: "mp3"
        case .m4a: "m4a"
        }
    }

    /// What is taken, for the sentence beside the field.
    public static let taken = "PDF, Word (docx), Excel (xlsx), OpenDocument text, plain text, PNG, JPEG, MP3 or M4A, at most 25 MB"

    /// The most bytes a file may have.
    public static let limit = 25 * 1024 * 1024
}

/// Why a file is not taken, in a sentence for the person who chose it.
public struct FileProblem: Error, Equatable, Sendable {
    public let sentence: String
    init(_ sentence: String) { self.sentence = sentence }
}

extension FileKind {
    /// What a file is; throws a sentence where it is nothing that is kept.
    ///
    /// - Parameter name: as the browser told it. It never makes a file acceptable; the name of a program makes it unacceptable.
    public static func of(_ bytes: [UInt8], name: String = "") throws(FileProblem) -> FileKind {
        if bytes.isEmpty { throw FileProblem("The file is empty. Choose another.") }
        if bytes.count > limit { throw FileProblem("The file is larger than 25 MB. Make it smaller, or split it.") }
        if bytes.has(eicar, within: bytes.count) { throw FileProblem("The file holds the test pattern of virus scanners. It was not kept.") }
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        if programs.contains(ending) { throw FileProblem("“.\(ending)” files can run as programs and are not kept. Save what matters as a PDF.") }
        if let kind = binary(bytes) { return kind }
        if isZip(bytes) { return try packed(bytes) }
        if isProgram(bytes) { throw FileProblem("The file is a program. Programs are not kept.") }
        return try plain(bytes)
    }

    /// The string that tests virus scanners; built from parts, so that no scanner stops this source.
    private static let eicar = Array(("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!").utf8)

    private static let programs: Set<String> = [
        "bat", "cmd", "com", "exe", "hta", "htm", "html", "jar", "js", "jse", "lnk", "mjs", "msi", "php", "ps1", "py", "rb", "reg", "scr", "sh", "svg", "url",
        "vb", "vbe", "vbs", "wsf", "xhtml", "xht",
    ]

    private static func binary(_ bytes: [UInt8]) -> FileKind? {
        if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if bytes.starts(with: Array("ID3".utf8)) || isSoundFrame(bytes) { return .mp3 }
        let brand = bytes.dropFirst(4).prefix(8)
        if brand.starts(with: Array("ftyp".utf8)), ["M4A ", "M4B ", "mp42", "isom"].contains(where: { brand.dropFirst(4).elementsEqual($0.utf8) }) { return .m4a }
        return nil
    }

    /// The head of an MPEG audio frame: eleven ones, layer III, a bit rate and a sampling rate that exist.
    private static func isSoundFrame(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 4, bytes[0] == 0xFF, bytes[1] & 0xE6 == 0xE2 else { return false }
        return bytes[2] & 0xF0 != 0xF0 && bytes[2] & 0xF0 != 0 && bytes[2] & 0x0C != 0x0C
    }

    private static func isProgram(_ bytes: [UInt8]) -> Bool {
        let starts: [[UInt8]] = [
            Array("MZ".utf8), [0x7F, 0x45, 0x4C, 0x46], [0xCA, 0xFE, 0xBA, 0xBE], [0xCF, 0xFA, 0xED, 0xFE], [0xCE, 0xFA, 0xED, 0xFE], Array("#!".utf8),
            [0x00, 0x61, 0x73, 0x6D],
        ]
        return starts.contains { bytes.starts(with: $0) }
    }

    // MARK: Packed files

    private static func isZip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    private static func packed(_ bytes: [UInt8]) throws(FileProblem) -> FileKind {
        let names = ZipNames.names(in: bytes)
        if names.contains(where: { $0.lowercased().hasSuffix("vbaproject.bin") }) || names.contains(where: { $0.hasPrefix("Basic/") || $0.hasPrefix("Scripts/") }) {
            throw FileProblem("The document holds macros, which are programs. Save it without macros, or as a PDF.")
        }
        if names.contains("word/document.xml") { return .document }
        if names.contains("xl/workbook.xml") { return .workbook }
        if names.first == "mimetype", bytes.has(Array("mimetype\(openDocument.rawValue)".utf8), within: 200) { return .openDocument }
        throw FileProblem("Packed files are not kept. Unpack it, and choose the documents one by one.")
    }

    // MARK: Text

    private static func plain(_ bytes: [UInt8]) throws(FileProblem) -> FileKind {
        let unknown = FileProblem("This kind of file is not kept. Choose a \(taken).")
        guard let text = String(validating: bytes, as: UTF8.self) else { throw unknown }
        // Tabs and line breaks are text; no other control character is.
        guard text.unicodeScalars.allSatisfy({ $0.value >= 32 || $0.value == 9 || $0.value == 10 || $0.value == 12 || $0.value == 13 }) else { throw unknown }
        let small = text.lowercased()
        let marks = ["<!doctype", "<html", "<head", "<body", "<svg", "<script", "<iframe", "<object", "<embed", "<?xml", "<?php", "<%", "javascript:", "vbscript:"]
        if marks.contains(where: small.contains) { throw FileProblem("The file holds a web page or a script, which can run. Save what matters as a PDF.") }
        if small.drop(while: { $0.isWhitespace || $0 == "\u{FEFF}" }).hasPrefix("#!") || small.hasPrefix("@echo off") {
            throw FileProblem("The file is a program. Programs are not kept.")
        }
        return .text
    }
}

/// The names of the files in a ZIP, read from its list at the end.
enum ZipNames {
    static func names(in bytes: [UInt8]) -> [String] {
        guard let end = end(bytes), let count = number(bytes, end + 10, 2), var place = number(bytes, end + 16, 4) else { return [] }
        var names: [String] = []
        for _ in 0..<min(count, 20_000) {
            guard number(bytes, place, 4) == 0x0201_4B50, let name = number(bytes, place + 28, 2), let extra = number(bytes, place + 30, 2),
                let comment = number(bytes, place + 32, 2), place + 46 + name <= bytes.count
            else { return names }
            names.append(String(decoding: bytes[place + 46..<place + 46 + name], as: UTF8.self))
            place += 46 + name + extra + comment
        }
        return names
    }

    /// The place of the record that ends the file; a comment of at most 64 KB may follow it.
    private static func end(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        return stride(from: bytes.count - 22, through: max(0, bytes.count - 22 - 65_535), by: -1).first { number(bytes, $0, 4) == 0x0605_4B50 }
    }

    /// A number of two or four bytes, the lowest first; nil outside the file.
    private static func number(_ bytes: [UInt8], _ place: Int, _ size: Int) -> Int? {
        guard place >= 0, place <= bytes.count - size else { return nil }
        return (0..<size).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
}

extension [UInt8] {
    /// Whether a pattern stands in the first bytes.
    fileprivate func has(_ pattern: [UInt8], within limit: Int) -> Bool {
        guard let first = pattern.first, count >= pattern.count else { return false }
        let last = Swift.min(limit, count) - pattern.count
        guard last >= 0 else { return false }
        return withUnsafeBufferPointer { all in
            var index = 0
            while index <= last {
                if all[index] == first, all[index..<index + pattern.count].elementsEqual(pattern) { return true }
                index += 1
            }
            return false
        }
    }
}
