extension Facts {
    /// A deadline for each of a child's reviews somebody entered details of, counted in working days from the day it was held.
    ///
    /// - Parameter done: the day it was done, and whether anybody kept that day; days nobody kept give no deadline.
    func paperworkDeadlines(
        of child: Int, _ timescale: String, _ days: Setting, basis: String, done: (ReviewDetail) -> (day: Day?, isKept: Bool)
    ) -> [Deadline] {
        let details = reviewDetails
        return details.range(child).compactMap { index in
            let detail = details.rows[index]
            let (day, isKept) = done(detail)
            guard isKept else { return nil }
            return Deadline(
                timescale: timescale, subject: subject(child), because: "the review was held on", trigger: detail.held,
                limit: .workingDays(settings.whole(days, on: detail.held)), basis: basis, workingDays: workingDays, done: day,
                record: RecordReference("review_details", details.ids[index]))
        }
    }
}
