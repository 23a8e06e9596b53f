import Care
import HTTPTypes
import Store

/// Packs: what each person gets of a meeting's record, how it is sent, and the proof of what was sent.
extension Route {
    @Sendable static func packs(_ visit: Visit) throws -> Answer {
        try packsPage(visit, problems: []).about("meeting:\(try visit.meeting().id)")
    }

    /// Sends to several people at once: all of them or none.
    @Sendable static func sendPacks(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), meeting = try visit.meeting(), site = visit.site
        guard let kind = PackKind(rawValue: visit.field("kind")) else { throw Refusal.notFound("no such kind of pack") }
        let chosen = look.facts.people(of: meeting.id).filter { visit.field("person-\($0.id)") == "yes" }
        let field = "method-\(kind.rawValue)", method = visit.field(field)
        var problems: [EntryProblem] = []
        if chosen.isEmpty { problems.append(EntryProblem(field, "Choose at least one person to send to.")) }
        if PackMethod(rawValue: method) == nil { problems.append(EntryProblem(field, "Choose how the packs go.")) }
        if !problems.isEmpty { return try packsPage(visit, problems: problems, status: .unprocessableContent) }
        var entries = Entries(), changed: [EntryProblem] = [], made: [(row: PackSent, bytes: [UInt8])] = []
        for person in chosen {
            let name = look.facts.name(of: person)
            guard let sending = PackSending(person.id, kind, seen: look.facts, whole: look.snapshot.facts) else { continue }
            if !sending.isClean { changed.append(EntryProblem(field, "\(name)’s pack is no longer clean: \((sending.bars + sending.findings.map(\.sentence)).joined(separator: " "))")) }
            if !sent(look, person, kind).isEmpty { changed.append(EntryProblem(field, "Somebody else has just sent \(name)’s pack.")) }
            made.append(entry(sending, visit, look, meeting, method: method, second: nil, isLarge: PackDocument.needsLarge(person, look.facts)))
        }
        if !changed.isEmpty {
            return try packsPage(visit, problems: [EntryProblem(field, "Nothing was sent.")] + changed, status: .conflict)
        }
        for each in made {
            _ = try site.store.keepBytes(each.bytes)
            entries.add(each.row)
        }
        let saved = try site.store.save(entries, action: "send \(kind.rawValue)", subject: "meeting:\(meeting.id)", visit.deed(""))
        return .redirect(withSaved("\(Links.packs(meeting.id))?sent=\(kind.rawValue)", saved))
    }

    // MARK: One pack

    @Sendable static func pack(_ visit: Visit) throws -> Answer {
        let (look, meeting, sending) = try sending(visit)
        return .page(try packPage(visit, look, meeting, sending, PackPage.Filling(), problems: []))
            .about("meeting:\(meeting.id)", "\(sending.pack.kind.rawValue) for \(sending.pack.person.id)")
    }

    /// Sends a pack once everything in it is decided.
    @Sendable static func sendPack(_ visit: Visit) throws -> Answer {
        let (look, meeting, sending) = try sending(visit), site = visit.site
        var filling = PackPage.Filling(method: visit.field("method"), second: visit.field("second"))
        for finding in sending.findings { filling.reasons[finding.key] = visit.field(finding.key) }
        let others = try seconds(visit)
        let problems = sending.problems(
            reasons: filling.reasons, method: filling.method, second: filling.second, sender: look.person.username,
            others: Set(others.map(\.username)))
        guard problems.isEmpty else {
            let page = try packPage(visit, look, meeting, sending, filling, problems: problems)
            return .page(page, status: sending.bars.isEmpty && sending.blocking.isEmpty ? .unprocessableContent : .conflict)
        }
        let second = sending.needsSecond ? others.first { $0.username == filling.second } : nil
        let (row, bytes) = entry(
            sending, visit, look, meeting, method: filling.method, second: second.map { "\($0.name) (\($0.username))" }, isLarge: isLarge(visit, sending, look))
        let wrong = EntryRules.problems(in: row, look.facts)
        guard wrong.isEmpty else { return .page(try packPage(visit, look, meeting, sending, filling, problems: wrong), status: .unprocessableContent) }
        _ = try site.store.keepBytes(bytes)
        var entries = Entries()
        entries.add(row)
        let why = sending.account(of: filling.reasons, second: second?.username)
        let saved = try site.store.save(entries, action: "send \(row.kind.rawValue)", subject: "meeting:\(meeting.id)", visit.deed(why))
        return .redirect(withSaved(Links.packs(meeting.id), saved))
    }

    /// The pack on paper, before it is sent. What is not settled is not printed.
    @Sendable static func packPrint(_ visit: Visit) throws -> Answer {
        let (document, about) = try unsent(visit)
        guard let document else { return try notSettled(visit) }
        return Answer(content: .document(document.bytes)).about(about.id, about.detail)
    }

    @Sendable static func packFile(_ visit: Visit) async throws -> Answer {
        let (document, about) = try await visit.site.workers.run { try unsent(visit) }
        guard let document else { return try notSettled(visit) }
        return try await file(document.bytes, visit).about(about.id, about.detail)
    }

    private static func unsent(_ visit: Visit) throws -> (PrintDocument?, Answer.Subject) {
        let (look, meeting, sending) = try sending(visit)
        let about = Answer.Subject(id: "meeting:\(meeting.id)", detail: "\(sending.pack.kind.rawValue) for \(sending.pack.person.id)")
        guard sending.isClean else { return (nil, about) }
        var document = document(sending, visit, look, meeting, isLarge: isLarge(visit, sending, look)).document
        document.isPreview = true
        return (document, about)
    }

    private static func notSettled(_ visit: Visit) throws -> Answer {
        let person = visit.parameter("person"), id = try visit.meeting().id
        return refused(
            "It cannot be printed yet", ["Something in this pack has to be decided before it is printed or sent."],
            back: Links.meeting(id, "packs/\(FormReader.encoded(person))?kind=\(kind(visit).rawValue)"))
    }

    // MARK: What was sent

    @Sendable static func sentPack(_ visit: Visit) throws -> Answer {
        let (row, bytes) = try kept(visit), look = try visit.look()
        let name = look.facts.person(row.person).map { look.facts.name(of: $0) } ?? ""
        let answer = bytes.map { Answer(content: .document($0)) } ?? .page(PackNotKeptPage(pack: row, name: name))
        return answer.about("meeting:\(row.meeting)", "pack \(row.id)")
    }

    @Sendable static func sentPackFile(_ visit: Visit) async throws -> Answer {
        let (row, bytes) = try await visit.site.workers.run { try kept(visit) }
        guard let bytes else { throw Refusal.notFound("what was sent is not kept") }
        return try await file(bytes, visit).about("meeting:\(row.meeting)", "pack \(row.id)")
    }

    /// The bytes as they were sent; nil for a pack that was recorded elsewhere.
    private static func kept(_ visit: Visit) throws -> (PackSent, [UInt8]?) {
        let look = try visit.look(), meeting = try visit.meeting()
        let person = MeetingPerson.ID(visit.parameter("person"))
        guard let row = look.facts.packs(of: meeting.id).first(where: { $0.id == visit.parameter("pack") && $0.person == person }) else {
            throw Refusal.notFound("no such pack")
        }
        // What was sent may name every child of the meeting.
        guard !look.facts.closesChild(of: meeting.id, in: look.snapshot.facts) else { throw Refusal.notFound("a child of the meeting is closed to the reader") }
        guard let bytes = try visit.site.store.bytes(of: row.digest) else { return (row, nil) }
        guard Store.digest(of: bytes) == row.digest else { throw StoreError.tampered("A pack that was sent does not have the fingerprint it was sent with.") }
        return (row, bytes)
    }

    // MARK: Parts

    private static func kind(_ visit: Visit) -> PackKind { visit.asked("kind").flatMap(PackKind.init(rawValue:)) ?? .decisions }

    private static func sending(_ visit: Visit) throws -> (Look, Meeting, PackSending) {
        let look = try visit.look(), meeting = try visit.meeting()
        let id = MeetingPerson.ID(visit.parameter("person"))
        guard look.facts.person(id)?.meeting == meeting.id,
            let sending = PackSending(id, kind(visit), seen: look.facts, whole: look.snapshot.facts)
        else { throw Refusal.notFound("nobody of the meeting") }
        return (look, meeting, sending)
    }

    private static func sent(_ look: Look, _ person: MeetingPerson, _ kind: PackKind) -> [PackSent] {
        look.facts.packs(of: person.meeting).filter { $0.person == person.id && $0.kind == kind }
    }

    private static func isLarge(_ visit: Visit, _ sending: PackSending, _ look: Look) -> Bool {
        visit.asked("large").map { $0 == "yes" } ?? PackDocument.needsLarge(sending.pack.person, look.facts)
    }

    private static func document(_ sending: PackSending, _ visit: Visit, _ look: Look, _ meeting: Meeting, isLarge: Bool) -> PackDocument {
        PackDocument(
            pack: sending.pack, meeting: meeting, facts: look.facts, authority: look.snapshot.authority, day: visit.site.today(), isLarge: isLarge)
    }

    /// The entry of a pack that goes out now, with the bytes that go.
    private static func entry(
        _ sending: PackSending, _ visit: Visit, _ look: Look, _ meeting: Meeting, method: String, second: String?, isLarge: Bool
    ) -> (row: PackSent, bytes: [UInt8]) {
        let bytes = document(sending, visit, look, meeting, isLarge: isLarge).document.bytes
        var row = PackSent()
        row.id = "PK-\(Store.randomText(bytes: 8))"
        row.meeting = meeting.id
        row.person = sending.pack.person.id
        row.kind = sending.pack.kind
        row.sent = visit.site.today()
        row.method = method
        row.digest = Store.digest(of: bytes)
        row.by = look.person.name
        row.secondCheck = second
        return (row, bytes)
    }

    /// Who may be the second person: everybody else whose account is open and whose work it is.
    private static func seconds(_ visit: Visit) throws -> [(username: String, name: String)] {
        let today = visit.site.today(), own = visit.session?.username
        guard let now = visit.site.moment else { return [] }
        return try visit.site.store.accounts().filter { account in
            account.username != own && account.state(at: now, today: today) == .open && Access.allowsSomewhere(account.roles(on: today), .sendMinutes)
        }.map { ($0.username, $0.name) }
    }

    private static func packPage(
        _ visit: Visit, _ look: Look, _ meeting: Meeting, _ sending: PackSending, _ filling: PackPage.Filling, problems: [EntryProblem]
    ) throws -> PackPage {
        var document = document(sending, visit, look, meeting, isLarge: isLarge(visit, sending, look))
        document.isEmbedded = true
        return PackPage(
            facts: look.facts, meeting: meeting, sending: sending, document: document, others: try seconds(visit),
            sent: sent(look, sending.pack.person, sending.pack.kind), filling: filling, problems: problems,
            hasPrinter: visit.site.printer.program != nil, token: visit.token)
    }

    private static func packsPage(_ visit: Visit, problems: [EntryProblem], status: HTTPResponse.Status = .ok) throws -> Answer {
        let look = try visit.look(), meeting = try visit.meeting(), whole = look.snapshot.facts
        func state(_ person: MeetingPerson, _ kind: PackKind) -> PacksPage.Row.Pack {
            PacksPage.Row.Pack(sending: PackSending(person.id, kind, seen: look.facts, whole: whole), sent: sent(look, person, kind))
        }
        let rows = look.facts.people(of: meeting.id).filter { $0.receives == .yes }.map { person in
            PacksPage.Row(person: person, name: look.facts.name(of: person), decisions: state(person, .decisions), minutes: state(person, .minutes))
        }
        let page = PacksPage(
            facts: look.facts, links: look.links, meeting: meeting, rows: rows, problems: problems, justSent: justSent(visit, look, meeting), token: visit.token)
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

    /// A document as a PDF; a page that says why not where there is no printer.
    private static func file(_ bytes: [UInt8], _ visit: Visit) async throws -> Answer {
        do {
            return Answer(content: .file(try await visit.site.pdf(bytes), type: "application/pdf", name: "record.pdf"))
        } catch let problem as PrintProblem {
            let page = MessagePage(title: "There is no PDF", sentences: [problem.sentence], link: .init(title: "Go back", address: Links.packs(try visit.meeting().id)))
            return .page(page, status: .serviceUnavailable)
        }
    }
}
