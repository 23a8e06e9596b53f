import Care

/// The part of a form that one register keeps: the entry itself, or what a companion keeps with it.
struct EntryPart: Sendable {
    /// Nil for the entry itself.
    let companion: EntryForm.Companion?
    let type: any Entry.Type
    let fields: [EntryForm.Field]
    /// The row as it was when the form was opened; nil where there was none.
    let base: StoredRow?
    /// The row as it is now; nil where there is none, or no more.
    let current: StoredRow?
    /// What it is to say: the text of each column, days written `2026-03-27`.
    var texts: [String]

    init(_ form: EntryForm, base: StoredRow?, current: StoredRow?) {
        companion = nil
        type = form.type
        fields = form.fields
        self.base = base
        self.current = current
        texts = base?.texts ?? Array(repeating: "", count: form.shape.columns.count)
    }

    init(_ companion: EntryForm.Companion, base: StoredRow?, current: StoredRow?) {
        self.companion = companion
        type = companion.type
        fields = companion.fields
        self.base = base
        self.current = current
        texts = base?.texts ?? Array(repeating: "", count: companion.type.shape.columns.count)
    }

    var shape: RegisterShape { type.shape }
    var prefix: String { companion?.prefix ?? "" }
    /// The hidden field that carries the number of the row the form was opened with.
    var numberName: String { prefix + "row" }

    func name(_ field: EntryForm.Field) -> String { prefix + field.column }
    func column(_ field: EntryForm.Field) -> RegisterShape.Column? { shape.columns.first { $0.name == field.column } }
    func place(_ column: String?) -> Int? { shape.columns.firstIndex { $0.name == column } }
    func text(_ column: String?) -> String { place(column).map { texts[$0] } ?? "" }

    mutating func set(_ column: String?, _ value: String) {
        if let place = place(column) { texts[place] = value }
    }

    // MARK: Reading

    /// What was sent for a field, as it is kept; nil with a day that does not exist.
    static func kept(_ value: String, _ column: RegisterShape.Column, today: Day) -> String? {
        column.kind != .day || value.isEmpty ? value : EntryText.day(value, today: today)?.iso
    }

    /// Takes what was sent. A field that was not sent stays as it is.
    mutating func read(_ facts: Facts, today: Day, _ sent: (String) -> String?) -> [EntryProblem] {
        var problems: [EntryProblem] = []
        for field in fields {
            guard let column = column(field), var value = sent(name(field)) else { continue }
            if field.kind == .otherChild, !value.isEmpty {
                if let problem = facts.whyNoChild(value) { problems.append(EntryProblem(name(field), problem)) }
                value = facts.childMeant(by: value)?.text ?? value
            }
            let kept = Self.kept(value, column, today: today)
            set(column.name, kept ?? "")
            if kept == nil { problems.append(EntryProblem(name(field), EntryText.noSuchDay(field.label ?? column.title))) }
            let stored = place(column.name).flatMap { base?.texts[$0] }
            if let problem = EntryText.problem(value, of: field, title: column.title, stored: stored) {
                problems.append(EntryProblem(name(field), problem.sentence))
            }
        }
        return problems
    }

    /// Fills in what a companion takes from the entry without asking.
    mutating func follow(_ entry: EntryPart) {
        guard let companion else { return }
        for (theirs, ours) in companion.taken {
            // What was changed since it was taken stays as it is.
            if base == nil || entry.base.map({ base in entry.place(ours).map { base.texts[$0] } ?? "" }) == text(theirs) { set(theirs, entry.text(ours)) }
        }
        if base == nil { for (column, value) in companion.fixed { set(column, value) } }
        set(shape.childColumn, entry.text(entry.shape.childColumn))
    }

    // MARK: What is kept

    /// Whether there is something to keep: an entry always, a companion where it says something.
    var isWanted: Bool {
        guard let companion else { return true }
        if let needs = companion.needs { return !text(needs).isEmpty }
        return isNew || current != nil || fields.contains { !text($0.column).isEmpty }
    }

    /// Whether it belongs to an entry that is being written for the first time.
    var isNew = false

    /// What is wrong with it, by the names of the form's fields.
    func problems(_ facts: Facts, labels: [String: String], today: Day) -> [EntryProblem] {
        guard isWanted else { return [] }
        // The ids are given when the entry is written.
        var whole = texts
        let asked = Set(fields.map(\.column))
        for place in shape.columns.indices {
            let column = shape.columns[place]
            if column.isKey, column.kind == .text, !asked.contains(column.name), whole[place].isEmpty { whole[place] = "new" }
        }
        if let key = place(companion?.key), whole[key].isEmpty { whole[key] = "new" }
        let chosen = companion?.chosen ?? EntryForm.chosen(fields)
        return EntryText.problems(whole, of: type, facts, labels: labels, chosen: chosen, today: today).map { EntryProblem(prefix + $0.field, $0.sentence) }
    }

    /// The row that was opened, the row as it is and what was typed put together.
    var merge: EntryMerge {
        let blank = Array(repeating: "", count: texts.count)
        guard let current else { return EntryMerge(base: texts, theirs: texts, mine: texts) }
        var mine = texts
        // What nobody was asked is as it is stored.
        let asked = Set(fields.map(\.column))
        if base == nil { for place in mine.indices where !asked.contains(shape.columns[place].name) { mine[place] = "" } }
        return EntryMerge(base: base?.texts ?? blank, theirs: current.texts, mine: mine)
    }

    /// The places of fields that two people changed differently.
    var disputed: [Int] {
        let asked = Set(fields.map(\.column))
        return merge.disputed.filter { asked.contains(shape.columns[$0].name) }
    }

    /// The same with what somebody else changed meanwhile.
    var merged: EntryPart {
        var copy = self
        copy.texts = merge.merged
        return copy
    }
}
