import Care
import Documents
import HTTPTypes
import Store

/// A problem a child raised and what is done with it; and what came of anything else a child said.
extension Route {
    @Sendable static func problem(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), (problem, child) = try raised(visit, look)
        let page = ProblemPage(problem: problem, child: child, facts: look.facts, links: look.links, may: Set([Ask.keepViews, .answerProblem, .readRecord, .readViews].filter { look.allows($0, child) }))
        return .page(page).about(look.facts.children[child].id.text, "problem \(problem.id)")
    }

    private static func raised(_ visit: Visit, _ look: Look) throws -> (ProblemCase, Int) {
        guard let key = look.snapshot.keys.child(for: visit.parameter("key")), let child = look.facts.number(of: key), let found = look.facts.problem(visit.parameter("problem")),
            look.facts.child(of: found) == child
        else { throw Refusal.notFound("no such problem") }
        return (found, child)
    }

    static func problemForm(_ form: ProblemForm, _ visit: Visit) throws -> Answer {
        let look = try visit.look(), (problem, child) = try raised(visit, look), id = look.facts.children[child].id
        guard form.isOpen(for: problem) else { return .redirect(look.links.problem(problem.id, of: id)).about(id.text, "problem \(problem.id)") }
        return .page(problemPage(form, visit, look, problem, child, form.standard(problem, child, look.facts), [])).about(id.text, "problem \(problem.id)")
    }

    static func saveProblem(_ form: ProblemForm, _ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let (problem, child) = try raised(visit, look), facts = look.facts, id = facts.children[child].id
            var problems: [EntryProblem] = []
            func text(_ name: String) -> String { visit.field(name).replacing("\r\n", with: "\n") }
            let deed: ProblemDeed
            switch form {
            case .route: deed = .route(to: text("owner_staff_id").isEmpty ? nil : StaffMember.ID(text("owner_staff_id")), sentTo: text("sent_to"))
            case .answer: deed = .answer(words: text("words"))
            case .remind: deed = .remind
            case .close:
                let told = text("told_date").isEmpty ? nil : EntryText.day(text("told_date"), today: look.today)
                if told == nil, !text("told_date").isEmpty { problems.append(EntryProblem("told_date", EntryText.noSuchDay("The child was told on"))) }
                deed = .close(outcome: text("outcome"), result: ViewResult(rawValue: text("result")), told: told, how: text("told_how"))
            case .choose:
                if !["formal", "informal"].contains(text("formality")) { problems.append(EntryProblem("formality", "Choose informal or formal, as the child chose.")) }
                deed = .choose(formal: text("formality") == "formal", explained: YesNo(rawValue: text("options_explained")), words: text("words"))
            }
            let told = Set(problems.map(\.field))
            problems += problem.problems(of: deed, facts).filter { !told.contains($0.field) }
            guard problems.isEmpty else {
                return .page(problemPage(form, visit, look, problem, child, visit.form.compactMapValues(\.last), problems), status: .unprocessableContent)
            }
            let after = problem.after(deed, id: ProblemStep.shape.newID(), by: look.person.staff, on: look.today)
            var entries = Entries()
            put(after.problem, before: problem.problem, facts, &entries)
            put(after.detail, before: problem.detail, facts, &entries)
            // What moved up by itself is written down before what was done then.
            for step in problem.unlogged { entries.add(step) }
            entries.add(after.step)
            addChange(visit, .problem, problem.id, child, facts, &entries)
            let saved = try visit.site.store.save(entries, action: form.action, subject: id.text, visit.deed(""))
            return visit.savedRedirect(look.links.problem(problem.id, of: id), saved)
        }
    }

    /// Replaces a row that changed; adds one that is not stored yet.
    private static func put<Row: Entry>(_ row: Row, before: Row, _ facts: Facts, _ entries: inout Entries) {
        if let number = facts.reference(of: before)?.row {
            if row != before { entries.replace(number, with: row) }
        } else {
            entries.add(row)
        }
    }

    /// The decision that was chosen, tied to what the child said; each pair once.
    private static func addChange(_ visit: Visit, _ source: ViewSource, _ said: String, _ child: Int, _ facts: Facts, _ entries: inout Entries) {
        let decision = Decision.ID(visit.field("decision"))
        guard let known = facts.decision(decision), facts.number(of: known.child) == child else { return }
        if facts.viewLine("\(source.rawValue)-\(said)", of: child)?.decisions.contains(decision) ?? false { return }
        var row = ViewChange()
        (row.source, row.said, row.child, row.decision) = (source, said, facts.children[child].id, decision)
        entries.add(row)
    }

    private static func problemPage(
        _ form: ProblemForm, _ visit: Visit, _ look: Look, _ problem: ProblemCase, _ child: Int, _ values: [String: String], _ problems: [EntryProblem]
    ) -> ChallengeFormPage {
        let facts = look.facts, told = facts.children[child], up = look.links.problem(problem.id, of: told.id)
        let asked = ChallengeForm(
            title: form.title, address: visit.path, button: form == .close ? "Close the problem" : form == .route ? "Send it on" : form == .remind ? "Remind" : "Save",
            questions: form.questions(problem, child, facts), values: values, problems: problems)
        return ChallengeFormPage(
            form: asked, over: told.name, lead: form.lead(problem), back: up, trail: (look.allows(.readViews, child) ? [("What children say", "/voice")] : []) + [("A problem", up)], area: .voice,
            about: inset { HTML.element("q", [.class("fp-said")]) { problem.problem.words ?? "" } }, draftTitle: [.answer, .close].contains(form) ? "A child’s problem: \(form.title.lowercasedFirst)" : nil,
            today: look.today, token: visit.token)
    }

    // MARK: What came of a view

    private static func said(_ visit: Visit, _ look: Look) throws -> (ViewLine, Int) {
        let child = try visit.child()
        guard let line = look.facts.viewLine(visit.parameter("line"), of: child) else { throw Refusal.notFound("nothing of that kind was said") }
        return (line, child)
    }

    @Sendable static func viewAnswerForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), (line, child) = try said(visit, look), id = look.facts.children[child].id
        if line.source == .problem { return .redirect(look.links.problem(line.id, of: id)).about(id.text, "problem \(line.id)") }
        let values = [
            "result": line.state == .open && line.because == nil ? "" : line.state.rawValue, "result_words": line.because ?? "", "told_date": line.told?.long ?? "",
            "told_how": answerRow(line, look.facts)?.row.toldHow ?? "", "decision": line.decisions.first?.text ?? "",
        ]
        return .page(viewAnswerPage(visit, look, line, child, values, [])).about(id.text, "what came of \(line.source.rawValue)")
    }

    private static func answerRow(_ line: ViewLine, _ facts: Facts) -> (row: ViewAnswer, number: Int64)? {
        let rows = facts.records[ViewAnswer.self]
        return rows.entries.lastIndex { $0.source == line.source && $0.said == line.id }.map { (rows.entries[$0], rows.ids[$0]) }
    }

    @Sendable static func answerView(_ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let (line, child) = try said(visit, look), facts = look.facts, id = facts.children[child].id
            if line.source == .problem { return .redirect(look.links.problem(line.id, of: id)) }
            var problems: [EntryProblem] = [], entries = Entries()
            func text(_ name: String) -> String? {
                let text = visit.field(name).replacing("\r\n", with: "\n")
                return text.isEmpty ? nil : text
            }
            let result = ViewResult(rawValue: visit.field("result"))
            if result == nil { problems.append(EntryProblem("result", "Choose what came of it, or that it is still open.")) }
            let told = text("told_date").flatMap { EntryText.day($0, today: look.today) }
            if told == nil, text("told_date") != nil { problems.append(EntryProblem("told_date", EntryText.noSuchDay("Child told on"))) }
            if line.source == .view {
                let rows = facts.records[ChildView.self]
                guard let place = rows.entries.firstIndex(where: { $0.id == line.id && facts.number(of: $0.child) == child }) else { throw Refusal.notFound("no such view") }
                var row = rows.entries[place]
                (row.result, row.resultWords, row.told) = (result, text("result_words"), told)
                problems += EntryRules.problems(in: row, facts)
                if row != rows.entries[place] { entries.replace(rows.ids[place], with: row) }
            } else {
                var row = ViewAnswer()
                (row.source, row.said, row.child, row.result, row.words) = (line.source, line.id, id, result ?? .open, text("result_words"))
                (row.told, row.toldHow, row.by) = (told, text("told_how"), look.person.staff)
                problems += EntryRules.problems(in: row, facts)
                if let before = answerRow(line, facts) { entries.replace(before.number, with: row) } else { entries.add(row) }
            }
            // A field that is missing or cannot be read is told once.
            var fields: Set<String> = []
            problems = problems.filter { fields.insert($0.field).inserted }
            guard problems.isEmpty else {
                return .page(viewAnswerPage(visit, look, line, child, visit.form.compactMapValues(\.last), problems), status: .unprocessableContent)
            }
            addChange(visit, line.source, line.id, child, facts, &entries)
            let up = "\(look.links.child(id))/voice"
            guard !entries.isEmpty else { return .redirect(up) }
            let saved = try visit.site.store.save(entries, action: "say what came of a view", subject: id.text, visit.deed(""))
            return visit.savedRedirect(up, saved)
        }
    }

    private static func viewAnswerPage(
        _ visit: Visit, _ look: Look, _ line: ViewLine, _ child: Int, _ values: [String: String], _ problems: [EntryProblem]
    ) -> ChallengeFormPage {
        let told = look.facts.children[child], up = "\(look.links.child(told.id))/voice"
        typealias Question = ChallengeForm.Question
        var questions = [
            Question(
                "result", "What came of it",
                .choice([(ViewResult.done.rawValue, "We did"), (ViewResult.couldNot.rawValue, "We could not, because"), (ViewResult.open.rawValue, "Still open")])),
            Question("result_words", "In words", .words(rows: 3), hint: "As the child would understand it."),
            Question("told_date", "Child told on", .day, hint: "Leave it empty until the child knows."),
        ]
        if line.source != .view { questions.append(Question("told_how", "How", .suggesting(ProblemForm.toldHow))) }
        questions += ProblemForm.decisions(of: child, look.facts)
        let form = ChallengeForm(title: "What came of it", address: visit.path, button: "Save", questions: questions, values: values, problems: problems)
        return ChallengeFormPage(
            form: form, over: told.name, lead: ["Said on \(line.said.long), \(line.method)."], back: up, trail: [("Children", "/children"), (told.name, up)], area: .children,
            about: inset { HTML.element("q", [.class("fp-said")]) { line.words ?? "No words are in the file." } }, today: look.today, token: visit.token)
    }
}
