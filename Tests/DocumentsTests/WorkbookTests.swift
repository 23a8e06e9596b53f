@testable import Documents
import Samples
import Testing

struct WorkbookTests {
    private func sample() throws -> [UInt8] {
        let list = Workbook.list(
            "Cases: Table 12/Held", columns: ["Child", "Held on", "Days"],
            rows: [[.text("=HYPERLINK(\"x\")"), .day("2016-05-04"), .number(19.5, .decimal(1))], [.text("Ash\0"), .day("not known"), .blank]]
        )
        return try Workbook.bytes(
            title: "Reviews & more", made: "2017-04-30", about: [.init("Period", "1 April 2016 to 31 March 2017")],
            sheets: [.init(reviewsTable), list]
        )
    }

    @Test func `a workbook is a zip file, the same every time it is made from the same figures`() throws {
        let first = try sample()
        #expect(first.starts(with: [0x50, 0x4B, 0x03, 0x04]))
        #expect(try sample() == first)
    }

    @Test func `an empty workbook and one of a hundred sheets are made`() throws {
        #expect(try Workbook.bytes(title: "", made: "", sheets: []).isEmpty == false)
        let sheets = Array(repeating: Workbook.Sheet(reviewsTable), count: 100)
        #expect(try Workbook.bytes(title: "Many", made: "2017-04-30", sheets: sheets).isEmpty == false)
    }

    @Test func `a cell too long for Excel is said in a sentence that names sheet and row`() {
        let list = Workbook.list("Notes", columns: ["Note"], rows: [[.text(String(repeating: "x", count: 40_000))]])
        #expect { try Workbook.bytes(title: "Notes", made: "2017-04-30", sheets: [list]) } throws: { error in
            (error as? Workbook.Failure)?.sentence.contains("“Notes”, row 3,") == true
        }
    }

    @Test func `a share keeps its value and prints as we print it`() {
        #expect(CellStyles.pattern(.percent(1), mark: nil) == "#,##0.0\"%\"")
        #expect(CellStyles.pattern(.count, mark: "a") == "#,##0\" [a]\"")
        #expect(CellStyles.pattern(.decimal(2), mark: nil) == "#,##0.00")
    }

    @Test func `names of sheets are valid and no two are alike`() {
        let long = String(repeating: "Long name ", count: 5)
        let names = SheetNames.valid(["Table 1", "table 1", "a/b:c*[d]?", "'quoted'", "", "History", "About", long, long], taken: ["About"])
        #expect(names == [
            "Table 1", "table 1 (2)", "a b c d", "quoted", "Sheet", "History (2)", "About (2)", "Long name Long name Long name L",
            "Long name Long name Long na (2)",
        ])
        #expect(names.allSatisfy { $0.utf16.count <= 31 })
    }

    @Test func `a second figure in brackets is a number of its own column`() {
        func aside(_ text: String) -> Workbook.Value? {
            let table = Table(id: "1", number: "1", title: "t", columns: [.init("a")], rows: [.init("r", [.init(1, aside: text)])])
            return Workbook.Sheet(table).rows.first?.cells.last?.value
        }
        #expect(aside("34.5%") == .number(34.5, .percent(1)))
        #expect(aside("1,204") == .number(1_204, .decimal(0)))
        #expect(aside("of 12") == .text("of 12"))
        #expect(aside("nan") == .text("nan"))
    }

    @Test(arguments: [("2015-01-01", 42_005), ("2023-03-15", 45_000), ("1901-01-01", 367), ("2016-02-29", 42_429), ("2000-12-31", 36_891)])
    func `a day becomes the number Excel holds for it`(day: String, serial: Int) {
        #expect(SheetWriter.serial(day) == serial)
    }

    @Test(arguments: ["2015-02-29", "2015-13-01", "31/01/2015", "", "1900-01-01", "2015-1-1", "+015-01-01"])
    func `what is not a day stays text`(day: String) {
        #expect(SheetWriter.serial(day) == nil)
    }
}
