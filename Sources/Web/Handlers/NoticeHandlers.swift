import Care
import HTTPTypes
import Store

/// What people are told of inside the product, and the digest of it.
extension Route {
    @Sendable static func notices(_ visit: Visit) throws -> Answer {
        let page = try noticesPage(visit)
        return .page(page).about("notices", "\(page.isAcknowledged ? "acknowledged" : "open"), \(page.kind?.rawValue ?? "every kind"), page \(visit.page)")
    }

    /// Acknowledges the ticked notices, all or none; several at once need a reason.
    @Sendable static func acknowledge(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), keys = Set(visit.form["notice"] ?? []), reason = visit.field("reason")
        let chosen = try look.notices(visit.site.store).filter { keys.contains($0.key) }
        var problems: [(sentence: String, field: String)] = []
        if chosen.isEmpty { problems.append(("Tick the notices first.", "reason")) }
        if chosen.count > 1, reason.isEmpty { problems.append(("Say why several notices are acknowledged at once.", "reason")) }
        if !problems.isEmpty {
            var page = try noticesPage(visit)
            page.problems = problems
            page.ticked = keys
            page.reason = reason
            return .page(page, status: .unprocessableContent)
        }
        var entries = Entries()
        for notice in chosen {
            var row = Acknowledgement()
            row.notice = notice.key
            row.by = look.person.username
            row.at = visit.site.now()
            row.day = look.today
            entries.add(row)
        }
        let saved = try visit.site.store.save(entries, action: "acknowledge notices", subject: "notices", visit.deed(reason))
        let kind = visit.field("kind")
        return .redirect(Links.asked("/notices", [("kind", Notice.Kind(rawValue: kind)?.rawValue), ("saved", String(saved.ledger))]))
    }

    /// What the daily mail would say to the reader.
    @Sendable static func digest(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        let digest = Digest(for: look.person, look.facts, opened: try look.openings(visit.site.store))
        return .page(DigestPage(mail: digest.mail(address: "the address you sign in at")))
    }

    private static func noticesPage(_ visit: Visit) throws -> NoticesPage {
        let look = try visit.look(), site = visit.site, isAcknowledged = visit.asked("show") == "acknowledged"
        let asked = visit.asked("kind") ?? visit.field("kind")
        var notices = try look.notices(site.store, acknowledgedToo: isAcknowledged)
        if isAcknowledged {
            let username = look.person.username
            notices = notices.filter { look.facts.acknowledgements(of: $0.key).contains { $0.by == username } }
        }
        return NoticesPage(
            notices: notices, isAcknowledged: isAcknowledged, kind: Notice.Kind(rawValue: asked),
            kinds: Dictionary(grouping: notices, by: \.kind).mapValues(\.count), facts: look.facts, links: look.links, names: try site.accountNames(),
            moment: { LondonTime.dayAndTime($0) }, token: visit.token, page: visit.page, staff: look.person.staff)
    }
}
