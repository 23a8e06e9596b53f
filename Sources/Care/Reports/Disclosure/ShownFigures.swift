import Documents

/// Every figure of a report as what it tells about sums of atoms: what `Protection` works on.
struct ShownFigures {
    typealias Term = LinearProgram.Term

    /// Where a figure stands.
    enum Place: Hashable {
        case cell(table: String, row: Int, column: Int)
        /// A measure that the words name, by its reference.
        case words(String)
    }

    private(set) var figures: [Protection.Figure] = []
    private(set) var targets: [Protection.Target] = []
    /// The groups that are hidden whatever else is shown.
    private(set) var hidden: Set<Int> = []
    private(set) var places: [Place: Int] = [:]
    /// The figures that are hidden because their own count is small, and so may be called “fewer than 6”.
    private(set) var smallCounts: Set<Int> = []
    private(set) var sets: CountedSets

    let rule: DisclosureRule
    private let tables: YearTables
    private var drafts: [Draft] = []
    private var groups: [String: Int] = [:]

    /// Sets of cases, each so many times.
    private typealias Sum = [(set: Int, times: Double)]

    /// The sets of a share in one period: those met, those missed, or else all.
    private struct Share {
        let met: Int
        let missed: Int?
        let whole: Int?
    }

    /// A figure before the sets are taken apart.
    private struct Draft {
        var place: Place
        var sum: Sum
        /// The sets that make up the rest of a share.
        var rest: [Int] = []
        /// What a reader can compare the parts with.
        var bases: [Int] = []
        /// The bounds of the sum that the print gives.
        var low: Double
        var high: Double
        var isShare = false
        var isMean = false
        var cost: Double
        /// What is shown is this much when it is printed.
        var value: Double
        var wasHidden = false
        /// The number of a small count that words call “fewer than 6”.
        var isInWords = false
    }

    /// - Parameter wasHidden: whether a public edition of an earlier year hid a cell, by table, row and column label.
    init(_ report: Report, _ tables: YearTables, _ made: [FigureTable], rule: DisclosureRule, wasHidden: (Table, Int, Int) -> Bool) {
        self.tables = tables
        self.rule = rule
        sets = CountedSets(tables.facts)
        for table in made { add(table, wasHidden) }
        for reference in Self.references(report) { add(words: reference) }
        sets.takeApart()
        for draft in drafts { finish(draft) }
        for table in made { addQuoted(table, wasHidden) }
    }

    // MARK: What a selection counts

    private static func isProtected(_ measure: Measure) -> Bool { ![.people, .posts, .hours, .sessions, .audits].contains(measure.unit) }

    /// The sum a selection prints, with what it is a share of; nil where it is no count of cases.
    private mutating func draft(_ selection: Selection, _ cell: Table.Cell, _ place: Place, table: String?) -> Draft? {
        guard let measure = Measure.named(selection.measure), Self.isProtected(measure), let value = cell.value else { return nil }
        let periods = selection.periods
        let times = selection.combining == .mean ? 1 / Double(max(1, periods.count)) : 1
        let half = 0.5 / pow10(cell.format.places)
        func set(_ period: Period, _ part: CountedSets.Part, _ groups: Set<String>?) -> Int { sets.set(measure, period, groups, part, table: table) }
        func sum(_ part: CountedSets.Part) -> Sum { periods.map { (set($0, part, selection.groups), times) } }
        var draft = Draft(place: place, sum: [], low: 0, high: 0, isMean: selection.combining == .mean, cost: 0, value: value)
        switch selection.figure {
        case .sum where measure.id == Measure.weightedCases.id:
            draft.sum = sum(.amounts).map { ($0.set, $0.times * sets.weight($0.set)) }
        case .sum, .mean:
            // A mean of few says nearly what each of them is.
            draft.bases = periods.map { set($0, .amounts, selection.groups) }
            draft.isShare = true
            (draft.low, draft.high) = (-.infinity, .infinity)
            return draft
        case .share:
            let parts = periods.map { Share(met: set($0, .met, selection.groups), missed: set($0, .missed, selection.groups), whole: nil) }
            return share(draft, parts, half)
        case .met where cell.format.isPercent:
            let parts = periods.map { Share(met: set($0, .met, selection.groups), missed: nil, whole: set($0, .counted, nil)) }
            return share(draft, parts, half)
        case .met: draft.sum = sum(.met)
        case .missed: draft.sum = sum(.missed)
        case .excluded: draft.sum = sum(.excluded)
        case .counted: draft.sum = sum(.counted)
        }
        let truth = draft.sum.reduce(0.0) { $0 + Double(sets.size($1.set)) * $1.times }
        let isSame = abs(cell.format.rounded(truth) - value) < 1e-9
        if isSame, draft.isMean {
            (draft.low, draft.high) = (value - half, value + half)
            if let aside = cell.aside, let percent = Self.percent(aside) {
                // The share in brackets is worked out from the mean before it is rounded.
                let wholes = periods.map { set($0, .counted, nil) }
                let whole = wholes.reduce(0.0) { $0 + Double(sets.size($1)) } * times
                draft.low = max(draft.low, (percent - 0.05) * whole / 100)
                draft.high = min(draft.high, (percent + 0.05) * whole / 100)
            }
        } else {
            // A rate tells its count, for anybody knows the population.
            (draft.low, draft.high) = (truth, truth)
        }
        if cell.aside != nil, measure.met != nil, selection.figure == .met {
            draft.rest = periods.map { set($0, .missed, selection.groups) }
        }
        if selection.figure != .sum, cell.format.places == 0, rule.mode == .round, isSame {
            (draft.low, draft.high) = (value.toStep - DisclosureRule.step, value.toStep + DisclosureRule.step)
        }
        return draft
    }

