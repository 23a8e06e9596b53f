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
            let form = form(child, stay, isCohort: isCohort, &dice)
            if let form { forms.append(form) }
            // The outcomes are told of those who are there at the year's end.
            if isCohort, end == year.end { outcomes.append(outcome(child, ofChild, form, &dice)) }
        }
        put(checks.sorted { ($0.held, $0.child, $0.kind) < ($1.held, $1.child, $1.kind) })
        put(forms.sorted { ($0.completed, $0.child) < ($1.completed, $1.child) })
        put(outcomes)
    }

    /// The questionnaires and outcomes of an earlier year, from the checks that are there already.
    mutating func fillOutcomes() {
        var dice = dice("outcomes")
        let ofChild = Dictionary(grouping: records[HealthCheck.self].entries, by: \.child)
        var forms: [SDQForm] = [], outcomes: [YearOutcome] = []
        for child in children {
            // A child who left on the last day was there for the whole year.
            guard let stay = child.stay(on: end), stay.from <= year.start else { continue }
            let form = form(child, (stay.from, nil), isCohort: true, &dice)
            if let form { forms.append(form) }
            outcomes.append(outcome(child, ofChild[child.id] ?? [], form, &dice))
        }
        put(forms.sorted { ($0.completed, $0.child) < ($1.completed, $1.child) })
        put(outcomes)
    }

    /// A questionnaire of the year; nil where none was filled in.
    private func form(_ child: DemoChild, _ stay: (from: Day, to: Day?), isCohort: Bool, _ dice: inout Dice) -> SDQForm? {
        guard (4...16).contains(child.age(on: end)), isCohort ? dice.percent(88) : end - stay.from > 60 && stay.to == nil && dice.percent(25)
        else { return nil }
        var row = SDQForm()
        row.child = child.id
        row.completed = worked(
            dice.day(max(year.start.adding(days: 3), stay.from.adding(days: 20), child.born.adding(years: 4).adding(days: 3)), end))
        row.score = min(40, max(0, dice.int(0, 16) + dice.int(0, 14)))
        return row.completed >= child.born.adding(years: 4) && row.completed <= end ? row : nil
    }

    /// The checks of the year and the year before: assessments every six months under five and every twelve after.
    private func checks(_ child: DemoChild, _ stay: (from: Day, to: Day?), _ dice: inout Dice) -> [HealthCheck] {
        var rows: [HealthCheck] = []
        let first = firstYear.previous.start
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
            checks.count { kinds.contains($0.kind) && $0.outcome == "done" && year.start <= $0.held && $0.held <= year.end }
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
