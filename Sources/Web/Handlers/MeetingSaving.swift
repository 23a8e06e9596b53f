import Care
import Store

/// The fields of a meeting's form on their way to the registers: what can be saved is saved, what cannot comes back as it was typed.
struct MeetingSaving {
    let visit: Visit
    private(set) var entries = Entries()
    /// What comes back to the page.
    private(set) var filling = RecordFilling()
    /// What was typed and is not saved, for the draft.
    private(set) var unsaved: [String: [String]] = [:]
    /// The number of the next new decision about each child.
    private var given: [Child.ID: Int] = [:]

    init(_ visit: Visit) { self.visit = visit }

    /// Takes what was typed into some slots.
    ///
    /// - Parameter decide: what the program fills in besides what was typed.
    mutating func take(_ slots: [RecordSlot], _ facts: Facts, decide: (RecordSlot, inout [String]) -> Void = { _, _ in }) throws {
        for slot in slots where slot.number == 0 && slot.shape.id == Decision.shape.id {
            let child = Child.ID(slot.text("child_id")), number = Int(slot.text("number")) ?? 1
            given[child] = min(given[child] ?? number, number)
        }
        for slot in slots {
            guard let opened = visit.form[slot.numberName]?.last.flatMap({ Int64($0) }) else { continue }
            if visit.field(slot.removeName) == "yes" {
                if slot.number != 0 { entries.end(slot.number, of: slot.type) }
                continue
            }
            let base = try base(of: slot, opened)
            var (mine, unreadable) = typed(slot, base)
            if mine != base { decide(slot, &mine) }
            if !unreadable.isEmpty {
                keep(slot, opened)
                filling.problems += unreadable
                continue
            }
            switch slot.outcome(base: base, isCurrent: opened == slot.number, mine: mine, facts) {
            case .unchanged: break
            case .row(let texts): add(slot, texts)
            case .ends: entries.end(slot.number, of: slot.type)
            case .wrong(let problems):
                keep(slot, opened)
                filling.problems += problems.map { ($0.sentence, slot.name($0.field)) }
            case .disputed(let columns): try dispute(slot, columns, base: base, mine: mine)
            }
        }
        try findRemoved(slots)
    }

    // MARK: Reading

    /// The row as it was when the form was opened.
    private func base(of slot: RecordSlot, _ opened: Int64) throws -> [String] {
        if opened == slot.number { return slot.texts }
        if opened == 0 { return slot.blank }
        guard let version = try visit.site.store.version(register: slot.shape.id, number: opened) else { return slot.texts }
        // A number of another row is no state of this one.
        let isSame = slot.shape.columns.indices.allSatisfy { place in
            let column = slot.shape.columns[place]
            return !column.isKey || column.name == slot.idColumn && slot.number == 0 || version.cells[place] == slot.texts[place]
        }
        return isSame ? version.cells : slot.texts
    }

    private func typed(_ slot: RecordSlot, _ base: [String]) -> (texts: [String], problems: [(sentence: String, field: String)]) {
        var texts = base
        var problems: [(sentence: String, field: String)] = []
        for name in slot.asked {
            guard let place = slot.place(name), let column = slot.column(name), let sent = visit.form[slot.name(name)] else { continue }
            var value = visit.field(slot.name(name)).replacing("\r\n", with: "\n")
            if name == "hidden_from" { value = sent.filter { !$0.isEmpty }.joined(separator: ";") }
            if column.kind == .day, !value.isEmpty {
                guard let day = EntryText.day(value, today: visit.site.today()) else {
                    problems.append(("“\(column.title)” must be a day that exists, such as 27/3/2026.", slot.name(name)))
                    continue
                }
                value = day.iso
            }
            // Space around what is stored is no change.
            let stored = base[place].trimmingSpaces
            if value != stored { texts[place] = value }
        }
        return (texts, problems)
    }

    // MARK: What comes of it

    private mutating func add(_ slot: RecordSlot, _ texts: [String]) {
        var texts = texts
        if let id = slot.idColumn, let place = slot.place(id), texts[place].isEmpty {
            texts[place] = slot.shape.newID()
        }
        if slot.number == 0, slot.shape.id == Decision.shape.id, let place = slot.place("number") {
            // Lines left empty between do not leave numbers out.
            texts[place] = String(number(for: Child.ID(slot.text("child_id"))))
        }
        entries.take(texts, of: slot.type, replacing: slot.number == 0 ? nil : slot.number)
    }

    /// Something wrong that belongs to no register.
    mutating func complain(_ sentence: String, _ field: String) { filling.problems.append((sentence, field)) }

    /// Another row that belongs to what was typed.
    mutating func add<Row: Entry>(_ row: Row) { entries.add(row) }

