extension Table {
    /// The table as scripts read it: a figure is a number, and null where there is none; `text` is what is printed.
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
        let values = JSON.array(cells.map { .figure($0.value) })
        let text = JSON.array(cells.map { .string($0.text) })
        guard let definition = row.definition else {
            return .object(["label": .string(row.label), "values": values, "text": text])
        }
        return .object(["label": .string(row.label), "values": values, "text": text, "definition": .string(definition)])
    }
}
