/// What the topics of a sample council share while its registers are filled.
struct DemoWorld {
    let size: Int
    let seed: UInt64
    /// The reporting year that is being filled; after all of them, the last.
    var year: ReportingYear
    let firstYear: ReportingYear
    let lastYear: ReportingYear
    /// The last day of the year that is being filled: its end, or in a living council's last year the day it is at.
    var end: Day
    /// Nothing is known after this day, whatever year is being filled.
    var horizon: Day
    let workingDays = WorkingDays()
    let places: DemoPlaces
    var children: [DemoChild] = []
    var reviewers: [DemoReviewer] = []
    var records = Records()
    /// Who held which case: the allocations of each kind and case, oldest first.
    var holders: [String: [Allocation]] = [:]
    /// The cases each IRO holds at the end.
    var held: [StaffMember.ID: Int] = [:]

    /// The number of families in care so far.
    var families = 0
    /// The day a living council is at.
    let asAt: Day?

    init(_ council: DemoCouncil) {
        asAt = council.asAt
        size = max(0, council.children)
        seed = council.seed
        year = council.year
        lastYear = council.year
        firstYear = council.firstYear
        end = council.year.end
        horizon = council.year.end
        places = DemoPlaces(seed: seed, children: size)
    }

    /// Dice of a topic; each earlier year has its own.
    func dice(_ topic: String) -> Dice { Dice(seed: seed, topic: year == lastYear ? topic : "\(topic) \(year.name)") }

    /// A number given for 600 children and a whole year, for as much of the year as has gone.
    func yearly(_ number: Int) -> Int {
        guard end < year.end else { return scaled(number) }
        return max(0, scaled(number) * (end - year.start + 1) / 365)
    }

    /// The number of the next row of a register, where some of its rows may have been put already.
    func number<Row: Entry>(_: Row.Type, after index: Int) -> Int { records[Row.self].count + index + 1 }

    /// A number given for 600 children, for as many as there are; at least `least`, unless there are no children.
    func scaled(_ number: Int, least: Int = 1) -> Int { size == 0 ? 0 : max(least, (number * size + 300) / 600) }

    /// Adds rows to a register. Rows of the return carry the year's collection; a module the year does not have yet stays empty.
    mutating func put<Row: Entry>(_ rows: [Row]) {
        // The rows of earlier years stay.
        var all = records[Row.self]
        guard case .statutory(let module) = Row.shape.source else {
            for row in rows { all.append(row) }
            return records.set(all)
        }
        let isKnown = module.since.map { year.endsIn >= $0 } ?? true
        for row in isKnown ? rows : [] { all.append(row, year: Int16(clamping: year.endsIn)) }
        records.set(all)
    }

    /// The day, or the nearest working day before it.
    func worked(_ day: Day) -> Day {
        var day = day
        while !workingDays.isWorked(day) { day = day.adding(days: -1) }
        return day
    }

    /// The day, or the nearest working day after it.
    func workedAfter(_ day: Day) -> Day {
        var day = day
        while !workingDays.isWorked(day) { day = day.adding(days: 1) }
        return day
    }

    /// Nil for a day that has not come yet.
    func past(_ day: Day) -> Day? { day <= horizon ? day : nil }

    /// `R00042`: an id of a register's own.
    static func id(_ letter: String, _ number: Int, digits: Int = 5) -> String {
        let text = String(number)
        return letter + String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
