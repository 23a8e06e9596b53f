import Documents

@testable import Care

/// Somebody who lays public editions side by side, tables, words and charts, of this year and others, and works out what each hidden count must be.
///
/// It knows what each figure counts, for tables and definitions say so: the same quantity is the same number wherever it stands, met and missed are
/// all, rows add up to totals and quarters to years, a share is one number over another, and how each print is rounded. It does not know how
/// figures were hidden.
struct KnowingAttacker {
    typealias Term = LinearProgram.Term

    /// A number of cases.
    struct Quantity: Hashable {
        let measure: String
        let time: CountedSets.Time
        let groups: Set<String>?
        let part: Selection.Figure
    }

    /// A count that nobody is to work out.
    struct Secret {
        let place: String
        let terms: [Term]
        /// How far apart its bounds must be.
        let width: Double
    }

    private let facts: Facts
    private let rule: DisclosureRule
    private var numbers: [Quantity: Int] = [:]
    private var periods: [Quantity: Period] = [:]
    private var truth: [Double] = []
    private var rows: [LinearProgram.Row] = []
    private(set) var secrets: [Secret] = []
    /// Numbers that stand in words or charts and in no table that is shown.
    private(set) var loose: [String] = []
    private(set) var knownFacts = 0

    init(_ facts: Facts, _ rule: DisclosureRule) {
        self.facts = facts
        self.rule = rule
    }

    // MARK: Reading

    mutating func read(_ report: Report, _ tables: YearTables) {
        for table in report.tables {
            guard let made = tables.table(table.id) else { continue }
            for row in table.rows.indices {
                for column in table.columns.indices {
                    guard let selection = made.selection(row, column, tables) else { continue }
                    read(table.rows[row].cells[column], made.table.rows[row].cells[column], selection, "\(tables.year.name) table \(table.id), \(table.rows[row].label), \(table.columns[column].label)")
                }
            }
            addUp(CheckedTable(made.table, section: "", selections: made.selections), made, tables)
        }
        for figure in ShownFigures.lines(report).joined().compactMap(\.figure) {
            guard let read = try? FigureReference(figure.reference), let real = try? tables.figure(read), let selection = real.selection else { continue }
            let place = "\(tables.year.name) words \(figure.reference)"
            var cell = Table.Cell(figure.value, real.format, absence: DisclosureRule.mark)
            if figure.text.contains(" of ") { cell.words = figure.text }
            self.read(cell, Table.Cell(real.value, real.format), selection, place, isFew: figure.text == rule.smallWords)
        }
        for case .chart(let picture) in report.sections.flatMap(\.blocks) {
            guard let table = report.tables.first(where: { picture.id == "chart-\($0.id)" }) else { continue }
            let printed = Set(table.rows.flatMap(\.cells).flatMap { cell in cell.value.map { [cell.format.text($0), NumberFormat.count.text($0)] } ?? [] } + table.columns.map(\.label))
            let said = picture.alternative.dropFirst(picture.title.count).split { ",;: ".contains($0) }.map { $0.last == "." ? String($0.dropLast()) : String($0) }
            let labels = Set(table.rows.flatMap { $0.label.split { ",;: ".contains($0) }.map(String.init) })
            for word in said where !word.isEmpty && word.allSatisfy({ $0.isNumber || ".%".contains($0) }) && !printed.contains(word) && !labels.contains(word) { loose.append("\(picture.id): \(word)") }
        }
    }

    private mutating func number(_ measure: Measure, _ period: Period, _ groups: Set<String>?, _ part: Selection.Figure) -> Int {
        let quantity = Quantity(measure: measure.id, time: CountedSets.Time(period, measure), groups: groups, part: part)
        if let known = numbers[quantity] { return known }
        numbers[quantity] = truth.count
        periods[quantity] = period
        truth.append(Selection(measure, [period], groups: groups, part).value(facts) ?? 0)
        return truth.count - 1
    }

    private func value(_ terms: [Term]) -> Double { terms.reduce(0) { $0 + $1.times * truth[$1.unknown] } }

    /// Keeps what is read; what is not so, because records were mended since, tells nothing of how they are now.
    private mutating func know(_ terms: [Term], _ low: Double, _ high: Double) {
        let value = value(terms)
        guard value > low - 1e-6, value < high + 1e-6 else { return }
        knownFacts += 1
        rows.append(LinearProgram.Row(terms: terms.sorted { $0.unknown < $1.unknown }, low: low, high: high))
    }

