import Care
import Documents
import HTTPTypes
import Store

/// Writing a section of the report, and settling what the check found.
extension Route {
    @Sendable static func reportSection(_ visit: Visit) throws -> Answer {
        let made = try report(visit), work = try section(visit, made)
        var filling = ReportSectionPage.Filling(words: work.words, state: work.state, opened: work.number), changed = made, saved: String?
        if let draft = try visit.draft(), let words = draft.fields["words"]?.last {
            filling.words = words.replacing("\r\n", with: "\n")
            filling.state = draft.fields["state"]?.last.flatMap { WordsState(rawValue: $0) } ?? filling.state
            filling.opened = draft.fields["opened"]?.last.flatMap { Int64($0) } ?? filling.opened
            saved = visit.site.time(draft.saved)
            changed = remade(made, work, filling.words)
        }
        return .page(try sectionPage(visit, changed, work, filling, saved))
    }

    private static func section(_ visit: Visit, _ made: MadeReport) throws -> LivingReport.SectionWork {
        guard let work = made.living.section(visit.parameter("section")) else { throw Refusal.notFound("no such section") }
        return work
    }

    private static func remade(_ made: MadeReport, _ work: LivingReport.SectionWork, _ words: String) -> MadeReport {
        made.living.made([work.id: words], link: Links.figures(of: made.living.tables))
    }

    private static func sectionPage(
        _ visit: Visit, _ made: MadeReport, _ work: LivingReport.SectionWork, _ filling: ReportSectionPage.Filling, _ draft: String? = nil
    ) throws -> ReportSectionPage {
        let look = try visit.look()
        return ReportSectionPage(
            made: made, work: work, filling: filling, mayWrite: made.living.mayWrite(look.person, work), mayManage: look.allows(.signReport), draftSaved: draft, token: visit.token)
    }

