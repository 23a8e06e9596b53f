extension DemoWorld {
    /// A family the child protection service met, and the children its conferences were about.
    private struct Family {
        var id: String
        var children: [KnownChild]
        var conferenced: Day
        /// The day the children became looked after, which ended their plans.
        var ended: Day?
    }

    /// Conferences, their children, plans and the cases they make.
    mutating func fillProtection() {
        var dice = dice("protection")
        var known: [KnownChild] = []
        var families = familiesThatCameIntoCare(&dice)
        // Conferences go back two and a half years, and a year more for each earlier year of history.
        let before = 900 + 365 * max(0, lastYear.endsIn - firstYear.endsIn - 1)
        let first = end.adding(days: -before)
        for number in 0..<scaled(450 * before / 900) {
            let family = newFamily(number, on: workedAfter(dice.day(first, end.adding(days: -4))), known.count, &dice)
            known += family.children
            families.append(family)
        }
        var rows = Rows<KnownChild>(records[KnownChild.self].entries)
        for child in known { rows.append(child) }
        records.set(rows)
        var conferences: [Conference] = [], present: [ConferenceChild] = [], plans: [ProtectionPlan] = []
        for family in families.sorted(by: { ($0.conferenced, $0.id) < ($1.conferenced, $1.id) }) {
            protect(family, &conferences, &present, &plans, &dice)
        }
        put(conferences)
        put(present)
        put(plans)
    }

    private mutating func protect(
        _ family: Family, _ conferences: inout [Conference], _ present: inout [ConferenceChild], _ plans: inout [ProtectionPlan],
        _ dice: inout Dice
    ) {
        let isTransfer = family.ended == nil && dice.percent(4)
        let makesPlan = family.ended != nil || isTransfer || dice.percent(90)
        var days = [family.conferenced]
        var closed: Day?
        // Reviewed within three months, then every six (Working Together), until the plan is no longer needed.
        while makesPlan, closed == nil, let last = days.last {
            let next = worked(
                days.count == 1
                    ? last.adding(months: 3).adding(days: -dice.int(0, 12)) : last.adding(months: 6).adding(days: -dice.int(0, 25)))
            let held = dice.percent(4) ? workedAfter(next.adding(days: dice.int(14, 40))) : next
            if held > end || family.ended.map({ held >= $0 }) ?? false { break }
            days.append(held)
            if family.ended == nil, dice.percent(days.count == 2 ? 20 : 42) { closed = held }
        }
        let plannedTo = family.ended ?? closed
        var holder: DemoReviewer?
        for child in family.children where makesPlan {
            let id = allot(.protection, child.child.text, family.conferenced, to: plannedTo, first: holder, &dice)
            holder =
                holder ?? id.flatMap { id in reviewers.first { $0.id == id && $0.works(on: max(family.conferenced, allocationsBegin)) } }
            var plan = ProtectionPlan()
            plan.id = Self.id("CP", plans.count + 1, digits: 4)
            plan.child = child.child
            plan.family = family.id
            plan.from = family.conferenced
            plan.to = plannedTo
            plan.initialCategory = dice.word(weighted: [
                "Neglect": 45, "Emotional abuse": 35, "Physical abuse": 12, "Sexual abuse": 5, "Multiple": 3,
            ])
            plan.latestCategory = dice.percent(92) ? plan.initialCategory : "Neglect"
            plan.endReason = plannedTo.map {
                $0 == family.ended ? "became looked after" : $0 == days.dropFirst().first ? "first review conference" : "review conference"
            }
            plan.previousPlans = dice.percent(19) ? 1 : 0
            plans.append(plan)
        }
        for (number, day) in days.enumerated() {
            var conference = conference(family, day, isFirst: number == 0, isTransfer: isTransfer, &dice)
            conference.id = Conference.ID(Self.id("C", conferences.count + 1))
            conferences.append(conference)
            for child in family.children {
                var row = ConferenceChild()
                row.conference = conference.id
                row.child = child.child
                row.outcome = number == 0 ? makesPlan ? .planMade : .noPlan : day == closed ? .planEnded : .planContinues
                let age = child.born.map { day.age(bornOn: $0) } ?? 0
                row.participation = Participation(
                    age < 4 ? "PN0" : dice.word(weighted: ["PN6": 46, "PN7": 25, "PN5": 14, "PN1": age >= 11 ? 25 : 3]))
                present.append(row)
            }
        }
    }

    private func conference(_ family: Family, _ day: Day, isFirst: Bool, isTransfer: Bool, _ dice: inout Dice) -> Conference {
        var row = Conference()
        row.family = family.id
        row.kind = isFirst ? isTransfer ? .transferIn : .initial : .review
        if row.kind == .initial {
            row.strategyDiscussion = workingDays.day(dice.percent(88) ? dice.int(9, 15) : dice.int(16, 27), before: day)
        }
        row.held = day
        row.childrenDiscussed = family.children.count
        row.chair = family.children.first.flatMap { holder(.protection, $0.child.text, on: day) } ?? reviewer(on: day, &dice)?.id
        if let id = row.chair, reviewers.first(where: { $0.id == id })?.works(on: day) == false { row.chair = reviewer(on: day, &dice)?.id }
        row.isQuorate = dice.percent(96) ? .yes : .no
        if dice.percent(90) { row.reportShared = workingDays.day(dice.int(1, 5), before: day) }
        row.parentAttended = dice.percent(84) ? .yes : .no
        row.decisionLetter = past(workingDays.day(dice.percent(82) ? 1 : dice.int(2, 4), after: day))
        row.minutesDistributed = past(workingDays.day(dice.percent(80) ? dice.int(8, 15) : dice.int(16, 26), after: day))
        if day >= year.start.adding(months: 3) { row.safetyScale = dice.int(1, 8) }
        return row
    }

    /// About a third of the children who started to be looked after had a plan until then.
    private func familiesThatCameIntoCare(_ dice: inout Dice) -> [Family] {
        var found: [Family] = []
        var seen: Set<String> = []
        let known = Dictionary(records[KnownChild.self].entries.map { ($0.child, $0) }, uniquingKeysWith: { first, _ in first })
        let families = Dictionary(grouping: children, by: \.family)
        for child in children where !child.isUnaccompanied && !child.isShortBreaksOnly && !seen.contains(child.family) {
            guard let start = child.stays.first?.from, child.stays.count == 1, start > firstYear.start.adding(days: -300), start <= end else {
                continue
            }
            seen.insert(child.family)
            guard dice.percent(40) else { continue }
            let conferenced = worked(start.adding(days: -dice.int(25, 260)))
            let together = (families[child.family] ?? []).filter { $0.stays.first?.from == start && $0.born < conferenced }
            guard !together.isEmpty else { continue }
            found.append(Family(id: child.family, children: together.compactMap { known[$0.id] }, conferenced: conferenced, ended: start))
        }
        return found
    }

    private func newFamily(_ number: Int, on day: Day, _ count: Int, _ dice: inout Dice) -> Family {
        var family = Family(id: Self.id("FP", number + 1, digits: 4), children: [], conferenced: day, ended: nil)
        let surname = DemoNames.surname(&dice), ethnicity = dice.word(weighted: Self.ethnicities)
        var born = day.adding(days: -dice.int(20, 4200))
        let size = dice.percent(52) ? 1 : dice.percent(60) ? 2 : dice.percent(70) ? 3 : 4
        for index in 0..<size {
            var child = KnownChild()
            child.child = Child.ID("Y\(100_000 + ((count + index) * 6011 + Int(seed % 9973)) % 900_000)")
            child.forename = DemoNames.forename(&dice)
            child.surname = surname
            child.born = born
            child.sex = dice.percent(52) ? "male" : "female"
            child.ethnicity = Ethnicity(ethnicity)
            child.family = family.id
            child.disability = dice.word(weighted: ["NONE": 93, "LD": 3, "AUT": 3, "HEAR": 1])
            child.source = "child protection only"
            family.children.append(child)
            let older = born.adding(days: -dice.int(330, 1300))
            if older <= day.adding(years: -17) { break }
            born = older
        }
        return family
    }
}
