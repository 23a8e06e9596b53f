public import Care

/// Records of a few sample tables. Two tables of one register are put together.
public func sampleRecords(_ tables: SampleTable...) -> Records { sampleRecords(tables) }

public func sampleRecords(_ tables: [SampleTable]) -> Records {
    var records = Records()
    for table in tables { table.add(to: &records) }
    return records
}

extension Facts {
    /// Facts of a few sample tables, as they were at the end of a day.
    public static func sample(
        today: Day, settings: Settings = Settings(), workingDays: WorkingDays = WorkingDays(), _ tables: SampleTable...
    ) -> Facts {
        Facts(sampleRecords(tables), settings: settings, workingDays: workingDays, today: today)
    }
}

extension Settings {
    /// Settings that have had other values than their standard ones from the beginning: `.sample([.monthsAre: "days"])`.
    public static func sample(_ values: [Setting: String]) -> Settings {
        Settings(changes: values.map { SettingChange(setting: $0.key.id, from: Day(number: .min), value: $0.value) })
    }
}
