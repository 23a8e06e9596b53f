/// What every format of a table needs to know of it.
extension Table {
    /// The number and title, as they stand above the table.
    public var heading: String { number.isEmpty ? title : "Table \(number): \(title)" }

    /// The cell of a row under a column; an empty one where the row is short of cells.
    public func cell(_ row: Row, _ column: Int) -> Cell {
        row.cells.indices.contains(column) ? row.cells[column] : Cell(nil)
    }

    /// The reasons given for single cells, each once, in the order they are met. A format marks the cells `a`, `b` and so on.
    public var reasons: [String] {
        var found: [String] = []
        for row in rows {
            for column in columns.indices {
                if let reason = cell(row, column).reason, !found.contains(reason) { found.append(reason) }
            }
        }
        return found
    }

    /// The mark of a reason: a to z, then aa, ab and so on.
    static func mark(_ index: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(0x61 + index % 26)))
        return index < 26 ? letter : mark(index / 26 - 1) + letter
    }

    /// The columns that hold words and no figures.
    func isWords(_ column: Int) -> Bool {
        rows.contains { cell($0, column).words != nil } && !rows.contains { cell($0, column).value != nil }
    }

    /// The columns in which a figure has a second one in brackets.
    func hasAsides(_ column: Int) -> Bool { rows.contains { cell($0, column).aside != nil } }
}

extension NumberFormat {
    /// The figure for a program to read: every decimal place, no thousands, no unit, an ordinary minus sign.
    public func plain(_ value: Double) -> String {
        var out = ""
        for scalar in text(value).unicodeScalars {
            switch scalar {
            case ",", "%": continue
            case "−": out += "-"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
