extension Measure {
    /// A measure whose cases are the rows of one register whose day falls in the period.
    static func rows<Row: Entry>(
        of type: Row.Type, _ id: String, title: String, counting: String, met: String? = nil, basis: String, unit: Unit,
        also reads: [any Entry.Type] = [], day: @escaping @Sendable (Row) -> Day?,
        case make: @escaping @Sendable (Row, Facts) -> (Subject, Case.Outcome, String)
    ) -> Measure {
        Measure(id, title: title, counting: counting, met: met, basis: basis, unit: unit, span: .flow, reads: [type] + reads) { facts, period in
            let rows = facts.records[Row.self]
            return rows.entries.indices.compactMap { index in
                guard let day = day(rows.entries[index]), period.contains(day) else { return nil }
                let (subject, outcome, group) = make(rows.entries[index], facts)
                return Case(subject, day: day, outcome, group: group, record: RecordReference(Row.shape.id, rows.ids[index]))
            }
        }
    }

    /// A measure whose cases are the rows of one register that are open at the end of the period's last day.
    static func open<Row: Entry>(
        _ type: Row.Type, _ id: String, title: String, counting: String, met: String? = nil, basis: String, unit: Unit,
        also reads: [any Entry.Type] = [], from: @escaping @Sendable (Row) -> Day?, to: @escaping @Sendable (Row) -> Day?, lastDayIsIn: Bool = false,
        case make: @escaping @Sendable (Row, Facts, Day) -> (Subject, Case.Outcome, String)?
    ) -> Measure {
        Measure(id, title: title, counting: counting, met: met, basis: basis, unit: unit, span: .stock, reads: [type] + reads) { facts, period in
            let rows = facts.records[Row.self], day = period.end
            return rows.entries.indices.compactMap { index in
                let row = rows.entries[index]
                if let start = from(row), start > day { return nil }
                if let end = to(row), lastDayIsIn ? end < day : end <= day { return nil }
                guard let (subject, outcome, group) = make(row, facts, day) else { return nil }
                return Case(subject, day: day, outcome, group: group, record: RecordReference(Row.shape.id, rows.ids[index]))
            }
        }
    }
}
