/// Somebody of a living council who may try the service out: one of each role, with work to do.
public struct DemoSignIn: Hashable, Sendable {
    public let username: String
    public let name: String
    public let role: Role
    /// Nil for somebody who is not on the staff list.
    public let staff: StaffMember.ID?

    /// One for each role: the IRO with the most cases, the social worker of the most children of theirs, and that worker's manager.
    ///
    /// - Parameter day: the day the council is at.
    public static func all(in records: Records, on day: Day) -> [DemoSignIn] {
        let staff = records[StaffMember.self].entries.filter { ($0.from ?? day) <= day && ($0.to ?? day) >= day }
        let shares = Dictionary(
            records[PostHolding.self].entries.map { ($0.staff, $0.fullTimeEquivalent.value) }, uniquingKeysWith: { _, last in last })
        var cases: [StaffMember.ID: Set<Child.ID>] = [:]
        for row in records[Allocation.self].entries where row.kind == .lookedAfter && row.from <= day && (row.to ?? day.adding(days: 1)) > day {
            cases[row.staff, default: []].insert(Child.ID(row.caseID))
        }
        let officers = staff.filter { $0.role == "IRO" && (shares[$0.id] ?? 1) >= 1 }
        let officer = officers.max { (cases[$0.id]?.count ?? 0, $1.id) < (cases[$1.id]?.count ?? 0, $0.id) }

        var children: [String: Int] = [:]
        for spell in records[SocialWorkerSpell.self].entries where spell.from <= day && (spell.to ?? day.adding(days: 1)) > day {
            // A child of the IRO counts double, so that the two work together.
            children[spell.worker, default: 0] += officer.flatMap { cases[$0.id] }?.contains(spell.child) == true ? 3 : 1
        }
        let teams = records[Team.self].entries, members = records[TeamMember.self].entries
        func team(of one: StaffMember) -> Team? { members.last { $0.staff == one.id && $0.to == nil }.flatMap { member in teams.last { $0.id == member.team } } }
        let workers = staff.filter { $0.role == "Social Worker" && team(of: $0)?.manager != nil }
        func load(_ worker: StaffMember) -> Int { worker.registration.flatMap { children[$0] } ?? 0 }
        let worker = workers.max { (load($0), $1.id) < (load($1), $0.id) }
        let manager = worker.flatMap { team(of: $0) }?.manager

        func somebody(_ username: String, _ role: Role, _ member: StaffMember?) -> DemoSignIn? {
            member.map { DemoSignIn(username: username, name: "\($0.forename) \($0.surname)", role: role, staff: $0.id) }
        }
        func first(_ title: String) -> StaffMember? { staff.first { $0.role == title } }
        return [
            somebody("iro", .reviewer, officer),
            somebody("manager", .manager, first("IRO Team Manager")),
            somebody("support", .support, first("Business Support Officer")),
            somebody("participation", .participation, first("Participation Officer")),
            somebody("socialworker", .socialWorker, worker),
            somebody("teammanager", .teamManager, staff.first { $0.id == manager }),
            somebody("leader", .seniorLeader, first("Director of Children's Services")),
            somebody("analyst", .analyst, first("Performance Analyst")),
            somebody("dpo", .protectionOfficer, first("Data Protection Officer")),
            somebody("admin", .administrator, first("Systems Administrator")),
        ].compactMap { $0 }
    }
}
