import CXlsxWriter

/// Writes one sheet: title in row 1, headings in row 2, rows from row 3, notes below.
struct SheetWriter {
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let name: String
    private let styles: CellStyles

    init(_ file: UnsafeMutablePointer<lxw_workbook>, _ name: String, _ styles: CellStyles) throws(Workbook.Failure) {
        guard let sheet = workbook_add_worksheet(file, name) else {
            throw Workbook.Failure(sentence: "The workbook could not be made: it has no room for the sheet \u{201C}\(name)\u{201D}.")
        }
        self.sheet = sheet
        self.name = name
        self.styles = styles
    }

    /// Makes this the sheet that is seen first.
    func show() { worksheet_activate(sheet) }

    func write(_ content: Workbook.Sheet) throws(Workbook.Failure) {
        let widths = ColumnWidths.fitted(content)
        try text(content.title, 0, 0, .init(role: .title))
        worksheet_set_row(sheet, 0, 24, nil)
        let numeric = content.columns.indices.map { index in content.rows.contains { row in index < row.cells.count && row.cells[index].isNumeric } }
        let indented = content.columns.indices.map { index in index > 0 && numeric[index - 1] && !numeric[index] }
        for (index, column) in content.columns.enumerated() {
            try text(column.label, 1, index, .init(role: numeric[index] ? .numericHeading : .heading, breaksBefore: column.breaksBefore, isIndented: indented[index]))
            let place = UInt16(clamping: index)
            try check(worksheet_set_column(sheet, place, place, widths[index], nil))
        }
        // Programs work out how high wrapped rows are in ways of their own, some not at all: it is said here.
        setHeight(1, lines(content.columns.map { .init(.text($0.label)) }, widths))
        for (offset, row) in content.rows.enumerated() {
            for (index, column) in content.columns.enumerated() {
                let cell = index < row.cells.count ? row.cells[index] : .init(.blank)
                try write(cell, offset + 2, index, isTotal: row.isTotal, breaksBefore: column.breaksBefore, isIndented: indented[index])
            }
            setHeight(offset + 2, lines(row.cells, widths))
        }
        try notes(content.notes, from: content.rows.count + 3, across: content.columns.count, width: widths.reduce(0, +))
        worksheet_freeze_panes(sheet, 2, content.isList ? 0 : 1)
        worksheet_repeat_rows(sheet, 1, 1)
        if content.isList, !content.rows.isEmpty, let last = content.columns.indices.last {
            let lastRow = UInt32(clamping: content.rows.count + 1)
            try check(worksheet_autofilter(sheet, 1, 0, lastRow, UInt16(clamping: last)))
        }
        setPage(footer: content.title)
    }

    /// The first sheet: what the workbook is, and a way to each other sheet.
    func writeAbout(_ workbook: Workbook, names: [String]) throws(Workbook.Failure) {
        worksheet_set_column(sheet, 0, 0, 24, nil)
        worksheet_set_column(sheet, 1, 1, 90, nil)
        try text(workbook.title, 0, 0, .init(role: .title))
        worksheet_set_row(sheet, 0, 24, nil)
        var row = 1
        for line in workbook.about {
            try text(line.name, row, 0, .init(role: .name))
            try text(line.text, row, 1, .init(role: .note))
            setHeight(row, TextTable.wrapped(line.text, 94).count)
            row += 1
        }
        try text("Made on", row, 0, .init(role: .name))
        try write(.init(.day(workbook.made)), row, 1, isTotal: false, breaksBefore: false)
        row += 2
        try text("Sheet", row, 0, .init(role: .heading))
        try text("What is on it", row, 1, .init(role: .heading))
        for (content, name) in zip(workbook.sheets, names) {
            row += 1
            let address = "internal:'\(name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'!A1"
            try check(worksheet_write_url(sheet, UInt32(clamping: row), 0, address, styles.format(.init(role: .link))))
            try text(name, row, 0, .init(role: .link))
            try text(content.title, row, 1, .init(role: .note))
        }
        setPage(footer: workbook.title)
    }

