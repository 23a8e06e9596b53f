/// A JSON value whose members keep the order they are given, so that what is printed is stable and can be compared.
public enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSON])
    case object([Member])

    public struct Member: Sendable, Hashable {
        public let name: String
        public let value: JSON

        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

    public static func object(_ members: KeyValuePairs<String, JSON>) -> JSON {
        .object(members.map { Member($0.key, $0.value) })
    }

    public static func text(_ value: String?) -> JSON { value.map { .string($0) } ?? .null }
    public static func figure(_ value: Double?) -> JSON { value.map { .number($0) } ?? .null }

    /// The text, indented by two spaces a level when `pretty`.
    public func text(pretty: Bool = true) -> String {
        var out = ""
        write(to: &out, indent: pretty ? 0 : nil)
        return out
    }

    private func write(to out: inout String, indent: Int?) {
        switch self {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .integer(let value): out += String(value)
        case .number(let value): out += Self.digits(value)
        case .string(let value): Self.quote(value, to: &out)
        case .array(let values):
            let isFlat = values.allSatisfy { if case .array = $0 { false } else if case .object = $0 { false } else { true } }
            Self.list(values, "[", "]", to: &out, indent: isFlat ? nil : indent, spaced: indent != nil) { value, out, indent in
                value.write(to: &out, indent: indent)
            }
        case .object(let members):
            Self.list(members, "{", "}", to: &out, indent: indent, spaced: indent != nil) { member, out, indent in
                Self.quote(member.name, to: &out)
                out += indent == nil ? ":" : ": "
                member.value.write(to: &out, indent: indent)
            }
        }
    }

    private static func list<Element>(
        _ elements: [Element], _ open: String, _ close: String, to out: inout String, indent: Int?, spaced: Bool,
        _ write: (Element, inout String, Int?) -> Void
    ) {
        out += open
        for (index, element) in elements.enumerated() {
            if index > 0 { out += indent == nil && spaced ? ", " : "," }
            if let indent { out += "\n" + String(repeating: "  ", count: indent + 1) }
            write(element, &out, indent.map { $0 + 1 })
        }
        if let indent, !elements.isEmpty { out += "\n" + String(repeating: "  ", count: indent) }
        out += close
    }

    /// A number without a trailing `.0`, so that a count reads as a count.
    private static func digits(_ value: Double) -> String {
        guard value.isFinite else { return "null" }
        if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
        return "\(value)"
    }

    private static func quote(_ text: String, to out: inout String) {
        out += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case let scalar where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        out += "\""
    }
}
