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
        let names = try visit.site.names()
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
        let names = try visit.site.names()
        var rows = [["at_utc", "username", "name", "read_or_changed", "action", "about", "detail"]]
        rows += try lines(store, asked, filter, limit: 100_000, skipping: 0).map {
            [$0.at, $0.actor, names.name(of: $0.actor), $0.isChange ? "changed" : "read", $0.action, $0.subject, $0.detail]
        }
        return .csv(CSV.text(rows), name: "who-has-looked-\(visit.site.today().iso).csv").about(try subject(visit), "who has looked, csv")
    }

    /// The audit trail of the whole service.
    @Sendable static func auditTrail(_ visit: Visit) throws -> Answer {
        let store = visit.site.store, look = try visit.look()
        let (asked, filter, problem) = asked(visit, subjects: nil)
        let names = try visit.site.names()
        let lines = try lines(store, asked, filter, limit: auditPage + 1, skipping: (asked.page - 1) * auditPage)
        let page = AuditTrailPage(
            lines: lines.prefix(auditPage).map { shown($0, names) }, people: people(names.usernames, names), actions: try store.readingActions(), asked: asked,
            hasOlder: lines.count > auditPage, problem: problem, facts: look.facts, links: look.links)
        return .page(page).about("audit", "page \(asked.page)")
    }

    @Sendable static func unusualAccess(_ visit: Visit) throws -> Answer {
        let store = visit.site.store, look = try visit.look(), since = visit.site.today().adding(days: -30)
        let whole = look.snapshot.facts, begin = LondonTime.start(of: since)
        let openings = try store.openings(limit: 10_000).filter { $0.ends > begin }
        let known = openings.map { each in whole.number(of: each.child).map { whole.ids(of: $0).map(\.text) } ?? [each.child.text] }
        let opened = try store.readings(AuditFilter(action: "read child", from: begin), limit: 200_000).compactMap { line -> RecordOpened? in
            guard let day = LondonTime.day(line.at), let hour = Int(LondonTime.time(line.at).prefix(2)) else { return nil }
            let isEmergency = zip(openings, known).contains { each, ids in
                each.username == line.actor && each.began <= line.at && line.at < each.ends && ids.contains(line.subject)
            }
            return RecordOpened(username: line.actor, child: Child.ID(line.subject), day: day, hour: hour, isEmergency: isEmergency)
        }
        let people = try visit.site.people()
        let found = look.facts.unusualAccess(
            opened, openings: openings.compactMap(emergency), people: Dictionary(people.map { ($0.username, $0) }, uniquingKeysWith: { one, _ in one }))
        let page = UnusualAccessPage(found: found, names: PeopleNames(people), since: since, facts: look.facts, links: look.links)
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

    private static func emergency(_ opening: OpenedRecord) -> EmergencyOpening? {
        LondonTime.day(opening.began).map { EmergencyOpening(username: opening.username, child: opening.child, day: $0, reason: opening.reason) }
    }

    /// Two people may have one name: what is chosen is told apart by the username as well.
    private static func people(_ usernames: [String], _ names: PeopleNames) -> [(value: String, title: String)] {
        let named = Dictionary(grouping: usernames, by: names.who)
        return usernames.map { username in
            let who = names.who(username)
            return (value: username, title: (named[who] ?? []).count > 1 ? "\(who), \(username)" : who)
        }
    }

    private static func shown(_ line: AuditLine, _ names: PeopleNames) -> ShownLine {
        ShownLine(
            at: line.at, who: names.who(line.actor), action: line.action, subject: names.account(line.subject) ?? line.subject, detail: line.detail, isChange: line.isChange)
    }
}

extension Site {
    /// Everybody who has or had an account, with the roles of today.
    func people() throws -> [Person] {
        let today = today()
        return try store.accounts().map { Person(username: $0.username, name: $0.name, staff: $0.staff, roles: $0.roles(on: today)) }
    }

    func names() throws -> PeopleNames {
        let accounts = try store.accounts().map { (String($0.id), $0.username) }
        return PeopleNames(try people(), accounts: Dictionary(accounts, uniquingKeysWith: { one, _ in one }))
    }
}

extension LondonTime {
    /// The moment a day begins in London, in UTC: an hour before midnight while summer time lasts.
    static func start(of day: Day) -> String {
        hoursAhead("\(day.iso)T00:00:00Z") == 0 ? "\(day.iso)T00:00:00Z" : "\(day.adding(days: -1).iso)T23:00:00Z"
    }
}
