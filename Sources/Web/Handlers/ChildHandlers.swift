import Care

extension Route {
    @Sendable static func childrenList(_ visit: Visit) throws -> Answer {
        let now = try visit.look()
        let filter = visit.asked("show").flatMap(ChildrenFilter.init) ?? .inCare
        return .page(ChildrenPage(facts: now.facts, links: now.links, filter: filter, page: visit.page))
            .about("children", "\(filter.rawValue), page \(visit.page)")
    }

    @Sendable static func child(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), child = try visit.child(), now = look.snapshot
        let page = ChildPage(
            child: child, facts: look.facts, links: look.links, tables: now.tables(now.latest), findings: look.findings, show: visit.asked("show"))
        return .page(page).about(look.facts.children[child].id.text)
    }

    /// Search is a form that is sent, so that no name stands in an address, a history or a proxy's log.
    @Sendable static func search(_ visit: Visit) throws -> Answer {
        let now = try visit.look(), query = visit.field("q")
        let found = query.isEmpty ? [] : now.facts.search(query)
        let detail = "“\(query.prefix(200))”, \(found.count) found"
        if found.count == 1, let number = found.first, now.facts.children.indices.contains(number), now.facts.children[number].id.text == query {
            return .redirect(now.links.child(now.facts.children[number].id)).about("search", detail)
        }
        return .page(SearchPage(query: query, found: found, facts: now.facts, links: now.links)).about("search", detail)
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
}
