import Care
import Documents
import HTTPTypes
import Store

/// The lists of challenge, and one concern with its steps.
extension Route {
    @Sendable static func challengeList(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        var query = ChallengeQuery(visit.asked("show").flatMap { ChallengeQuery.Show(rawValue: $0) } ?? .open)
        if let key = visit.asked("child") {
            guard let id = look.snapshot.keys.child(for: key), let child = look.facts.number(of: id), look.allows(.seeChallenges, child) else { throw Refusal.notFound("no such child") }
            query.child = child
        }
        query.officer = visit.asked("iro").map { StaffMember.ID($0) }
        query.team = visit.asked("team").map { Team.ID($0) }
        query.theme = visit.asked("theme")
        let page = ChallengePage(query: query, facts: look.facts, links: look.links, mayReadAdvice: mayReadAdvice(look), page: visit.page)
        return .page(page).about(query.child.map { look.facts.children[$0].id.text } ?? "challenges", query.show.rawValue)
    }

    @Sendable static func challengeThemes(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        return .page(ChallengeThemesPage(facts: look.facts, links: look.links, mayReadAdvice: mayReadAdvice(look), mayRaise: look.allows(.keepConcerns)))
    }

    @Sendable static func thanksList(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        return .page(ThanksPage(facts: look.facts, links: look.links, mayReadAdvice: mayReadAdvice(look))).about("thanks", "\(look.facts.thanks.count) thanks")
    }

    @Sendable static func legalAdviceList(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        let requests = look.facts.records[LegalAdvice.self].entries.filter { row in look.facts.number(of: row.child).map { look.allows(.seeLegalAdvice, $0) } ?? false }
            .sorted { ($1.asked, $0.id) < ($0.asked, $1.id) }
        return .page(LegalAdvicePage(facts: look.facts, links: look.links, requests: requests)).about("legal advice", "\(requests.count) requests")
    }

    private static func mayReadAdvice(_ look: Look) -> Bool { Access.allowsSomewhere(look.person.roles, .seeLegalAdvice) }

    // MARK: One concern

