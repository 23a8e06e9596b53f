extension Table {
    /// The table as comma-separated text: the column labels, the rows, then after a blank line the title, the notes and the reasons.
    ///
    /// Figures are those that are printed, without thousands or percent signs. A second figure in brackets has a column of its own.
    public var csv: [UInt8] {
        let asides = columns.indices.map(hasAsides)
        var head = [corner]
        for (column, heading) in columns.enumerated() {
            head.append(heading.label)
            if asides[column] { head.append("\(heading.label) (in brackets)") }
        }
        var lines = [head]
        for row in rows {
            var line = [row.label]
            for column in columns.indices {
                let cell = cell(row, column)
                line.append(cell.words ?? cell.value.map(cell.format.plain) ?? cell.absence)
                if asides[column] { line.append(cell.aside ?? "") }
            }
            lines.append(line)
        }
        var below = [[heading]]
        below += notes.map { [$0] }
        for row in rows {
            for (column, heading) in columns.enumerated() {
                if let reason = cell(row, column).reason { below.append(["\(row.label), \(heading.label): \(reason)"]) }
            }
        }
        return CSV.text(lines) + [0x0A] + CSV.text(below)
    }
}
