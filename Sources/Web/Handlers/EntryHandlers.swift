import Care
import HTTPTypes
import Store

/// Entries about a child: each kind has its form (`EntryForm`), and all are added, changed, struck through and moved in one way.
extension Route {
    @Sendable static func entryList(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        let look = try visit.look(), place = try visit.entryPlace(form)
        let rows = place.child.map { EntryRows(form, $0, look.facts) } ?? EntryRows(form, look.facts)
        return .page(EntryListPage(form: form, place: place, facts: look.facts, rows: rows, mayAdd: try visit.mayAsk(form.ask), mayReadAll: try place.child == nil || visit.mayAsk(.readRecord))).about(place.subject, form.id)
    }

    @Sendable static func newEntry(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        let draft = try visit.draft()
        return .page(try formPage(form, visit, EntryFilling(form, visit, draft: draft), draft: draft)).about(try subject(form, visit), form.id)
    }

    @Sendable static func addEntry(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        let filling = try EntryFilling(form, visit, visit.look().facts, sent: visit.form)
        guard let entries = filling.entries(adding: form.shape.newID()) else {
            return .page(try formPage(form, visit, filling, draft: nil), status: .unprocessableContent)
        }
        return try save(entries, "add \(form.id)", form, visit)
    }

    /// Opens an entry to change it. Where somebody changed it since the address was made, a draft stays where it was begun.
    @Sendable static func entry(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        let opened = try storedEntry(form, visit), draft = try visit.draft()
        guard let now = try standing(form, visit, opened) else { return try gonePage(form, visit, opened, typed: draft?.fields, draft) }
        if now.number != opened.number, draft == nil { return .redirect(try address(form, visit, now)) }
        let filling = try EntryFilling(form, visit, draft: draft, stored: opened, now: now)
        let page = try formPage(form, visit, filling, draft: draft, changed: now.number == opened.number ? nil : now)
        return .page(page).about(try subject(form, visit), "\(form.id) \(now.number)")
    }

