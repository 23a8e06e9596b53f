import Care
import HTTPTypes
import Store

/// Giving cases to IROs, and what each IRO holds.
extension Route {
    @Sendable static func allocation(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        let page = AllocationPage(facts: look.facts, links: look.links, caseloads: look.snapshot.facts.caseloads, token: visit.token)
        return .page(page).about("children", "without a named IRO")
    }

    @Sendable static func caseloads(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), whole = look.snapshot.facts
        let history = Dictionary(whole.caseloads.map { ($0.staff, whole.caseloadHistory(of: $0.staff)) }, uniquingKeysWith: { one, _ in one })
        return .page(CaseloadsPage(facts: look.facts, caseloads: whole.caseloads, history: history))
    }

    @Sendable static func caseload(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), staff = StaffMember.ID(visit.parameter("staff")), whole = look.snapshot.facts
        guard whole.staff(staff) != nil || whole.caseloads.contains(where: { $0.staff == staff }) else { throw Refusal.notFound("no such worker") }
        let cases = look.facts.heldCases(of: staff).map { choice($0, look) }
        let page = CaseloadPage(
            staff: staff, load: whole.caseload(of: staff, on: whole.today), cases: cases, closed: whole.heldCases(of: staff).count - cases.count,
            facts: look.facts, links: look.links, token: visit.token, mayMove: look.allows(.allocate))
        return .page(page).about("children", "cases of \(staff)")
    }

    /// Asks the questions again for the cases that were ticked.
    @Sendable static func chooseAllocation(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        return .page(choosePage(visit, look, cases(visit, look), typed(visit))).about("children", "cases to move")
    }

    /// What moving the ticked cases would do.
    @Sendable static func allocationEffect(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), cases = cases(visit, look)
        switch worked(visit, look, cases) {
        case .wrong(let typed): return .page(choosePage(visit, look, cases, typed), status: .unprocessableContent).about("children", "cases to move")
        case .planned(let plan, let typed): return .page(effectPage(visit, look, cases, plan, typed)).about("children", "\(cases.count) cases to move")
        }
    }

    /// Moves all the cases, or none.
    @Sendable static func allocate(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), cases = cases(visit, look)
        switch worked(visit, look, cases) {
        case .wrong(let typed): return .page(choosePage(visit, look, cases, typed), status: .unprocessableContent)
        case .planned(let plan, let typed):
            let page = effectPage(visit, look, cases, plan, typed)
            if page.problems.contains(where: \.isBlocking) { return .page(page, status: .unprocessableContent) }
            let (ended, begun) = plan.rows(look.facts)
            var entries = Entries()
            for each in ended where each.record.row > 0 { entries.replace(each.record.row, with: each.allocation) }
            for each in begun {
                var row = each
                row.id = Allocation.shape.newID()
                entries.add(row)
            }
            let whole = look.snapshot.facts
            for each in plan.meetings(whole) where each.stays == nil {
                if let number = whole.record(of: each.meeting.id)?.row, number > 0 { entries.replace(number, with: each.handed) }
            }
            let targets = Set(plan.moves.map(\.to)), after = targets.count == 1 ? targets.first.map { Links.caseload($0) } : nil
            let back = after ?? "/allocation"
            if entries.isEmpty { return .redirect(back) }
            do {
                let saved = try visit.site.store.save(entries, action: "allocate cases", subject: "allocation", visit.deed(plan.reason))
                return .redirect("\(back)?saved=\(saved.ledger)")
            } catch SaveProblem.changedMeanwhile {
                var typed = typed
                typed.problems = [("Somebody moved one of these cases meanwhile. Nothing was moved: look again, and choose.", "staff")]
                return .page(choosePage(visit, look, cases, typed), status: .conflict)
            }
        }
    }

    // MARK: Parts

    private enum Worked {
        case wrong(AllocationTyped)
        case planned(AllocationPlan, AllocationTyped)
    }

    private static func typed(_ visit: Visit) -> AllocationTyped {
        AllocationTyped(staff: visit.field("staff"), day: visit.field("day"), reason: visit.field("reason"))
    }

    private static func choice(_ held: Facts.HeldCase, _ look: Look) -> CaseChoice {
        if let child = held.child { return CaseChoice(held.allocation.kind, child: child, holder: held.allocation.staff, look.facts, look.links) }
        let carer = look.facts.records[FosterCarer.self].entries[held.carer ?? 0]
        return CaseChoice(carer: carer, holder: held.allocation.staff)
    }

    /// The ticked cases: those the reader may see. What is not there any more is left out.
    private static func cases(_ visit: Visit, _ look: Look) -> [CaseChoice] {
        let facts = look.facts
        var seen: Set<String> = []
        return (visit.form["case"] ?? []).filter { seen.insert($0).inserted }.prefix(500).compactMap { value in
            let parts = value.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2, let kind = CaseKind(rawValue: parts[0]) else { return nil }
            if kind == .fosterCarer {
                guard let place = facts.number(of: FosterCarer.ID(parts[1])) else { return nil }
                let holder = facts.carerAllocations[place].last { $0.from <= facts.today && $0.to.map { facts.today < $0 } ?? true }?.staff
                return CaseChoice(carer: facts.records[FosterCarer.self].entries[place], holder: holder)
            }
            guard let id = look.snapshot.keys.child(for: parts[1]), let child = facts.number(of: id) else { return nil }
            return CaseChoice(kind, child: child, holder: facts.allocation(of: child, kind: kind, on: facts.today)?.staff, facts, look.links)
        }
    }

    /// The plan that was asked for, or what is missing to make it.
    private static func worked(_ visit: Visit, _ look: Look, _ cases: [CaseChoice]) -> Worked {
        var typed = typed(visit)
        if cases.isEmpty { typed.problems.append(("Tick at least one case.", "staff")) }
        let day = EntryText.day(typed.day, today: look.today)
        if day == nil { typed.problems.append(("“From” must be a day that exists, such as \(look.today.slashed).", "day")) }
        if typed.staff.isEmpty { typed.problems.append(("Choose an IRO.", "staff")) }
        let on = day ?? look.today
        var moves: [AllocationPlan.Move] = []
        for each in cases where !typed.staff.isEmpty {
            if typed.staff != "proposed" {
                moves.append(.init(kind: each.kind, caseID: each.caseID, to: StaffMember.ID(typed.staff)))
            } else if let child = each.child, let proposed = look.facts.proposedOfficer(for: child, on: on) {
                moves.append(.init(kind: each.kind, caseID: each.caseID, to: proposed.staff))
            } else {
                typed.problems.append(("Nobody can be proposed for \(each.name). Choose an IRO.", "staff"))
            }
        }
        let plan = AllocationPlan(moves, day: on, reason: typed.reason)
        if typed.problems.isEmpty, typed.reason.isEmpty, cases.contains(where: { $0.holder != nil }) {
            typed.problems.append(("Say why the cases change hands.", "reason"))
        }
        return typed.problems.isEmpty ? .planned(plan, typed) : .wrong(typed)
    }

    private static func choosePage(_ visit: Visit, _ look: Look, _ cases: [CaseChoice], _ typed: AllocationTyped) -> AllocationChoosePage {
        AllocationChoosePage(cases: cases, typed: typed, facts: look.facts, links: look.links, token: visit.token)
    }

    /// Caseloads are those of the whole service; the cases and what is said of them are those the reader may see.
    private static func effectPage(
        _ visit: Visit, _ look: Look, _ cases: [CaseChoice], _ plan: AllocationPlan, _ typed: AllocationTyped
    ) -> AllocationEffectPage {
        AllocationEffectPage(
            cases: cases, plan: plan, effects: plan.effects(look.snapshot.facts), problems: plan.problems(look.facts),
            meetings: plan.meetings(look.snapshot.facts), typed: typed, facts: look.facts, links: look.links, token: visit.token)
    }
}
