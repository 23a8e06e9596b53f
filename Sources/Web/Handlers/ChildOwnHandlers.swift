import Care
import HTTPTypes
import Store

/// A child's own pages as those who work for the child keep them: links, the card, what was read, letters.
extension Route {
    @Sendable static func childOwn(_ visit: Visit) throws -> Answer {
        .page(try ownPage(visit)).about(try subject(visit), "own pages")
    }

    private static func ownPage(_ visit: Visit, problem: String? = nil, days: String? = nil) throws -> ChildOwnPage {
        let record = try visit.record(), names = try visit.site.names()
        let links = try visit.site.store.ownLinks(of: record.facts.ids(of: record.child)).filter { $0.purpose == .ownPages }
        let usual = String(record.facts.settings.whole(.ownLinkDays, on: record.today))
        return ChildOwnPage(
            record: record, links: links, names: Dictionary(links.map { ($0.madeBy, names.name(of: $0.madeBy)) }, uniquingKeysWith: { one, _ in one }),
            token: visit.token, problem: problem, days: days ?? usual)
    }

    // MARK: Links

    @Sendable static func makeChildLink(_ visit: Visit) throws -> Answer {
        let typed = visit.field("days")
        guard let days = Int(typed), (1...90).contains(days) else {
            return .page(try ownPage(visit, problem: "Enter for how many days the link lasts: a whole number from 1 to 90.", days: typed), status: .unprocessableContent)
        }
        let record = try visit.record()
        let (link, secret) = try visit.site.store.makeOwnLink(NewOwnLink(.ownPages, child: record.told.id, days: days), visit.deed(""))
        return slip(visit, link, secret, "This link is just for you. It shows who your IRO is, and you can say what you want before your review.", up: record.address(of: .own))
    }

    /// The paper of a link that was just made.
    static func slip(_ visit: Visit, _ link: OwnLink, _ secret: String, _ sentence: String, up: String) -> Answer {
        let path = link.purpose == .survey ? "survey" : "mine"
        return .page(SlipPage(link: link, address: "\(visit.site.isSecure ? "https" : "http")://\(visit.host)/\(path)/\(secret)", sentence: sentence, up: up))
    }

    @Sendable static func revokeChildLink(_ visit: Visit) throws -> Answer {
        let record = try visit.record()
        guard let number = Int64(visit.parameter("link")), let link = try visit.site.store.ownLink(number), let child = link.child,
            record.facts.ids(of: record.child).contains(child)
        else { throw Refusal.notFound("no such link of this child") }
        try visit.site.store.revokeOwnLink(number, visit.deed(""))
        return .redirect(record.address(of: .own) + "#links")
    }

    @Sendable static func withChildForm(_ visit: Visit) throws -> Answer {
        .page(WithChildPage(record: try visit.record(), token: visit.token)).about(try subject(visit), "own pages with the child")
    }

    /// Opens the pages on the worker's own device. The worker's session ends there: the child can reach nothing else.
    @Sendable static func withChild(_ visit: Visit) throws -> Answer {
        let site = visit.site, cookies = SiteCookies(isSecure: site.isSecure), record = try visit.record()
        let (_, secret) = try site.store.makeOwnLink(NewOwnLink(.ownPages, child: record.told.id, withWorker: true, days: 1), visit.deed("with the child"))
        let answer = try tried(visit, try site.store.openOwnLink(secret, device: nil, at: site.instant(), today: site.today()))
        if let secret = visit.secret, let session = visit.session {
            try site.store.endSession(secret)
            try site.store.record(Reading(at: site.now(), actor: session.username, action: "sign out", subject: "account:\(session.account)", detail: "to open a child's own pages together"))
        }
        return answer.setting([cookies.header(cookies.session, "")])
    }

    // MARK: The card

    @Sendable static func childCard(_ visit: Visit) throws -> Answer {
        let record = try visit.record()
        guard let officer = OwnPages(of: record.child, record.facts).officer else { return .redirect(record.address(of: .own)).about(try subject(visit), "no card") }
        let style = visit.asked("size").flatMap { OwnStyle(rawValue: $0) } ?? .plain
        return .page(CardPage(officer: officer, style: style, up: record.address(of: .own))).about(try subject(visit), "card, \(style.rawValue)")
    }

