extension Check {
    /// 142: only a child's last episode can be open.
    public static let openEpisodeNotLast = eachTwoEpisodes(
        "open-episode-not-last", title: "Open episode is not the last", basis: "SSDA903 rule 142", onEarlier: true
    ) { before, after in
        guard before.to == nil else { return nil }
        return "The episode that began on \(before.from.short) has no end, but another began on \(after.from.short). Fill in DEC and REC."
    }

    /// 388: X1 says that another episode begins on the same day.
    public static let continuationMissing = Check(
        "continuation-missing", title: "Episode that should continue does not", basis: "SSDA903 rule 388", severity: .error,
        reads: [Episode.self]
    ) { facts in
        var found: [Found] = []
        for child in facts.children.indices {
            let range = facts.episodes.range(child)
            for index in range {
                let episode = facts.episodes.rows[index]
                guard let to = episode.to, episode.ending?.continuesCare == true else { continue }
                if index + 1 < range.upperBound {
                    let next = facts.episodes.rows[index + 1]
                    guard next.reason.startsCare, next.from > to else { continue }
                }
                found.append(
                    facts.found(
                        episode: index, of: child,
                        "The episode ended on \(to.short) with X1, but none follows it on that day. Add the next episode, or correct REC."))
            }
        }
        return found
    }

    /// 432: after care has ended, only S starts it again.
    public static let restartNotStarted = eachTwoEpisodes(
        "restart-not-started", title: "Care starts again without S", basis: "SSDA903 rule 432"
    ) { before, after in
        guard let to = before.to, let ending = before.ending, !ending.continuesCare, !after.reason.startsCare, after.from >= to else {
            return nil
        }
        return "Care ended on \(to.short) with \(ending.rawValue), but the episode that began on \(after.from.short) has RNE "
            + "\(after.reason.rawValue). It should be S, or REC before it X1."
    }

    /// 433: an episode that continues care begins on the day the one before it ended.
    public static let continuationLate = eachTwoEpisodes(
        "continuation-late", title: "Episode does not begin when the one before it ends", basis: "SSDA903 rule 433"
    ) { before, after in
        guard let to = before.to, before.ending?.continuesCare ?? true, !after.reason.startsCare, after.from > to else { return nil }
        return
            "The episode that began on \(after.from.short) with RNE \(after.reason.rawValue) should begin on \(to.short), when the one "
            + "before "
            + "it ended. Correct DECOM or DEC, or add the episode between them."
    }

    /// 431: a new start of care is not on the day care ended.
    public static let startOnDayOfEnd = eachTwoEpisodes(
        "start-on-day-of-end", title: "Care starts on the day it ended", basis: "SSDA903 rule 431"
    ) { before, after in
        guard after.reason.startsCare, before.to == after.from else { return nil }
        return
            "An episode with RNE S began on \(after.from.short), the day the one before it ended. If care went on, RNE is not S and REC "
            + "is X1."
    }

    /// 501: episodes of one child do not overlap.
    public static let episodesOverlap = Check(
        "episodes-overlap", title: "Episodes overlap", basis: "SSDA903 rule 501", severity: .error, reads: [Episode.self]
    ) { facts in
        var found: [Found] = []
        for child in facts.children.indices {
            var latest: Day?
            for index in facts.episodes.range(child) {
                let from = facts.episodes.rows[index].from
                if let end = latest, from < end {
                    found.append(
                        facts.found(
                            episode: index, of: child,
                            "The episode began on \(from.short), before an earlier one ended on \(end.short). Correct DECOM or DEC."))
                }
                if let to = facts.episodes.rows[index].to { latest = latest.map { max($0, to) } ?? to }
            }
        }
        return found
    }

    /// 437: nothing follows a death, or the end of care at 18.
    public static let episodeAfterLast = eachTwoEpisodes(
        "episode-after-last", title: "Episode after the last there can be", basis: "SSDA903 rule 437", onEarlier: true
    ) { before, after in
        guard let ending = before.ending?.rawValue, ending == "E2" || ending == "E15" || ending == "E17" else { return nil }
        return "An episode ended with \(ending), after which there can be no other, but one began on \(after.from.short). Correct REC, or "
            + "delete the later episode."
    }

    /// 434 to 436: the reason for the new episode names what changed.
    public static let reasonDisagrees = eachTwoEpisodes(
        "reason-disagrees", title: "Reason for new episode disagrees with what changed", basis: "SSDA903 rules 434, 435, 436"
    ) { before, after in
        guard before.to == after.from else { return nil }
        let statusChanged = before.legalStatus.rawValue != after.legalStatus.rawValue
        switch after.reason.rawValue {
        case "P", "T":
            guard statusChanged else { return nil }
            return "The episode of \(after.from.short) has RNE \(after.reason.rawValue), a change of placement only, but LS changed from "
                + "\(before.legalStatus.rawValue) to \(after.legalStatus.rawValue). RNE should be B or U, or LS is wrong."
        case "L", "B", "U":
            if !statusChanged {
                return "The episode of \(after.from.short) has RNE \(after.reason.rawValue), a change of legal status, but LS is "
                    + "\(after.legalStatus.rawValue) as before. Correct RNE or LS."
            }
            guard after.reason.rawValue == "L", !before.placement.isRenamed(as: after.placement) else { return nil }
            return "The episode of \(after.from.short) has RNE L, a change of legal status only, but PLACE changed from "
                + "\(before.placement.rawValue) to \(after.placement.rawValue). RNE should be B or U, or PLACE is wrong."
        default: return nil
        }
    }
}
