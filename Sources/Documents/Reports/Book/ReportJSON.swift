extension Report {
    /// The whole report for programs: words as they are printed, each figure of them with its value and where it comes from, and the tables.
    public var json: JSON {
        .object([
            "id": .string(id), "title": .string(title), "subtitle": .string(subtitle), "authority": .string(authority), "language": .string("en-GB"),
            "marking": .text(marking), "draft": .text(draft),
            "facts": .array(facts.map { .object(["name": .string($0.name), "text": .string($0.text)]) }),
            "sections": .array(sections.map(json)),
            "notes": .array(notes.map { .string($0) }),
        ])
    }

    private func json(_ section: Section) -> JSON {
        .object([
            "id": .string(section.id), "number": .string(section.number), "title": .string(section.title),
            "blocks": .array(section.blocks.compactMap(json)),
        ])
    }

    /// A block by its kind; drawings that only decorate and breaks say nothing to a program.
    private func json(_ block: Block) -> JSON? {
        switch block {
        case .heading(let level, let number, let text):
            .object(["kind": .string("heading"), "level": .integer(level), "number": .string(number), "text": .string(text)])
        case .paragraph(let number, let line):
            .object([JSON.Member("kind", .string("paragraph")), JSON.Member("number", .string(number))] + members(line))
        case .list(let isOrdered, let items):
            .object(["kind": .string("list"), "ordered": .bool(isOrdered), "items": .array(items.map { .object(members($0)) })])
        case .table(let table): .object(["kind": .string("table"), "table": table.json])
        case .chart(let picture):
            .object([
                "kind": .string("chart"), "id": .string(picture.id), "number": .string(picture.number), "title": .string(picture.title),
                "text": .string(picture.alternative), "table": picture.data?.json ?? .null,
            ])
        case .quote(let line, let by): .object([JSON.Member("kind", .string("quote")), JSON.Member("by", .string(by))] + members(line))
        case .callout(let title, let line): .object([JSON.Member("kind", .string("callout")), JSON.Member("title", .string(title))] + members(line))
        case .figures(let figures):
            .object([
                "kind": .string("figures"),
                "figures": .array(figures.map { .object([JSON.Member("words", .string($0.words))] + members($0.figure)) }),
            ])
        case .drawing, .pageBreak: nil
        }
    }

    private func members(_ line: [Inline]) -> [JSON.Member] {
        var figures: [JSON] = [], notes: [JSON] = []
        for part in line {
            if case .figure(let figure) = part { figures.append(.object(members(figure))) }
            if case .note(let index) = part { notes.append(.integer(index + 1)) }
        }
        return [JSON.Member("text", .string(Report.words(line, tables: tables)))]
            + (figures.isEmpty ? [] : [JSON.Member("figures", .array(figures))]) + (notes.isEmpty ? [] : [JSON.Member("notes", .array(notes))])
    }

    private func members(_ figure: Figure) -> [JSON.Member] {
        [
            JSON.Member("figure", .string(figure.text)), JSON.Member("value", .figure(figure.value)), JSON.Member("reference", .string(figure.reference)),
            JSON.Member("meaning", .string(figure.meaning)),
        ]
    }
}
