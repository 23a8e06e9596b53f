import Documents

/// Every figure of a report as what it tells about sums of atoms: what `Protection` works on.
struct ShownFigures {
    typealias Term = LinearProgram.Term

    /// Where a figure stands.
    enum Place: Hashable {
        case cell(table: String, row: Int, column: Int)
        /// A measure that the words name, by its reference.
        case words(String)
        /// A figure of another year's public edition; its table is empty for words.
        case earlier(ReportingYear, table: String, row: String, column: String)
    }

    var figures: [Protection.Figure] = []
    var targets: [Protection.Target] = []
    /// The groups that are hidden whatever else is shown.
    var hidden: Set<Int> = []
    var places: [Place: Int] = [:]
    /// The figures that are hidden because their own count is small, and so may be called “fewer than 6”.
    private(set) var smallCounts: Set<Int> = []
    /// Counts quoted from elsewhere that are printed rounded.
    var roundedQuotes: Set<Disclosure.Cell> = []
    var sets: CountedSets

    let rule: DisclosureRule
    let tables: YearTables
    private let earlier: [EarlierEdition]
    let rounded: RoundedFigures
    var drafts: [Draft] = []
    private var groups: [String: Int] = [:]

    /// Sets of cases, each so many times.
    typealias Sum = [(set: Int, times: Double)]

    /// The sets of a share in one period: those met, those missed, or else all.
    struct Share {
        let met: Int
        let missed: Int?
        let whole: Int?
        /// The sets of the base.
        var all: [Int] { whole.map { [$0] } ?? [met] + (missed.map { [$0] } ?? []) }
    }

    /// A figure before the sets are taken apart.
    struct Draft {
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
        /// Everybody can read it in another year's edition.
        var isOut = false
        /// So few are counted that a share of rounded counts would say nothing true.
        var isWithheld = false
        /// What the print tells besides: bounds of further sums.
        var also: [(sum: Sum, low: Double, high: Double)] = []
        /// The number of a small count that words call “fewer than 6”.
        var isInWords = false
    }

    /// - Parameter earlier: what public editions of other years printed.
    init(_ report: Report, _ tables: YearTables, _ made: [FigureTable], rule: DisclosureRule, earlier: [EarlierEdition] = []) {
        self.tables = tables
        self.rule = rule
        self.earlier = earlier
        rounded = RoundedFigures(facts: tables.facts)
        sets = CountedSets(tables.facts)
        for table in made { add(table) }
        for reference in Self.references(report) { add(words: reference) }
        for edition in earlier { add(edition) }
        sets.takeApart()
        for draft in drafts { finish(draft) }
        for table in made { addQuoted(table) }
    }

    /// Whether a public edition of another year hid what stands in a column of a year.
    func wasHidden(_ table: Table, _ row: Int, _ column: Int) -> Bool {
        let label = table.columns[column].label
        guard ReportingYear(String(label.prefix(7))) != nil else { return false }
        return earlier.contains { $0.text(table.id, row: table.rows[row].label, column: label).map(EarlierEdition.isHidden) ?? false }
    }

    // MARK: Tables

    private mutating func add(_ made: FigureTable) {
        let table = made.table
        for row in table.rows.indices {
            for column in table.rows[row].cells.indices {
                guard let selection = made.selection(row, column, tables) else { continue }
                let cell = table.rows[row].cells[column]
                guard var draft = draft(selection, cell, .cell(table: table.id, row: row, column: column), table: table.id, isRounded: rule.mode == .round) else { continue }
                draft.cost = Self.cost(table, row, column)
                draft.wasHidden = wasHidden(table, row, column)
                drafts.append(draft)
            }
        }
    }

    /// What hiding a cell costs its readers: totals and years are missed most.
    static func cost(_ table: Table, _ row: Int, _ column: Int) -> Double {
        let label = table.rows[row].label.lowercased()
        let isTotal = table.rows[row].isTotal || label.hasPrefix("total") || label == "number" || label == "reviews"
        let isYear = ReportingYear(String(table.columns[column].label.prefix(7))) != nil
        return 10 + (isTotal ? 200 : 0) + (isYear ? 60 : 0) + min(table.rows[row].cells[column].value ?? 0, 200) / 5
    }

    private mutating func add(words reference: String) {
        guard let read = try? FigureReference(reference), let figure = try? tables.figure(read), let selection = figure.selection else { return }
        if case .cell = read { return }
        let cell = Table.Cell(figure.value, figure.format)
        guard var draft = draft(selection, cell, .words(reference), table: nil, isRounded: rule.mode == .round) else { return }
        draft.cost = 300
        draft.isInWords = true
        drafts.append(draft)
    }

