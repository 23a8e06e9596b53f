import Care
import Store

/// A form as it stands: the text of each field of its register, what is wrong with them, and the row that was opened.
struct EntryFilling: Sendable {
    let form: EntryForm
    /// The text of each field, in the order of the register's columns, days written `2026-03-27`.
    private(set) var texts: [String]
    /// What was typed where it could not be read.
    private(set) var typed: [String: String] = [:]
    private(set) var problems: [EntryProblem] = []
    /// What is kept in other registers with a new entry.
    private var others: [(companion: EntryForm.Companion, texts: [String])] = []
    /// The number of the row that was opened; nil for a new entry.
    let number: Int64?

    /// A form as it is first shown: a draft, the stored entry, or what is known already.
    init(_ form: EntryForm, _ visit: Visit, draft: Draft?, stored: Version? = nil) throws {
        self.form = form
        number = stored?.number
        texts = stored?.cells ?? Array(repeating: "", count: form.shape.columns.count)
        let today = visit.site.today()
        if stored == nil {
            set(form.shape.childColumn, try Route.subject(visit))
            for field in form.fields {
                switch field.kind {
                case .today: set(field.column, today.iso)
                case .oneself: set(field.column, visit.person?.staff?.text ?? "")
                default: break
                }
            }
            for (name, value) in form.given(visit) { set(name, value) }
            // What another page knows already: a link can carry a choice, never words.
            for field in form.fields { if let value = visit.asked(field.column), value.utf8.count <= 60 { set(field.column, value) } }
        }
        if let draft {
            for companion in form.companions {
                for field in companion.fields {
                    let name = companion.prefix + field.column
                    if let value = draft.fields[name]?.last { typed[name] = value }
                }
            }
            for field in form.fields { if let value = draft.fields[field.column]?.last { typed[field.column] = value } }
        }
    }

    /// A form as it was sent.
    init(_ form: EntryForm, _ visit: Visit, sent: [String: [String]], stored: Version? = nil) throws {
        try self.init(form, visit, draft: nil, stored: stored)
        let today = visit.site.today()
        for field in form.fields {
            guard let column = form.column(field) else { continue }
            let value = visit.field(field.column)
            typed[field.column] = value
            if column.kind == .day, !value.isEmpty {
                if let day = EntryText.day(value, today: today) { set(field.column, day.iso) } else {
                    set(field.column, "")
                    problems.append(EntryProblem(field.column, "“\(field.label ?? column.title)” must be a day that exists, such as 27/3/2026."))
                }
            } else {
                set(field.column, value)
            }
        }
        for (name, value) in form.decided(visit, isNew: stored == nil) { set(name, value) }
        if stored == nil { readCompanions(visit) }
        let unread = Set(problems.map(\.field)), facts = try visit.look().facts
        problems += form.problems(texts, facts).filter { !unread.contains($0.field) }
        for (companion, texts) in others {
            var whole = texts
            if let key = companion.key, let place = companion.place(key) { whole[place] = "new" } else if let place = companion.ownID { whole[place] = "new" }
            problems += EntryText.problems(whole, of: companion.type, facts).map { EntryProblem(companion.prefix + $0.field, $0.sentence) }
        }
    }

    /// What was sent for the registers that a new entry fills as well.
    private mutating func readCompanions(_ visit: Visit) {
        for companion in form.companions {
            var texts = Array(repeating: "", count: companion.type.shape.columns.count)
            for field in companion.fields {
                let name = companion.prefix + field.column, value = visit.field(name)
                typed[name] = value
                if let place = companion.place(field.column) { texts[place] = value }
            }
            for (theirs, ours) in companion.taken { if let place = companion.place(theirs) { texts[place] = text(ours) } }
            for (column, value) in companion.fixed { if let place = companion.place(column) { texts[place] = value } }
            if let column = companion.type.shape.childColumn, let place = companion.place(column) { texts[place] = text(form.shape.childColumn ?? "") }
            let isWanted = companion.needs.flatMap { companion.place($0) }.map { !texts[$0].isEmpty } ?? true
            if isWanted { others.append((companion, texts)) }
        }
    }

