import Care
import Store

/// One's own work: the home page of each role, what is late, what is owed.
extension Route {
    @Sendable static func home(_ visit: Visit) throws -> Answer {
        guard let session = visit.session else { throw Refusal.notFound("nobody is signed in") }
        let desk = try homeDesk(visit, session)
        return .page(WorkHomePage(desk: desk)).about("home", "\(desk.work.items.count) items")
    }

    @Sendable static func late(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), officer = visit.asked("iro").map { StaffMember.ID($0) }
        return .page(LatePage(facts: look.facts, links: look.links, officer: officer)).about("late work", officer?.text ?? "every IRO")
    }

    @Sendable static func answersOwed(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        return .page(AnswersPage(facts: look.facts, links: look.links)).about("answers owed", "\(look.facts.answersOwed.count) answers")
    }

    /// The lists of children whom something is wanted for, with how many are on each.
    @Sendable static func childLists(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        return .page(ChildListsPage(facts: look.facts, links: look.links)).about("children", "watch lists")
    }

    // MARK: What a home page is made from

    private static func homeDesk(_ visit: Visit, _ session: Session) throws -> HomeDesk {
        let look = try visit.look(), facts = look.facts, site = visit.site
        let opens = Access.allowsSomewhere(session.roles, .openChild)
        let recent = opens ? try site.store.recentlyOpened(by: session.username) : []
        let drafts = try site.store.drafts(session.account).map {
            DraftsPage.Kept(address: $0.address, title: $0.title, saved: site.dayAndTime($0.saved))
        }
        var desk = HomeDesk(
            person: look.person, facts: facts, links: look.links, token: visit.token, notices: try look.notices(site.store), drafts: drafts, recent: recent,
            isGrouped: visit.asked("group") == "child")
        let roles = session.roles
        if roles.contains(.analyst) {
            desk.quality = HomeDesk.Quality(
                errors: look.findings.count { $0.severity == .error }, warnings: look.findings.count { $0.severity == .warning },
                rejected: look.snapshot.rejectedRows)
        }
        if roles.contains(.seniorLeader) { desk.whole = look.snapshot.facts }
        if roles.contains(.manager) { desk.caseloads = look.snapshot.facts.caseloads }
        if roles.contains(.participation) { try fillVoice(&desk, look) }
        if roles.contains(.protectionOfficer) { desk.openings = try look.openings(site.store) }
        if roles.contains(.administrator) { desk.accounts = try accountCounts(site) }
        return desk
    }

    /// Whether a child said something is counted from the whole facts, without a word of it: participation officers read no records.
    private static func fillVoice(_ desk: inout HomeDesk, _ look: Look) throws {
        let whole = look.snapshot.facts, facts = look.facts
        func open(_ child: Int) -> Int? { facts.number(of: whole.children[child].id) }
        desk.withoutViews = whole.withoutViews(within: 28).compactMap { each in
            open(each.child).map { Facts.ChildAtMeeting(child: $0, meeting: each.meeting) }
        }
        desk.viewsToTell = whole.viewsToTell.compactMap { each in open(each.child).map { ($0, each.said) } }
    }

    private static func accountCounts(_ site: Site) throws -> HomeDesk.AccountCounts {
        let now = try site.instant(), today = site.today()
        var open = 0, invited = 0, closed = 0
        for account in try site.store.accounts() {
            if account.state(at: now, today: today) != .open { closed += 1 } else if account.lastSignIn == nil { invited += 1 } else { open += 1 }
        }
        return HomeDesk.AccountCounts(open: open, invited: invited, closed: closed)
    }
}
