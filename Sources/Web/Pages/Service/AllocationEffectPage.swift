import Care
import Documents

/// What moving cases would do, seen before anything is written.
struct AllocationEffectPage: Page {
    let cases: [CaseChoice]
    let plan: AllocationPlan
    let effects: [AllocationPlan.Effect]
    let problems: [AllocationPlan.Problem]
    /// The meetings planned for these cases that their IROs were to chair.
    var meetings: [HandedMeeting] = []
    let typed: AllocationTyped
    let facts: Facts
    let links: Links
    let token: String

    private var blocking: [AllocationPlan.Problem] { problems.filter(\.isBlocking) }

    var title: String { blocking.isEmpty ? "Check before you move the cases" : "Error: These cases cannot be moved" }
    var area: Area? { .allocation }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Allocation", "/allocation")] }

    var body: HTML {
        HTML {
            if !blocking.isEmpty { errorSummary(blocking.map { ($0.sentence, "cases") }) }
            heading(blocking.isEmpty ? title : "These cases cannot be moved", over: "From \(plan.day.long)")
            part("Caseloads before and after", id: "effect") { effect }
            if problems.contains(where: { !$0.isBlocking }) {
                part("To think of", id: "warnings") {
                    ul("govuk-list govuk-list--bullet") { problems.filter { !$0.isBlocking }.map { problem in li { problem.sentence } } }
                }
            }
            part(counted(cases.count, "case"), id: "cases") { list }
            if !meetings.isEmpty { part("Meetings planned for these cases (\(counted(meetings.count)))", id: "meetings") { planned } }
            div("govuk-button-group") {
                if blocking.isEmpty {
                    form("/allocation", token: token) {
                        carried
                        button("Confirm: move \(counted(cases.count, "case"))")
                    }
                }
                form("/allocation/choose", token: token) {
                    carried
                    button("Choose otherwise", class: "govuk-button govuk-button--secondary")
                }
            }
        }
    }

    private var carried: HTML {
        HTML {
            cases.map { hidden("case", $0.value) }
            hidden("staff", typed.staff)
            hidden("day", typed.day)
            hidden("reason", typed.reason)
        }
    }

    private var effect: HTML {
        ListTable(
            caption: "Caseloads before and after",
            columns: [
                .init("IRO"), .init("Now", isNumber: true), .init("", isShort: true), .init("After", isNumber: true), .init("Against the band", isShort: true),
                .init("Recommended", isNumber: true),
            ],
            rows: effects.map { each in
                [
                    HTML(facts.name(of: each.staff)), HTML(Amount(each.before.weighted).text), each.before.standingTag, HTML(Amount(each.after.weighted).text),
                    each.after.standingTag, HTML(each.after.bandWords),
                ]
            }, whenEmpty: "No caseload changes: the cases are already held as chosen."
        ).html
    }

    /// Who chairs what is planned already. A child of a meeting who is closed to the reader is not named.
    private var planned: HTML {
        ListTable(
            caption: "Meetings planned for these cases", columns: [.init("Meeting"), .init("When", isShort: true), .init("Case"), .init("Chair now"), .init("Chair then", isLong: true)],
            rows: meetings.map { each in
                let name = cases.first { $0.caseID == each.caseID }?.name ?? ""
                return [
                    link(each.meeting.title, Links.meeting(each.meeting.id)), HTML([each.meeting.planned.short, each.meeting.times].compactMap { $0 }.joined(separator: ", ")),
                    HTML(name), HTML(facts.name(of: each.from)),
                    each.stays.map { why in
                        HTML {
                            tag("Keeps its chair", .orange)
                            " \(why)"
                        }
                    } ?? HTML(facts.name(of: each.to)),
                ]
            }
        ).html
    }

    private var list: HTML {
        let target = Dictionary(plan.moves.map { ("\($0.kind.rawValue) \($0.caseID)", $0.to) }, uniquingKeysWith: { _, new in new })
        return ListTable(
            caption: "Cases", columns: [.init("Case"), .init("Kind"), .init("IRO now"), .init("IRO then")],
            rows: cases.map { each in
                [
                    each.child.map { WorkParts(facts: facts, links: links).child($0) } ?? HTML(each.name), HTML(each.kind.title.capitalised),
                    each.holder.map { HTML(facts.name(of: $0)) } ?? span("fp-quiet") { "Nobody" },
                    HTML(target["\(each.kind.rawValue) \(each.caseID)"].map { facts.name(of: $0) } ?? ""),
                ]
            }
        ).html
    }
}

/// Cases that were ticked, with the questions asked again: something was missing, or the chooser thought better of it.
struct AllocationChoosePage: Page {
    let cases: [CaseChoice]
    let typed: AllocationTyped
    let facts: Facts
    let links: Links
    let token: String

    var title: String { typed.problems.isEmpty ? "Choose who has these cases" : "Error: Choose who has these cases" }
    var area: Area? { .allocation }
    var trail: [(title: String, address: String)] { [("Allocation", "/allocation")] }

    var body: HTML {
        HTML {
            if !typed.problems.isEmpty { errorSummary(typed.problems) }
            heading("Choose who has these cases")
            if cases.isEmpty {
                nothing("No case is chosen. Go back to the list, and tick the cases.")
                p("govuk-body") { link("Allocation", "/allocation") }
            } else {
                form("/allocation/effect", token: token, class: "fp-bulk") {
                    ListTable(
                        caption: "Cases", columns: [.init("Case"), .init("Kind"), .init("IRO now")],
                        rows: cases.map { each in
                            [
                                div("fp-tick") {
                                    tick("case", each.value, about: each.name, isTicked: true)
                                    each.name
                                }, HTML(each.kind.title.capitalised), each.holder.map { HTML(facts.name(of: $0)) } ?? span("fp-quiet") { "Nobody" },
                            ]
                        }
                    ).html
                    AllocationQuestions(facts: facts, typed: typed, offersProposals: cases.contains { $0.kind == .lookedAfter }).html
                    button("Show what it does to caseloads")
                }
            }
        }
    }
}