    @Sendable static func giveCard(_ visit: Visit) throws -> Answer {
        let record = try visit.record(), facts = record.facts
        guard let officer = facts.officerOnStaff(of: record.child, on: facts.today) else { return .redirect(record.address(of: .own)) }
        var card = OfficerCard()
        card.id = OfficerCard.shape.newID()
        card.child = record.told.id
        card.staff = officer
        card.given = visit.site.today()
        card.how = CardWay(rawValue: visit.field("how")) ?? .byHand
        if facts.cards(of: record.child).contains(where: { $0.staff == officer }) { return .redirect(record.address(of: .own) + "#card") }
        var entries = Entries()
        entries.add(card)
        let saved = try visit.site.store.save(entries, action: "give card", subject: record.told.id.text, visit.deed(""))
        return .redirect(record.address(of: .own) + "?saved=\(saved.ledger)")
    }

    // MARK: Wishes

    /// The planner on paper, with nothing of the record but the child's forename and the day of the review.
    @Sendable static func childPlanner(_ visit: Visit) throws -> Answer {
        let record = try visit.record(), own = OwnPages(of: record.child, record.facts), up = record.address(of: .own)
        let style = visit.asked("size").flatMap { OwnStyle(rawValue: $0) } ?? .plain
        let name = record.told.forename.flatMap { $0.isEmpty ? nil : $0 } ?? "My planner"
        return .page(PlannerPage(name: name, day: own.coming?.day, style: style, address: "\(up)/planner", up: up)).about(try subject(visit), "planner, \(style.rawValue)")
    }

    @Sendable static func readWish(_ visit: Visit) throws -> Answer {
        let record = try visit.record(), rows = record.facts.records[ReviewWish.self]
        guard let number = Int64(visit.parameter("number")), let place = rows.ids.firstIndex(of: number), record.facts.number(of: rows.entries[place].child) == record.child
        else { throw Refusal.notFound("no such wish") }
        var wish = rows.entries[place]
        guard wish.read == nil, wish.sent != nil else { return .redirect(record.address(of: .own)) }
        wish.read = visit.site.today()
        wish.readBy = visit.session?.staff
        var entries = Entries()
        entries.replace(number, with: wish)
        let saved = try visit.site.store.save(entries, action: "read wishes", subject: record.told.id.text, visit.deed(""))
        return .redirect(record.address(of: .own) + "?saved=\(saved.ledger)")
    }

    // MARK: Letters

    /// The meeting that the address names, where the child was on it and it was held.
    private static func reviewed(_ visit: Visit, _ record: ChildRecord) throws -> Meeting {
        guard let meeting = record.facts.meeting(Meeting.ID(visit.parameter("meeting"))), meeting.state == .held, record.facts.children(of: meeting.id).contains(record.child)
        else { throw Refusal.notFound("no such meeting of this child") }
        return meeting
    }

    @Sendable static func letterForm(_ visit: Visit) throws -> Answer {
        let record = try visit.record(), meeting = try reviewed(visit, record), draft = try visit.draft()
        return .page(try letterPage(visit, record, meeting, typed: draft?.fields, problems: [], draftSaved: draft.map { visit.site.time($0.saved) }))
            .about(try subject(visit), "letter after \(meeting.id.text)")
    }

    private static func letterPage(
        _ visit: Visit, _ record: ChildRecord, _ meeting: Meeting, typed: [String: [String]]?, problems: [(sentence: String, field: String)], draftSaved: String? = nil
    ) throws -> LetterPage {
        let facts = record.facts, known = facts.letter(to: record.child, after: meeting.id)
        let draft = LetterDraft(to: record.child, after: meeting, facts)
        let decisions = facts.decisions(at: meeting.id).filter { facts.number(of: $0.child) == record.child }.map { decision in
            let plain = facts.plainWords(of: decision.id)
            let begun = plain?.words ?? (known == nil ? draft.decisions.first { $0.decision == decision.id }?.words : nil) ?? ""
            return (
                decision, typed?[LetterPage.field("plain", decision)]?.last ?? begun, typed?[LetterPage.field("happened", decision)]?.last ?? plain?.happened ?? ""
            )
        }
        return LetterPage(
            record: record, meeting: meeting, words: typed?["words"]?.last ?? known?.words ?? draft.words, decisions: decisions,
            how: typed?["how"]?.last ?? known?.how?.rawValue ?? "", sent: known?.sent, isBegun: known != nil, draftSaved: draftSaved, problems: problems, token: visit.token)
    }

