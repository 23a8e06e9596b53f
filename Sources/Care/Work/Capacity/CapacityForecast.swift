/// The next half year of reviews and conferences against the chairs who are there to hold them (features, 3.4).
public struct CapacityForecast: Sendable {
    /// A week ahead, Monday to Sunday; the first begins tomorrow where that is later in the week.
    public struct Week: Hashable, Sendable {
        public let start: Day
        public let end: Day
        /// Reviews and review conferences that fall due, and conferences that are booked.
        public let certain: [ForecastMeeting]
        /// Reviews and review conferences of children who are known, less those that will not be needed any more.
        public let reviews: Double
        public let reviewConferences: Double
        /// First and second reviews, and first review conferences, of children who are yet to come.
        public let newcomers: Double
        public let initialConferences: Double
        /// The fewest and most initial conferences of nine weeks in ten.
        public let initialLow: Double
        public let initialHigh: Double
        public let slots: Double

        public var demand: Double { reviews + reviewConferences + newcomers + initialConferences }
        public var low: Double { demand - initialConferences + initialLow }
        public var high: Double { demand - initialConferences + initialHigh }
        /// Whether the meetings expected are more than can be chaired: by half a meeting at least, as less than that is no meeting.
        public var isShort: Bool { demand - slots >= CapacityForecast.leastShort }
        /// Whether they would be in a week with many initial conferences.
        public var mayBeShort: Bool { high - slots >= CapacityForecast.leastShort }
        public var spare: Double { slots - demand }

        public func count(_ kind: ForecastMeeting.Kind) -> Int { certain.count { $0.kind == kind } }
    }

    public static let weekCount = 26
    /// How many meetings without a chair make a week, or a day, short.
    public static let leastShort = 0.5
    /// So many days before a week that is short the manager is told (features, 3.4).
    public static let alertDays = 28

    public let today: Day
    public let habits: CapacityHabits
    public let weeks: [Week]
    /// How many reviews and conferences are left out, because nobody knows when they are due or they have been overdue for half a year.
    public let leftOut: Int

    /// The first week that cannot be staffed; nil where every week can.
    public var firstShort: Week? { weeks.first(where: \.isShort) }
    /// Every week that cannot be staffed.
    public var short: [Week] { weeks.filter(\.isShort) }
    /// Those that begin soon enough for the manager to be told.
    public var shortSoon: [Week] { short.filter { $0.start - today <= Self.alertDays } }

    /// - Parameters:
    ///   - count: how many weeks ahead.
    ///   - isByCalendar: whether a week is one from Monday to Sunday, what is left of this one the first; or else seven days from tomorrow.
    public init(_ facts: Facts, weeks count: Int = CapacityForecast.weekCount, isByCalendar: Bool = true) {
        today = facts.today
        let habits = facts.capacityHabits()
        self.habits = habits
        let tomorrow = facts.today.adding(days: 1), monday = tomorrow.adding(days: -tomorrow.weekday.rawValue)
        // At a weekend the first week is the next one.
        let isLeft = tomorrow.weekday.rawValue < 5
        let first = isByCalendar ? isLeft ? monday : monday.adding(days: 7) : tomorrow
        let meetings = facts.certainMeetings(habits, until: first.adding(days: 7 * count - 1))
        leftOut = facts.leftOutOfForecast
        let band = habits.initialBand
        weeks = (0..<count).map { week in
            let start = max(first.adding(days: 7 * week), tomorrow), end = first.adding(days: 7 * week + 6)
            // Of a week that has begun, its working days still to come.
            let share = Double(min(5, end - start - 1)) / 5
            let certain = meetings.filter { start <= $0.day && $0.day <= end }
            func weighted(_ kind: ForecastMeeting.Kind) -> Double { certain.reduce(0) { $0 + ($1.kind == kind ? $1.weight : 0) } }
            let booked = weighted(.initialConference)
            // A child who comes into care now has the first review after four weeks and the second three months later; a plan is reviewed after three.
            let newcomers =
                (week >= 4 ? habits.firstReviews : 0) + (week >= 17 ? habits.secondReviews : 0) + (week >= 13 ? habits.initialMean * habits.planShare : 0)
            return Week(
                start: start, end: end, certain: certain, reviews: weighted(.review), reviewConferences: weighted(.reviewConference), newcomers: newcomers,
                initialConferences: max(habits.initialMean * share, booked), initialLow: max(Double(band.low) * share, booked),
                initialHigh: max(Double(band.high) * share, booked),
                slots: facts.chairSlots(from: start, through: end))
        }
    }

