/// What the topics of a sample council share while its registers are filled.
struct DemoWorld {
    let size: Int
    let seed: UInt64
    let year: ReportingYear
    let workingDays = WorkingDays()
    let places: DemoPlaces
    var children: [DemoChild] = []
    var reviewers: [DemoReviewer] = []
    var records = Records()
    /// Who held which case: the allocations of each kind and case, oldest first.
    var holders: [String: [Allocation]] = [:]
    /// The cases each IRO holds at the end.
    var held: [StaffMember.ID: Int] = [:]

    init(_ council: DemoCouncil) {
        size = max(0, council.children)
        seed = council.seed
        year = council.year
        places = DemoPlaces(seed: seed, children: size)
    }

    var end: Day { year.end }

    func dice(_ topic: String) -> Dice { Dice(seed: seed, topic: topic) }

    /// A number given for 600 children, for as many as there are; at least `least`, unless there are no children.
    func scaled(_ number: Int, least: Int = 1) -> Int { size == 0 ? 0 : max(least, (number * size + 300) / 600) }

    /// Fills a register. Rows of the return carry the year's collection; a module the year does not have yet stays empty.
    mutating func put<Row: Entry>(_ rows: [Row]) {
        guard case .statutory(let module) = Row.shape.source else { return records.set(Rows(rows)) }
        let isKnown = module.since.map { year.endsIn >= $0 } ?? true
        records.set(Rows(isKnown ? rows : [], year: Int16(clamping: year.endsIn)))
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
    func past(_ day: Day) -> Day? { day <= end ? day : nil }

    /// `R00042`: an id of a register's own.
    static func id(_ letter: String, _ number: Int, digits: Int = 5) -> String {
        let text = String(number)
        return letter + String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
