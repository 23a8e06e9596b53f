import Care
import Documents

/// What each IRO holds against the recommended band, now and over the quarters.
struct CaseloadsPage: Page {
    let facts: Facts
    /// Of the whole service.
    let caseloads: [Facts.HeldCaseload]
    let history: [StaffMember.ID: [(day: Day, load: Caseload)]]

    let title = "Caseloads"
    var area: Area? { .caseloads }
    var isWide: Bool { true }

    var body: HTML {
        HTML {
            heading(title)
            p("govuk-body fp-lead") {
                "As at the end of \(facts.today.long). The band is what the IRO Handbook recommends for a full-time post, for the hours each works."
            }
            CaseloadTable(caseloads: caseloads, facts: facts).html
            part("At the end of each quarter", id: "history") { past }
        }
    }

    private var past: HTML {
        let days = caseloads.first.flatMap { history[$0.staff] }?.map(\.day) ?? []
        return ListTable(
            caption: "Weighted cases at the end of each quarter", columns: [.init("IRO")] + days.map { .init($0.short, isNumber: true) },
            rows: caseloads.map { each in [HTML(facts.name(of: each.staff))] + (history[each.staff] ?? []).map { amount($0.load) } },
            whenEmpty: "Nobody holds a case."
        ).html
    }

    private func amount(_ load: Caseload) -> HTML {
        HTML {
            HTML(Amount(load.weighted).text)
            if load.standing == .above {
                HTML(" ")
                tag("Above", .red)
            }
        }
    }
}

/// The cases of one IRO, to be opened or moved.
struct CaseloadPage: Page {
    let staff: StaffMember.ID
    let load: Caseload
    let cases: [CaseChoice]
    /// How many cases are closed to the reader.
    let closed: Int
    let facts: Facts
    let links: Links
    let token: String
    let mayMove: Bool

    var title: String { "Cases of \(facts.name(of: staff))" }
    var area: Area? { .caseloads }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Caseloads", "/caseloads")] }

    private var parts: WorkParts { WorkParts(facts: facts, links: links) }

    var body: HTML {
        HTML {
            heading(title)
            p("govuk-body") {
                "\(counted(load.cases, "case")), weighted \(Amount(load.weighted).text)\(load.bandWords.isEmpty ? "" : "; recommended \(load.bandWords)"). "
                load.standingTag
            }
            if closed > 0 { p("govuk-body fp-quiet") { "\(counted(closed, "case")) with a record closed to you \(closed == 1 ? "is" : "are") not shown." } }
            warnings
            if mayMove, !cases.isEmpty {
                form("/allocation/effect", token: token, class: "fp-bulk") {
                    table
                    part("Move the ticked cases", id: "move") {
                        AllocationQuestions(facts: facts, typed: AllocationTyped(), offersProposals: false).html
                        button("Show what it does to caseloads")
                    }
                }
            } else {
                table
            }
        }
    }

    private var warnings: HTML {
        HTML {
            if let why = facts.whyNoCases(staff, on: facts.today) { inset { paragraph(why) } }
            if let away = facts.absent(staff, on: facts.today) { inset { paragraph("Away until \(away.to.long).") } }
        }
    }

    private var table: HTML {
        ListTable(
            caption: "Cases", columns: [.init("Case"), .init("Kind"), .init("Brothers and sisters", isLong: true), .init("Next meeting", isShort: true)],
            rows: cases.map { each in
                [name(each), HTML(each.kind.title.capitalised), each.child.map { parts.children(facts.brothersAndSisters(of: $0)) } ?? .empty, next(each)]
            }, whenEmpty: "No case is held."
        ).html
    }

    private func name(_ each: CaseChoice) -> HTML {
        let shown = each.child.map(parts.child) ?? HTML(each.name)
        guard mayMove else { return shown }
        return div("fp-tick") {
            tick("case", each.value, about: "\(each.name), \(each.kind.title)")
            shown
        }
    }

    private func next(_ each: CaseChoice) -> HTML {
        guard let child = each.child, let next = facts.nextMeetings(of: child).first else { return .empty }
        return HTML(next.planned?.planned.short ?? "Due \(next.deadline.due.short)")
    }
}
