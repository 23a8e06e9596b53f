import Care
import Testing

struct BadFilesTests {
    private static func zeros(_ start: [UInt8]) -> [UInt8] { start + [UInt8](repeating: 0, count: 64) }

    @Test(arguments: [
        ([], "The file is empty"),
        (Array(" \r\n\n".utf8), "The file is empty"),
        ([0xEF, 0xBB, 0xBF], "The file is empty"),
        (zeros([0x50, 0x4B, 0x03, 0x04]), "Excel workbook"),
        (zeros([0xD0, 0xCF, 0x11, 0xE0]), "old Excel"),
        (Array("%PDF-1.7 …".utf8), "a PDF"),
        (zeros([0x89, 0x50, 0x4E, 0x47]), "a picture"),
        (zeros([0x1F, 0x8B]), "gzip"),
        (zeros([1, 2, 3]), "a binary file"),
        (Array("Dear Kim,\nplease find attached.\n".utf8), "Check that this is the right file"),
        (Array("<html><body>Sign in</body></html>".utf8), "Check that this is the right file"),
        (Array("{\"a\": 1, \"b\": 2}".utf8), "Check that this is the right file"),
        (Array("name,price,colour\nball,3,red\n".utf8), "Check that this is the right file"),
        (Array("CHILD\nASH\n".utf8), "Check that this is the right file"),
        (Array("\"CHILD,DOB\nASH,01/02/2010\n".utf8), "and its quotation marks"),
    ] as [([UInt8], String)])
    func `a file that is none of ours gets one clear sentence and is left out`(bytes: [UInt8], sentence: String) {
        let (batch, problems) = IncomingFile(name: "sent.csv", bytes: bytes).read()
        #expect(batch == nil)
        #expect(problems.count == 1)
        #expect(problems.first?.severity == .file)
        #expect(problems.first?.sentence.contains(sentence) == true, "\(problems.map(\.sentence))")
    }

    @Test func `millions of characters without a line end get a short sentence`() {
        for byte in [UInt8(ascii: "x"), UInt8(ascii: ","), UInt8(ascii: "\""), 0xE9] {
            let (batch, problems) = IncomingFile(name: "one.csv", bytes: [UInt8](repeating: byte, count: 3_000_000)).read()
            #expect(batch == nil)
            #expect(problems.allSatisfy { $0.sentence.count < 600 })
            #expect(problems.contains { $0.severity == .file })
        }
    }

    @Test func `of thousands of unknown columns the first are named, and the rows are read`() {
        let header = "CHILD,DOB,REVIEW,REVIEW_CODE," + (0..<5_000).map { "c\($0)" }.joined(separator: ",")
        let row = "ASH,01/02/2010,04/05/2016,PN1" + String(repeating: ",x", count: 5_000)
        let taken = Taken(Review.self, header + "\n" + row + "\n")
        #expect(taken.entries.map(\.child) == ["ASH"])
        #expect(taken.problems.count == 21)
        #expect(taken.problems.last?.found == "4980 more such columns")
    }

    @Test func `one bad file does not keep the good ones out`() {
        let plan = importing([("a/empty.csv", ""), ("a/reviews.csv", reviewColumns + "ASH,01/02/2010,04/05/2016,PN1\n")])
        #expect(plan.counts("reviews")?.added == 1)
        #expect(!plan.isClean)
        #expect(plan.files.map(\.register) == [nil, "reviews"])
    }

    @Test func `dates of another year than the one named are noted`() {
        let plan = importing(
            [("return/reviews.csv", reviewColumns + "ASH,01/02/2010,04/05/2015,PN1\n")],
            options: Import.Options(collectionYear: ReportingYear(endingIn: 2017)))
        #expect(plan.problems.map(\.severity) == [.note])
        #expect(plan.problems.first?.sentence.contains("2015-16") == true)
        #expect(plan.after[Review.self].years == [2017])
    }

    @Test func `a return that tells no year is left out, and says what to do`() {
        let plan = importing([("return/header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nASH,1,01/02/2010,WBRI,UN1,,\n")])
        #expect(plan.after[HeaderEntry.self].isEmpty)
        #expect(plan.problems.map(\.severity) == [.file])
        #expect(plan.problems.first?.mend.contains("name the year") == true)
    }
}
