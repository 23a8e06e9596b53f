import Care

extension Store {
    /// Tells IROs of the changes that the last import brought and nobody told of, once for each change.
    ///
    /// What the records held before is no news, and the first import of a council brings a history, not changes.
    /// - Returns: how many alerts were written.
    @discardableResult
    public func tellOfChanges(_ deed: Deed) throws -> Int {
        guard let last = try imports().first?.id else { return 0 }
        let before = try facts(records(upTo: last - 1), asFarAsKnownOn: deed.day)
        guard !before.episodes.rows.isEmpty else { return 0 }
        let known = Set(ChangeAlerts.missing(before).map(\.id))
        let missing = ChangeAlerts.missing(try facts(asFarAsKnownOn: deed.day)).filter { !known.contains($0.id) }
        guard !missing.isEmpty else { return 0 }
        var entries = Entries()
        for alert in missing { entries.add(alert) }
        try save(entries, action: "tell of changes", subject: "changes", deed)
        return missing.count
    }
}
