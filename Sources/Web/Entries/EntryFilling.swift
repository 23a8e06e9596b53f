import Care
import Store

/// A form as it stands: what each of its registers is to keep, what was typed, and what is wrong with it.
struct EntryFilling: Sendable {
    let form: EntryForm
    /// The entry itself, and what its companions keep.
    private(set) var entry: EntryPart
    private(set) var companions: [EntryPart] = []
    /// What was typed, by the names of the form's fields.
    private(set) var typed: [String: String] = [:]
    private(set) var problems: [EntryProblem] = []

    var parts: [EntryPart] { [entry] + companions }
    /// The number of the row that was opened; nil for a new entry.
    var number: Int64? { entry.base?.number }

    /// A form as it is first shown: a draft, the stored entry, or what is known already.
    ///
    /// - Parameters:
    ///   - stored: the entry as the address names it; nil for a new one.
    ///   - now: the entry as it is now, where somebody changed it since.
    init(_ form: EntryForm, _ visit: Visit, draft: Draft?, stored: Version? = nil, now: Version? = nil) throws {
        let facts = try visit.look().facts
        try self.init(form, visit, facts, stored: stored, now: now) { companion, id, rows in
            draft.flatMap { Self.opened(companion, of: id, $0.fields, visit, rows) } ?? (draft == nil ? rows.first : nil)
        }
        guard let draft else { return }
        let today = visit.site.today()
        for part in parts {
            for field in part.fields {
                guard let column = part.column(field), let place = part.place(field.column), let value = Self.sent(draft.fields[part.name(field)], field) else { continue }
                // A field that the draft leaves as it was is shown as it is now.
                let isUntouched = part.base.map { $0.texts[place] == EntryPart.kept(value.trimmingSpaces, column, today: today) } ?? false
                typed[part.name(field)] = isUntouched ? Self.shown(part.current?.texts[place] ?? part.texts[place], column) : value
            }
        }
    }

    /// A form as it was sent.
    init(_ form: EntryForm, _ visit: Visit, _ facts: Facts, sent: [String: [String]], stored: Version? = nil, now: Version? = nil) throws {
        try self.init(form, visit, facts, stored: stored, now: now) { companion, id, rows in
            Self.opened(companion, of: id, sent, visit, rows)
        }
        let today = visit.site.today()
        let isNew = stored == nil
        let several = Set(form.fields.filter { $0.kind == .accounts }.map(\.column))
        func value(_ name: String) -> String? {
            guard isNew || sent[name] != nil else { return nil }
            return (several.contains(name) ? (sent[name] ?? []).filter { !$0.isEmpty }.joined(separator: " ") : sent[name]?.last ?? "").trimmingSpaces
        }
        for part in parts { for field in part.fields { if let value = value(part.name(field)) { typed[part.name(field)] = value } } }
        problems += entry.read(facts, today: today, value)
        for (column, value) in form.decided(visit, isNew: isNew) { entry.set(column, value) }
        if form.type == Decision.self { own(facts, isNew: isNew) }
        for index in companions.indices {
            problems += companions[index].read(facts, today: today, value)
            companions[index].follow(entry)
        }
        check(facts, today: today)
        if form.id == "restrictions" {
            let known = Set(try visit.site.store.accounts().map(\.username))
            problems += EntryRules.unknownPeople(entry.text("people"), known: known)
        }
    }

    private init(
        _ form: EntryForm, _ visit: Visit, _ facts: Facts, stored: Version?, now: Version?,
        base: (EntryForm.Companion, String, [StoredRow]) throws -> StoredRow?
    ) throws {
        self.form = form
        let current = stored.map { StoredRow(now ?? $0) }
        entry = EntryPart(form, base: stored.map { StoredRow($0) }, current: current)
        for companion in form.companions {
            let id = current.map { form.id(of: $0.texts) } ?? "", rows = companion.rows(of: id, facts)
            var part = EntryPart(companion, base: id.isEmpty ? nil : try base(companion, id, rows), current: rows.first)
            part.isNew = stored == nil
            companions.append(part)
        }
        if stored == nil { begin(visit, child: form.isOfService ? "" : try Route.subject(visit)) }
    }

    /// What a new entry says before anybody has typed.
    private mutating func begin(_ visit: Visit, child: String) {
        entry.set(form.shape.childColumn, child)
        for field in form.fields {
            switch field.kind {
            case .today: entry.set(field.column, visit.site.today().iso)
            case .oneself: entry.set(field.column, visit.person?.staff?.text ?? "")
            default: break
            }
        }
        for (name, value) in form.given(visit) { entry.set(name, value) }
        // What another page knows already: a link can carry a choice, never words.
        for field in form.fields { if let value = visit.asked(field.column), value.utf8.count <= 60 { entry.set(field.column, value) } }
    }

