import Care
import Testing

struct BadRowsTests {
    @Test func `every problem of a row, and every bad row, is told at once; good rows are taken in`() {
        let taken = Taken(
            Review.self, reviewColumns + "ASH,31/02/2010,tomorrow,PN9\nELM,01/02/2011,05/05/2016,PN2\n,01/02/2011,05/05/2016,PN2\n",
            name: "reviews.csv")
        #expect(taken.entries.map(\.child) == ["ELM"])
        #expect(taken.rejected.map(\.line) == [2, 4])
        #expect(taken.rejected.map(\.problemCount) == [3, 1])
        #expect(taken.rejected.flatMap(\.problems).map(\.sentence) == [
            "reviews.csv, line 2, column DOB: there is “31/02/2010”; wanted: a day that exists, written 31/03/2017 or 2017-03-31. "
                + "Correct DOB and import the file again.",
            "reviews.csv, line 2, column REVIEW: there is “tomorrow”; wanted: a day that exists, written 31/03/2017 or 2017-03-31. "
                + "Correct REVIEW and import the file again.",
            "reviews.csv, line 2, column REVIEW_CODE: there is “PN9”; wanted: a code of the list “participation”: PN0, PN1, PN2, PN3, PN4, PN5, PN6, PN7. "
                + "Correct REVIEW_CODE and import the file again.",
            "reviews.csv, line 4, column CHILD: the cell is empty; wanted: some text. Child must not be empty.",
        ])
    }

    @Test func `a rejected row is kept as it stood`() {
        let row = "ASH,  31/02/2010,\"a \"\"quoted\"\", cell\",PN1"
        #expect(Taken(Review.self, reviewColumns + row + "\r\n").rejected.map(\.raw) == [row])
    }

    @Test func `a row with too few or too many cells is rejected; empty cells behind the last are not counted`() {
        let taken = Taken(
            Review.self,
            reviewColumns + "ASH,01/02/2010\nELM,01/02/2010,04/05/2016,PN1,extra\nOAK,01/02/2010,04/05/2016,PN1,,,\nYEW\n")
        #expect(taken.entries.map(\.child) == ["OAK"])
        #expect(taken.rejected.flatMap(\.problems).map(\.found) == ["2 cells", "5 cells", "1 cell"])
        #expect(taken.rejected.flatMap(\.problems).allSatisfy { $0.wanted == "4 cells, one for each column" })
    }

    @Test func `an open quotation mark spoils its own line only`() {
        let taken = Taken(Review.self, reviewColumns + "ASH,\"01/02/2010,04/05/2016,PN1\nELM,01/02/2011,05/05/2016,PN2\n")
        #expect(taken.entries.map(\.child) == ["ELM"])
        #expect(taken.rejected.map(\.line) == [2])
        #expect(taken.rejected.first?.problems.first?.sentence.contains("never closed") == true)
    }

    @Test func `millions of characters in one cell spoil their own line only`() {
        let long = String(repeating: "x", count: 3_000_000)
        for row in ["ASH,\(long),04/05/2016,PN1", "ASH,\"\(long)\",04/05/2016,PN1", "ASH,\"\(long),04/05/2016,PN1"] {
            let taken = Taken(Review.self, reviewColumns + row + "\nELM,01/02/2011,05/05/2016,PN2\n")
            #expect(taken.entries.map(\.child) == ["ELM"])
            #expect(taken.rejected.count == 1)
            #expect(taken.rejected.first?.raw.utf8.count == 100_000)
            #expect(taken.rejected.first?.problems.count == 1)
            #expect(taken.rejected.first?.problems.first.map { $0.sentence.count < 400 } == true)
        }
    }

    @Test func `rows of nonsense are all kept aside, each with what is wrong`() {
        var random = Nonsense(seed: 4)
        let lines = (0..<20_000).map { _ in (0..<4).map { _ in random.word() }.joined(separator: ",") }
        let taken = Taken(Review.self, reviewColumns + lines.joined(separator: "\n"))
        #expect(taken.entries.isEmpty)
        #expect(taken.rejected.count == 20_000)
        #expect(taken.rejected.allSatisfy { $0.problemCount >= 1 })
        #expect(taken.rejected.prefix(500).allSatisfy { $0.problems.count == $0.problemCount })
    }

    @Test(arguments: ["../../etc/passwd", "C:\\Windows\\system.ini", "/dev/null", "file:///etc/passwd"])
    func `a path in a cell is a text like any other, and no day`(path: String) {
        let taken = Taken(Review.self, reviewColumns + "\(path),01/02/2010,04/05/2016,PN1\nASH,\(path),04/05/2016,PN1\n")
        #expect(taken.entries.map(\.child.text) == [path])
        #expect(taken.rejected.first?.problems.first?.found == path)
    }

    @Test(arguments: ["=1+1", "+cmd", "@SUM(A1)", "-2+3", "=HYPERLINK(\"\"x\"\")"])
    func `a formula in a cell is a text; the export makes it harmless, and reads it back`(formula: String) {
        let quoted = "\"\(formula)\""
        let taken = importing([("population.csv", "area,applies_from,applies_to,population_0_17,source\n\(quoted),2016-01-01,,5,\n")])
        let text = formula.replacing("\"\"", with: "\"")
        #expect(taken.after[Population.self].entries.map(\.area) == [text])
        let exported = RegisterFile.files(of: Population.self, in: taken.after)
        let lines = exported.map { String(decoding: $0.bytes, as: UTF8.self) }.joined().split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.last.map { $0.hasPrefix("'") || $0.hasPrefix("\"'") } == true)
        #expect(importing(exported.map { IncomingFile(name: $0.name, bytes: $0.bytes) }, into: taken.after).isQuiet)
    }
}

/// Words without sense.
struct Nonsense {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func number(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    mutating func word() -> String {
        let letters = Array("abcxyz !?#;:'0189éß€\\/|-_=+")
        return "?" + String((0..<number(below: 12)).map { _ in letters[number(below: letters.count)] })
    }
}
