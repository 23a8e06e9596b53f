import Care
import Samples

/// A generated council whose days and codes were moved about at random, towards the days on which figures change: the last and first
/// days of quarters, the days reviews are due, days on which two things happen.
func shakenCouncil(seed: UInt64, _ year: ReportingYear) -> Records {
    var random = SeededRandom(seed: seed)
    var records = DemoCouncil(children: 120, seed: seed, year: year, withMistakes: false).records()
    let placements = ["A3", "A5", "A6", "A4", "T0", "T1", "T4", "U1", "U6", "K2", "H5", "K1", "P1", "P2", "R1", "S1"]
    let edges = year.quarters.flatMap { [$0.start.adding(days: -1), $0.start, $0.end] }
    /// A day strictly between two, one where figures change if possible.
    func day(after one: Day, before other: Day) -> Day? {
        guard other - one >= 2 else { return nil }
        let near = edges.filter { $0 > one && $0 < other }
        return near.isEmpty || random.chance(30) ? one.adding(days: random.number(1...(other - one - 1))) : random.one(of: near)
    }

    var episodes: [Episode] = [], reviews: [Review] = []
    let byChild = Dictionary(grouping: records[Episode.self].entries, by: \.child)
    for child in byChild.keys.sorted() {
        var own = (byChild[child] ?? []).sorted { $0.from < $1.from }
        let isShortBreaks = own.contains { ["V3", "V4"].contains($0.legalStatus.rawValue) }
        if !isShortBreaks {
            for index in own.indices.dropFirst() where own[index].from == own[index - 1].to && random.chance(60) {
                guard own[index].reason.rawValue != "S",
                    let moved = day(after: own[index - 1].from, before: own[index].to ?? year.end)
                else { continue }
                own[index].from = moved
                own[index - 1].to = moved
            }
            for index in own.indices.dropFirst() where own[index].reason.rawValue != "S" {
                if random.chance(30) { own[index].reason = EpisodeReason(random.one(of: ["L", "P", "T", "B", "U"])) }
                if random.chance(40) {
                    own[index].placement = PlacementType(random.one(of: placements))
                }
            }
            if let last = own.last, let to = last.to, random.chance(50),
                let moved = day(after: last.from, before: to.adding(days: 60)), moved <= year.end
            {
                own[own.count - 1].to = moved
            }
        }
        episodes += own
        // Reviews on the day due, a day late, on the day of a change of placement, or anywhere.
        let held = records[Review.self].entries.filter { $0.child == child }.sorted { $0.held < $1.held }
        let changes = own.map(\.from)
        for (index, review) in held.enumerated() {
            var review = review
            let before = index == 0 ? own.first?.from ?? review.held : held[index - 1].held
            switch random.number(1...10) {
            case 1: review.held = before.adding(months: random.one(of: [3, 6]))
            case 2: review.held = before.adding(months: 6).adding(days: 1)
            case 3: review.held = changes.last { $0 <= review.held } ?? review.held
            case 4: review.held = random.one(of: edges)
            case 5: review.held = review.held.adding(days: random.number(-30...30))
            default: break
            }
            if review.held <= year.end { reviews.append(review) }
        }
    }
    // Every return tells all that came before, so that no review is missing.
    records.set(SampleRows.rows(episodes, like: records[Episode.self]))
    records.set(SampleRows.rows(reviews, like: records[Review.self]))

    var plans = records[ProtectionPlan.self].entries
    for index in plans.indices where random.chance(30) {
        if random.chance(50) { plans[index].from = random.one(of: edges).adding(days: random.one(of: [0, -729, -730])) }
        if plans[index].to != nil { plans[index].to = random.one(of: edges) }
        if let to = plans[index].to, to < plans[index].from { plans[index].to = nil }
    }
    records.set(SampleRows.rows(plans, like: records[ProtectionPlan.self]))
    var details = records[ReviewDetail.self].entries
    let workingDays = WorkingDays()
    for index in details.indices where details[index].minutesDistributed != nil && random.chance(40) {
        let day = workingDays.day(20, after: details[index].held).adding(days: random.number(0...1))
        if day <= year.end { details[index].minutesDistributed = day }
    }
    records.set(SampleRows.rows(details, like: records[ReviewDetail.self]))
    return records
}

/// Rows of a register in place of others.
enum SampleRows {
    static func rows<Row: Entry>(_ entries: [Row], like old: Rows<Row>) -> Rows<Row> { Rows(entries, year: old.years.first ?? 0) }
}
