extension Check {
    /// A month without a single row, in a register that has some all through the rest of the year.
    public static let silentMonth = Check(
        "silent-month", title: "Month without a row", basis: "Ours: rows are lost when systems change (features 3.14)", severity: .warning,
        reads: Facts.steady
    ) { facts in
        let year = ReportingYear(containing: facts.horizon)
        return facts.silentMonths(in: year).values.flatMap(\.self).map { silent in
            (
                .other("\(silent.title), \(silent.month.monthAndYear)"), nil,
                "\(silent.sentence) Import the rows that were left out; if there are none to be had, tell the register of data gaps why."
            )
        }
    }
}
