import Documents

/// What is wrong with one field of an entry, in a sentence for the person who typed it.
public struct EntryProblem: Hashable, Sendable {
    /// The column of the register; empty for what belongs to no single field.
    public let field: String
    public let sentence: String

    public init(_ field: String, _ sentence: String) {
        self.field = field
        self.sentence = sentence
    }
}

/// Entries as the texts of their fields: how forms, drafts and histories hold them.
public enum EntryText {
    /// Reads an entry from the texts of its fields, in the order of the register's columns. Every problem is told, not only the first.
    ///
    /// - Parameters:
    ///   - labels: what the form calls columns that it does not call by their titles.
    ///   - chosen: the columns of words that the form lets people choose from.
    public static func read<Row: Entry>(_: Row.Type, _ texts: [String], labels: [String: String] = [:], chosen: Set<String> = []) -> (row: Row?, problems: [EntryProblem]) {
        let columns = Row.shape.columns
        var bytes: [UInt8] = []
        var ends: [Int] = []
        for index in columns.indices {
            if texts.indices.contains(index) { bytes.append(contentsOf: texts[index].utf8) }
            ends.append(bytes.count)
        }
        bytes.append(0)
        var problems: [EntryProblem] = []
        let row = bytes.withUnsafeBufferPointer { buffer -> Row? in
            var cells: [CSV.Cell] = []
            var start = 0
            for end in ends {
                cells.append(CSV.Cell(start: buffer.baseAddress?.advanced(by: start), count: end - start))
                start = end
            }
            return Row.register.read(cells) { index, problem in
                let column = columns[index]
                problems.append(EntryProblem(column.name, Self.sentence(labels[column.name] ?? column.title, column, problem, isChosen: chosen.contains(column.name))))
            }
        }
        return (row, problems)
    }

    /// What is wrong with an entry given by the texts of its fields: fields that cannot be read, or else rules that it breaks.
    public static func problems(_ texts: [String], of type: any Entry.Type, _ facts: Facts, labels: [String: String] = [:], chosen: Set<String> = [], today: Day? = nil) -> [EntryProblem] {
        func open<Row: Entry>(_: Row.Type) -> [EntryProblem] {
            let (row, problems) = read(Row.self, texts, labels: labels, chosen: chosen)
            guard let row, problems.isEmpty else { return problems }
            return EntryRules.problems(in: row, facts, today: today)
        }
        return open(type)
    }

    /// The texts of an entry's fields.
    public static func texts<Row: Entry>(_ row: Row) -> [String] { Row.shape.columns.indices.map { Row.register.text($0, of: row) } }

    /// Reads a day as people write one: 27/3/2026, 27.3.26, 27 March 2026, 2026-03-27, today, yesterday, tomorrow. Nil for anything else.
    public static func day(_ text: String, today: Day) -> Day? {
        switch text.lowercased() {
        case "today": return today
        case "yesterday": return today.adding(days: -1)
        case "tomorrow": return today.adding(days: 1)
        default: break
        }
        if let day = Facts.birthday(text) { return day }
        let parts = text.split { "/.- ".contains($0) }.compactMap { Int($0) }
        guard parts.count == 3, (0...99).contains(parts[2]) else { return nil }
        return Day(year: 2000 + parts[2], month: parts[1], day: parts[0])
    }

    private static func sentence(_ label: String, _ column: RegisterShape.Column, _ problem: FieldProblem, isChosen: Bool) -> String {
        switch (problem, column.kind) {
        case (.missing, .text) where isChosen: "Choose an answer for “\(label)”."
        case (.missing, .day) where ["day", "on", "when", "date"].contains(label.lowercased()): "Enter the day."
        case (.missing, .choice), (.missing, .code): "Choose an answer for “\(label)”."
        case (.missing, .day): "Enter the day for “\(label)”."
        case (.missing, _): "Enter “\(label)”."
        case (.unreadable, .day): noSuchDay(label)
        case (.unreadable, _): "“\(label)” must be \(column.wanted)."
        }
    }

    /// What is said of a day that cannot be read.
    public static func noSuchDay(_ label: String) -> String { "“\(label)” must be a day that exists, such as 27/3/2026." }

    /// What is wrong with the text of a field whose answers are given.
    ///
    /// - Parameter stored: the text as it was before: what was imported in other words stays.
    public static func problem(_ text: String, of field: EntryForm.Field, title: String, stored: String?) -> EntryProblem? {
        guard case .oneOf(let words) = field.kind, !text.isEmpty, text != stored, !words.contains(text) else { return nil }
        return EntryProblem(field.column, "“\(field.label ?? title)” must be one of: \(words.joined(separator: ", ")).")
    }
}

/// Two people changed the same entry: what each field becomes, and which fields both changed differently.
///
/// A field only one of them changed takes that change; a field both changed to the same takes it too.
public struct EntryMerge: Hashable, Sendable {
    /// The fields put together; a disputed one holds what is stored now.
    public let merged: [String]
    /// The places of the fields that both changed to different things.
    public let disputed: [Int]

    /// - Parameters:
    ///   - base: the fields as they were when the form was opened.
    ///   - theirs: as they are stored now.
    ///   - mine: as they were typed.
    public init(base: [String], theirs: [String], mine: [String]) {
        var merged = theirs
        var disputed: [Int] = []
        for index in theirs.indices {
            let was = base.indices.contains(index) ? base[index] : ""
            let typed = mine.indices.contains(index) ? mine[index] : ""
            if typed == was || typed == theirs[index] { continue }
            if theirs[index] == was { merged[index] = typed } else { disputed.append(index) }
        }
        self.merged = merged
        self.disputed = disputed
    }
}
