import Care
import Documents
import HTTPTypes
import Store

/// Taking in what a child said: the statement and, where it is a problem, the problem, sent on in the same step.
extension Route {
    @Sendable static func takeInForm(_ visit: Visit) throws -> Answer { try takeInForm(visit, child: nil) }
    @Sendable static func takeIn(_ visit: Visit) throws -> Answer { try takeIn(visit, child: nil) }
    @Sendable static func takeInFormOfChild(_ visit: Visit) throws -> Answer { try takeInForm(visit, child: visit.child()) }
    @Sendable static func takeInOfChild(_ visit: Visit) throws -> Answer { try takeIn(visit, child: visit.child()) }

    private static let nobodyYet = "nobody", teamManager = "team manager"

    private static func takeInForm(_ visit: Visit, child: Int?) throws -> Answer {
        let look = try visit.look()
        var values = ["statement_date": "today", "owner": teamManager, "statement_type": visit.asked("kind") ?? ""]
        var saved: String?
        if let draft = try visit.draft() {
            values = draft.fields.compactMapValues(\.last)
            saved = visit.site.time(draft.saved)
        }
        var page = takeInPage(visit, look, child, values, [], [])
        page.draftSaved = saved
        return .page(page).about(child.map { look.facts.children[$0].id.text } ?? "voice", "take in")
    }

    /// The child who was named: by the address, chosen among several, or found by name or id. Only those the reader keeps views of.
    private static func found(_ visit: Visit, _ look: Look, _ child: Int?) -> (child: Int?, several: [Int], problem: EntryProblem?) {
        if let child { return (child, [], nil) }
        if let id = look.snapshot.keys.child(for: visit.field("child_key")), let place = look.facts.number(of: id), look.allows(.keepViews, place) { return (place, [], nil) }
        let typed = visit.field("child")
        if typed.isEmpty { return (nil, [], EntryProblem("child", "Write the child’s name or id.")) }
        let several = look.facts.search(typed).filter { look.allows(.keepViews, $0) }
        if several.count == 1 { return (several.first, [], nil) }
        if several.isEmpty { return (nil, [], EntryProblem("child", "No child whose views you keep has this name or id. Write the first letters of the name, or the id.")) }
        if several.count > 12 { return (nil, [], EntryProblem("child", "\(several.count) children have this name. Write more of it, or the id.")) }
        return (nil, several, EntryProblem("child_key", "Choose which child it is."))
    }

    private static func takeIn(_ visit: Visit, child: Int?) throws -> Answer {
        let look = try visit.look(), facts = look.facts, today = look.today
        let (place, several, missing) = found(visit, look, child)
        var problems = missing.map { [$0] } ?? []
        func text(_ name: String) -> String? {
            let text = visit.field(name).replacing("\r\n", with: "\n")
            return text.isEmpty ? nil : text
        }
        var statement = AppStatement(), detail = StatementDetail()
        statement.id = AppStatement.shape.newID()
        statement.child = place.map { facts.children[$0].id }
        statement.kind = visit.field("statement_type")
        if let day = EntryText.day(visit.field("statement_date"), today: today) { statement.made = day } else {
            problems.append(EntryProblem("statement_date", visit.field("statement_date").isEmpty ? "Enter the day it was said." : EntryText.noSuchDay("Said on")))
            statement.made = today
        }
        (detail.statement, detail.words, detail.consent) = (statement.id, text("words"), YesNo(rawValue: visit.field("consent")))
        detail.worker = text("staff_id").map { StaffMember.ID($0) }
        if detail.words == nil { problems.append(EntryProblem("words", "Write what the child said, in the child’s words.")) }
        if detail.consent == nil { problems.append(EntryProblem("consent", "Say whether the child wants it passed on.")) }
        problems += EntryRules.problems(in: statement, facts).filter { $0.field != "child_id" } + EntryRules.problems(in: detail, facts)
        var entries = Entries(), address: String?
        if statement.kind == "Problem" {
            var row = AppProblem(), more = ProblemDetail()
            (row.id, row.statement, row.child, row.raised, row.words) = (AppProblem.shape.newID(), statement.id, statement.child, statement.made, detail.words)
            row.formality = text("formality")?.capitalised
            (more.problem, more.explained) = (row.id, YesNo(rawValue: visit.field("options_explained")))
            more.chosen = row.formality == nil ? nil : today
            if more.explained == nil { problems.append(EntryProblem("options_explained", "Say whether both ways were explained to the child.")) }
            problems += EntryRules.problems(in: row, facts).filter { !["child_id", "child_words", "problem_date"].contains($0.field) }
            let to = visit.field("owner")
            let owner = to == nobodyYet ? nil : to == teamManager ? place.flatMap { facts.proposedOwner(of: $0) } : StaffMember.ID(to)
            if owner != nil, detail.consent == .no {
                problems.append(EntryProblem("owner", "The child did not want it passed on. Choose “Nobody yet”, or ask the child again."))
            } else if let owner, facts.staff(owner) == nil {
                problems.append(EntryProblem("owner", "Nobody on the staff list has this number. Choose somebody from the list."))
            }
            if let owner {
                let known = ProblemCase(new: row, detail: more)
                let after = known.after(.route(to: owner, sentTo: ProblemForm.sentTo.first ?? ""), id: ProblemStep.shape.newID(), by: look.person.staff, on: today)
                (row, more) = (after.problem, after.detail)
                entries.add(after.step)
            }
            entries.add(row)
            entries.add(more)
            address = statement.child.map { look.links.problem(row.id, of: $0) }
        }
        guard problems.isEmpty, let id = statement.child else {
            return .page(takeInPage(visit, look, child, visit.form.compactMapValues(\.last), several, problems), status: .unprocessableContent)
        }
        entries.add(statement)
        entries.add(detail)
        let saved = try visit.site.store.save(entries, action: "take in what a child said", subject: id.text, visit.deed(""))
        try visit.dropDraft()
        return visit.savedRedirect(address ?? "\(look.links.child(id))/voice", saved)
    }

