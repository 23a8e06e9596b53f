import Documents

extension Measure {
    /// The cases each IRO holds, weighted.
    public static let caseloadByOfficer = open(
        Allocation.self, "caseload-by-iro", title: "Cases held by each IRO",
        counting: "allocations open at the end of the last day of the period, each with its weight, by IRO and kind of case",
        basis: "the council's register of allocations; the weights are settings", unit: .cases, from: \.from, to: \.to
    ) { allocation, facts, day in
        let weight: Setting =
            switch allocation.kind {
            case .lookedAfter: .weightLookedAfter
            case .protection: .weightProtection
            case .fosterCarer: .weightFosterCarer
            case .inNeed: .weightInNeed
            }
        let subject: Subject =
            allocation.kind == .fosterCarer ? .carer(FosterCarer.ID(allocation.caseID)) : .child(Child.ID(allocation.caseID))
        return (subject, .amount(facts.settings.number(weight, on: day)), "\(allocation.staff) \(allocation.kind.rawValue)")
    }
}

extension YearTables {
    /// Each IRO's caseload beside the recommended one, pro rata to the hours worked.
    static let officerTable = Maker(id: "1b") { tables, showingNames in
        let facts = tables.facts, day = tables.asAt
        var table = Table(
            id: "1b", number: "1b", title: "Caseload of each IRO at the year end", corner: "IRO",
            columns: ["LAC", "CP", "Foster carers", "Weighted cases", "Full-time equivalent", "Recommended", "Stands"].map { Table.Column($0) }, rows: [])
        var selections: [[Selection?]] = []
        let period = Period.day(day)
        let hours = Dictionary(
            Measure.irosInPost.cases(facts, in: period).compactMap { each -> (String, Double)? in
                if case .amount(let amount) = each.outcome { (each.subject.id, amount) } else { nil }
            }, uniquingKeysWith: +)
        let low = facts.settings.number(.caseloadLow, on: day), high = facts.settings.number(.caseloadHigh, on: day)
        let holders = Set(facts.tallies(.caseloadByOfficer, in: period).keys.compactMap { $0.split(separator: " ").first.map(String.init) })
        for id in holders.union(hours.keys).sorted() {
            func selection(_ kinds: [CaseKind], _ figure: Selection.Figure) -> Selection {
                Selection(.caseloadByOfficer, [period], groups: Set(kinds.map { "\(id) \($0.rawValue)" }), figure)
            }
            let counted = [CaseKind.lookedAfter, .protection, .fosterCarer]
            let opened = counted.map { selection([$0], .counted) } + [selection(counted, .sum)]
            let figures = opened.map { $0.value(facts) ?? 0 }
            let fte = hours[id]
            let weighted = figures[figures.count - 1]
            var cells = figures.enumerated().map { Table.Cell($1, $0 == 3 && facts.hasHalves ? .decimal(1) : .count) }
            cells.append(Table.Cell(fte, .decimal(1), absence: "not in an IRO's post"))
            if let fte, fte > 0 {
                let from = NumberFormat.count.text(low * fte), to = NumberFormat.count.text(high * fte)
                cells.append(Table.Cell(words: "\(from) to \(to)"))
                cells.append(Table.Cell(words: weighted > high * fte ? "above" : weighted < low * fte ? "below" : "within"))
            } else {
                cells += [Table.Cell(words: ""), Table.Cell(words: "")]
            }
            let name = facts.staff(StaffMember.ID(id)).map { "\($0.forename) \($0.surname)" }
            table.rows.append(
                Table.Row(
                    showingNames ? name ?? id : id, cells,
                    definition: "Cases held at the end of \(day.long); recommended: \(Amount(low).text) to \(Amount(high).text) for a full-time IRO, pro rata."))
            selections.append(opened.map { $0 } + [nil, nil, nil])
        }
        table.notes.append("A child with both a looked-after case and a protection plan counts in both. The recommended caseload is the IRO Handbook's, pro rata to the hours in post.")
        if !facts.hasRecords(for: .caseloadByOfficer) { table.notes.append("No data: nothing has been recorded in the register “Allocations”.") }
        table.notes += tables.notes(on: Set(tables.silentMonths(.caseloadByOfficer, [period])))
        return FigureTable(table: table, selections: selections)
    }
}
