import Care
import Foundation
import Testing

struct ReferenceTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("docs/reference")

    @Test(arguments: Reference.pages.map(\.name))
    func `the reference holds what the program says of itself`(_ name: String) throws {
        let page = try #require(Reference.pages.first { $0.name == name })
        let kept = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
        #expect(kept == page.text, "run: footprint reference --output docs/reference")
    }

    @Test func `every measure, timescale, check and setting has a name of its own in lower case and hyphens`() {
        for names in [Measure.all.map(\.id), Timescale.all.map(\.id), Check.all.map(\.id), Setting.all.map(\.id)] {
            #expect(Set(names).count == names.count)
            for name in names { #expect(name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(name)") }
        }
    }

    @Test func `every figure of every table names a measure that exists`() throws {
        let year = try #require(ReportingYear("2025-26"))
        let records = DemoCouncil(children: 30, seed: 2, year: year).records()
        let tables = YearTables(year, Facts(records, settings: Settings(authority: records[AuthoritySetting.self].entries), today: year.end))
        for made in tables.all() {
            for selection in made.selections.joined() {
                if let selection { #expect(Measure.named(selection.measure) != nil) }
            }
        }
    }
}
