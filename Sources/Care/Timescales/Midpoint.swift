extension Timescale {
    /// Midway between two reviews the IRO checks how the plan goes; the months are a setting.
    ///
    /// Only where at least five months lie between a review and the next one due. Checks that were due before the register of audits
    /// began give no deadline. A check is not needed any more once the next review is held or the child leaves care.
    public static let midpoint = Timescale(
        "midpoint", title: "Midpoint check", basis: "local standard; setting midpoint-months",
        reads: [Episode.self, Review.self, MidpointAudit.self]
    ) { facts, child in
        guard let begins = facts.firstDays.midpoint else { return [] }
        let audits = facts.midpointAudits
        return facts.periods(of: child).flatMap { period -> [Deadline] in
            let links = facts.reviewChain(period).links
            var next: ReviewChain.Link?
            var found: [Deadline] = []
            for link in links.reversed() {
                defer { next = link }
                // A chain that ended with care has no next review: then the last one starts no clock.
                guard let held = link.held, let after = next, after.trigger == held, after.due >= held.adding(months: 5) else { continue }
                let limit = Limit.months(facts.settings.whole(.midpointMonths, on: held))
                guard limit.day(from: held, facts.workingDays) >= begins else { continue }
                let ends = earlier(after.held, period.to)
                let done = audits.range(child).first { index in
                    let audit = audits.rows[index]
                    return audit.kind == .lookedAfter && audit.held > held && (ends.map { audit.held <= $0 } ?? true)
                }
                found.append(
                    Deadline(
                        timescale: "midpoint", subject: facts.subject(child), because: "the last review was held on", trigger: held,
                        limit: limit, basis: "local standard; setting midpoint-months", workingDays: facts.workingDays,
                        done: done.map { audits.rows[$0].held }, lapsed: done == nil ? ends : nil,
                        record: done.map { RecordReference("midpoint_audits", audits.ids[$0]) }))
            }
            return found.reversed()
        }
    }
}
