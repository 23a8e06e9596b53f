import Care
import HTTPTypes
import Store

/// Collective concerns: raised from a theme or from what the scan found, answered, and followed to what changed.
extension Route {
    @Sendable static func concernsList(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        let state = visit.asked("state").flatMap { asked in ConcernCase.State.allCases.first { "\($0)" == asked } }
        return .page(ConcernsPage(facts: look.facts, state: state, patterns: look.allows(.keepConcerns) ? look.facts.proposedPatterns.count : nil))
    }

    @Sendable static func collectiveConcern(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), concern = try named(visit, look.facts)
        // How many it rests on is counted in the whole service; who they are is shown as far as they are open.
        let whole = look.snapshot.facts.concern(concern.concern.id) ?? concern
        let page = CollectiveConcernPage(
            concern: concern, facts: look.facts, links: look.links, cases: whole.evidence.count, children: whole.children.count,
            teams: look.snapshot.facts.teams(ofChildren: whole.children), mayAnswer: look.allows(.answerConcern), mayKeep: look.allows(.keepConcerns),
            opens: { look.allows(.seeChallenges, dispute: $0) })
        return .page(page).about("concern:\(concern.concern.id)", "collective concern")
    }

    private static func named(_ visit: Visit, _ facts: Facts) throws -> ConcernCase {
        guard let found = facts.concern(visit.parameter("concern")) else { throw Refusal.notFound("no such concern") }
        return found
    }

    // MARK: Raising

    @Sendable static func newConcernForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), facts = look.facts
        let basis = try self.basis(look, theme: visit.asked("theme"), pattern: visit.asked("pattern"))
        var values = [
            "title": visit.asked("title") ?? basis?.theme.capitalised ?? "", "raised_with": facts.disputeRules.ladder.rung(3).recipient, "theme": basis?.theme ?? "",
            "concern": visit.asked("concern") ?? basis?.sentence ?? "",
            "answer_due": facts.workingDays.day(facts.settings.whole(.concernAnswerDays, on: look.today), after: look.today).long,
        ]
        for item in basis?.items ?? [] { values[item.key] = "yes" }
        var saved: String?
        if let draft = try visit.draft() {
            values = draft.fields.compactMapValues(\.last)
            saved = visit.site.time(draft.saved)
        }
        var page = concernForm(visit, look, basis, values, [])
        page.draftSaved = saved
        return .page(page).about("challenges", "new collective concern")
    }

    @Sendable static func addConcern(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), facts = look.facts
        let theme = visit.field("theme"), pattern = visit.asked("pattern")
        let basis = try self.basis(look, theme: theme.isEmpty ? visit.asked("theme") : theme, pattern: pattern)
        var problems: [EntryProblem] = []
        var row = CollectiveConcern()
        row.id = CollectiveConcern.shape.newID()
        row.raised = look.today
        row.title = visit.field("title")
        row.concern = visit.field("concern").replacing("\r\n", with: "\n")
        row.raisedWith = visit.field("raised_with")
        var detail = ConcernDetail()
        detail.concern = row.id
        detail.raisedBy = look.person.staff
        detail.theme = theme.isEmpty ? nil : ChallengeTheme.plain(theme)
        detail.due = readDay(visit, "answer_due", "Answer by", &problems)
        if let due = detail.due, due < look.today { problems.append(EntryProblem("answer_due", "The answer cannot be due before today, \(look.today.long).")) }
        problems = EntryRules.problems(in: row, facts) + problems
        guard problems.isEmpty else {
            return .page(concernForm(visit, look, basis, visit.form.compactMapValues(\.last), problems), status: .unprocessableContent)
        }
        var entries = Entries()
        entries.add(row)
        entries.add(detail)
        for item in basis?.items ?? [] where !visit.field(item.key).isEmpty {
            var evidence = ConcernEvidence()
            (evidence.concern, evidence.kind, evidence.reference, evidence.child) = (row.id, item.kind, item.reference, item.child)
            entries.add(evidence)
        }
        let saved = try visit.site.store.save(entries, action: "raise a collective concern", subject: "concern:\(row.id)", visit.deed(""))
        try visit.dropDraft()
        return visit.savedRedirect(Links.concern(row.id), saved)
    }

    /// What is offered as evidence: cases of children whose challenges the reader may see.
    private static func basis(_ look: Look, theme: String?, pattern: String?) throws -> ConcernBasis? {
        if let pattern {
            guard let found = look.facts.proposedPatterns.first(where: { $0.id == pattern }) else { throw Refusal.notFound("no such pattern") }
            return look.facts.basis(of: found)
        }
        return theme.map { look.facts.basis(theme: $0) }
    }

    private static func concernForm(_ visit: Visit, _ look: Look, _ basis: ConcernBasis?, _ values: [String: String], _ problems: [EntryProblem]) -> ChallengeFormPage {
        let facts = look.facts
        typealias Question = ChallengeForm.Question
        var questions = [
            Question("title", "Title", .line, hint: "Such as: Identity documents. It names no child."), Question("theme", "Theme", .suggesting(facts.challengeThemes)),
            Question("concern", "What is the pattern, and what does it mean for children?", .words(rows: 6)),
            Question("raised_with", "Who is to answer?", .suggesting(facts.disputeRules.ladder.rungs.dropFirst(2).map(\.recipient))),
            Question("answer_due", "Answer by", .day),
        ]
        if let basis, !basis.items.isEmpty {
            let boxes = basis.items.map { item in
                (name: item.key, title: "\(facts.child(item.child)?.name ?? item.child.text): \(item.kind.title.lowercased()), \(item.day.long)")
            }
            questions.append(Question("evidence", "What it rests on", .ticks(boxes), hint: basis.sentence + " Untick what does not belong."))
        }
        let address = visit.path + (visit.asked("pattern").map { "?pattern=\($0)" } ?? visit.asked("theme").map { "?theme=\(FormReader.encoded($0))" } ?? "")
        let form = ChallengeForm(title: "Raise a collective concern", address: address, button: "Raise the concern", questions: questions, values: values, problems: problems)
        return ChallengeFormPage(
            form: form, over: nil, lead: ["The pattern, not the single case: who answers changes something for every child."], back: "/concerns",
            trail: [("Collective concerns", "/concerns")], area: .concerns, draftTitle: "Collective concern", today: look.today, token: visit.token)
    }

    // MARK: Answering, following

    @Sendable static func concernAnswerForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), concern = try named(visit, look.facts)
        return .page(answerPage(visit, look, concern, ["response": concern.concern.response ?? ""], [])).about("concern:\(concern.concern.id)", "answer")
    }

    @Sendable static func answerConcern(_ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let concern = try named(visit, look.facts), response = visit.field("response").replacing("\r\n", with: "\n")
            if response.isEmpty {
                return .page(answerPage(visit, look, concern, [:], [EntryProblem("response", "Write the answer.")]), status: .unprocessableContent)
            }
            var row = concern.concern, detail = concern.detail
            row.response = response
            detail.answered = detail.answered ?? look.today
            detail.answeredBy = look.person.staff
            return try save(row, detail, look, "answer a collective concern", visit)
        }
    }

    private static func answerPage(_ visit: Visit, _ look: Look, _ concern: ConcernCase, _ values: [String: String], _ problems: [EntryProblem]) -> ChallengeFormPage {
        let form = ChallengeForm(
            title: "Answer a collective concern", address: visit.path, button: "Send the answer",
            questions: [.init("response", "Answer", .words(rows: 8), hint: "What will be done for all children it concerns, by whom and by when.")], values: values, problems: problems)
        return ChallengeFormPage(
            form: form, over: concern.concern.title, lead: [concern.concern.concern ?? "", "Due by \(look.facts.due(concern).long)."].filter { !$0.isEmpty },
            back: Links.concern(concern.concern.id), trail: [("Collective concerns", "/concerns"), (concern.concern.title, Links.concern(concern.concern.id))], area: .concerns,
            today: look.today, token: visit.token)
    }

    @Sendable static func concernChangeForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), concern = try named(visit, look.facts), detail = concern.detail
        let values = [
            "what_changed": detail.changed ?? "", "policy_link": detail.policyLink ?? "", "policy_version": detail.policyVersion ?? "",
            "status_at_year_end": concern.concern.status ?? "", "closed_date": detail.closed?.long ?? "",
        ]
        return .page(changePage(visit, look, concern, values, [])).about("concern:\(concern.concern.id)", "change")
    }

    @Sendable static func changeConcern(_ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let concern = try named(visit, look.facts)
            var row = concern.concern, detail = concern.detail, problems: [EntryProblem] = []
            func text(_ name: String) -> String? {
                let text = visit.field(name).replacing("\r\n", with: "\n")
                return text.isEmpty ? nil : text
            }
            row.status = text("status_at_year_end")
            detail.changed = text("what_changed")
            detail.policyLink = text("policy_link")
            detail.policyVersion = text("policy_version")
            detail.closed = text("closed_date") == nil ? nil : readDay(visit, "closed_date", "Closed on", &problems)
            problems += EntryRules.problems(in: detail, look.facts)
            guard problems.isEmpty else {
                return .page(changePage(visit, look, concern, visit.form.compactMapValues(\.last), problems), status: .unprocessableContent)
            }
            return try save(row, detail, look, "follow a collective concern", visit)
        }
    }

    private static func changePage(_ visit: Visit, _ look: Look, _ concern: ConcernCase, _ values: [String: String], _ problems: [EntryProblem]) -> ChallengeFormPage {
        let form = ChallengeForm(
            title: "What changed", address: visit.path, button: "Save",
            questions: [
                .init("what_changed", "What changed for children?", .words(rows: 4)),
                .init("policy_link", "Policy on the procedures site", .line, hint: "Its address, where the answer became a policy or guidance."),
                .init("policy_version", "Version of the policy", .line, hint: "Its number, or the day it was issued."),
                .init("status_at_year_end", "How it stands, in a word", .suggesting(["in place", "eased", "still to embed", "not changed"])),
                .init("closed_date", "Closed on", .day, hint: "Leave empty while it is open."),
            ], values: values, problems: problems)
        return ChallengeFormPage(
            form: form, over: concern.concern.title, lead: [], back: Links.concern(concern.concern.id),
            trail: [("Collective concerns", "/concerns"), (concern.concern.title, Links.concern(concern.concern.id))], area: .concerns, today: look.today, token: visit.token)
    }

    private static func save(_ row: CollectiveConcern, _ detail: ConcernDetail, _ look: Look, _ action: String, _ visit: Visit) throws -> Answer {
        let numbers = look.facts.rows(ofConcern: row.id), before = try named(visit, look.facts)
        var entries = Entries()
        if row != before.concern, let number = numbers.concern { entries.replace(number, with: row) }
        if detail != before.detail { if let number = numbers.detail { entries.replace(number, with: detail) } else { entries.add(detail) } }
        guard !entries.isEmpty else { return .redirect(Links.concern(row.id)) }
        let saved = try visit.site.store.save(entries, action: action, subject: "concern:\(row.id)", visit.deed(""))
        return visit.savedRedirect(Links.concern(row.id), saved)
    }

    private static func readDay(_ visit: Visit, _ name: String, _ label: String, _ problems: inout [EntryProblem]) -> Day? {
        let text = visit.field(name)
        if text.isEmpty {
            problems.append(EntryProblem(name, "Enter the day for “\(label)”."))
            return nil
        }
        let day = EntryText.day(text, today: visit.site.today())
        if day == nil { problems.append(EntryProblem(name, EntryText.noSuchDay(label))) }
        return day
    }

    // MARK: What the scan found

    @Sendable static func patterns(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        return .page(PatternsPage(facts: look.facts, links: look.links, patterns: look.facts.proposedPatterns)).about("patterns", "\(look.facts.proposedPatterns.count) patterns")
    }

    @Sendable static func patternAnswerForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        return .page(notPatternPage(visit, look, try pattern(visit, look), [:], [])).about("patterns", "answer")
    }

    @Sendable static func answerPattern(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), pattern = try pattern(visit, look)
        var row = PatternAnswer()
        (row.pattern, row.theme, row.day, row.staff) = (pattern.id, pattern.theme, look.today, look.person.staff)
        row.children = pattern.children.count
        row.reason = visit.field("reason")
        let problems = EntryRules.problems(in: row, look.facts)
        guard problems.isEmpty else { return .page(notPatternPage(visit, look, pattern, [:], problems), status: .unprocessableContent) }
        var entries = Entries()
        entries.add(row)
        let saved = try visit.site.store.save(entries, action: "answer a pattern", subject: "pattern", visit.deed(""))
        return visit.savedRedirect("/concerns/patterns", saved)
    }

    private static func pattern(_ visit: Visit, _ look: Look) throws -> Pattern {
        guard let found = look.facts.proposedPatterns.first(where: { $0.id == visit.parameter("pattern") }) else { throw Refusal.notFound("no such pattern") }
        return found
    }

    private static func notPatternPage(_ visit: Visit, _ look: Look, _ pattern: Pattern, _ values: [String: String], _ problems: [EntryProblem]) -> ChallengeFormPage {
        let form = ChallengeForm(
            title: "It is not a pattern", address: visit.path, button: "Save",
            questions: [.init("reason", "Why not?", .words(rows: 3), hint: "Such as: one family, raised child by child. It comes back if two more children are in it, or in 90 days.")],
            values: values, problems: problems)
        return ChallengeFormPage(
            form: form, over: "\(pattern.theme.capitalised): \(look.facts.placeWords(pattern))", lead: [look.facts.basis(of: pattern).sentence], back: "/concerns/patterns",
            trail: [("Collective concerns", "/concerns"), ("What the weekly scan found", "/concerns/patterns")], area: .concerns, today: look.today, token: visit.token)
    }
}
