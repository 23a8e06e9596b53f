import Care
import HTTPTypes
import Store

/// An entry that was put on the wrong child's file.
extension Route {
    @Sendable static func moveForm(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        let stored = try storedEntry(form, visit)
        return .page(try movePage(form, visit, stored, problems: [])).about(try subject(visit), "\(form.id) \(stored.number)")
    }

    /// Puts an entry on another child's file, with a reason. The history of both files shows it.
    @Sendable static func move(_ form: EntryForm, _ visit: Visit) throws -> Answer {
        let stored = try storedEntry(form, visit), look = try visit.look()
        let why = visit.field("reason"), wanted = visit.field("other")
        var problems: [EntryProblem] = []
        let found = wanted.isEmpty ? [] : look.facts.search(wanted).filter { look.allows(.moveEntry, $0) }
        if why.isEmpty { problems.append(EntryProblem("reason", "Say why it is moved.")) }
        if wanted.isEmpty {
            problems.append(EntryProblem("other", "Enter the id, or the name, of the child it belongs to."))
        } else if found.count != 1 {
            let sentence = found.isEmpty ? "No child whose file you may write in has this id or name." : "\(found.count) children have this name. Enter the id of the right one."
            problems.append(EntryProblem("other", sentence))
        } else if found.first == (try visit.child()) {
            problems.append(EntryProblem("other", "It is on this child's file already."))
        }
        guard problems.isEmpty, let target = found.first, let place = form.shape.childField else {
            return .page(try movePage(form, visit, stored, problems: problems), status: .unprocessableContent)
        }
        var texts = stored.cells
        texts[place] = look.facts.children[target].id.text
        var entries = Entries()
        entries.take(texts, of: form.type, replacing: stored.number)
        let subject = "\(try subject(visit)) to \(look.facts.children[target].id.text)"
        let saved = try visit.site.store.save(entries, action: Store.moving, subject: subject, visit.deed(why))
        return .redirect(look.links.child(look.facts.children[target].id) + "?saved=\(saved.ledger)")
    }

    private static func movePage(_ form: EntryForm, _ visit: Visit, _ stored: Version, problems: [EntryProblem]) throws -> EntryMovePage {
        let look = try visit.look()
        return EntryMovePage(
            form: form, child: try visit.child(), facts: look.facts, links: look.links, entry: Shown(stored), problems: problems,
            wanted: visit.field("other"), reason: visit.field("reason"), token: visit.token)
    }
}
