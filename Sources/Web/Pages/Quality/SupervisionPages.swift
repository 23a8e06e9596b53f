import Care
import Documents

/// Supervision of the unit: who has gone without, group sessions and observation days.
struct SupervisionPage: Page {
    let whole: Facts
    let facts: Facts
    let links: Links
    /// Whose supervision the reader may open.
    let opens: @Sendable (StaffMember.ID) -> Bool
    /// The supervision audits are the manager's only.
    let seesAll: Bool
    let mayKeep: Bool
    /// Whether a session about a child may be read.
    let readsChild: @Sendable (Int) -> Bool

    let title = "Supervision"
    var area: Area? { .supervision }
    var isWide: Bool { true }

    private var year: Period { Period(from: facts.today.adding(months: -12).adding(days: 1), to: facts.today, name: "twelve months to \(facts.today.short)") ?? .day(facts.today) }

    var body: HTML {
        HTML {
            heading(title)
            if mayKeep { actionLinks([("Record group supervision", "/service/group-supervision/new"), ("Record an observation day", "/service/observation-days/new")]) }
            part("Supervision of each IRO", id: "standing") { standing }
            if seesAll { part("How well supervision is recorded", id: "audits") { audits } }
            part("Group supervision", id: "group") { group }
            part("Observation days", id: "observation") { observation }
        }
    }

    private var standing: HTML {
        let sessions = whole.records[Supervision.self].entries.filter { $0.isIndividual && year.contains($0.planned) && ($0.held != nil || $0.planned < facts.today) }
        let rows = whole.supervisionStandings.filter { opens($0.staff) }, weeks = whole.settings.whole(.supervisionWeeks, on: facts.today)
        return HTML {
            p("govuk-body") {
                "Of the sessions planned in the last twelve months, \(SmallBase.text(sessions.count { $0.held != nil }, of: sessions.count)) were held. "
                link("What the figure counts", Links.measure("supervision-held"))
            }
            ListTable(
                caption: "Supervision of IROs, those without for longest first", columns: [.init("IRO"), .init("Last held", isShort: true), .init("Days since", isNumber: true), .init("Next", isShort: true), .init("State", isShort: true)],
                rows: rows.map { each in
                    [
                        link(whole.name(of: each.staff), Links.supervision(each.staff)), HTML(each.last?.short ?? "Never"), HTML(each.days(on: facts.today).map { counted($0) }),
                        each.next.map { HTML($0.short) } ?? span("fp-quiet") { "Not planned" }, each.isGap ? tag("Over \(counted(weeks, "week"))", .red) : tag("In time", .green),
                    ]
                }, whenEmpty: seesAll ? "No supervision has been recorded." : "What is said in supervision is for the IRO and the manager."
            ).html
        }
    }

    private var audits: HTML {
        let all = whole.supervisionAudits(), quarters = Dictionary(grouping: all) { ReportingYear(containing: $0.held).quarterName(of: $0.held) }
        let order = quarters.keys.sorted { (quarters[$0]?.first?.held ?? facts.today) > (quarters[$1]?.first?.held ?? facts.today) }
        return ListTable(
            caption: "Grades of supervision records by quarter, the latest first", columns: [.init("Quarter")] + AuditGrade.allCases.map { .init($0.title, isNumber: true) } + [.init("Good or better")],
            rows: order.map { quarter in
                let rows = quarters[quarter] ?? []
                return [HTML(quarter)] + AuditGrade.allCases.map { grade in HTML(counted(rows.count { $0.grade == grade })) } + [HTML(SmallBase.text(rows.count { $0.grade.isGood }, of: rows.count))]
            }, whenEmpty: "No supervision record has been audited. Open an IRO’s supervision to audit it."
        ).html
    }

    private var group: HTML {
        let months = whole.groupMonths, all = months.flatMap(\.sessions), scores = all.compactMap(\.usefulness)
        return HTML {
            p("govuk-body") {
                "\(counted(all.count, "session")) in twelve months"
                if !scores.isEmpty { ", found useful \(one(Double(scores.reduce(0, +)) / Double(scores.count))) out of 10 on average (\(counted(scores.count, "score")))" }
                ". "
                link("What the figure counts", Links.measure("group-supervision"))
            }
            ListTable(
                caption: "Group supervision by month, the latest first", columns: [.init("Month"), .init("Sessions", isNumber: true), .init("Mean usefulness", isNumber: true), .init("Questions", isLong: true)],
                rows: months.map { month in
                    [HTML(month.month.monthAndYear), HTML(counted(month.sessions.count)), HTML(month.usefulness.map(one) ?? "–"), questions(month.sessions)]
                }
            ).html
            if mayKeep { p("govuk-body") { link("All group sessions", "/service/group-supervision") } }
        }
    }

