extension Measure {
    /// Every measure there is, in the order of the reference.
    public static let all: [Measure] = [
        lookedAfterChildren, lookedAfterBySex, lookedAfterByEthnicity, lookedAfterByAge, lookedAfterByTimeInCare, lookedAfterByLegalStatus,
        lookedAfterByPlacement, lookedAfterByLocation, startedByLocation, unaccompaniedChildren, threeOrMorePlacements, longTermStability,
        startedCare, ceasedCare, reviewsHeld, reviewsOnTime, childrenReviewedOnTime, participation, contributed, participated,
        participatedOrPresent, attended, chaired, seenBeforeReview, preparationHeld, decisionsOnTime, minutesOnTime, protectionPlans,
        fosterCarers, weightedCases, inNeedCases, irosInPost, establishment, irosPerChild, caseloadByOfficer, conferencesHeld, initialConferencesOnTime,
        conferencesQuorate, endedAtFirstReview, repeatPlans, longPlans, plansByCategory, planReviewsOnTime, carerReviewsOnTime, healthAndDental,
        sdqCompleted, educationPlanUpToDate, appTraining, appStatements, appProblems, advocacyReferrals, visitorHours, disputesRaised,
        disputesByTheme, disputesResolvedInTime, concernsRaised, challengeAnswersOnTime, daysToResolve, disputesWithChange, childToldOfDispute,
        thanksGiven, concernsOpen, legalAdviceAsked, midpointAudits, iroVisits, midpointOnTime, footprintPerChild, childrenInRed, daysInRed,
        cardGiven, consultationReturned, feedbackResponse, lettersSent, viewsTold, pledgeKept,
        advocacyHad, visitorWaits, auditsDone, auditGrades, auditsAgreed, supervisionHeld, groupSupervision, observationDays,
        trainingUpToDate, serviceMeetingsHeld, serviceMeetingAttendance, learningClosed,
    ] + yearOutcomes

    private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })

    /// The measure of an id; nil when there is none.
    public static func named(_ id: String) -> Measure? { byID[id] }
}

extension Facts {
    /// The cases of a measure by group, counted; worked out once for each period.
    public func tallies(_ measure: Measure, in period: Period) -> [String: Tally] {
        memo.value("\(measure.id) \(period.start.number) \(period.end.number) \(period.gaps.map { "\($0.start.number)-\($0.end.number)" })") {
            // A table has a handful of groups: looking along a short list is quicker than hashing each case's group.
            var groups: [(name: String, tally: Tally)] = []
            for each in measure.cases(self, in: period) {
                if let place = groups.firstIndex(where: { $0.name == each.group }) {
                    groups[place].tally.add(each)
                } else {
                    groups.append((each.group, Tally([each])))
                }
            }
            return Dictionary(groups.map { ($0.name, $0.tally) }, uniquingKeysWith: { one, _ in one })
        }
    }

    /// Whether the register the measure counts holds any row; where it holds none there is no figure, which is not zero.
    public func hasRecords(for measure: Measure) -> Bool {
        // Reviews without a single episode cannot be told to be reviews of looked-after children.
        let wanted = measure.reads.prefix(1) + measure.reads.filter { $0 == Episode.shape.id }
        return wanted.allSatisfy { records.count($0) ?? 0 > 0 }
    }

    /// The first day of a register that is kept without a break from the day it is begun: before it there are no figures, which is not zero.
    ///
    /// Nil for registers of things that happen now and then, such as disputes: a quarter before the first one has none of them.
    func recordsBegin(for measure: Measure) -> Day? {
        switch measure.reads.first {
        case HealthCheck.shape.id: memo.value("health checks begin") { firstDay(HealthCheck.self) { $0.held } }
        case SDQForm.shape.id: memo.value("SDQ forms begin") { firstDay(SDQForm.self) { $0.completed } }
        case EducationPlan.shape.id: memo.value("education plans begin") { firstDay(EducationPlan.self) { $0.held } }
        case Allocation.shape.id: memo.value("allocations begin") { firstDay(Allocation.self) { $0.from } }
        case ReviewDetail.shape.id: memo.value("review details begin") { firstDay(ReviewDetail.self) { $0.held } }
        default: nil
        }
    }
}
