public import Documents

/// A row of a register: something the service or the council recorded.
public protocol Entry: Hashable, Sendable {
    /// An entry with nothing in it, for a reader to fill.
    init()
    static var register: Register<Self> { get }
    /// Reads rows one after another until there are no more.
    ///
    /// Every entry has the same way, below; it is named here so that the compiler makes one for each, which reads twice as fast.
    ///
    /// - Parameters:
    ///   - count: about how many rows there will be.
    ///   - next: fills in the cells of a row, in the order of the fields, and gives its number and collection year; nil after the last.
    static func load(
        expecting count: Int, from next: (inout [CSV.Cell]) throws -> (id: Int64, year: Int16)?
    ) rethrows -> Rows<Self>
}

extension Entry {
    public static func load(
        expecting count: Int, from next: (inout [CSV.Cell]) throws -> (id: Int64, year: Int16)?
    ) rethrows -> Rows<Self> {
        var rows = Rows<Self>()
        rows.reserve(count)
        let readers = register.readers
        var cells = [CSV.Cell](repeating: CSV.Cell(start: nil, count: 0), count: readers.count)
        while let (id, year) = try next(&cells) {
            var row = Self()
            let isGood = withUnsafeMutablePointer(to: &row) { pointer in
                let raw = UnsafeMutableRawPointer(pointer)
                var isGood = true
                for index in readers.indices where readers[index](raw, cells[index]) != nil { isGood = false }
                return isGood
            }
            if isGood { rows.append(row, id: id, year: year) }
        }
        return rows
    }
}

/// What a register holds, said once: its table in the store, the file it is imported from and exported to, and later its form.
public struct Register<Row: Entry>: Sendable {
    public let shape: RegisterShape
    public let fields: [Field<Row>]
    /// How each field is read: the fields' own, side by side.
    let readers: [@Sendable (UnsafeMutableRawPointer, CSV.Cell) -> FieldProblem?]

    /// - Parameters:
    ///   - id: the name of the register's file without its ending, such as `review_details`.
    ///   - table: the store's table, singular.
    ///   - holds: a sentence that says what one row is.
    ///   - source: where rows come from: the council's own file, or a module of the statutory return.
    public init(
        _ id: String, table: String, title: String, holds: String, source: RegisterShape.Source = .council, _ fields: Field<Row>...
    ) {
        self.fields = fields
        readers = fields.map { $0.read }
        shape = RegisterShape(id: id, table: table, title: title, holds: holds, source: source, columns: fields.map(\.column))
    }

    /// Reads a row whose cells stand in the order of the fields; a missing cell is empty.
    ///
    /// Every problem of the row is reported, not only the first. Nil when there was one.
    public func read(_ cells: [CSV.Cell], _ report: (Int, FieldProblem) -> Void) -> Row? {
        var row = Row()
        var isGood = true
        withUnsafeMutablePointer(to: &row) { pointer in
            let raw = UnsafeMutableRawPointer(pointer)
            for index in readers.indices {
                if let problem = readers[index](raw, cells[index]) {
                    isGood = false
                    report(index, problem)
                }
            }
        }
        return isGood ? row : nil
    }

    /// Appends the text of one field.
    public func write(_ field: Int, of row: Row, to out: inout [UInt8]) {
        withUnsafePointer(to: row) { fields[field].write(UnsafeRawPointer($0), &out) }
    }

    /// Hands over the text of each field in order, in one buffer with the end of each.
    public func write(_ row: Row, to out: inout [UInt8], ends: inout [Int]) {
        withUnsafePointer(to: row) { pointer in
            let raw = UnsafeRawPointer(pointer)
            for field in fields {
                field.write(raw, &out)
                ends.append(out.count)
            }
        }
    }

