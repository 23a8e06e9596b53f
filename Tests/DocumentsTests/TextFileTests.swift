import Documents
import Testing

struct TextFileTests {
    @Test func `a byte-order mark is taken off`() throws {
        let file = try TextFile([0xEF, 0xBB, 0xBF] + Array("CHILD,DOB\n".utf8))
        #expect(String(decoding: file.bytes, as: UTF8.self) == "CHILD,DOB\n")
        #expect(file.encoding == .utf8)
    }

    @Test(arguments: [true, false])
    func `UTF-16 is read in either byte order`(littleEndian: Bool) throws {
        var data: [UInt8] = littleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
        for unit in "Zoë,€1\n".utf16 {
            let high = UInt8(unit >> 8), low = UInt8(unit & 0xFF)
            data += littleEndian ? [low, high] : [high, low]
        }
        let file = try TextFile(data)
        #expect(String(decoding: file.bytes, as: UTF8.self) == "Zoë,€1\n")
        #expect(file.encoding == .utf16)
    }

    @Test func `Windows-1252 is read with its own quotation marks and euro sign`() throws {
        let file = try TextFile([0x5A, 0x6F, 0xEB, 0x2C, 0x80, 0x2C, 0x93, 0x61, 0x94, 0x0A])
        #expect(String(decoding: file.bytes, as: UTF8.self) == "Zoë,€,“a”\n")
        #expect(file.encoding == .windows1252)
    }

    @Test func `each line of a file in two encodings is read by its own`() throws {
        let file = try TextFile(Array("Zoë\n".utf8) + [0x5A, 0x6F, 0xEB, 0x0A])
        #expect(String(decoding: file.bytes, as: UTF8.self) == "Zoë\nZoë\n")
        #expect(file.encoding == .mixed)
    }

    @Test(arguments: ["", " \r\n\t\n"])
    func `a file with nothing in it is refused`(text: String) {
        #expect(throws: TextFile.Refusal.empty) { try TextFile(Array(text.utf8)) }
    }

    @Test(arguments: [
        ([0x50, 0x4B, 0x03, 0x04, 0x14], "an Excel workbook or another zip file"),
        ([0x25, 0x50, 0x44, 0x46, 0x2D], "a PDF"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "an old Excel or Word file"),
        ([0x41, 0x2C, 0x00, 0x42, 0x0A], "a binary file"),
    ] as [([UInt8], String)])
    func `a file of another kind is named and refused`(data: [UInt8], kind: String) {
        #expect(throws: TextFile.Refusal.binary(kind: kind)) { try TextFile(data) }
        #expect(TextFile.Refusal.binary(kind: kind).sentence.contains("save it as CSV"))
    }
}
