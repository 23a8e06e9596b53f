extension Timescale {
    /// IRO and social worker meet to prepare a review 20 days before it is due; days and their kind are settings. Where the review is planned,
    /// the days count to the day it is planned for, as the meeting's own page says.
    ///
    /// A review that is due so soon that its meeting would fall on the day its clock starts, or before, gives none: the first review.
    /// A review that was held needs no meeting any more. Reviews nobody entered details of give none, because nobody could say whether
    /// there was a meeting.
    public static let preparationMeeting = Timescale(
        "preparation-meeting", title: "Preparation meeting", basis: "local standard; setting preparation-days",
        reads: [Episode.self, Review.self, ReviewDetail.self, Meeting.self, Preparation.self]
    ) { facts, child in
        let details = facts.reviewDetails
        guard !details.rows.isEmpty || !facts.records[Preparation.self].isEmpty else { return [] }
        return facts.periods(of: child).flatMap { period in
            facts.reviewChain(period).links.compactMap { link -> Deadline? in
                guard link.dueIsKnown else { return nil }
                let days = facts.settings.whole(.preparationDays, on: link.trigger)
                let areWorking = facts.settings.text(.preparationDaysAre, on: link.trigger) == "working"
                let limit: Limit = areWorking ? .workingDaysBefore(days) : .daysBefore(days)
                let planned = link.held == nil && period.to == nil ? facts.reviewToPrepare(of: child)?.planned : nil
                let meets = planned ?? link.due
                guard limit.day(from: meets, facts.workingDays) > link.trigger else { return nil }
                let index = link.held.flatMap { held in details.range(child).first { details.rows[$0].held == held } }
                if link.held != nil && index == nil { return nil }
                let done = index.flatMap { details.rows[$0].preparation } ?? (link.held == nil ? facts.preparationAhead(of: child) : nil)
                return Deadline(
                    timescale: "preparation-meeting", subject: facts.subject(child), because: planned == nil ? "the review is due on" : "the review is planned for", trigger: meets,
                    limit: limit, basis: "local standard; setting preparation-days", workingDays: facts.workingDays, done: done,
                    lapsed: done == nil ? link.held ?? period.to : nil,
                    record: index.map { RecordReference("review_details", details.ids[$0]) })
            }
        }
    }
}

extension Facts {
    /// The review of a child that is planned next, where the talk before it is recorded; nil where none is planned.
    public func reviewToPrepare(of child: Int) -> Meeting? {
        meetings(of: child).lazy.filter { $0.state == .planned && $0.isReview }.min { ($0.planned, $0.id) < ($1.planned, $1.id) }
    }

    /// The day the planned review of a child was prepared; nil while it has not been.
    fileprivate func preparationAhead(of child: Int) -> Day? {
        meetings(of: child).lazy.filter { $0.state == .planned && $0.isReview }.compactMap { self.preparation(of: $0.id)?.held }.first
    }
}
