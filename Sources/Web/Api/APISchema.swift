import Documents

/// What an operation answers, as the description has it (JSON Schema 2020-12, which OpenAPI 3.1 uses).
indirect enum APISchema: Sendable {
    case text, day, number, whole, truth
    case list(APISchema)
    /// Every member is there; one that may be empty is null.
    case object([(String, APISchema)])
    case orNull(APISchema)
    /// An object whose members are named by the data: one text or null each.
    case row

    /// A part of a long list, with how long the whole is.
    static func pages(_ item: APISchema) -> APISchema { .object([("count", .whole), ("page", .whole), ("pages", .whole), ("items", .list(item))]) }

    var json: JSON {
        switch self {
        case .text: .object(["type": .string("string")])
        case .day: .object(["type": .string("string"), "format": .string("date")])
        case .number: .object(["type": .string("number")])
        case .whole: .object(["type": .string("integer")])
        case .truth: .object(["type": .string("boolean")])
        case .list(let item): .object(["type": .string("array"), "items": item.json])
        case .row: .object(["type": .string("object"), "additionalProperties": .object(["type": .array([.string("string"), .string("null")])])])
        case .orNull(let schema): .object(["anyOf": .array([schema.json, .object(["type": .string("null")])])])
        case .object(let members):
            .object([
                "type": .string("object"), "additionalProperties": .bool(false), "required": .array(members.map { .string($0.0) }),
                "properties": .object(members.map { JSON.Member($0.0, $0.1.json) }),
            ])
        }
    }

    static let problem = APISchema.object([("status", .whole), ("title", .text), ("detail", .text)])

    static let definition = APISchema.object([
        ("id", .text), ("title", .text), ("counting", .text), ("met", .orNull(.text)), ("basis", .text), ("unit", .text), ("span", .text), ("registers", .list(.text)),
    ])
    static let figure = APISchema.object([
        ("measure", .text), ("period", .text), ("from", .day), ("to", .day), ("counted", .whole), ("met", .whole), ("missed", .whole), ("leftOut", .whole), ("share", .orNull(.number)),
        ("sum", .orNull(.number)), ("mean", .orNull(.number)), ("hasRecords", .truth),
    ])
    static let oneCase = APISchema.object([("subject", .text), ("kind", .text), ("day", .day), ("outcome", .text), ("group", .text), ("record", .orNull(.text))])
    static let tableRow = APISchema.object([
        ("label", .text), ("values", .list(.orNull(.number))), ("text", .list(.text)), ("reasons", .list(.orNull(.text))), ("definition", .orNull(.text)),
    ])
    static let table = APISchema.object([
        ("id", .text), ("number", .text), ("title", .text), ("columns", .list(.text)), ("rows", .list(tableRow)), ("notes", .list(.text)),
    ])
    static let register = APISchema.object([
        ("id", .text), ("title", .text), ("holds", .text),
        ("columns", .list(.object([("name", .text), ("title", .text), ("meaning", .text), ("wanted", .text), ("required", .truth)]))),
    ])
    static let child = APISchema.object([
        ("id", .text), ("forename", .orNull(.text)), ("surname", .orNull(.text)), ("born", .orNull(.day)), ("lookedAfterFrom", .orNull(.day)), ("iro", .orNull(.text)),
    ])
}