    /// The number of the next new decision about a child.
    mutating func number(for child: Child.ID) -> Int {
        let number = given[child] ?? 1
        given[child] = number + 1
        return number
    }

    private mutating func keep(_ slot: RecordSlot, _ opened: Int64) {
        for column in slot.asked {
            let name = slot.name(column)
            if let sent = visit.form[name] {
                filling.typed[name] = sent
                unsaved[name] = sent
            }
        }
        filling.numbers[slot.numberName] = opened
        unsaved[slot.numberName] = [String(opened)]
    }

    /// Both changed the same field: the page shows both, and what is sent next has seen the other.
    private mutating func dispute(_ slot: RecordSlot, _ columns: [String], base: [String], mine: [String]) throws {
        keep(slot, slot.number)
        // A field that only the other changed is shown as it is now.
        for column in slot.asked where slot.text(column, in: mine) == slot.text(column, in: base) { filling.typed[slot.name(column)] = nil }
        for column in columns {
            filling.theirs[slot.name(column)] = slot.text(column)
            let title = slot.column(column)?.title ?? column
            filling.problems.append(("Somebody else has changed “\(title)” since you opened the page. Both are shown: save what should stay.", slot.name(column)))
        }
        if slot.number != 0, let actor = try visit.site.store.version(register: slot.shape.id, number: slot.number)?.written.actor {
            let who = try visit.site.names().who(actor)
            if !filling.others.contains(who) { filling.others.append(who) }
        }
    }

    /// Rows that were on the page and are gone: what was typed into them is shown, not lost.
    private mutating func findRemoved(_ slots: [RecordSlot]) throws {
        let known = Set(slots.map(\.numberName))
        for (name, values) in visit.form.sorted(by: { $0.key < $1.key }) where name.hasSuffix("-row") && !known.contains(name) && Int64(values.last ?? "") ?? 0 > 0 {
            let prefix = name.dropLast("row".count)
            let words = visit.form.filter { $0.key.hasPrefix(prefix) && $0.key != name }.sorted { $0.key < $1.key }.compactMap(\.value.last).filter { !$0.isEmpty }
            filling.problems.append(("Somebody else has removed a part of this page since you opened it. It said: \(words.joined(separator: "; "))", "close"))
        }
    }
}

extension Visit {
    /// The service as this reader may see it now, after something was written.
    func freshLook() throws -> Look {
        guard let session, let person else { throw Refusal.notFound("nobody is signed in") }
        return try snapshot().look(for: person, opened: site.store.opened(to: session.account, at: site.now()))
    }

    /// Keeps what could not be saved as the draft of this form; forgets the draft where everything was.
    func keepUnsaved(_ saving: MeetingSaving, title: String) throws {
        guard let session else { return }
        try dropDraft()
        if !saving.unsaved.isEmpty {
            try site.store.keepDraft(session.account, address: path, title: title, fields: saving.unsaved, at: site.now())
        }
    }

    /// What stands in a form's fields when it is opened: the draft, where there is one.
    func recordFilling() throws -> RecordFilling {
        var filling = RecordFilling()
        guard let draft = try draft() else { return filling }
        for (name, values) in draft.fields {
            if name.hasSuffix("-row") { filling.numbers[name] = values.last.flatMap { Int64($0) } } else { filling.typed[name] = values }
        }
        filling.draftSaved = site.time(draft.saved)
        return filling
    }

    /// A redirect that shows “Saved”, with the way to take it back.
    func savedRedirect(_ address: String, _ saved: Saved?, anchor: String = "") -> Answer {
        .redirect(address + (saved.map { "\(address.contains("?") ? "&" : "?")saved=\($0.ledger)" } ?? "") + anchor)
    }
}

extension Route {
    /// A meeting as its pages show it to this reader.
    static func meetingView(_ visit: Visit, _ look: Look, _ id: Meeting.ID) throws -> MeetingView {
        guard let meeting = look.facts.meeting(id) else { throw Refusal.notFound("no such meeting") }
        let asks: [Ask] = [.planMeeting, .recordMeeting, .sendMinutes, .prepareMeeting, .confirmDecisions, .recordVisit]
        return MeetingView(
            meeting: meeting, facts: look.facts, links: look.links, token: visit.token, may: Set(asks.filter { look.allows($0, meeting: id) }))
    }

    static func subject(of meeting: Meeting.ID) -> String { "meeting:\(meeting.text)" }

    /// Tries once more where somebody else wrote between reading and writing: the second time meets what they wrote.
    static func tryTwice(_ visit: Visit, _ work: (Look) throws -> Answer) throws -> Answer {
        do { return try work(try visit.freshLook()) } catch SaveProblem.changedMeanwhile { return try work(try visit.freshLook()) }
    }
}
