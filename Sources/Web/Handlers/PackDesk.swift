import Care
import HTTPTypes
import Store

/// What the handlers of one pack work with: who asks, the pack, and what they typed.
struct PackDesk {
    let visit: Visit
    let look: Look
    let meeting: Meeting
    let sending: PackSending

    /// The pack that an address names.
    init(_ visit: Visit) throws {
        let look = try visit.look(), meeting = try visit.meeting(), id = MeetingPerson.ID(visit.parameter("person"))
        let kind = visit.asked("kind").flatMap(PackKind.init(rawValue:)) ?? .decisions
        guard look.facts.person(id)?.meeting == meeting.id, let sending = PackSending(id, kind, seen: look.facts, whole: look.snapshot.facts) else {
            throw Refusal.notFound("nobody of the meeting")
        }
        self.init(visit, look, meeting, sending)
    }

    init(_ visit: Visit, _ look: Look, _ meeting: Meeting, _ sending: PackSending) {
        self.visit = visit
        self.look = look
        self.meeting = meeting
        self.sending = sending
    }

    var address: String { Links.pack(sending.pack.person, sending.pack.kind) }

    /// What stood in the form.
    var typed: PackDeciding {
        var typed = PackDeciding(method: visit.field("method"), second: visit.field("second"))
        for finding in sending.findings where visit.form[finding.key] != nil {
            typed.reasons[finding.key] = visit.field(finding.key)
            if visit.field("all-\(finding.key)") == "yes" { typed.forAll.insert(finding.key) }
        }
        return typed
    }

    // MARK: Entries

    /// The reasons that were given now. One that is changed stays in the history: the newest counts.
    var newReasons: Entries {
        var entries = Entries()
        for new in sending.newReasons(typed) {
            var row = PackReason()
            row.id = "PR-\(Store.randomText(bytes: 8))"
            row.meeting = meeting.id
            row.person = new.forAll ? nil : sending.pack.person.id
            row.finding = new.finding
            row.reason = new.reason
            row.decided = visit.site.today()
            row.by = look.person.name
            entries.add(row)
        }
        return entries
    }

    func secondAsked(_ reasons: [String: String]) -> PackSecond {
        var row = PackSecond()
        row.id = "P2-\(Store.randomText(bytes: 8))"
        row.meeting = meeting.id
        row.person = sending.pack.person.id
        row.kind = sending.pack.kind
        row.mark = sending.secondMark(reasons)
        row.asked = visit.site.today()
        row.askedBy = look.person.username
        row.askedOf = typed.second
        return row
    }

    /// The second reading as done today, with the number of its row; nil when there is none to do.
    var secondRead: (number: Int64, row: PackSecond)? {
        let rows = look.facts.records[PackSecond.self]
        guard var row = sending.second, let place = rows.entries.lastIndex(where: { $0.id == row.id }), rows.ids.indices.contains(place) else { return nil }
        row.read = visit.site.today()
        return (rows.ids[place], row)
    }

    /// The entry of a pack that goes out now, with the bytes that go.
    func entry(method: String) throws -> (row: PackSent, bytes: [UInt8]) {
        let bytes = document.document.bytes
        var row = PackSent()
        row.id = "PK-\(Store.randomText(bytes: 8))"
        row.meeting = meeting.id
        row.person = sending.pack.person.id
        row.kind = sending.pack.kind
        row.sent = visit.site.today()
        row.method = method
        row.digest = Store.digest(of: bytes)
        row.by = look.person.name
        if sending.needsSecond, let second = sending.second?.askedOf {
            row.secondCheck = try "\(visit.site.accountNames()[second] ?? second) (\(second))"
        }
        return (row, bytes)
    }

    // MARK: The page

    /// Packs of this kind that went to the person before.
    var sent: [PackSent] { look.facts.packs(of: meeting.id).filter { $0.person == sending.pack.person.id && $0.kind == sending.pack.kind } }

    var document: PackDocument {
        let person = sending.pack.person
        return PackDocument(
            pack: sending.pack, meeting: meeting, facts: look.facts, authority: look.snapshot.authority, day: visit.site.today(),
            isLarge: visit.asked("large").map { $0 == "yes" } ?? PackDocument.needsLarge(person, look.facts))
    }

    /// Who may be the second person: everybody else whose account is open and whose work it is.
    var others: [(username: String, name: String)] {
        get throws {
            let today = visit.site.today(), own = visit.session?.username
            guard let now = visit.site.moment else { return [] }
            return try visit.site.store.accounts().filter { account in
                account.username != own && account.state(at: now, today: today) == .open && Access.allowsSomewhere(account.roles(on: today), .sendMinutes)
            }.map { ($0.username, $0.name) }
        }
    }

    func page(_ typed: PackDeciding, problems: [EntryProblem], isPreviewed: Bool) throws -> PackPage {
        var document = document
        document.isEmbedded = true
        let previews = try PackPreviews(visit, meeting.id), kind = sending.pack.kind
        let next = look.facts.outstanding(meeting.id, kind == .decisions ? [.decisions] : [.minutes]).first { other in
            other.id != sending.pack.person.id && !(look.facts.pack(for: other.id, kind).map(previews.contains) ?? true)
        }
        return PackPage(
            facts: look.facts, meeting: meeting, sending: sending, document: document, reader: look.person.username, others: try others,
            names: try visit.site.accountNames(), next: next, sent: sent, filling: typed, problems: problems, isPreviewed: isPreviewed,
            hasPrinter: visit.site.printer.program != nil, mayWrite: look.allows(.recordMeeting, meeting: meeting.id), token: visit.token)
    }
}
