extension DemoWorld {
    /// What the return does not say of the year's reviews, and the IROs' contact with the children.
    mutating func fillReviewDetails() {
        var dice = dice("review details")
        let trackedFrom = isLiving ? firstYear.start : firstYear.start.adding(months: 6)
        var rows: [ReviewDetail] = [], visits: [IROVisit] = []
        let reviews = children.flatMap { child in child.reviews.filter { year.period.contains($0.held) }.map { (child, $0) } }
        for (child, review) in reviews.sorted(by: { ($0.1.held, $0.1.child) < ($1.1.held, $1.1.child) }) {
            var row = ReviewDetail()
            row.id = Self.id("LR", number(ReviewDetail.self, after: rows.count))
            row.child = review.child
            row.held = review.held
            row.chair = holder(.lookedAfter, review.child.text, on: review.held) ?? reviewer(on: review.held, &dice)?.id
            addContact(to: &row, child, &visits, &dice)
            row.chairing =
                child.age(on: review.held) < 8 ? .no : Chairing(rawValue: dice.word(weighted: ["no": 94, "co-chaired": 4, "chaired": 2]))
            switch dice.word(weighted: ["yes": 56, "no": 28, "": 16]) {
            case "yes":
                row.preparationHeld = .yes
                row.preparation = workingDays.day(dice.int(dice.percent(60) ? 20 : 8, 24), before: review.held)
                row.preparationMode = dice.percent(45) ? "face to face" : "telephone"
            case "no": row.preparationHeld = .no
            default: break
            }
            if dice.percent(88) { row.papersSent = workingDays.day(dice.int(8, 12), before: review.held) }
            if dice.percent(76) { row.reportReceived = workingDays.day(dice.int(0, 6), before: review.held) }
            row.decisionsSent = past(workingDays.day(dice.int(2, dice.percent(88) ? 5 : 11), after: review.held))
            row.minutesDrafted = past(workingDays.day(dice.int(6, dice.percent(84) ? 15 : 24), after: review.held))
            let isTracked = review.held >= trackedFrom && dice.percent(96)
            row.minutesTracked = isTracked ? .yes : .no
            if isTracked, dice.percent(97) {
                row.minutesDistributed = past(workingDays.day(dice.percent(66) ? dice.int(12, 20) : dice.int(21, 38), after: review.held))
            }
            rows.append(row)
        }
        markLate(&rows, &dice)
        put(rows)
        addVisits(&visits, &dice)
        visits.sort { ($0.held, $0.child) < ($1.held, $1.child) }
        for index in visits.indices { visits[index].id = Self.id("V", number(IROVisit.self, after: index)) }
        put(visits)
    }

    private func addContact(to row: inout ReviewDetail, _ child: DemoChild, _ visits: inout [IROVisit], _ dice: inout Dice) {
        switch dice.word(weighted: ["yes": 63, "no": 19, "": 18]) {
        case "yes":
            row.wasSeen = .yes
            row.contactMethod = dice.word(weighted: ["visit to placement": 71, "telephone": 18, "visit elsewhere": 11])
            row.seenAlone = child.age(on: row.held) >= 4 && dice.percent(86) ? .yes : .no
            let seen = worked(row.held.adding(days: -dice.int(1, 14)))
            row.seen = seen
            var visit = IROVisit()
            visit.child = row.child
            visit.staff = row.chair
            visit.held = seen
            visit.kind = row.contactMethod == "telephone" ? "pre-review telephone call" : "pre-review visit"
            visit.seenAlone = row.seenAlone
            // A day before the year belongs to the year before.
            if seen >= year.start { visits.append(visit) }
        case "no":
            row.wasSeen = .no
            row.notSeenReason = dice.word(weighted: [
                "no reason recorded": 32, "IRO capacity": 30, "child declined": 16, "placement at a distance": 13,
                "not appropriate, recorded": 9,
            ])
        default: break
        }
    }

    /// A reason for each review held after it was due.
    private func markLate(_ rows: inout [ReviewDetail], _ dice: inout Dice) {
        let known = Dictionary(children.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for index in rows.indices {
            let before = known[rows[index].child]?.reviews.last { $0.held < rows[index].held }?.held
            let from = known[rows[index].child]?.stay(on: rows[index].held)?.from
            let due =
                before.flatMap { day in from.map { day >= $0 } == true ? day.adding(months: 6) : nil }
                ?? from.map { workingDays.day(20, after: $0) }
            if let due, rows[index].held > due {
                rows[index].lateReason = dice.word([
                    "IRO unavailable", "social worker report not ready", "placement move", "family unavailable",
                ])
            }
        }
    }

    private func addVisits(_ visits: inout [IROVisit], _ dice: inout Dice) {
        for child in dice.some(yearly(120), of: children.filter { !$0.isShortBreaksOnly }) {
            let day = worked(dice.day(year.start.adding(days: 4), end))
            guard child.isInCare(on: day) else { continue }
            var visit = IROVisit()
            visit.child = child.id
            visit.staff = holder(.lookedAfter, child.id.text, on: day)
            visit.held = day
            visit.kind = dice.word(weighted: ["visit between reviews": 56, "telephone call": 30, "letter or text": 14])
            visit.seenAlone = visit.kind == "visit between reviews" && dice.percent(80) ? .yes : .no
            visits.append(visit)
        }
    }
}
