public import Documents

/// A statutory list of codes. Codes come and go between collection years; the code is stored as it was entered, and the list says
/// what it meant and when it was in use.
public struct CodeList: Sendable, Hashable {
    /// What the codes say, in the words of a sentence: `legal status`.
    public let title: String
    public let codes: [Code]

    public struct Code: Sendable, Hashable {
        public let code: String
        public let label: String
        /// The first and last collection year it may be used in, by the year in which they end; nil: no limit known.
        public let from: Int?
        public let to: Int?

        public init(_ code: String, _ label: String, from: Int? = nil, to: Int? = nil) {
            self.code = code
            self.label = label
            self.from = from
            self.to = to
        }

        public func isCurrent(in year: ReportingYear) -> Bool {
            (from.map { year.endsIn >= $0 } ?? true) && (to.map { year.endsIn <= $0 } ?? true)
        }
    }

    /// Each code as one number, so that millions of cells can be looked up quickly.
    private let packed: [UInt64]

    public init(_ title: String, _ codes: [Code]) {
        self.title = title
        self.codes = codes
        packed = codes.map { code in code.code.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }
    }

    /// Whether the bytes of a cell are a code of the list.
    func contains(_ cell: CSV.Cell) -> Bool {
        guard cell.count <= 8 else { return false }
        var number: UInt64 = 0
        for byte in cell { number = number << 8 | UInt64(byte) }
        for known in packed where known == number { return true }
        return false
    }

    public subscript(code: String) -> Code? { codes.first { $0.code == code } }

    /// The label of a code, or the code itself when it is in no list of ours.
    public func label(_ code: String) -> String { self[code]?.label ?? code }

    /// The codes for a message: all of a short list, the first of a long one.
    public var summary: String {
        let names = codes.prefix(14).map(\.code).joined(separator: ", ")
        return codes.count > 14 ? names + " and \(codes.count - 14) more" : names
    }
}

/// A code of one statutory list.
public protocol CodeValue: FieldValue, RawRepresentable<String> {
    static var list: CodeList { get }
    /// Unlike `init?(rawValue:)` never fails: a code of no list is kept, and a check reports it.
    init(_ code: String)
}

extension CodeValue {
    public init?(rawValue: String) { self.init(rawValue) }
    public static var kind: FieldKind { .code(list) }
    public static var blank: Self { Self("") }
    public static func == (one: Self, other: Self) -> Bool { one.rawValue == other.rawValue }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// Codes are upper case; a code typed in lower case is the same code.
    public static func read(_ cell: CSV.Cell) -> Self? {
        guard cell.count <= 12 else { return nil }
        for byte in cell where byte >= 0x61 && byte <= 0x7A {
            let upper = String(decoding: cell, as: UTF8.self).uppercased()
            return list[upper] == nil ? nil : Self(upper)
        }
        return list.contains(cell) ? Self(String(decoding: cell, as: UTF8.self)) : nil
    }

    public func write(to out: inout [UInt8]) { out.append(contentsOf: rawValue.utf8) }

    /// The official wording.
    public var label: String { Self.list.label(rawValue) }
}
