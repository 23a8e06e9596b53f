import Care
import Testing

struct RoundTripTests {
    @Test(arguments: [(2017, 60), (2024, 60), (2025, 60), (2027, 500)])
    func `every register exports the file it imports, and a round trip changes nothing`(endsIn: Int, children: Int) throws {
        let year = try #require(ReportingYear(endingIn: endsIn))
        let records = DemoCouncil(children: children, seed: UInt64(endsIn), year: year).records()
        let files = Registers.all.flatMap { RegisterFile.files(of: $0, in: records) }
        if children > 100 {
            let filled = Registers.shapes.filter { records.count($0.id) ?? 0 > 0 }.map(\.fileName)
            let unfilled = filled.filter { name in !files.contains { $0.name.hasSuffix("/\(name)") } }
            #expect(unfilled == [])
        }
        let incoming = files.map { IncomingFile(name: $0.name, bytes: $0.bytes) }
        for file in incoming {
            let (batch, problems) = file.read()
            #expect(batch.map { file.name.hasSuffix("/\($0.shape.fileName)") } == true, "\(file.name)")
            #expect(batch?.rejected.isEmpty == true, "\(file.name)")
            #expect(problems.isEmpty, "\(file.name)")
        }
        let plan = importing(incoming)
        #expect(plan.isClean)
        #expect(importing(incoming, into: plan.after).isQuiet)
        let again = Registers.all.flatMap { RegisterFile.files(of: $0, in: plan.after) }
        let exported = again.map { IncomingFile(name: $0.name, bytes: $0.bytes) }
        #expect(importing(exported, into: plan.after).isQuiet)
        let third = importing(exported).after
        #expect(Registers.all.flatMap { RegisterFile.files(of: $0, in: third) }.map(\.bytes) == again.map(\.bytes))
    }

    @Test func `every register is told by its own columns`() {
        for shape in Registers.shapes {
            let header = shape.columns.map { $0.name.lowercased() }.joined(separator: ",") + "\n"
            let all = IncomingFile(name: "x.csv", bytes: Array(header.utf8)).read()
            #expect(all.batch?.shape.id == shape.id)
        }
    }

    @Test func `texts of any kind come back as they were`() {
        for text in [
            "O’Neill, Zoë", "two\nlines", "\"quoted\"", "'=x", "''", "-", "'", "1e5", "007", "\u{1F600}", "a\tb", "%s\\n", "NULL",
        ] {
            var entry = Population()
            entry.area = text
            entry.source = text
            var records = Records()
            records.set(Rows([entry]))
            let files = RegisterFile.files(of: Population.self, in: records).map { IncomingFile(name: $0.name, bytes: $0.bytes) }
            #expect(importing(files).after[Population.self].entries == [entry], "\(text)")
        }
    }
}
