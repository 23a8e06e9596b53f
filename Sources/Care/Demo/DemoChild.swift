/// A child of a sample council, with the career in care that the registers are written from.
struct DemoChild {
    var id: Child.ID
    var born: Day
    var isBoy: Bool
    var ethnicity: String
    var forename: String
    var surname: String
    var family: String
    /// Where the family lives; nil for an unaccompanied child.
    var home: String?
    /// The category of need.
    var need: String
    var isUnaccompanied = false
    var isShortBreaksOnly = false
    /// Each period of care, its episodes in order; short-break stays are periods of their own.
    var periods: [[Episode]] = []
    var reviews: [Review] = []
    var decision: AdoptionDecision?
    var matched: Day?
    var adoptedByCarer = false

    func age(on day: Day) -> Int { day.age(bornOn: born) }
    var eighteen: Day { born.adding(years: 18) }

    /// First and last day of each time in care, short breaks left out; the last day is nil while it lasts.
    var stays: [(from: Day, to: Day?)] {
        periods.compactMap { episodes in
            guard let first = episodes.first, let last = episodes.last, !first.legalStatus.isShortBreak else { return nil }
            return (first.from, last.to)
        }
    }

    /// Whether the child was looked after at the end of a day, short breaks left out.
    func isInCare(on day: Day) -> Bool { stays.contains { $0.from <= day && ($0.to.map { day < $0 } ?? true) } }

    /// The stay a day falls in.
    func stay(on day: Day) -> (from: Day, to: Day?)? { stays.last { $0.from <= day && ($0.to.map { day <= $0 } ?? true) } }

    /// The episode of a day, short breaks left out.
    func episode(on day: Day) -> Episode? {
        periods.joined().last { !$0.legalStatus.isShortBreak && $0.from <= day && ($0.to.map { day < $0 } ?? true) }
    }

    /// Looked after without a break from before the year to its end: the children of OC2.
    func isTwelveMonths(in year: ReportingYear) -> Bool {
        stays.contains { $0.from <= year.start && ($0.to.map { $0 > year.end } ?? true) }
    }
}
