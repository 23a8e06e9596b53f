import Care
import Documents

/// The current entries of one kind about one child, each as the texts of its fields with the number of its row; the newest first.
struct EntryRows: Sendable {
    let rows: [(number: Int64, texts: [String])]

    init(_ form: EntryForm, _ child: Int, _ facts: Facts) {
        func open<Row: Entry>(_: Row.Type) -> [(number: Int64, texts: [String])] {
            guard let field = Row.shape.childField else { return [] }
            let all = facts.records[Row.self], ids = Set(facts.ids(of: child).map(\.text)), register = Row.register
            return all.entries.indices.reversed().compactMap { index in
                guard all.ids[index] > 0, ids.contains(register.text(field, of: all.entries[index])) else { return nil }
                return (all.ids[index], EntryText.texts(all.entries[index]))
            }
        }
        rows = open(form.type)
    }

    /// The service's own entries of a form, those about a child closed to the reader left out, as the facts leave them out.
    init(_ form: EntryForm, _ facts: Facts) {
        func open<Row: Entry>(_: Row.Type) -> [(number: Int64, texts: [String])] {
            let all = facts.records[Row.self]
            return all.entries.indices.reversed().compactMap { all.ids[$0] > 0 ? (all.ids[$0], EntryText.texts(all.entries[$0])) : nil }
        }
        rows = open(form.type)
    }
}
