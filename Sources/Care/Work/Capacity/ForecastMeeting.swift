/// A meeting of the weeks ahead that is certain: a review or review conference that falls due, or one that is booked.
public struct ForecastMeeting: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case review = "looked-after review"
        case reviewConference = "review conference"
        case initialConference = "initial conference"
    }

    public let kind: Kind
    /// The children it is about, by id.
    public let children: [Child.ID]
    /// The day it is booked for, or is expected on: reviews are mostly held some days before they are due.
    public let day: Day
    /// The last day in time; nil where no clock says.
    public let due: Day?
    public let isBooked: Bool
    /// How likely it is still needed then: children leave care and plans end.
    public let weight: Double
}

/// What the last half year says of the weeks to come.
public struct CapacityHabits: Hashable, Sendable {
    /// How many days before the day it is due a first review, a later one and a review conference are held: the middle of what was seen.
    public var firstLead = 0
    public var laterLead = 0
    public var conferenceLead = 0
    /// The share of children who leave care in a week, and of plans that end.
    public var leaving = 0.0
    public var ending = 0.0
    /// First and second reviews held in a week: those of children who are yet to come will be as many.
    public var firstReviews = 0.0
    public var secondReviews = 0.0
    /// Initial conferences in each of the weeks looked at, the oldest first.
    public var initialConferences: [Int] = []
    /// The share of initial conferences that make a plan.
    public var planShare = 0.0

    public var initialMean: Double { initialConferences.isEmpty ? 0 : Double(initialConferences.reduce(0, +)) / Double(initialConferences.count) }
    /// Nine weeks in ten had no fewer, and nine in ten no more.
    public var initialBand: (low: Int, high: Int) {
        let sorted = initialConferences.sorted()
        guard let last = sorted.last else { return (0, 0) }
        func rank(_ share: Double) -> Int { sorted[min(sorted.count - 1, max(0, Int((share * Double(sorted.count)).rounded(.up)) - 1))] }
        return (rank(0.1), min(last, rank(0.9)))
    }
}

extension Facts {
    /// How many weeks back the habits are read from.
    static let habitWeeks = 26

    /// What the last 26 weeks say of how meetings come and go.
    func capacityHabits() -> CapacityHabits {
        var habits = CapacityHabits()
        let since = today.adding(days: -7 * Self.habitWeeks), weeks = Double(Self.habitWeeks)
        func recent(_ day: Day) -> Bool { since < day && day <= today }
        func middle(_ days: [Int]) -> Int { days.isEmpty ? 0 : min(60, max(0, days.sorted()[days.count / 2])) }
        var first: [Int] = [], later: [Int] = [], seconds = 0
        for link in reviewChains.lazy.flatMap(\.links) {
            guard let held = link.held, recent(held) else { continue }
            if link.kind == .first { first.append(link.due - held) } else if link.dueIsKnown { later.append(link.due - held) }
            if link.kind == .second { seconds += 1 }
        }
        habits.firstLead = middle(first)
        habits.laterLead = middle(later)
        habits.firstReviews = Double(first.count) / weeks
        habits.secondReviews = Double(seconds) / weeks
        let inCare = lookedAfter(on: today).count
        habits.leaving = inCare == 0 ? 0 : Double(periods.count { $0.to.map(recent) ?? false }) / weeks / Double(inCare)
        let plans = records[ProtectionPlan.self].entries
        let open = plans.count { $0.from <= today && $0.to.map { today < $0 } ?? true }
        habits.ending = open == 0 ? 0 : Double(plans.count { $0.to.map(recent) ?? false }) / weeks / Double(open)
        var counts = [Int](repeating: 0, count: Self.habitWeeks), made = 0, held = 0
        let begun = Set(plans.map { "\($0.child) \($0.from.iso)" })
        for conference in records[Conference.self].entries where conference.kind != .review && recent(conference.held) {
            counts[min(Self.habitWeeks - 1, (conference.held - since - 1) / 7)] += 1
            held += 1
            if children(of: conference.id).contains(where: { begun.contains("\($0) \(conference.held.iso)") }) { made += 1 }
        }
        habits.initialConferences = counts
        habits.planShare = held == 0 ? 0 : Double(made) / Double(held)
        habits.conferenceLead = middle(
            Timescale.reviewConference.deadlines(self).compactMap { deadline in deadline.done.flatMap { recent($0) ? deadline.due - $0 : nil } })
        return habits
    }

