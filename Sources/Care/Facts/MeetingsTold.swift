/// Records with what meetings add to the registers that figures read, and what must be the same for it to be taken over by a later reading.
struct MeetingsTold: Sendable {
    let result: Records
    private let told: Records
    private let settings: Settings
    private let workingDays: WorkingDays
    /// The registers it was worked out from, and those it wrote.
    private let read: Set<String>
    private let written: Set<String>

    /// - Parameters:
    ///   - told: the records as they were entered and imported.
    ///   - before: the same of an earlier reading: what meetings add is taken over where no register it reads has changed.
    init(_ told: Records, _ settings: Settings, _ workingDays: WorkingDays, after before: MeetingsTold? = nil) {
        self.told = told
        self.settings = settings
        self.workingDays = workingDays
        if let before, before.settings == settings, before.workingDays == workingDays, !before.read.contains(Reads.all),
            before.read.union(before.written).isDisjoint(with: told.changes(since: before.told))
        {
            read = before.read
            written = before.written
            var records = told
            records.take(written, from: before.result)
            result = records
        } else {
            let made = Reads.noting { told.withMeetings(settings, workingDays) }
            result = made.value
            read = made.registers
            written = made.value.changes(since: told)
        }
    }
}
