extension DemoWorld {
    /// Health and dental checks, questionnaires, and the outcomes the return draws from them.
    mutating func fillHealth() {
        var dice = dice("health")
        var checks: [HealthCheck] = [], forms: [SDQForm] = [], outcomes: [YearOutcome] = []
        for child in children {
            guard let stay = child.stays.last else { continue }
            let ofChild = self.checks(child, stay, &dice)
            checks += ofChild
            let isCohort = child.isTwelveMonths(in: year)
            let age = child.age(on: end)
            var form: SDQForm?
            if (4...16).contains(age), isCohort ? dice.percent(88) : end - stay.from > 60 && stay.to == nil && dice.percent(25) {
                var row = SDQForm()
                row.child = child.id
                row.completed = worked(
                    dice.day(max(year.start.adding(days: 3), stay.from.adding(days: 20), child.born.adding(years: 4).adding(days: 3)), end))
                row.score = min(40, max(0, dice.int(0, 16) + dice.int(0, 14)))
                if row.completed >= child.born.adding(years: 4) {
                    form = row
                    forms.append(row)
                }
            }
            if isCohort { outcomes.append(outcome(child, ofChild, form, &dice)) }
        }
        put(checks.sorted { ($0.held, $0.child, $0.kind) < ($1.held, $1.child, $1.kind) })
        put(forms.sorted { ($0.completed, $0.child) < ($1.completed, $1.child) })
        put(outcomes)
    }

    /// The checks of the year and the year before: assessments every six months under five and every twelve after.
    private func checks(_ child: DemoChild, _ stay: (from: Day, to: Day?), _ dice: inout Dice) -> [HealthCheck] {
        var rows: [HealthCheck] = []
        let first = year.previous.start
        let last = stay.to.map { $0.adding(days: -1) } ?? end
        func add(_ kind: String, _ day: Day) {
            var row = HealthCheck()
            row.child = child.id
            row.kind = kind
            row.held = worked(day)
            row.outcome = child.age(on: day) >= 12 && dice.percent(6) ? "refused" : "done"
            if row.held > stay.from, row.held >= first, row.held <= last { rows.append(row) }
        }
        var day = stay.from
        if day >= first {
            day = workingDays.day(dice.percent(88) ? dice.int(8, 20) : dice.int(21, 45), after: day)
            add("initial health assessment", day)
        } else {
            day = dice.day(first.adding(days: -170), first.adding(days: 10))
        }
        while day <= last {
            let months = child.age(on: day) < 5 ? 6 : 12
            day = day.adding(months: months).adding(days: dice.percent(80) ? -dice.int(0, months * 4) : dice.int(15, 90))
            add("health assessment", day)
        }
        day = max(stay.from, first.adding(days: -120)).adding(days: dice.int(10, 120))
        while day <= last {
            if dice.percent(82) { add("dental check", day) }
            day = day.adding(days: dice.int(160, 330))
        }
        day = max(stay.from, first).adding(days: dice.int(5, 340))
        while day <= last {
            if dice.percent(88) { add("immunisation check", day) }
            day = day.adding(days: dice.int(300, 360))
        }
        return rows
    }

    private func outcome(_ child: DemoChild, _ checks: [HealthCheck], _ form: SDQForm?, _ dice: inout Dice) -> YearOutcome {
        var row = YearOutcome()
        let age = child.age(on: end)
        func done(_ kinds: String...) -> Int {
            checks.count { kinds.contains($0.kind) && $0.outcome == "done" && $0.held >= year.start }
        }
        func flag(_ answer: Bool) -> Flag { answer ? .yes : .no }
        row.child = child.id
        row.born = child.born
        if let form {
            row.sdqScore = form.score
        } else if age >= 4 {
            row.sdqReason = SDQReason(age > 16 ? "SDQ1" : dice.word(weighted: ["SDQ4": 55, "SDQ2": 25, "SDQ3": 12, "SDQ5": 8]))
        }
        if age >= 10 { row.isConvicted = flag(dice.percent(4)) }
        if age < 5 { row.hadDevelopmentChecks = flag(dice.percent(92)) }
        row.isImmunised = flag(done("immunisation check") > 0)
        row.hadDentalCheck = flag(done("dental check") > 0)
        row.hadHealthAssessment = flag(done("health assessment", "initial health assessment") >= (age < 5 ? 2 : 1))
        let misuses = age >= 12 && dice.percent(5)
        row.misusedSubstances = flag(misuses)
        if misuses {
            row.receivedIntervention = flag(dice.percent(65))
            if row.receivedIntervention == .no { row.offeredIntervention = .yes }
        }
        return row
    }
}
