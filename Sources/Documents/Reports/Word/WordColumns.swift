/// How wide the columns of a table are: figures as wide as they need, and the rest for words.
struct WordColumns {
    /// The room between the margins, in twentieths of a point.
    let room: Int
    let isLarge: Bool

    static func widths(of table: Table, room: Int, isLarge: Bool) -> [Int] { WordColumns(room: room, isLarge: isLarge).widths(of: table) }

    /// The space at both sides of a cell, with a little that a bold letter may need.
    private static let space = 150
    /// Columns of words stand a little in from the figures before them.
    private static let indent = 113

    private func widths(of table: Table) -> [Int] {
        let needed = table.columns.indices.map { wanted(of: table, $0) }, least = table.columns.indices.map { self.least(of: table, $0) }
        let labels = table.rows.map(\.label) + [table.corner]
        let narrow = max(1400, labels.map(longestWord).max() ?? 0), wide = max(narrow, labels.map(width).max() ?? 0)
        let total = needed.reduce(0, +), bare = least.reduce(0, +)
        // Too much for the page whatever gives way: all alike.
        if bare + narrow > room { return ([narrow] + least).map { max(300, $0 * room / (bare + narrow)) } }
        // Headings and columns of words give way first, as far as their longest word.
        if total + narrow > room {
            let short = total + narrow - room, given = total - bare
            return [narrow] + needed.indices.map { needed[$0] - (needed[$0] - least[$0]) * short / max(1, given) }
        }
        let first = min(wide, room - total)
        // What is left widens the columns of figures, so that the table fills the page.
        let left = needed.isEmpty ? 0 : (room - total - first) / needed.count
        let spread = min(left, 500)
        return [needed.isEmpty ? room : room - total - spread * needed.count] + needed.map { $0 + spread }
    }

    /// As wide as a column likes to be: figures in a line each, words in lines of some length.
    private func wanted(of table: Table, _ column: Int) -> Int {
        let least = least(of: table, column)
        guard table.isWords(column) else { return least }
        let longest = table.rows.map { width(table.cell($0, column).text) }.max() ?? 0
        return max(least, 1400, min(3200, longest + Self.indent))
    }

    /// As narrow as it can be with no word or figure broken.
    private func least(of table: Table, _ column: Int) -> Int {
        let heading = longestWord(table.columns[column].label)
        if table.isWords(column) { return max(heading, table.rows.map { longestWord(table.cell($0, column).text) }.max() ?? 0) + Self.indent }
        let figures = table.rows.map { row -> Int in
            let cell = table.cell(row, column)
            return width(cell.text) + (cell.reason == nil ? 0 : letter * 2 / 5)
        }
        return max(heading, figures.max() ?? 0)
    }

    /// The size of the table's type, in twentieths of a point.
    private var letter: Int { isLarge ? 260 : 190 }

    private func longestWord(_ text: String) -> Int { text.split(separator: " ").map { width(String($0)) }.max() ?? 0 }

    /// The width of a bold line, about: letters of Arial by their kind, with the space of a cell.
    private func width(_ text: String) -> Int {
        let thousandths = text.reduce(0) { sum, character in
            switch character {
            case "i", "j", "l", "I", ".", ",", ":", ";", "'", "’", "|", "!", " ": sum + 290
            case "f", "t", "r", "(", ")", "-", "/": sum + 370
            case "m", "w", "M", "W", "%", "…", "—": sum + 910
            case "A"..."Z": sum + 720
            default: sum + 590
            }
        }
        return (thousandths * letter + 999) / 1000 + Self.space
    }
}