    private func write(_ cell: Workbook.Sheet.Cell, _ row: Int, _ column: Int, isTotal: Bool, breaksBefore: Bool, isIndented: Bool = false) throws(Workbook.Failure) {
        func style(_ role: CellStyles.Role, mark: String? = nil) -> CellStyles.Style {
            .init(role: role, isTotal: isTotal, breaksBefore: breaksBefore, isIndented: isIndented && role == .text, mark: mark)
        }
        switch cell.value {
        case .text(let words):
            try text(cell.mark.map { "\(words) [\($0)]" } ?? words, row, column, style(.text))
        case .absent(let words):
            try text(cell.mark.map { "\(words) [\($0)]" } ?? words, row, column, style(.absent))
        case .number(let value, let format):
            guard value.isFinite else { return }
            let format = styles.format(style(.number(format), mark: cell.mark))
            try check(worksheet_write_number(sheet, UInt32(clamping: row), UInt16(clamping: column), value, format), row)
        case .day(let day):
            guard let serial = Self.serial(day) else { return try text(day, row, column, style(.text)) }
            let format = styles.format(style(.day))
            try check(worksheet_write_number(sheet, UInt32(clamping: row), UInt16(clamping: column), Double(serial), format), row)
        case .blank:
            guard isTotal || breaksBefore else { return }
            try check(worksheet_write_blank(sheet, UInt32(clamping: row), UInt16(clamping: column), styles.format(style(.text))), row)
        }
    }

    /// How many lines the highest of some cells has in columns so wide.
    private func lines(_ cells: [Workbook.Sheet.Cell], _ widths: [Double]) -> Int {
        zip(cells, widths).map { cell, width in
            guard case .text(let words) = cell.value, Double(words.count) > width * 0.9 || words.contains(where: \.isNewline) else { return 1 }
            return TextTable.wrapped(words, max(6, Int(width * 1.05))).count
        }.max() ?? 1
    }

    /// Rows of one line have the height every row has.
    private func setHeight(_ row: Int, _ lines: Int) {
        if lines > 1 { worksheet_set_row(sheet, UInt32(clamping: row), Double(min(lines, 27)) * 15, nil) }
    }

    /// Notes run across the table, each in a row high enough for it.
    private func notes(_ notes: [String], from first: Int, across columns: Int, width: Double) throws(Workbook.Failure) {
        let format = styles.format(.init(role: .note))
        for (offset, note) in notes.enumerated() {
            let row = UInt32(clamping: first + offset)
            if columns > 1 {
                try check(worksheet_merge_range(sheet, row, 0, row, UInt16(clamping: columns - 1), "", format))
            }
            try text(note, first + offset, 0, .init(role: .note))
            let lines = TextTable.wrapped(note, max(10, Int(width * 1.05))).count
            worksheet_set_row(sheet, row, Double(lines) * 15, nil)
        }
    }

    private func text(_ text: String, _ row: Int, _ column: Int, _ style: CellStyles.Style) throws(Workbook.Failure) {
        if text.isEmpty, style == .init() { return }
        let result = worksheet_write_string(
            sheet, UInt32(clamping: row), UInt16(clamping: column), Self.safe(text), styles.format(style)
        )
        try check(result, row)
    }

    private func setPage(footer: String) {
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)  // A4
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.7)
        // An ampersand starts an instruction in a footer; two stand for one. A footer holds 255 characters.
        let title = Self.safe(String(footer.prefix(80))).split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
        worksheet_set_footer(sheet, "&L\(title)&RPage &P of &N")
    }

    private func check(_ result: lxw_error, _ row: Int? = nil) throws(Workbook.Failure) {
        if result == LXW_NO_ERROR { return }
        throw WorkbookFile.failure(result, "the sheet \u{201C}\(name)\u{201D}" + (row.map { ", row \($0 + 1)," } ?? ""))
    }

    /// C ends a text at its first zero byte; ours shows a replacement character there and goes on.
    static func safe(_ text: String) -> String {
        text.utf8.contains(0) ? String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 })) : text
    }

    /// The number Excel holds for a day: days after 30 December 1899. Nil for what is no day, or earlier than Excel counts rightly.
    static func serial(_ day: String) -> Int? {
        let parts = day.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let date = Int(parts[2]), (1901...9999).contains(year), (1...12).contains(month)
        else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard date >= 1, date <= lengths[month - 1] else { return nil }
        let before = year - 1
        let years = before * 365 + before / 4 - before / 100 + before / 400
        // 693,594 days lie between 1 January of the year 1 and 30 December 1899, both counted.
        return years + lengths[..<(month - 1)].reduce(0, +) + date - 693_594
    }
}

extension Workbook.Sheet.Cell {
    /// A figure, or what stands in its place.
    var isNumeric: Bool {
        switch value {
        case .number, .absent: true
        case .text, .day, .blank: false
        }
    }
}
