/// Everything known, as it was at the end of one day. All figures, clocks and findings are worked out from it.
public struct Facts: Sendable {
    /// Nothing after this day has happened yet.
    public let today: Day
    public let settings: Settings
    public let workingDays: WorkingDays
    /// The rows as they were read, what happened after `today` left out.
    public private(set) var records: Records

    /// Every child known, in order of their ids.
    public let children: [Child]
    private let childNumbers: [Child.ID: Int32]

    public let episodes: Grouped<Episode>
    public let reviews: Grouped<Review>
    /// Periods of care, child by child and in order.
    public let periods: [PeriodOfCare]
    private let periodOffsets: [Int32]
    /// The first day from which every review is in the records. Reviews held before it may be missing.
    public let reviewsKnownFrom: Day

    private(set) var memo = Memo()
    /// The records with what meetings say of them, kept for facts of a later reading.
    private let meetingsTold: MeetingsTold

    /// - Parameters:
    ///   - records: what the store holds, or only the registers that are needed.
    ///   - today: the end of this day is now.
    ///   - before: facts of an earlier reading: what was worked out from registers that are still the same is taken over from them.
    public init(
        _ records: Records, settings: Settings = Settings(), workingDays: WorkingDays = WorkingDays(), today: Day, after before: Facts? = nil
    ) {
        // Two ids of one child are read as one while their merge stands; meetings add to the registers that figures read.
        let merges = records.merges(on: today)
        let told = records.merged(merges).asAt(today)
        meetingsTold = MeetingsTold(told, settings, workingDays, after: before?.meetingsTold)
        let records = meetingsTold.result
        self.records = records
        self.settings = settings
        self.workingDays = workingDays
        self.today = today
        let (children, gathered) = Self.gather(records)
        var withMerged = gathered
        for (merged, kept) in merges { withMerged[merged] = gathered[kept] }
        let numbers = withMerged
        self.children = children
        childNumbers = numbers
        let count = children.count
        episodes = Grouped(records[Episode.self], groups: count, by: { numbers[$0.child].map(Int.init) }, day: \.from)
        reviews = Grouped(records[Review.self], groups: count, by: { numbers[$0.child].map(Int.init) }, day: \.held)
        (periods, periodOffsets) = Self.periods(episodes, children: count)
        reviewsKnownFrom = Self.reviewsKnownFrom(records[Review.self])
        if let before, isLike(before) { memo = Memo(after: before.memo, changed: records.changes(since: before.records)) }
    }

    /// Whether all that a working-out may use without its being noted is the same: the day, the settings, the calendar, the children with
    /// their places, and their episodes and reviews.
    private func isLike(_ others: Facts) -> Bool {
        today == others.today && settings == others.settings && workingDays == others.workingDays && children == others.children
            && childNumbers == others.childNumbers && records[Episode.self].isSame(as: others.records[Episode.self])
            && records[Review.self].isSame(as: others.records[Review.self])
    }

    /// The same facts with other rows of the IROs' own notes: everything that was worked out without them stays worked out.
    func withNotes(_ notes: Rows<OwnNote>) -> Facts {
        var facts = self
        facts.records.set(notes)
        facts.memo = Memo(over: memo, except: ["own notes"])
        return facts
    }

    // MARK: Children

    /// The child's place in `children`; nil when nobody has that id.
    public func number(of child: Child.ID) -> Int? { childNumbers[child].map(Int.init) }
    public func child(_ id: Child.ID) -> Child? { number(of: id).map { children[$0] } }

    private static func gather(_ records: Records) -> ([Child], [Child.ID: Int32]) {
        let header = records[HeaderEntry.self], known = records[KnownChild.self]
        var children: [Child] = []
        children.reserveCapacity(header.count + known.count)
        var places: [Child.ID: Int32] = [:]
        places.reserveCapacity(header.count + known.count)
        for entry in header.entries where places[entry.child] == nil {
            places[entry.child] = Int32(children.count)
            children.append(Child(id: entry.child, born: entry.born, sex: entry.sex, ethnicity: entry.ethnicity))
        }
        for entry in known.entries {
            let sex = entry.sex.flatMap { word in Sex.forWord(word) }
            if let place = places[entry.child] {
                let told = children[Int(place)]
                children[Int(place)] = Child(
                    id: told.id, born: told.born ?? entry.born, sex: told.sex ?? sex, ethnicity: told.ethnicity ?? entry.ethnicity,
                    forename: entry.forename, surname: entry.surname, family: entry.family)
            } else {
                places[entry.child] = Int32(children.count)
                children.append(
                    Child(
                        id: entry.child, born: entry.born, sex: sex, ethnicity: entry.ethnicity, forename: entry.forename,
                        surname: entry.surname, family: entry.family))
            }
        }
        // A child whom only other records name is still a child; a check reports the missing header row.
        var unnamed: Set<Child.ID> = []
        for entry in records[Episode.self].entries where places[entry.child] == nil { unnamed.insert(entry.child) }
        for entry in records[Review.self].entries where places[entry.child] == nil { unnamed.insert(entry.child) }
        for entry in records[ProtectionPlan.self].entries where places[entry.child] == nil { unnamed.insert(entry.child) }
        for entry in records[MeetingChild.self].entries where places[entry.child] == nil { unnamed.insert(entry.child) }
        for id in unnamed { children.append(Child(id: id, born: nil)) }
        children.sort { $0.id < $1.id }
        for (number, child) in children.enumerated() { places[child.id] = Int32(number) }
        return (children, places)
    }

