import Care

extension Store {
    /// Tells IROs of the changes that the records hold and nobody told of: after an import, once for each change.
    ///
    /// - Returns: how many alerts were written.
    @discardableResult
    public func tellOfChanges(_ deed: Deed) throws -> Int {
        let missing = ChangeAlerts.missing(try facts(asFarAsKnownOn: deed.day))
        guard !missing.isEmpty else { return 0 }
        var entries = Entries()
        for alert in missing { entries.add(alert) }
        try save(entries, action: "tell of changes", subject: "changes", deed)
        return missing.count
    }
}
