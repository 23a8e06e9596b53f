import Care
import HTTPTypes
import Store

/// Raising a concern: filled in already where it comes from a decision that does not progress; only its writer sees it until it is sent.
extension Route {
    @Sendable static func concernForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), child = try visit.child()
        var typed: [String: String] = [:]
        if let number = visit.asked("decision").flatMap({ Int64($0) }), let (decision, _) = decision(look, child, number: number, visit) {
            typed["theme"] = "drift or delay"
            typed["problem"] = look.facts.concern(about: decision)
            typed["from-decision"] = decision.id.text
        }
        if let theme = visit.asked("theme") { typed["theme"] = theme }
        var saved: String?
        if let draft = try visit.draft() {
            typed = draft.fields.compactMapValues(\.last)
            saved = visit.site.time(draft.saved)
        }
        return .page(concernPage(visit, look, child, typed, [], saved)).about(look.facts.children[child].id.text, "concern")
    }

    @Sendable static func raiseConcern(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), child = try visit.child(), id = look.facts.children[child].id, facts = look.facts
        var dispute = Dispute()
        dispute.id = Dispute.ID(Dispute.shape.newID())
        dispute.level = visit.field("level") == "formal" ? .formal : .informal
        dispute.raised = look.today
        dispute.raisedBy = look.person.staff
        dispute.kind = facts.allocation(of: child, on: look.today) != nil ? .lookedAfter : .protection
        dispute.theme = visit.field("theme")
        dispute.problem = visit.field("problem").replacing("\r\n", with: "\n")
        var problems = EntryRules.problems(in: dispute, facts).map { ($0.sentence, $0.field) }
        let reason = visit.field("skip_reason")
        if dispute.level == .formal, reason.isEmpty { problems.append(("Say why it is not tried informally first, or that it was.", "skip_reason")) }
        if dispute.level == .informal, !reason.isEmpty { problems.append(("The reason is for a concern raised formally at once. Choose formally, or clear the reason.", "skip_reason")) }
        let others = OtherChildren(typed: visit.field("others"), look)
        problems += others.problems.map { ($0, "others") }
        let about = concerned(visit, look, child, others.places)
        if problems.isEmpty, visit.field("again").isEmpty, let same = facts.sameDispute(theme: dispute.theme ?? "", about: about, on: look.today) {
            let name = facts.children(of: same).first { about.contains($0) }.map { facts.children[$0].name } ?? "this child"
            problems.append(("A concern about \((same.dispute.theme ?? "this").lowercasedFirst) was raised for \(name) today and is open. If this is another one, tick “Raise it all the same”.", "again"))
        }
        guard problems.isEmpty else {
            return .page(concernPage(visit, look, child, visit.form.compactMapValues(\.last), problems, nil), status: .unprocessableContent)
        }
        let rules = facts.disputeRules, rung = rules.ladder.rung(dispute.level == .formal ? 1 : 0)
        dispute.stage = rung.stage
        var step = DisputeStage()
        (step.dispute, step.stage, step.recipient, step.sent) = (dispute.id, rung.stage, rung.recipient, look.today)
        step.due = rules.workingDays.day(rung.days, after: look.today)
        var entries = Entries()
        entries.add(dispute)
        entries.add(step)
        if dispute.level == .formal {
            var skipped = StageDetail()
            (skipped.dispute, skipped.stage, skipped.skipped, skipped.skipReason) = (dispute.id, 0, look.today, reason)
            entries.add(skipped)
        }
        for each in about {
            var link = DisputeChild()
            (link.dispute, link.child) = (dispute.id, facts.children[each].id)
            entries.add(link)
        }
        for theme in furtherThemes(visit.field("further")) where ChallengeTheme.plain(theme) != ChallengeTheme.plain(dispute.theme ?? "") {
            var row = DisputeTheme()
            (row.dispute, row.theme) = (dispute.id, theme)
            entries.add(row)
        }
        if !visit.field("from-decision").isEmpty, let decision = facts.decision(Decision.ID(visit.field("from-decision"))), facts.number(of: decision.child) == child {
            var detail = DisputeDetail()
            (detail.dispute, detail.fromRegister, detail.fromID) = (dispute.id, Decision.shape.id, decision.id.text)
            entries.add(detail)
        }
        let saved = try visit.site.store.save(entries, action: "raise concern", subject: id.text, visit.deed(""))
        try visit.dropDraft()
        return visit.savedRedirect(look.links.child(id), saved)
    }

    /// The child, those brothers and sisters that were ticked and for whom the reader may raise a concern, and other children who were named.
    private static func concerned(_ visit: Visit, _ look: Look, _ child: Int, _ named: [Int]) -> [Int] {
        let ticked = look.facts.brothersAndSisters(of: child).filter { other in
            look.allows(.draftChallenge, other) && !visit.field(ConcernPage.tickName(look.facts.children[other].id, look.links)).isEmpty
        }
        var seen: Set<Int> = []
        return ([child] + ticked + named).filter { seen.insert($0).inserted }
    }

    private static func furtherThemes(_ text: String) -> [String] {
        var seen: Set<String> = []
        return text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }).map { String($0).trimmingSpaces }
            .filter { !$0.isEmpty && seen.insert(ChallengeTheme.plain($0)).inserted }
    }

    private static func concernPage(
        _ visit: Visit, _ look: Look, _ child: Int, _ typed: [String: String], _ problems: [(sentence: String, field: String)], _ saved: String?
    ) -> ConcernPage {
        var page = ConcernPage(
            child: child, facts: look.facts, links: look.links, typed: typed, problems: problems, draftSaved: saved, address: visit.path, token: visit.token)
        page.siblings = look.facts.brothersAndSisters(of: child).filter { look.allows(.draftChallenge, $0) }
        return page
    }
}
