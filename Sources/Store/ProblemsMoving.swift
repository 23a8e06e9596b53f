public import Care

extension Store {
    /// Writes down that children's problems nobody touched have moved up. A second run on the same day writes nothing.
    ///
    /// - Parameter facts: everything known, if it has been read already.
    /// - Returns: what was written.
    @discardableResult
    public func logMovesUp(_ facts: Facts? = nil, _ deed: Deed) throws -> [ProblemStep] {
        let facts = try facts ?? self.facts(asFarAsKnownOn: deed.day)
        let steps = facts.unloggedMovesUp
        if steps.isEmpty { return [] }
        var entries = Entries()
        for step in steps { entries.add(step) }
        try save(entries, action: "move children's problems up", subject: "voice", deed)
        return steps
    }
}
