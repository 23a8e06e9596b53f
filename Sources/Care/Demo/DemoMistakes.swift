extension DemoWorld {
    /// Slips that somebody could make, a few in 600 children: for the checks to find. The gap in an allocation is made with the
    /// allocations.
    mutating func spoilReturn() {
        var dice = dice("mistakes")
        var free = dice.shuffled(Array(children.indices))
        let end = end
        /// Spoils a child for whom the change can be made, each child only once.
        func spoil(_ times: Int, _ change: (inout DemoChild) -> Bool) {
            var left = times
            for (place, index) in free.enumerated().reversed() where left > 0 {
                if change(&children[index]) {
                    left -= 1
                    free.remove(at: place)
                }
            }
        }
        // A review that nobody held: the one that fell due in the last months of the year.
        spoil(scaled(1)) { child in
            guard let last = child.reviews.last, let before = child.reviews.dropLast().last, let stay = child.stays.last, stay.to == nil,
                before.held > stay.from.adding(days: 200), child.decision == nil, before.held.adding(months: 6) < end.adding(days: -10)
            else { return false }
            return child.reviews.removeLast() == last
        }
        // A review after care ended.
        spoil(scaled(1)) { child in
            guard var review = child.reviews.last, child.stays.count == 1, let to = child.stays.last?.to, to < end.adding(days: -40) else {
                return false
            }
            review.held = worked(to.adding(days: 20))
            review.participation = Participation(child.age(on: review.held) < 4 ? "PN0" : "PN6")
            child.reviews.append(review)
            return true
        }
        // The same review entered twice.
        spoil(scaled(1)) { child in
            guard let review = child.reviews.last, year.period.contains(review.held) else { return false }
            child.reviews.append(review)
            return true
        }
        // The code of a child under four for one who is older.
        spoil(scaled(1)) { child in
            guard let review = child.reviews.last, year.period.contains(review.held), child.age(on: review.held) >= 5 else { return false }
            child.reviews[child.reviews.count - 1].participation = Participation("PN0")
            return true
        }
        // With parents, and accommodated by agreement: one of the two is wrong.
        spoil(scaled(1)) { child in
            guard var episode = child.periods.last?.last, episode.legalStatus == .accommodated, episode.to == nil, child.home != nil,
                episode.placement.isFostering, child.periods.last?.count == 1
            else { return false }
            episode.placement = PlacementType("P1")
            episode.provider = PlacementProvider("PR0")
            episode.placementPostcode = child.home
            episode.urn = nil
            child.periods[child.periods.count - 1] = [episode]
            return true
        }
    }
}
