public import Care

extension Store {
    /// The annual report of a year as it stands: the tables as at the year's end, the words and steps as known now.
    ///
    /// - Parameter year: the last one the records know of where none is named.
    public func livingReport(_ year: ReportingYear?, today: Day) throws -> LivingReport {
        let facts = try facts(asFarAsKnownOn: today)
        let year = year ?? ReportingYear(containing: facts.today)
        let then = year.end < facts.today ? Facts(facts.records, settings: facts.settings, workingDays: facts.workingDays, today: year.end) : facts
        return LivingReport(YearTables(year, then), facts, today: today)
    }

    /// Keeps a part's figures as they are.
    @discardableResult
    public func freeze(_ part: String, of report: LivingReport, by name: String, _ deed: Deed) throws -> Saved {
        var entries = Entries()
        entries.freeze(part, of: report, by: name, on: deed.day)
        return try save(entries, action: "freeze figures", subject: "report:\(report.year.name)", deed)
    }

    /// Signs that a report was published: its step, its figures and its files are written together, the bytes before them.
    ///
    /// - Parameter made: what was made, whose problems the caller has looked at.
    @discardableResult
    public func publish(_ made: MadeReport, _ files: [MadeFile], step: ReportStep, _ deed: Deed) throws -> Saved {
        var entries = Entries()
        for file in files {
            var row = PublishedFile()
            (row.year, row.edition, row.format) = (made.living.year.name, file.edition, file.format)
            (row.digest, row.size, row.day) = (try keepBytes(file.bytes), file.bytes.count, step.day)
            entries.add(row)
        }
        entries.add(step)
        entries.freeze(LivingReport.published, of: made.living, words: made, by: step.name, on: step.day)
        for figure in made.living.figures(ofPublic: made.edition(.public)) { entries.add(figure) }
        return try save(entries, action: "publish report", subject: "report:\(made.living.year.name)", deed)
    }

    /// A file of a report that has been made.
    public struct MadeFile: Sendable {
        public let edition: String
        public let format: String
        public let bytes: [UInt8]

        public init(edition: String, format: String, bytes: [UInt8]) {
            self.edition = edition
            self.format = format
            self.bytes = bytes
        }
    }
}

extension Entries {
    fileprivate mutating func freeze(_ part: String, of living: LivingReport, words: MadeReport? = nil, by name: String, on day: Day) {
        var row = ReportFreeze()
        (row.year, row.part, row.day, row.by) = (living.year.name, part, day, name)
        add(row)
        for figure in living.figures(of: part, in: words?.report) { add(figure) }
    }
}
