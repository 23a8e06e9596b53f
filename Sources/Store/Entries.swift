public import Care
import Crypto
import GRDB

/// What one deed writes: rows that are new, rows that replace others, rows that end. All of it or nothing is written.
public struct Entries: Sendable {
    /// The part that belongs to one register.
    fileprivate struct Part: Sendable {
        let type: any Entry.Type
        var rows: any AnyRows
        var ending: [Int64] = []
        let store: @Sendable (any AnyRows, [Int64], Int64, inout Int64, inout SHA256, Database) throws -> Void
    }

    fileprivate var parts: [String: Part] = [:]

    public init() {}

    public var isEmpty: Bool { parts.isEmpty }

    /// A new row of a register. A row of a module of the return carries its collection year.
    public mutating func add<Row: Entry>(_ row: Row, year: Int16 = 0) {
        var part = part(Row.self)
        var rows = part.rows as? Rows<Row> ?? Rows()
        rows.append(row, year: year)
        part.rows = rows
        parts[Row.shape.id] = part
    }

    /// Another state of a row: the number is that of the row as it was.
    public mutating func replace<Row: Entry>(_ number: Int64, with row: Row, year: Int16 = 0) {
        add(row, year: year)
        parts[Row.shape.id]?.ending.append(number)
    }

    /// A row that no longer counts. It stays in the history.
    public mutating func end<Row: Entry>(_: Row.Type, _ number: Int64) {
        var part = part(Row.self)
        part.ending.append(number)
        parts[Row.shape.id] = part
    }

    private func part<Row: Entry>(_: Row.Type) -> Part {
        parts[Row.shape.id] ?? Part(type: Row.self, rows: Rows<Row>()) { rows, ending, ledger, next, digest, db in
            let rows = rows as? Rows<Row> ?? Rows()
            try FastRows.write(
                rows, places: Array(rows.entries.indices), ending: ending, ledger: ledger, firstID: next, digest: &digest, db)
            for number in ending { FastRows.addEnding(number, &digest) }
            next += Int64(rows.count)
        }
    }
}

/// Why something could not be saved though every field of it is right.
public enum SaveProblem: Error, Equatable, Sendable, CustomStringConvertible {
    /// Somebody else has changed or ended the row since it was read.
    case changedMeanwhile(register: String, number: Int64)
    /// Undo is for the person who did it, for ten minutes, as long as nothing was built on it.
    case tooLateToUndo
    case notYours
    case nothingThere

    public var description: String {
        switch self {
        case .changedMeanwhile: "Somebody else has changed this since you opened it."
        case .tooLateToUndo: "This can no longer be undone. Strike it through with a reason instead."
        case .notYours: "Only the person who did it can undo it."
        case .nothingThere: "There is nothing to undo."
        }
    }
}

/// What came of saving: the line of the ledger, by which it can be undone.
public struct Saved: Sendable, Hashable {
    public let ledger: Int64
}

extension Store {
    /// How long the author of an entry can undo it, in seconds.
    public static let undoTime = 600

    /// Saves what one deed writes, in one transaction and under one line of the ledger. It is on disk when this returns.
    ///
    /// - Parameters:
    ///   - action: what was done, in a few words, such as `record visit`.
    ///   - subject: what it is about: a child's id, `meeting:M00001`.
    ///   - earlier: what was saved a moment before as a part of the same: taking this back takes that back, too.
    /// - Throws: `SaveProblem.changedMeanwhile` when a row it replaces or ends is no longer current.
    @discardableResult
    public func save(_ entries: Entries, action: String, subject: String, with earlier: Saved? = nil, _ deed: Deed) throws -> Saved {
        try write(deed, action: action) { db, ledger in
            for part in entries.parts.values { try Self.checkCurrent(part.type.shape, part.ending, db) }
            let (rows, told) = try Self.put(entries, ledger, db)
            let before = earlier.map { "\(Self.together)\($0.ledger)" }
            return (Saved(ledger: ledger), LedgerEntry(subject: subject, before: before, after: told, rows: rows))
        }
    }

