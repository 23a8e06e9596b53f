import Documents

extension ReportRule {
    /// A figure that the words give for something a table holds stands in that table.
    static let levels = ReportRule("figures in the words stand in the tables") { report in
        report.sentences.flatMap { sentence -> [Difference] in
            guard !sentence.says("recommended", "target", "national", "reduce") || !sentence.says("between") else { return [] }
            let mentions = ReportTopic.mentions(sentence)
            return mentions.flatMap { mention -> [Difference] in
                guard mention.topic.isQuoted, let series = TopicSeries(mention.topic, report) else { return [] }
                return sentence.words.indices.compactMap { index in
                    let word = sentence.words[index]
                    let nearest = mentions.min { $0.distance(to: index) < $1.distance(to: index) }
                    let reach = 5
                    guard let said = word.number, word.figure == nil, !word.isLabel, !word.isPoints, word.places <= series.places || word.isPercent, nearest?.words == mention.words, mention.distance(to: index) <= reach,
                        !report.isNoFigure(index, sentence),
                        word.isPercent == (series.isPercent || mention.topic.rows.count > 1), !sentence.isChange(index)
                    else { return nil }
                    return mention.topic.rows.count > 1 ? sum(said, word, mention.topic, series, report, sentence) : level(said, word, mention.topic, series, report, sentence)
                }
            }
        }
    }

    private static func level(
        _ said: Double, _ word: CheckedWord, _ topic: ReportTopic, _ series: TopicSeries, _ report: CheckedReport, _ sentence: CheckedSentence
    ) -> Difference? {
        let text = sentence.text.lowercased()
        let isAtEnd = text.contains("end of the reporting period") || text.contains("end of the year")
        let quarter = sentence.words.compactMap(\.quarter).last ?? (isAtEnd ? 4 : nil)
        var right: [Double] = []
        if let quarter, !topic.isFlow {
            right = [series.quarter(quarter)].compactMap { $0 }
        } else if topic.isFlow {
            right = report.year.flatMap { series.number($0) }.map { [$0] } ?? [series.table.quarters.compactMap { series.value(column: $0) }.reduce(0, +)]
        } else {
            right = series.table.columns.indices.compactMap { series.value(column: $0) }
        }
        guard !right.isEmpty, !right.contains(where: { abs($0 - said) < 1e-9 }) else { return nil }
        let known = right.map { $0 == $0.rounded() ? NumberFormat.count.text($0) : NumberFormat.decimal(1).text($0) }.joined(separator: ", ")
        return Difference(
            kind: .level, place: sentence.place, said: "\(word.text): \(sentence.text)", should: "Table \(series.table.table.number), \(series.label): \(known).",
            mend: "Print the table's figure, or say what is counted differently.")
    }

    /// A percentage of several rows is worked out from their numbers, not from rounded percentages.
    private static func sum(
        _ said: Double, _ word: CheckedWord, _ topic: ReportTopic, _ series: TopicSeries, _ report: CheckedReport, _ sentence: CheckedSentence
    ) -> Difference? {
        guard let year = report.year, let total = series.table.totals.first?.total, let base = series.table.number(total, year: year), base > 0, let part = series.number(year) else { return nil }
        let exact = part * 100 / base, format = NumberFormat.percent(word.places)
        guard abs(exact - said) > format.step / 2 + 1e-9 else { return nil }
        return Difference(
            kind: .rounding, place: sentence.place, said: "\(word.text): \(sentence.text)",
            should: "\(NumberFormat.count.text(part)) of \(NumberFormat.count.text(base)) is \(format.text(exact)).", mend: "Add the numbers up first, and round once.")
    }

    /// What follows a figure names what was counted.
    static let unitWords = ReportRule("unit words") { report in
        report.sentences.flatMap { sentence in
            sentence.words.indices.compactMap { index -> Difference? in
                let word = sentence.words[index]
                guard let figure = word.figure, !word.endsClause, index + 1 < sentence.words.count, let unit = unit(figure, report) else { return nil }
                let next = sentence.words[index + 1]
                if word.isPercent || figure.text.hasSuffix("%") { return shareUnit(figure, unit, index, sentence) }
                guard let named = nouns[next.plain], !(families[unit] ?? [unit]).contains(named) else { return nil }
                return Difference(
                    kind: .unit, place: sentence.place, said: "\(figure.text) \(next.text)", should: "The figure counts \(unit).", mend: "Write “\(unit)”, or take a figure that counts \(named).")
            }
        }
    }

    /// “73.9% of children” where the figure is a share of reviews, and the other way round.
    private static func shareUnit(_ figure: Report.Figure, _ unit: String, _ index: Int, _ sentence: CheckedSentence) -> Difference? {
        let rest = sentence.words[(index + 1)...]
        guard rest.first?.plain == "of", unit == "children" || unit == "reviews" else { return nil }
        let what = rest.dropFirst().drop { ["the", "all", "our", "those", "lookedafter", "looked", "after", "lac"].contains($0.plain) }.first?.plain
        let named = what == "young" ? "children" : what ?? ""
        guard ["children", "reviews", "meetings", "conferences"].contains(named), !(families[unit] ?? [unit]).contains(named) else { return nil }
        return Difference(
            kind: .unit, place: sentence.place, said: "\(figure.text) of \(named)", should: "The figure is a share of \(unit).",
            mend: "Write “of \(unit)”, or take a figure that counts \(named).")
    }

    private static let nouns: [String: String] = [
        "children": "children", "reviews": "reviews", "meetings": "meetings", "conferences": "conferences", "plans": "plans", "carers": "carers",
        "statements": "statements", "disputes": "disputes", "visits": "visits", "percent": "per cent", "per": "per cent",
    ]
    /// What may be called otherwise: reviews and conferences are meetings.
    private static let families: [String: Set<String>] = [
        "reviews": ["reviews", "meetings"], "conferences": ["conferences", "meetings"], "meetings": ["meetings", "reviews", "conferences"],
        "sets of minutes": ["sets of minutes", "reviews"], "cases": ["cases", "children"], "placements": ["placements", "children"],
    ]

    private static func unit(_ figure: Report.Figure, _ report: CheckedReport) -> String? {
        switch try? FigureReference(figure.reference) {
        case .measure(let id, _, _): return Measure.named(id)?.unit.rawValue
        case .cell(let id, let row, let column):
            guard let table = report.tables.first(where: { $0.table.id == id }) else { return nil }
            let made = FigureTable(table: table.table, selections: table.selections)
            guard let place = made.place(row: row, column: column), table.selections.indices.contains(place.row) else { return nil }
            return table.selections[place.row].compactMap { $0 }.first.flatMap { Measure.named($0.measure)?.unit.rawValue }
        case nil: return nil
        }
    }
}

extension CheckedSentence {
    /// Whether a number is the size of a change and not a figure of a time.
    func isChange(_ index: Int) -> Bool {
        let before = index > 0 ? words[index - 1].plain : "", next = index + 1 < words.count ? words[index + 1].plain : ""
        return before == "by" || next.hasPrefix("increase") || next.hasPrefix("decrease") || next == "vacant" || next == "new"
            || (before == "of" && DirectionWord.all(self, isLowBetter: false).contains { $0.index == index - 2 })
    }
}