    /// What another year's public edition printed of cases that are known here: it is out, or was hidden and stays hidden.
    ///
    /// A figure that was printed otherwise than it is known now tells nothing of what is known now.
    private mutating func add(_ edition: EarlierEdition) {
        let year = YearTables(edition.year, tables.facts)
        func add(_ selection: Selection, _ cell: Table.Cell, _ known: String, _ printed: String, _ place: Place, table: String?) {
            let isHidden = EarlierEdition.isHidden(printed)
            let isRounded = !isHidden && known != printed && Self.rounded(cell, selection, rounded) == printed
            guard isHidden || isRounded || known == printed, var draft = draft(selection, cell, place, table: table, isRounded: isRounded) else { return }
            (draft.cost, draft.wasHidden, draft.isOut, draft.isInWords) = (300, isHidden, !isHidden, table == nil && printed.hasPrefix("fewer than "))
            drafts.append(draft)
        }
        for made in year.all() where Disclosure.leftOut[made.table.id] == nil {
            for (row, line) in made.table.rows.enumerated() {
                for (column, cell) in line.cells.enumerated() {
                    let label = made.table.columns[column].label
                    guard let printed = edition.text(made.table.id, row: line.label, column: label), let selection = made.selection(row, column, year) else { continue }
                    add(selection, cell, cell.text, printed, .earlier(edition.year, table: made.table.id, row: line.label, column: label), table: made.table.id)
                }
            }
        }
        for (reference, printed) in edition.figures {
            guard let read = try? FigureReference(reference), case .measure = read, let figure = try? year.figure(read), let selection = figure.selection else { continue }
            add(selection, Table.Cell(figure.value, figure.format), figure.text, printed, .earlier(edition.year, table: "", row: reference, column: ""), table: nil)
        }
    }

    private static func rounded(_ cell: Table.Cell, _ selection: Selection, _ rounded: RoundedFigures) -> String? {
        guard let value = cell.value, case .value(let printed) = rounded.printed(selection, cell.format, value) else { return nil }
        return cell.format.text(printed)
    }

    // MARK: Figures

    private func terms(_ sum: Sum) -> [Term] {
        var all: [Int: Double] = [:]
        for part in sum { for term in sets.terms[part.set] { all[term.unknown, default: 0] += term.times * part.times } }
        return all.sorted { $0.key < $1.key }.map { Term(unknown: $0.key, times: $0.value) }
    }

    mutating func group(_ name: String) -> Int {
        let number = groups[name] ?? groups.count
        groups[name] = number
        return number
    }

    private mutating func finish(_ draft: Draft) {
        let counts = draft.sum.map { sets.size($0.set) }
        let terms = terms(draft.sum)
        let name = (draft.isShare ? "share " : "") + draft.sum.map { "\(sets.sameAs[$0.set])×\((($0.times) * 1e6).rounded())" }.sorted().joined(separator: "+")
        let isNothing = draft.sum.isEmpty
        let group = group(isNothing || draft.isOut ? "\(draft.place)" : name)
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
        let isOpen = draft.isOut || (!isSmall && !isFew && (total == 0 || (draft.isShare && restOpen)))
        let smallCount = !draft.isShare && !draft.isMean && rule.isSmall(total)
        figures.append(
            Protection.Figure(
                terms: terms, low: draft.low, high: draft.high, parts: parts.filter { !$0.isEmpty },
                mostOfParts: smallCount && draft.isInWords ? Double(rule.highestHidden) : .infinity, group: group, cost: draft.cost, isOpen: isOpen, isOut: draft.isOut))
        for other in draft.also {
            figures.append(Protection.Figure(terms: self.terms(other.sum), low: other.low, high: other.high, parts: [], group: group, cost: draft.cost, isOpen: isOpen))
        }
        if smallCount { smallCounts.insert(index) }
        if draft.isOut { return }
        if draft.wasHidden ? total > 0 : rule.mode == .hide ? isSmall : isFew || draft.isWithheld { hidden.insert(group) }
        let width = rule.mode == .hide ? Double(rule.width) : 1
        // The mean of few is as small as each of them.
        if rule.mode == .hide, draft.isMean, isSmall, !draft.isShare, !terms.isEmpty { targets.append(Protection.Target(terms: terms, width: width, isWhole: false)) }
        for set in draft.sum.map(\.set) + draft.rest where rule.isSmall(sets.size(set)) && !sets.terms[set].isEmpty {
            targets.append(Protection.Target(terms: sets.terms[set], width: width, isWhole: true))
        }
    }

    // MARK: Numbers

    func pow10(_ places: Int) -> Double { (0..<places).reduce(1.0) { one, _ in one * 10 } }

    /// `58.4%` as 58.4.
    static func percent(_ text: String) -> Double? { Double(text.filter { $0.isNumber || $0 == "." }) }
}