    // MARK: Periods of care

    /// The child's periods of care, oldest first.
    public func periods(of child: Int) -> ArraySlice<PeriodOfCare> {
        guard child >= 0, child + 1 < periodOffsets.count else { return [] }
        return periods[Int(periodOffsets[child])..<Int(periodOffsets[child + 1])]
    }

    private static func periods(_ episodes: Grouped<Episode>, children: Int) -> ([PeriodOfCare], [Int32]) {
        var periods: [PeriodOfCare] = []
        periods.reserveCapacity(children)
        var offsets: [Int32] = [0]
        offsets.reserveCapacity(children + 1)
        for child in 0..<children {
            let range = episodes.range(child)
            var first: Int?
            var last = 0
            func close() {
                guard let start = first else { return }
                let ending = episodes.rows[last]
                let isOver = ending.to != nil && !(ending.ending?.continuesCare ?? false)
                let began = episodes.rows[start]
                periods.append(
                    PeriodOfCare(
                        child: child, from: began.from, to: isOver ? ending.to : nil, episodes: start..<last + 1,
                        startIsKnown: began.reason.startsCare || start > range.lowerBound))
            }
            for index in range where !episodes.rows[index].legalStatus.isShortBreak {
                let episode = episodes.rows[index]
                if first != nil {
                    let before = episodes.rows[last]
                    let ended = before.to != nil && !(before.ending?.continuesCare ?? false)
                    // X1 says that care goes on; a later start than that end is a gap in the records, not in care,
                    // unless the next episode says that care started anew.
                    let restarted = episode.reason.startsCare && before.to.map { $0 <= episode.from } ?? false
                    if ended || restarted {
                        close()
                        first = nil
                    }
                }
                if first == nil { first = index }
                last = index
            }
            close()
            offsets.append(Int32(periods.count))
        }
        return (periods, offsets)
    }

    /// A return of one year holds only that year's reviews; a file with the whole history holds those of years before, too.
    private static func reviewsKnownFrom(_ reviews: Rows<Review>) -> Day {
        var told: [Int16: (all: Int, earlier: Int)] = [:]
        var earliest = Day(number: .max)
        for (review, year) in zip(reviews.entries, reviews.years) {
            let start = ReportingYear(endingIn: Int(year))?.start ?? Day(number: .min)
            told[year, default: (0, 0)].all += 1
            if review.held < start { told[year, default: (0, 0)].earlier += 1 }
        }
        for (year, count) in told {
            guard let reporting = ReportingYear(endingIn: Int(year)), count.earlier * 50 <= count.all else { return Day(number: .min) }
            earliest = min(earliest, reporting.start)
        }
        return told.isEmpty ? Day(number: .min) : earliest
    }

    // MARK: Who was looked after

    /// A child looked after on a day, with the episode that held then.
    public struct LookedAfter: Sendable, Hashable {
        /// The child's place in `children`.
        public let child: Int
        /// The period's place in `periods`.
        public let period: Int
        /// The episode's place in `episodes.rows`.
        public let episode: Int
    }

    /// The children looked after at the end of a day, in order of their ids; short breaks left out.
    ///
    /// Source: an open episode whose legal status is not V3 or V4 (domain reference, section 4).
    public func lookedAfter(on day: Day) -> [LookedAfter] {
        memo.lookedAfter(day) {
            var found: [LookedAfter] = []
            for (number, period) in periods.enumerated() where period.contains(day) {
                // Where dirty records overlap, the child is counted once, in the episode that began last.
                guard let episode = episode(in: period, on: day) else { continue }
                if found.last?.child == period.child { found.removeLast() }
                found.append(LookedAfter(child: period.child, period: number, episode: episode))
            }
            return found
        }
    }

    /// The place of the episode of a period that held at the end of a day.
    public func episode(in period: PeriodOfCare, on day: Day) -> Int? {
        for index in period.episodes.reversed() {
            let episode = episodes.rows[index]
            if episode.legalStatus.isShortBreak || episode.from > day { continue }
            if let to = episode.to, to <= day { continue }
            return index
        }
        return nil
    }

    /// The period of care a day falls in, the day it ended included; nil when the child was not looked after then.
    public func period(of child: Int, around day: Day) -> PeriodOfCare? {
        periods(of: child).last { $0.from <= day && ($0.to.map { day <= $0 } ?? true) }
    }
}

extension Sex {
    /// The code for a word of the children's register.
    static func forWord(_ word: String) -> Sex? {
        switch word.lowercased() {
        case "male", "m", "1": Sex("M")
        case "female", "f", "2": Sex("F")
        case "": nil
        default: Sex("U")
        }
    }
}
