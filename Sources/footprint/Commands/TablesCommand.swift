import ArgumentParser
import Care
import Documents
import Foundation
import Store

/// What every command that prints a year's figures takes.
struct YearOptions: ParsableArguments {
    @Option(help: "The reporting year, such as 2016-17; the last one the records know of otherwise.")
    var year: String?

    @Option(help: "Look no further than this day, written 2017-02-28; the end of the year otherwise.")
    var asAt: String?

    @Option(help: "Use only what had been entered by the end of this day.")
    var knownOn: String?

    /// The tables of the year asked for.
    func tables(_ store: Store) throws -> YearTables {
        var wanted: ReportingYear?
        if let year {
            wanted = ReportingYear(year)
            guard wanted != nil else { throw ValidationError("“\(year)” is not a reporting year. Write it as 2016-17.") }
        }
        let known = try Self.day(knownOn, "--known-on")
        let asAt = try Self.day(asAt, "--as-at")
        // Every command looks as far as the records know, and no further than the day it is told.
        let all = try store.facts(store.records(nil, knownOn: known), asFarAsKnownOn: World.day())
        let year = wanted ?? ReportingYear(containing: min(asAt ?? all.today, all.today))
        try Self.refuse(year, unlessKnownTo: all)
        return YearTables(year, all.looking(to: min(asAt ?? year.end, year.end)))
    }

    /// Refuses a year of which nothing is known, rather than to print nothing but gaps.
    static func refuse(_ year: ReportingYear, unlessKnownTo facts: Facts) throws {
        let period = year.period
        let isKnown = facts.records.collectionYears.contains { Int($0) == year.endsIn } || facts.records[Review.self].entries.contains { period.contains($0.held) }
            || facts.records[Episode.self].entries.contains { $0.from <= period.end && ($0.to ?? period.end) >= period.start }
            || period.contains(facts.today)
        if isKnown { return }
        World.say("No records are known of \(year.title). Name a year that was imported or worked in.")
        throw Exit.refused
    }

    static func day(_ text: String?, _ option: String) throws -> Day? {
        guard let text else { return nil }
        guard let day = Day(text) else { throw ValidationError("“\(text)” after \(option) is not a day. Write it as 2017-02-28.") }
        return day
    }
}

extension Facts {
    /// The same records as they stood at an earlier day, or as far as they go.
    func looking(to day: Day) -> Facts { day < today ? Facts(records, settings: settings, workingDays: workingDays, today: day) : self }
}

/// `footprint tables --store FILE --year 2016-17 [--as-at DAY] --format json`
struct TablesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tables", abstract: "Print the tables of a year's annual report.",
        discussion: "With --format json the output is the contract of docs/reference/command-line.md.")

    @OptionGroup var options: StoreOptions
    @OptionGroup var period: YearOptions

    @Option(help: "Only this table, such as 12 or 7a; may be given several times.")
    var table: [String] = []

    @Option(help: "text, csv, json or xlsx (with --output).")
    var format: TableFormat = .text

    @Option(help: "Write to this file instead of standard output.")
    var output: String?

    @ArgumentParser.Flag(help: "Show children's words and outcomes in Table 7c.")
    var withWords = false

    func run() throws {
        let store = try options.open()
        let tables = try period.tables(store)
        let chosen = table.isEmpty ? tables.all(showingWords: withWords) : try table.map { id in
            guard let made = tables.table(id, showingWords: withWords) else {
                throw ValidationError("There is no table “\(id)”. Tables: \(YearTables.ids.joined(separator: ", ")).")
            }
            return made
        }
        let plain = chosen.map(\.table)
        switch format {
        case .text: try write(plain.map { TextTable($0).text }.joined(separator: "\n"))
        case .json:
            try write(
                JSON.object(["year": .string(tables.year.name), "asAt": .string(tables.asAt.iso), "tables": .array(plain.map(\.json))]).text() + "\n")
        case .csv: try write(plain.map { "Table \($0.number)\n" + String(decoding: $0.csv, as: UTF8.self) }.joined(separator: "\n"))
        case .xlsx:
            guard let output else { throw ValidationError("A workbook needs a file: add --output tables.xlsx.") }
            let book = Workbook(
                title: "Tables of the annual report \(tables.year.title)", made: World.day().iso, about: tables.about, sheets: plain.map { Workbook.Sheet($0) })
            try Data(book.bytes()).write(to: URL(fileURLWithPath: output))
        }
    }

    private func write(_ text: String) throws {
        if let output { try Data(text.utf8).write(to: URL(fileURLWithPath: output)) } else { World.print(text) }
    }
}