    private static func takeInPage(
        _ visit: Visit, _ look: Look, _ child: Int?, _ values: [String: String], _ several: [Int], _ problems: [EntryProblem]
    ) -> ChallengeFormPage {
        let facts = look.facts
        typealias Question = ChallengeForm.Question
        var questions: [Question] = []
        if child == nil { questions.append(Question("child", "Child", .line, hint: "Name or id.")) }
        if !several.isEmpty {
            let options = several.map { place in
                let told = facts.children[place]
                return (value: look.links.key(told.id), title: [told.name, told.born.map { "born \($0.long)" }].compactMap { $0 }.joined(separator: ", "))
            }
            questions.append(Question("child_key", "Which child?", .choice(options)))
        }
        let proposed = child.flatMap { facts.proposedOwner(of: $0) }.map { facts.name(of: $0) }
        questions += [
            Question("statement_date", "Said on", .day), Question("statement_type", "What it is about", .select(facts.statementKinds.map { ($0, $0) })),
            Question("words", "What the child said", .words(rows: 4), hint: "In the child’s own words, spelling and all."),
            Question("consent", "Does the child want it passed on?", .choice([("yes", "Yes"), ("no", "No")])),
            Question("staff_id", "Worker it is for, if the child named one", .select(ProblemForm.staff(facts, first: child.map { facts.problemLadder(of: $0) } ?? []))),
            Question(
                "formality", "If it is a problem: what does the child choose?", .choice([("informal", "Informal: the team puts it right"), ("formal", "Formal: a complaint with an answer in writing")]),
                hint: "The choice is the child’s, and can change at any time."),
            Question("options_explained", "If it is a problem: were both ways explained?", .choice([("yes", "Yes"), ("no", "No")])),
            Question(
                "owner", "If it is a problem: who has it from now on?",
                .select(
                    [(value: teamManager, title: "The team manager" + (proposed.map { ": \($0)" } ?? "")), (value: nobodyYet, title: "Nobody yet")]
                        + ProblemForm.staff(facts, first: child.map { facts.problemLadder(of: $0) } ?? [])), hint: "It goes to the social worker, the IRO and the team manager; one of them has it by name."),
        ]
        let name = child.map { facts.children[$0].name }, up = child.map { "\(look.links.child(facts.children[$0].id))/voice" } ?? "/voice"
        let form = ChallengeForm(title: "Take in what a child said", address: visit.path, button: "Save", questions: questions, values: values, problems: problems)
        return ChallengeFormPage(
            form: form, over: name, lead: [], back: up, trail: [("What children say", "/voice")] + (name.map { [($0, up)] } ?? []), area: .voice, draftTitle: "What a child said",
            today: look.today, token: visit.token)
    }
}
