/// A table for a terminal: figures right-aligned, the title above, notes wrapped below.
public struct TextTable: Sendable {
    private let table: Table
    private let reasons: [String]
    /// The most characters on a line, where the columns allow it.
    private let width: Int

    public init(_ table: Table, width: Int = 100) {
        self.table = table
        self.width = max(40, width)
        reasons = table.reasons
    }

    public var text: String {
        var lines = Self.wrapped(table.heading, width)
        lines.append("")
        lines += grid
        let below = table.notes.map { "- \($0)" } + reasons.enumerated().map { "[\(Table.mark($0.offset))] \($0.element)" }
        if !below.isEmpty { lines.append("") }
        for note in below {
            let indent = note.hasPrefix("- ") ? 2 : 4
            let parts = Self.wrapped(note, width - indent)
            for (index, part) in parts.enumerated() { lines.append(index == 0 ? part : String(repeating: " ", count: indent) + part) }
        }
        return lines.map(Self.withoutTrailingSpaces).joined(separator: "\n") + "\n"
    }

    private struct Shape {
        /// Characters of the figures or words, without a mark.
        var figures: Int
        /// Characters of the longest mark, with the space before it.
        var marks: Int
        var isWords: Bool
        var total: Int { figures + marks }
    }

    private var grid: [String] {
        let shapes = table.columns.indices.map(shape)
        let taken = shapes.reduce(0) { $0 + $1.total + 2 }
        let labels = ([table.corner] + table.rows.map(\.label)).map(\.count)
        let label = min(labels.max() ?? 0, max(24, width - taken))
        let rule = String(repeating: "─", count: label + taken)

        let heads = table.columns.indices.map { Self.wrapped(table.columns[$0].label, shapes[$0].total) }
        let corner = Self.wrapped(table.corner, label)
        let height = max(corner.count, heads.map(\.count).max() ?? 0)
        var lines: [String] = []
        for line in 0..<height {
            var out = Self.left(Self.fromBottom(corner, line, height), label)
            for (column, shape) in shapes.enumerated() {
                let text = Self.fromBottom(heads[column], line, height)
                out += gap(column) + (shape.isWords ? Self.left(text, shape.total) : Self.left(Self.right(text, shape.figures), shape.total))
            }
            lines.append(out)
        }
        lines.append(rule)
        for row in table.rows {
            if row.isTotal, lines.last != rule { lines.append(rule) }
            lines += self.lines(row, label: label, shapes: shapes)
        }
        lines.append(rule)
        return lines
    }

    private func lines(_ row: Table.Row, label: Int, shapes: [Shape]) -> [String] {
        let parts = Self.wrapped(row.label, label)
        let words = shapes.indices.map { shapes[$0].isWords ? Self.wrapped(table.cell(row, $0).text, shapes[$0].total) : [] }
        let height = max(parts.count, words.map(\.count).max() ?? 0)
        return (0..<height).map { line in
            var out = Self.left(line < parts.count ? parts[line] : "", label)
            for (column, shape) in shapes.enumerated() {
                out += gap(column)
                if shape.isWords {
                    out += Self.left(line < words[column].count ? words[column][line] : "", shape.total)
                } else if line == parts.count - 1 {
                    // A figure stands beside the last line of its label, where the eye is.
                    let cell = table.cell(row, column)
                    out += Self.right(cell.text, shape.figures) + Self.left(mark(cell), shape.marks)
                } else {
                    out += String(repeating: " ", count: shape.total)
                }
            }
            return out
        }
    }

    private func shape(_ column: Int) -> Shape {
        let cells = table.rows.map { table.cell($0, column) }
        let isWords = table.isWords(column)
        let longestWord = table.columns[column].label.split(separator: " ").map(\.count).max() ?? 0
        let longest = max(cells.map(\.text.count).max() ?? 0, longestWord)
        return Shape(figures: isWords ? min(longest, 40) : longest, marks: cells.map { mark($0).count }.max() ?? 0, isWords: isWords)
    }

    /// The space before a column, with a line where the definition changed.
    private func gap(_ column: Int) -> String { table.columns[column].breaksBefore ? " ┆" : "  " }

    private func mark(_ cell: Table.Cell) -> String {
        guard let reason = cell.reason, let index = reasons.firstIndex(of: reason) else { return "" }
        return " [\(Table.mark(index))]"
    }

    /// Lines of whole words; a word longer than a line is cut.
    static func wrapped(_ text: String, _ width: Int) -> [String] {
        let width = max(1, width)
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
            var rest = word
            if !line.isEmpty, line.count + 1 + rest.count <= width {
                line += " " + rest
                continue
            }
            if !line.isEmpty { lines.append(line) }
            while rest.count > width {
                lines.append(String(rest.prefix(width)))
                rest = rest.dropFirst(width)
            }
            line = String(rest)
        }
        return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
    }

    private static func fromBottom(_ lines: [String], _ line: Int, _ height: Int) -> String {
        let index = line - (height - lines.count)
        return lines.indices.contains(index) ? lines[index] : ""
    }

    private static func left(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }
    private static func right(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }

    private static func withoutTrailingSpaces(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}