    private static func checkCurrent(_ shape: RegisterShape, _ numbers: [Int64], _ db: Database) throws {
        for number in numbers {
            let isCurrent = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM \"\(shape.table)\" WHERE id = ? AND ended IS NULL)", arguments: [number]) ?? false
            if !isCurrent { throw SaveProblem.changedMeanwhile(register: shape.id, number: number) }
        }
    }

    /// Writes the parts in the order of the registers. Gives the digest of the rows, and what was written in a few words.
    private static func put(_ entries: Entries, _ ledger: Int64, _ db: Database) throws -> (digest: String, told: String) {
        var digest = SHA256()
        var next = try Int64.fetchOne(db, sql: "SELECT next FROM sequence WHERE name = 'row'") ?? 1
        var told: [String] = []
        for type in Registers.all {
            let id = type.shape.id
            guard let part = entries.parts[id] else { continue }
            try part.store(part.rows, part.ending.sorted(), ledger, &next, &digest, db)
            try touch(id, ledger, db)
            told.append("\(id) +\(part.rows.count) -\(part.ending.count)")
        }
        try db.execute(sql: "UPDATE sequence SET next = ? WHERE name = 'row'", arguments: [next])
        return (FastRows.finish(digest), told.joined(separator: ", "))
    }

    /// Notes that a line of the ledger wrote to a register, so that copies in memory read only that register anew.
    static func touch(_ register: String, _ ledger: Int64, _ db: Database) throws {
        try db.execute(sql: "INSERT OR IGNORE INTO touched (ledger, register) VALUES (?, ?)", arguments: [ledger, register])
    }

    /// The registers written to since a line of the ledger.
    public func registersTouched(after ledger: Int64) throws -> Set<String> {
        try pool.read { db in try Set(String.fetchAll(db, sql: "SELECT DISTINCT register FROM touched WHERE ledger > ?", arguments: [ledger])) }
    }

    // MARK: Undo

    /// What stands in a line of the ledger before the number of another that was saved as a part of the same.
    private static let together = "with line "

    /// Takes back what one line of the ledger wrote, and a line saved as a part of the same: its rows end, and those it ended are as before.
    ///
    /// - Throws: `SaveProblem` when it is not the actor's own, ten minutes have gone by, or something has been built on it since.
    @discardableResult
    public func undo(_ line: Int64, _ deed: Deed) throws -> Saved {
        if let saved = try undoSetting(line, deed) { return saved }
        return try write(deed, action: "undo") { db, ledger in
            guard let row = try Row.fetchOne(db, sql: "SELECT at, actor, subject, before, rows FROM ledger WHERE id = ?", arguments: [line]),
                !(row["rows"] as String).isEmpty, let at = Moment(row["at"] as String), let now = Moment(deed.at)
            else { throw SaveProblem.nothingThere }
            guard row["actor"] as String == deed.actor else { throw SaveProblem.notYours }
            guard now - at <= Self.undoTime else { throw SaveProblem.tooLateToUndo }
            let before = row["before"] as String? ?? ""
            let earlier = before.hasPrefix(Self.together) ? Int64(before.dropFirst(Self.together.count)) : nil
            var entries = Entries()
            for type in Registers.all { try Self.takeBack(type, [line] + (earlier.map { [$0] } ?? []), into: &entries, db) }
            if entries.isEmpty { throw SaveProblem.nothingThere }
            let (rows, told) = try Self.put(entries, ledger, db)
            let taken = "line \(line)" + (earlier.map { ", line \($0)" } ?? "")
            return (Saved(ledger: ledger), LedgerEntry(subject: row["subject"], before: taken, after: told, rows: rows))
        }
    }

    private static func takeBack<Row: Entry>(_: Row.Type, _ lines: [Int64], into entries: inout Entries, _ db: Database) throws {
        let table = "\"\(Row.shape.table)\"", taken = "(\(lines.map(String.init).joined(separator: ", ")))"
        let written = try GRDB.Row.fetchAll(db, sql: "SELECT id, ended FROM \(table) WHERE entered IN \(taken)")
        for row in written {
            if let ended = row["ended"] as Int64? {
                // The earlier line wrote it and the later ended it: it stood for a moment only.
                if lines.contains(ended) { continue }
                throw SaveProblem.tooLateToUndo
            }
            entries.end(Row.self, row["id"])
        }
        let before = try FastRows.read(Row.self, db, where: "ended IN \(taken) AND entered NOT IN \(taken)")
        for index in before.entries.indices { entries.add(before.entries[index], year: before.years[index]) }
    }
}

extension Entries {
    /// A new row of a register from the texts of its fields; with the number of a row, its next state.
    ///
    /// - Returns: what is wrong with the texts; nothing is added unless that is empty.
    @discardableResult
    public mutating func take(_ texts: [String], of type: any Entry.Type, replacing number: Int64? = nil, year: Int16 = 0) -> [EntryProblem] {
        func open<Row: Entry>(_: Row.Type, _ entries: inout Entries) -> [EntryProblem] {
            let (row, problems) = EntryText.read(Row.self, texts)
            guard let row, problems.isEmpty else { return problems }
            if let number { entries.replace(number, with: row, year: year) } else { entries.add(row, year: year) }
            return []
        }
        return open(type, &self)
    }

    /// A row of a register that no longer counts.
    public mutating func end(_ number: Int64, of type: any Entry.Type) {
        func open<Row: Entry>(_: Row.Type, _ entries: inout Entries) { entries.end(Row.self, number) }
        open(type, &self)
    }
}
