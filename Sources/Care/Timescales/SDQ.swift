extension Timescale {
    /// A Strengths and Difficulties Questionnaire is completed every year for a child aged 4 to 16.
    ///
    /// The first is due a year after the child became looked after or, while in care, turned 4. Children who came into care before the
    /// register began are followed from their first questionnaire on.
    public static let sdq = Timescale(
        "sdq", title: "Strengths and Difficulties Questionnaire", basis: "statutory return, SDQ for ages 4 to 16",
        reads: [Episode.self, SDQForm.self]
    ) { facts, child in
        guard let begins = facts.firstDays.questionnaire, let fourth = facts.birthday(4, of: child) else { return [] }
        let forms = facts.questionnaires
        return facts.periods(of: child).flatMap { period -> [Deadline] in
            let ends = earlier(period.to, facts.birthday(17, of: child))
            let start = max(period.from, fourth)
            if let ends, start >= ends { return [] }
            let isKnown = start >= begins && (start > period.from || period.startIsKnown)
            return Repeating(
                timescale: "sdq", basis: "statutory return, SDQ for ages 4 to 16", subject: facts.subject(child),
                workingDays: facts.workingDays, ends: ends
            ).deadlines(
                start: start > facts.today || !isKnown
                    ? nil
                    : .init(
                        because: start > period.from ? "the child turned 4 on" : "the child became looked after on", trigger: start,
                        limit: facts.limit(months: 12, on: start)),
                times: forms.range(child).lazy.filter { forms.rows[$0].completed >= start }
                    .map { (forms.rows[$0].completed, RecordReference("sdq", forms.ids[$0])) },
                because: "the last questionnaire was completed on", limit: { day in facts.limit(months: 12, on: day) })
        }
    }
}
