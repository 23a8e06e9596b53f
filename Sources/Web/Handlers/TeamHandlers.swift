import Care
import HTTPTypes
import Store

/// The organisation tree with its dates: teams, who is in them, and the IRO each turns to.
extension Route {
    @Sendable static func teams(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        return .page(TeamsPage(facts: look.facts, day: dayAsked(visit, look), mayKeep: look.allows(.keepTeams)))
    }

    @Sendable static func oneTeam(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), day = dayAsked(visit, look), team = try teamNamed(visit, on: day)
        let page = TeamPage(team: team, day: day, facts: look.facts, links: look.links, mayKeep: look.allows(.keepTeams))
        return .page(page).about("team \(team.id)", "on \(day.iso)")
    }

    // MARK: Teams

    @Sendable static func teamForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        var form = newTeamForm(look.facts)
        form.values["from_date"] = look.today.slashed
        return .page(keepingPage(visit, form, over: "Teams", back: "/teams", up: [("Teams", "/teams")], look))
    }

    @Sendable static func addTeam(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        var form = filled(newTeamForm(look.facts), visit)
        var team = Team()
        team.id = Team.ID("T-\(Store.randomText(bytes: 4))")
        if let from = day("from_date", &form, look) { team.from = from }
        fill(&team, form)
        form.problems += EntryRules.problems(in: team, look.facts)
        if !form.problems.isEmpty { return wrong(keepingPage(visit, form, over: "Teams", back: "/teams", up: [("Teams", "/teams")], look)) }
        var entries = Entries()
        entries.add(team)
        return try keep(entries, "add team", "team:\(team.id)", back: Links.team(team.id), visit)
    }

    @Sendable static func teamChangeForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), team = try teamNamed(visit, on: look.today)
        var form = changeTeamForm(team, look.facts)
        form.values = ["name": team.name, "parent_id": team.parent?.text ?? "", "manager_staff_id": team.manager?.text ?? "", "from_date": look.today.slashed]
        return .page(try teamPage(visit, form, team, look))
    }

    /// From a day the team is otherwise: the row before ends, so that what was true then stays true.
    @Sendable static func changeTeam(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), facts = look.facts, team = try teamNamed(visit, on: look.today)
        guard let record = facts.reference(of: team) else { throw Refusal.notFound("the team is not in the register") }
        var form = filled(changeTeamForm(team, facts), visit)
        var entries = Entries()
        if form.value("change") == "end" {
            var row = team
            row.to = day("from_date", &form, look)
            form.problems += EntryRules.problems(in: row, facts)
            entries.replace(record.row, with: row)
        } else {
            var next = team
            if let from = day("from_date", &form, look) { next.from = from }
            fill(&next, form)
            if next.from < team.from { form.problems.append(EntryProblem("from_date", "The team is as it is since \(team.from.long). Enter a later day.")) }
            form.problems += EntryRules.problems(in: next, facts)
            if next.from > team.from {
                var row = team
                row.to = next.from.adding(days: -1)
                entries.replace(record.row, with: row)
                entries.add(next)
            } else {
                entries.replace(record.row, with: next)
            }
        }
        if !form.problems.isEmpty { return wrong(try teamPage(visit, form, team, look)) }
        return try keep(entries, "change team", "team:\(team.id)", back: Links.team(team.id), visit)
    }

    // MARK: Workers of a team

    @Sendable static func memberForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), team = try teamNamed(visit, on: look.today)
        var form = newMemberForm(team, look.facts)
        form.values["from_date"] = look.today.slashed
        return .page(try teamPage(visit, form, team, look))
    }

    /// A worker comes to a team; what they belonged to until then ends the day before.
    @Sendable static func addMember(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), team = try teamNamed(visit, on: look.today)
        var form = filled(newMemberForm(team, look.facts), visit)
        var row = TeamMember()
        row.team = team.id
        row.staff = StaffMember.ID(form.value("staff_id"))
        if let from = day("from_date", &form, look) { row.from = from }
        if row.staff.text.isEmpty { form.problems.append(EntryProblem("staff_id", "Choose a worker.")) } else { form.problems += EntryRules.problems(in: row, look.facts) }
        if !form.problems.isEmpty { return wrong(try teamPage(visit, form, team, look)) }
        var entries = Entries()
        endOther(row, look.facts, &entries)
        entries.add(row)
        return try keep(entries, "add worker to team", "team:\(team.id)", back: Links.team(team.id), visit)
    }

    @Sendable static func memberMoveForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), team = try teamNamed(visit, on: look.today), member = try row(TeamMember.self, visit, look) { $0.team == team.id }
        var form = moveMemberForm(team, visit.path, look.facts)
        form.values["to_date"] = look.today.slashed
        return .page(try teamPage(visit, form, team, look, over: look.facts.name(of: member.row.staff)))
    }

    @Sendable static func moveMember(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), team = try teamNamed(visit, on: look.today), member = try row(TeamMember.self, visit, look) { $0.team == team.id }
        var form = filled(moveMemberForm(team, visit.path, look.facts), visit)
        var ended = member.row
        ended.to = day("to_date", &form, look)
        form.problems += EntryRules.problems(in: ended, look.facts)
        var entries = Entries()
        entries.replace(member.number, with: ended)
        if let to = ended.to, !form.value("team_id").isEmpty {
            var next = TeamMember()
            next.team = Team.ID(form.value("team_id"))
            next.staff = ended.staff
            next.from = to.adding(days: 1)
            form.problems += EntryRules.problems(in: next, look.facts)
            entries.add(next)
        }
        if !form.problems.isEmpty { return wrong(try teamPage(visit, form, team, look, over: look.facts.name(of: member.row.staff))) }
        return try keep(entries, "move worker", "team:\(team.id)", back: Links.team(team.id), visit)
    }

    // MARK: Linked IROs

    @Sendable static func officerForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), team = try teamNamed(visit, on: look.today)
        var form = newOfficerForm(team, look.facts)
        form.values["from_date"] = look.today.slashed
        return .page(try teamPage(visit, form, team, look))
    }

    /// The team turns to an IRO from a day; the one before is linked no longer.
    @Sendable static func linkOfficer(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), facts = look.facts, team = try teamNamed(visit, on: look.today)
        var form = filled(newOfficerForm(team, facts), visit)
        var link = TeamOfficer()
        link.team = team.id
        link.staff = StaffMember.ID(form.value("staff_id"))
        if let from = day("from_date", &form, look) { link.from = from }
        if link.staff.text.isEmpty { form.problems.append(EntryProblem("staff_id", "Choose an IRO.")) } else { form.problems += EntryRules.problems(in: link, facts) }
        if !form.problems.isEmpty { return wrong(try teamPage(visit, form, team, look)) }
        var entries = Entries()
        let rows = facts.records[TeamOfficer.self]
        for place in rows.entries.indices where rows.ids[place] > 0 {
            var other = rows.entries[place]
            guard other.team == team.id, other.from < link.from, other.to.map({ $0 >= link.from }) ?? true else { continue }
            other.to = link.from.adding(days: -1)
            entries.replace(rows.ids[place], with: other)
        }
        entries.add(link)
        return try keep(entries, "link IRO", "team:\(team.id)", back: Links.team(team.id), visit)
    }

    @Sendable static func officerEndForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), team = try teamNamed(visit, on: look.today), link = try row(TeamOfficer.self, visit, look) { $0.team == team.id }
        var form = endOfficerForm(visit.path)
        form.values["to_date"] = look.today.slashed
        return .page(try teamPage(visit, form, team, look, over: look.facts.name(of: link.row.staff)))
    }

    @Sendable static func endOfficer(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), team = try teamNamed(visit, on: look.today), link = try row(TeamOfficer.self, visit, look) { $0.team == team.id }
        var form = filled(endOfficerForm(visit.path), visit)
        var ended = link.row
        ended.to = day("to_date", &form, look)
        form.problems += EntryRules.problems(in: ended, look.facts)
        if !form.problems.isEmpty { return wrong(try teamPage(visit, form, team, look, over: look.facts.name(of: link.row.staff))) }
        var entries = Entries()
        entries.replace(link.number, with: ended)
        return try keep(entries, "end IRO's link", "team:\(team.id)", back: Links.team(team.id), visit)
    }

    // MARK: Forms

    private static func teamOptions(_ facts: Facts, without team: Team.ID? = nil) -> [(value: String, title: String)] {
        facts.teams(on: facts.today).filter { $0.id != team }.map { ($0.id.text, $0.name) }
    }

    static func staffOptions(_ facts: Facts) -> [(value: String, title: String)] {
        facts.records[StaffMember.self].entries.filter { facts.works($0.id, on: facts.today) }
            .map { (value: $0.id.text, title: "\(facts.name(of: $0.id)), \($0.role)") }.sorted { $0.title < $1.title }
    }

    private static func newTeamForm(_ facts: Facts) -> KeepingForm {
        KeepingForm(
            title: "Add a team", address: "/teams/new",
            questions: [
                .init("name", "Name", .words), .init("parent_id", "Belongs to (optional)", .oneOf(teamOptions(facts))),
                .init("manager_staff_id", "Manager (optional)", .oneOf(staffOptions(facts))), .init("from_date", "From", .day),
            ])
    }

    private static func changeTeamForm(_ team: Team, _ facts: Facts) -> KeepingForm {
        KeepingForm(
            title: "Change the team", address: "/teams/\(team.id.text)/change",
            questions: [
                .init("from_date", "From, or the last day of a team that ends", .day), .init("name", "Name", .words),
                .init("parent_id", "Belongs to (optional)", .oneOf(teamOptions(facts, without: team.id))),
                .init("manager_staff_id", "Manager (optional)", .oneOf(staffOptions(facts))),
                .init("change", "Does the team end?", .oneOf([("end", "Yes, it ends on that day")]), hint: "Leave as it is where the team goes on."),
            ])
    }

    private static func newMemberForm(_ team: Team, _ facts: Facts) -> KeepingForm {
        KeepingForm(
            title: "Add a worker", address: "/teams/\(team.id.text)/members/new",
            questions: [.init("staff_id", "Worker", .oneOf(staffOptions(facts))), .init("from_date", "From", .day)])
    }

    private static func moveMemberForm(_ team: Team, _ address: String, _ facts: Facts) -> KeepingForm {
        KeepingForm(
            title: "Move a worker, or end their time here", address: address,
            questions: [
                .init("to_date", "Last day in this team", .day),
                .init("team_id", "Team from the day after (optional)", .oneOf(teamOptions(facts, without: team.id))),
            ])
    }

    private static func newOfficerForm(_ team: Team, _ facts: Facts) -> KeepingForm {
        let officers = facts.officers(on: facts.today).map { (value: $0.text, title: facts.name(of: $0)) }
        return KeepingForm(
            title: "Link an IRO", address: "/teams/\(team.id.text)/iros/new",
            questions: [.init("staff_id", "IRO", .oneOf(officers)), .init("from_date", "From", .day)])
    }

    private static func endOfficerForm(_ address: String) -> KeepingForm {
        KeepingForm(title: "End the IRO’s link", address: address, questions: [.init("to_date", "Last day", .day)])
    }

    // MARK: Parts

    private static func fill(_ team: inout Team, _ form: KeepingForm) {
        team.name = form.value("name")
        team.parent = form.value("parent_id").isEmpty ? nil : Team.ID(form.value("parent_id"))
        team.manager = form.value("manager_staff_id").isEmpty ? nil : StaffMember.ID(form.value("manager_staff_id"))
    }

    /// Ends what a worker belonged to before they come to a team.
    private static func endOther(_ row: TeamMember, _ facts: Facts, _ entries: inout Entries) {
        let rows = facts.records[TeamMember.self]
        for place in rows.entries.indices where rows.ids[place] > 0 {
            var other = rows.entries[place]
            guard other.staff == row.staff, other.from < row.from, other.to.map({ $0 >= row.from }) ?? true else { continue }
            other.to = row.from.adding(days: -1)
            entries.replace(rows.ids[place], with: other)
        }
    }

    private static func dayAsked(_ visit: Visit, _ look: Look) -> Day { visit.asked("on").flatMap { EntryText.day($0, today: look.today) } ?? look.today }

    private static func teamNamed(_ visit: Visit, on day: Day) throws -> Team {
        guard let team = try visit.look().facts.team(Team.ID(visit.parameter("id")), on: day) else { throw Refusal.notFound("no such team") }
        return team
    }

    private static func teamPage(_ visit: Visit, _ form: KeepingForm, _ team: Team, _ look: Look, over: String? = nil) throws -> KeepingPage {
        keepingPage(
            visit, form, over: over.map { "\($0), \(team.name)" } ?? team.name, back: Links.team(team.id),
            up: [("Teams", "/teams"), (team.name, Links.team(team.id))], look)
    }
}
