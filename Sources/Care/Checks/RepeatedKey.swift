extension Check {
    /// Two rows of one register that should be one: the same dispute twice, a child with two rows in the header.
    ///
    /// Reviews of one child on one day and overlapping episodes have checks of their own.
    public static let repeatedKey = Check(
        "repeated-key", title: "The same record twice", basis: "each register's key tells one row from another", severity: .error,
        reads: Registers.all.filter { ![Review.shape.id, Episode.shape.id].contains($0.shape.id) }
    ) { facts in
        var found: [Found] = []
        for type in Registers.all where ![Review.shape.id, Episode.shape.id].contains(type.shape.id) { repeated(type, facts, &found) }
        return found
    }

    private static func repeated<Row: Entry>(_: Row.Type, _ facts: Facts, _ found: inout [Found]) {
        let rows = facts.records[Row.self], register = Row.register
        var first: [RowKey: Int] = [:]
        first.reserveCapacity(rows.count)
        var scratch: [UInt8] = []
        for index in rows.entries.indices {
            let key = register.key(of: rows.entries[index], year: rows.years[index], scratch: &scratch)
            guard let other = first.updateValue(index, forKey: key) else { continue }
            let differ = rows.entries[other] == rows.entries[index] ? "word for word" : "with different values"
            let keys = register.shape.columns.filter { $0.isKey }.map { $0.name }.joined(separator: ", ")
            found.append(
                (
                    .other("\(register.shape.id) row \(rows.ids[index])"), RecordReference(register.shape.id, rows.ids[index]),
                    "\(register.shape.title) holds this row twice, \(differ): \(keys) should be there once. Remove one in the source and import the file again, withdrawing what is missing."
                ))
        }
    }
}