    /// A share: what is printed of it bounds the sum of the cases met, for its base is known or can be.
    private func share(_ given: Draft, _ parts: [Share], _ half: Double) -> Draft? {
        var draft = given
        draft.isShare = true
        var counted = 0
        for part in parts {
            let base = part.whole.map { sets.size($0) } ?? sets.size(part.met) + (part.missed.map { sets.size($0) } ?? 0)
            guard base > 0 else { continue }
            counted += 1
            draft.sum.append((part.met, 100 / Double(base)))
            if let missed = part.missed { draft.rest.append(missed) }
            if let whole = part.whole { draft.bases.append(whole) }
        }
        guard counted > 0 else { return nil }
        if draft.isMean { draft.sum = draft.sum.map { ($0.set, $0.times / Double(counted)) } }
        if !draft.isMean, draft.sum.count > 1 {
            // Several periods together have one base.
            let bases = draft.sum.map { 100 / $0.times }
            let all = bases.reduce(0, +)
            draft.sum = draft.sum.map { ($0.set, 100 / all) }
        }
        (draft.low, draft.high) = (draft.value - half, draft.value + half)
        let base = draft.sum.first.map { 100 / $0.times } ?? 0
        if draft.sum.count == 1, base < Double(SmallBase.least) {
            let truth = Double(sets.size(draft.sum[0].set)) * draft.sum[0].times
            (draft.low, draft.high) = (truth, truth)
        }
        if rule.mode == .round, let first = draft.sum.first {
            let reach = DisclosureRule.step * first.times
            (draft.low, draft.high) = (draft.value - reach, draft.value + reach)
        }
        return draft
    }

    // MARK: Tables

    private mutating func add(_ made: FigureTable, _ wasHidden: (Table, Int, Int) -> Bool) {
        let table = made.table
        for row in table.rows.indices {
            for column in table.rows[row].cells.indices {
                guard let selection = made.selection(row, column, tables) else { continue }
                let cell = table.rows[row].cells[column]
                guard var draft = draft(selection, cell, .cell(table: table.id, row: row, column: column), table: table.id) else { continue }
                draft.cost = Self.cost(table, row, column)
                draft.wasHidden = wasHidden(table, row, column)
                drafts.append(draft)
            }
        }
    }

    /// What hiding a cell costs its readers: totals and years are missed most.
    private static func cost(_ table: Table, _ row: Int, _ column: Int) -> Double {
        let label = table.rows[row].label.lowercased()
        let isTotal = table.rows[row].isTotal || label.hasPrefix("total") || label == "number" || label == "reviews"
        let isYear = ReportingYear(String(table.columns[column].label.prefix(7))) != nil
        return 10 + (isTotal ? 200 : 0) + (isYear ? 60 : 0) + min(table.rows[row].cells[column].value ?? 0, 200) / 5
    }

    private mutating func add(words reference: String) {
        guard let read = try? FigureReference(reference), let figure = try? tables.figure(read), let selection = figure.selection else { return }
        if case .cell = read { return }
        let cell = Table.Cell(figure.value, figure.format)
        guard var draft = draft(selection, cell, .words(reference), table: nil) else { return }
        draft.cost = 300
        draft.isInWords = true
        drafts.append(draft)
    }

    /// The references of all the figures in a report's words.
    static func references(_ report: Report) -> [String] {
        var found: [String] = []
        for part in lines(report).joined() { if case .figure(let figure) = part, !found.contains(figure.reference) { found.append(figure.reference) } }
        return found
    }

