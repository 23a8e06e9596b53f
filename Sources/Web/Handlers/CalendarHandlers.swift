import Care
import HTTPTypes
import Store

/// The calendar, and the private feed of it.
extension Route {
    @Sendable static func calendar(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), facts = look.facts
        let isChair = chairs(look.person)
        let filter = CalendarFilter(
            view: visit.asked("view").flatMap { CalendarFilter.View(rawValue: $0) } ?? .month,
            day: visit.asked("on").flatMap { Day($0) }.flatMap { (1990...2200).contains($0.year) ? $0 : nil } ?? look.today,
            isOwn: visit.asked("who").map { $0 == "own" } ?? isChair, room: visit.asked("room").map { Room.ID($0) },
            kind: visit.asked("kind").flatMap { CalendarItem.Kind(rawValue: $0) })
        let span = filter.span
        // What is for social workers and their managers is every meeting of their own children: no item names them.
        let own = filter.isOwn && isChair ? look.person.staff : nil
        let items = facts.calendar(from: span.from, to: span.to, for: own).filter(filter.takes)
        return .page(CalendarPage(filter: filter, items: items, facts: facts, links: look.links, opensMeetings: look.allows(.seeMeetings)))
            .about("calendar", "\(filter.view.rawValue), \(span.from.iso) to \(span.to.iso)")
    }

    // MARK: The feed

    @Sendable static func feedPage(_ visit: Visit) throws -> Answer {
        guard let session = visit.session else { throw Refusal.notFound("nobody is signed in") }
        let made = try visit.site.store.feedMade(session.account).map { visit.site.dayAndTime($0) }
        return .page(FeedPage(made: made, address: nil, token: visit.token))
    }

    /// Makes a feed; the one before ends. Its address is shown once, and stands in no log.
    @Sendable static func makeFeed(_ visit: Visit) throws -> Answer {
        guard let session = visit.session else { throw Refusal.notFound("nobody is signed in") }
        let site = visit.site, now = site.now(), secret = try site.store.makeFeed(session.account, at: now)
        try site.store.record(Reading(at: now, actor: session.username, action: "make calendar feed", subject: "calendar feed"))
        let address = "\(site.isSecure ? "https" : "http")://\(visit.host)/feed/\(secret).ics"
        return .page(FeedPage(made: site.dayAndTime(now), address: address, token: visit.token))
    }

    @Sendable static func revokeFeed(_ visit: Visit) throws -> Answer {
        guard let session = visit.session else { throw Refusal.notFound("nobody is signed in") }
        let site = visit.site, now = site.now()
        try site.store.revokeFeed(session.account, at: now)
        try site.store.record(Reading(at: now, actor: session.username, action: "revoke calendar feed", subject: "calendar feed"))
        return .redirect("/calendar/feed")
    }

    /// The calendar of whoever made the feed, as they may see it today, with initials only. Open to whoever has the secret.
    @Sendable static func feed(_ visit: Visit) throws -> Answer {
        let site = visit.site, today = site.today()
        guard let id = try site.store.feedOwner(visit.parameter("secret")), let account = try site.store.account(id),
            account.state(at: try site.instant(), today: today) == .open
        else { throw Refusal.notFound("no such feed") }
        let roles = account.roles(on: today)
        guard Access.allows(roles, nil, .seeLists) else { throw Refusal.notFound("no such feed") }
        let person = Person(username: account.username, name: account.name, staff: account.staff, roles: roles)
        let look = try visit.snapshot().look(for: person, opened: [])
        let items = look.facts.calendar(
            from: look.today.adding(days: -30), to: look.today.adding(days: 366), for: chairs(person) ? person.staff : nil)
        let stamp = String(site.now().filter { $0 != "-" && $0 != ":" })
        let text = CalendarFeed.ics(items, name: "Footprint", stamp: stamp)
        try site.store.record(
            Reading(at: site.now(), actor: account.username, action: "export", subject: "calendar feed", detail: "\(items.count) entries"))
        return Answer(content: .file(Array(text.utf8), type: "text/calendar; charset=utf-8", name: "footprint.ics"))
    }

    /// Whether somebody's own calendar is that of an IRO: what they chair, and what their cases need.
    private static func chairs(_ person: Person) -> Bool { person.staff != nil && person.roles.contains(.reviewer) }
}
