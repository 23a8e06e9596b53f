import Care
import Documents
import Testing

/// A council as it stands on a day, in the middle of the work.
struct DemoLivingTests {
    private let day: Day = "2026-11-23"

    private func council(_ children: Int = 300, seed: UInt64 = 1, asAt: Day? = nil, years: Int = 2, withMistakes: Bool = false) -> Records {
        DemoCouncil(children: children, seed: seed, asAt: asAt ?? day, years: years, withMistakes: withMistakes).records()
    }

    private func text(_ records: Records) -> [String] {
        func rows<Row: Entry>(_: Row.Type) -> String {
            var out: [UInt8] = [], ends: [Int] = []
            for row in records[Row.self].entries { Row.register.write(row, to: &out, ends: &ends) }
            return String(decoding: out, as: UTF8.self) + "\(ends) \(records[Row.self].years)"
        }
        return Registers.all.map { rows($0) }
    }

    @Test func `the same seed and day give the same records, and another day gives others`() {
        let one = text(council(60)), same = text(council(60)), later = text(council(60, asAt: "2026-11-24"))
        #expect(one == same)
        #expect(one != later)
    }

    @Test(arguments: ["2026-11-23", "2026-04-01", "2027-03-31", "2028-02-29", "2026-06-10"] as [Day], [1, 2, 4])
    func `the records know of the day they stand at, and of nothing later`(day: Day, years: Int) {
        let records = council(80, seed: 3, asAt: day, years: years)
        #expect(Facts(records, today: day).horizon == day)
        // Days that lie ahead by their nature: what falls due, what is planned, terms, and until when something holds.
        let ahead: Set<String> = [
            "next_review_due", "response_due", "first_day", "last_day", "DUC", "planned_date", "due_date", "next_date", "follow_up_due",
            "next_hearing_date", "expires_date", "review_by", "applies_to", "panel_date", "year_end", "answer_due",
            "next_step_date",
        ]
        func check<Row: Entry>(_: Row.Type) {
            let register = Row.register
            if register.shape.id == "absences" { return }
            for (index, field) in register.fields.enumerated() where field.column.kind == .day && !ahead.contains(field.column.name) {
                // A survey that is open closes later.
                if register.shape.id == "surveys", field.column.name == "to_date" { continue }
                // A meeting with partners is agreed beforehand.
                if register.shape.id == "service_meetings", field.column.name == "meeting_date" { continue }
                let late = records[Row.self].entries.filter { row in Day(register.text(index, of: row)).map { $0 > day } ?? false }
                #expect(late.isEmpty, "\(register.shape.id) \(field.column.name)")
            }
        }
        for type in Registers.all { check(type) }
    }

    @Test(arguments: [1, 2, 3]) func `nobody chairs two meetings at once, and no room holds two`(seed: UInt64) {
        let meetings = council(seed: seed)[Meeting.self].entries.filter { $0.starts != nil && $0.state != .cancelled }
        func clashes(_ key: (Meeting) -> String?) -> Int {
            Dictionary(grouping: meetings) { meeting in key(meeting).map { "\($0) \(meeting.held ?? meeting.planned)" } ?? meeting.id.text }
                .values.reduce(0) { count, sameDay in
                    let sorted = sameDay.sorted { ($0.starts ?? "") < ($1.starts ?? "") }
                    return count + zip(sorted, sorted.dropFirst()).count { ($0.ends ?? "") > ($1.starts ?? "") }
                }
        }
        #expect(clashes { $0.chair?.text } == 0)
        #expect(clashes { $0.room?.text } == 0)
        #expect(meetings.count { $0.state == .planned } > 40)
    }

    @Test(arguments: [1, 2, 3]) func `no chair is booked while away, and none on a day that is not worked`(seed: UInt64) {
        let records = council(seed: seed), workingDays = WorkingDays()
        let away = Dictionary(grouping: records[Absence.self].entries, by: \.staff)
        for meeting in records[Meeting.self].entries where meeting.state == .planned {
            #expect(workingDays.isWorked(meeting.planned))
            #expect(meeting.planned >= day)
            let absences = meeting.chair.flatMap { away[$0] } ?? []
            let isAway = absences.contains { $0.from <= meeting.planned && meeting.planned <= $0.to }
            #expect(!isAway)
        }
    }

