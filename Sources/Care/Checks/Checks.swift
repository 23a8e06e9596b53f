extension Check {
    /// Every check, in the order of the return's modules and then of our own registers.
    public static let all: [Check] = [
        repeatedKey,
        noHeaderRow, birthDatesDiffer, codeOutOfUse,
        episodeEndsBeforeStart, episodeWithinDay, episodeBeforeBirth, startedAtEighteen, episodeBeforeAct, episodeAfterYearEnd,
        endWithoutReason,
        openEpisodeNotLast, continuationMissing, restartNotStarted, continuationLate, startOnDayOfEnd, episodesOverlap, episodeAfterLast,
        reasonDisagrees,
        parentsUnderSection20, adoptionWithoutOrder, remandUnderTen, protectionTooLong, shortBreakTooLong, shortBreaksOverYear,
        shortBreaksMixed,
        providerMissing, providerNotWanted, providerOfParents, ofstedNumberMissing, ofstedNumberNotWanted, temporaryTooLong,
        temporaryAtEdge, temporaryWithoutReturn, placementAge, endingAge,
        participationAge, reviewOnShortBreaks, reviewAfterYearEnd, reviewOutsideCare, duplicateReview, overdueReview, missingReview,
        outcomesIncomplete, outcomesNotTwelveMonths, outcomesMissing, outcomesOfLeaver, sdqScore, sdqMissing, sdqAge, convictionAge,
        developmentAge, substanceMisuse,
        asylumStatusEnd, missingOverlap, libertyOverlap, adoptionDates, adopters, previousPermanence, decisionReversal,
        noName, unknownChild, unknownStaff, unknownPostcode,
        noOfficer, officerGap, officersOverlap,
        detailWithoutReview, reviewWithoutDetail, notSeenWithoutReason, chairedWhileAbsent, minutesBeforeReview,
        conferenceWithoutChair, planWithoutConference, plansOverlap,
        carerReviewOverdue, disputeUnanswered,
        publishedUnit, silentMonth,
    ]

    /// The check of an id; nil when there is none.
    public static func named(_ id: String) -> Check? { all.first { $0.id == id } }
}

extension Facts {
    /// Everything that is found wrong: errors first, then warnings, then what somebody has to do; check by check and child by child.
    ///
    /// A check whose registers hold nothing finds nothing.
    public func findings(_ checks: [Check] = Check.all) -> [Finding] {
        let ordered = checks.sorted { ($0.severity, $0.id) < ($1.severity, $1.id) }
        var all: [Finding] = []
        for check in ordered where check.reads.contains(where: { (records.count($0) ?? 0) > 0 }) {
            all += findings(of: check)
        }
        return all
    }

    /// What one check finds; each is kept by itself, so that a write works out anew only the checks it concerns.
    private func findings(of check: Check) -> [Finding] {
        memo.value("findings of \(check.id)") {
            check.findings(self).sorted { one, other in
                if one.subject != other.subject { return (one.subject.id, one.subject.order) < (other.subject.id, other.subject.order) }
                return (one.record?.row ?? 0, one.sentence) < (other.record?.row ?? 0, other.sentence)
            }
        }
    }
}

extension Subject {
    /// Tells a child from a carer of the same id.
    fileprivate var order: Int {
        switch self {
        case .child: 0
        case .carer: 1
        case .staff: 2
        case .other: 3
        }
    }
}
