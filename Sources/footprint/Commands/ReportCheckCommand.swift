import ArgumentParser
import Care
import Documents
import Foundation
import Store

/// `footprint report check --store FILE --format json`, or `--file old-report.txt` for a report that was published elsewhere.
struct ReportCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Say what contradicts itself in the report, and what stands in the way of signing it.",
        discussion: """
            Exit code 2 while a difference is neither mended nor explained, or a reference leads to no figure. With --file a report that was published \
            elsewhere is checked and no store is needed: plain text with headings (# 5.2 Caseloads), tables (Table 1: Caseloads, below it a line for each \
            row, | Total | 942 | 986 |), notes (Note: …) and paragraphs. Exit code 2 when it contradicts itself or a line cannot be read.
            """)

    @Option(help: "The store: one SQLite file.")
    var store: String?

    @Option(help: "A published report as plain text, instead of a store.")
    var file: String?

    @Option(help: "The reporting year, such as 2026-27; the one the records end in, or the tables of the file name, otherwise.")
    var year: String?

    @Option(help: "text or json.")
    var format: CheckFormat = .text

    enum CheckFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

    func validate() throws {
        guard (store == nil) != (file == nil) else { throw ValidationError("Say what to check: --store FILE, or --file with a published report.") }
        if let year, ReportingYear(year) == nil { throw ValidationError("“\(year)” is not a reporting year. Write it as 2026-27.") }
    }

    func run() throws {
        if let file { return try check(published: file) }
        let living = try StoreOptions.open(store ?? "").livingReport(year.flatMap { ReportingYear($0) }, today: World.day())
        try YearOptions.refuse(living.year, unlessKnownTo: living.facts)
        let made = living.made(), next = living.stage.next, obstacles = next.map { made.problems(signing: $0, note: "board") } ?? []
        switch format {
        case .text:
            World.print("Annual report \(living.year.title): \(living.stage.title.lowercased()).\n")
            for each in made.unbound { World.print("  {{\(each.reference)}} in section \(each.section): \(each.sentence)\n") }
            for each in made.differences { World.print(Self.text(each, made.explanation(of: each) == nil ? "" : " (explained)")) }
            if let next, !obstacles.isEmpty { World.print("Before it is \(next.title.lowercased()):\n" + obstacles.map { "  \($0)\n" }.joined()) }
            if made.blocking.isEmpty, made.unbound.isEmpty { World.print("Nothing contradicts itself.\n") }
        case .json:
            World.print(
                JSON.object([
                    "year": .string(living.year.name), "stage": .string(living.stage.rawValue),
                    "differences": .array(made.differences.map { each in .object(Self.members(each) + [JSON.Member("explained", .bool(made.explanation(of: each) != nil))]) }),
                    "unbound": .array(made.unbound.map { .object(["section": .string($0.section), "reference": .string($0.reference), "sentence": .string($0.sentence)]) }),
                    "next": .text(next?.rawValue), "obstacles": .array(obstacles.map { .string($0) }),
                ]).text() + "\n")
        }
        if !made.blocking.isEmpty || !made.unbound.isEmpty { throw Exit.problems }
    }

    /// Checks a report that was published elsewhere.
    private func check(published file: String) throws {
        func refuse(_ sentence: String) -> ExitCode {
            World.say(sentence)
            return Exit.refused
        }
        guard let data = FileManager.default.contents(atPath: file) else { throw refuse("\(file) cannot be read. Check that it exists and that you may read it.") }
        let text: String
        do { text = String(decoding: try TextFile(Array(data)).bytes, as: UTF8.self) } catch { throw refuse(PublishedReport.sentence(error)) }
        if text.count > PublishedReport.limit { throw refuse("The text is longer than \(PublishedReport.limit) characters. Check it in two parts.") }
        let report = PublishedReport(title: "Published report", text)
        if report.isEmpty { throw refuse("There is nothing to check: the file holds no table and no sentence.") }
        let differences = report.differences(year: year.flatMap { ReportingYear($0) })
        switch format {
        case .text:
            World.print("Read: \(report.tables.count) tables and \(report.paragraphs) paragraphs.\n")
            for each in report.problems { World.print("  Line \(each.line) cannot be read: \(each.sentence)\n") }
            for each in differences { World.print(Self.text(each)) }
            World.print(differences.isEmpty ? "Nothing contradicts itself.\n" : "\(differences.count) difference\(differences.count == 1 ? "" : "s").\n")
        case .json:
            World.print(
                JSON.object([
                    "tables": .integer(report.tables.count), "paragraphs": .integer(report.paragraphs),
                    "problems": .array(report.problems.map { .object(["line": .integer($0.line), "sentence": .string($0.sentence)]) }),
                    "differences": .array(differences.map { .object(Self.members($0)) }),
                ]).text() + "\n")
        }
        if !differences.isEmpty || !report.problems.isEmpty { throw Exit.problems }
    }

    private static func text(_ each: Difference, _ more: String = "") -> String {
        "  \(each.place.text): \(each.kind.title)\(more)\n    It says: \(each.said)\n    It should: \(each.should)\n    \(each.mend)\n"
    }

    private static func members(_ each: Difference) -> [JSON.Member] {
        [
            JSON.Member("id", .string(each.id)), JSON.Member("kind", .string(each.kind.rawValue)), JSON.Member("place", .string(each.place.text)), JSON.Member("section", .string(each.place.section)),
            JSON.Member("said", .string(each.said)), JSON.Member("should", .string(each.should)), JSON.Member("mend", .string(each.mend)),
        ]
    }
}
