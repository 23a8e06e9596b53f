/// Who is who on the staff list, for the work that needs names and teams.
struct DemoOffice {
    var names: [StaffMember.ID: String] = [:]
    /// Each child's social worker now.
    var workers: [Child.ID: StaffMember.ID] = [:]
    /// The manager of each social worker's team.
    var managers: [StaffMember.ID: StaffMember.ID] = [:]
    var serviceManager: StaffMember.ID?
    var support: [StaffMember.ID] = []

    func name(_ id: StaffMember.ID?) -> String { id.flatMap { names[$0] } ?? "the service" }
    func manager(of child: Child.ID) -> StaffMember.ID? { workers[child].flatMap { managers[$0] } }
}

extension DemoWorld {
    /// The organisation as a tree, who is in which team, the IROs teams turn to, and everybody's registration.
    mutating func fillTeams() -> DemoOffice {
        var dice = dice("teams")
        var staff = records[StaffMember.self].entries
        var number = staff.compactMap { Int($0.id.text.dropFirst()) }.max() ?? 0
        func hire(_ role: String, _ team: String, from: Day) {
            var member = StaffMember()
            number += 1
            member.id = StaffMember.ID(Self.id("S", number, digits: 3))
            member.forename = DemoNames.forename(&dice)
            member.surname = DemoNames.surname(&dice)
            member.role = role
            member.team = team
            member.employment = "permanent"
            member.from = worked(from)
            staff.append(member)
        }
        let before = firstYear.start
        for _ in 0..<scaled(3, least: 2) { hire("Business Support Officer", "Business Support", from: before.adding(days: -dice.int(50, 900))) }
        hire("Team Manager", "Leaving Care", from: before.adding(days: -400))
        hire("Performance Analyst", "Performance and Insight", from: before.adding(days: -300))
        hire("Data Protection Officer", "Information Governance", from: before.adding(days: -700))
        hire("Systems Administrator", "Information Technology", from: before.adding(days: -500))
        hire("Social Worker", "Care Management", from: end.adding(days: -30))
        records.set(Rows(staff))

        func who(_ role: String, _ team: String? = nil) -> StaffMember.ID? {
            staff.first { $0.role == role && (team == nil || $0.team == team) }?.id
        }
        let tree: [(id: String, name: String, parent: String?, manager: StaffMember.ID?)] = [
            ("T01", "Children's Services", nil, who("Director of Children's Services")),
            ("T02", "Children and Families", "T01", who("Head of Service")),
            ("T03", "Safeguarding and Reviewing", "T01", who("Service Manager for Safeguarding")),
            ("T04", "IRO Unit", "T03", who("IRO Team Manager")),
            ("T05", "Business Support", "T03", who("Business Support Manager")),
            ("T06", "Participation Team", "T03", who("Service Manager for Safeguarding")),
            ("T07", "Looked After Children", "T02", who("Service Manager LAC")),
            ("T08", "LAC Team A", "T07", who("Team Manager", "LAC Team A")),
            ("T09", "LAC Team B", "T07", who("Team Manager", "LAC Team B")),
            ("T10", "Leaving Care Team", "T07", who("Team Manager", "Leaving Care")),
            ("T11", "Care Management A", "T02", who("Team Manager", "Care Management A")),
            ("T12", "Care Management B", "T02", who("Team Manager", "Care Management B")),
        ]
        let founded = worked(before.adding(years: -6))
        put(
            tree.map { item in
                var team = Team()
                team.id = Team.ID(item.id)
                team.name = item.name
                team.parent = item.parent.map { Team.ID($0) }
                team.manager = item.manager
                team.from = founded
                return team
            })
        var members: [TeamMember] = [], turn = 0
        var office = DemoOffice()
        office.serviceManager = who("IRO Team Manager")
        for one in staff {
            office.names[one.id] = "\(one.forename) \(one.surname)"
            turn += 1
            let team: String
            switch (one.role, one.team ?? "") {
            case ("IRO", _), ("IRO Team Manager", _): team = "T04"
            case ("Business Support Officer", _):
                team = "T05"
                office.support.append(one.id)
            case ("Business Support Manager", _): team = "T05"
            case ("Participation Officer", _): team = "T06"
            case ("Social Worker", "Looked After Children"): team = turn % 2 == 0 ? "T08" : "T09"
            case ("Social Worker", "Leaving Care"): team = "T10"
            case ("Social Worker", _): team = turn % 2 == 0 ? "T11" : "T12"
            default: continue
            }
            var member = TeamMember()
            member.team = Team.ID(team)
            member.staff = one.id
            member.from = max(founded, one.from ?? founded)
            member.to = one.to
            members.append(member)
            if one.role == "Social Worker", let manager = tree.first(where: { $0.id == team })?.manager { office.managers[one.id] = manager }
        }
        put(members)
        link(["T08", "T09", "T10", "T11", "T12"], &dice)
        register(staff, &dice)
        let ofNumber = Dictionary(
            staff.compactMap { one in one.registration.map { ($0, one.id) } }, uniquingKeysWith: { first, _ in first })
        for spell in records[SocialWorkerSpell.self].entries where spell.to == nil { office.workers[spell.child] = ofNumber[spell.worker] }
        return office
    }

