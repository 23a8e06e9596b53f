/// The text of a file somebody handed over, in UTF-8, and what had to be done to read it.
///
/// Councils' systems write UTF-8 with and without a byte-order mark, UTF-16 and Windows-1252, sometimes two of them in one file.
public struct TextFile: Sendable {
    /// The text in UTF-8, without a byte-order mark.
    public let bytes: [UInt8]
    /// How the text was encoded in the file.
    public let encoding: Encoding

    public enum Encoding: String, Sendable {
        case utf8 = "UTF-8"
        case utf16 = "UTF-16"
        case windows1252 = "Windows-1252"
        /// Some lines were UTF-8 and others Windows-1252; each line was read by its own encoding.
        case mixed = "UTF-8 and Windows-1252"
    }

    /// Why a file cannot be read as text, in a sentence for the person who sent it.
    public enum Refusal: Error, Equatable, Sendable {
        case empty
        case binary(kind: String)

        public var sentence: String {
            switch self {
            case .empty: "The file is empty. Export it again from the source system."
            case .binary(let kind): "This is \(kind), not a CSV file. Open it in the program that made it and save it as CSV (comma separated)."
            }
        }
    }

    public init(_ data: [UInt8]) throws(Refusal) {
        let isBlank = data.drop(while: { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }).allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        if isBlank { throw .empty }
        if let kind = Self.binaryKind(data) { throw .binary(kind: kind) }
        if data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF]) {
            bytes = Self.fromUTF16(data)
            encoding = .utf16
            return
        }
        if data.prefix(65_536).contains(0) || data.contains(0) { throw .binary(kind: "a binary file") }
        let body = data.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(data.dropFirst(3)) : data
        if Self.isUTF8(body[...]) {
            bytes = body
            encoding = .utf8
            return
        }
        var text: [UInt8] = []
        text.reserveCapacity(body.count + body.count / 16)
        var sawUTF8 = false
        for line in body.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if Self.isUTF8(line) {
                if line.contains(where: { $0 >= 0x80 }) { sawUTF8 = true }
                text.append(contentsOf: line)
            } else {
                for byte in line { Self.append(windows1252: byte, to: &text) }
            }
            text.append(0x0A)
        }
        text.removeLast()
        bytes = text
        encoding = sawUTF8 ? .mixed : .windows1252
    }

    private static func binaryKind(_ data: [UInt8]) -> String? {
        if data.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "an Excel workbook or another zip file" }
        if data.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "an old Excel or Word file" }
        if data.starts(with: Array("%PDF".utf8)) { return "a PDF" }
        if data.starts(with: [0x1F, 0x8B]) { return "a compressed (gzip) file" }
        if data.starts(with: [0x89, 0x50, 0x4E, 0x47]) || data.starts(with: [0xFF, 0xD8, 0xFF]) { return "a picture" }
        if data.starts(with: Array("SQLite format 3".utf8)) { return "a database" }
        return nil
    }

    private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        // Most files are pure ASCII: look for that first.
        if bytes.allSatisfy({ $0 < 0x80 }) { return true }
        return String(validating: bytes, as: UTF8.self) != nil
    }

    private static func fromUTF16(_ data: [UInt8]) -> [UInt8] {
        let littleEndian = data[0] == 0xFF
        var units: [UInt16] = []
        units.reserveCapacity(data.count / 2)
        var index = 2
        while index + 1 < data.count {
            let first = UInt16(data[index]), second = UInt16(data[index + 1])
            units.append(littleEndian ? first | second << 8 : first << 8 | second)
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// The characters of 0x80 to 0x9F in Windows-1252; the rest of the upper half is as in Unicode.
    private static let high: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
        0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]

    private static func append(windows1252 byte: UInt8, to text: inout [UInt8]) {
        guard byte >= 0x80 else { return text.append(byte) }
        let code = byte < 0xA0 ? high[Int(byte) - 0x80] : UInt16(byte)
        if code < 0x800 {
            text.append(0xC0 | UInt8(code >> 6))
            text.append(0x80 | UInt8(code & 0x3F))
        } else {
            text.append(0xE0 | UInt8(code >> 12))
            text.append(0x80 | UInt8(code >> 6 & 0x3F))
            text.append(0x80 | UInt8(code & 0x3F))
        }
    }
}
