import Care
import HTTPTypes
import Store

/// Entries about a child: each kind has its form (`EntryForm`), and all are added, changed, struck through and moved in one way.
extension Route {
    @Sendable static func entryList(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        let look = try visit.look(), child = try visit.child()
        let page = EntryListPage(
            form: form, child: child, facts: look.facts, links: look.links, rows: EntryRows(form, child, look.facts),
            mayAdd: look.allows(form.ask, child))
        return .page(page).about(look.facts.children[child].id.text, form.id)
    }

    @Sendable static func newEntry(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        let draft = try visit.draft()
        return .page(try formPage(form, visit, EntryFilling(form, visit, draft: draft), draft: draft)).about(try subject(visit), form.id)
    }

    @Sendable static func addEntry(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        let filling = try EntryFilling(form, visit, sent: visit.form)
        guard let entries = filling.entries(adding: form.shape.newID()) else {
            return .page(try formPage(form, visit, filling, draft: nil), status: .unprocessableContent)
        }
        return try save(entries, "add \(form.id)", visit, filling)
    }

    @Sendable static func entry(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        let stored = try storedEntry(form, visit), draft = try visit.draft()
        let filling = try EntryFilling(form, visit, draft: draft, stored: stored)
        return .page(try formPage(form, visit, filling, draft: draft)).about(try subject(visit), "\(form.id) \(stored.number)")
    }

    /// Saves a changed entry. Where somebody else has changed it meanwhile, the fields are put together; where both changed one, both are shown.
    @Sendable static func changeEntry(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        let opened = try storedEntry(form, visit, mayBeOld: true)
        let filling = try EntryFilling(form, visit, sent: visit.form, stored: opened)
        guard filling.problems.isEmpty else { return .page(try formPage(form, visit, filling, draft: nil), status: .unprocessableContent) }
        guard opened.ended != nil else {
            guard let entries = filling.entries(replacing: opened) else {
                return .page(try formPage(form, visit, filling, draft: nil), status: .unprocessableContent)
            }
            return try save(entries, "change \(form.id)", visit, filling)
        }
        guard let current = try visit.site.store.history(register: form.shape.id, key: opened.key).last, current.ended == nil else {
            throw Refusal.notFound("the entry has been struck through")
        }
        let merge = EntryMerge(base: opened.cells, theirs: current.cells, mine: filling.texts)
        if merge.disputed.isEmpty, let entries = filling.merged(merge.merged).entries(replacing: current) {
            return try save(entries, "change \(form.id)", visit, filling)
        }
        let page = EntryConflictPage(
            form: form, child: try visit.child(), facts: try visit.look().facts, links: try visit.look().links, merge: merge,
            mine: filling.texts, theirs: ConflictVersion(number: current.number, actor: current.written.actor, cells: current.cells), token: visit.token)
        return .page(page, status: .conflict)
    }

    @Sendable static func entryHistory(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        let stored = try storedEntry(form, visit, mayBeOld: true), look = try visit.look()
        let versions = try visit.site.store.history(register: form.shape.id, key: stored.key)
        let page = EntryHistoryPage(
            title: "History", over: form.title, child: try visit.child(), facts: look.facts, links: look.links, versions: versions.map(Shown.init))
        return .page(page).about(try subject(visit), "\(form.id) \(stored.number)")
    }

    @Sendable static func strikeForm(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        let stored = try storedEntry(form, visit)
        return .page(try strikePage(form, visit, stored, problem: nil)).about(try subject(visit), "\(form.id) \(stored.number)")
    }

    /// Ends an entry with a reason. It stays on the file, struck through.
    @Sendable static func strike(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        let stored = try storedEntry(form, visit), why = visit.field("reason")
        if why.isEmpty {
            return .page(try strikePage(form, visit, stored, problem: "Say why it should not stand."), status: .unprocessableContent)
        }
        var entries = Entries()
        entries.end(stored.number, of: form.type)
        let saved = try visit.site.store.save(entries, action: Store.striking, subject: try subject(visit), visit.deed(why))
        return .redirect(try childAddress(visit, saved))
    }

    // MARK: Parts

    /// The entry an address names: a row of the form's register about the child of the address.
    static func storedEntry(_ form: EntryForm, _ visit: Visit, mayBeOld: Bool = false) throws -> Version {
        let look = try visit.look(), child = try visit.child()
        guard let number = Int64(visit.parameter("number")), let found = try visit.site.store.version(register: form.shape.id, number: number),
            let place = form.shape.childField, found.cells.indices.contains(place),
            look.facts.ids(of: child).contains(Child.ID(found.cells[place])), mayBeOld || found.ended == nil
        else { throw Refusal.notFound("no such entry") }
        // One's own notes are one's own.
        if form.ask == .keepNotes, let staff = form.shape.columns.firstIndex(where: { $0.name == "staff_id" }), found.cells[staff] != look.person.staff?.text {
            throw Refusal.notFound("somebody else's note")
        }
        return found
    }

    static func subject(_ visit: Visit) throws -> String {
        let look = try visit.look()
        return look.facts.children[try visit.child()].id.text
    }

    static func childAddress(_ visit: Visit, _ saved: Saved) throws -> String {
        let look = try visit.look()
        return look.links.child(look.facts.children[try visit.child()].id) + "?saved=\(saved.ledger)"
    }

    private static func formPage(_ form: EntryForm, _ visit: Visit, _ filling: EntryFilling, draft: Draft?) throws -> EntryFormPage {
        let look = try visit.look(), child = try visit.child()
        return EntryFormPage(
            form: form, child: child, facts: look.facts, links: look.links, filling: filling, token: visit.token, address: visit.path,
            draftSaved: draft.map { visit.site.time($0.saved) }, mayMove: look.allows(.moveEntry, child) && form.canMove)
    }

    private static func strikePage(_ form: EntryForm, _ visit: Visit, _ stored: Version, problem: String?) throws -> EntryStrikePage {
        let look = try visit.look()
        return EntryStrikePage(
            form: form, child: try visit.child(), facts: look.facts, links: look.links, entry: Shown(stored), problem: problem, token: visit.token)
    }

    private static func save(_ entries: Entries, _ action: String, _ visit: Visit, _ filling: EntryFilling) throws -> Answer {
        let saved = try visit.site.store.save(entries, action: action, subject: try subject(visit), visit.deed(visit.field("change-reason")))
        try visit.dropDraft()
        return .redirect(try childAddress(visit, saved))
    }
}