    private mutating func read(_ cell: Table.Cell, _ real: Table.Cell, _ selection: Selection, _ place: String, isFew: Bool = false) {
        guard let measure = Measure.named(selection.measure), measure.isAboutChildren, let known = real.value else { return }
        let periods = selection.periods, isMean = selection.combining == .mean && periods.count > 1
        func terms(_ part: Selection.Figure, _ groups: Set<String>?, _ times: Double) -> [Term] {
            var all: [Int: Double] = [:]
            for period in periods { all[number(measure, period, groups, part), default: 0] += times }
            return all.map { Term(unknown: $0.key, times: $0.value) }
        }
        var half = 0.5
        for _ in 0..<cell.format.places { half /= 10 }
        switch selection.figure {
        case _ where selection.figure == .share || (selection.figure == .met && cell.format.isPercent):
            let met = terms(.met, selection.groups, 1), all = terms(.counted, selection.figure == .share ? selection.groups : nil, 1)
            guard !isMean else { return }
            if let words = cell.words?.split(separator: " ").compactMap({ Double($0) }), words.count == 2 {
                know(met, words[0], words[0])
                know(all, words[1], words[1])
            } else if let share = cell.value, rule.mode == .hide {
                know(ratio(met, all, share - half), 0, .infinity)
                know(ratio(met, all, share + half), -.infinity, 0)
            } else if let share = cell.value {
                // At most a reader knows the rounded numbers it was worked out from.
                let (one, other) = (value(met), value(all))
                if abs(cell.format.rounded(min(100, one.toStep * 100 / other.toStep)) - share) > 1e-9 { loose.append("\(place): \(share) is no share of rounded numbers") }
                for (terms, value) in [(met, one), (all, other)] { know(terms, value.toStep - 2, value.toStep + 2) }
            }
        case .met, .missed, .counted, .excluded:
            let sum = terms(selection.figure, selection.groups, isMean ? 1 / Double(periods.count) : 1), count = value(sum)
            let isRate = abs(real.format.rounded(count) - known) > 1e-9
            if let printed = cell.value {
                let reach = rule.mode == .hide ? (isMean ? half : 0) : isMean ? 2.5 : 2
                let middle = isRate ? (rule.mode == .hide ? count : count.toStep) : printed
                know(sum, middle - reach, middle + reach)
                if rule.mode == .round, !isRate, printed != known.toStep { loose.append("\(place): \(printed) for \(known)") }
                if let share = cell.aside.flatMap({ Double($0.filter { $0.isNumber || $0 == "." }) }), !isRate {
                    let all = terms(.counted, nil, isMean ? 1 / Double(periods.count) : 1)
                    know(ratio(sum, all, share - 0.05), 0, .infinity)
                    know(ratio(sum, all, share + 0.05), -.infinity, 0)
                }
            } else if !isMean {
                know(sum, 1, isFew ? Double(rule.highestHidden) : .infinity)
                secrets.append(Secret(place: place, terms: sum, width: rule.isSmall(Int(count)) && rule.mode == .hide ? Double(rule.width) : 1))
            }
            if rule.mode == .round, !isMean, rule.isSmall(Int(count)), cell.value != nil { secrets.append(Secret(place: place, terms: sum, width: 1)) }
        case .sum, .mean, .share: return
        }
    }

    /// One sum in hundredths of which another is so many per cent.
    private func ratio(_ part: [Term], _ all: [Term], _ percent: Double) -> [Term] {
        var times: [Int: Double] = [:]
        for term in part { times[term.unknown, default: 0] += 100 * term.times }
        for term in all { times[term.unknown, default: 0] -= percent * term.times }
        return times.map { Term(unknown: $0.key, times: $0.value) }
    }

    // MARK: What is always so

    private mutating func add(_ parts: [Int], equal whole: Int) {
        guard !parts.contains(whole) else { return }
        know(parts.map { Term(unknown: $0, times: 1) } + [Term(unknown: whole, times: -1)], 0, 0)
    }

    private mutating func addUp(_ checked: CheckedTable, _ made: FigureTable, _ tables: YearTables) {
        for (total, parts) in checked.totals {
            for column in checked.columns.indices {
                func one(_ row: Int) -> Int? {
                    guard let selection = made.selection(row, column, tables), selection.periods.count == 1, let period = selection.periods.first, let measure = Measure.named(selection.measure),
                        measure.isAboutChildren, [.met, .missed, .counted, .excluded].contains(selection.figure)
                    else { return nil }
                    return number(measure, period, selection.groups, selection.figure)
                }
                let all = parts.compactMap(one)
                if let whole = one(total), all.count == parts.count, Set(all).count == all.count { add(all, equal: whole) }
            }
        }
    }