    /// Saves the words, shows them without saving, or puts a sentence or figure into them.
    @Sendable static func writeSection(_ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let made = try report(visit), work = try section(visit, made)
            guard made.living.mayWrite(look.person, work) else { throw Refusal.notAllowed }
            var filling = ReportSectionPage.Filling(
                words: (visit.form["words"]?.last ?? "").replacing("\r\n", with: "\n"), state: WordsState(rawValue: visit.field("state")) ?? work.state,
                opened: Int64(visit.field("opened")) ?? work.number)
            func again(_ status: HTTPResponse.Status) throws -> Answer {
                filling.isUnsaved = true
                return .page(try sectionPage(visit, remade(made, work, filling.words), work, filling), status: status)
            }
            let measure = visit.field("measure"), insert = visit.field("insert")
            if !insert.isEmpty {
                filling.words += (filling.words.isEmpty ? "" : insert.hasPrefix("{{") ? " " : "\n\n") + insert
                return try again(.ok)
            }
            if visit.field("do") == "measure" {
                if measure.isEmpty { filling.problems = [EntryProblem("measure", "Choose a figure to put in.")] } else { filling.words += " {{\(measure)}}" }
                return try again(measure.isEmpty ? .unprocessableContent : .ok)
            }
            if visit.field("do") == "preview" { return try again(.ok) }
            if filling.opened != work.number {
                filling.theirs = work.words
                filling.problems = [EntryProblem("words", "Somebody else has changed these words since you opened the page. Both are shown: save what should stay.")]
                filling.opened = work.number
                return try again(.unprocessableContent)
            }
            var row = work.row ?? ReportWords()
            (row.year, row.section, row.state) = (made.living.year.name, work.id, filling.state)
            let words = filling.words.trimmingSpaces
            row.words = words.isEmpty ? nil : words
            // Whoever begins to write need not say so.
            if row.state == .planned, row.words != nil { row.state = .writing }
            if row.words != work.row?.words { row.written = visit.site.today() }
            filling.problems = EntryRules.problems(in: row, made.living.facts)
            if row.state == .checked, work.row?.state != .checked, !look.allows(.signReport) { filling.problems.append(EntryProblem("state", "A second person, the manager, says that it was read. Choose “Ready”.")) }
            if !filling.problems.isEmpty { return try again(.unprocessableContent) }
            try visit.dropDraft()
            if row == work.row { return .redirect(Links.reportSection(made.living.year, work.id)) }
            var entries = Entries()
            if work.number > 0 { entries.replace(work.number, with: row) } else { entries.add(row) }
            let saved = try visit.site.store.save(entries, action: "write report", subject: reportSubject(made.living.year), visit.deed("section \(work.section.number)"))
            return visit.savedRedirect(Links.reportSection(made.living.year, work.id), saved)
        }
    }

    /// The words as they would be printed, for the script that shows them while they are written.
    @Sendable static func previewSection(_ visit: Visit) throws -> Answer {
        let made = try report(visit), work = try section(visit, made)
        guard made.living.mayWrite(try visit.look().person, work) else { throw Refusal.notAllowed }
        let fresh = remade(made, work, (visit.form["words"]?.last ?? "").replacing("\r\n", with: "\n"))
        return Answer(content: .document(Array(HTML.document(head: HTML.element("title") { "Preview" }, body: ReportSectionPreview(made: fresh, section: work.id).html).utf8)))
    }

    // MARK: Settling

    @Sendable static func reportChecks(_ visit: Visit) throws -> Answer { .page(try checksPage(visit)) }

    private static func checksPage(_ visit: Visit, _ typed: ReportChecksPage.Typed? = nil) throws -> ReportChecksPage {
        let look = try visit.look(), made = try report(visit)
        // Whoever may not write sees what was found, and not the words that could tell somebody apart.
        let mayWrite = look.allows(.writeReport)
        return ReportChecksPage(
            made: made, findings: mayWrite ? try visit.snapshot().narrative(made.living.year) : [], maySettle: look.allows(.signReport) && !made.living.isLocked, mayCheckOthers: look.allows(.writeReport), typed: typed, token: visit.token)
    }

    /// The difference or finding a form names, with what was typed for it.
    private static func settled(_ visit: Visit, _ made: MadeReport, _ look: Look) throws -> (id: String, difference: Difference?) {
        guard look.allows(.signReport), !made.living.isLocked else { throw Refusal.notAllowed }
        let id = visit.field("difference")
        if let difference = made.differences.first(where: { $0.id == id }) { return (id, difference) }
        guard try visit.snapshot().narrative(made.living.year).contains(where: { $0.id == id && $0.weight == .asked }) else { throw Refusal.notFound("no such difference") }
        return (id, nil)
    }

    @Sendable static func explainDifference(_ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let made = try report(visit), (id, _) = try settled(visit, made, look), words = visit.field("words-\(id)")
            var row = ReportExplanation()
            (row.year, row.difference, row.words, row.explained, row.by) = (made.living.year.name, id, words, visit.site.today(), look.person.name)
            if let problem = EntryRules.problems(in: row, made.living.facts).first {
                return .page(try checksPage(visit, .init(difference: id, field: "words", text: words, problem: problem.sentence)), status: .unprocessableContent)
            }
            return try settle(visit, made, row, "explain a difference")
        }
    }

    @Sendable static func takeBackExplanation(_ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let made = try report(visit)
            guard look.allows(.signReport), !made.living.isLocked else { throw Refusal.notAllowed }
            guard let number = Int64(visit.field("number")), made.living.explanations.contains(where: { $0.number == number }) else { throw Refusal.notFound("no such footnote") }
            var entries = Entries()
            entries.end(ReportExplanation.self, number)
            let saved = try visit.site.store.save(entries, action: "take back a footnote", subject: reportSubject(made.living.year), visit.deed(""))
            return visit.savedRedirect(ReportView.checks.address(made.living.year), saved)
        }
    }

    @Sendable static func confirmNumber(_ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let made = try report(visit), (id, difference) = try settled(visit, made, look), source = visit.field("source-\(id)")
            guard let difference, let number = difference.typedNumber else { throw Refusal.notFound("no such number") }
            var row = TypedNumber()
            (row.year, row.section, row.number, row.source) = (made.living.year.name, difference.place.section, number, source)
            (row.confirmed, row.by) = (visit.site.today(), look.person.name)
            if let problem = EntryRules.problems(in: row, made.living.facts).first {
                return .page(try checksPage(visit, .init(difference: id, field: "source", text: source, problem: problem.sentence)), status: .unprocessableContent)
            }
            return try settle(visit, made, row, "name the source of a number")
        }
    }

    private static func settle<Row: Entry>(_ visit: Visit, _ made: MadeReport, _ row: Row, _ action: String) throws -> Answer {
        var entries = Entries()
        entries.add(row)
        let saved = try visit.site.store.save(entries, action: action, subject: reportSubject(made.living.year), visit.deed(""))
        return visit.savedRedirect(ReportView.checks.address(made.living.year), saved)
    }

    /// Puts a reference in place of a number that was typed.
    @Sendable static func bindNumber(_ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let made = try report(visit), (_, difference) = try settled(visit, made, look)
            guard let difference, let number = difference.typedNumber, let work = made.living.section(difference.place.section), var row = work.row, let words = row.words,
                let bound = words.binding(number, in: difference.said, to: visit.field("reference"))
            else { return .redirect(Links.reportSection(made.living.year, visit.field("section"))) }
            row.words = bound
            row.written = visit.site.today()
            var entries = Entries()
            entries.replace(work.number, with: row)
            let saved = try visit.site.store.save(entries, action: "bind a number", subject: reportSubject(made.living.year), visit.deed("section \(work.section.number)"))
            return visit.savedRedirect(ReportView.checks.address(made.living.year), saved)
        }
    }
}
