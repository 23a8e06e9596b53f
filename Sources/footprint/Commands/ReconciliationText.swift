import Care
import Documents

/// A reconciliation as the terminal prints it.
struct ReconciliationText {
    let text: String

    init(_ reconciliation: Reconciliation, findings: [Finding], isDryRun: Bool, isRefused: Bool, number: Int64?) {
        var out = ""
        let registers = reconciliation.registers
        let rows = registers.map { counts in
            Table.Row(
                Registers.type(counts.register)?.shape.title ?? counts.register,
                [counts.added, counts.changed, counts.unchanged, counts.toldLater, counts.rejected, counts.missing, counts.withdrawn].map {
                    Table.Cell(Double($0))
                })
        }
        let table = Table(
            id: "import", number: "", title: "What the files hold", corner: "Register",
            columns: ["Added", "Changed", "Unchanged", "In a later return", "Rejected", "Missing now", "Withdrawn"].map { Table.Column($0) }, rows: rows)
        out += TextTable(table).text + "\n"
        let changed = reconciliation.measures.filter(\.isChange)
        if !changed.isEmpty {
            let figures = changed.map { change in
                Table.Row(
                    "\(change.title), \(change.period)",
                    [change.before, change.after].map { Table.Cell($0, change.format == "%" ? .percent(1) : .decimal([change.before, change.after].allSatisfy { $0 == $0?.rounded() } ? 0 : 1), absence: "–") })
            }
            let before = Table(
                id: "figures", number: "", title: "Figures before and after", corner: "Measure", columns: [Table.Column("Before"), Table.Column("After")],
                rows: figures)
            out += TextTable(before).text + "\n"
        }
        if !reconciliation.problems.isEmpty {
            out += "Problems: \(reconciliation.problemCount)\n"
            for problem in reconciliation.problems.prefix(50) { out += "  \(problem.sentence)\n" }
            if reconciliation.problemCount > 50 {
                out += "  … and \(reconciliation.problemCount - min(50, reconciliation.problems.count)) more; --format json lists up to \(Reconciliation.problemsListed).\n"
            }
            out += "\n"
        }
        let counts = Dictionary(grouping: findings, by: \.severity).mapValues(\.count)
        let words = Check.Severity.allCases.compactMap { severity in counts[severity].map { "\($0) \(severity.rawValue)\($0 == 1 ? "" : "s")" } }
        out += words.isEmpty ? "The checks found nothing.\n" : "The checks found \(words.joined(separator: ", ")); see footprint check.\n"
        if isRefused {
            out += "Nothing was written, because something had to be left out and --all-or-nothing was asked for.\n"
        } else if isDryRun {
            out += "Dry run: nothing was written.\n"
        } else if let number {
            out += "Written as import \(number).\n"
        } else if reconciliation.registers.allSatisfy({ $0.added + $0.changed + $0.unchanged + $0.toldLater == 0 }) {
            out += "Nothing was written: no row could be taken in.\n"
        } else {
            out += "Nothing was written: the store holds all of it already.\n"
        }
        text = out
    }
}
