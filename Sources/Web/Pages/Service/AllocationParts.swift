import Care
import Documents

/// One case as the pages of allocation show it; its key stands for the child, so that no id is in a form.
struct CaseChoice: Sendable, Hashable {
    /// `LAC:` and the child's key, or `FOSTER_CARER:` and the carer's id.
    let value: String
    let name: String
    /// Nil for a foster carer.
    let child: Int?
    let kind: CaseKind
    let caseID: String
    /// Who holds it now; nil for nobody.
    let holder: StaffMember.ID?

    init(_ kind: CaseKind, child: Int, holder: StaffMember.ID?, _ facts: Facts, _ links: Links) {
        let told = facts.children[child]
        value = "\(kind.rawValue):\(links.key(told.id))"
        name = told.name
        self.child = child
        self.kind = kind
        caseID = told.id.text
        self.holder = holder
    }

    init(carer: FosterCarer, holder: StaffMember.ID?) {
        value = "\(CaseKind.fosterCarer.rawValue):\(carer.id.text)"
        name = carer.household ?? carer.id.text
        child = nil
        kind = .fosterCarer
        caseID = carer.id.text
        self.holder = holder
    }
}

/// What was typed to allocate cases.
struct AllocationTyped: Sendable {
    /// A staff number, or `proposed`: each as proposed.
    var staff = ""
    var day = ""
    var reason = ""
    var problems: [(sentence: String, field: String)] = []

    func problem(_ field: String) -> String? { problems.first { $0.field == field }?.sentence }
}

/// The questions of an allocation: who, from when, why.
struct AllocationQuestions {
    let facts: Facts
    let typed: AllocationTyped
    /// Whether “each as proposed” can be chosen.
    let offersProposals: Bool

    var html: HTML {
        HTML {
            select("Which IRO", name: "staff", value: typed.staff, options: options, error: typed.problem("staff"))
            textField(
                "From", name: "day", value: typed.day.isEmpty ? facts.today.slashed : typed.day, hint: "For example, \(facts.today.slashed), or today.",
                error: typed.problem("day"), autocomplete: "off", width: "govuk-input--width-10")
            textField("Why", name: "reason", value: typed.reason, hint: "It stands on the child’s page. Needed when a case changes hands.", error: typed.problem("reason"))
        }
    }

    private var options: [(value: String, title: String)] {
        let people = facts.caseloads.filter { facts.whyNoCases($0.staff, on: facts.today) == nil }.map { each in
            (each.staff.text, "\(facts.name(of: each.staff)): \(Amount(each.load.weighted).text) cases\(each.load.bandWords.isEmpty ? "" : ", recommended \(each.load.bandWords)")")
        }
        return (offersProposals ? [("proposed", "Each as proposed")] : []) + people
    }
}

/// Who has no IRO, and who should have them.
struct AllocationPage: Page {
    let facts: Facts
    let links: Links
    let caseloads: [Facts.HeldCaseload]
    let token: String

    let title = "Allocation"
    var area: Area? { .allocation }
    var isWide: Bool { true }

    private var parts: WorkParts { WorkParts(facts: facts, links: links) }

    var body: HTML {
        let children = facts.withoutOfficer(on: facts.today) ?? []
        return HTML {
            heading(title)
            part("Looked-after children without a named IRO (\(counted(children.count)))", id: "unallocated") {
                if facts.withoutOfficer(on: facts.today) == nil {
                    nothing("No allocation was ever recorded, so that nobody can tell who has no IRO.")
                } else if children.isEmpty {
                    nothing("Every looked-after child has a named IRO.")
                } else {
                    form("/allocation/effect", token: token, class: "fp-bulk") {
                        table(children)
                        AllocationQuestions(facts: facts, typed: AllocationTyped(staff: "proposed"), offersProposals: true).html
                        button("Show what it does to caseloads")
                    }
                }
            }
            part("Move cases from one IRO to another", id: "caseloads") {
                p("govuk-body") { "Open an IRO’s cases, tick those to move, and choose who is to have them." }
                CaseloadTable(caseloads: caseloads, facts: facts).html
            }
            p("govuk-body") { link("Registrations and absences of staff", "/staff") }
        }
    }

    private func table(_ children: [Int]) -> HTML {
        ListTable(
            caption: "Looked-after children without a named IRO",
            columns: [.init("Child"), .init("Looked after since", isShort: true), .init("IRO due by", isShort: true), .init("Proposed", isLong: true)],
            rows: children.map { child in
                let choice = CaseChoice(.lookedAfter, child: child, holder: nil, facts, links)
                let since = facts.periods(of: child).last?.from
                let due = since.map { facts.workingDays.day(facts.settings.whole(.allocationDays, on: $0), after: $0) }
                return [
                    div("fp-tick") {
                        tick("case", choice.value, about: choice.name, isTicked: true)
                        parts.child(child)
                    }, since.map { HTML($0.short) } ?? notKnown, parts.due(due), proposal(child),
                ]
            }
        ).html
    }

    private func proposal(_ child: Int) -> HTML {
        guard let proposed = facts.proposedOfficer(for: child, on: facts.today) else { return span("fp-quiet") { "Nobody can take a case" } }
        return HTML("\(facts.name(of: proposed.staff)), \(proposed.why)")
    }
}