    private func one(_ number: Double) -> String { Amount((number * 10).rounded() / 10).text }

    /// What a session asked about a child is shown to those who may read the child's record.
    private func questions(_ sessions: [GroupSupervision]) -> HTML {
        let shown = sessions.filter { session in session.child.map { id in facts.number(of: id).map(readsChild) ?? false } ?? true }
        return HTML { shown.map { session in div { session.question } } }
    }

    private var observation: HTML {
        let days = whole.observationDays.filter { year.contains($0.held) }
        let themes = Dictionary(grouping: days) { $0.theme.flatMap { $0.isEmpty ? nil : $0 } ?? "no theme" }.mapValues(\.count).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return HTML {
            p("govuk-body") {
                "\(counted(days.count, "day")) in twelve months"
                if !themes.isEmpty { ": " + themes.map { "\($0.key) (\($0.value))" }.joined(separator: ", ") }
                ". "
                link("What the figure counts", Links.measure("observation-days"))
            }
            // Whose work was observed, and how, is for the manager and for the one observed.
            let shown = days.filter { mayKeep || $0.observed.map(opens) ?? false }
            ListTable(
                caption: "Observation days, the latest first", columns: [.init("On", isShort: true), .init("Who observed"), .init("Whose work"), .init("What"), .init("Strengths", isLong: true), .init("Next step", isLong: true)],
                rows: shown.map { day in
                    [
                        HTML(day.held.short), HTML(day.observer.map { whole.name(of: $0) }), HTML(day.observed.map { whole.name(of: $0) }), HTML(day.meeting), HTML(day.strengths), HTML(day.nextStep),
                    ]
                }, whenEmpty: mayKeep ? "No observation day has been recorded." : "Days on which your own work was observed would be here."
            ).html
        }
    }
}

extension ReportingYear {
    /// `Quarter 2 of 2017-18`.
    func quarterName(of day: Day) -> String { "Quarter \((day.month + 8) % 12 / 3 + 1) of \(name)" }
}

/// The supervision of one IRO: read by that IRO and the manager only.
struct OwnSupervisionPage: Page {
    let staff: StaffMember.ID
    let facts: Facts
    let mayKeep: Bool

    var title: String { "Supervision of \(facts.name(of: staff))" }
    var area: Area? { .supervision }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Supervision", "/supervision")] }

    var body: HTML {
        let rows = facts.records[Supervision.self], sessions = facts.supervision(of: staff)
        return HTML {
            heading(facts.name(of: staff), over: "Supervision")
            paragraph("Only \(facts.name(of: staff)) and the IRO manager read this. Opening it is kept in the audit trail.")
            if mayKeep { actionLinks([("Plan or record a session", Links.supervision(staff, "new")), ("Audit how it is recorded", Links.supervision(staff, "audit"))]) }
            part("Sessions", id: "sessions") {
                ListTable(
                    caption: "Sessions, the latest first", columns: [.init("Planned", isShort: true), .init("Held", isShort: true), .init("Talked about", isLong: true), .init("Agreed", isLong: true), .init("Change", isShort: true)],
                    rows: sessions.map { session in
                        let detail = facts.supervisionDetail(session), number = rows.entries.firstIndex(of: session).map { rows.ids[$0] }
                        return [
                            HTML(session.planned.short), session.held.map { HTML($0.short) } ?? (session.planned < facts.today ? HTML { tag("Not held", .yellow); HTML(" \(session.reasonNotHeld ?? "")") } : tag("Planned", .blue)),
                            HTML(detail?.words), HTML(detail?.agreed), mayKeep && number != nil ? link("Change", Links.supervision(staff, "session/\(number ?? 0)"), about: "the session of \(session.planned.short)") : .empty,
                        ]
                    }, whenEmpty: "No session has been planned."
                ).html
            }
            part("Audits of the record", id: "audits") {
                ListTable(
                    caption: "Audits, the latest first", columns: [.init("On", isShort: true), .init("Grade", isShort: true), .init("What was found", isLong: true), .init("By")],
                    rows: facts.supervisionAudits(of: staff).map { [HTML($0.held.short), gradeTag($0.grade), HTML($0.words), HTML($0.auditor.map { facts.name(of: $0) })] },
                    whenEmpty: "How this supervision is recorded has not been audited."
                ).html
            }
        }
    }
}
