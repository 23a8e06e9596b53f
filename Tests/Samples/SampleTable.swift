public import Care
import Documents

/// A few rows of one register, written as a small table and read by the register itself.
///
///     SampleTable.of(Episode.self, """
///         Child | From       | To
///         ASH   | 2016-05-04 |
///         """)
///
/// The first line names columns by their titles or by their names in the file. Blank lines are skipped. A mistake stops the test.
public struct SampleTable: Sendable {
    private let add: @Sendable (inout Records) -> Void

    /// - Parameter year: the year in which the collection ended that told the rows, such as 2017; 0 for the council's own registers.
    public static func of<Row: Entry>(_ type: Row.Type, year: Int16 = 0, _ text: String) -> SampleTable {
        let rows: [Row]
        do { rows = try entries(type, text) } catch { preconditionFailure(error.sentence) }
        return of(rows, year: year)
    }

    /// Entries that a test has already made.
    public static func of<Row: Entry>(_ entries: [Row], year: Int16 = 0) -> SampleTable {
        SampleTable { records in
            var rows = records[Row.self]
            // Numbers as a store would give them, so that findings and cases can name their record.
            for entry in entries { rows.append(entry, id: Int64(rows.count + 1), year: year) }
            records.set(rows)
        }
    }

    private init(add: @escaping @Sendable (inout Records) -> Void) { self.add = add }

    func add(to records: inout Records) { add(&records) }
}

/// What is wrong with a sample.
struct SampleMistake: Error, Equatable {
    let sentence: String
}

extension SampleTable {
    /// The rows of a written table.
    static func entries<Row: Entry>(_: Row.Type, _ text: String) throws(SampleMistake) -> [Row] {
        let shape = Row.register.shape
        let lines = text.split(separator: "\n").map(cells).filter { line in line.contains { !$0.isEmpty } }
        guard let head = lines.first else { throw SampleMistake(sentence: "the sample of \(shape.id) has no line that names its columns") }
        var places: [Int: Int] = [:]
        for (place, name) in head.enumerated() {
            guard let field = shape.columns.firstIndex(where: { isCalled(name, $0) }) else {
                let known = shape.columns.map(\.title).joined(separator: ", ")
                throw SampleMistake(sentence: "\(shape.id) has no column \u{201C}\(name)\u{201D}; it has: \(known)")
            }
            if places.updateValue(place, forKey: field) != nil {
                throw SampleMistake(sentence: "the sample of \(shape.id) names the column \u{201C}\(name)\u{201D} twice")
            }
        }
        var rows: [Row] = []
        for (number, line) in lines.dropFirst().enumerated() {
            if line.count > head.count {
                throw SampleMistake(sentence: "row \(number + 1) of the sample of \(shape.id) has more cells than the table has columns")
            }
            let texts = shape.columns.indices.map { field in
                let column = shape.columns[field]
                guard let place = places[field] else {
                    if let text = SampleDefaults.whenLeftOut(shape.id, column.name) { return text }
                    return column.isRequired ? SampleDefaults.whenEmpty(shape.id, column, row: number + 1) ?? "" : ""
                }
                let text = place < line.count ? line[place] : ""
                return text.isEmpty && column.isRequired ? SampleDefaults.whenEmpty(shape.id, column, row: number + 1) ?? "" : text
            }
            rows.append(try row(Row.self, texts, number + 1))
        }
        return rows
    }

    private static func row<Row: Entry>(_: Row.Type, _ texts: [String], _ number: Int) throws(SampleMistake) -> Row {
        let shape = Row.register.shape
        var mistakes: [String] = []
        var buffers: [CSV.Cell] = []
        for text in texts {
            let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, text.utf8.count))
            _ = copy.initialize(from: text.utf8)
            buffers.append(CSV.Cell(rebasing: copy[0..<text.utf8.count]))
        }
        defer { for buffer in buffers { buffer.baseAddress.map { UnsafeMutablePointer(mutating: $0).deallocate() } } }
        let row = Row.register.read(buffers) { field, problem in
            let column = shape.columns[field]
            mistakes.append(
                problem == .missing
                    ? "\(column.title) is empty" : "\(column.title) is \u{201C}\(texts[field])\u{201D}, not \(column.kind.wanted)")
        }
        guard let row else {
            throw SampleMistake(sentence: "row \(number) of the sample of \(shape.id): \(mistakes.joined(separator: "; "))")
        }
        return row
    }

    private static func isCalled(_ name: String, _ column: RegisterShape.Column) -> Bool {
        column.title.lowercased() == name.lowercased() || column.name.lowercased() == name.lowercased()
    }

    private static func cells(_ line: Substring) -> [String] {
        line.split(separator: "|", omittingEmptySubsequences: false).map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }
}