    /// Every line of words of a report.
    static func lines(_ report: Report) -> [[Report.Inline]] {
        report.sections.flatMap(\.blocks).flatMap { block -> [[Report.Inline]] in
            switch block {
            case .paragraph(_, let line), .quote(let line, _), .callout(_, let line): [line]
            case .list(_, let items): items
            case .figures(let figures): figures.map { [.figure($0.figure)] }
            case .heading, .table, .chart, .drawing, .pageBreak: []
            }
        }
    }

    // MARK: Figures

    private func terms(_ sum: Sum) -> [Term] {
        var all: [Int: Double] = [:]
        for part in sum { for term in sets.terms[part.set] { all[term.unknown, default: 0] += term.times * part.times } }
        return all.sorted { $0.key < $1.key }.map { Term(unknown: $0.key, times: $0.value) }
    }

    private mutating func group(_ name: String) -> Int {
        let number = groups[name] ?? groups.count
        groups[name] = number
        return number
    }

    private mutating func finish(_ draft: Draft) {
        let counts = draft.sum.map { sets.size($0.set) }
        let terms = terms(draft.sum)
        let name = (draft.isShare ? "share " : "") + draft.sum.map { "\(sets.sameAs[$0.set])×\((($0.times) * 1e6).rounded())" }.sorted().joined(separator: "+")
        let isNothing = draft.sum.isEmpty
        let group = group(isNothing ? "\(draft.place)" : name)
        let total = counts.reduce(0, +)
        let restOpen = draft.rest.allSatisfy { sets.size($0) == 0 } && !draft.rest.isEmpty
        let isFew = draft.bases.contains { rule.isSmall(sets.size($0)) } || (draft.isShare && !draft.rest.isEmpty && zip(draft.rest, draft.sum).contains { rule.isSmall(sets.size($0) + sets.size($1.set)) })
        let small = counts.contains(where: rule.isSmall) || draft.rest.contains { rule.isSmall(sets.size($0)) }
        let isSmall: Bool
        if draft.isMean {
            let mean = draft.isShare ? Double(total) / Double(max(1, counts.count)) : draft.value
            isSmall = small && mean < Double(rule.highestHidden) + 0.5
        } else if draft.isShare {
            isSmall = small || isFew
        } else {
            isSmall = rule.isSmall(total) || draft.rest.contains { rule.isSmall(sets.size($0)) }
        }
        let index = figures.count
        places[draft.place] = index
        var parts: [[Term]] = []
        if draft.isShare {
            parts = draft.sum.map { sets.terms[$0.set] } + draft.rest.map { sets.terms[$0] }
        } else {
            parts = [terms]
        }
        let isOpen = !isSmall && !isFew && (total == 0 || (draft.isShare && restOpen))
        let smallCount = !draft.isShare && !draft.isMean && rule.isSmall(total)
        figures.append(
            Protection.Figure(
                terms: terms, low: draft.low, high: draft.high, parts: parts.filter { !$0.isEmpty },
                mostOfParts: smallCount && draft.isInWords ? Double(rule.highestHidden) : .infinity, group: group, cost: draft.cost, isOpen: isOpen))
        if smallCount { smallCounts.insert(index) }
        if rule.mode == .hide ? isSmall || draft.wasHidden : isFew { hidden.insert(group) }
        let width = rule.mode == .hide ? Double(rule.width) : 1
        for set in draft.sum.map(\.set) + draft.rest where rule.isSmall(sets.size(set)) && !sets.terms[set].isEmpty {
            targets.append(Protection.Target(terms: sets.terms[set], width: width, isWhole: true))
        }
    }

    // MARK: Figures of other years and places

