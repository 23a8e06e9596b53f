public import Care
import Foundation
import GRDB

/// What is asked of the audit trail: nothing narrows it unless it is said.
public struct AuditFilter: Sendable, Hashable {
    /// What it is about: the ids of a child, `meeting:M00001`. Nil for everything.
    public var subjects: [String]?
    public var actor: String?
    public var action: String?
    /// From this moment on, in UTC.
    public var from: String?
    /// Before this moment.
    public var before: String?

    public init(subjects: [String]? = nil, actor: String? = nil, action: String? = nil, from: String? = nil, before: String? = nil) {
        self.subjects = subjects
        self.actor = actor
        self.action = action
        self.from = from
        self.before = before
    }
}

/// A line of either chain: something read, or something changed.
public struct AuditLine: Sendable, Hashable {
    public let number: Int64
    public let isChange: Bool
    public let at: String
    public let actor: String
    public let action: String
    public let subject: String
    /// What more was said: the detail of a reading, the reason of a change.
    public let detail: String
}

extension Store {
    /// Lines of the audit trail of reading, newest first.
    public func readings(_ filter: AuditFilter, limit: Int = 200, skipping: Int = 0) throws -> [AuditLine] {
        try pool.read { db in try Self.lines(.reading, filter, limit: limit, skipping: skipping, db) }
    }

    /// Lines of the ledger, newest first.
    public func changes(_ filter: AuditFilter, limit: Int = 200, skipping: Int = 0) throws -> [AuditLine] {
        try pool.read { db in try Self.lines(.ledger, filter, limit: limit, skipping: skipping, db) }
    }

    /// What was read and what was changed, in one list, newest first.
    public func auditTrail(_ filter: AuditFilter, limit: Int = 200, skipping: Int = 0) throws -> [AuditLine] {
        try pool.read { db in
            let most = limit + skipping
            let both = try Self.lines(.reading, filter, limit: most, skipping: 0, db) + Self.lines(.ledger, filter, limit: most, skipping: 0, db)
            return Array(both.enumerated().sorted { ($1.element.at, $0.offset) < ($0.element.at, $1.offset) }.map(\.element).dropFirst(skipping).prefix(limit))
        }
    }

    /// How many lines of both chains a filter picks.
    public func auditCount(_ filter: AuditFilter) throws -> Int {
        try pool.read { db in
            try [Chain.reading, .ledger].reduce(0) { sum, chain in
                let (condition, arguments) = Self.condition(chain, filter)
                return try sum + (Int.fetchOne(db, sql: "SELECT count(*) FROM \(chain.rawValue) WHERE \(condition)", arguments: arguments) ?? 0)
            }
        }
    }

    /// Whoever stands in the audit trail about these subjects, by username.
    public func actors(about subjects: [String]) throws -> [String] {
        try pool.read { db in
            let all = try [Chain.reading, .ledger].flatMap { chain in
                let (condition, arguments) = Self.condition(chain, AuditFilter(subjects: subjects))
                return try String.fetchAll(db, sql: "SELECT DISTINCT actor FROM \(chain.rawValue) WHERE \(condition)", arguments: arguments)
            }
            return Set(all).sorted()
        }
    }

    /// The words the audit trail of reading uses for what was done.
    public func readingActions() throws -> [String] {
        try pool.read { db in try String.fetchAll(db, sql: "SELECT DISTINCT action FROM reading ORDER BY action") }
    }

    private enum Chain: String { case reading, ledger }

    private static func lines(_ chain: Chain, _ filter: AuditFilter, limit: Int, skipping: Int, _ db: Database) throws -> [AuditLine] {
        let (condition, arguments) = condition(chain, filter)
        let detail = chain == .reading ? "detail" : "reason"
        return try Row.fetchAll(
            db, sql: "SELECT id, at, actor, action, subject, \(detail) AS words FROM \(chain.rawValue) WHERE \(condition) ORDER BY id DESC LIMIT ? OFFSET ?",
            arguments: arguments + [limit, skipping]
        ).map {
            AuditLine(
                number: $0["id"], isChange: chain == .ledger, at: $0["at"], actor: $0["actor"], action: $0["action"], subject: $0["subject"],
                detail: $0["words"])
        }
    }

    private static func condition(_ chain: Chain, _ filter: AuditFilter) -> (sql: String, arguments: StatementArguments) {
        var parts: [String] = []
        var arguments: StatementArguments = []
        if let subjects = filter.subjects {
            var either = ["subject IN (\(Array(repeating: "?", count: subjects.count).joined(separator: ", ")))"]
            arguments += StatementArguments(subjects)
            // An entry that was moved is about both children.
            if chain == .ledger {
                for subject in subjects where !subject.contains(":") {
                    either.append("(action = ? AND (subject LIKE ? ESCAPE '\\' OR subject LIKE ? ESCAPE '\\'))")
                    arguments += [moving, "\(escaped(subject)) to %", "% to \(escaped(subject))"]
                }
            }
            parts.append("(" + either.joined(separator: " OR ") + ")")
        }
        for (column, value) in [("actor = ?", filter.actor), ("action = ?", filter.action), ("at >= ?", filter.from), ("at < ?", filter.before)] {
            guard let value else { continue }
            parts.append(column)
            arguments += [value]
        }
        return (parts.isEmpty ? "true" : parts.joined(separator: " AND "), arguments)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
    }
}

extension Store {
    /// When the closed record of a child shuts again for somebody who opened it; nil when it is not open to them so.
    public func openUntil(_ ids: [Child.ID], for account: Int64, at now: String) throws -> String? {
        let marks = Array(repeating: "?", count: ids.count).joined(separator: ", ")
        return try pool.read { db in
            try String.fetchOne(
                db, sql: "SELECT max(ends) FROM opening WHERE account = ? AND began <= ? AND ends > ? AND child IN (\(marks))",
                arguments: [account, now, now] + StatementArguments(ids.map(\.text)))
        }
    }

    /// The first kept file whose content is not what its digest says; nil when all are.
    static func problemOfFiles(_ db: Database) throws -> String? {
        let rows = try Row.fetchCursor(db, sql: "SELECT digest, bytes FROM file_content ORDER BY digest")
        while let row = try rows.next() {
            let bytes: [UInt8] = Array(row["bytes"] as Data)
            if digest(of: bytes) != row["digest"] as String { return "A kept file is not as it was put in." }
        }
        return nil
    }
}
