import Documents
import Samples
import Testing

@testable import Care

/// The annual report on its way from the first of April to publication.
struct LivingReportTests {
    /// A council whose year ended, with the words of every section, and a report register filled by the test.
    private func report(_ today: Day = "2024-05-10", words: [String: String] = [:], state: WordsState = .ready, _ change: (inout Records) -> Void = { _ in }) throws -> LivingReport {
        let year = try #require(ReportingYear(endingIn: 2024))
        var records = shakenCouncil(seed: 11, year)
        var rows = Rows<ReportWords>()
        for section in ReportSection.all {
            var row = ReportWords()
            (row.year, row.section, row.state) = ("2023-24", section.id, state)
            row.words = words[section.id] ?? "Where a target was not met, the reasons stand here."
            rows.append(row, id: Int64(rows.count + 1))
        }
        records.set(rows)
        change(&records)
        func facts(_ day: Day) -> Facts { Facts(records, settings: Settings(authority: records[AuthoritySetting.self].entries), today: day) }
        return LivingReport(YearTables(year, facts(min(today, year.end))), facts(year.end), today: today)
    }

    private func step(_ stage: ReportStage, _ day: Day = "2024-05-10") -> ReportStep {
        var row = ReportStep()
        (row.id, row.year, row.stage, row.day, row.name) = ("S-\(stage)-\(day)", "2023-24", stage, day, "Kim Example")
        return row
    }

    // MARK: The steps

