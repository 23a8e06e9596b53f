import Foundation

/// Something that went wrong for a child: a concern raised, a check or an audit that found fault, a problem, a bad answer, a decision overdue.
public struct PatternEvent: Hashable, Sendable {
    public let kind: EvidenceKind
    /// The id of the record, so that a proposal opens to its cases.
    public let reference: String
    public let child: Child.ID
    public let day: Day
    public let theme: String
    public let team: Team.ID?
    public let provider: String?

    public init(kind: EvidenceKind, reference: String, child: Child.ID, day: Day, theme: String, team: Team.ID? = nil, provider: String? = nil) {
        self.kind = kind
        self.reference = reference
        self.child = child
        self.day = day
        self.theme = theme
        self.team = team
        self.provider = provider
    }
}

/// One cause, more often of late than chance allows: what could become a collective concern.
public struct Pattern: Hashable, Sendable, Identifiable {
    public let theme: String
    public let place: PatternPlace
    /// The team's id or the provider; empty for the whole service.
    public let where_: String
    /// The children of the last 90 days.
    public let children: [Child.ID]
    /// How many would be usual in 90 days.
    public let usual: Double
    public let events: [PatternEvent]
    /// How likely chance alone would bring as many.
    public let chance: Double

    /// The same each week while it lasts, and naming nobody.
    public var id: String { StableKey.make("pattern", theme, place.rawValue, where_) }

    public var teams: Set<Team.ID> { Set(events.compactMap(\.team)) }
}

/// Looks for patterns in what went wrong of late: by theme, in the whole service, in each team and at each provider.
///
/// For each place the children of the last 90 days are counted, each once, and set against how many the four 90-day spans before had, and
/// against what the theme's and the place's own sizes would lead one to expect, whichever is more. Chance is the tail of a Poisson
/// distribution. Because many places are looked at, each week again, the limit is divided by the number of them (Bonferroni): in a year
/// of random data no more than one false pattern is to be expected, which a test shows.
///
/// Source: IRO Handbook 2.13: IROs bring patterns to senior managers; here the patterns come to the IROs.
public enum PatternScan {
    public static let window = 90
    /// The spans of 90 days before that tell what is usual.
    public static let spans = 4
    /// Fewer children than these are no pattern.
    public static let fewest = 4
    /// A kind of record with so many rows or fewer is rare, and needs no history to be counted.
    public static let few = 10
    /// What all places together may give by chance alone in one scan.
    public static let limit = 0.05

    private struct Cell: Hashable {
        let theme: String
        let place: PatternPlace
        let where_: String
    }

    private struct Counted: Hashable {
        let cell: Cell
        let span: Int
        let child: Child.ID
        let kind: EvidenceKind
    }

    /// The patterns of the 90 days to a day, the least likely first; one for each theme, at the place where it stands out most.
    public static func patterns(in events: [PatternEvent], on day: Day) -> [Pattern] {
        let begins = day.adding(days: -window)
        // What is usual can be said only of what has been recorded for a while: a register that began last month would look like a flood.
        var firsts: [EvidenceKind: Day] = [:]
        for event in events { firsts[event.kind] = min(firsts[event.kind] ?? event.day, event.day) }
        var known = firsts.mapValues { min(spans, (begins - $0) / window) }.filter { $0.value >= 1 }
        guard let longest = known.values.max() else { return [] }
        // A kind of which there are only a few is rare, not new.
        for kind in firsts.keys where known[kind] == nil && events.count(where: { $0.kind == kind }) <= few { known[kind] = longest }
        var recent: [Cell: [PatternEvent]] = [:]
        // Children in 90 days as they usually are: each child of a span counts once for each kind of record, by as many spans as that kind has.
        var usual: [Cell: Double] = [:], counted: Set<Counted> = []
        var themes: [String: Double] = [:], places: [String: Double] = [:], total = 0.0
        for event in events where event.day <= day {
            guard let ownSpans = known[event.kind] else { continue }
            let span = event.day > begins ? 0 : (begins - event.day) / window + 1
            guard span <= ownSpans else { continue }
            for cell in cells(of: event) {
                if span == 0 {
                    recent[cell, default: []].append(event)
                    continue
                }
                guard counted.insert(Counted(cell: cell, span: span, child: event.child, kind: event.kind)).inserted else { continue }
                let share = 1 / Double(ownSpans)
                usual[cell, default: 0] += share
                // What is expected of a cell that is nearly empty comes from its theme and its place.
                places["\(cell.place) \(cell.where_)", default: 0] += share
                if cell.place == .service {
                    themes[cell.theme, default: 0] += share
                    total += share
                }
            }
        }
        let looked = max(1, Set(recent.keys).union(usual.keys).count)
        var found: [String: Pattern] = [:]
        for (cell, events) in recent {
            let children = Set(events.map(\.child))
            guard children.count >= fewest else { continue }
            let own = usual[cell] ?? 0
            let shared = total == 0 ? 0 : (themes[cell.theme] ?? 0) * (places["\(cell.place) \(cell.where_)"] ?? 0) / total
            // Half a case more, so that what never happened before is not thought impossible.
            let expected = max(own, shared) + 0.5 / Double(longest)
            let chance = tail(children.count, expected)
            guard chance * Double(looked) < limit else { continue }
            let pattern = Pattern(
                theme: cell.theme, place: cell.place, where_: cell.where_, children: children.sorted(), usual: expected,
                events: events.sorted { ($0.day, $0.reference) < ($1.day, $1.reference) }, chance: chance)
            if let other = found[cell.theme], (other.chance, other.id) <= (pattern.chance, pattern.id) { continue }
            found[cell.theme] = pattern
        }
        return found.values.sorted { ($0.chance, $0.theme) < ($1.chance, $1.theme) }
    }

    private static func cells(of event: PatternEvent) -> [Cell] {
        var cells = [Cell(theme: event.theme, place: .service, where_: "")]
        if let team = event.team { cells.append(Cell(theme: event.theme, place: .team, where_: team.text)) }
        if let provider = event.provider { cells.append(Cell(theme: event.theme, place: .provider, where_: provider)) }
        return cells
    }

    /// How likely a Poisson count of this mean is so high or higher.
    static func tail(_ count: Int, _ mean: Double) -> Double {
        guard count > 0 else { return 1 }
        guard mean > 0 else { return 0 }
        // Summed from the count upwards, so that a small chance is not lost in a difference of numbers near one.
        var term = exp(-mean)
        for step in 1...count { term *= mean / Double(step) }
        var sum = 0.0, next = count
        while term > sum * 1e-12, next < count + 10_000 {
            sum += term
            next += 1
            term *= mean / Double(next)
        }
        return min(1, sum)
    }
}
