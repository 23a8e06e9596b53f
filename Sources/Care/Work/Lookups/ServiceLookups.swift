/// Rooms, teams and the people in them.
extension Facts {
    /// The rooms in use today, by name.
    public var rooms: [Room] {
        memo.value("rooms") { records[Room.self].entries.filter { $0.to.map { $0 >= today } ?? true }.sorted { $0.name < $1.name } }
    }

    /// A room, by id; one that is no longer in use too.
    public func room(_ id: Room.ID) -> Room? { records[Room.self].entries.first { $0.id == id } }

    // MARK: Teams

    /// The teams there were on a day, each as it was then, by name.
    public func teams(on day: Day) -> [Team] {
        var found: [Team.ID: Team] = [:]
        for team in records[Team.self].entries where team.holds(on: day) {
            if let other = found[team.id], other.from > team.from { continue }
            found[team.id] = team
        }
        return found.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// A team as it was on a day.
    public func team(_ id: Team.ID, on day: Day) -> Team? {
        records[Team.self].entries.filter { $0.id == id && $0.holds(on: day) }.max { $0.from < $1.from }
    }

    /// What a team belonged to on a day: the one above it first, the topmost last.
    public func above(_ team: Team.ID, on day: Day) -> [Team] {
        var found: [Team] = []
        var seen: Set<Team.ID> = [team]
        var next = self.team(team, on: day)?.parent
        while let id = next, seen.insert(id).inserted, let parent = self.team(id, on: day) {
            found.append(parent)
            next = parent.parent
        }
        return found
    }

    /// A team and everything under it on a day.
    public func under(_ team: Team.ID, on day: Day) -> Set<Team.ID> {
        Set(teams(on: day).map(\.id).filter { $0 == team || above($0, on: day).contains { $0.id == team } }).union([team])
    }

    /// The workers of a team itself on a day.
    public func members(of team: Team.ID, on day: Day) -> [StaffMember.ID] {
        records[StaffMember.self].entries.map(\.id).filter { self.team(ofWorker: $0, on: day)?.id == team }
    }

    /// The team a worker belonged to on a day: as the members' register says, or else the staff list.
    public func team(ofWorker staff: StaffMember.ID, on day: Day) -> Team? {
        let members: [StaffMember.ID: [TeamMember]] = memo.value("team members") {
            Dictionary(grouping: records[TeamMember.self].entries, by: \.staff)
        }
        if let rows = members[staff] {
            let row = rows.filter { $0.from <= day && $0.to.map { day <= $0 } ?? true }.max { $0.from < $1.from }
            return row.map { team($0.team, on: day) ?? Team(named: $0.team.text) }
        }
        guard let name = self.staff(staff)?.team, !name.isEmpty else { return nil }
        return teams(on: day).first { $0.name == name || $0.id.text == name } ?? Team(named: name)
    }

    /// The child's social worker on a day, by the staff list; nil where there is none or the list does not know the registration.
    public func socialWorkerOnStaff(of child: Int, on day: Day) -> StaffMember.ID? {
        guard let spell = socialWorkers[child].last(where: { $0.from <= day && ($0.to.map { day < $0 } ?? true) }) else { return nil }
        let byRegistration: [String: StaffMember.ID] = memo.value("staff by registration") {
            var found: [String: StaffMember.ID] = [:]
            for row in records[Registration.self].entries where !row.number.isEmpty { found[row.number] = row.staff }
            for person in records[StaffMember.self].entries { if let number = person.registration, !number.isEmpty { found[number] = person.id } }
            return found
        }
        return byRegistration[spell.worker] ?? (staff(StaffMember.ID(spell.worker)) != nil ? StaffMember.ID(spell.worker) : nil)
    }

    /// The team of the child's social worker on a day.
    public func team(of child: Int, on day: Day) -> Team? {
        socialWorkerOnStaff(of: child, on: day).flatMap { team(ofWorker: $0, on: day) }
    }

    /// The manager of the child's team on a day, or of the nearest one above that has one.
    public func teamManager(of child: Int, on day: Day) -> StaffMember.ID? {
        guard let team = team(of: child, on: day) else { return nil }
        return ([team] + above(team.id, on: day)).lazy.compactMap(\.manager).first
    }

    /// The IRO a team turns to on a day: its own, or that of the nearest team above that has one.
    public func linkedOfficer(of team: Team.ID, on day: Day) -> StaffMember.ID? {
        ([team] + above(team, on: day).map(\.id)).lazy.compactMap { id in
            self.records[TeamOfficer.self].entries.filter { $0.team == id && $0.from <= day && $0.to.map { day <= $0 } ?? true }
                .max { $0.from < $1.from }?.staff
        }.first
    }

    /// The IRO who answers for a child on a day: the one who holds the case, or else the one linked to the child's team.
    public func answerable(for child: Int, on day: Day) -> StaffMember.ID? {
        officerOnStaff(of: child, on: day) ?? team(of: child, on: day).flatMap { linkedOfficer(of: $0.id, on: day) }
    }

    /// The IRO who held the child's case at the end of a day, as a looked-after child or else on a protection plan.
    public func officerOnStaff(of child: Int, on day: Day) -> StaffMember.ID? {
        (allocation(of: child, on: day) ?? allocation(of: child, kind: .protection, on: day))?.staff
    }

    // MARK: Workers

    /// A worker's registration that holds on a day; nil where there is none.
    ///
    /// Of a worker whom the register of registrations does not name, the number on the staff list is taken to hold.
    public func registration(of staff: StaffMember.ID, on day: Day) -> Registration? {
        let rows = registrations(of: staff)
        if let held = rows.last(where: { $0.from <= day && $0.expires.map { day <= $0 } ?? true }) { return held }
        guard rows.isEmpty, let person = self.staff(staff), let number = person.registration, !number.isEmpty else { return nil }
        var row = Registration()
        row.staff = staff
        row.number = number
        row.from = person.from ?? Day(number: .min)
        return row
    }

    /// Every registration a worker had, the oldest first.
    public func registrations(of staff: StaffMember.ID) -> [Registration] {
        let rows: [StaffMember.ID: [Registration]] = memo.value("registrations") {
            Dictionary(grouping: records[Registration.self].entries, by: \.staff).mapValues { $0.sorted { $0.from < $1.from } }
        }
        return rows[staff] ?? []
    }

    /// Why a worker is not there on a day; nil when they are.
    public func absent(_ staff: StaffMember.ID, on day: Day) -> Absence? {
        let rows: [StaffMember.ID: [Absence]] = memo.value("absences") { Dictionary(grouping: records[Absence.self].entries, by: \.staff) }
        return rows[staff]?.first { $0.from <= day && day <= $0.to }
    }

    /// Those who work for the council on a day.
    public func works(_ staff: StaffMember.ID, on day: Day) -> Bool {
        guard let person = self.staff(staff) else { return false }
        return person.from.map { $0 <= day } ?? true && person.to.map { day <= $0 } ?? true
    }

    /// The workers in an IRO's post on a day, by name.
    public func officers(on day: Day) -> [StaffMember.ID] {
        var found: Set<StaffMember.ID> = []
        for holding in records[PostHolding.self].entries where holding.from <= day && holding.to.map({ day <= $0 }) ?? true {
            if let post = post(holding.post), isIRO(post, on: day) { found.insert(holding.staff) }
        }
        return found.sorted { (name(of: $0), $0) < (name(of: $1), $1) }
    }
}

extension Team {
    fileprivate func holds(on day: Day) -> Bool { from <= day && to.map { day <= $0 } ?? true }

    /// A team the staff list names and the teams' register does not know.
    fileprivate init(named name: String) {
        self.init()
        id = Team.ID(name)
        self.name = name
        from = Day(number: .min)
    }
}