    /// Two IROs for each team to turn to.
    private mutating func link(_ teams: [String], _ dice: inout Dice) {
        let there = reviewers.filter { $0.works(on: end) }
        var rows: [TeamOfficer] = []
        for (place, team) in teams.enumerated() {
            for reviewer in Set([place * 2, place * 2 + 1].compactMap { there.isEmpty ? nil : there[$0 % there.count].id }).sorted() {
                var row = TeamOfficer()
                row.team = Team.ID(team)
                row.staff = reviewer
                row.from = max(worked(end.adding(months: -7)), reviewers.first { $0.id == reviewer }?.from ?? end)
                rows.append(row)
            }
        }
        put(rows)
    }

    /// Registrations of IROs and social workers: one that ends within a month, and one that has ended, of somebody without cases.
    private mutating func register(_ staff: [StaffMember], _ dice: inout Dice) {
        var rows: [Registration] = []
        let social = staff.filter { $0.role == "Social Worker" }
        let soon = reviewers.filter { $0.works(on: end) }.dropFirst().first?.id
        for one in staff where ["IRO", "IRO Team Manager", "Social Worker"].contains(one.role) && one.to.map({ $0 >= end }) ?? true {
            var row = Registration()
            row.staff = one.id
            row.body = "Social Work England"
            row.number = one.registration ?? "SW8\(20_000 + rows.count * 731 % 79_999)"
            row.from = worked(end.adding(days: -dice.int(20, 300)))
            row.expires = end.adding(days: dice.int(60, 340))
            if one.id == soon { row.expires = end.adding(days: 19) }
            if one.id == social.last?.id {
                row.from = end.adding(days: -370)
                row.expires = end.adding(days: -12)
            }
            rows.append(row)
        }
        put(rows)
    }

    /// Rooms for meetings, with what people need to know to come.
    mutating func fillRooms() {
        let all: [(name: String, seats: Int, stepFree: Bool, loop: Bool, family: Bool, travel: String)] = [
            ("Maple Room", 16, true, true, true, "Bus 4 and 9 to Specimen Street; parking for visitors behind the house"),
            ("Hazel Room", 12, true, true, false, "Bus 4 and 9 to Specimen Street; parking for visitors behind the house"),
            ("Rowan Room", 8, true, false, true, "Bus 4 and 9 to Specimen Street; two steps from the lift on floor 2"),
            ("Garden Room", 10, true, true, true, "Bus 17 to Template Park; free parking on the street"),
            ("Attic Room", 6, false, false, false, "Bus 17 to Template Park; 22 stairs, no lift"),
        ]
        put(
            all.enumerated().map { index, item in
                var room = Room()
                room.id = Room.ID("R\(index + 1)")
                room.name = item.name
                room.address = index < 3 ? "Specimen House, 1 Specimen Street, Exampleton" : "Template Centre, 20 Park Road, Exampleton"
                room.seats = item.seats
                room.stepFree = item.stepFree ? .yes : .no
                room.hearingLoop = item.loop ? .yes : .no
                room.accessibleToilet = item.stepFree ? .yes : .no
                room.familyFriendly = item.family ? .yes : .no
                room.travel = item.travel
                return room
            })
    }

    /// Leave and training in the weeks ahead; one IRO is away today.
    mutating func fillStaffAbsences() {
        var dice = dice("leave")
        var rows: [Absence] = []
        let there = reviewers.filter { $0.works(on: end) }, main = busiest()
        // Not the one with the most cases: that one's week is shown to whoever tries the service out.
        let away = there.last { $0.id != main }?.id
        for reviewer in there {
            var row = Absence()
            row.staff = reviewer.id
            row.from = reviewer.id == away ? end : workedAfter(end.adding(days: dice.int(6, 60)))
            row.to = row.from.adding(days: reviewer.id == away ? 4 : dice.percent(60) ? 4 : 11)
            row.kind = dice.percent(80) ? "leave" : "training"
            rows.append(row)
            guard dice.percent(30) else { continue }
            row.from = workedAfter(row.to.adding(days: dice.int(9, 30)))
            row.to = row.from
            row.kind = "training"
            rows.append(row)
        }
        put(rows)
    }
}
