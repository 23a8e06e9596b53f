public import Care

extension Store {
    /// Makes the scorecards of the weeks and months that have ended and have none yet, and keeps them as they are. A second run makes none.
    ///
    /// - Parameters:
    ///   - facts: everything known, if it has been read already.
    ///   - spans: weekly ones, monthly ones or both.
    /// - Returns: what was made.
    @discardableResult
    public func makeScorecards(
        _ facts: Facts? = nil, _ spans: [ScorecardSpan] = ScorecardSpan.allCases, _ deed: Deed
    ) throws -> [ScorecardMaker.Made] {
        let facts = try facts ?? self.facts(asFarAsKnownOn: deed.day)
        // Today is not over; records that end earlier are whole to their last day.
        let last = facts.today < deed.day ? facts.today : deed.day.adding(days: -1)
        let made = ScorecardMaker(facts, through: last).make(made: deed.day, spans)
        if made.isEmpty { return [] }
        var entries = Entries()
        for each in made {
            entries.add(each.card)
            for line in each.lines { entries.add(line) }
        }
        try save(entries, action: "make scorecards", subject: "scorecards", deed)
        return made
    }
}
