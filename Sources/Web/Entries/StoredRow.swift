import Care
import Store

/// A row of a register as it stands or stood: its number, and the texts of its fields.
struct StoredRow: Sendable, Hashable {
    let number: Int64
    let texts: [String]

    init(number: Int64, texts: [String]) {
        self.number = number
        self.texts = texts
    }

    init(_ version: Version) { self.init(number: version.number, texts: version.cells) }

    /// The rows of a register that hold a text in one of their columns, the oldest first.
    static func rows<Row: Entry>(_: Row.Type, holding text: String, in column: String, _ facts: Facts) -> [StoredRow] {
        guard let place = Row.shape.columns.firstIndex(where: { $0.name == column }) else { return [] }
        let all = facts.records[Row.self], register = Row.register
        return all.entries.indices.filter { all.ids[$0] > 0 && register.text(place, of: all.entries[$0]) == text }
            .map { StoredRow(number: all.ids[$0], texts: EntryText.texts(all.entries[$0])) }
    }
}

extension EntryForm.Companion {
    func place(_ column: String) -> Int? { type.shape.columns.firstIndex { $0.name == column } }

    /// The place of the id that a row has besides that of the entry it belongs to.
    var ownID: Int? { type.shape.columns.firstIndex { $0.isKey && $0.name != type.shape.childColumn && $0.name != key } }

    /// The rows that belong to an entry now, the oldest first.
    func rows(of id: String, _ facts: Facts) -> [StoredRow] {
        if id.isEmpty { return [] }
        let register: any Entry.Type = self.type
        return StoredRow.rows(register, holding: id, in: key, facts)
    }
}

extension EntryForm {
    /// The id of an entry, by which its companions are found.
    func id(of texts: [String]) -> String {
        tieColumn.flatMap { name in shape.columns.firstIndex { $0.name == name } }.map { texts.indices.contains($0) ? texts[$0] : "" } ?? ""
    }

    /// The rows that an entry's companions keep for it now.
    func companionRows(of texts: [String], _ facts: Facts) -> [(companion: Companion, row: StoredRow)] {
        let id = id(of: texts)
        return companions.flatMap { companion in companion.rows(of: id, facts).map { (companion, $0) } }
    }

    /// Where a register's row belongs to an entry of another form: the place of the column that says to which.
    var tie: Int? {
        let keys = EntryForm.all.flatMap(\.companions).filter { $0.type.shape.id == shape.id }.map(\.key)
        return shape.columns.firstIndex { keys.contains($0.name) && !$0.isKey }
    }
}
