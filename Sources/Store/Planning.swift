public import Care
public import Documents

extension Store {
    /// Reads files and compares them with what is stored. Nothing is written; `apply` writes what this gives.
    ///
    /// - Parameter progress: is told, in a few words, what is being done.
    public func plan(
        _ files: [IncomingFile], options: Import.Options = Import.Options(), progress: (String) -> Void = { _ in }
    ) throws -> ImportPlan {
        let before = try records()
        let read = IncomingFiles(files, stored: before, progress: progress)
        progress("Comparing with what is stored")
        let plan = Import(read.batches, problems: read.problems, unread: read.unread, stored: before, options: options)
        return ImportPlan(plan: plan, before: before)
    }

    /// The settings as they are now: the service's own changes over what the authority's file says.
    public func settings(_ records: Records) throws -> Settings {
        Settings(changes: try settingChanges(), authority: records[AuthoritySetting.self].entries)
    }

    /// Bank holidays: those that come with the product and those that were added.
    public func workingDays() throws -> WorkingDays {
        WorkingDays(bankHolidays: BankHoliday.england + (try addedBankHolidays()))
    }
}

/// An import that has been worked out and not written.
public struct ImportPlan: Sendable {
    public let plan: Import
    /// What the store held before.
    public let before: Records
}

extension Reconciliation {
    /// The reconciliation as JSON, as the command line prints it and the store keeps it.
    public var json: JSON {
        .object([
            "files": .array(
                files.map { file in
                    .object([
                        "file": .string(file.name), "register": .text(file.register), "year": .text(file.year?.name), "rows": .integer(file.rows),
                        "rejected": .integer(file.rejected),
                    ])
                }),
            "registers": .array(
                registers.map { counts in
                    .object([
                        "register": .string(counts.register), "added": .integer(counts.added), "changed": .integer(counts.changed),
                        "unchanged": .integer(counts.unchanged), "toldByLaterReturn": .integer(counts.toldLater), "rejected": .integer(counts.rejected),
                        "missingSinceLastTime": .integer(counts.missing), "withdrawn": .integer(counts.withdrawn),
                    ])
                }),
            "problemCount": .integer(problemCount),
            "problems": .array(problems.map { problem in
                .object([
                    "file": .string(problem.file), "line": problem.line.map { .integer($0) } ?? .null, "column": .text(problem.column),
                    "found": .text(problem.found), "wanted": .string(problem.wanted), "mend": .string(problem.mend),
                    "severity": .string(problem.severity.rawValue), "sentence": .string(problem.sentence),
                ])
            }),
            "measures": .array(
                measures.map { change in
                    .object([
                        "measure": .string(change.measure), "title": .string(change.title), "period": .string(change.period),
                        "before": .figure(change.before), "after": .figure(change.after), "format": .string(change.format),
                    ])
                }),
        ])
    }
}