    // MARK: What could move

    /// A meeting that could be held in a later week and still be in time.
    public struct Movable: Hashable, Sendable {
        public let meeting: ForecastMeeting
        public let week: Day
        /// The week, before the meeting is due, with the most room.
        public let to: Day
        public let spare: Double
    }

    /// Meetings of weeks that are short, or may be, that can be held in a later week with room and still be in time, those with the most time first.
    public var movable: [Movable] {
        weeks.enumerated().filter { $0.element.mayBeShort }.flatMap { place, week -> [Movable] in
            week.certain.compactMap { meeting -> Movable? in
                guard let due = meeting.due, due > week.end else { return nil }
                let later = weeks[(place + 1)...].prefix { $0.start <= due }
                guard let best = later.filter({ $0.spare >= 1 }).max(by: { ($0.spare, $1.start) < ($1.spare, $0.start) }) else { return nil }
                return Movable(meeting: meeting, week: week.start, to: best.start, spare: best.spare)
            }
        }.sorted { one, other in
            let first = (one.meeting.due ?? one.week) - one.meeting.day, second = (other.meeting.due ?? other.week) - other.meeting.day
            if one.week != other.week { return one.week < other.week }
            return first == second ? one.meeting.day < other.meeting.day : first > second
        }
    }
}

/// Whether the initial conferences of the next fifteen working days find a chair in time (features, A12).
public struct ConferenceSlots: Sendable {
    /// A working day ahead.
    public struct Slot: Hashable, Sendable {
        public let day: Day
        public let slots: Double
        /// Reviews and review conferences booked for that day, or expected on it.
        public let taken: Int
        /// Slots left on the days so far, what one day has over going to the next.
        public let freeSoFar: Double
        /// Initial conferences expected or booked on the days so far.
        public let demandSoFar: Double

        public var free: Double { max(0, slots - Double(taken)) }
        public var isShort: Bool { demandSoFar - freeSoFar >= CapacityForecast.leastShort }
    }

    public let days: [Slot]

    /// The first day on which more conferences are wanted than slots are left; nil where there is none.
    public var firstShort: Slot? { days.first(where: \.isShort) }

    /// - Parameter perWeek: how many initial conferences are expected in a week; nil takes the mean of the last 26 weeks.
    public init(_ facts: Facts, _ forecast: CapacityForecast, perWeek: Double? = nil) {
        let expected = (perWeek ?? forecast.habits.initialMean) / 5
        let certain = forecast.weeks.prefix(5).flatMap(\.certain)
        var day = facts.today, found: [Slot] = [], free = 0.0, booked = 0, last = facts.today
        for count in 1...15 {
            day = facts.workingDays.day(1, after: day)
            // What is expected on a weekend or bank holiday is held on the next working day.
            let due = certain.filter { last < $0.day && $0.day <= day }
            last = day
            let slots = facts.chairSlots(on: day), taken = due.count { $0.kind != .initialConference }
            booked += due.count - taken
            free += max(0, slots - Double(taken))
            found.append(Slot(day: day, slots: slots, taken: taken, freeSoFar: free, demandSoFar: max(expected * Double(count), Double(booked))))
        }
        days = found
    }
}

extension Facts {
    /// The forecast as at today; worked out once.
    public var capacityForecast: CapacityForecast { memo.value("capacity forecast") { CapacityForecast(self) } }

    public var conferenceSlots: ConferenceSlots { memo.value("conference slots") { ConferenceSlots(self, capacityForecast) } }
}
