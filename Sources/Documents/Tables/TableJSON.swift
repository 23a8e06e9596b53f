extension Table {
    /// The table as scripts read it: a figure is a number, and null where there is none; `text` is what is printed.
    ///
    /// A row with something to say of a figure has `reasons`, and one with a definition has `definition`.
    public var json: JSON {
        .object([
            "id": .string(id),
            "number": .string(number),
            "title": .string(title),
            "columns": .array(columns.map { .string($0.label) }),
            "rows": .array(rows.map(json)),
            "notes": .array(notes.map { .string($0) }),
        ])
    }

    private func json(_ row: Row) -> JSON {
        let cells = columns.indices.map { cell(row, $0) }
        var members = [
            JSON.Member(name: "label", value: .string(row.label)),
            JSON.Member(name: "values", value: .array(cells.map { .figure($0.value) })),
            JSON.Member(name: "text", value: .array(cells.map { .string($0.text) })),
        ]
        if cells.contains(where: { $0.reason != nil }) {
            members.append(JSON.Member(name: "reasons", value: .array(cells.map { .text($0.reason) })))
        }
        if let definition = row.definition { members.append(JSON.Member(name: "definition", value: .string(definition))) }
        return .object(members)
    }
}
