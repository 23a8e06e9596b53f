extension Check {
    /// 356: an episode cannot end before it began.
    public static let episodeEndsBeforeStart = eachEpisode(
        "episode-ends-before-start", title: "Episode ends before it begins", basis: "SSDA903 rule 356"
    ) { episode, _ in
        guard let to = episode.to, to < episode.from else { return nil }
        return "The episode that began on \(episode.from.short) ended on \(to.short), before it began. Correct one of the two days."
    }

    /// 355: an episode lasts at least a day.
    public static let episodeWithinDay = eachEpisode(
        "episode-within-day", title: "Episode begins and ends on one day", basis: "SSDA903 rule 355"
    ) { episode, _ in
        guard episode.to == episode.from else { return nil }
        return
            "The episode began and ended on \(episode.from.short). An episode lasts at least 24 hours: correct a day, or delete the "
            + "episode."
    }

    /// 302: care cannot begin before birth.
    public static let episodeBeforeBirth = eachEpisode(
        "episode-before-birth", title: "Episode begins before birth", basis: "SSDA903 rule 302"
    ) { episode, born in
        guard let born, episode.from < born else { return nil }
        return "The episode began on \(episode.from.short), before the child was born. Correct DECOM or the day of birth."
    }

    /// 352: nobody starts to be looked after at 18 or over.
    public static let startedAtEighteen = eachEpisode(
        "started-at-eighteen", title: "Started to be looked after at 18 or over", basis: "SSDA903 rule 352"
    ) { episode, born in
        guard let born, episode.reason.startsCare, episode.from >= born.birthday(18) else { return nil }
        return "Care started on \(episode.from.short), when the child was 18 or over. Correct DECOM, RNE or the day of birth."
    }

    /// 353: the Children Act 1989 came into force on 14 October 1991.
    public static let episodeBeforeAct = eachEpisode(
        "episode-before-act", title: "Episode begins before 14 October 1991", basis: "SSDA903 rule 353"
    ) { episode, _ in
        guard episode.from.number < childrenActInForce else { return nil }
        return "The episode began on \(episode.from.short), before the Children Act 1989 was in force on 14 Oct 1991. Correct DECOM."
    }

    /// 14 October 1991.
    private static let childrenActInForce: Int32 = 7_956

    /// 354 and 385: a return tells nothing of the time after its year.
    public static let episodeAfterYearEnd = Check(
        "episode-after-year-end", title: "Episode begins or ends after the collection year", basis: "SSDA903 rules 354, 385",
        severity: .error,
        reads: [Episode.self]
    ) { facts in
        var found: [Found] = []
        for child in facts.children.indices {
            for index in facts.episodes.range(child) {
                guard let year = ReportingYear(endingIn: Int(facts.episodes.years[index])) else { continue }
                let episode = facts.episodes.rows[index]
                let last = episode.to.map { max($0, episode.from) } ?? episode.from
                // The year's end is at least 31 March of its number: most episodes need no closer look.
                guard last > year.end else { continue }
                let words = episode.from > year.end ? "began" : "ended"
                found.append(
                    facts.found(
                        episode: index, of: child,
                        "An episode in the return of \(year.title) \(words) on \(last.short), after the year's last day. Correct the day."))
            }
        }
        return found
    }

    /// DEC and REC are given together.
    public static let endWithoutReason = eachEpisode(
        "end-without-reason", title: "Episode has an end without a reason, or a reason without an end",
        basis: "SSDA903 Episodes, DEC and REC"
    ) { episode, _ in
        switch (episode.to, episode.ending) {
        case (let to?, nil): "The episode ended on \(to.short) and REC does not say why. Fill in REC."
        case (nil, let ending?):
            "The episode that began on \(episode.from.short) has the reason \(ending.rawValue) for its end and no end. Fill in DEC, or "
                + "empty REC."
        default: nil
        }
    }
}
