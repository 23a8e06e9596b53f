extension Report {
    /// A zip with a file of comma-separated text for each table, one for the figures in the words, and one that lists them.
    public func csv() throws -> [UInt8] {
        var files: [(name: String, bytes: [UInt8])] = []
        var contents = [["File", "Table"]]
        for table in tables + chartData {
            let name = Self.fileName(table, taken: Set(files.map(\.name)))
            files.append((name, table.csv))
            contents.append([name, table.heading])
        }
        let figures = figureRows
        if !figures.isEmpty {
            let words = figures.map { row in row.map { if case .text(let text) = $0 { text } else { "" } } }
            files.append(("figures-in-the-words.csv", CSV.text([Self.figureColumns] + words)))
            contents.append(["figures-in-the-words.csv", "Figures in the words"])
        }
        let about = [["Report", title], ["Period and edition", subtitle], ["Published by", authority]] + facts.map { [$0.name, $0.text] }
        let notes = self.notes.enumerated().map { ["Note \($0.offset + 1)", $0.element] }
        files.insert(("contents.csv", CSV.text(about.filter { $0[1] != "" }) + [0x0A] + CSV.text(contents) + (notes.isEmpty ? [] : [0x0A] + CSV.text(notes))), at: 0)
        return try Zip.bytes(files)
    }

    /// `table-07a.csv`: numbers of one digit have a nought before them, so that a list of files is in order.
    private static func fileName(_ table: Table, taken: Set<String>) -> String {
        let plain = String(table.id.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
        let digits = plain.prefix { $0.isNumber }
        let base = "table-" + (digits.count == 1 ? "0" : "") + (plain.isEmpty ? "unnamed" : plain)
        var name = "\(base).csv", number = 2
        while taken.contains(name) {
            name = "\(base)-\(number).csv"
            number += 1
        }
        return name
    }
}
