public import Care
import GRDB

extension Store {
    /// Every change of a setting that still stands.
    func settingChanges() throws -> [SettingChange] {
        try pool.read { db in
            try Row.fetchAll(db, sql: "SELECT setting, from_day, value FROM setting_change WHERE ended IS NULL ORDER BY from_day").compactMap { row in
                Day(row["from_day"] as String).map { SettingChange(setting: row["setting"], from: $0, value: row["value"]) }
            }
        }
    }

    /// Sets a value from a day on; earlier days keep theirs. Returns a sentence when the value is not one the setting takes.
    @discardableResult
    public func set(_ setting: Setting, to value: String, from day: Day, _ deed: Deed) throws -> String? {
        guard setting.accepts(value) else { return "“\(setting.title)” takes \(setting.wanted)." }
        try write(deed, action: "set") { db, ledger in
            let subject = "setting:\(setting.id)"
            let old = try Row.fetchOne(
                db, sql: "SELECT id, value FROM setting_change WHERE setting = ? AND from_day = ? AND ended IS NULL", arguments: [setting.id, day.iso])
            if let old {
                try db.execute(sql: "UPDATE setting_change SET ended = ? WHERE id = ?", arguments: [ledger, old["id"] as Int64])
            }
            let id = try Self.nextRow(db)
            try db.execute(
                sql: "INSERT INTO setting_change (id, entered, setting, from_day, value) VALUES (?, ?, ?, ?, ?)",
                arguments: [id, ledger, setting.id, day.iso, value])
            let before = old.map { "from \(day.iso): \($0["value"] as String)" }
            return ((), LedgerEntry(subject: subject, before: before, after: "from \(day.iso): \(value)"))
        }
        return nil
    }

    func addedBankHolidays() throws -> [BankHoliday] {
        try pool.read { db in
            try Row.fetchAll(db, sql: "SELECT day, name FROM bank_holiday WHERE ended IS NULL").compactMap { row in
                Day(row["day"] as String).map { BankHoliday(day: $0, name: row["name"]) }
            }
        }
    }

    /// Adds a bank holiday that the product's table does not have.
    public func add(_ holiday: BankHoliday, _ deed: Deed) throws {
        try write(deed, action: "add bank holiday") { db, ledger in
            let known = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM bank_holiday WHERE day = ? AND ended IS NULL)", arguments: [holiday.day.iso]) ?? false
            if !known {
                try db.execute(
                    sql: "INSERT INTO bank_holiday (id, entered, day, name) VALUES (?, ?, ?, ?)",
                    arguments: [try Self.nextRow(db), ledger, holiday.day.iso, holiday.name])
            }
            return ((), LedgerEntry(subject: "bank holiday", after: "\(holiday.day.iso) \(holiday.name)"))
        }
    }

    /// A number no row has had.
    static func nextRow(_ db: Database) throws -> Int64 {
        let next = try Int64.fetchOne(db, sql: "SELECT next FROM sequence WHERE name = 'row'") ?? 1
        try db.execute(sql: "UPDATE sequence SET next = next + 1 WHERE name = 'row'")
        return next
    }

    /// The number of the ledger's last line: it grows with every write, so that a copy kept in memory can tell that it is old.
    public func version() throws -> Int64 {
        try pool.read { try Int64.fetchOne($0, sql: "SELECT coalesce(max(id), 0) FROM ledger") ?? 0 }
    }

    /// Facts as they stand at the end of a day, as known now or as known at the end of an earlier day.
    ///
    /// - Parameter registers: only these are read; nil for all.
    public func facts(_ registers: Set<String>? = nil, today: Day, knownOn day: Day? = nil) throws -> Facts {
        var wanted = registers
        wanted?.insert(AuthoritySetting.shape.id)
        let records = try records(wanted, knownOn: day)
        return try facts(records, today: today)
    }

    /// Facts as at the last day the records know of: see `Records.horizon`.
    public func facts(asFarAsKnownOn today: Day) throws -> Facts {
        try facts(records(), asFarAsKnownOn: today)
    }

    /// Facts of rows that have been read, as at the last day they know of.
    public func facts(_ records: Records, asFarAsKnownOn today: Day) throws -> Facts {
        let told = records[AuthoritySetting.self].entries.first { $0.item == "data_extracted_at_close_of" }?.value
        return try facts(records, today: records.horizon(today: today, told: told))
    }

    private func facts(_ records: Records, today: Day) throws -> Facts {
        Facts(records, settings: try settings(records), workingDays: try workingDays(), today: today)
    }
}
