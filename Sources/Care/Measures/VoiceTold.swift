extension Measure {
    /// Views of children that ended with the child being told what came of them.
    public static let viewsTold = Measure(
        "views-told", title: "Views with an answer told to the child", counting: "what children said in the period, from every source, by source",
        met: "the child was told what was done, or why it could not be", basis: "features of the service: every view ends in an answer; IRO Handbook 2.10, 3.37",
        unit: .answers, span: .flow, reads: [ChildView.self, AppStatement.self, AppProblem.self, ReviewWish.self, ConsultationAnswer.self, ViewAnswer.self, ProblemDetail.self]
    ) { facts, period in
        facts.viewLines.filter { $0.by == .child && period.contains($0.said) }.reversed().map { line in
            let outcome: Case.Outcome = line.isTold ? .met : facts.tellBy(line) < facts.today ? .missed : .excluded("there is still time to tell the child")
            return Case(facts.subject(line.child), day: line.said, outcome, group: line.source.title, record: line.record)
        }
    }

    /// Promises of the pledge that are kept, child by child, as answered at reviews.
    public static let pledgeKept = rows(
        of: PledgeAnswer.self, "pledge-kept", title: "Promises of the pledge that are kept", counting: "answers about the pledge given at reviews in the period, by promise",
        met: "the promise is met; one that is partly met is not", basis: "annual report 7.10, 9.5: the Corporate Parenting Pledge", unit: .answers, also: [PledgePromise.self],
        day: \.answered
    ) { row, facts in
        let subject = facts.number(of: row.child).map { facts.subject($0) } ?? .child(row.child)
        let outcome: Case.Outcome = row.answer == .notAsked ? .excluded("not asked") : row.answer == .met ? .met : .missed
        return (subject, outcome, facts.promise(row.promise)?.words ?? row.promise)
    }
}
