public import Documents

/// A kind of value a field can hold, read from the bytes of a cell and written back to the same text.
public protocol FieldValue: Hashable, Sendable {
    /// What the value is, for the store's schema, for forms and for messages.
    static var kind: FieldKind { get }
    /// Nil when the text is not such a value. The text is never empty: an empty cell of an optional field is read by `Optional`.
    static func read(_ cell: CSV.Cell) -> Self?
    /// Appends the value's text, as it was entered.
    func write(to out: inout [UInt8])
    /// The value before anything is read into it.
    static var blank: Self { get }
    /// Whether an empty cell is a value.
    static var isOptional: Bool { get }
}

extension FieldValue {
    public static var isOptional: Bool { false }
}

/// What a field holds.
public enum FieldKind: Sendable, Hashable {
    case text
    case day
    /// A day of which parts may be unknown, kept as text: `zz/05/2020`.
    case partialDay
    case wholeNumber
    case number
    /// One of a few words.
    case choice([String])
    /// A code of a statutory list.
    case code(CodeList)

    /// What was wanted, for a message: "a day, such as 31/03/2017".
    public var wanted: String {
        switch self {
        case .text: "some text"
        case .day: "a day that exists, written 31/03/2017 or 2017-03-31"
        case .partialDay: "a date, or a date with zz for what is not known, such as zz/05/2020"
        case .wholeNumber: "a whole number"
        case .number: "a number"
        case .choice(let words): "one of: \(words.joined(separator: ", "))"
        case .code(let list): "a code of the list “\(list.title)”: \(list.summary)"
        }
    }
}

extension String: FieldValue {
    public static var kind: FieldKind { .text }
    public static var blank: String { "" }
    public static func read(_ cell: CSV.Cell) -> String? { String(decoding: cell, as: UTF8.self) }
    public func write(to out: inout [UInt8]) { out.append(contentsOf: utf8) }
}

extension Int: FieldValue {
    public static var kind: FieldKind { .wholeNumber }
    public static var blank: Int { 0 }

    public static func read(_ cell: CSV.Cell) -> Int? {
        guard cell.count <= 12 else { return nil }
        return Int(String(decoding: cell, as: UTF8.self))
    }

    public func write(to out: inout [UInt8]) { out.append(contentsOf: String(self).utf8) }
}

extension Day: FieldValue {
    public static var kind: FieldKind { .day }
    public static var blank: Day { Day(number: 0) }
    public static func read(_ cell: CSV.Cell) -> Day? { iso(cell) ?? slashed(cell) }
}

/// A number that keeps the text it was entered as, so that `83.0` is not given back as `83`.
public struct Amount: FieldValue {
    public let text: String
    public let value: Double

    public init(_ value: Double, text: String? = nil) {
        self.value = value
        self.text = text ?? (value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)")
    }

    public static var kind: FieldKind { .number }
    public static var blank: Amount { Amount(0) }

    public static func read(_ cell: CSV.Cell) -> Amount? {
        guard cell.count <= 24 else { return nil }
        let text = String(decoding: cell, as: UTF8.self)
        guard let value = Double(text), value.isFinite, !text.contains(where: { $0 == "x" || $0 == "p" || $0 == "n" }) else { return nil }
        return Amount(value, text: text)
    }

    public func write(to out: inout [UInt8]) { out.append(contentsOf: text.utf8) }
}

extension Optional: FieldValue where Wrapped: FieldValue {
    public static var kind: FieldKind { Wrapped.kind }
    public static var blank: Wrapped? { nil }
    public static var isOptional: Bool { true }

    public static func read(_ cell: CSV.Cell) -> Wrapped?? {
        guard let value = Wrapped.read(cell) else { return nil }
        return .some(value)
    }

    public func write(to out: inout [UInt8]) {
        if let self { self.write(to: &out) }
    }
}

/// A word out of a short list, such as the level of a dispute. An enumeration conforms by naming its cases.
public protocol Choice: FieldValue, CaseIterable, RawRepresentable<String> {}

extension Choice {
    public static var kind: FieldKind { .choice(allCases.map(\.rawValue)) }

    public static var blank: Self {
        guard let first = allCases.first else { preconditionFailure("a choice has at least one case") }
        return first
    }

    /// Letter case and the space around a word do not matter.
    public static func read(_ cell: CSV.Cell) -> Self? {
        let text = String(decoding: cell, as: UTF8.self)
        return Self(rawValue: text) ?? allCases.first { $0.rawValue.lowercased() == text.lowercased() }
    }

    public func write(to out: inout [UInt8]) { out.append(contentsOf: rawValue.utf8) }
}

public enum YesNo: String, Choice {
    case no, yes

    public static func read(_ cell: CSV.Cell) -> YesNo? {
        switch String(decoding: cell, as: UTF8.self).lowercased() {
        case "yes", "y", "true", "1": .yes
        case "no", "n", "false", "0": .no
        default: nil
        }
    }
}

/// What identifies a record of one kind; a child's id and a worker's cannot be mixed up.
public struct Identifier<Of>: FieldValue, ExpressibleByStringLiteral, CustomStringConvertible, Comparable {
    public let text: String

    public init(_ text: String) { self.text = text }
    public init(stringLiteral text: String) { self.text = text }
    public var description: String { text }
    public static func < (one: Self, other: Self) -> Bool { one.text < other.text }
    public static func == (one: Self, other: Self) -> Bool { one.text == other.text }
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }

    public static var kind: FieldKind { .text }
    public static var blank: Identifier { Identifier("") }
    public static func read(_ cell: CSV.Cell) -> Identifier? { Identifier(String(decoding: cell, as: UTF8.self)) }
    public func write(to out: inout [UInt8]) { out.append(contentsOf: text.utf8) }
}
