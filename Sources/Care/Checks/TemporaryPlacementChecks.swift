extension Check {
    /// 375, 376, 379: how long an absence from the placement can be temporary.
    public static let temporaryTooLong = Check(
        "temporary-too-long", title: "Temporary placement is too long", basis: "SSDA903 rules 375, 376, 379", severity: .error,
        reads: [Episode.self]
    ) { facts in
        var found: [Found] = []
        for child in facts.children.indices {
            for index in facts.episodes.range(child) where facts.episodes.rows[index].placement.isTemporary {
                let episode = facts.episodes.rows[index]
                let limit: (days: Int, words: String)
                switch episode.placement.rawValue {
                case "T1": limit = (42, "six weeks")
                case "T3": limit = (21, "three weeks")
                case "T4": limit = (7, "seven days")
                default: continue
                }
                let days = (episode.to ?? facts.today) - episode.from
                guard days > limit.days else { continue }
                found.append(
                    facts.found(
                        episode: index, of: child,
                        "The temporary placement (\(episode.placement.rawValue)) that began on \(episode.from.short) has lasted \(days) "
                            + "days, and "
                            + "\(limit.words) are allowed. Record a placement, or correct the end."))
            }
        }
        return found
    }

    /// 380, 381: care neither begins nor ends in a temporary placement.
    public static let temporaryAtEdge = eachEpisode(
        "temporary-at-edge", title: "Care begins or ends in a temporary placement", basis: "SSDA903 rules 380, 381"
    ) { episode, _ in
        guard episode.placement.isTemporary else { return nil }
        if episode.reason.startsCare {
            return
                "Care began on \(episode.from.short) in a temporary placement (\(episode.placement.rawValue)). Record the child's "
                + "placement."
        }
        guard let to = episode.to, let ending = episode.ending, !ending.continuesCare else { return nil }
        return
            "Care ended on \(to.short) in a temporary placement (\(episode.placement.rawValue)). Record the return to the child's "
            + "placement first."
    }

    /// 383: from a temporary placement a child returns to the one before it.
    public static let temporaryWithoutReturn = Check(
        "temporary-without-return", title: "No return after a temporary placement", basis: "SSDA903 rule 383", severity: .error,
        reads: [Episode.self]
    ) { facts in
        var found: [Found] = []
        for child in facts.children.indices {
            let range = facts.episodes.range(child)
            if range.count < 3 { continue }
            for index in range.dropFirst().dropLast() where facts.episodes.rows[index].placement.isTemporary {
                let before = facts.episodes.rows[index - 1]
                let after = facts.episodes.rows[index + 1]
                if before.placement.isTemporary || after.placement.isTemporary || after.reason.startsCare { continue }
                guard !before.placement.isRenamed(as: after.placement) else { continue }
                let episode = facts.episodes.rows[index]
                found.append(
                    facts.found(
                        episode: index, of: child,
                        "After the temporary placement (\(episode.placement.rawValue)) of \(episode.from.short) the child went to "
                            + "\(after.placement.rawValue), and came from \(before.placement.rawValue). A child returns from a "
                            + "temporary placement to the "
                            + "one before it: record the move as a placement."))
            }
        }
        return found
    }
}
