import Care
import HTTPTypes
import Store

/// What each person gets of a meeting’s record, and sending it to several at once.
extension Route {
    @Sendable static func packs(_ visit: Visit) throws -> Answer {
        try packsPage(visit, problems: []).about("meeting:\(try visit.meeting().id)")
    }

    /// Sends to those of the chosen whose packs are settled and were previewed by the sender, and says who was left out and why.
    @Sendable static func sendPacks(_ visit: Visit) throws -> Answer {
        guard let kind = PackKind(rawValue: visit.field("kind")) else { throw Refusal.notFound("no such kind of pack") }
        let rows = try packRows(visit), meeting = try visit.meeting(), field = "method-\(kind.rawValue)", method = visit.field(field)
        let chosen = rows.filter { visit.field("person-\($0.person.id)") == "yes" }
        var problems: [EntryProblem] = []
        if chosen.isEmpty { problems.append(EntryProblem(field, "Choose at least one person to send to.")) }
        if PackMethod(rawValue: method) == nil { problems.append(EntryProblem(field, "Choose how the packs go.")) }
        if !problems.isEmpty { return try packsPage(visit, problems: problems, status: .unprocessableContent) }
        var entries = Entries(), kept: [[UInt8]] = [], reasons: [String] = []
        for row in chosen where row.pack(kind).goes {
            guard let sending = row.pack(kind).sending else { continue }
            let (entry, bytes) = try PackDesk(visit, visit.look(), meeting, sending).entry(method: method)
            kept.append(bytes)
            entries.add(entry)
            let account = sending.account(of: sending.reasons.mapValues(\.reason))
            if !account.isEmpty { reasons.append("\(row.person.id): \(account)") }
        }
        if kept.isEmpty {
            let whyNot = chosen.map { EntryProblem(field, "\($0.name): \($0.pack(kind).whyNot ?? "")") }
            return try packsPage(visit, problems: [EntryProblem(field, "Nothing was sent.")] + whyNot, status: .conflict)
        }
        for bytes in kept { _ = try visit.site.store.keepBytes(bytes) }
        let saved = try visit.site.store.save(
            entries, action: "send \(kind.rawValue)", subject: "meeting:\(meeting.id)", visit.deed(reasons.joined(separator: " | ")))
        return .redirect(withSaved("\(Links.packs(meeting.id))?sent=\(kind.rawValue)", saved))
    }

    /// Everybody who receives the record, with how both of their packs stand.
    private static func packRows(_ visit: Visit) throws -> [PacksPage.Row] {
        let look = try visit.look(), meeting = try visit.meeting(), whole = look.snapshot.facts
        let previews = try PackPreviews(visit, meeting.id), names = try visit.site.accountNames()
        func state(_ person: MeetingPerson, _ kind: PackKind) -> PacksPage.Row.Pack {
            let sending = PackSending(person.id, kind, seen: look.facts, whole: whole)
            return PacksPage.Row.Pack(
                sending: sending, sent: look.facts.packs(of: meeting.id).filter { $0.person == person.id && $0.kind == kind },
                isPreviewed: sending.map { previews.contains($0.pack) } ?? false, reader: look.person.username, names: names)
        }
        return look.facts.people(of: meeting.id).filter { $0.receives == .yes }.map { person in
            PacksPage.Row(person: person, name: look.facts.name(of: person), decisions: state(person, .decisions), minutes: state(person, .minutes))
        }
    }

    private static func packsPage(_ visit: Visit, problems: [EntryProblem], status: HTTPResponse.Status = .ok) throws -> Answer {
        let look = try visit.look(), meeting = try visit.meeting()
        let page = PacksPage(
            facts: look.facts, links: look.links, meeting: meeting, rows: try packRows(visit), problems: problems, justSent: justSent(visit, look, meeting),
            token: visit.token)
        return .page(page, status: status)
    }

    /// What the reader sent to several people just before this page opened: the rows of the ledger's line.
    private static func justSent(_ visit: Visit, _ look: Look, _ meeting: Meeting) -> PacksPage.JustSent? {
        guard let kind = visit.asked("sent").flatMap(PackKind.init(rawValue:)) else { return nil }
        let today = visit.site.today()
        let people = look.facts.packs(of: meeting.id).filter { $0.kind == kind && $0.sent == today && $0.by == look.person.name }
            .compactMap { look.facts.person($0.person) }
        return people.isEmpty ? nil : PacksPage.JustSent(kind: kind, names: people.map { look.facts.name(of: $0) })
    }
}