    /// Saves a changed entry. Where somebody else has changed it meanwhile, the fields are put together; where both changed one, both are shown.
    @Sendable static func changeEntry(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let opened = try storedEntry(form, visit)
            guard let now = try standing(form, visit, opened) else { return try gonePage(form, visit, opened, typed: visit.form, nil) }
            let filling = try EntryFilling(form, visit, look.facts, sent: visit.form, stored: opened, now: now)
            guard filling.problems.isEmpty else { return .page(try formPage(form, visit, filling, draft: nil), status: .unprocessableContent) }
            if filling.parts.contains(where: { !$0.disputed.isEmpty }) {
                let page = EntryConflictPage(
                    form: form, place: try visit.entryPlace(form), facts: look.facts, parts: filling.parts, actor: try visit.site.names().who(now.written.actor),
                    number: now.number, began: visit.path, token: visit.token)
                return .page(page, status: .conflict)
            }
            let merged = filling.merged(look.facts, today: visit.site.today())
            guard let entries = merged.entries() else { return .page(try formPage(form, visit, merged, draft: nil), status: .unprocessableContent) }
            if entries.isEmpty {
                try dropDrafts(visit)
                return .redirect(try visit.entryPlace(form).back)
            }
            return try save(entries, "change \(form.id)", form, visit)
        }
    }

    @Sendable static func entryHistory(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        let stored = try storedEntry(form, visit), look = try visit.look()
        var versions = try visit.site.store.history(register: form.shape.id, key: stored.key)
        for companion in form.companions {
            versions += try visit.site.store.history(register: companion.type.shape.id, column: companion.key, holding: form.id(of: stored.cells))
        }
        let page = EntryHistoryPage(
            title: "History", over: form.title, place: try visit.entryPlace(form), facts: look.facts, versions: try visit.named(versions))
        return .page(page).about(try subject(form, visit), "\(form.id) \(stored.number)")
    }

    @Sendable static func strikeForm(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        let opened = try storedEntry(form, visit)
        guard let stored = try standing(form, visit, opened) else { return try gonePage(form, visit, opened, typed: nil, nil) }
        if stored.number != opened.number { return .redirect(try address(form, visit, stored) + "/strike") }
        return .page(try strikePage(form, visit, stored, problem: nil)).about(try subject(form, visit), "\(form.id) \(stored.number)")
    }

    /// Ends an entry with a reason, and what its companions keep with it. It stays on the file, struck through.
    @Sendable static func strike(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let opened = try storedEntry(form, visit), why = visit.field("reason")
            guard let stored = try standing(form, visit, opened) else { return try gonePage(form, visit, opened, typed: nil, nil) }
            if stored.number != opened.number { return .page(try strikePage(form, visit, stored, problem: Self.changedSince), status: .conflict) }
            if why.isEmpty {
                return .page(try strikePage(form, visit, stored, problem: "Say why it should not stand."), status: .unprocessableContent)
            }
            var entries = Entries()
            entries.end(stored.number, of: form.type)
            for (companion, row) in form.companionRows(of: stored.cells, look.facts) { entries.end(row.number, of: companion.type) }
            let saved = try visit.site.store.save(entries, action: Store.striking, subject: try subject(form, visit), visit.deed(why))
            return .redirect(try back(form, visit, saved))
        }
    }

    static let changedSince = "Somebody has changed this entry since you opened it. It is shown as it is now: look at it again."

    // MARK: Parts

    /// The entry an address names: a row of the form's register about the child of the address, as it is or as it once was.
    static func storedEntry(_ form: EntryForm, _ visit: Visit) throws -> Version {
        let look = try visit.look()
        guard let number = Int64(visit.parameter("number")), let found = try visit.site.store.version(register: form.shape.id, number: number),
            try isHere(form, visit, found)
        else { throw Refusal.notFound("no such entry") }
        // One's own notes are one's own.
        if form.ask == .keepNotes, let staff = form.shape.columns.firstIndex(where: { $0.name == "staff_id" }), found.cells[staff] != look.person.staff?.text {
            throw Refusal.notFound("somebody else's note")
        }
        return found
    }

    /// The entry as it is now; nil for one that was struck through, taken back or moved to another file.
    static func standing(_ form: EntryForm, _ visit: Visit, _ opened: Version) throws -> Version? {
        if opened.ended == nil { return opened }
        guard let last = try visit.site.store.history(register: form.shape.id, key: opened.key).last, last.ended == nil, try isHere(form, visit, last) else {
            return nil
        }
        return last
    }

    private static func isHere(_ form: EntryForm, _ visit: Visit, _ version: Version) throws -> Bool {
        guard let place = form.shape.childField, version.cells.indices.contains(place) else { return form.isOfService }
        // The service's own entry may be about a child: then it is there for whoever may open the child.
        if form.isOfService { return try version.cells[place].isEmpty || visit.look().facts.child(Child.ID(version.cells[place])) != nil }
        return try visit.look().facts.ids(of: visit.child()).contains(Child.ID(version.cells[place]))
    }

    /// Says what became of an entry that no longer stands here, with what was typed into its form.
    static func gonePage(_ form: EntryForm, _ visit: Visit, _ opened: Version, typed: [String: [String]]?, _ draft: Draft?) throws -> Answer {
        let look = try visit.look()
        let states = try visit.site.store.history(register: form.shape.id, key: opened.key)
        let here = try states.last { try isHere(form, visit, $0) } ?? opened
        var kept: [(label: String, text: String)] = []
        for (prefix, type, fields) in [("", form.type, form.fields)] + form.companions.map({ ($0.prefix, $0.type, $0.fields) }) {
            for field in fields {
                guard let text = typed?[prefix + field.column]?.last?.trimmingSpaces, !text.isEmpty else { continue }
                guard let column = type.shape.columns.first(where: { $0.name == field.column }) else { continue }
                kept.append((field.label ?? column.title, shownText(EntryPart.kept(text, column, today: look.today) ?? text, column, look.facts)))
            }
        }
        let page = EntryGonePage(
            form: form, place: try visit.entryPlace(form), facts: look.facts, last: try visit.named(here), kept: kept, address: visit.path,
            draftSaved: draft.map { visit.site.time($0.saved) }, mayAdd: try visit.mayAsk(form.ask), token: visit.token)
        return .page(page, status: .gone).about(try subject(form, visit), "\(form.id) \(opened.number), which no longer stands")
    }

    static func address(_ form: EntryForm, _ visit: Visit, _ version: Version) throws -> String {
        "\(try visit.entryPlace(form).address)/\(form.id)/\(version.number)"
    }

    /// What the audit trail says the entries of a form are about.
    static func subject(_ form: EntryForm, _ visit: Visit) throws -> String { form.isOfService ? form.shape.id : try subject(visit) }

    /// Where the reader goes once an entry is saved.
    private static func back(_ form: EntryForm, _ visit: Visit, _ saved: Saved) throws -> String {
        "\(try visit.entryPlace(form).back)?saved=\(saved.ledger)"
    }

    static func subject(_ visit: Visit) throws -> String {
        let look = try visit.look()
        return look.facts.children[try visit.child()].id.text
    }

    static func childAddress(_ visit: Visit, _ saved: Saved) throws -> String {
        let look = try visit.look()
        return look.links.child(look.facts.children[try visit.child()].id) + "?saved=\(saved.ledger)"
    }

    private static func formPage(_ form: EntryForm, _ visit: Visit, _ filling: EntryFilling, draft: Draft?, changed: Version? = nil) throws -> EntryFormPage {
        let look = try visit.look()
        return EntryFormPage(
            form: form, place: try visit.entryPlace(form), facts: look.facts, filling: filling, token: visit.token, address: visit.path,
            draftSaved: draft.map { visit.site.time($0.saved) }, mayMove: try form.canMove && look.allows(.moveEntry, visit.child()),
            changed: try changed.map { try visit.named($0).written },
            accounts: form.fields.contains { $0.kind == .accounts }
                ? try visit.site.accountNames().map { (value: $0.key, title: "\($0.value) (\($0.key))") }.sorted { $0.title < $1.title } : [])
    }

    private static func strikePage(_ form: EntryForm, _ visit: Visit, _ stored: Version, problem: String?) throws -> EntryStrikePage {
        let look = try visit.look()
        return EntryStrikePage(
            form: form, place: try visit.entryPlace(form), facts: look.facts, entry: try visit.named(stored), problem: problem,
            reason: visit.field("reason"), token: visit.token)
    }

    private static func save(_ entries: Entries, _ action: String, _ form: EntryForm, _ visit: Visit) throws -> Answer {
        let saved = try visit.site.store.save(entries, action: action, subject: try subject(form, visit), visit.deed(visit.field("change-reason")))
        try dropDrafts(visit)
        let look = try visit.look()
        // Whoever tells of a change is told who answers, and by when.
        if form.type == ChangeAlert.self, look.allows(form.readAsk, try visit.child()) {
            return .redirect("\(look.links.child(Child.ID(try subject(form, visit))))/\(form.id)?saved=\(saved.ledger)")
        }
        return .redirect(try back(form, visit, saved))
    }

    /// The form was sent: its draft is no longer needed, nor that of the address where it was begun.
    private static func dropDrafts(_ visit: Visit) throws {
        try visit.dropDraft()
        let began = visit.field("draft-address")
        if let session = visit.session, !began.isEmpty { try visit.site.store.dropDraft(session.account, address: began) }
    }
}
