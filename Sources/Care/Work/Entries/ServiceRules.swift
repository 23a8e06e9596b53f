extension EntryRules {
    static func room(_ row: Room, _ found: inout Problems) {
        found.need(row.name, "name", "Give the room a name.")
        if let seats = row.seats, seats < 1 { found.add("seats", "A room has at least one seat.") }
    }

    static func absence(_ row: Absence, _ found: inout Problems) {
        found.known(row.staff, "staff_id")
        found.order(row.from, row.to, "to_date", "The last day cannot come before the first.")
    }

    static func team(_ row: Team, _ found: inout Problems) {
        found.need(row.name, "name", "Give the team a name.")
        found.known(row.manager, "manager_staff_id")
        found.order(row.from, row.to, "to_date", "The last day cannot come before the first.")
        if let parent = row.parent {
            if parent == row.id || found.facts.above(parent, on: row.from).contains(where: { $0.id == row.id }) {
                found.add("parent_id", "A team cannot belong to itself or to a team under it. Choose another.")
            } else if found.facts.team(parent, on: row.from) == nil {
                found.add("parent_id", "There is no such team on \(row.from.long). Choose another, or a later day.")
            }
        }
    }

    static func teamMember(_ row: TeamMember, _ found: inout Problems) {
        found.known(row.staff, "staff_id")
        found.order(row.from, row.to, "to_date", "The last day cannot come before the first.")
        if found.facts.team(row.team, on: row.from) == nil { found.add("team_id", "There is no such team on \(row.from.long). Choose another.") }
    }

    static func teamOfficer(_ row: TeamOfficer, _ found: inout Problems) {
        found.known(row.staff, "staff_id")
        found.order(row.from, row.to, "to_date", "The last day cannot come before the first.")
        if found.facts.team(row.team, on: row.from) == nil { found.add("team_id", "There is no such team on \(row.from.long). Choose another.") }
    }

    static func registration(_ row: Registration, _ found: inout Problems) {
        found.known(row.staff, "staff_id")
        found.need(row.body, "body", "Say with which regulator.")
        found.need(row.number, "registration_number", "Enter the registration number.")
        found.order(row.from, row.expires, "expires_date", "A registration cannot end before it begins.")
    }

    /// An IRO is a registered social worker: without a current registration nobody is given a case.
    static func allocation(_ row: Allocation, _ found: inout Problems) {
        found.known(row.staff, "staff_id")
        if row.kind == .fosterCarer {
            if found.facts.number(of: FosterCarer.ID(row.caseID)) == nil { found.add("case_id", "No foster carer has this id.") }
        } else {
            found.known(Child.ID(row.caseID), "case_id")
        }
        found.order(row.from, row.to, "end_date", "A case cannot be handed over before it was taken on.")
        if row.to == nil, let sentence = found.facts.whyNoCases(row.staff, on: max(row.from, found.today)) { found.add("staff_id", sentence) }
    }
}
