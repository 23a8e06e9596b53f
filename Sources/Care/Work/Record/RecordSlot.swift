/// One row of a meeting's record as a page asks for it: what is stored now, and which of its fields are asked.
///
/// A slot may stand for a row that does not exist yet: filling it in makes one, and emptying it ends the row.
public struct RecordSlot: Sendable {
    public let type: any Entry.Type
    /// What stands before the names of its fields: the same each time the page is opened, and telling nobody whom it is about.
    public let prefix: String
    /// The store's number of the row; 0 where there is none yet.
    public let number: Int64
    /// The text of each field in the order of the register's columns, as it is stored; of a new row, what is known beforehand.
    public let texts: [String]
    /// The fields that the page asks for.
    public let asked: [String]
    /// The fields without which there is no row; none for a row that is always there.
    public let content: [String]
    /// Whether a row that lacks something is refused. Otherwise only what is wrong is refused, and what is missing is asked for later.
    public let isStrict: Bool

    /// - Parameter isNew: the asked fields are empty whatever the row says.
    init<Row: Entry>(_ row: Row, _ number: Int64, prefix: String, asked: [String], content: [String] = [], isStrict: Bool = false) {
        type = Row.self
        self.prefix = prefix + "-"
        self.number = number
        self.asked = asked
        self.content = content
        self.isStrict = isStrict
        var texts = EntryText.texts(row)
        if number == 0 {
            for (place, column) in Row.shape.columns.enumerated() where asked.contains(column.name) { texts[place] = "" }
        }
        self.texts = texts
    }

    public var shape: RegisterShape { type.shape }
    public func place(_ column: String) -> Int? { shape.columns.firstIndex { $0.name == column } }
    public func column(_ name: String) -> RegisterShape.Column? { shape.columns.first { $0.name == name } }
    /// The name of a field on the page.
    public func name(_ column: String) -> String { prefix + column }
    /// What is stored in a field.
    public func text(_ column: String) -> String { text(column, in: texts) }
    public func text(_ column: String, in texts: [String]) -> String { place(column).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? "" }

    /// The name of the hidden field that says which state of the row was opened.
    public var numberName: String { prefix + "row" }
    /// The name of the tick that removes the row.
    public var removeName: String { prefix + "remove" }

    /// The column that numbers the rows of the register and is given when a row is written; nil where the row is told apart otherwise.
    public var idColumn: String? {
        switch shape.id {
        case MinuteSection.shape.id: "section_id"
        case SafetyStatement.shape.id: "statement_id"
        case Decision.shape.id: "decision_id"
        case MeetingPerson.shape.id: "person_id"
        default: nil
        }
    }

    /// The fields of a row not yet stored, before anything was typed.
    public var blank: [String] {
        var blank = texts
        for column in asked { if let place = place(column) { blank[place] = "" } }
        return blank
    }

    /// Whether the texts are those of a row, and not of a place left empty.
    func isRow(_ texts: [String]) -> Bool { content.isEmpty || content.contains { !text($0, in: texts).trimmingSpaces.isEmpty } }
}

/// What comes of a slot of a form that was sent.
public enum SlotOutcome: Sendable, Equatable {
    /// Nothing was changed.
    case unchanged
    /// The row as it is to be stored.
    case row([String])
    /// The row is to end.
    case ends
    /// Fields that cannot stand as they were typed.
    case wrong([EntryProblem])
    /// Columns that somebody else has changed to something different since the form was opened.
    case disputed([String])
}

extension RecordSlot {
    /// What comes of what was typed.
    ///
    /// - Parameters:
    ///   - base: the texts of the row that was opened, or `blank`.
    ///   - isCurrent: whether the row that was opened is the one stored now.
    ///   - mine: the texts as they were typed.
    public func outcome(base: [String], isCurrent: Bool, mine: [String], _ facts: Facts) -> SlotOutcome {
        if mine == base { return .unchanged }
        var result = mine
        if !isCurrent {
            let merge = EntryMerge(base: base, theirs: texts, mine: mine)
            if !merge.disputed.isEmpty { return .disputed(merge.disputed.map { shape.columns[$0].name }) }
            result = merge.merged
            if number != 0, result == texts { return .unchanged }
        }
        guard isRow(result) else { return number == 0 ? .unchanged : .ends }
        let problems = problems(in: result, base: base, facts)
        return problems.isEmpty ? .row(result) : .wrong(problems)
    }

    /// What cannot stand. What is only missing is asked for when the meeting is closed, unless the register cannot hold the row without it.
    private func problems(in texts: [String], base: [String], _ facts: Facts) -> [EntryProblem] {
        var whole = texts
        if let id = idColumn, let place = place(id), whole[place].isEmpty { whole[place] = "new" }
        return EntryText.problems(whole, of: type, facts).filter { problem in
            guard asked.contains(problem.field) else { return false }
            if isStrict { return true }
            let typed = text(problem.field, in: texts)
            if typed.isEmpty { return column(problem.field)?.isRequired == true }
            // What was wrong before and was not touched does not stand in the way of the rest.
            return number == 0 || shape.id != Meeting.shape.id || typed != text(problem.field, in: base)
        }
    }
}