    /// The same form with other texts.
    func merged(_ texts: [String]) -> EntryFilling {
        var copy = self
        copy.texts = texts
        return copy
    }

    /// What a field of another register shows: what was typed.
    func typedValue(_ name: String) -> String { typed[name] ?? "" }

    /// What a field shows: what was typed, or what is stored; days as people write them.
    func value(_ column: RegisterShape.Column) -> String {
        if let typed = typed[column.name] { return typed }
        let text = text(column.name)
        if column.kind == .day, let day = Day(text) { return day.slashed }
        return text
    }

    func text(_ column: String) -> String {
        form.shape.columns.firstIndex { $0.name == column }.map { texts[$0] } ?? ""
    }

    func problem(_ column: String) -> String? { problems.first { $0.field == column }?.sentence }

    private mutating func set(_ column: String?, _ value: String) {
        if let place = form.shape.columns.firstIndex(where: { $0.name == column }) { texts[place] = value }
    }

    /// What is to be written; nil while something is wrong.
    func entries(replacing stored: Version) -> Entries? {
        guard problems.isEmpty else { return nil }
        var entries = Entries()
        return entries.take(texts, of: form.type, replacing: stored.number).isEmpty ? entries : nil
    }

    /// What is to be written for a new entry under an id; nil while something is wrong.
    func entries(adding id: String) -> Entries? {
        guard problems.isEmpty else { return nil }
        var copy = self
        if let key = form.idColumn { copy.set(key, id) }
        var entries = Entries()
        guard entries.take(copy.texts, of: form.type).isEmpty else { return nil }
        for (companion, texts) in others {
            var whole = texts
            if let key = companion.key, let place = companion.place(key) { whole[place] = id }
            if companion.key == nil, let place = companion.ownID { whole[place] = companion.type.shape.newID() }
            guard entries.take(whole, of: companion.type).isEmpty else { return nil }
        }
        return entries
    }
}

extension EntryForm {
    /// The column that numbers the entries; nil for a register whose entries are told apart otherwise.
    var idColumn: String? { shape.columns.first { $0.isKey && $0.kind == .text && $0.name != shape.childColumn }?.name }

    /// What a new entry says without being asked.
    func given(_ visit: Visit) -> [(String, String)] {
        switch id {
        case "visits", "notes", "legal-advice": [("staff_id", visit.person?.staff?.text ?? "")]
        case "midpoints": [("case_type", CaseKind.lookedAfter.rawValue)]
        default: []
        }
    }

    /// What the program decides about an entry, whatever is typed.
    func decided(_ visit: Visit, isNew: Bool) -> [(String, String)] {
        guard isNew else { return [] }
        return switch id {
        case "changes":
            [("told_date", visit.site.today().iso), ("told_by", visit.person?.name ?? ""), ("source", AlertSource.form.rawValue)]
        default: []
        }
    }

    /// What is wrong with the texts of an entry: fields that cannot be read, and rules that it breaks.
    func problems(_ texts: [String], _ facts: Facts) -> [EntryProblem] {
        // The id is given when the entry is written.
        var texts = texts
        if let id = idColumn, let place = shape.columns.firstIndex(where: { $0.name == id }), texts[place].isEmpty { texts[place] = "new" }
        return EntryText.problems(texts, of: type, facts)
    }
}

extension EntryForm.Companion {
    func place(_ column: String) -> Int? { type.shape.columns.firstIndex { $0.name == column } }
    /// The place of the id that an entry of its own has.
    var ownID: Int? { type.shape.columns.firstIndex { $0.isKey && $0.name != type.shape.childColumn } }
}

extension RegisterShape {
    /// An id that no entry of the register has had: the first letter of its table, and what nobody can guess.
    func newID() -> String { "\(table.prefix(1).uppercased())-\(Store.randomText(bytes: 6))" }
}
