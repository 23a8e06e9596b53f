/// Comma-separated text (RFC 4180), read without copying and written so that no spreadsheet takes a cell for a formula.
public enum CSV {
    /// One cell of a row while it is read: bytes that are valid only inside the closure they are handed to.
    public typealias Cell = UnsafeBufferPointer<UInt8>

    /// The most characters one cell may hold: what a spreadsheet cell holds, 32,767, and no more.
    public static let longestCell = 32_767

    /// What is wrong with the shape of a line, before anybody asks what it says.
    public enum ShapeProblem: Equatable, Sendable {
        /// A quotation mark is opened and never closed, or closed only after more than a cell can hold.
        case openQuote
        /// A cell holds more bytes than a cell may hold.
        case longCell(bytes: Int)
    }

    /// A line as it was read.
    public struct Line {
        /// Counted from 1, as an editor shows it.
        public let number: Int
        /// The line itself, as it stands in the file, without its line break.
        public let raw: Cell
        public let problem: ShapeProblem?
    }

    /// Reads every line that is not blank, in order.
    ///
    /// Cells are handed over unquoted and trimmed of spaces. A line whose shape is wrong has no cells and a problem.
    public static func read(
        _ text: [UInt8], separator: UInt8 = 0x2C, _ body: (Line, [Cell]) throws -> Void
    ) rethrows {
        try text.withUnsafeBufferPointer { bytes in
            var scratch: [UInt8] = []
            var spans: [Span] = []
            var cells: [Cell] = []
            var position = 0
            var line = 1
            while position < bytes.count {
                spans.removeAll(keepingCapacity: true)
                scratch.removeAll(keepingCapacity: true)
                let scan = scanLine(bytes, from: position, separator: separator, spans: &spans, scratch: &scratch)
                let raw = Cell(rebasing: bytes[position..<scan.end])
                let here = Line(number: line, raw: raw, problem: scan.problem)
                position = scan.next
                line += scan.breaks
                if scan.problem != nil {
                    try body(here, [])
                    continue
                }
                if spans.count == 1 && spans[0].count == 0 { continue }
                try scratch.withUnsafeBufferPointer { copied in
                    cells.removeAll(keepingCapacity: true)
                    for span in spans {
                        let source = span.isCopied ? copied : bytes
                        cells.append(trimmed(source, span.start, span.start + span.count))
                    }
                    if cells.allSatisfy(\.isEmpty) { return }
                    try body(here, cells)
                }
            }
        }
    }

    private struct Span {
        var start: Int
        var count: Int
        var isCopied: Bool
    }

    private struct Scan {
        var end: Int
        var next: Int
        var breaks: Int
        var problem: ShapeProblem?
    }

    private static func scanLine(
        _ bytes: Cell, from start: Int, separator: UInt8, spans: inout [Span], scratch: inout [UInt8]
    ) -> Scan {
        let quote: UInt8 = 0x22, newline: UInt8 = 0x0A, carriage: UInt8 = 0x0D
        let count = bytes.count
        var position = start
        var breaks = 1
        var longest = 0
        while true {
            var first = position
            while first < count, bytes[first] == 0x20 { first += 1 }
            if first < count, bytes[first] == quote {
                let copied = scratch.count
                var index = first + 1
                var closed = false
                while index < count {
                    let byte = bytes[index]
                    if byte == quote {
                        if index + 1 < count, bytes[index + 1] == quote {
                            scratch.append(quote)
                            index += 2
                            continue
                        }
                        closed = true
                        index += 1
                        break
                    }
                    if byte == newline { breaks += 1 }
                    if scratch.count - copied > longestCell * 4 { break }
                    scratch.append(byte)
                    index += 1
                }
                if !closed { return broken(bytes, from: start, .openQuote) }
                // Text after the closing quotation mark belongs to the cell, as spreadsheets read it.
                while index < count, bytes[index] != separator, bytes[index] != newline, bytes[index] != carriage {
                    scratch.append(bytes[index])
                    index += 1
                }
                longest = max(longest, scratch.count - copied)
                spans.append(Span(start: copied, count: scratch.count - copied, isCopied: true))
                position = index
            } else {
                var index = position
                while index < count {
                    let byte = bytes[index]
                    if byte == separator || byte == newline || byte == carriage { break }
                    index += 1
                }
                longest = max(longest, index - position)
                spans.append(Span(start: position, count: index - position, isCopied: false))
                position = index
            }
            if position < count, bytes[position] == separator {
                position += 1
                continue
            }
            let end = position
            if position < count, bytes[position] == carriage { position += 1 }
            if position < count, bytes[position] == newline { position += 1 }
            let problem: ShapeProblem? = longest > longestCell * 4 ? .longCell(bytes: longest) : nil
            return Scan(end: end, next: position, breaks: breaks, problem: problem)
        }
    }

    /// A line with an open quotation mark ends where the line ends, so that the good lines after it are still read.
    private static func broken(_ bytes: Cell, from start: Int, _ problem: ShapeProblem) -> Scan {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        let next = min(end + 1, bytes.count)
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return Scan(end: end, next: next, breaks: 1, problem: problem)
    }

    private static func trimmed(_ bytes: Cell, _ start: Int, _ end: Int) -> Cell {
        var first = start, last = end
        while first < last, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
        while last > first, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
        // A leading apostrophe is how a formula-like text is written safely; it is not part of the text.
        if first < last, bytes[first] == 0x27, isFormulaStart(afterApostrophes: bytes[first..<last]) { first += 1 }
        return Cell(rebasing: bytes[first..<last])
    }

    /// What follows a run of apostrophes would start a formula; one apostrophe more or less is then not part of the text.
    private static func isFormulaStart(afterApostrophes cell: some Collection<UInt8>) -> Bool {
        cell.first { $0 != 0x27 }.map(isFormulaStart) ?? false
    }

    private static func isFormulaStart(_ byte: UInt8) -> Bool {
        byte == 0x3D || byte == 0x2B || byte == 0x2D || byte == 0x40 || byte == 0x09 || byte == 0x0D
    }

    /// Appends one row.
    ///
    /// A text that a spreadsheet would take for a formula gets a leading apostrophe, which `read` takes off again; a number does not.
    public static func append(_ cells: [[UInt8]], to out: inout [UInt8], newline: [UInt8] = [0x0A]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { out.append(0x2C) }
            append(cell: cell, to: &out)
        }
        out.append(contentsOf: newline)
    }

    public static func append(cell: some Collection<UInt8>, to out: inout [UInt8]) {
        var needsQuotes = false
        for byte in cell where byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D {
            needsQuotes = true
            break
        }
        let isFormula = isFormulaStart(afterApostrophes: cell) && !isNumber(cell)
        if needsQuotes { out.append(0x22) }
        if isFormula { out.append(0x27) }
        for byte in cell {
            if byte == 0x22 { out.append(0x22) }
            out.append(byte)
        }
        if needsQuotes { out.append(0x22) }
    }

    private static func isNumber(_ cell: some Collection<UInt8>) -> Bool {
        cell.count > 1 && cell.dropFirst().allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E }
    }

    /// A whole file from rows of text.
    public static func text(_ rows: [[String]]) -> [UInt8] {
        var out: [UInt8] = []
        for row in rows { append(row.map { Array($0.utf8) }, to: &out) }
        return out
    }
}
