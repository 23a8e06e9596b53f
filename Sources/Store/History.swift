public import Care
import GRDB

/// One state of a row: what it said, who wrote it, and who ended it.
public struct Version: Sendable, Hashable {
    public let register: String
    public let number: Int64
    /// The text of each field, in the order of the register's columns; empty where nothing was entered.
    public let cells: [String]
    public let written: Hand
    /// Nil while it is current.
    public let ended: Hand?

    /// Who did it, when and why.
    public struct Hand: Sendable, Hashable {
        public let ledger: Int64
        public let at: String
        public let actor: String
        public let action: String
        public let reason: String
    }

    /// What tells the entry this is a state of from the others of its register.
    public var key: [String] {
        let columns = Registers.type(register)?.shape.columns ?? []
        return zip(columns, cells).filter { $0.0.isKey }.map(\.1)
    }

    public var isStruck: Bool { ended?.action == Store.striking }
}

extension Store {
    /// What the ledger calls ending an entry for good, with a reason. It stays on the file, struck through.
    public static let striking = "strike through"
    /// What it calls putting an entry on another child's file.
    public static let moving = "move to another child"

    /// Every state of one entry, oldest first. The key is the text of its key fields.
    public func history(register id: String, key: [String]) throws -> [Version] {
        guard let shape = Registers.type(id)?.shape else { return [] }
        let names = shape.columns.filter(\.isKey).map { $0.name.lowercased() }
        guard !names.isEmpty, names.count == key.count else { return [] }
        let filter = names.map { "row.\"\($0)\" = ?" }.joined(separator: " AND ")
        return try pool.read { db in try Self.versions(shape, where: filter, StatementArguments(key), db) }
    }

    /// Every state of the rows that hold a text in one of their columns, oldest first: what belongs to an entry of another register.
    public func history(register id: String, column: String, holding text: String) throws -> [Version] {
        guard let shape = Registers.type(id)?.shape, let known = shape.columns.first(where: { $0.name == column }) else { return [] }
        return try pool.read { db in try Self.versions(shape, where: "row.\"\(known.name.lowercased())\" = ?", [text], db) }
    }

    /// The state of one row by its number, current or not; nil when the register never had it.
    public func version(register id: String, number: Int64) throws -> Version? {
        guard let shape = Registers.type(id)?.shape else { return nil }
        return try pool.read { db in try Self.versions(shape, where: "row.id = ?", [number], db).first }
    }

    /// Every state of every entry about a child, by all the ids it is known by; oldest first.
    ///
    /// - Parameter hidden: registers that the reader may not see.
    public func history(of ids: [Child.ID], hidden: Set<String> = []) throws -> [Version] {
        try pool.read { db in
            var all: [Version] = []
            for shape in Registers.shapes where !hidden.contains(shape.id) {
                guard let column = shape.childColumn else { continue }
                let marks = Array(repeating: "?", count: ids.count).joined(separator: ", ")
                let filter = "row.\"\(column.lowercased())\" IN (\(marks))"
                all += try Self.versions(shape, where: filter, StatementArguments(ids.map(\.text)), db)
            }
            return all.sorted { ($0.written.ledger, $0.number) < ($1.written.ledger, $1.number) }
        }
    }

    private static func versions(_ shape: RegisterShape, where filter: String, _ arguments: StatementArguments, _ db: Database) throws -> [Version] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT row.*, one.at AS one_at, one.actor AS one_actor, one.action AS one_action, one.reason AS one_reason,
                    two.at AS two_at, two.actor AS two_actor, two.action AS two_action, two.reason AS two_reason
                FROM "\(shape.table)" AS row JOIN ledger AS one ON one.id = row.entered LEFT JOIN ledger AS two ON two.id = row.ended
                WHERE \(filter) ORDER BY row.id
                """, arguments: arguments)
        return rows.map { row in
            let ended = row["ended"] as Int64?
            return Version(
                register: shape.id, number: row["id"],
                cells: shape.columns.map { row[$0.name.lowercased()] as DatabaseValue }.map(Self.text),
                written: Version.Hand(
                    ledger: row["entered"], at: row["one_at"], actor: row["one_actor"], action: row["one_action"], reason: row["one_reason"]),
                ended: ended.map {
                    Version.Hand(ledger: $0, at: row["two_at"], actor: row["two_actor"], action: row["two_action"], reason: row["two_reason"])
                })
        }
    }

    private static func text(_ value: DatabaseValue) -> String { String.fromDatabaseValue(value) ?? Int64.fromDatabaseValue(value).map(String.init) ?? "" }
}
