import Care
import Documents

/// What an import did, or would do, as the store keeps it with the import: the reconciliation, read back from its JSON.
struct ImportReport: Codable, Sendable {
    var files: [File]
    var registers: [Counts]
    /// The headline figures before and after.
    var measures: [Figure]
    var problems: [Problem]
    /// How many problems there were in all; only the first are kept.
    var problemCount: Int

    struct File: Codable, Sendable {
        var file: String
        /// The register's id; nil for a file that was not read.
        var register: String?
        var year: String?
        var rows: Int
        var rejected: Int
    }

    struct Counts: Codable, Sendable {
        /// The register's id.
        var register: String
        var added, changed, unchanged, toldByLaterReturn, rejected, missingSinceLastTime, withdrawn: Int
    }

    struct Figure: Codable, Sendable {
        var title: String
        var period: String
        var before, after: Double?
        /// `%` for a share.
        var format: String?

        /// The figure as it is printed.
        func text(_ value: Double?) -> String {
            guard let value else { return "No data" }
            let format: NumberFormat = format == "%" ? .percent(1) : .decimal(value == value.rounded() ? 0 : 1)
            return format.text(value)
        }
    }

    struct Problem: Codable, Sendable {
        var sentence: String
        /// The severity's name: file, row or note.
        var severity: String
    }

    /// Rows that were kept aside.
    var rejected: Int { files.map(\.rejected).reduce(0, +) }

    /// The title of a register by its id.
    static func title(_ register: String) -> String { Registers.type(register)?.shape.title ?? register }
}
