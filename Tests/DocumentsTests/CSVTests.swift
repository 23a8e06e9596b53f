import Documents
import Testing

struct CSVTests {
    /// What a file says: each line's number, its cells, and what is wrong with its shape.
    private struct Read: Equatable {
        var number: Int
        var cells: [String]
        var problem: CSV.ShapeProblem?

        init(_ number: Int, _ cells: [String], _ problem: CSV.ShapeProblem? = nil) {
            self.number = number
            self.cells = cells
            self.problem = problem
        }
    }

    private func read(_ text: String, separator: Character = ",") -> [Read] {
        var lines: [Read] = []
        CSV.read(Array(text.utf8), separator: separator.asciiValue ?? 0x2C) { line, cells in
            lines.append(Read(line.number, cells.map { String(decoding: $0, as: UTF8.self) }, line.problem))
        }
        return lines
    }

    @Test func `cells are trimmed, quoted cells unquoted, doubled quotation marks halved`() {
        #expect(read(#"1, a ,"b, c","say ""no""","#) == [Read(1, ["1", "a", "b, c", "say \"no\"", ""])])
    }

    @Test func `CRLF, LF and a last line without an ending are all read`() {
        #expect(read("a,b\r\nc,d\ne,f") == [Read(1, ["a", "b"]), Read(2, ["c", "d"]), Read(3, ["e", "f"])])
    }

    @Test func `blank lines are passed over and still counted`() {
        #expect(read("a\n\n , \n\r\nb\n") == [Read(1, ["a"]), Read(5, ["b"])])
    }

    @Test func `a quoted cell may hold line breaks, and the next line keeps its number`() {
        #expect(read("\"a\nb\",c\nd,e\n") == [Read(1, ["a\nb", "c"]), Read(3, ["d", "e"])])
    }

    @Test func `a quotation mark that is never closed spoils its own line only`() {
        #expect(read("a,b\nc,\"d\ne,f\ng,h\n") == [
            Read(1, ["a", "b"]), Read(2, [], .openQuote), Read(3, ["e", "f"]), Read(4, ["g", "h"]),
        ])
    }

    @Test func `the line as it stands has no line break in it`() {
        var raws: [String] = []
        CSV.read(Array("a,b\r\nc,\"d\r\ne,f\r\n".utf8)) { line, _ in raws.append(String(decoding: line.raw, as: UTF8.self)) }
        #expect(raws == ["a,b", "c,\"d", "e,f"])
    }

    @Test func `a cell longer than a spreadsheet can hold is a problem of its line`() {
        let long = String(repeating: "x", count: CSV.longestCell * 4 + 1)
        #expect(read("a\n\(long),b\nc\n") == [Read(1, ["a"]), Read(2, [], .longCell(bytes: long.utf8.count)), Read(3, ["c"])])
        #expect(read("a\n\"\(long)\",b\nc\n").map(\.number) == [1, 2, 3])
    }

    @Test(arguments: [",", ";", "\t", "|"] as [Character])
    func `any separator can be read`(separator: Character) {
        let text = ["a", "\"b\(separator)c\"", "d"].joined(separator: String(separator))
        #expect(read(text, separator: separator) == [Read(1, ["a", "b\(separator)c", "d"])])
    }

    @Test func `a text a spreadsheet would run is written with an apostrophe, a number is not`() {
        let out = CSV.text([["=1+1", "+a", "-a", "@b", "-5", "+4.5", "-", "x"]])
        #expect(String(decoding: out, as: UTF8.self) == "'=1+1,'+a,'-a,'@b,-5,+4.5,'-,x\n")
    }

    @Test func `what is written is read back the same`() {
        let row = ["=1+1", "-5", "'=1", "''=1", "'quoted'", "a,b", "say \"no\"", "two\nlines", "Zoë", "", "@x", "-"]
        #expect(read(String(decoding: CSV.text([row]), as: UTF8.self)) == [Read(1, row)])
    }
}
