import ArgumentParser
import Care
import Documents
import Store

/// `footprint scorecard --store FILE [--week | --month] [--as-at DAY] [--format text|csv|json]`
struct ScorecardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scorecard", abstract: "Make the scorecards that are missing, and print the unit's.",
        discussion: """
            A scorecard is made of each week and month that has ended, for the unit and for each IRO, and kept as it was made. Running this again \
            changes nothing. With --as-at the unit's scorecard of that day is printed, and nothing is made. Scorecards of single IROs are not printed.
            """)

    @OptionGroup var options: StoreOptions

    @ArgumentParser.Flag(help: "Weekly scorecards.")
    var week = false

    @ArgumentParser.Flag(help: "Monthly scorecards.")
    var month = false

    @Option(help: "Work out the scorecard of the last week or month that had ended by this day; nothing is kept.")
    var asAt: String?

    @Option(help: "text, csv or json.")
    var format: ListFormat = .text

    private var spans: [ScorecardSpan] { week == month ? ScorecardSpan.allCases : week ? [.week] : [.month] }

    func run() throws {
        let store = try options.open()
        if let day = try YearOptions.day(asAt, "--as-at") {
            let facts = try store.facts(asFarAsKnownOn: day)
            return try write(spans.map { span in
                let end = span.lastEnd(by: min(day, facts.today))
                let then = Facts(facts.records, settings: facts.settings, workingDays: facts.workingDays, today: end)
                return ScorecardMaker.card(then, span, end, nil, made: World.day())
            })
        }
        let made = try store.makeScorecards(nil, spans, World.deed("scorecards"))
        World.say("\(made.count) scorecards made.")
        let facts = try store.facts(asFarAsKnownOn: World.day())
        try write(spans.compactMap { span in
            guard let last = facts.keptScorecards(span).last else { return nil }
            return ScorecardMaker.Made(card: last.card, lines: facts.records[ScorecardLine.self].entries.filter { $0.scorecard == last.id })
        })
    }

    private func write(_ cards: [ScorecardMaker.Made]) throws {
        switch format {
        case .text:
            for each in cards {
                World.print("\(each.card.span.title) scorecard, \(each.card.from.long) to \(each.card.end.long)\n")
                for line in each.lines {
                    guard let measure = ScorecardMeasure.named(line.measure) else { continue }
                    let value = line.value.map { measure.format.text($0.value) } ?? "no data"
                    let target = line.target.map { ", target \(measure.format.text($0.value))" } ?? ""
                    let title = measure.measure.title + String(repeating: " ", count: max(1, 58 - measure.measure.title.count))
                    World.print("  \(title)\(value) (\(line.numerator) of \(line.denominator))\(target)\n")
                }
            }
        case .csv:
            let rows = cards.flatMap { each in
                each.lines.map { line in
                    [
                        each.card.span.rawValue, each.card.from.iso, each.card.end.iso, line.measure, String(line.numerator), String(line.denominator),
                        line.value?.text ?? "", line.target?.text ?? "",
                    ]
                }
            }
            World.print(
                String(decoding: CSV.text([["period", "from", "to", "measure", "met", "counted", "figure", "target"]] + rows), as: UTF8.self))
        case .json:
            let all = cards.map { each in
                JSON.object([
                    "period": .string(each.card.span.rawValue), "from": .string(each.card.from.iso), "to": .string(each.card.end.iso),
                    "lines": .array(
                        each.lines.map { line in
                            .object([
                                "measure": .string(line.measure), "met": .integer(line.numerator), "counted": .integer(line.denominator),
                                "figure": .figure(line.value?.value), "target": .figure(line.target?.value),
                            ])
                        }),
                ])
            }
            World.print(JSON.array(all).text() + "\n")
        }
    }
}
