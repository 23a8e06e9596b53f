public import Care
import GRDB

/// A value that a setting has or had from a day on: who set it, when and why, and who replaced it or took it back.
public struct SettingVersion: Sendable, Hashable {
    public let from: Day
    public let value: String
    public let written: Version.Hand
    /// Nil while it stands.
    public let ended: Version.Hand?

    public init(from: Day, value: String, written: Version.Hand, ended: Version.Hand?) {
        self.from = from
        self.value = value
        self.written = written
        self.ended = ended
    }
}

extension Store {
    /// Every value a setting was ever given, those that were replaced or taken back too; the latest day first.
    public func history(of setting: Setting) throws -> [SettingVersion] {
        try pool.read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT from_day, value, entered, ended, one.at AS one_at, one.actor AS one_actor, one.action AS one_action,
                        one.reason AS one_reason, two.at AS two_at, two.actor AS two_actor, two.action AS two_action, two.reason AS two_reason
                    FROM setting_change JOIN ledger AS one ON one.id = entered LEFT JOIN ledger AS two ON two.id = ended
                    WHERE setting = ? ORDER BY from_day DESC, setting_change.id DESC
                    """, arguments: [setting.id])
            return rows.compactMap { row in
                guard let from = Day(row["from_day"] as String) else { return nil }
                let ended: Int64? = row["ended"]
                return SettingVersion(
                    from: from, value: row["value"],
                    written: .init(
                        ledger: row["entered"], at: row["one_at"], actor: row["one_actor"], action: row["one_action"], reason: row["one_reason"]),
                    ended: ended.map {
                        .init(ledger: $0, at: row["two_at"], actor: row["two_actor"], action: row["two_action"], reason: row["two_reason"])
                    })
            }
        }
    }
}
