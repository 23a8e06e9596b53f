/// An id that a row of a register names.
struct NamedThing {
    let shape: RegisterShape
    let id: String
    let record: RecordReference
}

extension Facts {
    /// The ids that columns of all registers name and that are not among those known: each once for a register, in the order of the registers.
    func named(in columns: (String) -> Bool, notAmong known: Set<String>) -> [NamedThing] {
        Registers.all.flatMap { type in Self.named(type, self, columns, known) }
    }

    private static func named<Row: Entry>(_: Row.Type, _ facts: Facts, _ columns: (String) -> Bool, _ known: Set<String>) -> [NamedThing] {
        let fields = Row.register.fields.indices.filter { columns(Row.register.fields[$0].column.name) }
        let rows = facts.records[Row.self]
        guard !fields.isEmpty, !rows.isEmpty else { return [] }
        var found: [NamedThing] = [], told: Set<String> = []
        for index in rows.entries.indices {
            for field in fields {
                let id = Row.register.text(field, of: rows.entries[index])
                guard !id.isEmpty, !known.contains(id), told.insert(id).inserted else { continue }
                found.append(NamedThing(shape: Row.shape, id: id, record: RecordReference(Row.shape.id, rows.ids[index])))
            }
        }
        return found
    }
}
