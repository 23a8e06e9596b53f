import ArgumentParser
import Care
import Documents
import Store

/// `footprint measure list | explain | run`
struct MeasureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure", abstract: "List the measures, explain one, or work one out for a period.",
        subcommands: [List.self, Explain.self, Run.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Every measure: its id and title.")

        @Option(help: "text or json.")
        var format: ReportFormat = .text

        func run() {
            switch format {
            case .json: World.print(JSON.array(Measure.all.map(\.json)).text() + "\n")
            case .text: for measure in Measure.all { World.print("\(measure.id.padding(to: 32))\(measure.title)\n") }
            }
        }
    }

    struct Explain: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What a measure counts, and where its definition comes from.")

        @Argument(help: "The measure's id.")
        var id: String

        @Option(help: "text or json.")
        var format: ReportFormat = .text

        func run() throws {
            let measure = try MeasureCommand.measure(id)
            switch format {
            case .json: World.print(measure.json.text() + "\n")
            case .text:
                World.print(
                    """
                    \(measure.title) (\(measure.id))
                      Counting:  \(measure.counting)
                      Met:       \(measure.met ?? "a plain count")
                      Unit:      \(measure.unit.rawValue)
                      Time:      \(measure.span.words)
                      Basis:     \(measure.basis)
                      Reads:     \(measure.reads.joined(separator: ", "))

                    """)
            }
        }
    }

    struct Run: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Work a measure out for a year, a quarter or any span of days.")

        @Argument(help: "The measure's id.")
        var id: String

        @OptionGroup var options: StoreOptions

        @Option(help: "The reporting year, such as 2016-17.")
        var year: String?

        @Option(help: "A quarter of the year, 1 to 4.")
        var quarter: Int?

        @Option(help: "The first day of any span of days.")
        var from: String?

        @Option(help: "The last day of any span of days.")
        var to: String?

        @Option(help: "Look no further than this day.")
        var asAt: String?

        @Option(help: "text, csv or json.")
        var format: ListFormat = .text

        func run() throws {
            let measure = try MeasureCommand.measure(id)
            let period = try span()
            let store = try options.open()
            let asAt = try YearOptions.day(asAt, "--as-at") ?? period.end
            let facts = try store.facts(asFarAsKnownOn: World.day()).looking(to: asAt)
            let groups = facts.tallies(measure, in: period)
            var all = Tally()
            for tally in groups.values { all.add(tally) }
            switch format {
            case .json:
                World.print(
                    JSON.object([
                        "measure": .string(measure.id), "from": .string(period.start.iso), "to": .string(period.end.iso),
                        "total": all.json, "groups": .array(groups.sorted { $0.key < $1.key }.map { .object(["group": .string($0.key), "tally": $0.value.json]) }),
                    ]).text() + "\n")
            case .csv:
                let rows = groups.sorted { $0.key < $1.key }.map { [$0.key, "\($0.value.met)", "\($0.value.missed)", Amount($0.value.sum).text, "\($0.value.excluded)"] }
                World.print(String(decoding: CSV.text([["group", "met", "missed", "amount", "left out"]] + rows), as: UTF8.self))
            case .text:
                World.print("\(measure.title), \(period.start.long) to \(period.end.long)\n")
                for (group, tally) in groups.sorted(by: { $0.key < $1.key }) where !group.isEmpty { World.print("  \(group.padding(to: 40))\(tally.words)\n") }
                World.print("  \("All".padding(to: 40))\(all.words)\n")
            }
        }

        private func span() throws -> Period {
            if let from, let to {
                guard let start = Day(from), let end = Day(to), let span = Period(from: start, to: end) else {
                    throw ValidationError("--from and --to take days written 2016-04-01, the first not after the last.")
                }
                return span
            }
            guard let year, let reporting = ReportingYear(year) else { throw ValidationError("Name a --year such as 2016-17, or --from and --to.") }
            guard let quarter else { return reporting.period }
            guard (1...4).contains(quarter) else { throw ValidationError("--quarter takes 1 to 4.") }
            return reporting.quarters[quarter - 1]
        }
    }

    private static func measure(_ id: String) throws -> Measure {
        guard let measure = Measure.named(id) else { throw ValidationError("There is no measure “\(id)”. See footprint measure list.") }
        return measure
    }
}

extension String {
    /// The text with spaces behind it up to a width.
    fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}

extension Measure {
    fileprivate var json: JSON {
        .object([
            "id": .string(id), "title": .string(title), "counting": .string(counting), "met": .text(met), "unit": .string(unit.rawValue),
            "span": .string(span.rawValue), "basis": .string(basis), "reads": .array(reads.map { .string($0) }),
        ])
    }
}

extension Tally {
    fileprivate var json: JSON {
        .object([
            "met": .integer(met), "missed": .integer(missed), "amounts": .integer(amounts), "sum": .number(sum), "leftOut": .integer(excluded),
            "share": .figure(share), "mean": .figure(mean),
        ])
    }

    fileprivate var words: String {
        if amounts > 0 { return "\(Amount((sum * 100).rounded() / 100).text) from \(amounts)" }
        let share = share.map { ", \(NumberFormat.percent(1).text($0))" } ?? ""
        return "\(met) of \(met + missed)\(share)\(excluded > 0 ? "; \(excluded) left out" : "")"
    }
}
