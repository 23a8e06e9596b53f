extension Facts {
    /// A deadline of a dispute. What nobody did before it was resolved need not be done any more.
    func deadline(
        of each: DisputeCase, _ timescale: String, because: String, trigger: Day, limit: Limit, basis: String, done: Day?
    ) -> Deadline? {
        let children = children(of: each)
        guard let first = children.first else { return nil }
        return Deadline(
            timescale: timescale, subject: subject(first), children: children.map { self.children[$0].id },
            because: because, trigger: trigger, limit: limit, basis: basis, workingDays: workingDays, done: done, lapsed: each.dispute.resolved,
            record: reference(of: each.dispute))
    }
}