    /// The text of one field.
    public func text(_ field: Int, of row: Row) -> String {
        var out: [UInt8] = []
        write(field, of: row, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// What tells this row from every other of the register.
    public func key(of row: Row, year: Int16, scratch: inout [UInt8]) -> RowKey {
        scratch.removeAll(keepingCapacity: true)
        withUnsafePointer(to: row) { pointer in
            let raw = UnsafeRawPointer(pointer)
            for field in fields where field.column.isKey {
                field.write(raw, &scratch)
                scratch.append(0x1F)
            }
        }
        if case .statutory(let module) = shape.source, module.isYearly {
            scratch.append(UInt8(truncatingIfNeeded: year >> 8))
            scratch.append(UInt8(truncatingIfNeeded: year))
        }
        return RowKey(scratch)
    }
}

/// Why a cell could not be read.
public enum FieldProblem: Sendable, Equatable {
    case missing
    case unreadable
}

/// One field of a register.
public struct Field<Row: Entry>: Sendable {
    public let column: RegisterShape.Column
    /// Reads a cell into the row at an address. An empty cell of an optional field leaves it empty.
    let read: @Sendable (UnsafeMutableRawPointer, CSV.Cell) -> FieldProblem?
    let write: @Sendable (UnsafeRawPointer, inout [UInt8]) -> Void

    /// - Parameters:
    ///   - name: the column of the file, as the file's contract spells it.
    ///   - path: a stored property of the entry.
    ///   - title: how people read the column's name.
    ///   - meaning: what the field says, where the title alone does not tell.
    ///   - key: the field is part of what tells one row from another.
    public init<Value: FieldValue>(
        _ name: String, _ path: WritableKeyPath<Row, Value>, _ title: String, _ meaning: String = "", key: Bool = false
    ) {
        guard let offset = MemoryLayout<Row>.offset(of: path) else {
            preconditionFailure("\(name) is not a stored property of its entry")
        }
        column = RegisterShape.Column(
            name: name, title: title, meaning: meaning, kind: Value.kind, isRequired: !Value.isOptional, isKey: key)
        // The property is reached by its place in the entry: through the key path it would take eight times as long.
        read = { row, cell in
            if cell.isEmpty { return Value.isOptional ? nil : .missing }
            guard let value = Value.read(cell) else { return .unreadable }
            row.advanced(by: offset).assumingMemoryBound(to: Value.self).pointee = value
            return nil
        }
        write = { row, out in
            row.advanced(by: offset).assumingMemoryBound(to: Value.self).pointee.write(to: &out)
        }
    }
}

/// What a register looks like from outside, without the type of its rows.
public struct RegisterShape: Sendable, Hashable {
    public let id: String
    public let table: String
    public let title: String
    public let holds: String
    public let source: Source
    public let columns: [Column]

    public struct Column: Sendable, Hashable {
        public let name: String
        public let title: String
        public let meaning: String
        public let kind: FieldKind
        public let isRequired: Bool
        public let isKey: Bool
        /// What a cell must hold, for a message.
        public let wanted: String

        init(name: String, title: String, meaning: String, kind: FieldKind, isRequired: Bool, isKey: Bool) {
            self.name = name
            self.title = title
            self.meaning = meaning
            self.kind = kind
            self.isRequired = isRequired
            self.isKey = isKey
            wanted = kind.wanted
        }
    }

    public enum Source: Sendable, Hashable {
        /// A register of the council's own; its days are written `2017-03-31`.
        case council
        /// A module of the statutory return SSDA903; its days are written `31/03/2017`.
        case statutory(Module)
    }

    public struct Module: Sendable, Hashable {
        /// The module's name in the return's guide.
        public let name: String
        /// Each year's return says it anew for each child, so that the year is part of what tells rows apart.
        public let isYearly: Bool
        /// The first collection year that has the module, by the year in which it ends.
        public let since: Int?

        public init(_ name: String, isYearly: Bool = false, since: Int? = nil) {
            self.name = name
            self.isYearly = isYearly
            self.since = since
        }
    }

    public var isStatutory: Bool { if case .statutory = source { true } else { false } }
    public var fileName: String { id + ".csv" }

    /// The place of the column that holds the child an entry is about; nil for a register that is about no single child.
    public var childField: Int? { columns.firstIndex { ["child", "child_id"].contains($0.name.lowercased()) } }
    /// The name of that column.
    public var childColumn: String? { childField.map { columns[$0].name } }
}

/// What tells one row from another: 128 bits of its key fields' text, which no two rows of a register share by chance.
public struct RowKey: Hashable, Sendable {
    let high: UInt64
    let low: UInt64

    init(_ bytes: [UInt8]) {
        // Two FNV-1a hashes with different starts, each stirred at the end (the finaliser of MurmurHash3).
        var one: UInt64 = 0xcbf2_9ce4_8422_2325, two: UInt64 = 0x9e37_79b9_7f4a_7c15
        for byte in bytes {
            one = (one ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
            two = (two ^ UInt64(byte)) &* 0xff51_afd7_ed55_8ccd
            two ^= two >> 29
        }
        high = Self.stirred(one)
        low = Self.stirred(two &+ UInt64(bytes.count))
    }

    /// The same key the nth time it is met: two reviews of one child on one day are two rows.
    private init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    public func occurrence(_ number: Int) -> RowKey {
        number == 0 ? self : RowKey(high: high ^ Self.stirred(UInt64(truncatingIfNeeded: number)), low: low)
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(low) }

    private static func stirred(_ value: UInt64) -> UInt64 {
        var value = value
        value ^= value >> 33
        value = value &* 0xff51_afd7_ed55_8ccd
        value ^= value >> 33
        value = value &* 0xc4ce_b9fe_1a85_ec53
        value ^= value >> 33
        return value
    }
}
