extension DemoWorld {
    /// Holds the reviews of every period of care, nearly all of them in time (Care Planning Regulations 2010, reg 33; Adoption Agencies
    /// Regulations 2005, reg 36).
    mutating func addReviews() {
        var dice = dice("reviews")
        for index in children.indices {
            var child = children[index]
            for episodes in child.periods {
                guard let first = episodes.first, !first.legalStatus.isShortBreak else { continue }
                addReviews(episodes, to: &child, &dice)
            }
            children[index] = child
        }
    }

    private func addReviews(_ episodes: [Episode], to child: inout DemoChild, _ dice: inout Dice) {
        guard let from = episodes.first?.from else { return }
        let to = episodes.last?.to
        let ordered = episodes.first { $0.legalStatus == .placementOrder }?.from
        let placed = episodes.first { $0.placement.isAdoption }?.from
        var last = from
        var held = 0
        var afterPlacing: Int?
        while true {
            var due: Day
            if let afterPlacing {
                due = afterPlacing == 1 ? last.adding(months: 3) : last.adding(months: 6)
            } else {
                due = held == 0 ? workingDays.day(20, after: from) : last.adding(months: held == 1 ? 3 : 6)
                if let ordered, ordered > last, ordered <= due { due = min(due, ordered.adding(months: 3)) }
            }
            var isPlacing = false
            if afterPlacing == nil, let placed, placed >= last, placed <= due {
                due = placed.adding(days: 28)
                isPlacing = true
            }
            let early = isPlacing ? dice.int(1, 9) : held == 0 ? dice.int(0, 6) : dice.percent(70) ? dice.int(0, 12) : dice.int(8, 40)
            var day = worked(due.adding(days: -early))
            if dice.percent(held == 0 ? 6 : 4) {
                let late = workedAfter(due.adding(days: dice.int(1, 25)))
                if late <= end, to.map({ late < $0 }) ?? true { day = late }
            }
            if isPlacing, let placed, day <= placed { day = due }
            if day <= last { day = due }
            guard day <= end, to.map({ day < $0 }) ?? true else { return }
            var review = Review()
            review.child = child.id
            review.born = child.born
            review.held = day
            review.participation = Participation(Self.participation(age: child.age(on: day), &dice))
            child.reviews.append(review)
            held += 1
            if isPlacing { afterPlacing = 1 } else if let count = afterPlacing { afterPlacing = count + 1 }
            last = day
        }
    }

    /// How a child of an age took part.
    static func participation(age: Int, _ dice: inout Dice) -> String {
        if age < 4 { return "PN0" }
        if age < 10 { return dice.word(weighted: ["PN6": 58, "PN1": 16, "PN5": 9, "PN7": 5, "PN3": 6, "PN4": 4, "PN2": 2]) }
        return dice.word(weighted: ["PN1": 47, "PN6": 31, "PN5": 11, "PN2": 4, "PN7": 5, "PN4": 1, "PN3": 1])
    }
}
