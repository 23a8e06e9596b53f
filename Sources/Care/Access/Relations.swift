/// What a reader is to each child, and what of the records they may see.
extension Facts {
    /// What somebody is to the child at a place in `children`, today.
    ///
    /// - Parameter opened: closed records that this person has opened for a time.
    public func relation(of person: Person, to child: Int, opened: Set<Child.ID> = []) -> Relation {
        relation(of: person, ties(of: person), to: child, opened: opened)
    }

    /// The same for every child, in their order; whose cases and teams are somebody's is looked up once.
    func relations(of person: Person, opened: Set<Child.ID>) -> [Relation] {
        let roles = person.roles.map(\.rawValue).sorted(), ids = opened.map(\.text).sorted()
        return memo.value("relations of \([person.username, person.staff?.text ?? ""]) \(roles) \(ids)") {
            let ties = ties(of: person)
            return children.indices.map { relation(of: person, ties, to: $0, opened: opened) }
        }
    }

    private func relation(of person: Person, _ ties: Ties, to child: Int, opened: Set<Child.ID>) -> Relation {
        guard children.indices.contains(child) else { return .restricted }
        if isClosed(child, to: person), !ids(of: child).contains(where: opened.contains) { return .restricted }
        if ties.own.contains(child) { return .own }
        if ties.team.contains(child) { return .team }
        if ties.asked.contains(child) { return .asked }
        return isOpen(child) || !hasHadCase(child) ? .service : .other
    }

    /// The children who are somebody's own cases, those of the teams they manage, and those about whom the line they belong to asked them.
    private struct Ties {
        var own: Set<Int> = []
        var team: Set<Int> = []
        var asked: Set<Int> = []
    }

    private func ties(of person: Person) -> Ties {
        guard let staff = person.staff else { return Ties() }
        let chaired = children.indices.filter { officers(of: $0).contains(staff) || chairs(of: $0).contains(staff) }
        return Ties(
            own: Set(chaired).union(childrenWorked(by: staff)), team: person.roles.contains(.teamManager) ? Set(childrenManaged(by: staff)) : [],
            asked: person.roles.contains(where: \.isOperational) ? childrenByAsked[staff] ?? [] : [])
    }

    /// The children about whom each member of staff is asked by name, until it is settled: by an open dispute at any stage it has come to, or by
    /// a problem the child raised that is sent on to them or has moved up to them.
    private var childrenByAsked: [StaffMember.ID: Set<Int>] {
        memo.value("children by asked") {
            var found: [StaffMember.ID: Set<Int>] = [:]
            for each in disputeCases where each.isOpen {
                let about = children(of: each)
                for staff in askedSoFar(by: each) { found[staff, default: []].formUnion(about) }
            }
            for each in problemCases where each.isOpen {
                guard let child = child(of: each) else { continue }
                for staff in [each.detail.owner, each.holder].compactMap({ $0 }) { found[staff, default: []].insert(child) }
            }
            return found
        }
    }

    /// Whether a record is closed to somebody today, by a restriction that stands.
    public func isClosed(_ child: Int, to person: Person) -> Bool {
        let standing = restrictionsByChild[child] ?? []
        return standing.contains { restriction in
            let people = Restriction.usernames(in: restriction.people ?? "")
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

    /// Whether a case of the child was ever recorded: an episode of care, a protection plan or an allocation.
    ///
    /// A child who was just added has none yet: whoever added the child goes on with the record.
    private func hasHadCase(_ child: Int) -> Bool { !episodes[child].isEmpty || !plans[child].isEmpty || !allocations[child].isEmpty }

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
}