    @Test func `a report goes from draft to checked, presented and published, one step at a time`() throws {
        for (before, next) in [([ReportStage](), ReportStage.checked), ([.checked], .presented), ([.checked, .presented], .published)] {
            let made = try report { $0.set(Rows(before.map { step($0) })) }.made()
            for stage in ReportStage.allCases where stage > .draft && stage != next {
                #expect(made.problems(signing: stage, note: "Board").first?.contains("the next step is") == true, "\(stage) after \(before)")
            }
            #expect(!made.problems(signing: next, note: "Board").contains { $0.contains("the next step is") })
        }
        let published = try report { $0.set(Rows([ReportStage.checked, .presented, .published].map { step($0) })) }.made()
        for stage in ReportStage.allCases { #expect(!published.problems(signing: stage, note: "Because").isEmpty) }
    }

    @Test func `a report is signed on the day after the year's end, and not on its last day`() throws {
        let last = try report("2024-03-31").made().problems(signing: .checked), after = try report("2024-04-01").made().problems(signing: .checked)
        #expect(last.contains { $0.contains("goes on to 31 March 2024") })
        #expect(!after.contains { $0.contains("goes on to") })
    }

    @Test func `sections that are not ready are named`() throws {
        let found = try report(state: .writing).made().problems(signing: .checked)
        #expect(found.contains { $0.contains("sections are not ready") && $0.contains("5.3 Timeliness") })
    }

    @Test func `going back to draft needs a reason and unlocks the words`() throws {
        let checked = try report { $0.set(Rows([step(.checked)])) }
        #expect(checked.isLocked)
        #expect(checked.made().problems(signing: .draft, note: " ") == ["Say why it goes back to draft."])
        #expect(checked.made().problems(signing: .draft, note: "A table was wrong.").isEmpty)
        let back = try report { $0.set(Rows([step(.checked), step(.draft, "2024-05-12")])) }
        #expect(!back.isLocked)
        #expect(back.signed(.checked) == nil)
    }

    // MARK: Differences

    @Test func `a typed number blocks signing until it is bound, confirmed with a source, or explained`() throws {
        let words = ["introduction": "A study found 49% of IROs with too many cases."]
        let made = try report(words: words).made()
        let difference = try #require(made.blocking.first { $0.kind == .unbound })
        #expect(difference.typedNumber == "49%")
        #expect(made.problems(signing: .checked).contains { $0.contains("neither mended nor explained") })

        let confirmed = try report(words: words) { records in
            var row = TypedNumber()
            (row.year, row.section, row.number, row.source, row.confirmed, row.by) = ("2023-24", "introduction", "49%", "NCB 2013, page 3", "2024-05-01", "Kim")
            records.set(Rows([row]))
        }.made()
        #expect(!confirmed.differences.contains { $0.id == difference.id })

        let explained = try report(words: words) { records in
            var row = ReportExplanation()
            (row.year, row.difference, row.words, row.explained, row.by) = ("2023-24", difference.id, "As the study printed it.", "2024-05-01", "Kim")
            records.set(Rows([row]))
        }.made()
        #expect(explained.differences.contains { $0.id == difference.id })
        #expect(!explained.blocking.contains { $0.id == difference.id })
        #expect(explained.preview.notes == ["As the study printed it."])
        let line = explained.preview.sections.first?.blocks.compactMap { if case .paragraph(_, let line) = $0 { line } else { nil } }.first
        #expect(line?.last == .note(0))
    }

    @Test func `a name in a footnote or in the reason of a gap keeps the public edition in the house`() throws {
        let words = ["introduction": "It was 49% of all."], clean = try report(words: words).made()
        let child = try #require(clean.living.facts.records[KnownChild.self].entries.first { !$0.forename.isEmpty && !$0.surname.isEmpty })
        let difference = try #require(clean.differences.first)
        let explained = try report(words: words) { records in
            var row = ReportExplanation()
            (row.year, row.difference, row.words, row.explained, row.by) = ("2023-24", difference.id, "\(child.forename) \(child.surname) was counted twice.", "2024-05-01", "Kim")
            records.set(Rows([row]))
        }.made()
        let gap = try report(words: words) { records in
            var row = DataGap()
            (row.table, row.measure, row.period, row.reason) = ("8", "all", "Q2", "The file of \(child.forename) \(child.surname) was open.")
            records.set(Rows([row]))
        }.made()
        for made in [explained, gap] {
            #expect(made.findings.contains { $0.kind == .name && $0.weight == .refused && $0.place.hasPrefix("the footnote at ") })
            #expect(made.edition(.public).findings.contains { $0.kind == .name })
        }
        #expect(!clean.edition(.public).findings.contains { $0.kind == .name })
    }

    @Test func `confirming a number that a table contradicts does not silence it, unless it is an aim`() throws {
        func levels(_ words: String, _ number: String) throws -> [String] {
            try report(words: ["caseloads": words]) { records in
                var row = TypedNumber()
                (row.year, row.section, row.number, row.source, row.confirmed, row.by) = ("2023-24", "caseloads", number, "The manager's count", "2024-05-01", "Kim")
                records.set(Rows([row]))
            }.made().differences.filter { $0.kind == .level && $0.place.section == "caseloads" }.map { String($0.said.prefix { $0 != ":" }) }
        }
        #expect(try levels("The service held 9,999 reviews of looked-after children in the year.", "9,999") == ["9,999"])
        #expect(try levels("1.5% of children had all their reviews on time.", "1.5%") == ["1.5%"])
        #expect(try levels("The average caseload was 999 at the end.", "999") == ["999"])
        #expect(try levels("The average caseload should be 45.", "45") == [])
        #expect(try levels("The Handbook recommends a caseload of 50 to 70.", "1") == [])
    }

    @Test func `a number is bound where it stands in its sentence, and not inside another figure`() {
        let words = "In 1490 {{table 3: 49, Q1}} it was 49% of all, and 149% before."
        #expect(words.binding("49%", in: "49%: it was 49% of all", to: "reviews-on-time") == "In 1490 {{table 3: 49, Q1}} it was {{reviews-on-time}} of all, and 149% before.")
        #expect(words.binding("50%", in: "50%: it was 50%", to: "reviews-on-time") == nil)
        #expect(words.binding("49%", in: "49%: it was 49% of all", to: "no such thing at all") == nil)
    }

    @Test func `figures offered for a typed number print like it, those of the section first`() throws {
        let living = try report(), table = try #require(living.tables.table("2"))
        let cell = try #require(table.table.rows.first?.cells.first)
        let found = living.tables.choices(printing: cell.text, for: ReportSection.named("reviews"))
        #expect(found.first?.reference.hasPrefix("table 2: ") == true)
        #expect(found.allSatisfy { $0.text.filter { $0 != "," }.hasPrefix(cell.text.filter { $0 != "," }) })
    }

    // MARK: Who writes

    @Test func `an IRO writes the section they own, a manager any, and nobody once it is checked`() throws {
        let owner = StaffMember.ID("IRO-1")
        func living(_ steps: [ReportStage] = []) throws -> LivingReport {
            try report { records in
                var rows = records[ReportWords.self].entries
                rows[0].owner = owner
                records.set(Rows(rows))
                records.set(Rows(steps.map { step($0) }))
            }
        }
        let draft = try living(), first = try #require(draft.sections.first), second = draft.sections[2]
        func person(_ role: Role, _ staff: StaffMember.ID? = nil) -> Person { Person(username: "kim", name: "Kim", staff: staff, roles: [role]) }
        #expect(draft.mayWrite(person(.reviewer, owner), first))
        #expect(!draft.mayWrite(person(.reviewer, owner), second))
        #expect(!draft.mayWrite(person(.reviewer), second))
        #expect(draft.mayWrite(person(.manager), second))
        #expect(!draft.mayWrite(person(.seniorLeader), first))
        let checked = try living([.checked])
        #expect(!checked.mayWrite(person(.manager), try #require(checked.sections.first)))
    }

    // MARK: What makes itself

    @Test func `priorities, plan and recommendations make their sections`() throws {
        let living = try report(words: ["progress": ""])
        let progress = try #require(living.section("progress")), plan = try #require(living.section("plan")), asked = try #require(living.section("recommendations"))
        let priority = try #require(living.facts.records[LastYearPriority.self].entries.first), action = try #require(living.facts.records[ImprovementAction.self].entries.first)
        #expect(progress.built.contains(priority.priority))
        #expect(plan.built.contains(action.action))
        #expect(asked.built.contains("1. "))
        #expect(living.made().unbound.isEmpty)
    }

    @Test func `a gap of the data stands in the reporting period by itself`() throws {
        let living = try report { records in
            var gap = DataGap()
            (gap.table, gap.measure, gap.period, gap.reason) = ("3 reviews", "all", "Q2", "case system replaced")
            records.set(Rows([gap]))
        }
        #expect(living.section("period")?.built.contains("[[table 3]], Q2: case system replaced") == true)
    }
}
