import Care

extension Timescale {
    /// How the deadlines of a timescale stand today, in order of the child and the day.
    func states(_ facts: Facts) -> [Deadline.State] { deadlines(facts).map { $0.state(on: facts.today) } }
    func dues(_ facts: Facts) -> [Day] { deadlines(facts).map(\.due) }
}
