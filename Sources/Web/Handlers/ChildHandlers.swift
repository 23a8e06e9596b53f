import Care
import Documents
import HTTPTypes
import Store

/// Finding children: lists, kept views, search; and one child's first page.
extension Route {
    @Sendable static func childrenList(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), query = ChildrenQuery(asked: visit.asked)
        let page = ChildrenPage(
            query: query, found: look.children(query), facts: look.facts, links: look.links, page: visit.page, kept: try visit.keptViews("/children"),
            token: visit.token, hasOwn: !look.person.roles.isDisjoint(with: [.reviewer, .socialWorker]))
        return .page(page).about("children", "\(query.words(look.facts)), page \(visit.page)")
    }

    /// The same list as a file: every child of it, in the same order.
    @Sendable static func childrenCSV(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), facts = look.facts, query = ChildrenQuery(asked: visit.asked), today = facts.today
        var next: [Child.ID: Deadline] = [:]
        for deadline in facts.openDeadlines { if let child = deadline.subject.child, next[child] == nil { next[child] = deadline } }
        var rows = [["id", "surname", "forename", "born", "age", "iro", "social_worker", "team", "legal_status", "next_due", "next_due_date", "why", "why_date"]]
        rows += look.children(query).map { entry in
            let child = facts.children[entry.child], due = next[child.id]
            return [
                child.id.text, child.surname ?? "", child.forename ?? "", child.born?.iso ?? "", child.born.map { String(today.age(bornOn: $0)) } ?? "",
                facts.officer(of: entry.child, on: today) ?? "", facts.socialWorker(of: entry.child, on: today) ?? "",
                facts.team(of: entry.child, on: today)?.name ?? "", facts.episode(of: entry.child, on: today)?.legalStatus.rawValue ?? "", due?.title ?? "",
                due?.due.iso ?? "", entry.why, entry.day?.iso ?? "",
            ]
        }
        return .csv(CSV.text(rows), name: "children-\(today.iso).csv").about("children", "csv, \(query.words(facts))")
    }

    @Sendable static func child(_ visit: Visit) throws -> Answer {
        // Links of before lead to the page the part of the record has now.
        if let show = visit.asked("show"), Event.Kind(rawValue: show) != nil { return .redirect("\(visit.path)/timeline?show=\(show)").about(try subject(visit)) }
        return .page(ChildPage(record: try visit.record())).about(try subject(visit))
    }

    // MARK: Search

    /// Search is a form that is sent, so that no name stands in an address, a history or a proxy's log.
    @Sendable static func search(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), query = visit.field("q"), facts = look.facts
        let found = query.isEmpty ? [] : facts.find(query) { look.allows(.readRecord, $0) }
        let fitting = found.filter { $0.how == nil }
        let alike = found.count - fitting.count
        let whole = look.snapshot.facts
        let closed = whole.closedRecords(named: query, to: look.person, opened: look.sight.opened).map { whole.children[$0].id }
        let detail = "“\(query.prefix(200))”, \(fitting.count) found" + (alike > 0 ? ", \(alike) alike" : "") + (closed.isEmpty ? "" : ", \(closed.count) closed")
        for id in closed { try note(visit, id, "told that a closed record matches") }
        if fitting.count == 1, let number = fitting.first?.child, facts.children.indices.contains(number), facts.children[number].id.text == query {
            return .redirect(look.links.child(facts.children[number].id)).about("search", detail)
        }
        let page = SearchPage(
            query: query, found: found, facts: facts, links: look.links, closed: closed.map { look.links.child($0) + "/open" },
            mayAdd: look.allows(.createChild), token: visit.token)
        return .page(page).about("search", detail)
    }

    /// Keeps for the child's own trail that somebody was told of a record that is not open to them.
    private static func note(_ visit: Visit, _ child: Child.ID, _ detail: String) throws {
        let reading = Reading(at: visit.site.now(), actor: visit.session?.username ?? "nobody", action: "search", subject: child.text, detail: detail)
        try visit.site.store.record(reading)
    }

    @Sendable static func due(_ visit: Visit) throws -> Answer {
        let now = try visit.look()
        let state = visit.asked("state").flatMap(DueState.init) ?? .overdue
        let clock = visit.asked("clock").flatMap(Timescale.named)?.id
        return .page(DuePage(facts: now.facts, links: now.links, state: state, clock: clock, page: visit.page))
            .about("deadlines", "\(state.rawValue), \(clock ?? "every clock"), page \(visit.page)")
    }

    @Sendable static func quality(_ visit: Visit) throws -> Answer {
        let now = try visit.look()
        let check = visit.asked("check").flatMap(Check.named)?.id
        return .page(QualityPage(findings: now.findings, facts: now.facts, links: now.links, check: check, page: visit.page))
            .about("findings", "\(check ?? "every check"), page \(visit.page)")
    }

    // MARK: Adding

    /// Without a draft nobody has searched yet: whoever adds a child looks first whether it is here.
    @Sendable static func newChild(_ visit: Visit) throws -> Answer {
        guard let draft = try visit.draft() else { return .page(SearchFirstPage(token: visit.token)) }
        return .page(try newChildPage(visit, draft.fields.compactMapValues(\.last), [], [], draftSaved: visit.site.time(draft.saved)))
    }

    /// Begins a child from what was searched for, or adds it. Children who may be the same have to be looked at before.
    @Sendable static func addChild(_ visit: Visit) throws -> Answer {
        if visit.field("step") == "begin" { return .page(try newChildPage(visit, Self.begun(visit.field("q")), [], [], draftSaved: nil)) }
        let look = try visit.look(), facts = look.facts
        let texts = Dictionary(uniqueKeysWithValues: NewChild.fields.map { ($0, visit.field($0)) })
        let new = NewChild({ texts[$0] ?? "" }, id: Child.ID("F" + Store.randomText(bytes: 4).uppercased()), facts)
        if !new.problems.isEmpty { return .page(try newChildPage(visit, texts, new.problems, [], draftSaved: nil), status: .unprocessableContent) }
        if visit.field("confirmed") != "yes" {
            let similar = facts.similarChildren(forename: new.child.forename, surname: new.child.surname, born: new.child.born)
            let whole = look.snapshot.facts
            let elsewhere = whole.similarChildren(forename: new.child.forename, surname: new.child.surname, born: new.child.born).map { whole.children[$0].id }
                .filter { facts.number(of: $0) == nil }
            for id in elsewhere { try note(visit, id, "told, when adding a child, that a record not open to them is alike") }
            if !similar.isEmpty || !elsewhere.isEmpty {
                return .page(try newChildPage(visit, texts, [], similar, isAlikeElsewhere: !elsewhere.isEmpty, draftSaved: nil), status: .unprocessableContent)
            }
        }
        var entries = Entries()
        entries.add(new.child)
        if let episode = new.episode { entries.add(episode, year: Int16(clamping: ReportingYear(containing: facts.today).endsIn)) }
        let saved = try visit.site.store.save(entries, action: "add child", subject: new.child.child.text, visit.deed(""))
        try visit.dropDraft()
        return .redirect(look.links.child(new.child.child) + "?saved=\(saved.ledger)")
    }

    private static func newChildPage(
        _ visit: Visit, _ texts: [String: String], _ problems: [EntryProblem], _ similar: [Int], isAlikeElsewhere: Bool = false, draftSaved: String?
    ) throws -> NewChildPage {
        let look = try visit.look()
        return NewChildPage(
            texts: texts, problems: problems, similar: similar, isAlikeElsewhere: isAlikeElsewhere, facts: look.facts, links: look.links, token: visit.token, draftSaved: draftSaved)
    }

    /// What a search already says of a child: a day of birth, or a name.
    private static func begun(_ query: String) -> [String: String] {
        if query.contains(where: \.isNumber) { return ["dob": query] }
        if let comma = query.firstIndex(of: ",") {
            return ["surname": trimmed(query[..<comma]), "forename": trimmed(query[query.index(after: comma)...])].mapValues(\.capitalised)
        }
        let words = query.split(separator: " ").map { String($0).capitalised }
        guard words.count > 1, let last = words.last else { return ["forename": words.first ?? ""] }
        return ["forename": words.dropLast().joined(separator: " "), "surname": last]
    }

    private static func trimmed(_ text: Substring) -> String { String(text.drop(while: \.isWhitespace)) }

    // MARK: Kept views

    /// Keeps a list with its filters under a name, for oneself or for everybody.
    @Sendable static func keepView(_ visit: Visit) throws -> Answer {
        guard let session = visit.session else { throw Refusal.notFound("nobody is signed in") }
        let address = ours(visit.field("address")), title = String(visit.field("title").prefix(100))
        if title.isEmpty {
            let page = KeepViewPage(address: address, name: title, problem: "Give the view a name.", token: visit.token)
            return .page(page, status: .unprocessableContent)
        }
        try visit.site.store.keepView(session.account, title: title, address: address, isShared: visit.field("shared") == "yes")
        return .redirect(address)
    }

    @Sendable static func dropView(_ visit: Visit) throws -> Answer {
        guard let session = visit.session, let id = Int64(visit.parameter("id")) else { throw Refusal.notFound("no such view") }
        try visit.site.store.dropView(id, owner: session.account)
        return .redirect(ours(visit.field("address")))
    }
}

extension Look {
    /// The children a query picks for this reader.
    func children(_ query: ChildrenQuery) -> [ChildList.Entry] { facts.children(query, own: Set(own)) }
}

extension Visit {
    /// The views this reader kept, and those others share, of lists at an address.
    func keptViews(_ path: String) throws -> [KeptView] {
        guard let session else { return [] }
        return try site.store.views(session.account).filter { $0.address == path || $0.address.hasPrefix(path + "?") }.map {
            KeptView(id: $0.id, title: $0.title, address: $0.address, isShared: $0.isShared, isOwn: $0.owner == session.account)
        }
    }

    /// The record of the child that the address names.
    func record() throws -> ChildRecord {
        let look = try look(), child = try child()
        return ChildRecord(child: child, facts: look.facts, links: look.links, may: Set(Ask.allCases.filter { $0.isAboutChild ? look.allows($0, child) : look.allows($0) }))
    }
}
