/// The rows of one register, with the store's number for each and the collection year it was told in.
public struct Rows<Row: Entry>: Sendable {
    public private(set) var entries: [Row] = []
    /// The store's number for each entry; 0 while it is not stored.
    public private(set) var ids: [Int64] = []
    /// The year in which the collection ended that told the row, such as 2017; 0 for the council's own registers.
    public private(set) var years: [Int16] = []

    public init() {}

    public init(_ entries: [Row], year: Int16 = 0) {
        self.entries = entries
        ids = Array(repeating: 0, count: entries.count)
        years = Array(repeating: year, count: entries.count)
    }

    public var count: Int { entries.count }
    public var isEmpty: Bool { entries.isEmpty }

    public mutating func reserve(_ count: Int) {
        entries.reserveCapacity(count)
        ids.reserveCapacity(count)
        years.reserveCapacity(count)
    }

    public mutating func append(_ entry: Row, id: Int64 = 0, year: Int16 = 0) {
        entries.append(entry)
        ids.append(id)
        years.append(year)
    }

    public mutating func replace(at index: Int, with entry: Row, id: Int64 = 0, year: Int16) {
        entries[index] = entry
        ids[index] = id
        years[index] = year
    }

    public mutating func remove(at indices: Set<Int>) {
        guard !indices.isEmpty else { return }
        var kept = Rows()
        kept.reserve(count - indices.count)
        for index in entries.indices where !indices.contains(index) { kept.append(entries[index], id: ids[index], year: years[index]) }
        self = kept
    }

    public mutating func setIDs(_ numbers: [(index: Int, id: Int64)]) {
        for number in numbers { ids[number.index] = number.id }
    }
}

/// Rows of some register.
public protocol AnyRows: Sendable {
    var count: Int { get }
    var years: [Int16] { get }
    /// Whether others are the same rows with the same numbers.
    func isSame(as others: any AnyRows) -> Bool
}

extension Rows: AnyRows {
    public func isSame(as others: any AnyRows) -> Bool {
        guard let others = others as? Rows<Row> else { return false }
        // Rows that nobody touched are the same memory, and compared at once.
        return ids == others.ids && years == others.years && entries == others.entries
    }
}

/// Every register's rows, as they were read.
public struct Records: Sendable {
    private var tables: [String: any AnyRows] = [:]

    public init() {}

    public subscript<Row: Entry>(_: Row.Type) -> Rows<Row> {
        get {
            let id = Row.register.shape.id
            Reads.note(id)
            return tables[id] as? Rows<Row> ?? Rows()
        }
        set { tables[Row.register.shape.id] = newValue }
    }

    public mutating func set<Row: Entry>(_ rows: Rows<Row>) { tables[Row.register.shape.id] = rows }

    /// Takes over every register of others.
    public mutating func add(_ others: Records) { tables.merge(others.tables) { _, new in new } }

    /// Takes over some registers of others.
    mutating func take(_ ids: Set<String>, from others: Records) {
        for id in ids { tables[id] = others.tables[id] }
    }

    /// The number of rows in a register; nil when it was not read.
    public func count(_ id: String) -> Int? {
        Reads.note(id)
        return tables[id]?.count
    }

    /// The collection years whose returns were read.
    public var collectionYears: Set<Int16> {
        Reads.note(Reads.all)
        var years: Set<Int16> = []
        for table in tables.values {
            var last: Int16 = 0
            for year in table.years where year != last {
                years.insert(year)
                last = year
            }
        }
        years.remove(0)
        return years
    }

    public func has(_ id: String) -> Bool {
        Reads.note(id)
        return tables[id] != nil
    }

    /// The registers whose rows, or their numbers, are not what they were in others.
    func changes(since others: Records) -> Set<String> {
        Set(tables.keys).union(others.tables.keys).filter { id in
            guard let one = tables[id], let other = others.tables[id] else { return true }
            return !one.isSame(as: other)
        }
    }
}