    /// The meetings of the weeks ahead that are certain, in order of their days.
    func certainMeetings(_ habits: CapacityHabits, until last: Day) -> [ForecastMeeting] {
        let booked = bookedMeetings
        var found = certainReviews(habits, booked, until: last) + certainConferences(habits, booked, until: last)
        for meeting in upcomingMeetings
        where meeting.kinds.contains(where: { $0 == .initialConference || $0 == .transferConference }) && meeting.planned <= last && meeting.planned != today {
            found.append(
                ForecastMeeting(
                    kind: .initialConference, children: children(of: meeting.id).map { children[$0].id }, day: max(meeting.planned, tomorrow),
                    due: meeting.strategyDiscussion.map { workingDays.day(15, after: $0) }, isBooked: true, weight: 1))
        }
        return found.sorted { ($0.day, $0.kind.rawValue, $0.children.first ?? .blank) < ($1.day, $1.kind.rawValue, $1.children.first ?? .blank) }
    }

    private var tomorrow: Day { today.adding(days: 1) }

    /// The days booked for each child's next review and next review conference.
    private var bookedMeetings: [Int: [MeetingKind: Day]] {
        var found: [Int: [MeetingKind: Day]] = [:]
        for meeting in upcomingMeetings {
            for child in children(of: meeting.id) {
                for kind in meeting.kinds where found[child]?[kind] == nil { found[child, default: [:]][kind] = meeting.planned }
            }
        }
        return found
    }

    /// What has been overdue for longer than half a year is a gap in the records rather than a meeting that is about to be held.
    private var oldestOverdue: Day { today.adding(days: -183) }

    /// How many children's reviews and conferences the forecast leaves out for that reason.
    var leftOutOfForecast: Int {
        let chains = reviewChains
        let reviews = lookedAfter(on: today).count { held in
            chains[held.period].links.last.map { $0.held == nil && (!$0.dueIsKnown || $0.due < oldestOverdue) } ?? true
        }
        return reviews + Timescale.reviewConference.deadlines(self).count { $0.isOpen(on: today) && $0.due < oldestOverdue }
    }

    private func weight(_ hazard: Double, on day: Day) -> Double {
        var weight = 1.0
        for _ in 0..<max(0, (day - today) / 7) { weight *= 1 - min(hazard, 1) }
        return weight
    }

    private func certainReviews(_ habits: CapacityHabits, _ booked: [Int: [MeetingKind: Day]], until last: Day) -> [ForecastMeeting] {
        let chains = reviewChains
        return lookedAfter(on: today).flatMap { held -> [ForecastMeeting] in
            guard let link = chains[held.period].links.last, link.held == nil, link.dueIsKnown, link.due >= oldestOverdue else { return [] }
            var found: [ForecastMeeting] = [], due = link.due, kind = link.kind
            var planned = booked[held.child]?[.review]
            while true {
                let lead = kind == .first ? habits.firstLead : habits.laterLead
                // One that is booked for today is held today: it is in no week ahead.
                let day = max(planned ?? due.adding(days: -lead), planned == today ? today : tomorrow)
                if day > last { return found }
                if day > today {
                    found.append(
                        ForecastMeeting(
                            kind: .review, children: [children[held.child].id], day: day, due: due, isBooked: planned != nil,
                            weight: weight(habits.leaving, on: day)))
                }
                planned = nil
                // The next limit runs from the review as it is expected to be held.
                let isEarly = kind == .first || kind == .adoptionFirst
                kind = isEarly ? .second : .later
                due = limit(months: isEarly ? 3 : 6, on: day).day(from: day, workingDays)
            }
        }
    }

    /// Brothers and sisters on plans that are reviewed by the same day have one conference.
    private func certainConferences(_ habits: CapacityHabits, _ booked: [Int: [MeetingKind: Day]], until last: Day) -> [ForecastMeeting] {
        var families: [String: (children: [Int], due: Day)] = [:]
        for deadline in Timescale.reviewConference.deadlines(self) where deadline.isOpen(on: today) && deadline.due >= oldestOverdue {
            guard let id = deadline.subject.child, let child = number(of: id) else { continue }
            let family = children[child].family.flatMap { $0.isEmpty ? nil : $0 } ?? id.text
            let known = families[family]
            families[family] = ((known?.children ?? []) + [child], min(known?.due ?? deadline.due, deadline.due))
        }
        return families.sorted { $0.key < $1.key }.flatMap { _, family -> [ForecastMeeting] in
            var found: [ForecastMeeting] = [], due = family.due
            var planned = family.children.compactMap { booked[$0]?[.reviewConference] }.min()
            while true {
                let day = max(planned ?? due.adding(days: -habits.conferenceLead), planned == today ? today : tomorrow)
                if day > last { return found }
                if day > today {
                    found.append(
                        ForecastMeeting(
                            kind: .reviewConference, children: family.children.map { children[$0].id }, day: day, due: due, isBooked: planned != nil,
                            weight: weight(habits.ending, on: day)))
                }
                planned = nil
                due = limit(months: 6, on: day).day(from: day, workingDays)
            }
        }
    }
}
