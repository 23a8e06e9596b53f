/// A list of children whom something is wanted for, with its definition.
public enum ChildList: String, CaseIterable, Sendable {
    case accommodated = "section-20-not-assured"
    case noPermanence = "no-permanence-plan"
    case residential
    case withParents = "no-reunification-assessment"
    case savings = "savings-not-confirmed"
    case lifeStory = "life-story"
    case chairing = "chairing-not-offered"
    case tracker = "permanence-tracker"

    public var id: String { rawValue }

    public var title: String {
        switch self {
        case .accommodated: "Section 20 not assured in six months"
        case .noPermanence: "No plan for permanence at the second review"
        case .residential: "Children in residential care"
        case .withParents: "Placed with parents, no reunification assessment"
        case .savings: "Savings not confirmed after a move"
        case .lifeStory: "Life story work"
        case .chairing: "Chairing not offered this year"
        case .tracker: "Permanence tracker"
        }
    }

    /// Who is on the list, and why.
    public var definition: String {
        switch self {
        case .accommodated:
            "Children accommodated under section 20 (V2) today for whom no review in the last six months answered that the legal status is right."
        case .noPermanence: "Looked-after children whose second review was held, with no plan for permanence recorded and no review answering that there is one."
        case .residential: "Looked-after children in a children’s home, residential care or residential school today, with the day its reason was last written."
        case .withParents: "Looked-after children placed with their parents today with no reunification assessment written since they were placed there."
        case .savings: "Looked-after children who moved home and for whom no review since the move answered that the savings follow the child."
        case .lifeStory: "Looked-after children by the state of life story work at their last review that asked; those never asked are “not recorded”."
        case .chairing: "Looked-after children aged 10 and over whom nobody asked this reporting year whether they want to chair their review."
        case .tracker: "Looked-after children with an open plan for permanence, with its stage and what stands in the way."
        }
    }
}

extension ChildList {
    /// A child on a list.
    public struct Entry: Hashable, Sendable {
        public let child: Int
        /// Why the child is on it, in a few words.
        public let why: String
        /// The day that counts: the last answer, the move, the next date.
        public let day: Day?

        public init(child: Int, why: String, day: Day? = nil) {
            self.child = child
            self.why = why
            self.day = day
        }
    }

    /// The children on the list today, in order of their ids.
    public func children(_ facts: Facts) -> [Entry] {
        facts.memo.value("child list \(id)") {
            facts.lookedAfter(on: facts.today).compactMap { held in
                let found = entry(held, facts)
                return found.map { Entry(child: held.child, why: $0.why, day: $0.day) }
            }
        }
    }

    private func entry(_ held: Facts.LookedAfter, _ facts: Facts) -> (why: String, day: Day?)? {
        let child = held.child, today = facts.today
        let now = facts.episodes.rows[held.episode], episode = facts.episodes.rows[facts.underlyingPlacement(held)]
        switch self {
        case .accommodated:
            guard now.legalStatus == .accommodated else { return nil }
            let last = facts.lastAnswer(.legalStatus, .right, of: child)
            if let last, last >= today.adding(months: -6) { return nil }
            if let latest = facts.latestAnswer(to: .legalStatus, of: child), latest.answer.answer == .notRight {
                return ("not right: \(latest.answer.words ?? "no note")", latest.day)
            }
            return (last.map { "last assured on \($0.long)" } ?? "never assured", last)
        case .noPermanence:
            let links = facts.reviewChain(facts.periods[held.period]).links.filter { $0.held != nil }
            let second = links.first { $0.kind == .second }?.held ?? (links.count >= 2 ? links[1].held : nil)
            guard let second, facts.permanence(of: child).allSatisfy({ $0.plan == .undecided || $0.ended != nil }) else { return nil }
            if facts.latestAnswer(to: .permanence, of: child)?.answer.answer == .right { return nil }
            return ("second review on \(second.long)", second)
        case .residential:
            guard episode.placement.isResidential else { return nil }
            let last = facts.rationales(of: child).last { $0.kind == .residential }
            return (last.map { "reason last written on \($0.day.long)" } ?? "no reason written", last?.day)
        case .withParents:
            guard episode.placement.isWithParents else { return nil }
            let placed = facts.placedSince(held)
            if facts.rationales(of: child).contains(where: { $0.kind == .reunification && $0.day >= placed }) { return nil }
            let revocation = facts.rationales(of: child).last { $0.kind == .revocation }.map { "; revocation looked at on \($0.day.long)" } ?? ""
            return ("placed with parents since \(placed.long), \(now.legalStatus.label)\(revocation)", placed)
        case .savings:
            let placed = facts.placedSince(held)
            guard placed > facts.periods[held.period].from else { return nil }
            let answer = facts.latestAnswer(to: .savings, of: child)
            if let answer, answer.day >= placed, answer.answer.answer != .notRight { return nil }
            return ("moved on \(placed.long)", placed)
        case .lifeStory:
            guard let answer = facts.latestAnswer(to: .lifeStory, of: child) else { return ("not recorded", nil) }
            return (answer.answer.answer.rawValue, answer.day)
        case .chairing:
            guard let born = facts.children[child].born, today.age(bornOn: born) >= 10 else { return nil }
            let start = ReportingYear(containing: today).start
            let offered = facts.meetings(of: child).contains { meeting in
                meeting.day >= start && meeting.day <= today && facts.row(of: meeting.id, child: child)?.chairingOffered == .yes
            }
            return offered ? nil : (today.ageWords(bornOn: born), nil)
        case .tracker:
            guard let track = facts.currentPermanence(of: child) else { return nil }
            let blockage = (track.blockage ?? "").isEmpty ? "nothing in the way" : track.blockage ?? ""
            return ("\(track.plan.rawValue), \(track.stage): \(blockage)", track.next)
        }
    }

    /// What stands in the way of children on the permanence tracker, with how many each stops, the commonest first.
    public static func blockages(_ facts: Facts) -> [(blockage: String, children: [Int])] {
        var found: [String: [Int]] = [:]
        for entry in ChildList.tracker.children(facts) {
            let blockage = facts.currentPermanence(of: entry.child)?.blockage?.trimmingSpaces ?? ""
            found[blockage, default: []].append(entry.child)
        }
        return found.map { ($0.key, $0.value) }.sorted { ($1.1.count, $0.0) < ($0.1.count, $1.0) }
    }
}

extension PlacementType {
    /// Children's homes, residential care homes, residential schools, and the codes homes had before.
    public var isResidential: Bool { ["K1", "K2", "R1", "R2", "R3", "S1", "H1", "H2", "H3", "H4", "H5"].contains(rawValue) }
}

extension Facts {
    /// The day of the last review at which a standing question was answered so.
    func lastAnswer(_ question: StandingQuestion, _ reply: StandingReply, of child: Int) -> Day? {
        meetings(of: child).last { $0.held != nil && answer(to: question, at: $0.id, child: child)?.answer == reply }?.day
    }

    /// Since when a child has lived where it lives: the day its present stay with one carer began.
    func placedSince(_ held: LookedAfter) -> Day {
        let period = periods[held.period]
        return placements(of: period, from: today, through: today).last?.from ?? episodes.rows[held.episode].from
    }
}