enum TableFormat: String, ExpressibleByArgument, CaseIterable {
    case text, csv, json, xlsx
}

/// `footprint cases --store FILE --year 2016-17 --table 12 --row … --column …`
struct CasesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cases", abstract: "Print the cases behind one figure of a table.",
        discussion: "The row and the column are named by their labels, as the table prints them. Children are given by their ids only.")

    @OptionGroup var options: StoreOptions
    @OptionGroup var period: YearOptions

    @Option(help: "The table's number.")
    var table: String

    @Option(help: "The row's label.")
    var row: String

    @Option(help: "The column's label.")
    var column: String

    @Option(help: "text, csv or json.")
    var format: ListFormat = .text

    func run() throws {
        let store = try options.open()
        let tables = try period.tables(store)
        guard let made = tables.table(table) else {
            throw ValidationError("There is no table “\(table)”. Tables: \(YearTables.ids.joined(separator: ", ")).")
        }
        guard let place = made.place(row: row, column: column) else {
            let rows = made.table.rows.map { "“\($0.label)”" }.joined(separator: ", "), columns = made.table.columns.map { "“\($0.label)”" }.joined(separator: ", ")
            throw ValidationError("Table \(table) has no such cell. Rows: \(rows). Columns: \(columns).")
        }
        guard let selection = made.selections[place.row][place.column] else {
            let cell = made.table.rows[place.row].cells[place.column]
            World.say("This cell opens to no cases. \(cell.reason ?? "")")
            throw Exit.refused
        }
        let cases = selection.cases(tables.facts)
        let cell = made.table.rows[place.row].cells[place.column]
        switch format {
        case .json:
            let list = cases.map { each in
                JSON.object([
                    "subject": .string(each.subject.id), "kind": .string(each.subject.kind), "day": .string(each.day.iso),
                    "outcome": .string(each.outcome.words), "counted": .bool(each.outcome.isCounted), "group": .string(each.group),
                    "record": .text(each.record.map { "\($0.register)/\($0.row)" }),
                ])
            }
            World.print(
                JSON.object([
                    "year": .string(tables.year.name), "table": .string(made.table.id), "row": .string(made.table.rows[place.row].label),
                    "column": .string(made.table.columns[place.column].label), "value": .figure(cell.value), "measure": .string(selection.measure),
                    "figure": .string(selection.figure.rawValue), "combining": .string(selection.combining.rawValue),
                    "definition": .text(made.table.rows[place.row].definition), "count": .integer(cases.count { $0.outcome.isCounted }),
                    "cases": .array(list),
                ]).text() + "\n")
        case .csv:
            var rows = [["subject", "kind", "day", "outcome", "group", "record"]]
            rows += cases.map { [$0.subject.id, $0.subject.kind, $0.day.iso, $0.outcome.words, $0.group, $0.record.map { "\($0.register)/\($0.row)" } ?? ""] }
            World.print(String(decoding: CSV.text(rows), as: UTF8.self))
        case .text:
            let rows = cases.map { each in
                Table.Row(each.subject.id, [Table.Cell(words: each.day.iso), Table.Cell(words: each.outcome.words), Table.Cell(words: each.group)])
            }
            let list = Table(
                id: "cases", number: "", title: "\(made.table.title): \(made.table.rows[place.row].label), \(made.table.columns[place.column].label): \(cell.text)",
                corner: "Id", columns: [Table.Column("Day"), Table.Column("Outcome"), Table.Column("Group")], rows: rows)
            World.print(TextTable(list).text)
        }
    }
}

enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case text, csv, json
}
