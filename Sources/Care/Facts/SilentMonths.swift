/// A month in which a register that goes on all year has no row at all: more likely lost than empty.
///
/// The commonest cause is a change of system or a file that was left out of a migration (3.14 of the features). It is told wherever a figure
/// reads the register, without anybody having to declare it.
public struct SilentMonth: Hashable, Sendable {
    /// The register, by id and by title.
    public let register: String
    public let title: String
    /// The first day of the month.
    public let month: Day
    /// How many rows the other months of the year hold on average.
    public let usual: Int

    /// What is missing, as a note of a table says it.
    public var sentence: String {
        "“\(title)” has no row dated in \(month.monthAndYear), while the other months hold \(usual) each on average."
    }

    /// Its first and last day.
    public var period: Period { Period(from: month, to: month.adding(months: 1).adding(days: -1), name: month.monthAndYear) ?? .day(month) }
}

extension Facts {
    /// The silent months of a year, by the id of their register; only months that are over count.
    public func silentMonths(in year: ReportingYear) -> [String: [SilentMonth]] {
        memo.value("silent months \(year.title)") {
            var found: [String: [SilentMonth]] = [:]
            for register in Self.steadyRegisters {
                let silent = silentMonths(of: register, in: year)
                if !silent.isEmpty { found[register.id] = silent }
            }
            return found
        }
    }

    /// A register is silent in a month without rows where most other months have some: eight or more on average and none fewer than three, so
    /// that an empty month is not chance (0.03 % where rows come at random), and where the same month of the year before was not empty too.
    private func silentMonths(of register: SteadyRegister, in year: ReportingYear) -> [SilentMonth] {
        let days = register.days(records)
        guard let first = days.min() else { return [] }
        // Months that are over and that the register was kept in from their first day.
        let months = (0..<12).map { year.start.adding(months: $0) }.filter { $0.adding(months: 1) <= horizon.adding(days: 1) && first <= $0 }
        let counts = perMonth(days, from: year.start), before = perMonth(days, from: year.previous.start)
        let active = months.filter { counts[$0, default: 0] > 0 }
        let rows = active.reduce(0) { $0 + counts[$1, default: 0] }
        guard !active.isEmpty, active.count * 3 >= months.count * 2, rows >= 8 * active.count, active.allSatisfy({ counts[$0, default: 0] >= 3 })
        else { return [] }
        return months.filter { month in
            guard counts[month] == nil else { return false }
            let earlier = month.adding(months: -12)
            return first > earlier || before[earlier] != nil
        }.map { SilentMonth(register: register.id, title: register.type.shape.title, month: $0, usual: rows / active.count) }
    }

    /// The rows of each of twelve months, by the month's first day.
    private func perMonth(_ days: [Day], from start: Day) -> [Day: Int] {
        let end = start.adding(months: 12)
        var counts: [Day: Int] = [:]
        for day in days where start <= day && day < end { counts[day.firstOfMonth, default: 0] += 1 }
        return counts
    }

    /// A register whose rows come all through the year in any service of some size, and the day of each row.
    private struct SteadyRegister: Sendable {
        let type: any Entry.Type
        let days: @Sendable (Records) -> [Day]

        var id: String { type.shape.id }

        init<Row: Entry>(_: Row.Type, _ day: @escaping @Sendable (Row) -> Day) {
            type = Row.self
            days = { $0[Row.self].entries.map(day) }
        }
    }

    /// The registers that are looked at; not those of school, which has holidays.
    static var steady: [any Entry.Type] { steadyRegisters.map(\.type) }

    /// The day of each row of one of them, in the rows' order.
    static func days<Row: Entry>(of _: Row.Type, in records: Records) -> [Day] {
        steadyRegisters.first { $0.id == Row.shape.id }?.days(records) ?? []
    }

    private static let steadyRegisters: [SteadyRegister] = [
        SteadyRegister(Episode.self) { $0.from },
        SteadyRegister(Review.self) { $0.held },
        SteadyRegister(MissingEpisode.self) { $0.from },
        SteadyRegister(ReviewDetail.self) { $0.held },
        SteadyRegister(IROVisit.self) { $0.held },
        SteadyRegister(MidpointAudit.self) { $0.held },
        SteadyRegister(Allocation.self) { $0.from },
        SteadyRegister(Conference.self) { $0.held },
        SteadyRegister(ProtectionPlan.self) { $0.from },
        SteadyRegister(CarerReview.self) { $0.held },
        SteadyRegister(HealthCheck.self) { $0.held },
        SteadyRegister(SDQForm.self) { $0.completed },
        SteadyRegister(AppStatement.self) { $0.made },
    ]
}
