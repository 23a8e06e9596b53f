extension DemoWorld {
    /// Fostering households and the yearly reviews of their approval.
    mutating func fillCarers() {
        var dice = dice("carers")
        var carers: [FosterCarer] = [], reviews: [CarerReview] = []
        for number in 0..<scaled(112) {
            var carer = FosterCarer()
            carer.id = FosterCarer.ID(Self.id("FC", number + 1, digits: 4))
            carer.household = "The \(DemoNames.surname(&dice)) household"
            carer.approved = worked(dice.day(year.start.adding(years: -9), end.adding(days: -20)))
            if dice.percent(11) {
                carer.to = past(worked(carer.approved.adding(days: dice.int(400, 3600))))
                // A household that left long ago is no longer in the register.
                if let to = carer.to, to < year.start { carer.to = worked(dice.day(year.start.adding(days: 5), end)) }
            }
            carer.kind = dice.percent(74) ? "mainstream" : "connected person"
            carer.places = dice.int(1, 3)
            carers.append(carer)
            allot(.fosterCarer, carer.id.text, carer.approved, to: carer.to, &dice)
            addReviews(of: carer, to: &reviews, &dice)
        }
        put(carers)
        put(reviews.sorted { ($0.held, $0.carer) < ($1.held, $1.carer) })
    }

    /// Within twelve months of approval, then every year; the register holds the last two years or so.
    private func addReviews(of carer: FosterCarer, to reviews: inout [CarerReview], _ dice: inout Dice) {
        var last = carer.approved
        while true {
            let late = dice.percent(7) ? dice.int(40, 80) : 0
            let held = worked(last.adding(months: 12).adding(days: late - dice.int(0, 35)))
            guard held <= end, carer.to.map({ held < $0 }) ?? true else { return }
            var row = CarerReview()
            row.carer = carer.id
            row.held = held
            row.isFirst = last == carer.approved ? .yes : .no
            if held >= allocationsBegin { row.chair = holder(.fosterCarer, carer.id.text, on: held) }
            row.toPanel = row.isFirst == .yes || dice.percent(10) ? .yes : .no
            row.carerViews = "yes"
            row.childViews = dice.percent(78) ? "yes" : "no"
            row.otherAuthorityViews = dice.percent(85) ? "not applicable" : "yes"
            row.outcome = dice.word(weighted: ["suitable, terms unchanged": 90, "suitable, terms changed": 9, "referred to panel": 1])
            if held > firstYear.start.adding(years: -2) { reviews.append(row) }
            last = held
        }
    }
}
