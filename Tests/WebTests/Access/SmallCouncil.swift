import Care
import HTTPTypes
import Store
import Testing

@testable import Web

/// A council with an account of every role, and for each a child of every relation that the role can have.
struct SmallCouncil {
    struct Named: Sendable {
        let id: Child.ID
        let surname: String
        let meeting: Meeting.ID
    }

    let site: TestSite
    private var children: [String: Named] = [:]

    init() throws {
        site = try TestSite(isEmpty: true)
        var entries = Entries()
        let since: Day = "2016-06-01"
        var number = 0
        func staff(_ id: String, _ role: String, registration: String? = nil) {
            var row = StaffMember()
            (row.id, row.forename, row.surname, row.role, row.from) = (StaffMember.ID(id), "Worker", id, role, since)
            row.registration = registration
            entries.add(row)
        }
        func child(_ name: String, officer: String?, worker: String? = nil, endsCare: Bool = false) -> Named {
            number += 1
            let id = Child.ID("K\(number)"), surname = "Secret\(name)"
            var known = KnownChild()
            (known.child, known.forename, known.surname, known.born) = (id, "Child", surname, Day("2008-03-0\(number % 9 + 1)"))
            entries.add(known)
            var episode = Episode()
            (episode.child, episode.from, episode.reason) = (id, since, EpisodeReason("S"))
            (episode.legalStatus, episode.need, episode.placement) = (LegalStatus("C2"), CategoryOfNeed("N1"), PlacementType("U6"))
            if endsCare { (episode.to, episode.ending) = ("2016-12-01", EpisodeEnding("E4A")) }
            entries.add(episode, year: 2017)
            if let officer, !endsCare {
                var held = Allocation()
                (held.id, held.kind, held.caseID, held.staff, held.from) = ("A\(number)", .lookedAfter, id.text, StaffMember.ID(officer), since)
                entries.add(held)
            }
            if let worker {
                var spell = SocialWorkerSpell()
                (spell.child, spell.worker, spell.from) = (id, worker, since)
                entries.add(spell, year: 2017)
            }
            let meeting = Meeting.ID("M\(number)")
            var held = Meeting()
            (held.id, held.kind, held.planned, held.state) = (meeting, .review, "2017-05-20", .planned)
            entries.add(held)
            var row = MeetingChild()
            (row.meeting, row.child) = (meeting, id)
            entries.add(row)
            var dispute = Dispute()
            (dispute.id, dispute.raised, dispute.theme, dispute.problem) = (Dispute.ID("D\(number)"), "2017-04-24", "drift or delay", "Nothing has moved.")
            entries.add(dispute)
            var link = DisputeChild()
            (link.dispute, link.child) = (dispute.id, id)
            entries.add(link)
            return Named(id: id, surname: surname, meeting: meeting)
        }
        for role in Role.allCases {
            staff("S-\(role)", role.rawValue, registration: "REG-\(role)")
            // What a team manager holds themselves is worked on by somebody of their team, so that concerns about it are theirs to answer.
            let worker: String? = role == .socialWorker ? "REG-\(role)" : role == .teamManager ? "REG-worker" : nil
            children["own \(role)"] = child("Own\(role)", officer: "S-\(role)", worker: worker)
        }
        staff("S-far", "IRO")
        staff("S-worker", "Social Worker", registration: "REG-worker")
        var team = Team()
        (team.id, team.name, team.from, team.manager) = ("T1", "Team One", since, StaffMember.ID("S-\(Role.teamManager)"))
        entries.add(team)
        var member = TeamMember()
        (member.team, member.staff, member.from) = ("T1", "S-worker", since)
        entries.add(member)
        children["team"] = child("Team", officer: "S-far", worker: "REG-worker")
        // A child of another team, whose dispute is answered by the senior leader who manages it.
        staff("S-other", "Social Worker", registration: "REG-other")
        var second = Team()
        (second.id, second.name, second.from, second.manager) = ("T2", "Team Two", since, StaffMember.ID("S-\(Role.seniorLeader)"))
        entries.add(second)
        var other = TeamMember()
        (other.team, other.staff, other.from) = ("T2", "S-other", since)
        entries.add(other)
        children["asked"] = child("Asked", officer: "S-far", worker: "REG-other")
        children["service"] = child("Service", officer: "S-far")
        children["other"] = child("Other", officer: nil, endsCare: true)
        let closed = child("Closed", officer: "S-far")
        children["restricted"] = closed
        var restriction = Restriction()
        (restriction.id, restriction.child, restriction.closedTo, restriction.reason, restriction.from) = ("R1", closed.id, .everybodyElse, "a test", since)
        entries.add(restriction)
        try site.store.save(entries, action: "sample", subject: "sample", site.deed)
        for role in Role.allCases {
            try site.store.addAccount(
                username: "\(role)", AccountDetails(name: "A Person", roles: [HeldRole(role)], staff: StaffMember.ID("S-\(role)")),
                hash: try Passwords.hash(TestSite.password, cost: 4), needsFactor: false, site.deed)
        }
    }

    /// The child who is this to the account of a role; nil where the role has no such relation.
    func child(of role: Role, _ relation: Relation) -> Named? {
        switch relation {
        case .own: children["own \(role)"]
        case .team: role == .teamManager ? children["team"] : nil
        case .asked: role == .seniorLeader ? children["asked"] : nil
        case .service: children["service"]
        case .other: children["other"]
        case .restricted: children["restricted"]
        }
    }

    func browser(of role: Role) async throws -> TestBrowser {
        let browser = TestBrowser(site)
        let reply = try await browser.signIn("\(role)")
        #expect(reply.header("location") == "/", "\(role) cannot sign in")
        return browser
    }

    /// Asks an address about a child, its other parts filled with what may or may not be there.
    func ask(_ browser: TestBrowser, _ route: Route, child: Named, staff: String = "1", token: String) async throws -> TestSite.Reply {
        let key = try site.site.council.now().keys.key(of: child.id)
        var path = route.path.replacing("{key}", with: key).replacing("{meeting}", with: child.meeting.text)
            .replacing("{staff}", with: staff).replacing("{measure}", with: "reviews-on-time").replacing("{dispute}", with: "D\(child.id.text.dropFirst())")
            .replacing("{year}", with: "2016-17").replacing("/tables/2016-17/{id}", with: "/tables/2016-17/12")
            .replacing("/measures/{id}", with: "/measures/looked-after-children").replacing("/registers/{id}", with: "/registers/children")
        path = path.replacing(/\{[a-z]+\}/, with: "1")
        if path.hasSuffix("/cases") || path.hasSuffix("/cases.csv") { path += "?row=0&column=0" }
        return route.method == .post ? try await browser.post(path, ["token": token]) : try await browser.get(path)
    }
}
