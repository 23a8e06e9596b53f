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

    /// What the ledger calls giving a setting a value, and taking one back.
    public static let setting = "set"
    public static let takingBack = "take back"

    /// Sets a value from a day on; earlier days keep theirs. Returns a sentence when the value is not one the setting takes.
    @discardableResult
    public func set(_ setting: Setting, to value: String, from day: Day, _ deed: Deed) throws -> String? {
        guard setting.accepts(value) else { return "“\(setting.title)” takes \(setting.wanted)." }
        try change(setting, to: value, from: day, deed)
        return nil
    }

    /// Sets a value that the setting takes from a day on.
    @discardableResult
    public func change(_ setting: Setting, to value: String, from day: Day, _ deed: Deed) throws -> Saved {
        precondition(setting.accepts(value), "A setting is changed to a value it takes.")
        return try write(deed, action: Self.setting) { db, ledger in
            let old = try Self.endSetting(setting, from: day, ledger, db)
            try Self.insert(setting, value, from: day, ledger, db)
            return (Saved(ledger: ledger), Self.told(setting, day, before: old?.value, after: value))
        }
    }

    /// Takes back the value a setting has from a day on: it is then as it was before somebody set it.
    ///
    /// - Parameter line: the line of the ledger that must have set it; nil for whichever did.
    /// - Throws: `SaveProblem.nothingThere` when it has no value from that day.
    @discardableResult
    public func takeBack(_ setting: Setting, from day: Day, setBy line: Int64? = nil, _ deed: Deed) throws -> Saved {
        try write(deed, action: Self.takingBack) { db, ledger in
            guard let old = try Self.endSetting(setting, from: day, ledger, db) else { throw SaveProblem.nothingThere }
            if let line, old.entered != line { throw SaveProblem.tooLateToUndo }
            let replaced = try String.fetchOne(
                db,
                sql: """
                    SELECT value FROM setting_change JOIN ledger ON ledger.id = setting_change.ended
                    WHERE setting = ? AND from_day = ? AND ended = ? AND ledger.action = ?
                    """, arguments: [setting.id, day.iso, old.entered, Self.setting])
            if let replaced { try Self.insert(setting, replaced, from: day, ledger, db) }
            return (Saved(ledger: ledger), Self.told(setting, day, before: old.value, after: replaced))
        }
    }

    /// Undoes a line of the ledger that gave a setting a value; nil for any other line.
    func undoSetting(_ number: Int64, _ deed: Deed) throws -> Saved? {
        guard let line = try line(number), line.action == Self.setting, let after = line.after, let at = Moment(line.at), let now = Moment(deed.at),
            let setting = Setting.named(String(line.subject.dropFirst("setting:".count))), let day = Day(String(after.dropFirst("from ".count).prefix(10)))
        else { return nil }
        guard line.actor == deed.actor else { throw SaveProblem.notYours }
        guard now - at <= Self.undoTime else { throw SaveProblem.tooLateToUndo }
        return try takeBack(setting, from: day, setBy: number, deed)
    }

    private static func endSetting(_ setting: Setting, from day: Day, _ ledger: Int64, _ db: Database) throws -> (entered: Int64, value: String)? {
        let row = try Row.fetchOne(
            db, sql: "SELECT id, entered, value FROM setting_change WHERE setting = ? AND from_day = ? AND ended IS NULL",
            arguments: [setting.id, day.iso])
        guard let row else { return nil }
        try db.execute(sql: "UPDATE setting_change SET ended = ? WHERE id = ?", arguments: [ledger, row["id"] as Int64])
        return (row["entered"], row["value"])
    }

    private static func insert(_ setting: Setting, _ value: String, from day: Day, _ ledger: Int64, _ db: Database) throws {
        try db.execute(
            sql: "INSERT INTO setting_change (id, entered, setting, from_day, value) VALUES (?, ?, ?, ?, ?)",
            arguments: [try nextRow(db), ledger, setting.id, day.iso, value])
    }

    private static func told(_ setting: Setting, _ day: Day, before: String?, after: String?) -> LedgerEntry {
        LedgerEntry(
            subject: "setting:\(setting.id)", before: before.map { "from \(day.iso): \($0)" }, after: after.map { "from \(day.iso): \($0)" })
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
    ///
    /// - Parameter before: facts of an earlier reading, from which what has not changed is taken over.
    public func facts(_ records: Records, asFarAsKnownOn today: Day, after before: Facts? = nil) throws -> Facts {
        let told = records[AuthoritySetting.self].entries.first { $0.item == "data_extracted_at_close_of" }?.value
        return try facts(records, today: records.horizon(today: today, told: told), after: before)
    }

    private func facts(_ records: Records, today: Day, after before: Facts? = nil) throws -> Facts {
        Facts(records, settings: try settings(records), workingDays: try workingDays(), today: today, after: before)
    }
}
