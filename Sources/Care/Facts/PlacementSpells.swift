extension Facts {
    /// The place of the episode that tells where a child lives: the last one before that is not a temporary move, or the episode itself.
    public func underlyingPlacement(_ child: LookedAfter) -> Int {
        var index = child.episode
        let first = periods[child.period].episodes.lowerBound
        while index > first, episodes.rows[index].placement.isTemporary || episodes.rows[index].legalStatus.isShortBreak { index -= 1 }
        return episodes.rows[index].placement.isTemporary ? child.episode : index
    }

    /// A stay in one placement with one carer, temporary moves not counted.
    public struct PlacementSpell: Hashable, Sendable {
        public let from: Day
        /// Nil while it lasts.
        public var to: Day?
        public let episode: Int
    }

    /// The placements of a period of care that were open at any time from one day to another.
    ///
    /// A new one begins where the reason for the episode says that the carer changed (S, P or B). Temporary moves (T0 to T4), the return
    /// from them, and being placed for adoption with the carer the child already lives with (A3, A5) are no new placements
    /// (DfE, old NI 62; domain reference, Table 15).
    public func placements(of period: PeriodOfCare, from start: Day, through end: Day) -> [PlacementSpell] {
        var spells: [PlacementSpell] = []
        var wasTemporary = false
        var latest: Int?
        for index in period.episodes {
            let episode = episodes.rows[index]
            if episode.legalStatus.isShortBreak || episode.from > end { continue }
            if episode.placement.isTemporary {
                wasTemporary = true
                if !spells.isEmpty { spells[spells.count - 1].to = episode.to }
                continue
            }
            // Back where the child was before the temporary move, which may not be where the stay began: a carer can have moved house.
            let isReturn = wasTemporary && latest.map { isSamePlace(episodes.rows[$0], episode) } ?? false
            wasTemporary = false
            latest = index
            let isNew = episode.reason.changesCarer && !episode.placement.isAdoptionByCarer && !isReturn
            if spells.isEmpty || isNew {
                spells.append(PlacementSpell(from: episode.from, to: episode.to, episode: index))
            } else {
                spells[spells.count - 1].to = episode.to
            }
        }
        return spells.filter { $0.to.map { $0 >= start } ?? true }
    }

    private func isSamePlace(_ one: Episode, _ other: Episode) -> Bool {
        one.placementPostcode == other.placementPostcode && one.provider == other.provider && one.urn == other.urn
    }

    public enum Location: String, CaseIterable, Sendable {
        case inside = "Placements in LA"
        case outside = "Placements Outside LA"
        case distant = "Placements +20miles"
        case unknown = "Not known"
    }

    /// Where a placement lies, by its postcode and the authority's code.
    func location(of episode: Episode, on day: Day) -> Location {
        let places = postcodes
        guard let there = episode.placementPostcode.flatMap({ places[Self.plain($0)] }) else { return .unknown }
        if there.authority == ownAuthority(on: day) { return .inside }
        guard let miles = miles(episode) else { return .outside }
        return miles > settings.number(.milesLimit, on: day) ? .distant : .outside
    }

    /// Miles in a straight line from home to placement, to one place; nil when a postcode is missing or unknown.
    public func miles(_ episode: Episode) -> Double? {
        let places = postcodes
        guard let home = episode.homePostcode.flatMap({ places[Self.plain($0)] }),
            let there = episode.placementPostcode.flatMap({ places[Self.plain($0)] })
        else { return nil }
        let east = Double(home.easting - there.easting), north = Double(home.northing - there.northing)
        return ((east * east + north * north).squareRoot() / 1609.3 * 10).rounded() / 10
    }

    /// The authority's own code: the setting, or else the one most home postcodes lie in.
    private func ownAuthority(on day: Day) -> String {
        let told = settings.text(.authorityCode, on: day)
        if !told.isEmpty { return told }
        return memo.value("own authority") {
            var counts: [String: Int] = [:]
            let places = postcodes
            for episode in episodes.rows {
                if let home = episode.homePostcode.flatMap({ places[Self.plain($0)] }) { counts[home.authority, default: 0] += 1 }
            }
            return counts.max { $0.value == $1.value ? $0.key > $1.key : $0.value < $1.value }?.key ?? ""
        }
    }

    var postcodes: [String: Postcode] {
        memo.value("postcodes") {
            var places: [String: Postcode] = [:]
            for place in records[Postcode.self].entries { places[Self.plain(place.postcode)] = place }
            return places
        }
    }

    /// A postcode without spaces, in capitals.
    static func plain(_ postcode: String) -> String {
        String(decoding: postcode.utf8.lazy.filter { $0 != 0x20 }.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0 }, as: UTF8.self)
    }

    /// Whether a child looked after on a day had been so without a break for twelve months, short breaks counting against it.
    ///
    /// Source: SSDA903 rule `CONTINUOUSLY_LOOKED_AFTER`; a child who started on 1 April counts at 31 March.
    public func isLookedAfterTwelveMonths(_ child: LookedAfter, on day: Day) -> Bool {
        let start = day.adding(days: 1).adding(years: -1)
        guard periods[child.period].from <= start else { return false }
        for index in episodes.range(child.child) {
            let episode = episodes.rows[index]
            if episode.legalStatus.isShortBreak, episode.from <= day, episode.to.map({ $0 >= start }) ?? true { return false }
        }
        return true
    }
}
