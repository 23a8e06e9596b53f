import Care
import Documents

/// Audits: the plan of the month, what is to be done, what came of it, and how well auditors agree.
struct AuditsPage: Page {
    /// The whole service, for its figures.
    let whole: Facts
    /// The children open to the reader.
    let facts: Facts
    let links: Links
    let person: Person
    /// Whether the reader may read single audits.
    let readsAudits: Bool
    let mayPlan: Bool
    let query: AuditsQuery
    let token: String

    let title = "Audits"
    var area: Area? { .audits }
    var isWide: Bool { true }

    private var parts: WorkParts { WorkParts(facts: facts, links: links) }
    private var year: Period { Period(from: facts.today.adding(months: -12).adding(days: 1), to: facts.today, name: "twelve months to \(facts.today.short)") ?? .day(facts.today) }
    private var done: [(each: AuditCase, audit: CaseAudit)] {
        whole.auditCases.compactMap { each in gradeCounted(each).map { (each, $0) } }
    }

    /// The audit, where the figures of grades count it.
    private func gradeCounted(_ each: AuditCase) -> CaseAudit? { each.audit.flatMap { year.contains($0.held) && !each.isSecond ? $0 : nil } }

    var body: HTML {
        HTML {
            heading(title)
            paragraph("Each month files are drawn by lot and shared out fairly: nobody audits a case of their own, and no child comes round twice while others wait.")
            if mayPlan { planning }
            if readsAudits {
                if let staff = person.staff { own(staff) }
                part("Plan and results", id: "plan") { list }
                part("Actions still to be done", id: "actions") { actions }
            }
            part("How good the files are", id: "grades") { grades }
            part("Done as planned", id: "completion") { completion }
            part("Do auditors agree?", id: "agreement") { agreement }
        }
    }

    private var planning: HTML {
        let next = (Day(year: facts.today.year, month: facts.today.month, day: 1) ?? facts.today)
        return HTML {
            div("govuk-button-group") {
                [next, next.adding(months: 1)].map { month in
                    form("/audits/plan", token: token) {
                        hidden("month", month.iso)
                        button("Plan \(month.monthAndYear)", class: "govuk-button govuk-button--secondary")
                    }
                }
            }
            p("govuk-body") {
                link("Questions of the audit tools", "/service/audit-questions"); HTML(" · ")
                link("How many are audited, and how many twice", "/settings#quality")
            }
        }
    }

    private func own(_ staff: StaffMember.ID) -> HTML {
        let mine = facts.auditsToDo(by: staff)
        return part("Yours to do", id: "mine") {
            ListTable(
                caption: "Your audits, the earliest due first", columns: [.init("File of"), .init("Kind"), .init("Month"), .init("By", isShort: true), .init("Audit", isShort: true)],
                rows: mine.map { each in
                    [
                        facts.number(of: each.plan.child).map(parts.child) ?? .empty, HTML(each.plan.kind.title.capitalised), HTML(each.plan.month.monthAndYear), parts.due(each.due),
                        link("Audit", links.audit(each), about: "the file of \(facts.child(each.plan.child)?.name ?? "a child")"),
                    ]
                }, whenEmpty: "Nothing is planned for you. The manager draws the files of a month."
            ).html
        }
    }

