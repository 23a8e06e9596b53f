extension Facts {
    /// The deadlines of some kinds of review in a child's periods of care, from the chain of reviews.
    ///
    /// A review whose due day nobody can tell, because the one before it is not in the records, gives none.
    func reviewDeadlines(of child: Int, _ isMeant: (ReviewChain.Kind) -> Bool) -> [Deadline] {
        var deadlines: [Deadline] = []
        for period in periods(of: child) {
            for link in reviewChain(period, countingAuthority: isMeant(.adoptionAuthority)).links where link.dueIsKnown && isMeant(link.kind) {
                deadlines.append(
                    Deadline(
                        timescale: link.kind.timescale, subject: .child(children[child].id), because: link.kind.because,
                        trigger: link.trigger, limit: link.limit, basis: link.kind.basis, workingDays: workingDays, done: link.held,
                        lapsed: link.held == nil ? period.to : nil,
                        record: link.review.map { RecordReference("reviews", reviews.ids[$0]) }))
            }
        }
        return deadlines
    }
}
