/// The reviews of one period of care in order, each with the day it was due and why.
///
/// Each limit runs from the review before it as it was held, early or late (Care Planning Regulations 2010, reg 33; domain reference 2.4).
public struct ReviewChain: Sendable {
    /// One review that was held or should be.
    public struct Link: Sendable, Hashable {
        public let kind: Kind
        /// What started its clock.
        public let trigger: Day
        public let limit: Limit
        public let due: Day
        /// The place of the review in `Facts.reviews.rows`; nil while it has not been held.
        public let review: Int?
        public let held: Day?
        /// False when the review before it is not in the records, so that nobody can tell when this one was due.
        public let dueIsKnown: Bool

        public var wasOnTime: Bool { held.map { $0 <= due } ?? false }
    }

    public enum Kind: Sendable, Hashable {
        case first, second, later
        /// The council may place the child for adoption, and has not yet.
        case adoptionAuthority
        /// The first, second and later review after the child was placed for adoption.
        case adoptionFirst, adoptionSecond, adoptionLater

        public var timescale: String {
            switch self {
            case .first: "first-review"
            case .second: "second-review"
            case .later: "later-review"
            case .adoptionAuthority: "adoption-authority-review"
            case .adoptionFirst, .adoptionSecond, .adoptionLater: "adoption-placement-review"
            }
        }

        public var because: String {
            switch self {
            case .first: "the child became looked after on"
            case .second: "the first review was held on"
            case .later: "the last review was held on"
            case .adoptionAuthority: "the placement order was made on"
            case .adoptionFirst: "the child was placed for adoption on"
            case .adoptionSecond: "the first review after the placement for adoption was held on"
            case .adoptionLater: "the last review after the placement for adoption was held on"
            }
        }

        public var basis: String {
            switch self {
            case .first: "Care Planning Regulations 2010, reg 33(1)"
            case .second, .later: "Care Planning Regulations 2010, reg 33(2)"
            case .adoptionAuthority: "Adoption Agencies Regulations 2005, reg 36(1)"
            case .adoptionFirst, .adoptionSecond, .adoptionLater: "Adoption Agencies Regulations 2005, reg 36(3)"
            }
        }
    }

    public let links: [Link]

    /// The chain ends with the review that is due next, or overdue, as a link without one.
    ///
    /// - Parameter countingAuthority: the day the council got authority to place the child for adoption moves the next review, too. Figures of
    ///   timeliness follow the reviews of regulation 33 and the placement for adoption; this clock is shown beside them.
    init(_ period: PeriodOfCare, _ facts: Facts, countingAuthority: Bool = false) {
        let reviews = facts.reviews
        var links: [Link] = []
        // The adoption events of this period of care.
        var placed: [Day] = []
        var ordered: Day?
        var wasPlaced = false
        for index in period.episodes {
            let episode = facts.episodes.rows[index]
            if episode.legalStatus.isShortBreak { continue }
            if episode.placement.isAdoption {
                if !wasPlaced { placed.append(episode.from) }
                wasPlaced = true
            } else if !episode.placement.isTemporary {
                wasPlaced = false
            }
            if ordered == nil, episode.legalStatus == .placementOrder { ordered = episode.from }
        }
        // How months are counted is asked day by day only where it was ever changed.
        let isSteady = facts.settings.history(.monthsAre).isEmpty
        let steady = (three: facts.limit(months: 3, on: facts.today), six: facts.limit(months: 6, on: facts.today))
        func threeMonths(_ day: Day) -> Limit { isSteady ? steady.three : facts.limit(months: 3, on: day) }
        func sixMonths(_ day: Day) -> Limit { isSteady ? steady.six : facts.limit(months: 6, on: day) }
        var kind = Kind.first
        var trigger = period.from
        var limit = Limit.workingDays(20)
        var due = limit.day(from: trigger, facts.workingDays)
        // Reviews of a period that began before the records did are numbered from the middle.
        var dueIsKnown = period.startIsKnown && due >= facts.reviewsKnownFrom
        var nextPlacement = 0
        var usedOrder = false
        var wasOverdueWhenPlaced = false

        func adopt(upTo held: Day) {
            // An authority or a placement before the review that was held moves the day it was due.
            if countingAuthority, !usedOrder, let day = ordered, day < held, nextPlacement == 0 {
                usedOrder = true
                let limitDay = threeMonths(day).day(from: day, facts.workingDays)
                if limitDay < due && day > trigger {
                    kind = .adoptionAuthority
                    trigger = day
                    limit = threeMonths(day)
                    due = limitDay
                    dueIsKnown = true
                }
            }
            while nextPlacement < placed.count, placed[nextPlacement] < held {
                let day = placed[nextPlacement]
                nextPlacement += 1
                if day < trigger { continue }
                // A review that was overdue before the placement stays overdue; when it is held it is the first after the placement.
                if dueIsKnown && due < day {
                    wasOverdueWhenPlaced = true
                    continue
                }
                kind = .adoptionFirst
                trigger = day
                limit = .weeks(4)
                due = limit.day(from: day, facts.workingDays)
                dueIsKnown = true
            }
        }

        var last: Day?
        for index in reviews.range(period.child) {
            let held = reviews.rows[index].held
            if held < period.from || held == last { continue }
            if let to = period.to, held > to { break }
            adopt(upTo: held)
            links.append(
                Link(kind: kind, trigger: trigger, limit: limit, due: due, review: index, held: held, dueIsKnown: dueIsKnown))
            last = held
            if wasOverdueWhenPlaced { kind = .adoptionFirst }
            wasOverdueWhenPlaced = false
            switch kind {
            case .first:
                // Where the first review known may not be the first that was held, the next limit is that of a later review.
                kind = dueIsKnown ? .second : .later
                limit = dueIsKnown ? threeMonths(held) : sixMonths(held)
            case .adoptionFirst:
                kind = .adoptionSecond
                limit = threeMonths(held)
            case .adoptionSecond, .adoptionLater:
                kind = .adoptionLater
                limit = sixMonths(held)
            case .second, .later, .adoptionAuthority:
                kind = .later
                limit = sixMonths(held)
            }
            trigger = held
            due = limit.day(from: held, facts.workingDays)
            dueIsKnown = true
        }
        adopt(upTo: Day(number: .max))
        if let to = period.to, to <= due || !dueIsKnown {
            self.links = links
            return
        }
        if dueIsKnown || last == nil {
            links.append(Link(kind: kind, trigger: trigger, limit: limit, due: due, review: nil, held: nil, dueIsKnown: dueIsKnown))
        }
        self.links = links
    }
}

extension Facts {
    /// The chain of a period of care.
    public func reviewChain(_ period: PeriodOfCare, countingAuthority: Bool = false) -> ReviewChain {
        ReviewChain(period, self, countingAuthority: countingAuthority)
    }

    /// The chains of all periods of care, in the order of `periods`; worked out once.
    var reviewChains: [ReviewChain] {
        memo.value("review chains") { periods.map { ReviewChain($0, self) } }
    }

    /// A limit in months as the setting counts them on the day that starts the clock: calendar months, or 91 days for three and 183 for six.
    public func limit(months: Int, on day: Day) -> Limit {
        guard settings.text(.monthsAre, on: day) == "days" else { return .months(months) }
        return .days(months == 3 ? 91 : months == 6 ? 183 : (months * 365 + 6) / 12)
    }
}
