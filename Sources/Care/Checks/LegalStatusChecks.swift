extension Check {
    /// 378: a child placed with parents cannot be accommodated under section 20, which is an agreement with them.
    public static let parentsUnderSection20 = eachEpisode(
        "parents-under-section-20", title: "Placed with parents under section 20", basis: "SSDA903 rule 378"
    ) { episode, _ in
        guard episode.placement.rawValue == "P1", episode.legalStatus.rawValue == "V2" else { return nil }
        return
            "The episode that began on \(episode.from.short) is placed with parents (P1) under section 20 (V2), which cannot be. "
            + "Correct PLACE or LS."
    }

    /// 408: placed for adoption under a placement order needs the order.
    public static let adoptionWithoutOrder = eachEpisode(
        "adoption-without-order", title: "Placed for adoption without a placement order", basis: "SSDA903 rule 408"
    ) { episode, _ in
        let place = episode.placement.rawValue
        guard place == "A5" || place == "A6", episode.legalStatus.rawValue != "E1" else { return nil }
        return "The episode that began on \(episode.from.short) is \(place), placed for adoption with a placement order, but LS is "
            + "\(episode.legalStatus.rawValue). LS should be E1, or PLACE A3 or A4."
    }

    /// 358: nobody under ten is on remand or sentenced.
    public static let remandUnderTen = eachEpisode(
        "remand-under-ten", title: "Youth justice status under the age of ten", basis: "SSDA903 rule 358"
    ) { episode, born in
        let status = episode.legalStatus.rawValue
        guard let born, status == "J1" || status == "J2" || status == "J3", episode.from < born.birthday(10) else { return nil }
        return
            "The episode that began on \(episode.from.short) has LS \(status), but the child was under 10. Correct LS or the day of birth."
    }

    /// 361 to 363: police protection lasts 72 hours, an emergency protection order 21 days, a child assessment order 7.
    public static let protectionTooLong = Check(
        "protection-too-long", title: "Emergency status lasts longer than the law allows", basis: "SSDA903 rules 361, 362, 363",
        severity: .error,
        reads: [Episode.self]
    ) { facts in
        var found: [Found] = []
        for child in facts.children.indices {
            let range = facts.episodes.range(child)
            var first: Int?
            for index in range {
                let status = facts.episodes.rows[index].legalStatus.rawValue
                guard let limit = protectionLimit(status) else {
                    first = nil
                    continue
                }
                // Episodes that follow each other under one status are one stay under it.
                let continues =
                    first.map {
                        facts.episodes.rows[$0].legalStatus.rawValue == status
                            && facts.episodes.rows[index - 1].to == facts.episodes.rows[index].from
                    } ?? false
                if !continues { first = index }
                let next = index + 1
                let goesOn =
                    next < range.upperBound && facts.episodes.rows[next].legalStatus.rawValue == status
                    && facts.episodes.rows[next].from == facts.episodes.rows[index].to
                guard let start = first, !goesOn else { continue }
                let from = facts.episodes.rows[start].from
                let to = facts.episodes.rows[index].to ?? facts.today
                guard to - from > limit.days else { continue }
                found.append(
                    facts.found(
                        episode: start, of: child,
                        "\(status) has lasted \(to - from) days from \(from.short), and the law allows \(limit.words). "
                            + "Record the legal status that followed it."))
            }
        }
        return found
    }

    private static func protectionLimit(_ status: String) -> (days: Int, words: String)? {
        switch status {
        case "L1": (3, "72 hours")
        case "L2": (21, "21 days")
        case "L3": (7, "7 days")
        default: nil
        }
    }

    /// 365: one short break lasts no more than 17 days.
    public static let shortBreakTooLong = Check(
        "short-break-too-long", title: "Short break longer than 17 days", basis: "SSDA903 rule 365", severity: .error, reads: [Episode.self]
    ) { facts in
        var found: [Found] = []
        for child in facts.children.indices {
            for index in facts.episodes.range(child) where facts.episodes.rows[index].legalStatus.rawValue == "V3" {
                let from = facts.episodes.rows[index].from
                let days = (facts.episodes.rows[index].to ?? facts.today) - from
                guard days > 17 else { continue }
                found.append(
                    facts.found(
                        episode: index, of: child,
                        "The short break (V3) that began on \(from.short) has lasted \(days) days, and 17 are allowed. "
                            + "Correct its end, or record V2 for a single period of accommodation."))
            }
        }
        return found
    }

    /// 367: short breaks of one child add up to no more than 75 days in a year.
    public static let shortBreaksOverYear = Check(
        "short-breaks-over-year", title: "More than 75 days of short breaks in a year", basis: "SSDA903 rule 367", severity: .error,
        reads: [Episode.self]
    ) { facts in
        var found: [Found] = []
        for child in facts.children.indices {
            var days: [Int: (total: Int, last: Int)] = [:]
            for index in facts.episodes.range(child) where facts.episodes.rows[index].legalStatus.rawValue == "V3" {
                let episode = facts.episodes.rows[index]
                let to = episode.to ?? facts.today
                for endsIn in facts.years(of: episode) {
                    guard let year = ReportingYear(endingIn: endsIn) else { continue }
                    // A night belongs to the day it begins on: the day of return is not counted.
                    let nights = min(to, year.end.adding(days: 1)) - max(episode.from, year.start)
                    if nights > 0 { days[endsIn] = ((days[endsIn]?.total ?? 0) + nights, index) }
                }
            }
            for (endsIn, sum) in days.sorted(by: { $0.key < $1.key }) where sum.total > 75 {
                guard let year = ReportingYear(endingIn: endsIn) else { continue }
                found.append(
                    facts.found(
                        episode: sum.last, of: child,
                        "Short breaks (V3) add up to \(sum.total) days in \(year.title), and 75 are allowed. "
                            + "Correct the days, or record V2 for a single period of accommodation."))
            }
        }
        return found
    }

    /// 426: the episodes of short breaks are recorded, or the agreements are, and not both in one year.
    public static let shortBreaksMixed = Check(
        "short-breaks-mixed", title: "V3 and V4 in one year", basis: "SSDA903 rule 426", severity: .error, reads: [Episode.self]
    ) { facts in
        var found: [Found] = []
        for child in facts.children.indices {
            let range = facts.episodes.range(child)
            guard range.contains(where: { facts.episodes.rows[$0].legalStatus.rawValue == "V4" }) else { continue }
            for index in range where facts.episodes.rows[index].legalStatus.rawValue == "V3" {
                let years = facts.years(of: facts.episodes.rows[index])
                let clash = range.first { other in
                    facts.episodes.rows[other].legalStatus.rawValue == "V4" && years.overlaps(facts.years(of: facts.episodes.rows[other]))
                }
                guard clash != nil else { continue }
                found.append(
                    facts.found(
                        episode: index, of: child,
                        "The short break of \(facts.episodes.rows[index].from.short) is V3, but an agreement (V4) is recorded in the "
                            + "same year. "
                            + "Record one or the other."))
            }
        }
        return found
    }
}

extension Facts {
    /// The reporting years an episode lies in, by the year in which they end.
    fileprivate func years(of episode: Episode) -> ClosedRange<Int> {
        let first = ReportingYear(containing: episode.from).endsIn
        return first...max(first, ReportingYear(containing: episode.to ?? today).endsIn)
    }
}
