import Care
import HTTPTypes
import Store

/// An entry that was put on the wrong child's file.
extension Route {
    @Sendable static func moveForm(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        let opened = try storedEntry(form, visit)
        guard let stored = try standing(form, visit, opened) else { return try gonePage(form, visit, opened, typed: nil, nil) }
        if stored.number != opened.number { return .redirect(try address(form, visit, stored) + "/move") }
        return .page(try movePage(form, visit, stored, problems: [])).about(try subject(visit), "\(form.id) \(stored.number)")
    }

    /// Puts an entry on another child's file, with a reason, and what its companions keep with it. The history of both files shows it.
    @Sendable static func move(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        try tryTwice(visit) { try move(form, visit, $0) }
    }

    private static func move(_ form: EntryForm, _ visit: Visit, _ look: Look) throws -> Answer {
        let opened = try storedEntry(form, visit)
        guard let stored = try standing(form, visit, opened) else { return try gonePage(form, visit, opened, typed: nil, nil) }
        if stored.number != opened.number {
            return .page(try movePage(form, visit, stored, problems: [EntryProblem("other", changedSince)]), status: .conflict)
        }
        let why = visit.field("reason"), wanted = visit.field("other")
        var problems: [EntryProblem] = []
        let found = wanted.isEmpty ? [] : look.facts.search(wanted).filter { look.allows(.moveEntry, $0) }
        if why.isEmpty { problems.append(EntryProblem("reason", "Say why it is moved.")) }
        if wanted.isEmpty {
            problems.append(EntryProblem("other", "Enter the id, or the name, of the child it belongs to."))
        } else if found.count != 1 {
            let sentence = found.isEmpty ? "No child whose file you may write in has this id or name." : "\(found.count) children have this name. Enter the id of the right one."
            problems.append(EntryProblem("other", sentence))
        } else if let one = found.first, look.facts.children[one].id.text == (try subject(visit)) {
            problems.append(EntryProblem("other", "It is on this child's file already."))
        }
        guard problems.isEmpty, let target = found.first, let place = form.shape.childField else {
            return .page(try movePage(form, visit, stored, problems: problems), status: .unprocessableContent)
        }
        let other = look.facts.children[target].id.text
        var texts = stored.cells
        texts[place] = other
        // What was said on a visit that stays is no longer tied to it.
        if let tie = form.tie { texts[tie] = "" }
        var entries = Entries()
        entries.take(texts, of: form.type, replacing: stored.number)
        for (companion, row) in form.companionRows(of: stored.cells, look.facts) {
            var texts = row.texts
            if let place = companion.type.shape.childField { texts[place] = other }
            entries.take(texts, of: companion.type, replacing: row.number)
        }
        let subject = "\(try subject(visit)) to \(other)"
        let saved = try visit.site.store.save(entries, action: Store.moving, subject: subject, visit.deed(why))
        return .redirect(look.links.child(look.facts.children[target].id) + "?saved=\(saved.ledger)")
    }

    private static func movePage(_ form: EntryForm, _ visit: Visit, _ stored: Version, problems: [EntryProblem]) throws -> EntryMovePage {
        let look = try visit.look()
        return EntryMovePage(
            form: form, child: try visit.child(), facts: look.facts, links: look.links, entry: try visit.named(stored), problems: problems,
            wanted: visit.field("other"), reason: visit.field("reason"), token: visit.token)
    }
}
