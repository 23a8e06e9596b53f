extension Facts {
    /// The changes in one child's life that nobody has answered yet.
    public func openAlerts(of child: Int) -> [OpenAlert] { openAlerts.filter { $0.child == child } }

    /// Who answers a change, and by when: for the person who told of it.
    public func whoAnswers(_ alert: OpenAlert) -> String {
        let change = "\(alert.alert.kind.title), \(alert.alert.happened.long)"
        guard let staff = answerable(for: alert.child, on: today) else {
            return "\(change): the child has no IRO yet, so the IRO manager sees to an answer by \(alert.due.long)."
        }
        return "\(change): \(name(of: staff)), the IRO, answers by \(alert.due.long). If not, it goes to the IRO manager."
    }
}
