import Care
import Documents
import HTTPTypes
import Store

/// The pages of the annual report. It counts the whole service and shows no child.
extension Route {
    /// The year that is worked on: last year's until it is published.
    @Sendable static func latestReport(_ visit: Visit) throws -> Answer {
        let now = try visit.snapshot(), last = now.latest.previous
        let isOpen = now.years.contains(last) && LivingReport(now.tables(last), now.facts, today: now.today).stage != .published
            && now.facts.records[ReportWords.self].entries.contains { ReportingYear($0.year) == last }
        return .redirect(Links.report(isOpen ? last : now.latest))
    }

    @Sendable static func reportOverview(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        return .page(ReportOverviewPage(made: try report(visit), years: look.snapshot.years, person: look.person))
    }

    /// The report that the address names.
    static func report(_ visit: Visit) throws -> MadeReport {
        let now = try visit.snapshot()
        return now.report(try year(visit, now))
    }

    static func reportSubject(_ year: ReportingYear) -> String { "report:\(year.name)" }

    // MARK: Who writes

    @Sendable static func reportPlan(_ visit: Visit) throws -> Answer { .page(planPage(visit, try report(visit).living)) }

    private static func planPage(_ visit: Visit, _ living: LivingReport, _ typed: [String: String] = [:], _ problems: [EntryProblem] = []) -> ReportPlanPage {
        let working = living.facts.records[StaffMember.self].entries.filter { $0.to.map { $0 >= living.today } ?? true }
        let staff = working.map { ($0.id.text, living.facts.name(of: $0.id)) }.sorted { $0.1 < $1.1 }
        return ReportPlanPage(living: living, staff: staff, typed: typed, problems: problems, token: visit.token)
    }

    @Sendable static func reportData(_ visit: Visit) throws -> Answer {
        .page(ReportDataPage(living: try report(visit).living, mayKeep: Access.allows(try visit.look().person.roles, nil, .keepQuality)))
    }

    @Sendable static func planReport(_ visit: Visit) throws -> Answer {
        try tryTwice(visit) { _ in
            let living = try report(visit).living
            var entries = Entries(), problems: [EntryProblem] = []
            for work in living.sections {
                var row = work.row ?? ReportWords()
                (row.year, row.section) = (living.year.name, work.id)
                if work.row == nil { row.state = work.state }
                let owner = visit.field("owner-\(work.id)"), due = visit.field("due-\(work.id)"), before = row
                row.owner = owner.isEmpty ? nil : StaffMember.ID(owner)
                row.due = due.isEmpty ? nil : EntryText.day(due, today: living.today)
                if !due.isEmpty, row.due == nil { problems.append(EntryProblem("due-\(work.id)", "\(work.section.title): “\(due)” is not a day. Write it as 30/4/2027.")) }
                problems += EntryRules.problems(in: row, living.facts).filter { $0.field == "owner_staff_id" }.map { EntryProblem("owner-\(work.id)", $0.sentence) }
                if row == before { continue }
                if work.number > 0 { entries.replace(work.number, with: row) } else { entries.add(row) }
            }
            if !problems.isEmpty { return .page(planPage(visit, living, visit.form.compactMapValues(\.last), problems), status: .unprocessableContent) }
            if entries.isEmpty { return .redirect(Links.report(living.year)) }
            let saved = try visit.site.store.save(entries, action: "share out the report", subject: reportSubject(living.year), visit.deed(""))
            return visit.savedRedirect(Links.report(living.year), saved)
        }
    }

    // MARK: Reading

    @Sendable static func reportPreview(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), made = try report(visit)
        let edition = visit.asked("edition").flatMap { ReportEdition(rawValue: $0) } ?? .board
        let selections = edition == .board ? Dictionary(made.living.tables.all().map { ($0.table.id, $0.selections) }, uniquingKeysWith: { one, _ in one }) : [:]
        let page = ReportPreviewPage(
            made: made, edition: edition, report: edition == .board ? made.preview : made.edition(edition).report, selections: selections,
            mayWrite: look.allows(.writeReport) && !made.living.isLocked)
        return .page(page)
    }

    // MARK: Frozen figures

    @Sendable static func reportFigures(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), living = try report(visit).living
        let parts = living.freezes.map(\.part)
        let part = visit.asked("part").flatMap { asked in parts.contains(asked) ? asked : nil } ?? (parts.contains(LivingReport.published) ? LivingReport.published : parts.last)
        return .page(ReportFiguresPage(living: living, part: part, showsAll: visit.asked("all") == "yes", mayFreeze: look.allows(.signReport), token: visit.token))
    }

    @Sendable static func freezeQuarter(_ visit: Visit) throws -> Answer {
        let look = try visit.freshLook(), living = try report(visit).living, part = visit.field("part")
        guard living.freezable.contains(where: { $0.name == part }) else { return .redirect(ReportView.figures.address(living.year)) }
        let saved = try visit.site.store.freeze(part, of: living, by: look.person.name, visit.deed(""))
        return visit.savedRedirect("\(ReportView.figures.address(living.year))?part=\(part)", saved)
    }
}