    /// What follows from the words of a decision: who on the staff list its owner is, and the number of a new one.
    private mutating func own(_ facts: Facts, isNew: Bool) {
        guard let child = facts.number(of: Child.ID(entry.text(form.shape.childColumn))) else { return }
        if isNew { entry.set("number", String(facts.nextDecisionNumber(about: child))) }
        let before = entry.place("owner").flatMap { entry.base?.texts[$0] }
        if entry.text("owner") == before { return }
        let meeting = entry.text("meeting_id")
        entry.set("owner_staff_id", facts.staffOwner(entry.text("owner"), of: meeting.isEmpty ? nil : Meeting.ID(meeting), about: child)?.text ?? "")
    }

    /// What was sent for a field: the last value, or all of them where several can be ticked.
    private static func sent(_ values: [String]?, _ field: EntryForm.Field) -> String? {
        field.kind == .accounts ? values.map { $0.filter { !$0.isEmpty }.joined(separator: " ") } : values?.last
    }

    /// The companion's row that a form or a draft of it was opened with.
    private static func opened(
        _ companion: EntryForm.Companion, of id: String, _ fields: [String: [String]], _ visit: Visit, _ rows: [StoredRow]
    ) -> StoredRow? {
        guard let number = fields[companion.prefix + "row"]?.last.flatMap({ Int64($0) }) else { return rows.first }
        if let row = rows.first(where: { $0.number == number }) { return row }
        guard number > 0, let key = companion.place(companion.key),
            let version = try? visit.site.store.version(register: companion.type.shape.id, number: number), version.cells[key] == id
        else { return nil }  // A number of another entry's row is no state of this one.
        return StoredRow(version)
    }

    /// Asks every rule.
    private mutating func check(_ facts: Facts, today: Day) {
        let unread = Set(problems.map(\.field))
        var found = entry.problems(facts, labels: form.labels, today: today)
        for part in companions { found += part.problems(facts, labels: part.companion?.labels ?? [:], today: today) }
        var answers: [String: String] = [:]
        for part in parts { for field in part.fields { answers[part.name(field)] = part.text(field.column) } }
        found += form.together(answers)
        problems += found.filter { !unread.contains($0.field) }
    }

    /// The same form with what somebody else changed meanwhile; what is wrong with both together is told.
    func merged(_ facts: Facts, today: Day) -> EntryFilling {
        var copy = self
        copy.entry = entry.merged
        copy.companions = companions.map(\.merged)
        copy.typed = [:]
        copy.check(facts, today: today)
        return copy
    }

    // MARK: Shown

    /// What a field shows: what was typed, or what is stored; days as people write them.
    func value(_ part: EntryPart, _ field: EntryForm.Field, _ column: RegisterShape.Column) -> String {
        typed[part.name(field)] ?? Self.shown(part.text(column.name), column)
    }

    private static func shown(_ text: String, _ column: RegisterShape.Column) -> String {
        column.kind == .day ? Day(text)?.slashed ?? text : text
    }

    func problem(_ name: String) -> String? { problems.first { $0.field == name }?.sentence }

    // MARK: Written

    /// What is to be written; nil while something is wrong.
    ///
    /// - Parameter id: that of a new entry.
    func entries(adding id: String? = nil) -> Entries? {
        guard problems.isEmpty else { return nil }
        var entries = Entries()
        var whole = entry
        if let id, let key = form.idColumn { whole.set(key, id) }
        if whole.texts != whole.current?.texts, !entries.take(whole.texts, of: form.type, replacing: whole.current?.number).isEmpty { return nil }
        for part in companions {
            guard let companion = part.companion else { continue }
            guard part.isWanted else {
                if let current = part.current { entries.end(current.number, of: part.type) }
                continue
            }
            var texts = part.texts
            if let current = part.current {
                if texts == current.texts { continue }
            } else {
                // Somebody struck it through meanwhile, and nothing was typed into it.
                if let base = part.base, texts == base.texts { continue }
                if let key = part.place(companion.key) { texts[key] = form.id(of: whole.texts) }
                if let own = companion.ownID { texts[own] = part.shape.newID() }
            }
            guard entries.take(texts, of: part.type, replacing: part.current?.number).isEmpty else { return nil }
        }
        return entries
    }
}

extension EntryForm {
    /// The column that numbers the entries; nil for a register whose entries are told apart by what people type.
    var idColumn: String? {
        shape.columns.first { column in column.isKey && column.kind == .text && column.name != shape.childColumn && !fields.contains { $0.column == column.name } }?.name
    }

    /// The column by which companions are tied to an entry: its number, or the last of those that people type to tell entries apart.
    var tieColumn: String? { idColumn ?? shape.columns.last { $0.isKey && $0.name != shape.childColumn }?.name }

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
}

extension RegisterShape {
    /// An id that no entry of the register has had: the first letter of its table, and what nobody can guess.
    func newID() -> String { "\(table.prefix(1).uppercased())-\(Store.randomText(bytes: 6))" }
}