    @Test(arguments: [1, 2, 3, 4]) func `without slips the checks find no error`(seed: UInt64) {
        let findings = Facts(council(seed: seed), today: day).findings().filter { $0.severity == .error }
        #expect(findings.isEmpty, "\(findings.prefix(3).map(\.sentence))")
    }

    @Test func `with slips the checks find those and no others`() {
        let findings = Facts(council(withMistakes: true), today: day).findings().filter { $0.severity == .error }
        #expect((1...5).contains(findings.count), "\(findings.map(\.sentence))")
    }

    @Test(arguments: [1, 2, 3]) func `every child in care has an IRO, and people around them`(seed: UInt64) {
        let records = council(seed: seed), facts = Facts(records, today: day)
        let held = Set(records[Allocation.self].entries.filter { $0.kind == .lookedAfter && $0.to == nil }.map(\.caseID))
        let contacts = Dictionary(grouping: records[Contact.self].entries, by: \.child)
        for child in facts.lookedAfter(on: day) {
            let id = facts.children[child.child].id
            // A child who came in the last week may still wait for one.
            if facts.periods[child.period].from < day.adding(days: -8) { #expect(held.contains(id.text)) }
            #expect((2...6).contains(contacts[id]?.count ?? 0))
        }
    }

    @Test(arguments: [2, 3]) func `the tables of every earlier year are full, and of this year as far as it has gone`(years: Int) throws {
        let facts = Facts(council(600, years: years), today: day)
        let now = ReportingYear(containing: day)
        for year in [now.previous, now] {
            let tables = YearTables(year, facts)
            for id in ["1", "2", "3", "4", "5", "7", "8", "12", "16", "18"] {
                let table = try #require(tables.table(id)).table
                let row = try #require(table.rows.first)
                let values = row.cells.prefix(year == now ? 2 : 4).map { $0.value ?? 0 }
                // Few children chair in a quarter, and in some quarters none; over the quarters some do.
                if ["4", "5"].contains(id) { #expect(values.reduce(0, +) > 0, "table \(id) of \(year.name)") } else {
                    #expect(values.allSatisfy { $0 > 0 }, "table \(id) of \(year.name)")
                }
            }
        }
        for quarter in now.previous.quarters { #expect((420...520).contains(facts.lookedAfter(on: quarter.end).count)) }
    }

    @Test func `no row of the return is told twice`() {
        let records = council()
        func check<Row: Entry>(_: Row.Type) {
            guard Row.shape.isStatutory else { return }
            var scratch: [UInt8] = [], seen: Set<RowKey> = []
            let rows = records[Row.self]
            for index in rows.entries.indices { seen.insert(Row.register.key(of: rows.entries[index], year: rows.years[index], scratch: &scratch)) }
            #expect(seen.count == rows.count, "\(Row.shape.id)")
        }
        for type in Registers.all { check(type) }
        let known = Set(records[Review.self].years)
        #expect(known == [2026, 2027])
    }

    @Test(arguments: [2, 4]) func `the files of every year import, and export as they were`(years: Int) {
        let files = Registers.all.flatMap { RegisterFile.files(of: $0, in: council(200, seed: 4, years: years)) }
        let plan = importing(files.map { IncomingFile(name: $0.name, bytes: $0.bytes) })
        #expect(plan.isClean)
        let again = Registers.all.flatMap { RegisterFile.files(of: $0, in: plan.after) }
        #expect(again.map(\.name) == files.map(\.name))
        #expect(again.map(\.bytes) == files.map(\.bytes))
    }

    @Test func `a recent review is told by its meeting alone, and counts`() throws {
        let records = council(), facts = Facts(records, today: day)
        let told = Set(records[Review.self].entries.map { "\($0.child) \($0.held)" })
        let all = Set(facts.records[Review.self].entries.map { "\($0.child) \($0.held)" })
        #expect(told.isStrictSubset(of: all))
        let state = records[Meeting.self].entries.first { $0.kind == .review && $0.state == .held }
        let meeting = try #require(state), held = try #require(meeting.held)
        let child = try #require(records[MeetingChild.self].entries.first { $0.meeting == meeting.id }).child
        #expect(!told.contains("\(child) \(held)"))
        #expect(all.contains("\(child) \(held)"))
    }

    @Test func `there is every kind of meeting, and minutes at every stage`() {
        let records = council(600), meetings = records[Meeting.self].entries
        for kind in [MeetingKind.review, .initialConference, .reviewConference, .carerReview, .disruption, .stability] {
            #expect(meetings.contains { $0.kind == kind && $0.state == .held }, "\(kind)")
        }
        #expect(meetings.contains { $0.combinedWith != nil })
        #expect(meetings.contains { $0.state == .cancelled })
        let adjourned = meetings.filter { $0.state == .adjourned }
        #expect(adjourned.count == 1)
        #expect(adjourned.allSatisfy { one in meetings.contains { $0.continues == one.id && $0.completed != nil } })
        let minutes = Dictionary(records[Minutes.self].entries.map { ($0.meeting, $0) }, uniquingKeysWith: { first, _ in first })
        let sent = Set(records[PackSent.self].entries.filter { $0.kind == .minutes }.map(\.meeting))
        let held = meetings.filter { $0.state == .held && $0.kind == .review }.map(\.id)
        var stages: Set<String> = []
        for id in held {
            guard let record = minutes[id] else {
                stages.insert("to draft")
                continue
            }
            stages.insert(sent.contains(id) ? "sent" : record.approved != nil ? "to send" : record.checked != nil ? "to approve" : "to check")
        }
        #expect(stages == ["to draft", "to check", "to approve", "to send", "sent"])
    }

    @Test func `somebody of every role has work to do`() throws {
        let records = council(600), people = DemoSignIn.all(in: records, on: day)
        #expect(Set(people.map(\.role)) == Set(Role.allCases))
        #expect(Set(people.map(\.username)).count == people.count)
        let officer = try #require(people.first { $0.role == .reviewer }?.staff)
        #expect(records[Allocation.self].entries.count { $0.staff == officer && $0.kind == .lookedAfter && $0.to == nil } > 30)
        #expect(records[Meeting.self].entries.contains { $0.chair == officer && $0.state == .planned })
        let worker = try #require(people.first { $0.role == .socialWorker }?.staff)
        let number = try #require(records[StaffMember.self].entries.first { $0.id == worker }?.registration)
        #expect(records[SocialWorkerSpell.self].entries.count { $0.worker == number && $0.to == nil } > 3)
        let team = try #require(records[TeamMember.self].entries.first { $0.staff == worker }?.team)
        #expect(records[Team.self].entries.first { $0.id == team }?.manager == people.first { $0.role == .teamManager }?.staff)
    }

    @Test(arguments: [120, 600]) func `a team manager owes answers, and the director has something to answer`(children: Int) throws {
        let records = council(children), facts = Facts(records, today: day), people = DemoSignIn.all(in: records, on: day)
        let manager = try #require(people.first { $0.role == .teamManager }?.staff), leader = try #require(people.first { $0.role == .seniorLeader }?.staff)
        let owed = facts.answersOwed(by: manager)
        #expect(owed.count >= 3)
        #expect(owed.contains { $0.isLate })
        #expect(owed.contains { !$0.isLate })
        #expect(facts.answersOwed(by: leader).contains { $0.step.recipient == "Director" })
        // The records call the stages what the settings call them.
        let known = Set(DisputeLadder(Settings(), on: day).rungs.map(\.recipient))
        #expect(Set(records[DisputeStage.self].entries.compactMap(\.recipient)).isSubset(of: known))
        #expect(records[CollectiveConcern.self].entries.contains { $0.response == nil })
        let person = Person(username: "teammanager", name: "Team Manager", staff: manager, roles: [.teamManager])
        #expect(facts.workList(for: person).items.contains { $0.kind == .confirm })
    }

    @Test func `the IRO who signs in is at work, and holds a review today`() throws {
        let records = council(150), officer = try #require(DemoSignIn.all(in: records, on: day).first { $0.role == .reviewer }?.staff)
        #expect(!records[Absence.self].entries.contains { $0.staff == officer && $0.from <= day && day <= $0.to })
        #expect(records[Absence.self].entries.contains { $0.from == day })
        #expect(records[Meeting.self].entries.contains { $0.chair == officer && $0.planned == day && $0.state == .planned })
    }

    @Test func `no children, one child and a few children make a living council too`() {
        for count in [0, 1, 2, 5, 17] {
            let records = council(count), rooms = records[Room.self].count
            #expect(rooms == 5)
            #expect(Facts(records, today: day).horizon == day)
        }
    }
}