    @Sendable static func dispute(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), dispute = try visit.dispute()
        let all = look.snapshot.facts.disputeCase(dispute.id)?.children.count ?? 0
        let asks: [Ask] = [.answerChallenge, .draftChallenge]
        var may = Set(asks.filter { look.allows($0, dispute: dispute.id) })
        if look.allows(.seeConcerns) { may.insert(.seeConcerns) }
        let page = DisputePage(
            dispute: dispute, facts: look.facts, links: look.links, may: may, closedChildren: max(0, all - dispute.children.count), token: visit.token)
        return .page(page).about(subject(of: dispute), "concern \(dispute.id)")
    }

    /// A concern about one child is on that child's trail.
    static func subject(of dispute: DisputeCase) -> String { dispute.children.count == 1 ? dispute.children.first?.text ?? "" : "dispute:\(dispute.id)" }

    @Sendable static func remindOfDispute(_ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let dispute = try current(visit, look)
            // A second press on the same day does nothing more.
            guard dispute.problems(of: .remind, look.facts.disputeRules).isEmpty else { return .redirect(Links.dispute(dispute.id)) }
            return try save(dispute, .remind, "remind of an answer", visit, look)
        }
    }

    static func disputeStepForm(_ step: DisputeStep, _ visit: Visit) throws -> Answer {
        let look = try visit.look(), dispute = try visit.dispute()
        if !step.isOpen(for: dispute) { return .redirect(Links.dispute(dispute.id)).about(subject(of: dispute), "concern \(dispute.id)") }
        let draft = try visit.draft()
        let values = draft.map { $0.fields.compactMapValues(\.last) } ?? step.standard(dispute, look.facts)
        var page = stepPage(step, visit, look, dispute, values, [])
        page.draftSaved = draft.map { visit.site.time($0.saved) }
        return .page(page).about(subject(of: dispute), "concern \(dispute.id)")
    }

    static func saveDisputeStep(_ step: DisputeStep, _ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let dispute = try current(visit, look), facts = look.facts, rules = facts.disputeRules
            let values = visit.form.compactMapValues { $0.last?.trimmingSpaces.replacing("\r\n", with: "\n") }
            var reading = DisputeStepReading(values: values, today: look.today)
            func wrong(_ problems: [EntryProblem]) -> Answer {
                .page(stepPage(step, visit, look, dispute, values, problems), status: .unprocessableContent)
            }
            if step == .children {
                let others = OtherChildren(typed: visit.field("children"), look)
                let added = others.places.map { facts.children[$0].id }.filter { !dispute.children.contains($0) }
                var problems = others.problems
                if problems.isEmpty, added.isEmpty {
                    problems = [others.places.isEmpty ? "Enter the name or the id of a child." : "It is about \(others.places.count == 1 ? "this child" : "these children") already."]
                }
                guard problems.isEmpty else { return wrong(problems.map { EntryProblem("children", $0) }) }
                var after = dispute
                after.children += added
                return try save(dispute, after, step.action, visit, look)
            }
            if step == .told || step == .story {
                var after = dispute
                let problems = step == .told ? reading.telling(&after, look.today) : reading.story(&after, facts: look.snapshot.facts, look.today)
                guard reading.problems.isEmpty, problems.isEmpty else { return wrong(reading.problems + problems) }
                return try save(dispute, after, step.action, visit, look)
            }
            let move = reading.move(step, dispute, by: step == .answer ? look.person.staff : nil, ladder: rules.ladder)
            // A field that cannot be read has been told already.
            let told = Set(reading.problems.map(\.field))
            let problems = reading.problems + dispute.problems(of: move, rules).filter { !told.contains($0.field) }
            guard problems.isEmpty else { return wrong(problems) }
            return try save(dispute, move, step.action, visit, look)
        }
    }

    // MARK: Parts

    private static func current(_ visit: Visit, _ look: Look) throws -> DisputeCase {
        guard let found = look.facts.disputeCase(try visit.dispute().id) else { throw Refusal.notFound("no such dispute") }
        return found
    }

    private static func save(_ dispute: DisputeCase, _ move: DisputeMove, _ action: String, _ visit: Visit, _ look: Look) throws -> Answer {
        try save(dispute, dispute.after(move, look.facts.disputeRules), action, visit, look)
    }

    private static func save(_ before: DisputeCase, _ after: DisputeCase, _ action: String, _ visit: Visit, _ look: Look) throws -> Answer {
        let rows = look.facts.rows(of: before.id)
        var entries = Entries()
        func put<Row: Entry>(_ row: Row, _ number: Int64?) { if let number { entries.replace(number, with: row) } else { entries.add(row) } }
        if after.dispute != before.dispute { put(after.dispute, rows.dispute) }
        if after.detail != before.detail { put(after.detail, rows.detail) }
        for step in after.steps where rows.steps[step.stage] == nil || !before.steps.contains(step) { put(step, rows.steps[step.stage]) }
        for stage in after.stages where !before.stages.contains(stage) { put(stage, rows.stages[stage.stage]) }
        for child in after.children where !before.children.contains(child) {
            var link = DisputeChild()
            (link.dispute, link.child) = (before.id, child)
            entries.add(link)
        }
        guard !entries.isEmpty else { return .redirect(Links.dispute(before.id)) }
        let saved = try visit.site.store.save(entries, action: action, subject: subject(of: before), visit.deed(""))
        try visit.dropDraft()
        return visit.savedRedirect(Links.dispute(before.id), saved)
    }

    private static func stepPage(
        _ step: DisputeStep, _ visit: Visit, _ look: Look, _ dispute: DisputeCase, _ values: [String: String], _ problems: [EntryProblem]
    ) -> ChallengeFormPage {
        let facts = look.facts, names = facts.children(of: dispute).map { facts.children[$0].name }.joined(separator: ", ")
        let about = dispute.themes.first?.capitalised ?? "A concern"
        var form = step.form(dispute, facts)
        form.values = values
        form.problems = problems
        return ChallengeFormPage(
            form: form, over: names, lead: step.lead(dispute, facts), back: Links.dispute(dispute.id),
            trail: [("Concerns and disputes", "/challenge"), (about, Links.dispute(dispute.id))], about: step.isAnswer ? DisputeAbout(dispute: dispute, facts: facts).html : .empty,
            draftTitle: step.isLong ? "\(step.title): \(about)" : nil, today: look.today, token: visit.token)
    }
}

/// What somebody who answers has to read first.
private struct DisputeAbout {
    let dispute: DisputeCase
    let facts: Facts

    var html: HTML {
        summaryList([
            ("What it is about", HTML(dispute.themes.map(\.capitalised).joined(separator: "; "))),
            ("The problem", dispute.dispute.problem.map { words in p("govuk-body fp-said") { words } } ?? .empty),
            ("Asked by", HTML(dispute.dispute.raisedBy.map { facts.name(of: $0) })), ("Answer due", HTML(dispute.due(facts.disputeRules).long)),
        ])
    }
}