    private var list: HTML {
        let all = facts.auditCases.filter { each in
            facts.number(of: each.plan.child) != nil && query.auditor.map { each.plan.auditor == $0 } ?? true && query.kind.map { each.plan.kind == $0 } ?? true
                && query.month.map { each.plan.month == $0 } ?? true && query.grades.map { grades in gradeCounted(each).map { grades.contains($0.grade) } ?? false } ?? true
        }
        let chosen = all.filter { each in query.state.map { each.state(on: facts.today) == $0 } ?? true }
        let shown = chosen.filter { $0.state(on: facts.today) == .overdue } + chosen.filter { $0.state(on: facts.today) != .overdue }
        let slice = Slice(shown.count, page: query.page, size: 25)
        let auditors = Set(facts.auditCases.map(\.plan.auditor)).sorted { facts.name(of: $0) < facts.name(of: $1) }
        return HTML {
            views(
                "State",
                [("All (\(counted(all.count)))", query.address { $0.state = nil }, query.state == nil)]
                    + AuditCase.State.allCases.map { state in
                        ("\(state.rawValue.capitalised) (\(counted(all.count { $0.state(on: facts.today) == state })))", query.address { $0.state = state }, query.state == state)
                    })
            filterForm("/audits") {
                if let state = query.state { hidden("state", "\(state)") }
                if let month = query.month { hidden("month", month.iso) }
                if let grades = query.grades { hidden("grade", grades.text) }
                select("Auditor", name: "iro", value: query.auditor?.text ?? "", options: auditors.map { ($0.text, facts.name(of: $0)) }, empty: "Everybody")
                select("Kind of case", name: "kind", value: query.kind?.rawValue ?? "", options: [("LAC", "Looked-after children"), ("CP", "Child protection")], empty: "Both")
            }
            if query.month != nil || query.grades != nil {
                p("govuk-body") {
                    "Only audits \([query.month.map { "of \($0.monthAndYear)" }, query.grades?.title].compactMap(\.self).joined(separator: ", ")). "
                    link("Show all audits", query.address { $0.month = nil; $0.grades = nil } + "#plan")
                }
            }
            ListTable(
                caption: "Audits, overdue ones first, then the latest month",
                columns: [.init("File of"), .init("Month"), .init("Kind"), .init("Auditor"), .init("Grade or state"), .init("Actions", isNumber: true), .init("Open", isShort: true)],
                rows: shown[slice.range].map(row), whenEmpty: "No audit is here. The manager draws the files of a month with “Plan”."
            ).html
            if let sentence = slice.sentence { p("govuk-body fp-quiet") { sentence } }
            pagination(slice.page, of: slice.pages) { page in query.address { $0.page = page } + "#plan" }
        }
    }

    private func row(_ each: AuditCase) -> [HTML] {
        let reads = facts.mayRead(each, as: person.staff)
        return [
            facts.number(of: each.plan.child).map(parts.child) ?? .empty, HTML(each.plan.month.monthAndYear),
            HTML { HTML(each.plan.kind.title.capitalised); if each.isSecond { HTML(" "); tag("Second", .purple) } }, HTML(facts.name(of: each.plan.auditor)),
            each.audit.map { reads ? gradeTag($0.grade) : tag("Hidden until yours is done", .grey) } ?? (each.state(on: facts.today) == .overdue ? tag("Overdue", .red) : tag("To do", .blue)),
            HTML(each.audit == nil || !reads ? "" : counted(each.actions.count)),
            each.audit != nil && reads ? link("Read", links.audit(each), about: "the audit of \(each.plan.month.monthAndYear)") : .empty,
        ]
    }

    private var actions: HTML {
        ListTable(
            caption: "Actions of audits, the earliest due first", columns: [.init("Child"), .init("What will be done", isLong: true), .init("Owner"), .init("By", isShort: true), .init("Done", isShort: true)],
            rows: facts.auditActionsOpen.filter { facts.number(of: $0.audit.plan.child) != nil && facts.mayRead($0.audit, as: person.staff) }.map { each in
                [
                    facts.number(of: each.audit.plan.child).map(parts.child) ?? .empty, HTML(each.action.words), HTML(each.action.owner.map { facts.name(of: $0) }), parts.due(each.action.due),
                    link("Mark as done", links.auditAction(each.action, of: each.audit), about: each.action.words),
                ]
            }, whenEmpty: "Every action of an audit has been done."
        ).html
    }

    // MARK: Figures

    /// The numbers of a row, each of which opens the audits behind it to whoever may read them.
    private func counts(_ cases: [CaseAudit], of row: String, _ change: (inout AuditsQuery) -> Void) -> [HTML] {
        func opened(_ text: String, _ count: Int, _ grades: AuditsQuery.Grades) -> HTML {
            guard readsAudits, count > 0 else { return HTML(text) }
            var wanted = AuditsQuery(grades: grades)
            change(&wanted)
            return link(text, wanted.address() + "#plan", about: "\(grades.title), \(row)")
        }
        let good = cases.count { $0.grade.isGood }
        return AuditGrade.allCases.map { grade in
            let count = cases.count { $0.grade == grade }
            return opened(counted(count), count, .only(grade))
        } + [opened(SmallBase.text(good, of: cases.count), good, .good)]
    }

