/// Alerts about changes that imports bring, so that the IRO is told although nobody filled in a form.
public enum ChangeAlerts {
    /// The alerts to be written for changes that have none yet: exactly one for each change of placement or legal status.
    ///
    /// A change has the same id whenever it is asked for, so that importing a file twice adds nothing. Only changes from the day the service
    /// began to work here count, or of the last 60 days. What a social worker told with a form is not told again.
    public static func missing(_ facts: Facts) -> [ChangeAlert] {
        let from = Day(facts.settings.text(.liveFrom, on: facts.today).trimmingSpaces) ?? facts.today.adding(days: -60)
        var known = Set(facts.records[ChangeAlert.self].entries.map(\.id))
        var found: [ChangeAlert] = []
        for child in facts.children.indices {
            for change in changes(of: child, facts) where change.day >= from {
                let id = ChangeAlert.ID(StableKey.make("change", facts.children[child].id.text, change.day.iso, change.kind.rawValue))
                guard known.insert(id).inserted else { continue }
                let told = facts.alerts(of: child).contains { $0.source == .form && $0.kind == change.kind && $0.happened == change.day }
                if told { continue }
                var alert = ChangeAlert()
                alert.id = id
                alert.child = facts.children[child].id
                alert.kind = change.kind
                alert.happened = change.day
                alert.told = facts.today
                alert.source = .records
                alert.words = change.words
                found.append(alert)
            }
        }
        return found
    }

    private struct Change {
        let day: Day
        let kind: ChangeKind
        let words: String
    }

    /// A child's changes within its periods of care. A change of both at once is one change of placement; temporary moves are none.
    private static func changes(of child: Int, _ facts: Facts) -> [Change] {
        var found: [Change] = []
        for period in facts.periods(of: child) {
            var before: Episode?
            for index in period.episodes {
                let episode = facts.episodes.rows[index]
                if episode.legalStatus.isShortBreak || episode.placement.isTemporary { continue }
                defer { before = episode }
                guard let last = before else { continue }
                let legal = episode.legalStatus == last.legalStatus ? nil : "legal status: \(episode.legalStatus.label)"
                let isSamePlace = episode.placement == last.placement && episode.placementPostcode == last.placementPostcode && episode.urn == last.urn
                let moved = !isSamePlace || episode.reason.changesCarer ? "placement: \(episode.placement.label)" : nil
                let isReturn = isSamePlace && facts.episodes.rows[max(index - 1, period.episodes.lowerBound)].placement.isTemporary
                if let moved, !isReturn {
                    found.append(Change(day: episode.from, kind: .placement, words: [moved, legal].compactMap { $0 }.joined(separator: "; ")))
                } else if let legal {
                    found.append(Change(day: episode.from, kind: .legalStatus, words: legal))
                }
            }
        }
        return found
    }
}
