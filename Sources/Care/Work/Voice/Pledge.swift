/// The council's promises to the children it looks after, and how well each is kept (annual report 7.10, 9.5).
extension Facts {
    /// The promises in force on a day, in their order.
    public func promises(on day: Day) -> [PledgePromise] {
        records[PledgePromise.self].entries.filter { $0.from <= day && $0.to.map { day <= $0 } ?? true }.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
    }

    public func promise(_ id: String) -> PledgePromise? {
        memo.value("pledge promises by id") { Dictionary(records[PledgePromise.self].entries.map { ($0.id, $0) }, uniquingKeysWith: { _, new in new }) }[id]
    }

    /// What was answered about the pledge for one child, the oldest first.
    public func pledgeAnswers(of child: Int) -> [PledgeAnswer] {
        let grouped: Grouped<PledgeAnswer> = memo.value("pledge answers") { byChild(PledgeAnswer.self, \.child, \.answered) }
        return Array(grouped[child])
    }

    /// One promise and one child: the last answer of the twelve months to today.
    public struct PledgeCase: Hashable, Sendable {
        public let promise: PledgePromise
        public let child: Int
        public let result: PledgeResult
        /// Nil where nobody asked.
        public let answer: PledgeAnswer?
    }

    /// Every child who had a review in the last twelve months, with every promise: who was not asked is counted, too.
    public var pledgeCases: [PledgeCase] {
        memo.value("pledge cases") {
            let since = today.adding(months: -12), promises = promises(on: today)
            if promises.isEmpty { return [] }
            let reviewed = children.indices.filter { child in
                meetings(of: child).contains { $0.isReview && $0.state == .held && $0.day > since } || reviews[child].contains { $0.held > since && $0.held <= today }
            }
            return promises.flatMap { promise in
                reviewed.map { child in
                    let last = pledgeAnswers(of: child).last { $0.promise == promise.id && $0.answered > since }
                    return PledgeCase(promise: promise, child: child, result: last?.answer ?? .notAsked, answer: last)
                }
            }
        }
    }
}
