import Care
import HTTPTypes
import Store

/// The pages of a child's record, its closed door, and which ids are one child.
extension Route {
    @Sendable static func childPeople(_ visit: Visit) throws -> Answer { try part(visit, .people) { .page(ChildPeoplePage(record: $0)) } }
    @Sendable static func childPlan(_ visit: Visit) throws -> Answer { try part(visit, .plan) { .page(ChildPlanPage(record: $0)) } }
    @Sendable static func childReviews(_ visit: Visit) throws -> Answer { try part(visit, .reviews) { .page(ChildReviewsPage(record: $0)) } }
    @Sendable static func childVoice(_ visit: Visit) throws -> Answer { try part(visit, .voice) { .page(ChildVoicePage(record: $0, source: visit.asked("source").flatMap { ViewSource(rawValue: $0) })) } }

    @Sendable static func childTimeline(_ visit: Visit) throws -> Answer {
        let kind = visit.asked("show").flatMap { Event.Kind(rawValue: $0) }
        return try part(visit, .timeline) { .page(ChildTimelinePage(record: $0, kind: kind, page: visit.page)) }
    }

    @Sendable static func childFigures(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), now = look.snapshot
        return try part(visit, .figures) { .page(ChildFiguresPage(record: $0, tables: now.tables(now.latest), findings: look.findings)) }
    }

    /// Everything that was ever written on the child's file, as far as the reader may see it today.
    @Sendable static func childHistory(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), child = try visit.child()
        var hidden = look.sight.hidden
        if !look.allows(.seeLegalAdvice, child) { hidden.insert(LegalAdvice.shape.id) }
        if !look.allows(.restrict, child) { hidden.insert(Restriction.shape.id) }
        if !look.allows(.keepNotes, child) { hidden.insert(OwnNote.shape.id) }
        let own = look.person.staff?.text ?? "", names = try visit.site.names()
        let versions = try visit.site.store.history(of: look.facts.ids(of: child), hidden: hidden).map { Shown($0).named(names) }.filter {
            $0.register != OwnNote.shape.id || (!own.isEmpty && $0.text("staff_id") == own)
        }
        let register = visit.asked("of").flatMap { Registers.type($0)?.shape.id }
        return try part(visit, .history) { .page(ChildHistoryPage(record: $0, versions: versions, register: register, page: visit.page)) }
    }

    private static func part(_ visit: Visit, _ tab: ChildTab, _ make: (ChildRecord) throws -> Answer) throws -> Answer {
        try make(visit.record()).about(try subject(visit), tab.rawValue)
    }

    // MARK: A closed record

    @Sendable static func openForm(_ visit: Visit) throws -> Answer {
        guard try visit.closedChild() != nil else { return .redirect(try visit.record().address) }
        return .page(OpenRecordPage(key: visit.parameter("key"), reason: "", hours: "2", problems: [], token: visit.token))
    }

    /// Opens a closed record for some hours. Managers are told by a notice; the ledger keeps who, why and until when.
    @Sendable static func openRecord(_ visit: Visit) throws -> Answer {
        guard let child = try visit.closedChild(), let session = visit.session else { return .redirect(try visit.record().address) }
        let reason = visit.field("reason"), hours = Int(visit.field("hours")).flatMap { (1...12).contains($0) ? $0 : nil }
        var problems: [(String, String)] = []
        if reason.isEmpty { problems.append(("Say why you must read it now.", "reason")) }
        if hours == nil { problems.append(("Choose for how many hours: 1 to 12.", "hours")) }
        guard problems.isEmpty, let hours else {
            let page = OpenRecordPage(key: visit.parameter("key"), reason: reason, hours: visit.field("hours"), problems: problems, token: visit.token)
            return .page(page, status: .unprocessableContent)
        }
        try visit.site.store.open(child, for: session.account, hours: hours, visit.deed(reason))
        return .redirect(try visit.look().links.child(child))
    }

    // MARK: Two ids of one child

    @Sendable static func mergeForm(_ visit: Visit) throws -> Answer {
        .page(try mergePage(visit, other: nil, [])).about(try subject(visit), "merge")
    }

    /// Finds the other record, shows both side by side, and then merges them.
    @Sendable static func merge(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), facts = look.facts, child = try visit.child(), wanted = visit.field("other")
        let found = wanted.isEmpty ? [] : facts.search(wanted).filter { look.allows(.mergeChildren, $0) && $0 != child }
        guard found.count == 1, let other = found.first else {
            let sentence = wanted.isEmpty ? "Enter the id, or the name, of the other record."
                : found.isEmpty ? "No other child has this id or name." : "\(found.count) children have this name. Enter the id of the right one."
            return .page(try mergePage(visit, other: nil, [EntryProblem("other", sentence)]), status: .unprocessableContent)
        }
        let one = facts.children[child].id, two = facts.children[other].id
        guard visit.field("step") == "merge" else { return .page(try mergePage(visit, other: other, [])).about(one.text, "compared with \(two.text)") }
        let kept = Child.ID(visit.field("kept"))
        var row = ChildMerge()
        row.id = "CM-\(Store.randomText(bytes: 6))"
        row.kept = kept == two ? two : one
        row.merged = kept == two ? one : two
        row.on = facts.today
        row.reason = visit.field("reason")
        var problems = EntryRules.problems(in: row, facts)
        if kept != one, kept != two { problems.append(EntryProblem("kept", "Choose which id is kept.")) }
        if !problems.isEmpty { return .page(try mergePage(visit, other: other, problems), status: .unprocessableContent) }
        var entries = Entries()
        entries.add(row)
        let saved = try visit.site.store.save(entries, action: "merge children", subject: row.kept.text, visit.deed(row.reason))
        return .redirect(look.links.child(row.kept) + "/people?saved=\(saved.ledger)")
    }

    /// Takes merged records apart again, with a reason.
    @Sendable static func split(_ visit: Visit) throws -> Answer {
        let facts = try visit.look().facts, child = try visit.child(), rows = facts.records[ChildMerge.self]
        guard let place = rows.entries.firstIndex(where: { $0.id == visit.field("merge") && $0.split == nil && facts.number(of: $0.kept) == child }) else {
            throw Refusal.notFound("no such merge")
        }
        var row = rows.entries[place]
        row.split = facts.today
        row.splitReason = visit.field("reason-\(row.id)")
        guard !(row.splitReason ?? "").isEmpty else {
            let problem = EntryProblem("reason-\(row.id)", "Say why the two are taken apart again.")
            return .page(try mergePage(visit, other: nil, [problem]), status: .unprocessableContent)
        }
        var entries = Entries()
        entries.replace(rows.ids[place], with: row)
        let saved = try visit.site.store.save(entries, action: "split children", subject: row.kept.text, visit.deed(row.splitReason ?? ""))
        return .redirect("\(try visit.record().address)/people?saved=\(saved.ledger)")
    }

    private static func mergePage(_ visit: Visit, other: Int?, _ problems: [EntryProblem]) throws -> ChildMergePage {
        let record = try visit.record(), facts = record.facts
        let standing = facts.records[ChildMerge.self].entries.filter { $0.split == nil && facts.number(of: $0.kept) == record.child }
        return ChildMergePage(record: record, other: other, merges: standing, texts: visit.form.compactMapValues(\.last), problems: problems, token: visit.token)
    }
}

extension Visit {
    /// The child whose closed record the reader may open in an emergency; nil where it is open to them.
    func closedChild() throws -> Child.ID? { admission?.closed }

    /// That the reader opened the closed record of the address, and until when; nil otherwise.
    var openedNotice: String? {
        guard let admission, let child = admission.child, !admission.look.sight.opened.isEmpty, let session,
            let until = try? site.store.openUntil(admission.look.facts.ids(of: child), for: session.account, at: site.now())
        else { return nil }
        return "You opened this closed record until \(site.dayAndTime(until)). Everything you read is in the audit trail, and the managers have been told."
    }
}
