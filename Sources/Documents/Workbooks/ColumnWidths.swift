/// How wide the columns of a sheet are, in characters of its font: wide enough for figures, and wrapped text for the rest.
enum ColumnWidths {
    static func fitted(_ sheet: Workbook.Sheet) -> [Double] {
        sheet.columns.indices.map { index in
            // A filter's button covers the end of a heading.
            let room = sheet.isList ? 4 : 2
            let words = sheet.columns[index].label.split(separator: " ").map(\.count).max() ?? 0
            var longest = words + room
            // The first thousand rows of a long list tell enough.
            for row in sheet.rows.prefix(1_000) where index < row.cells.count { longest = max(longest, length(row.cells[index]) + 2) }
            // A list often ends in sentences, and has the room for them.
            let most = sheet.isList && index == sheet.columns.count - 1 ? 90 : 50
            return Double(min(max(longest, 8), most)) * 1.1
        }
    }

    private static func length(_ cell: Workbook.Sheet.Cell) -> Int {
        let mark = cell.mark.map { $0.count + 3 } ?? 0
        switch cell.value {
        case .text(let text), .absent(let text): return text.count + mark
        case .number(let value, let format): return format.text(value).count + mark
        case .day: return 11
        case .blank: return 0
        }
    }
}
