extension Timescale {
    /// The children's guardian is recorded within five working days of proceedings being issued; the days are a setting.
    ///
    /// Where the guardian is known and not the day the IRO was told, the clock has been met on the day it began.
    public static let guardianRecorded = Timescale(
        "guardian-recorded", title: "Children’s guardian recorded", basis: "Cafcass and IRO protocol; setting guardian-days",
        reads: [CourtCase.self]
    ) { facts, child in
        facts.courtCases(of: child).map { court in
            let isKnown = !(court.guardian ?? "").isEmpty
            let done = isKnown ? court.guardianTold ?? court.opened : nil
            return Deadline(
                timescale: "guardian-recorded", subject: facts.subject(child), because: "proceedings were issued on", trigger: court.opened,
                limit: .workingDays(facts.settings.whole(.guardianDays, on: court.opened)),
                basis: "Cafcass and IRO protocol; setting guardian-days", workingDays: facts.workingDays, done: done,
                lapsed: done == nil ? court.closed : nil, record: facts.reference(of: court))
        }
    }
}
