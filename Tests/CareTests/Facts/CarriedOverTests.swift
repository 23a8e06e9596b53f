import Documents
import Samples
import Testing

@testable import Care

/// What facts take over from those of an earlier reading is what they would work out themselves.
struct CarriedOverTests {
    private static let day: Day = "2017-05-02"
    private static let records = DemoCouncil(children: 30, asAt: day).records()
    private static let people = DemoSignIn.all(in: records, on: day).map {
        Person(username: $0.username, name: $0.name, staff: $0.staff, roles: [$0.role])
    }

    private static func facts(_ records: Records, after before: Facts? = nil, settings: Settings = Settings()) -> Facts {
        Facts(records, settings: settings, today: day, after: before)
    }

    /// A row taken away, written anew as a copy of another, or added once more: any register, by chance.
    private static func write<Row: Entry>(_: Row.Type, _ records: inout Records, _ dice: inout SeededRandom) {
        var rows = records[Row.self]
        guard rows.count > 1 else { return }
        let place = dice.number(0...rows.count - 1), other = rows.entries[dice.number(0...rows.count - 1)]
        let number = (rows.ids.max() ?? 0) + 1
        switch dice.number(1...3) {
        case 1: rows.remove(at: [place])
        case 2: rows.replace(at: place, with: other, id: number, year: rows.years[place])
        default: rows.append(other, id: number, year: rows.years[place])
        }
        records.set(rows)
    }

    /// Everything pages ask of facts, as far as it can be compared.
    private struct Worked: Equatable {
        var deadlines: [Deadline], findings: [Finding], notices: [Notice], queue: [QueueTask], board: [BoardItem]
        var owed: [Facts.OwedAnswer], lit: [Facts.LitChild], caseloads: [Facts.HeldCaseload], calendar: [CalendarItem]
        var next: [[NextMeeting]], lists: [[ChildList.Entry]], items: [[WorkItem]], timelines: [[Event]], relations: [[Relation]]
        var tables: [Table], selections: [[[Selection?]]]

        init(_ facts: Facts, _ people: [Person]) {
            deadlines = facts.openDeadlines
            findings = facts.findings()
            notices = facts.notices()
            queue = facts.workQueue
            board = facts.minutesBoard()
            owed = facts.answersOwed
            lit = facts.litChildren
            caseloads = facts.caseloads
            calendar = facts.calendar(from: day.adding(days: -30), to: day.adding(days: 60))
            next = facts.children.indices.map { facts.nextMeetings(of: $0) }
            lists = ChildList.allCases.map { $0.children(facts) }
            items = people.map { facts.workList(for: $0).items }
            timelines = facts.children.indices.prefix(12).map { facts.timeline(of: $0) }
            relations = people.map { facts.relations(of: $0, opened: []) }
            let made = YearTables(ReportingYear(containing: day), facts).all()
            tables = made.map(\.table)
            selections = made.map(\.selections)
        }

        /// What differs between two, by name.
        func differences(_ others: Worked) -> [String] {
            zip(Mirror(reflecting: self).children, Mirror(reflecting: others).children).compactMap { one, other in
                "\(one.value)" == "\(other.value)" ? nil : one.label
            }
        }
    }

    @Test(arguments: [1, 2] as [UInt64])
    func `after any writes, what is taken over is what is worked out from the beginning`(seed: UInt64) {
        var dice = SeededRandom(seed: seed), records = Self.records
        var facts = Self.facts(records)
        _ = Worked(facts, Self.people)
        var taken = 0
        for _ in 1...12 {
            for _ in 1...dice.number(1...2) {
                let type = dice.one(of: Registers.all)
                Self.write(type, &records, &dice)
            }
            let next = Self.facts(records, after: facts)
            taken += next.memo.kept.count
            let carried = Worked(next, Self.people), fresh = Worked(Self.facts(records), Self.people)
            #expect(carried == fresh, "\(carried.differences(fresh))")
            // Some readers ask for nothing between two writes.
            if dice.chance(70) { facts = next }
        }
        #expect(taken > 500)
    }

    @Test(arguments: [1, 2] as [UInt64])
    func `what somebody may see is taken over as rightly`(seed: UInt64) throws {
        var dice = SeededRandom(seed: seed), records = Self.records
        let person = try #require(Self.people.first { $0.roles == [.reviewer] })
        var earlier: Facts?
        for _ in 1...6 {
            let type = dice.one(of: Registers.all)
            Self.write(type, &records, &dice)
            let whole = Self.facts(records), sight = Sight(of: person, in: whole)
            let carried = whole.narrowed(to: sight) { _, make in
                let made = make(earlier)
                earlier = made
                return made
            }
            let one = Worked(carried, [person]), other = Worked(whole.narrowed(to: sight), [person])
            #expect(one == other, "\(one.differences(other))")
        }
    }

    @Test func `a write works out anew what reads its register, and nothing else`() {
        let before = Self.facts(Self.records)
        _ = Worked(before, Self.people)
        var records = Self.records, rows = records[CourtCase.self]
        rows.remove(at: [0])
        records.set(rows)
        let kept = Self.facts(records, after: before).memo.kept
        #expect(kept.contains("open deadlines of dental-check"))
        #expect(kept.contains("caseloads"))
        #expect(!kept.contains("open deadlines of guardian-recorded"))
        #expect(!kept.contains("open deadlines"))
        #expect(!kept.contains("calendar children"))
    }

    @Test func `another day, another setting, another child: nothing is taken over`() {
        let before = Self.facts(Self.records)
        _ = before.openDeadlines
        #expect(!Self.facts(Self.records, after: before).memo.kept.isEmpty)
        #expect(Facts(Self.records, today: Self.day.adding(days: 1), after: before).memo.kept.isEmpty)
        #expect(Self.facts(Self.records, after: before, settings: .sample([.dentalMonths: "6"])).memo.kept.isEmpty)
        var records = Self.records, child = KnownChild()
        child.child = "ZZ9"
        records[KnownChild.self].append(child)
        #expect(Self.facts(records, after: before).memo.kept.isEmpty)
    }

    @Test func `rows of the same words under other numbers are other rows`() {
        let before = Self.facts(Self.records)
        var records = Self.records, rows = records[WarningNote.self]
        #expect(records.changes(since: Self.records).isEmpty)
        rows.replace(at: 0, with: rows.entries[0], id: 999_999, year: rows.years[0])
        records.set(rows)
        #expect(records.changes(since: Self.records) == [WarningNote.shape.id])
        #expect(before.records.changes(since: records).contains(WarningNote.shape.id))
    }

    @Test func `registers that another thread reads for a working-out are noted`() {
        let facts = Self.facts(Self.records)
        let (_, read) = Reads.noting { YearTables(ReportingYear(containing: Self.day), facts).all() }
        #expect(read.isSuperset(of: [HealthCheck.shape.id, Dispute.shape.id, Population.shape.id]))
    }
}
