/// Files compared with what is stored: everything that would change, and everything that is wrong, before anything is written.
public struct Import: Sendable {
    public let changes: [any AnyChanges]
    public let problems: [ImportProblem]
    public let rejected: [RejectedRow]
    /// What was read, file by file.
    public let files: [FileSummary]
    /// The records as they will be.
    public let after: Records

    public struct FileSummary: Sendable, Hashable {
        public let name: String
        /// The register's id; nil for a file that was not read.
        public let register: String?
        /// The collection year it was read as; nil for a council's register.
        public let year: ReportingYear?
        public let rows: Int
        public let rejected: Int
    }

    public struct Options: Sendable {
        /// The collection year of every return in the import; nil: told by the dates in it.
        public var collectionYear: ReportingYear?
        /// Stored rows that the files no longer tell are withdrawn.
        public var withdrawsMissing = false

        /// The day of the import: a return of a year that has not begun by then is reported.
        public var today: Day?

        public init(collectionYear: ReportingYear? = nil, withdrawsMissing: Bool = false, today: Day? = nil) {
            self.collectionYear = collectionYear
            self.withdrawsMissing = withdrawsMissing
            self.today = today
        }
    }

    public var counts: [ChangeCounts] {
        var rejections: [String: Int] = [:]
        for row in rejected { rejections[row.register, default: 0] += 1 }
        return changes.map { change in
            var counts = change.counts
            counts.rejected = rejections[counts.register] ?? 0
            return counts
        }
    }

    /// Whether writing it would change nothing.
    public var isQuiet: Bool { changes.allSatisfy { $0.counts.isQuiet } && rejected.isEmpty }

    /// Whether something keeps a row or a file out.
    public var isClean: Bool { rejected.isEmpty && !problems.contains { $0.severity == .file } }

    /// - Parameters:
    ///   - stored: the rows of every register that the files tell of; others are carried over as they are.
    ///   - report: is told what is being done, for a progress line.
    public init(
        _ batches: [any AnyFileBatch], problems found: [ImportProblem], unread: [String], stored: Records, options: Options = Options()
    ) {
        var problems = found
        var years: [String: ReportingYear] = [:]
        for (folder, group) in Dictionary(grouping: batches.filter(\.shape.isStatutory), by: \.folder) {
            let told = Self.collectionYear(of: group)
            let known = stored.collectionYears.max().flatMap { ReportingYear(endingIn: Int($0)) }
            guard let year = options.collectionYear ?? told ?? known else {
                for batch in group {
                    problems.append(
                        ImportProblem(
                            file: batch.file, wanted: "a collection year",
                            mend: "Nothing in this file tells its year. Import it with the rest of its return, or name the year: --collection-year 2016-17.", severity: .file))
                }
                continue
            }
            if let asked = options.collectionYear, let told, told != asked {
                problems.append(
                    ImportProblem(
                        file: folder.isEmpty ? "the return" : folder, found: told.name, wanted: "dates of the collection year \(asked.name)",
                        mend: "The dates in these files end in \(told.name). Check the year you named; the rows were read as \(asked.name).",
                        severity: .note))
            }
            if let today = options.today, year.start > today {
                let first = group.lazy.compactMap { batch in batch.line(from: year.start).map { (file: batch.file, line: $0) } }.first
                problems.append(
                    ImportProblem(
                        file: first?.file ?? (folder.isEmpty ? "the return" : folder), line: first?.line, found: year.name,
                        wanted: "dates of a collection year that has begun",
                        mend: "Dates in these files lie in \(year.name), which begins on \(year.start.long). Correct them and import the files again.",
                        severity: .note))
            }
            years[folder] = year
        }
        var changes: [any AnyChanges] = []
        var after = stored
        var files: [FileSummary] = []
        for batch in batches {
            let year = batch.shape.isStatutory ? years[batch.folder] : nil
            files.append(
                FileSummary(name: batch.file, register: batch.shape.id, year: year, rows: batch.rowCount, rejected: batch.rejected.count))
        }
        for name in unread { files.append(FileSummary(name: name, register: nil, year: nil, rows: 0, rejected: 0)) }
        for type in Registers.all {
            let group = batches.filter { $0.shape.id == type.shape.id }
            if group.isEmpty { continue }
            let change = Self.change(type, group, years, stored, options, &problems)
            change.put(into: &after)
            changes.append(change)
        }
        self.changes = changes
        self.problems = problems + batches.compactMap { $0 as? FileBatch<HeaderEntry> }.flatMap(Self.birthsAtOdds)
        rejected = batches.flatMap(\.rejected)
        self.files = files.sorted { $0.name < $1.name }
        self.after = after
    }

    private static func change<Row: Entry>(
        _: Row.Type, _ batches: [any AnyFileBatch], _ years: [String: ReportingYear], _ stored: Records, _ options: Options,
        _ problems: inout [ImportProblem]
    ) -> any AnyChanges {
        var told: [(batch: FileBatch<Row>, year: Int16)] = []
        for case let batch as FileBatch<Row> in batches {
            if Row.shape.isStatutory {
                guard let year = years[batch.folder] else { continue }
                told.append((batch, Int16(year.endsIn)))
            } else {
                told.append((batch, 0))
            }
        }
        return Changes<Row>(stored: stored[Row.self], batches: told, withdrawing: options.withdrawsMissing, problems: &problems)
    }

    /// Children whom one header tells twice, with different birth dates.
    private static func birthsAtOdds(_ header: FileBatch<HeaderEntry>) -> [ImportProblem] {
        var first: [Child.ID: Int] = [:]
        return header.entries.indices.compactMap { index in
            let entry = header.entries[index]
            guard let before = first[entry.child] else {
                first[entry.child] = index
                return nil
            }
            if header.entries[before].born == entry.born { return nil }
            return ImportProblem(
                file: header.file, line: Int(header.lines[index]), wanted: "one birth date for each child",
                mend: "Line \(header.lines[before]) tells the same child with another birth date. Correct the wrong one and import the file again.", severity: .note)
        }
    }

    /// The collection year of files that lie together: the last year that more than a stray date falls in.
    static func collectionYear(of batches: [any AnyFileBatch]) -> ReportingYear? {
        var counts: [Int: Int] = [:]
        var total = 0
        for batch in batches {
            batch.days { day in
                counts[ReportingYear(containing: day).endsIn, default: 0] += 1
                total += 1
            }
        }
        let least = total < 20 ? 1 : max(2, total / 200)
        return counts.filter { $0.value >= least }.keys.max().flatMap { ReportingYear(endingIn: $0) }
    }
}
