public import Documents

/// One line of a scorecard: a measure, how its cases are summed up, and which way is the better one.
///
/// What children live through stands above how the service works (features, section 4, line 15).
public struct ScorecardMeasure: Sendable, Identifiable {
    public let measure: Measure
    public let part: Part
    public let figure: Figure
    /// Whether a low figure is the better one; nil where neither is.
    public let isLowBetter: Bool?

    public var id: String { measure.id }

    public enum Part: String, CaseIterable, Sendable {
        case experience
        case process

        public var title: String {
            switch self {
            case .experience: "What children live through"
            case .process: "How the service works"
            }
        }
    }

    public enum Figure: Sendable {
        /// Met out of counted, in per cent.
        case share
        /// How many met the test, or were counted where there is none.
        case count
        /// The mean amount, for a quarter of a year whatever the length of the period.
        case meanPerQuarter
        /// The sum of the amounts.
        case sum
        /// The sum of the amounts for each full-time post of an IRO.
        case perPost
    }

    private init(_ measure: Measure, _ part: Part, _ figure: Figure = .share, isLowBetter: Bool? = false) {
        self.measure = measure
        self.part = part
        self.figure = figure
        self.isLowBetter = isLowBetter
    }

    /// Every line, in the order a scorecard shows them.
    public static let all: [ScorecardMeasure] =
        lines(.experience, ["views-told", "child-told-of-concern", "pledge-kept", "feedback-positive", "feedback-response", "iro-card-given"]) + [
            ScorecardMeasure(.seenBeforeReview, .experience), ScorecardMeasure(.participated, .experience), ScorecardMeasure(.chaired, .experience),
            ScorecardMeasure(.childrenInRed, .experience, .count, isLowBetter: true), ScorecardMeasure(.daysInRed, .experience, .sum, isLowBetter: true),
            ScorecardMeasure(.reviewsOnTime, .process), ScorecardMeasure(.planReviewsOnTime, .process), ScorecardMeasure(.initialConferencesOnTime, .process),
            ScorecardMeasure(.preparationHeld, .process), ScorecardMeasure(.midpointOnTime, .process), ScorecardMeasure(.decisionsOnTime, .process),
            ScorecardMeasure(.minutesOnTime, .process), ScorecardMeasure(.iroVisits, .process, .count),
            ScorecardMeasure(.footprintPerChild, .process, .meanPerQuarter), ScorecardMeasure(.challengeAnswersOnTime, .process),
            ScorecardMeasure(.disputesResolvedInTime, .process), ScorecardMeasure(.thanksGiven, .process, isLowBetter: nil),
            ScorecardMeasure(.caseloadByOfficer, .process, .perPost, isLowBetter: true),
        ]

    /// Lines for the measures of these ids, as far as there are such.
    private static func lines(_ part: Part, _ ids: [String]) -> [ScorecardMeasure] { ids.compactMap { Measure.named($0) }.map { ScorecardMeasure($0, part) } }

    private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })

    /// The line of a measure; nil where no scorecard shows it.
    public static func named(_ id: String) -> ScorecardMeasure? { byID[id] }

    /// How the figure is printed.
    public var format: NumberFormat {
        switch figure {
        case .share: .percent(1)
        case .count, .sum: .count
        case .meanPerQuarter, .perPost: .decimal(1)
        }
    }

    /// What the figure is a number of, after it: `cases for each full-time IRO`; empty for a share.
    public var unitWords: String {
        switch figure {
        case .share: ""
        case .count: measure.met == nil ? measure.unit.rawValue : "children"
        case .sum: "days"
        case .meanPerQuarter: "for each child in a quarter"
        case .perPost: "for each full-time post"
        }
    }

    /// What was wanted of the figure on a day; nil where the service has no target.
    public func target(_ facts: Facts, on day: Day) -> KeyFigure.Target? {
        switch figure {
        case .share: facts.target(of: measure, on: day)
        case .perPost: .atMost(facts.settings.number(.caseloadHigh, on: day))
        case .count, .sum, .meanPerQuarter: nil
        }
    }

    /// The target as a kept scorecard holds it, read again.
    public func target(kept: Double?) -> KeyFigure.Target? { kept.map { isLowBetter == true || MeasureTarget.of(measure)?.isCeiling == true ? .atMost($0) : .atLeast($0) } }

    /// The IRO whose case it is: who held it on its day, or the day before where it ended then.
    public func officer(of each: Case, _ facts: Facts) -> StaffMember.ID? {
        if id == Measure.caseloadByOfficer.id { return each.group.split(separator: " ").first.map { StaffMember.ID(String($0)) } }
        switch each.subject {
        case .child(let id):
            guard let child = facts.number(of: id) else { return nil }
            return facts.officerOnStaff(of: child, on: each.day) ?? facts.officerOnStaff(of: child, on: each.day.adding(days: -1))
        case .carer(let id):
            guard let carer = facts.number(of: id) else { return nil }
            return facts.carerAllocations[carer].last { $0.from <= each.day && $0.to.map { each.day < $0 } ?? true }?.staff
        case .staff(let id): return id
        case .other(let id):
            // What people were asked about a meeting is its chair’s.
            if id.hasPrefix("meeting ") { return facts.meeting(Meeting.ID(String(id.dropFirst(8))))?.chair }
            return facts.raiser(ofDispute: id)
        }
    }
}

extension Facts {
    /// Who raised a concern, by its id.
    fileprivate func raiser(ofDispute id: String) -> StaffMember.ID? {
        memo.value("who raised disputes") {
            Dictionary(records[Dispute.self].entries.compactMap { row in row.raisedBy.map { (row.id.text, $0) } }, uniquingKeysWith: { one, _ in one })
        }[id]
    }
}
