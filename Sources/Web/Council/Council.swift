import Care
import Store
import Synchronization

/// The service as it is now, kept in memory until something is written to the store or the day changes.
final class Council: Sendable {
    private let store: Store
    private let secret: String
    private let today: @Sendable () -> Day
    private let kept = Mutex<Snapshot?>(nil)
    /// How many notices waited for somebody when they were last counted, of which reading, and whether they are being counted anew.
    private let counts = Mutex<[Person: (count: Int, version: Int64, isCounting: Bool)]>([:])

    init(_ store: Store, today: @escaping @Sendable () -> Day) throws {
        self.store = store
        self.today = today
        secret = try store.secret("child keys")
    }

    /// How many notices wait for a reader: the last count there is. It is taken anew, behind the page, when something has been written since.
    ///
    /// Only the first page somebody opens waits for it.
    func noticeCount(for look: Look, behind workers: Workers, count: @escaping @Sendable () -> Int) -> Int {
        let person = look.person, version = look.snapshot.version
        let known = counts.withLock { all -> (count: Int, isDue: Bool)? in
            guard let last = all[person] else { return nil }
            let isDue = last.version < version && !last.isCounting
            if isDue { all[person] = (last.count, last.version, true) }
            return (last.count, isDue)
        }
        guard let known else {
            let first = count()
            counts.withLock { $0[person] = (first, version, false) }
            return first
        }
        if known.isDue {
            workers.later { [self] in
                let fresh = count()
                counts.withLock { $0[person] = (fresh, version, false) }
            }
        }
        return known.count
    }

    /// The service as it is now; read anew when the kept one is old. Those who ask meanwhile wait for one reading.
    func now() throws -> Snapshot {
        let version = try store.version(), day = today()
        return try kept.withLock { snapshot in
            if let snapshot, snapshot.version == version, snapshot.today == day { return snapshot }
            let fresh = try Snapshot(store, version: version, today: day, secret: secret, after: snapshot)
            snapshot = fresh
            return fresh
        }
    }
}

/// One reading of the store, and what was worked out from it so far.
final class Snapshot: Sendable {
    let version: Int64
    let today: Day
    /// Everything known at the end of the last day the records know of.
    let facts: Facts
    let keys: ChildKeys
    let rejectedRows: Int
    /// The ids that stand for another child's, whatever became of that.
    private let merged: [Child.ID]
    /// The rows as they are stored.
    private let records: Records
    private let looks = Mutex<[Person: Look]>([:])
    private let scopes = Mutex<[Facts.Scope: Facts]>([:])
    private let tables = Mutex<[ReportingYear: YearTables]>([:])
    private let reports = Mutex<[ReportingYear: MadeReport]>([:])
    private let told = Mutex<[ReportingYear: [NarrativeFinding]]>([:])
    /// The facts of the reading before, from which those of this one take over what has not changed.
    private let earlier: Earlier
    private let found = Mutex<[Finding]?>(nil)

    /// - Parameter before: an older reading: registers that nobody has written to since are taken from it.
    init(_ store: Store, version: Int64, today: Day, secret: String, after before: Snapshot? = nil) throws {
        self.version = version
        self.today = today
        if let before {
            var records = before.records
            records.add(try store.records(try store.registersTouched(after: before.version)))
            self.records = records
        } else {
            records = try store.records()
        }
        earlier = before?.made ?? Earlier()
        facts = try store.facts(records, asFarAsKnownOn: today, after: before?.facts)
        let merged = facts.records[ChildMerge.self].entries.map(\.merged)
        if let before, before.merged == merged, before.facts.children.map(\.id) == facts.children.map(\.id) {
            keys = before.keys
        } else {
            keys = ChildKeys(secret: secret, children: facts.children, merged: merged)
        }
        self.merged = merged
        rejectedRows = try store.rejectedCount()
    }

    /// The facts of what several readers may see, worked out once for all of them.
    func narrowed(_ scope: Facts.Scope, _ make: (Facts?) -> Facts) -> Facts {
        scopes.withLock { kept in
            if let known = kept[scope] { return known }
            let made = make(earlier.scopes[scope])
            kept[scope] = made
            return made
        }
    }

    /// Facts that were made of one reading, for the next one to take over from; those nobody has asked for since are handed on.
    private struct Earlier: Sendable {
        var scopes: [Facts.Scope: Facts] = [:]
        var years: [ReportingYear: Facts] = [:]
        static let mostScopes = 30
    }

    private var made: Earlier {
        var made = earlier
        let scopes = scopes.withLock { $0 }
        if made.scopes.count + scopes.count > Earlier.mostScopes { made.scopes = [:] }
        made.scopes.merge(scopes) { _, new in new }
        made.years.merge(tables.withLock { $0.mapValues(\.facts) }) { _, new in new }
        return made
    }

    /// The service as somebody may see it, worked out once for each person.
    func look(for person: Person, opened: Set<Child.ID>) -> Look {
        if let known = looks.withLock({ $0[person] }), known.sight.opened == opened { return known }
        let made = Look(self, sight: Sight(of: person, in: facts, opened: opened))
        looks.withLock { kept in
            if kept.count > 200 { kept.removeAll() }
            kept[person] = made
        }
        return made
    }

    var authority: String { facts.settings.text(.authorityName, on: facts.today) }

    var links: Links { Links(key: { [keys] in keys.key(of: $0) }) }

    /// The years there is something to show of, oldest first: those of the returns, and the current one.
    var years: [ReportingYear] {
        let told = facts.records.collectionYears.compactMap { ReportingYear(endingIn: Int($0)) }
        return Set(told + [latest]).sorted()
    }

    /// The year the records' last day falls in.
    var latest: ReportingYear { ReportingYear(containing: facts.today) }

    /// A year's tables: as at its end, or as at the last day known.
    func tables(_ year: ReportingYear) -> YearTables {
        tables.withLock { kept in
            if let made = kept[year] { return made }
            let then = year.end < facts.today
                ? Facts(
                    facts.records, settings: facts.settings, workingDays: facts.workingDays, today: year.end, after: earlier.years[year]) : facts
            let made = YearTables(year, then)
            kept[year] = made
            return made
        }
    }

    /// A year's annual report with what its check finds, made when it is first asked for after something was written.
    func report(_ year: ReportingYear) -> MadeReport {
        let tables = tables(year)
        return reports.withLock { kept in
            if let made = kept[year] { return made }
            let made = LivingReport(tables, facts, today: today).made(link: Links.figures(of: tables))
            kept[year] = made
            return made
        }
    }

    /// What a report's words hold that could tell somebody apart, worked out when it is first asked for.
    func narrative(_ year: ReportingYear) -> [NarrativeFinding] {
        let made = report(year)
        return told.withLock { kept in
            if let found = kept[year] { return found }
            let found = made.findings
            kept[year] = found
            return found
        }
    }

    /// Everything the checks find, worked out when it is first asked for.
    var findings: [Finding] {
        found.withLock { kept in
            if let kept { return kept }
            let made = facts.findings()
            kept = made
            return made
        }
    }

    /// What stands above every page when the records end before today.
    var notice: String? {
        if facts.children.isEmpty { return nil }
        return facts.today < today ? "The records end on \(facts.today.long). Everything is shown as it was on that day." : nil
    }
}
