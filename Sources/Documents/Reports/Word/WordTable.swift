/// Tables, with a heading row that every page repeats.
extension WordDocument {
    /// The room between the margins, in twentieths of a point.
    static let room = 9071
    /// Tables of no more rows are never parted by the end of a page.
    static let rowsKept = 16

    mutating func words(of table: Table) -> [WordXML] {
        let reasons = table.reasons
        let widths = WordColumns.widths(of: table, room: Self.room, isLarge: report.isLarge)
        var rows = [headings(of: table, widths)]
        for row in table.rows { rows.append(self.row(row, of: table, reasons, widths)) }
        let grid = WordXML("w:tblGrid", [:], widths.map { WordXML("w:gridCol", ["w:w": "\($0)"]) })
        let look = WordXML("w:tblPr", [:], [
            WordXML("w:tblStyle", ["w:val": "ReportTable"]), WordXML("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"]), WordXML("w:tblLayout", ["w:type": "fixed"]),
            WordXML("w:tblLook", ["w:val": "0020", "w:firstRow": "1", "w:lastRow": "0", "w:firstColumn": "0", "w:lastColumn": "0", "w:noHBand": "1", "w:noVBand": "1"]),
            WordXML("w:tblCaption", ["w:val": table.heading]),
        ])
        let lines = reasons.enumerated().map { [Self.run(Table.mark($0.offset), Self.raised), Self.run(" \($0.element)")] } + table.notes.map { [Self.run($0)] }
        let notes = lines.enumerated().map { Self.paragraph("TableNote", $0.element, $0.offset < lines.count - 1 ? [WordXML("w:keepNext")] : []) }
        return [caption(of: table), WordXML("w:tbl", [:], [look, grid] + rows)] + notes + [Self.paragraph("TableEnd", [])]
    }

    /// The caption. Its number is one Word counts, told to stay what it is, since tables keep their numbers from year to year.
    private mutating func caption(of table: Table) -> WordXML {
        if table.number.isEmpty { return Self.paragraph("Caption", mark("table-\(table.id)", [Self.run(table.title)])) }
        let digits = table.number.prefix { $0.isASCII && $0.isNumber }
        var label = [Self.run("Table ")]
        if digits.isEmpty {
            label.append(Self.run(table.number))
        } else {
            label.append(Self.field(" SEQ Table \\* ARABIC \\r \(digits) ", shown: String(digits)))
            if digits.count < table.number.count { label.append(Self.run(String(table.number.dropFirst(digits.count)))) }
        }
        return Self.paragraph("Caption", mark("table-\(table.id)", label) + [Self.run(": \(table.title)")])
    }

    private static let raised = [WordXML("w:vertAlign", ["w:val": "superscript"])]

    private func headings(of table: Table, _ widths: [Int]) -> WordXML {
        let keeps = true
        let cells = [cell([Self.run(table.corner)], width: widths[0], isFirst: true, keeps: keeps)] + table.columns.indices.map { column in
            cell([Self.run(table.columns[column].label)], width: widths[column + 1], isRight: !table.isWords(column), isAfterBreak: table.columns[column].breaksBefore, keeps: keeps)
        }
        return WordXML("w:tr", [:], [WordXML("w:trPr", [:], [WordXML("w:cantSplit"), WordXML("w:tblHeader")])] + cells)
    }

    private func row(_ row: Table.Row, of table: Table, _ reasons: [String], _ widths: [Int]) -> WordXML {
        // A table that fits on a page stays on one, with its notes.
        let keeps = table.rows.count <= Self.rowsKept
        let bold = row.isTotal ? [WordXML("w:b")] : []
        let cells = [cell([Self.run(row.label, bold)], width: widths[0], isFirst: true, isTotal: row.isTotal, keeps: keeps)] + table.columns.indices.map { column in
            let content = table.cell(row, column)
            var runs = content.text.isEmpty ? [] : [Self.run(content.text, bold)]
            if let reason = content.reason, let index = reasons.firstIndex(of: reason) { runs.append(Self.run(Table.mark(index), Self.raised)) }
            return cell(runs, width: widths[column + 1], isRight: !table.isWords(column), isAfterBreak: table.columns[column].breaksBefore, isTotal: row.isTotal, keeps: keeps)
        }
        return WordXML("w:tr", [:], [WordXML("w:trPr", [:], [WordXML("w:cantSplit")])] + cells)
    }

    private func cell(_ runs: [WordXML], width: Int, isFirst: Bool = false, isRight: Bool = false, isAfterBreak: Bool = false, isTotal: Bool = false, keeps: Bool) -> WordXML {
        var borders: [WordXML] = []
        if isTotal { borders.append(WordXML("w:top", ["w:val": "single", "w:sz": "8", "w:space": "0", "w:color": WordStyles.ink])) }
        if isAfterBreak { borders.append(WordXML("w:left", ["w:val": "dashed", "w:sz": "8", "w:space": "0", "w:color": WordStyles.quiet])) }
        var look = [WordXML("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])] + (borders.isEmpty ? [] : [WordXML("w:tcBorders", [:], borders)])
        if isTotal { look.append(WordXML("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": WordStyles.faint])) }
        let paragraph = Self.paragraph("TableText", runs, (keeps ? [WordXML("w:keepNext")] : []) + (isRight ? [WordXML("w:jc", ["w:val": "right"])] : isFirst ? [] : [WordXML("w:ind", ["w:left": "113"])]))
        return WordXML("w:tc", [:], [WordXML("w:tcPr", [:], look), paragraph])
    }

    /// Key figures, at most four beside each other: a table whose heading row has the words, and below each its figure.
    mutating func tiles(_ figures: [Report.KeyFigure]) -> [WordXML] {
        var blocks: [WordXML] = []
        let most = report.isLarge ? 2 : 4, columns = min(most, figures.count)
        for start in stride(from: 0, to: figures.count, by: most) {
            let row = figures[start..<min(start + most, figures.count)]
            let width = Self.room / max(1, columns)
            let look = WordXML("w:tblPr", [:], [
                WordXML("w:tblW", ["w:w": "\(width * row.count)", "w:type": "dxa"]), WordXML("w:tblLayout", ["w:type": "fixed"]), WordXML("w:tblCaption", ["w:val": "Key figures"]),
            ])
            let grid = WordXML("w:tblGrid", [:], row.map { _ in WordXML("w:gridCol", ["w:w": "\(width)"]) })
            let words = row.map { tile(Self.paragraph("KeyFigureWords", [Self.run($0.words)]), width: width, isTop: true) }
            let numbers = row.map { one in tile(Self.paragraph("KeyFigure", runs([.figure(one.figure)])), width: width, isTop: false) }
            let rows = [
                WordXML("w:tr", [:], [WordXML("w:trPr", [:], [WordXML("w:cantSplit"), WordXML("w:tblHeader")])] + words),
                WordXML("w:tr", [:], [WordXML("w:trPr", [:], [WordXML("w:cantSplit")])] + numbers),
            ]
            blocks += [WordXML("w:tbl", [:], [look, grid] + rows), Self.paragraph("TableEnd", [])]
        }
        return blocks
    }

    private func tile(_ paragraph: WordXML, width: Int, isTop: Bool) -> WordXML {
        var borders = [WordXML("w:right", ["w:val": "single", "w:sz": "48", "w:space": "0", "w:color": "FFFFFF"])]
        if isTop { borders.insert(WordXML("w:top", ["w:val": "single", "w:sz": "24", "w:space": "0", "w:color": WordStyles.navy]), at: 0) }
        return WordXML("w:tc", [:], [
            WordXML("w:tcPr", [:], [
                WordXML("w:tcW", ["w:w": "\(width)", "w:type": "dxa"]), WordXML("w:tcBorders", [:], borders),
                WordXML("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": WordStyles.faint]),
                WordXML("w:tcMar", [:], [WordXML("w:left", ["w:w": "142", "w:type": "dxa"]), WordXML("w:right", ["w:w": "142", "w:type": "dxa"])]),
            ]), paragraph,
        ])
    }
}
