import Documents

/// A report's sections with the tables, charts and words that anybody may read.
struct DisclosedWords {
    /// What becomes of a figure in the words.
    enum Fate {
        /// A count that is said to be fewer than six.
        case small
        case hidden
    }

    private(set) var report: Report
    private let tables: [String: Table]
    private let fates: [String: Fate]
    private let rule: DisclosureRule
    private let year: YearTables

    init(_ report: Report, tables: [String: Table], fates: [String: Fate], rule: DisclosureRule, year: YearTables) {
        self.report = report
        self.tables = tables
        self.fates = fates
        self.rule = rule
        self.year = year
        for section in report.sections.indices {
            self.report.sections[section].blocks = report.sections[section].blocks.flatMap(block)
        }
        if let subtitle = self.report.subtitle.split(separator: "·").first { self.report.subtitle = String(subtitle).trimmingSpaces }
        let what = rule.mode == .hide
            ? "Small numbers are hidden so that nobody can be told apart: counts from 1 to \(rule.highestHidden) are shown as \(DisclosureRule.mark), in words as “\(DisclosureRule.words)”, with any other figure from which they could be worked out."
            : "Counts of children are rounded to the nearest five so that nobody can be told apart, each by itself; shares are worked out from the rounded counts."
        self.report.facts.append(Report.Fact("Small numbers", what))
    }

    private func block(_ block: Report.Block) -> [Report.Block] {
        switch block {
        case .table(let table):
            if let disclosed = tables[table.id] { return [.table(disclosed)] }
            let why = Disclosure.leftOut[table.id] ?? "it holds figures that are not published"
            return [.paragraph(number: "", [.text("Table \(table.number) is not in this edition: \(why).")])]
        case .chart(let picture): return chart(picture).map { [.chart($0)] } ?? []
        case .paragraph(let number, let words): return [.paragraph(number: number, line(words))]
        case .list(let isOrdered, let items): return [.list(isOrdered: isOrdered, items.map(line))]
        case .quote(let words, let by): return [.quote(line(words), by: by)]
        case .callout(let heading, let words): return [.callout(heading, line(words))]
        case .figures(let figures):
            return [.figures(figures.map { Report.KeyFigure(shown($0.figure), $0.words) })]
        case .heading, .drawing, .pageBreak: return [block]
        }
    }

    /// The chart of the figures that are shown; none where one of those it draws is hidden, for a gap would look like missing data.
    private func chart(_ picture: Report.Picture) -> Report.Picture? {
        guard picture.id.hasPrefix("chart-"), let table = tables[String(picture.id.dropFirst(6))], var made = TableChart(table, of: year).picture else { return nil }
        guard Self.gaps(made) == Self.gaps(picture) else { return nil }
        made.number = picture.number
        if picture.data != nil { made.data = table }
        return made
    }

    /// How many figures a chart says it lacks.
    private static func gaps(_ picture: Report.Picture) -> Int { picture.alternative.split(separator: " ").count { $0.hasPrefix("figure") } }

    // MARK: Words

    private func shown(_ figure: Report.Figure) -> Report.Figure {
        var figure = figure
        figure.link = nil
        switch fates[figure.reference] {
        case nil:
            return rule.mode == .round ? rounded(figure) : figure
        case .small:
            figure.text = rule.smallWords
        case .hidden:
            figure.text = DisclosureRule.words
        }
        figure.value = nil
        figure.meaning = ""
        return figure
    }

    /// A figure as the tables print it, or worked out from rounded counts as theirs are.
    private func rounded(_ figure: Report.Figure) -> Report.Figure {
        var figure = figure
        guard let read = try? FigureReference(figure.reference), let bound = try? year.figure(read) else { return figure }
        if case .cell(let id, let row, let column) = read, let table = tables[id] {
            guard let place = FigureTable(table: table, selections: []).place(row: row, column: column) else { return figure }
            let cell = table.rows[place.row].cells[place.column]
            if let value = cell.value, value != bound.value || cell.words != nil || figure.text != bound.format.text(bound.value) {
                (figure.value, figure.text) = (value, cell.words ?? cell.format.text(value))
            }
            return figure
        }
        guard let selection = bound.selection else { return figure }
        switch RoundedFigures(facts: year.facts).printed(selection, bound.format, bound.value) {
        case .asItIs: break
        case .value(let value): (figure.value, figure.text) = (value, bound.format.text(value))
        case .notAtAll: (figure.value, figure.text) = (nil, DisclosureRule.words)
        }
        return figure
    }

    /// A line with its hidden figures, and without the numbers typed beside them: a change tells what it is a change from.
    func line(_ line: [Report.Inline]) -> [Report.Inline] {
        guard line.contains(where: isHidden) else { return line.map(part) }
        var sentences: [[Report.Inline]] = [[]]
        for part in line {
            guard case .text(let text) = part else {
                sentences[sentences.count - 1].append(part)
                continue
            }
            let pieces = Self.sentences(text)
            for (place, piece) in pieces.enumerated() {
                if place > 0 { sentences.append([]) }
                sentences[sentences.count - 1].append(.text(piece))
            }
        }
        return sentences.flatMap { sentence -> [Report.Inline] in
            let hides = sentence.contains(where: isHidden)
            return sentence.map { part in
                switch part {
                case .text(let text) where hides: .text(Self.withoutNumbers(text))
                case .strong(let text) where hides: .strong(Self.withoutNumbers(text))
                case .emphasis(let text) where hides: .emphasis(Self.withoutNumbers(text))
                default: self.part(part)
                }
            }
        }
    }

    private func isHidden(_ part: Report.Inline) -> Bool {
        if case .figure(let figure) = part { fates[figure.reference] != nil || shown(figure).text != figure.text } else { false }
    }

    private func part(_ part: Report.Inline) -> Report.Inline {
        switch part {
        case .figure(let figure): return .figure(shown(figure))
        case .table(let id) where Disclosure.leftOut[id] != nil: return .text("a table that is not in this edition")
        default: return part
        }
    }

    /// A text cut after each full stop that ends a sentence; together the pieces are the text.
    private static func sentences(_ text: String) -> [String] {
        var pieces: [String] = [""]
        var previous: Character = " "
        for letter in text {
            if letter == " ", ".!?".contains(previous) { pieces.append("") }
            pieces[pieces.count - 1].append(letter)
            previous = letter
        }
        return pieces
    }

    /// A text with its numbers replaced; years, and what numbers name something, stay.
    private static func withoutNumbers(_ text: String) -> String {
        let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        return words.map { word in
            let read = CheckedWord(word)
            guard read.number != nil, !read.isLabel, read.year == nil else { return word }
            let digits = word.drop { !$0.isNumber }
            let before = word.prefix(word.count - digits.count).filter { !"+−-".contains($0) }
            let after = digits.drop { $0.isNumber || ",.%".contains($0) && $0 != "," || $0 == "," }
            let tail = word.hasSuffix(".") ? "." : word.hasSuffix(",") ? "," : ""
            return before + DisclosureRule.words + after + (after.isEmpty ? tail : "")
        }.joined(separator: " ")
    }
}