    /// Adds what the quantities have to do with each other.
    mutating func think(_ years: [ReportingYear]) {
        for (quantity, _) in numbers.sorted(by: { $0.value < $1.value }) {
            guard let measure = Measure.named(quantity.measure), let period = periods[quantity], quantity.part != .excluded else { continue }
            let met = number(measure, period, quantity.groups, .met), all = number(measure, period, quantity.groups, .counted)
            if measure.met == nil { add([met], equal: all) } else { add([met, number(measure, period, quantity.groups, .missed)], equal: all) }
            if quantity.groups != nil {
                // A part is no more than the whole.
                let (part, whole) = (number(measure, period, quantity.groups, quantity.part), number(measure, period, nil, quantity.part))
                know([Term(unknown: part, times: -1), Term(unknown: whole, times: 1)], 0, .infinity)
            }
        }
        for (quantity, number) in numbers.sorted(by: { $0.value < $1.value }) {
            guard let measure = Measure.named(quantity.measure), let period = periods[quantity], let year = years.first(where: { $0.period == period }), measure.span == .flow else { continue }
            let quarters = year.quarters.map { Quantity(measure: quantity.measure, time: CountedSets.Time($0, measure), groups: quantity.groups, part: quantity.part) }
            let known = quarters.compactMap { numbers[$0] }
            if known.count == 4 { add(known, equal: number) }
        }
        sameChildren()
        for year in years {
            for period in year.quarters + [year.period] {
                let before = period.start.adding(days: -1), stock = Measure.lookedAfterChildren
                guard let left = self.all(.ceasedCare, period), let came = self.all(.startedCare, period), let end = self.all(stock, period),
                    let start = numbers.first(where: { $0.key.measure == stock.id && $0.key.groups == nil && $0.key.part == .counted && $0.key.time.end == before })?.value
                else { continue }
                know([(start, 1.0), (came, 1), (left, -1), (end, -1)].map { Term(unknown: $0.0, times: $0.1) }, 0, 0)
            }
        }
    }

    private func all(_ measure: Measure, _ period: Period) -> Int? {
        numbers[Quantity(measure: measure.id, time: CountedSets.Time(period, measure), groups: nil, part: .counted)]
    }

    /// Several tables are about the same children on the same day.
    private mutating func sameChildren() {
        var first: [[String]: Int] = [:]
        for (quantity, number) in numbers.sorted(by: { $0.value < $1.value }) where quantity.groups == nil && quantity.part == .counted && quantity.time.span != .flow {
            guard let measure = Measure.named(quantity.measure), let period = periods[quantity], truth[number] > 0 else { continue }
            let children = measure.cases(facts, in: period).filter(\.outcome.isCounted).map(\.subject.id).sorted() + [quantity.time.end.iso]
            if let known = first[children] { add([number], equal: known) } else { first[children] = number }
        }
    }

    // MARK: Working out

    /// The secrets that can be worked out more closely than they must be.
    func told() -> [String] {
        let all = KnownAtoms.Facts(Array(Set(rows)).map { KnownAtoms.Fact(row: $0, group: nil, isOfHidden: false) }, atoms: truth.count)
        let known = KnownAtoms(all, atoms: truth.count, groups: 0)
        var points = [truth], told: [String] = []
        for secret in secrets {
            let values = points.map { point in secret.terms.reduce(0) { $0 + $1.times * point[$1.unknown] } }
            if Self.width(values.min() ?? 0, values.max() ?? 0) >= secret.width { continue }
            let near = known.near(secret.terms)
            guard !near.atoms.isEmpty else {
                told.append("\(secret.place): it is \(value(secret.terms))")
                continue
            }
            let order = Dictionary(uniqueKeysWithValues: near.atoms.enumerated().map { ($1, $0) })
            func open(_ terms: [Term]) -> [Term] { terms.compactMap { term in order[term.unknown].map { Term(unknown: $0, times: term.times) } } }
            func rest(_ terms: [Term]) -> Double { terms.reduce(0) { order[$1.unknown] == nil ? $0 + $1.times * truth[$1.unknown] : $0 } }
            let rows = near.facts.map { index in
                let row = all.all[index].row
                return LinearProgram.Row(terms: open(row.terms), low: row.low - rest(row.terms), high: row.high - rest(row.terms))
            }
            guard var range = SumRange(rows, start: near.atoms.map { truth[$0] }, wanted: open(secret.terms)) else {
                told.append("\(secret.place): not to be worked out")
                continue
            }
            var ends: [Double] = []
            for up in [true, false] {
                ends.append(range.move(up: up) { _ in false })
                var point = truth
                for (atom, value) in zip(near.atoms, range.point) { point[atom] = value }
                points.append(point)
            }
            let (high, low) = (ends[0] + rest(secret.terms), ends[1] + rest(secret.terms))
            if Self.width(low, high) < secret.width { told.append("\(secret.place): from \(low) to \(high), it is \(value(secret.terms))") }
        }
        return told
    }

    private static func width(_ low: Double, _ high: Double) -> Double { (high + 1e-6).rounded(.down) - (low - 1e-6).rounded(.up) }
}
