/// What the records hold that a report's words must not: names, identifiers and days of children.
///
/// Put together once for all editions.
struct RecordFacts: Sendable {
    let strangers: Strangers
    /// The words of children's first names.
    let forenames: Set<String>
    let births: Set<Day>
    /// Days on which something happened to a few children: an order, a move, a review.
    let events: [Day: Int]
    /// Days that stand in a report by themselves: the day it is as at, those of freezing, and those of its plan.
    let ownDays: Set<Day>
    let numbers: Set<String>
    /// Words of the authority's own name and of its rooms: nobody's name there.
    let places: Set<String>

    init(_ facts: Facts) {
        strangers = facts.memo.value("strangers") { Strangers(facts) }
        forenames = Set(facts.children.flatMap { NameWords.of($0.forename ?? "") }.filter { $0.count >= 3 })
        births = Set(facts.children.compactMap(\.born))
        var events: [Day: Int] = [:]
        for place in facts.children.indices {
            let days = facts.episodes[place].flatMap { [$0.from, $0.to].compactMap { $0 } }
            for day in Set(days) { events[day, default: 0] += 1 }
        }
        self.events = events
        ownDays = Set(
            [facts.today] + facts.records[ReportFreeze.self].entries.map(\.day) + facts.records[ActionDetail.self].entries.compactMap(\.due))
        numbers = Set(facts.records[Episode.self].entries.compactMap { $0.urn.map { $0.lowercased() } }.filter { $0.count >= 5 })
        let own = [facts.settings.text(.authorityName, on: facts.today)] + facts.records[Room.self].entries.map(\.name)
        places = Set(own.flatMap(NameWords.of))
    }
}
