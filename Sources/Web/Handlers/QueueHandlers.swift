import Care
import HTTPTypes
import Store

/// The queue that business support and IROs work together.
extension Route {
    @Sendable static func queue(_ visit: Visit) throws -> Answer {
        let page = try queuePage(visit)
        return .page(page).about("queue", "page \(visit.page)")
    }

    /// Takes on the ticked tasks, all or none. A task that somebody else has stays theirs.
    @Sendable static func claim(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), chosen = chosenTasks(visit, look)
        if chosen.isEmpty { return try nothingTicked(visit) }
        if let taken = chosen.first(where: { $0.claim.map { $0.by != look.person.username } ?? false }) {
            return try refused(visit, "“\(taken.title)” is claimed by somebody else. Nothing was claimed: choose again.")
        }
        var entries = Entries()
        for task in chosen where task.claim == nil {
            var row = Claim()
            row.item = task.key
            row.by = look.person.username
            row.claimed = look.today
            entries.add(row)
        }
        return try saved(entries, "claim tasks", visit)
    }

    /// Gives the ticked tasks back. Only who claimed a task, or the manager, can.
    @Sendable static func release(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), chosen = chosenTasks(visit, look)
        if chosen.isEmpty { return try nothingTicked(visit) }
        let isManager = look.person.roles.contains(.manager)
        if chosen.contains(where: { $0.claim.map { $0.by != look.person.username && !isManager } ?? false }) {
            return try refused(visit, "A task that somebody else claimed can be given back by them or by the manager only.")
        }
        let rows = look.facts.records[Claim.self]
        var entries = Entries()
        for place in rows.entries.indices where rows.ids[place] > 0 && rows.entries[place].released == nil {
            guard chosen.contains(where: { $0.claim == rows.entries[place] }) else { continue }
            var row = rows.entries[place]
            row.released = look.today
            entries.replace(rows.ids[place], with: row)
        }
        return try saved(entries, "give tasks back", visit)
    }

    // MARK: Parts

    private static func chosenTasks(_ visit: Visit, _ look: Look) -> [QueueTask] {
        let keys = Set(visit.form["task"] ?? [])
        return look.facts.workQueue.filter { keys.contains($0.key) }
    }

    private static func nothingTicked(_ visit: Visit) throws -> Answer { try refused(visit, "Tick the tasks first.") }

    private static func refused(_ visit: Visit, _ sentence: String) throws -> Answer {
        .page(try queuePage(visit, problem: sentence), status: .unprocessableContent)
    }

    private static func saved(_ entries: Entries, _ action: String, _ visit: Visit) throws -> Answer {
        let back = ours(visit.field("back")), address = back == "/" ? "/queue" : back
        if entries.isEmpty { return .redirect(address) }
        do {
            let saved = try visit.site.store.save(entries, action: action, subject: "queue", visit.deed(""))
            return .redirect(address + (address.contains("?") ? "&" : "?") + "saved=\(saved.ledger)")
        } catch SaveProblem.changedMeanwhile {
            return try refused(visit, "Somebody changed these tasks meanwhile. Look again, and choose.")
        }
    }

    private static func queuePage(_ visit: Visit, problem: String? = nil) throws -> QueuePage {
        let look = try visit.look()
        let filter = QueueFilter(
            kind: visit.asked("kind").flatMap { QueueTask.Kind(rawValue: $0) }, urgency: visit.asked("colour").flatMap { Urgency(rawValue: $0) },
            claims: visit.asked("claims").flatMap { QueueFilter.Claims(rawValue: $0) })
        return QueuePage(
            facts: look.facts, links: look.links, filter: filter, username: look.person.username, names: try visit.site.accountNames(), token: visit.token,
            page: visit.page, maySend: { look.allows(.sendMinutes, meeting: $0) }, problem: problem)
    }
}

extension Site {
    /// The names of those who have an account, by username.
    func accountNames() throws -> [String: String] {
        Dictionary(try store.accounts().map { ($0.username, $0.name) }, uniquingKeysWith: { one, _ in one })
    }
}
