import Care
import Documents
import Testing

struct DemoCouncilTests {
    private func year(_ endsIn: Int) throws -> ReportingYear { try #require(ReportingYear(endingIn: endsIn)) }

    /// Every register as text, and its years.
    private func text(_ records: Records) -> [String] {
        func rows<Row: Entry>(_: Row.Type) -> String {
            var out: [UInt8] = [], ends: [Int] = []
            for row in records[Row.self].entries { Row.register.write(row, to: &out, ends: &ends) }
            return String(decoding: out, as: UTF8.self) + "\(ends) \(records[Row.self].years)"
        }
        return Registers.all.map { rows($0) }
    }

    @Test func `the same seed gives the same records, and another seed gives others`() throws {
        let one = text(DemoCouncil(children: 80, seed: 7, year: try year(2026)).records())
        let same = text(DemoCouncil(children: 80, seed: 7, year: try year(2026)).records())
        let other = text(DemoCouncil(children: 80, seed: 8, year: try year(2026)).records())
        #expect(one == same)
        #expect(one != other)
    }

    @Test(arguments: [2017, 2019, 2024, 2025, 2026, 2027]) func `every row reads back as it was written`(endsIn: Int) throws {
        let records = DemoCouncil(children: 150, seed: UInt64(endsIn), year: try year(endsIn)).records()
        func check<Row: Entry>(_: Row.Type) {
            let register = Row.register
            let hasRows = records.has(register.shape.id)
            if ofExtract.contains(register.shape.id) { #expect(hasRows, "\(register.shape.id)") }
            for row in records[Row.self].entries {
                let cells = register.fields.indices.map { Array(register.text($0, of: row).utf8) }
                let problems = Self.problems(register, cells, is: row)
                if problems != [] { Issue.record("\(register.shape.id): \(problems)") }
            }
        }
        for type in Registers.all { check(type) }
    }

    /// What reading the cells of a row complains about, or that another row came out.
    private static func problems<Row: Entry>(_ register: Register<Row>, _ cells: [[UInt8]], is row: Row) -> [String] {
        var problems: [String] = []
        let bytes = cells.flatMap { $0 }
        bytes.withUnsafeBufferPointer { all in
            var start = 0
            var parts: [UnsafeBufferPointer<UInt8>] = []
            for cell in cells {
                parts.append(UnsafeBufferPointer(rebasing: all[start..<start + cell.count]))
                start += cell.count
            }
            let read = register.read(parts) { field, problem in problems.append("\(register.fields[field].column.name) \(problem)") }
            if problems.isEmpty, read != row { problems.append("reads back differently") }
        }
        return problems
    }

    /// The registers that a council's extract brings; the others it has only while it works with them.
    private let ofExtract = Set(Registers.shapes.map(\.id).prefix { $0 != "teams" })

    @Test func `every register has rows once its module exists`() throws {
        let records = DemoCouncil(children: 600, seed: 1, year: try year(2027)).records()
        let living = DemoCouncil(children: 600, seed: 1, asAt: "2026-11-23").records()
        // What only people make as they work, what the server makes of the week, tools of a council's own instead of the standard ones,
        // and what only the reports of an extracted year need.
        let never: Set<String> = [
            "attachments", "child_merges", "acknowledgements", "pack_reasons", "pack_seconds", "scorecards", "scorecard_lines", "audit_questions",
            "consultation_templates", "report_explanations", "typed_numbers", "report_steps", "report_freezes", "frozen_figures", "published_files",
        ]
        let notLiving: Set<String> = ["data_gaps"]
        for shape in Registers.shapes where !never.contains(shape.id) {
            let livingRows = living.count(shape.id) ?? 0, rows = records.count(shape.id) ?? 0
            if !notLiving.contains(shape.id) { #expect(livingRows > 0, "\(shape.id) is empty in a living council") }
            if ofExtract.contains(shape.id) { #expect(rows > 0, "\(shape.id) is empty") }
        }
        let before = DemoCouncil(children: 100, seed: 1, year: try year(2017)).records()
        #expect(before.count("social_worker") == 0)
    }

    @Test func `no children, one child and a few children make a council too`() throws {
        for count in [0, 1, 2, 5, 17] {
            let records = DemoCouncil(children: count, seed: 3, year: try year(2026)).records()
            #expect(records.count("header") == count)
        }
    }

    @Test(arguments: [2017, 2018, 2023, 2024, 2025, 2026]) func `codes are those of the year`(endsIn: Int) throws {
        let year = try year(endsIn)
        let records = DemoCouncil(children: 400, seed: 5, year: year).records()
        for episode in records[Episode.self].entries {
            #expect(PlacementType.list[episode.placement.rawValue]?.isCurrent(in: year) == true)
            if let ending = episode.ending { #expect(EpisodeEnding.list[ending.rawValue]?.isCurrent(in: year) == true) }
        }
        for header in records[HeaderEntry.self].entries { #expect(Sex.list[header.sex.rawValue]?.isCurrent(in: year) == true) }
        for leaver in records[CareLeaver.self].entries {
            if let activity = leaver.activity { #expect(LeaverActivity.list[activity.rawValue]?.isCurrent(in: year) == true) }
        }
    }

    @Test(arguments: [1, 2, 3]) func `nothing that happened is later than the year`(seed: UInt64) throws {
        let year = try year(2026)
        let records = DemoCouncil(children: 300, seed: seed, year: year).records()
        // Days that lie ahead by their nature: what falls due, terms, and the birthday on which a status ends.
        let ahead: Set<String> = ["next_review_due", "response_due", "first_day", "last_day", "DUC", "planned_date"]
        func check<Row: Entry>(_: Row.Type) {
            let register = Row.register
            for (index, field) in register.fields.enumerated() where field.column.kind == .day && !ahead.contains(field.column.name) {
                let late = records[Row.self].entries.filter { row in Day(register.text(index, of: row)).map { $0 > year.end } ?? false }
                #expect(late.isEmpty, "\(register.shape.id) \(field.column.name)")
            }
        }
        for type in Registers.all { check(type) }
    }
}
