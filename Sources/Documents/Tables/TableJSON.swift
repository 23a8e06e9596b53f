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
            JSON.Member("label", .string(row.label)),
            JSON.Member("values", .array(cells.map { .figure($0.value) })),
            JSON.Member("text", .array(cells.map { .string($0.text) })),
        ]
        if cells.contains(where: { $0.reason != nil }) {
            members.append(JSON.Member("reasons", .array(cells.map { .text($0.reason) })))
        }
        if let definition = row.definition { members.append(JSON.Member("definition", .string(definition))) }
        return .object(members)
    }
}
