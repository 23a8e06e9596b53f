/// Who works with the children: the standard's tables of workers, teams and involvements.
extension Facts {
    var standardWorkers: [ExportTable] { [involvements, professionals, departments] }

    private struct Involvement: Sendable {
        let id: String
        let child: String
        let worker: String
        let role: String
        let team: String?
        let from: Day
        let to: Day?
        let reason: String?
    }

    /// Social workers as the return tells them, and IROs as the service allocated them.
    private var involvements: ExportTable {
        let staff = records[StaffMember.self].entries
        let byNumber = Dictionary(staff.compactMap { person in person.registration.map { ($0, person) } }, uniquingKeysWith: { first, _ in first })
        let byID = Dictionary(staff.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var rows = records[SocialWorkerSpell.self].entries.map { spell in
            Involvement(
                id: "\(spell.child.text)-SW-\(spell.worker)-\(spell.from.iso)", child: spell.child.text, worker: byNumber[spell.worker]?.id.text ?? spell.worker,
                role: "Allocated social worker", team: byNumber[spell.worker]?.team, from: spell.from, to: spell.to, reason: spell.reason?.rawValue)
        }
        rows += records[Allocation.self].entries.filter { $0.kind != .fosterCarer }.map { each in
            Involvement(
                id: each.id, child: each.caseID, worker: each.staff.text, role: "IRO (\(each.kind.title))", team: byID[each.staff]?.team, from: each.from,
                to: each.to, reason: each.endReason)
        }
        return StandardTables.table(
            "ssd_involvements", "Involvements", of: rows,
            [
                .init("invo_involvements_id", "The child’s id, the worker and the first day; for IROs the allocation’s number.") { .text($0.id) },
                .init("invo_professional_id", "The worker’s staff number, or the registration number of one the staff register does not know.") { .text($0.worker) },
                .init("invo_professional_role_id", "Allocated social worker, or IRO and the kind of case.") { .text($0.role) },
                .init("invo_professional_team", "Team of the staff register.") { .some($0.team) },
                .init("invo_involvement_start_date", "First day.") { .day($0.from) },
                .init("invo_involvement_end_date", "Last day; empty while it lasts.") { .some($0.to) },
                .init("invo_worker_change_reason", "SW_REASON of the return; for IROs why the allocation ended.") { .some($0.reason) },
                .init("invo_person_id", "The council’s id of the child.") { .text($0.child) },
            ])
    }

    private struct Professional: Sendable {
        let person: StaffMember
        let name: String
    }

    private var professionals: ExportTable {
        var held: [StaffMember.ID: Double] = [:]
        for post in records[PostHolding.self].entries where post.from <= today && (post.to.map { $0 >= today } ?? true) {
            held[post.staff, default: 0] += post.fullTimeEquivalent.value
        }
        let posts = held.mapValues { ($0 * 100).rounded() / 100 }
        return StandardTables.table(
            "ssd_professionals", "Workers", of: records[StaffMember.self].entries.map { Professional(person: $0, name: name(of: $0.id)) },
            [
                .init("prof_professional_id", "The staff number.") { .text($0.person.id.text) },
                .init("prof_staff_id", "The staff number.") { .text($0.person.id.text) },
                .init("prof_professional_name", "Forename and surname.") { .text($0.name) },
                .init("prof_social_worker_registration_no", "Registration with Social Work England.") { .some($0.person.registration) },
                .init("prof_professional_job_title", "The role of the staff register.") { .text($0.person.role) },
                .init("prof_professional_department", "The team of the staff register.") { .some($0.person.team) },
                .init("prof_full_time_equivalency", "The full-time equivalent of the posts held on the day the tables were made for.") { .some(posts[$0.person.id]) },
                .init("prof_agency_worker_flag", "Y for somebody an agency employs.") { row in .some(row.person.employment.map { $0.lowercased() == "agency" ? "Y" : "N" }) },
            ])
    }

    private var departments: ExportTable {
        let teams = records[Team.self].entries.filter { $0.to == nil }
        let names = Dictionary(teams.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return StandardTables.table(
            "ssd_department", "Teams", of: teams,
            [
                .init("dept_team_id", "The team’s number.") { .text($0.id.text) },
                .init("dept_team_name", "Its name.") { .text($0.name) },
                .init("dept_team_parent_id", "The team above it.") { .some($0.parent?.text) },
                .init("dept_team_parent_name", "That team’s name.") { team in .some(team.parent.flatMap { names[$0] }) },
            ])
    }
}