    private var grades: HTML {
        let done = done
        let columns = AuditGrade.allCases.map { ListTable.Column($0.title, isNumber: true) } + [ListTable.Column("Good or better")]
        let months = Dictionary(grouping: done, by: \.each.plan.month), people = Dictionary(grouping: done, by: \.each.plan.auditor)
        return HTML {
            p("govuk-body") { "In the last twelve months \(counted(done.count, "file was", "files were")) audited\(readsAudits && !done.isEmpty ? ": " : ". ")"
                if readsAudits && !done.isEmpty { link("show them", AuditsQuery(grades: .any).address() + "#plan"); HTML(". ") }
                link("What the figure counts", Links.measure("audit-grades")) }
            ListTable(
                caption: "Grades by month", isCaptionSeen: true, columns: [.init("Month")] + columns,
                rows: months.keys.sorted(by: >).map { month in [HTML(month.monthAndYear)] + counts((months[month] ?? []).map(\.audit), of: month.monthAndYear) { $0.month = month } }, whenEmpty: "No file has been audited in the last twelve months."
            ).html
            if !people.isEmpty {
                ListTable(
                    caption: "Grades by auditor", isCaptionSeen: true, columns: [.init("Auditor")] + columns,
                    rows: people.keys.sorted { whole.name(of: $0) < whole.name(of: $1) }.map { staff in
                        [link(whole.name(of: staff), query.address { $0.auditor = staff })] + counts((people[staff] ?? []).map(\.audit), of: whole.name(of: staff)) { $0.auditor = staff }
                    }
                ).html
            }
        }
    }

    private var completion: HTML {
        let past = whole.auditCases.filter { year.contains($0.due) && !$0.isSecond }, people = Dictionary(grouping: past, by: \.plan.auditor)
        func inTime(_ cases: [AuditCase]) -> Int { cases.count { each in each.audit.map { $0.held <= each.due } ?? false } }
        return HTML {
            p("govuk-body") { "Of the audits planned for the months that have ended, \(SmallBase.text(inTime(past), of: past.count)) were done in their month. "; link("What the figure counts", Links.measure("audits-done")) }
            if !people.isEmpty {
                ListTable(
                    caption: "Planned audits done in their month, by auditor", columns: [.init("Auditor"), .init("Planned", isNumber: true), .init("Done", isNumber: true), .init("In time")],
                    rows: people.keys.sorted { whole.name(of: $0) < whole.name(of: $1) }.map { staff in
                        let theirs = people[staff] ?? []
                        return [HTML(whole.name(of: staff)), HTML(counted(theirs.count)), HTML(counted(theirs.count { $0.audit != nil })), HTML(SmallBase.text(inTime(theirs), of: theirs.count))]
                    }
                ).html
            }
        }
    }

    private var agreement: HTML {
        let found = whole.auditAgreement(in: year), pairs = whole.auditPairs(in: year)
        return HTML {
            if found.pairs == 0 {
                nothing("No file has been audited twice in the last twelve months. A sample of each month’s files is given to a second auditor, who does not see the first audit."
                    + (whole.officers(on: facts.today).count < 3 ? " With fewer than three IROs there is often nobody to do it who neither holds the case nor audited it first." : ""))
            } else {
                p("govuk-body") {
                    "Two auditors who did not know of each other gave \(found.shareWords) files the same grade. "
                    found.kappa.map { "Cohen’s kappa is \(String(Amount(($0 * 100).rounded() / 100).text)) (n = \(found.pairs)): 1 is full agreement, 0 is no more than chance." }
                        ?? "Cohen’s kappa cannot be worked out: all grades are the same (n = \(found.pairs))."
                }
                if found.pairs < SmallBase.least { p("govuk-body fp-quiet") { "So few files say little: read them rather than the number." } }
                if readsAudits {
                    ListTable(
                        caption: "Files audited twice", columns: [.init("File of"), .init("First"), .init("Second"), .init("Same?")],
                        rows: pairs.compactMap { pair in
                            guard let child = facts.number(of: pair.first.plan.child), let first = pair.first.audit, let second = pair.second.audit else { return nil }
                            return [
                                parts.child(child), HTML { gradeTag(first.grade); HTML(" \(facts.name(of: first.auditor))") }, HTML { gradeTag(second.grade); HTML(" \(facts.name(of: second.auditor))") },
                                HTML(first.grade == second.grade ? "Yes" : "No"),
                            ]
                        }, whenEmpty: "Their records are not open to you."
                    ).html
                }
            }
        }
    }
}
