import Care

/// A child as the return's rows tell of one.
struct PlainChild {
    let id: Child.ID
    let born: Day?
    let sex: String
    let ethnicity: String
    /// In order of their first days, short breaks among them.
    let episodes: [Episode]
    let cares: [Care]
    let reviews: [Review]

    /// A time in care without a break.
    struct Care {
        var from: Day
        var to: Day?
        var episodes: [Episode]
    }

    static func all(_ records: Records) -> [PlainChild] {
        records[HeaderEntry.self].entries.map { header in
            let episodes = records[Episode.self].entries.filter { $0.child == header.child }.sorted { $0.from < $1.from }
            var cares: [Care] = []
            for episode in episodes where !isShortBreak(episode) {
                if episode.reason.rawValue == "S" || cares.isEmpty {
                    cares.append(Care(from: episode.from, to: nil, episodes: []))
                }
                cares[cares.count - 1].episodes.append(episode)
                cares[cares.count - 1].to = episode.to
            }
            let reviews = records[Review.self].entries.filter { $0.child == header.child }.sorted { $0.held < $1.held }
            return PlainChild(
                id: header.child, born: header.born, sex: header.sex.rawValue, ethnicity: header.ethnicity.rawValue, episodes: episodes,
                cares: cares, reviews: reviews)
        }
    }

    static func isShortBreak(_ episode: Episode) -> Bool { ["V3", "V4"].contains(episode.legalStatus.rawValue) }

    /// The episode open at the end of a day, and the time in care it belongs to.
    func inCare(on day: Day) -> (care: Care, episode: Episode)? {
        for care in cares {
            for episode in care.episodes where episode.from <= day && (episode.to == nil || episode.to ?? day > day) {
                return (care, episode)
            }
        }
        return nil
    }

    /// Completed years on a day.
    func age(on day: Day) -> Int {
        guard let born else { return -1 }
        let (one, other) = (born.civil, day.civil)
        return other.year - one.year - ((other.month, other.day) < (one.month, one.day) ? 1 : 0)
    }

    /// The episode that says where a child on a temporary move really lives.
    func home(_ care: Care, _ episode: Episode) -> Episode {
        guard episode.placement.rawValue.hasPrefix("T") else { return episode }
        return care.episodes.last { $0.from < episode.from && !$0.placement.rawValue.hasPrefix("T") } ?? episode
    }

    // MARK: Placements

    /// The stays with one carer in a time in care, up to a day.
    func stays(_ care: Care, upTo day: Day) -> [(from: Day, to: Day?, last: Episode)] {
        var stays: [(from: Day, to: Day?, last: Episode)] = []
        var wasAway = false
        for episode in care.episodes where episode.from <= day {
            let code = episode.placement.rawValue
            if code.hasPrefix("T") {
                wasAway = true
                if !stays.isEmpty { stays[stays.count - 1].to = episode.to }
                continue
            }
            var moved = ["S", "P", "B"].contains(episode.reason.rawValue) && code != "A3" && code != "A5"
            if wasAway, let before = stays.last?.last, before.placementPostcode == episode.placementPostcode, before.urn == episode.urn,
                before.provider == episode.provider
            {
                moved = false
            }
            wasAway = false
            if moved || stays.isEmpty { stays.append((episode.from, episode.to, episode)) }
            stays[stays.count - 1].to = episode.to
            stays[stays.count - 1].last = episode
        }
        return stays
    }

    /// The number of placements open at any time in the twelve months up to a day.
    func placements(inTheYearTo day: Day) -> Int {
        let start = day.adding(days: 1).adding(months: -12)
        return cares.filter { $0.from <= day }.flatMap { stays($0, upTo: day) }.count { $0.to == nil || $0.to ?? start >= start }
    }

    // MARK: Reviews

    /// The days of the reviews held in a time in care, a day told twice once.
    func held(_ care: Care) -> [Day] {
        var days: [Day] = []
        for review in reviews where review.held >= care.from && (care.to == nil || review.held <= care.to ?? review.held) {
            if days.last != review.held { days.append(review.held) }
        }
        return days
    }

    /// The day the review after some others was due, as somebody would have said who looked at the end of a day.
    ///
    /// Domain reference 2.4: 20 working days, then 3 months, then 6; a placement for adoption starts anew:
    /// 4 weeks, then 3 months, then 6.
    func due(_ care: Care, after earlier: [Day], lookingOn day: Day, _ workingDays: WorkingDays) -> Day {
        let usual = earlier.last.map { $0.adding(months: earlier.count == 1 ? 3 : 6) } ?? workingDays.day(20, after: care.from)
        var placed: Day?, wasPlaced = false
        for episode in care.episodes where episode.from < day {
            let code = episode.placement.rawValue
            if code.hasPrefix("T") { continue }
            let isPlaced = ["A3", "A4", "A5", "A6"].contains(code)
            if isPlaced && !wasPlaced { placed = episode.from }
            wasPlaced = isPlaced
        }
        guard let placed else { return usual }
        let since = earlier.filter { $0 > placed }
        guard let last = since.last else { return usual < placed ? usual : placed.adding(days: 28) }
        return last.adding(months: since.count == 1 ? 3 : 6)
    }
}