    /// Keeps the letter and the decisions in plain words together, sent or not.
    @Sendable static func saveLetter(_ visit: Visit) throws -> Answer {
        let record = try visit.record(), meeting = try reviewed(visit, record), facts = record.facts, today = visit.site.today()
        if visit.field("do") == "measure" { return .page(try letterPage(visit, record, meeting, typed: visit.form, problems: [])) }
        let known = facts.letter(to: record.child, after: meeting.id), number = known.flatMap { facts.reference(of: $0)?.row }
        var letter = known ?? ChildLetter()
        if number == nil {
            letter.id = ChildLetter.shape.newID()
            letter.meeting = meeting.id
            letter.child = record.told.id
            letter.written = today
            letter.by = visit.session?.staff
        }
        letter.words = visit.field("words").replacing("\r\n", with: "\n")
        letter.how = LetterWay(rawValue: visit.field("how"))
        if visit.field("do") == "send", letter.sent == nil { letter.sent = today }
        var problems = EntryRules.problems(in: letter, facts).map { (sentence: $0.sentence, field: $0.field) }
        var entries = Entries()
        for decision in facts.decisions(at: meeting.id) where facts.number(of: decision.child) == record.child {
            let name = LetterPage.field("plain", decision), words = visit.field(name), happened = visit.field(LetterPage.field("happened", decision))
            let plain = facts.plainWords(of: decision.id), row = plain.flatMap { facts.reference(of: $0)?.row }
            if words.isEmpty {
                if !happened.isEmpty { problems.append(("Decision \(decision.number): write it in plain words as well, or clear what happened.", name)) }
                if let row { entries.end(PlainDecision.self, row) }
                continue
            }
            var new = plain ?? PlainDecision()
            new.decision = decision.id
            new.child = record.told.id
            new.words = words
            new.happened = happened.isEmpty ? nil : happened
            if new == plain { continue }
            if new.words != plain?.words {
                problems += EntryRules.problems(in: new, facts).filter { $0.field == "words" }.map { ("Decision \(decision.number): \($0.sentence)", name) }
            }
            if let row { entries.replace(row, with: new) } else { entries.add(new) }
        }
        guard problems.isEmpty else { return .page(try letterPage(visit, record, meeting, typed: visit.form, problems: problems), status: .unprocessableContent) }
        if letter != known { if let number { entries.replace(number, with: letter) } else { entries.add(letter) } }
        let back = record.address(of: .own)
        if entries.isEmpty { return .redirect(back) }
        let saved = try visit.site.store.save(entries, action: letter.sent == nil ? "write letter" : "send letter", subject: record.told.id.text, visit.deed(""))
        try visit.dropDraft()
        return .redirect(back + "?saved=\(saved.ledger)")
    }

    @Sendable static func printLetter(_ visit: Visit) throws -> Answer {
        let record = try visit.record(), meeting = try reviewed(visit, record)
        guard let letter = record.facts.letter(to: record.child, after: meeting.id) else { throw Refusal.notFound("no letter yet") }
        let style: OwnStyle = visit.asked("size") == "large" ? .large : .plain
        return .page(LetterPrintPage(letter: letter, style: style, authority: visit.site.authority, up: record.address(of: .own)))
            .about(try subject(visit), "letter after \(meeting.id.text), \(style.rawValue)")
    }

    // MARK: One's own card

    @Sendable static func myCardForm(_ visit: Visit) throws -> Answer {
        guard let staff = visit.session?.staff else { return .page(MessagePage(title: "My card", sentences: ["Your account is not tied to the staff list. Ask your administrator to enter your staff number."], link: nil)) }
        let known = try visit.look().facts.profile(of: staff)
        return .page(MyCardPage(profile: known ?? OfficerProfile(), name: visit.session?.name ?? "", problems: [], token: visit.token))
    }

    @Sendable static func keepMyCard(_ visit: Visit) throws -> Answer {
        guard let staff = visit.session?.staff else { return .redirect("/my-card") }
        let facts = try visit.look().facts, known = facts.profile(of: staff)
        var profile = known ?? OfficerProfile()
        func text(_ name: String) -> String? { visit.field(name).isEmpty ? nil : visit.field(name) }
        profile.staff = staff
        (profile.phone, profile.email, profile.bestTime, profile.words) = (text("phone"), text("email"), text("best_time"), text("words"))
        let problems = EntryRules.problems(in: profile, facts).map { (sentence: $0.sentence, field: $0.field) }
        if !problems.isEmpty {
            return .page(MyCardPage(profile: profile, name: visit.session?.name ?? "", problems: problems, token: visit.token), status: .unprocessableContent)
        }
        var entries = Entries()
        if let known, let number = facts.reference(of: known)?.row { entries.replace(number, with: profile) } else { entries.add(profile) }
        if known == profile { return .redirect("/my-card") }
        let saved = try visit.site.store.save(entries, action: "keep card", subject: "staff:\(staff)", visit.deed(""))
        return .redirect("/my-card?saved=\(saved.ledger)")
    }
}
