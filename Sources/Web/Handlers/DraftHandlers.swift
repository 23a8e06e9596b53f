import Care
import HTTPTypes
import Store

/// What was begun and not sent, taking things back, and printing.
extension Route {
    /// Keeps what was typed so far. A script sends it two seconds after a pause; the "Save draft" button sends it without one.
    @Sendable static func keepDraft(_ visit: Visit) throws -> Answer {
        guard let session = visit.session else { throw Refusal.notFound("nobody is signed in") }
        let address = ours(visit.field("draft-address"))
        guard address != "/" else { throw Refusal.notFound("no form") }
        try visit.site.store.keepDraft(
            session.account, address: address, title: String(visit.field("draft-title").prefix(200)), fields: visit.form, at: visit.site.now())
        let saved = visit.site.time(visit.site.now())
        return visit.field("by-script") == "yes" ? Answer(content: .text("Draft saved at \(saved)\n")) : .redirect(address)
    }

    @Sendable static func drafts(_ visit: Visit) throws -> Answer {
        guard let session = visit.session else { throw Refusal.notFound("nobody is signed in") }
        let kept = try visit.site.store.drafts(session.account).map {
            DraftsPage.Kept(address: $0.address, title: $0.title, saved: visit.site.dayAndTime($0.saved))
        }
        return .page(DraftsPage(drafts: kept, token: visit.token))
    }

    @Sendable static func dropDraft(_ visit: Visit) throws -> Answer {
        guard let session = visit.session else { throw Refusal.notFound("nobody is signed in") }
        let address = ours(visit.field("draft-address"))
        try visit.site.store.dropDraft(session.account, address: address)
        return .redirect(visit.field("back") == "form" ? address : "/drafts")
    }

    /// Takes back what its author did in the last ten minutes.
    @Sendable static func undo(_ visit: Visit) throws -> Answer {
        guard let line = Int64(visit.parameter("line")) else { throw Refusal.notFound("no such line") }
        do {
            try visit.site.store.undo(line, visit.deed("taken back by its author"))
            return .redirect(ours(visit.field("back")))
        } catch let problem as SaveProblem {
            let page = MessagePage(title: "That was not undone", sentences: [problem.description], link: .init(title: "Go back", address: ours(visit.field("back"))))
            return .page(page, status: .conflict)
        }
    }

    /// A page was printed: a script tells of it, so that the audit trail knows.
    @Sendable static func printed(_ visit: Visit) throws -> Answer {
        let address = ours(visit.field("address"))
        let key = address.split(separator: "/").dropFirst().first.map(String.init) ?? ""
        let child = try visit.snapshot().keys.child(for: key)
        try visit.site.store.record(
            Reading(at: visit.site.now(), actor: visit.session?.username ?? "nobody", action: "print", subject: child?.text ?? "page", detail: child == nil ? address : ""))
        return Answer(content: .text("noted\n"))
    }
}

extension Visit {
    /// What this reader typed into the form of this address before, and did not send.
    func draft() throws -> Draft? { try session.flatMap { try site.store.draft($0.account, address: path) } }

    /// The form was sent: its draft is no longer needed.
    func dropDraft() throws {
        if let session { try site.store.dropDraft(session.account, address: path) }
    }
}

extension Site {
    /// The time of a moment as the clock on the wall shows it in London: `14:05`.
    func time(_ moment: String) -> String { LondonTime.time(moment) }
    /// `23 November 2026, 14:05`.
    func dayAndTime(_ moment: String) -> String { LondonTime.dayAndTime(moment) }
}