    /// Figures that were published elsewhere open to no cases: each is an unknown of its own, and the rows of a column make its total.
    private mutating func addQuoted(_ made: FigureTable, _ wasHidden: (Table, Int, Int) -> Bool) {
        let table = made.table
        let checked = CheckedTable(table, section: "", selections: made.selections)
        for column in table.columns.indices where Self.isOfPlace(table.columns[column].label) {
            var atoms: [Int: Int] = [:]
            for row in table.rows.indices {
                guard let cell = checked.cell(row, column), let value = cell.value, value != 0, cell.words == nil, places[.cell(table: table.id, row: row, column: column)] == nil,
                    made.selection(row, column, tables) == nil, isAboutChildren(made, row)
                else { continue }
                let base = cell.format.isPercent ? base(made, row, column) : nil
                if cell.format.places > 0, base == nil { continue }
                let count = base.map { value * $0 / 100 } ?? value
                let atom = sets.newAtom()
                atoms[row] = atom
                let times = base.map { 100 / $0 } ?? 1
                let half = base == nil ? 0 : 0.5 / pow10(cell.format.places)
                let group = group("quoted \(table.id) \(row) \(column)")
                let isSmall = count > 0.5 && count < Double(rule.highestHidden) + 0.5
                let terms = [Term(unknown: atom, times: times)]
                places[.cell(table: table.id, row: row, column: column)] = figures.count
                let unit = [Term(unknown: atom, times: 1)]
                figures.append(
                    Protection.Figure(
                        terms: terms, low: value - half, high: value + half, parts: [unit], group: group, cost: Self.cost(table, row, column) + 20, isOpen: false))
                if isSmall || wasHidden(table, row, column) {
                    hidden.insert(group)
                    targets.append(Protection.Target(terms: unit, width: Double(rule.width), isWhole: base == nil))
                }
            }
            for (total, parts) in checked.totals {
                guard let whole = atoms[total], let sum = checked.sum(parts, column), let printed = checked.value(total, column) else { continue }
                let off = sum - printed
                guard abs(off) <= Double(parts.count) * 0.5 + 0.5 else { continue }
                let terms = parts.compactMap { atoms[$0].map { Term(unknown: $0, times: 1) } } + [Term(unknown: whole, times: -1)]
                let slack = abs(off) < 1e-9 ? 0 : Double(parts.count) * 0.5 + 0.5
                let isPercent = checked.cell(total, column)?.format.isPercent ?? false
                let reach = isPercent ? max(slack, 0.5) * (base(made, total, column) ?? 100) / 100 : slack
                sets.add(LinearProgram.Row(terms: terms, low: -reach, high: reach))
            }
        }
    }

    /// Figures of the region and the country are about too many to tell anybody apart.
    private static func isOfPlace(_ label: String) -> Bool { !["regional", "national"].contains(label.lowercased()) }

    private func isAboutChildren(_ made: FigureTable, _ row: Int) -> Bool {
        let measures = made.selections[row].compactMap { $0 }.compactMap { Measure.named($0.measure) }
        guard let first = measures.first else { return !made.table.rows[row].label.lowercased().contains("iro") }
        return Self.isProtected(first)
    }

    /// About how many a share of another year is of: as many as this year, unless the column tells.
    private func base(_ made: FigureTable, _ row: Int, _ column: Int) -> Double? {
        guard let selection = made.selections[row].compactMap({ $0 }).first, let measure = Measure.named(selection.measure) else { return nil }
        let whole = Selection(measure, selection.periods, groups: selection.figure == .share ? selection.groups : nil, .counted, selection.combining)
        return whole.value(tables.facts).flatMap { $0 > 0 ? $0 : nil }
    }

    // MARK: Numbers

    private func pow10(_ places: Int) -> Double { (0..<places).reduce(1.0) { one, _ in one * 10 } }

    /// `58.4%` as 58.4.
    private static func percent(_ text: String) -> Double? { Double(text.filter { $0.isNumber || $0 == "." }) }
}

extension Double {
    /// The nearest multiple of five.
    var toStep: Double { (self / DisclosureRule.step).rounded(.toNearestOrAwayFromZero) * DisclosureRule.step }
}

extension FigureTable {
    /// What a cell counts, also where its table says so only by another cell of the row: the share of an earlier year beside its number.
    func selection(_ row: Int, _ column: Int, _ tables: YearTables) -> Selection? {
        guard selections.indices.contains(row), selections[row].indices.contains(column) else { return nil }
        if let own = selections[row][column] { return own }
        let cell = table.rows[row].cells[column]
        guard let value = cell.value, cell.format.isPercent, let year = ReportingYear(String(table.columns[column].label.prefix(7))) else { return nil }
        let beside = table.columns.indices.first { $0 != column && table.columns[$0].label.hasPrefix(year.title) && selections[row][$0] != nil }
        if let beside { return selections[row][beside] }
        guard year < tables.year, let like = selections[row].compactMap({ $0 }).first, let measure = Measure.named(like.measure), like.figure == .met else { return nil }
        // Worked out from that year's return: it is the same measure in that year where it comes to the same share.
        let guess = Selection(measure, [year.period], groups: like.groups, .met)
        guard let met = guess.value(tables.facts), let whole = Selection(measure, [year.period], .counted).value(tables.facts), whole > 0,
            abs(cell.format.rounded(met * 100 / whole) - value) < 1e-9
        else { return nil }
        return guess
    }
}
