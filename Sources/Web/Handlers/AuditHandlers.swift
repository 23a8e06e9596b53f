import Care
import Documents
import HTTPTypes
import Store

/// Who read and changed what.
extension Route {
    private static let auditPage = 100

    /// Who has looked at a child, under every id it was known by, and at its meetings.
    @Sendable static func readers(_ visit: Visit) throws -> Answer {
        let store = visit.site.store, record = try visit.record(), subjects = subjects(record)
        let (asked, filter, problem) = asked(visit, subjects: subjects)
        let names = try names(store)
        let lines = try lines(store, asked, filter, limit: auditPage + 1, skipping: (asked.page - 1) * auditPage)
        let all = try store.auditTrail(AuditFilter(subjects: subjects), limit: 5_000)
        let page = ReadersPage(
            record: record, lines: lines.prefix(auditPage).map { shown($0, names) }, count: try store.auditCount(AuditFilter(subjects: subjects)),
            people: people(try store.actors(about: subjects), names), actions: Set(all.map(\.action)).sorted(), asked: asked,
            hasOlder: lines.count > auditPage, problem: problem)
        return .page(page).about(try subject(visit), "readers, page \(asked.page)")
    }

    @Sendable static func readersCSV(_ visit: Visit) throws -> Answer {
        let store = visit.site.store, record = try visit.record()
        let (asked, filter, _) = asked(visit, subjects: subjects(record))
        let names = try names(store)
        var rows = [["at_utc", "username", "name", "read_or_changed", "action", "about", "detail"]]
        rows += try lines(store, asked, filter, limit: 100_000, skipping: 0).map {
            [$0.at, $0.actor, names[$0.actor] ?? "", $0.isChange ? "changed" : "read", $0.action, $0.subject, $0.detail]
        }
        return .csv(CSV.text(rows), name: "who-has-looked-\(visit.site.today().iso).csv").about(try subject(visit), "who has looked, csv")
    }

    /// The audit trail of the whole service.
    @Sendable static func auditTrail(_ visit: Visit) throws -> Answer {
        let store = visit.site.store, look = try visit.look()
        let (asked, filter, problem) = asked(visit, subjects: nil)
        let names = try names(store)
        let lines = try lines(store, asked, filter, limit: auditPage + 1, skipping: (asked.page - 1) * auditPage)
        let page = AuditTrailPage(
            lines: lines.prefix(auditPage).map { shown($0, names) }, people: people(names.keys.sorted(), names), actions: try store.readingActions(), asked: asked,
            hasOlder: lines.count > auditPage, problem: problem, facts: look.facts, links: look.links)
        return .page(page).about("audit", "page \(asked.page)")
    }

    @Sendable static func unusualAccess(_ visit: Visit) throws -> Answer {
        let store = visit.site.store, look = try visit.look(), today = visit.site.today(), since = today.adding(days: -30)
        let opened = try store.readings(AuditFilter(action: "read child", from: LondonTime.start(of: since)), limit: 200_000).compactMap { line -> RecordOpened? in
            guard let day = LondonTime.day(line.at), let hour = Int(LondonTime.time(line.at).prefix(2)) else { return nil }
            return RecordOpened(username: line.actor, child: Child.ID(line.subject), day: day, hour: hour)
        }
        let people = try store.accounts().map { Person(username: $0.username, name: $0.name, staff: $0.staff, roles: $0.roles(on: today)) }
        let found = look.facts.unusualAccess(opened, people: Dictionary(people.map { ($0.username, $0) }, uniquingKeysWith: { one, _ in one }))
        let page = UnusualAccessPage(found: found, names: try names(store), since: since, facts: look.facts, links: look.links)
        return .page(page).about("audit", "unusual access")
    }

    // MARK: Parts

    /// What the audit trail calls a child: each of its ids, and each of its meetings.
    private static func subjects(_ record: ChildRecord) -> [String] {
        record.facts.ids(of: record.child).map(\.text) + record.facts.meetings(of: record.child).map { "meeting:\($0.id.text)" }
    }

    private static func asked(_ visit: Visit, subjects: [String]?) -> (AuditAsked, AuditFilter, String?) {
        let asked = AuditAsked(
            person: visit.asked("person") ?? "", action: visit.asked("action") ?? "", from: visit.asked("from") ?? "", to: visit.asked("to") ?? "",
            kind: visit.asked("kind") ?? "", page: visit.page)
        let today = visit.site.today()
        let from = EntryText.day(asked.from, today: today), to = EntryText.day(asked.to, today: today)
        let isWrong = (!asked.from.isEmpty && from == nil) || (!asked.to.isEmpty && to == nil)
        let filter = AuditFilter(
            subjects: subjects, actor: asked.person.isEmpty ? nil : asked.person, action: asked.action.isEmpty ? nil : asked.action,
            from: from.map { LondonTime.start(of: $0) }, before: to.map { LondonTime.start(of: $0.adding(days: 1)) })
        return (asked, filter, isWrong ? "The days must exist, such as 27/3/\(today.year)." : nil)
    }

    private static func lines(_ store: Store, _ asked: AuditAsked, _ filter: AuditFilter, limit: Int, skipping: Int) throws -> [AuditLine] {
        switch asked.kind {
        case "read": try store.readings(filter, limit: limit, skipping: skipping)
        case "changed": try store.changes(filter, limit: limit, skipping: skipping)
        default: try store.auditTrail(filter, limit: limit, skipping: skipping)
        }
    }

    private static func names(_ store: Store) throws -> [String: String] {
        Dictionary(try store.accounts().map { ($0.username, $0.name) }, uniquingKeysWith: { one, _ in one })
    }

    private static func people(_ usernames: [String], _ names: [String: String]) -> [(value: String, title: String)] {
        usernames.map { username in (value: username, title: names[username].map { "\($0) (\(username))" } ?? username) }
    }

    private static func shown(_ line: AuditLine, _ names: [String: String]) -> ShownLine {
        ShownLine(
            at: line.at, username: line.actor, name: names[line.actor], action: line.action, subject: line.subject, detail: line.detail, isChange: line.isChange)
    }
}

extension LondonTime {
    /// The moment a day begins in London, in UTC: an hour before midnight while summer time lasts.
    static func start(of day: Day) -> String {
        hoursAhead("\(day.iso)T00:00:00Z") == 0 ? "\(day.iso)T00:00:00Z" : "\(day.adding(days: -1).iso)T23:00:00Z"
    }
}
