/// What a reader is to each child, and what of the records they may see.
extension Facts {
    /// What somebody is to the child at a place in `children`, today.
    ///
    /// - Parameter opened: closed records that this person has opened for a time.
    public func relation(of person: Person, to child: Int, opened: Set<Child.ID> = []) -> Relation {
        guard children.indices.contains(child) else { return .restricted }
        if isClosed(child, to: person), !ids(of: child).contains(where: opened.contains) { return .restricted }
        if let staff = person.staff {
            if officers(of: child).contains(staff) || chairs(of: child).contains(staff) || worker(of: child) == staff { return .own }
            let teams = teamsManaged(by: staff, person.roles)
            if !teams.isEmpty, let team = teamName(of: child), teams.contains(team) { return .team }
        }
        return isOpen(child) ? .service : .other
    }

    /// Whether a record is closed to somebody today, by a restriction that stands.
    public func isClosed(_ child: Int, to person: Person) -> Bool {
        let standing = restrictionsByChild[child] ?? []
        return standing.contains { restriction in
            let people = Set((restriction.people ?? "").lowercased().split { $0 == " " || $0 == ";" || $0 == "," }.map(String.init))
            let isNamed = people.contains(person.username.lowercased())
            return switch restriction.closedTo {
            case .these: isNamed
            case .everybodyElse: !isNamed
            }
        }
    }

    /// Whether the child's record is closed to anybody today.
    public func isRestricted(_ child: Int) -> Bool { restrictionsByChild[child] != nil }

    private var restrictionsByChild: [Int: [Restriction]] {
        memo.value("restrictions by child") {
            var found: [Int: [Restriction]] = [:]
            for row in records[Restriction.self].entries where row.from <= today && (row.to.map { today <= $0 } ?? true) {
                if let child = number(of: row.child) { found[child, default: []].append(row) }
            }
            return found
        }
    }

    /// Every id a child is known by: more than one while ids are merged.
    public func ids(of child: Int) -> [Child.ID] {
        guard children.indices.contains(child) else { return [] }
        let merged = records[ChildMerge.self].entries.filter { $0.split == nil && number(of: $0.kept) == child }.map(\.merged)
        return [children[child].id] + merged.filter { $0 != children[child].id }
    }

    /// Whether the service has an open case of the child: looked after, on a plan, or allocated.
    public func isOpen(_ child: Int) -> Bool { openCases.contains(child) }

    private var openCases: Set<Int> {
        memo.value("open cases") {
            var found = Set(lookedAfter(on: today).map(\.child))
            for child in children.indices {
                if plan(of: child, on: today) != nil || allocations[child].contains(where: { $0.to.map { today < $0 } ?? true }) { found.insert(child) }
                if episodes[child].contains(where: { $0.legalStatus.isShortBreak && ($0.to.map { today < $0 } ?? true) }) { found.insert(child) }
            }
            return found
        }
    }

    /// The IROs who hold a case of the child today.
    public func officers(of child: Int) -> Set<StaffMember.ID> {
        Set(allocations[child].filter { $0.from <= today && ($0.to.map { today < $0 } ?? true) }.map(\.staff))
    }

    /// Who chairs a meeting of the child that is planned, or whose record is not older than a year.
    public func chairs(of child: Int) -> Set<StaffMember.ID> { chairsByChild[child] ?? [] }

    private var chairsByChild: [Int: Set<StaffMember.ID>] {
        memo.value("chairs by child") {
            var meetings: [Meeting.ID: StaffMember.ID] = [:]
            let since = today.adding(days: -366)
            for meeting in records[Meeting.self].entries where meeting.state != .cancelled && (meeting.held ?? meeting.planned) >= since {
                if let chair = meeting.chair { meetings[meeting.id] = chair }
            }
            var found: [Int: Set<StaffMember.ID>] = [:]
            for row in records[MeetingChild.self].entries {
                if let chair = meetings[row.meeting], let child = number(of: row.child) { found[child, default: []].insert(chair) }
            }
            return found
        }
    }

    /// The child's social worker on the staff list, today.
    public func worker(of child: Int) -> StaffMember.ID? {
        guard let spell = socialWorkers[child].last(where: { $0.from <= today && ($0.to.map { today < $0 } ?? true) }) else { return nil }
        return staffByRegistration[spell.worker]
    }

    private var staffByRegistration: [String: StaffMember.ID] {
        memo.value("staff by registration") {
            var found: [String: StaffMember.ID] = [:]
            for row in records[StaffMember.self].entries { if let number = row.registration, !number.isEmpty { found[number] = row.id } }
            for row in records[Registration.self].entries where !row.number.isEmpty { found[row.number] = row.staff }
            return found
        }
    }

    /// The team of the child's social worker: its id, or its name where the teams register does not know the worker.
    public func teamName(of child: Int) -> String? { worker(of: child).flatMap { teamsByWorker[$0] } }

    private var teamsByWorker: [StaffMember.ID: String] {
        memo.value("teams by worker") {
            var found: [StaffMember.ID: String] = [:]
            for row in records[StaffMember.self].entries { if let team = row.team, !team.isEmpty { found[row.id] = team } }
            for row in records[TeamMember.self].entries where row.from <= today && (row.to.map { today <= $0 } ?? true) {
                found[row.staff] = row.team.text
            }
            return found
        }
    }

    /// The teams somebody manages today, with every team under them: ids, and the names that the staff list uses.
    func teamsManaged(by staff: StaffMember.ID, _ roles: Set<Role>) -> Set<String> {
        guard roles.contains(.teamManager) else { return [] }
        let teams = records[Team.self].entries.filter { $0.from <= today && ($0.to.map { today <= $0 } ?? true) }
        var managed = Set(teams.filter { $0.manager == staff }.map(\.id))
        var grows = true
        while grows {
            let under = teams.filter { $0.parent.map(managed.contains) ?? false }.map(\.id)
            let before = managed.count
            managed.formUnion(under)
            grows = managed.count > before
        }
        var names = Set(managed.map(\.text))
        for team in teams where managed.contains(team.id) { names.insert(team.name) }
        // Without a teams register, the manager's own team on the staff list.
        if teams.isEmpty, let own = teamsByWorker[staff] { names.insert(own) }
        return names
    }
}
