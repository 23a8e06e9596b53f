/// Entries of a register that a form lets people choose from by what they are called.
public enum Listed: Sendable, Hashable {
    case incidents, measures, actions, meetings, concerns, visitors, evidence
}

extension Facts {
    /// What can be chosen, with what it is called; a value kept from before stays, even where nothing has it any more.
    public func choices(_ listed: Listed, keeping value: String = "") -> [(value: String, title: String)] {
        let known: [(value: String, title: String)] =
            switch listed {
            case .incidents: incidentCases.map { ($0.incident.id.text, "\($0.incident.kind.title), \($0.incident.day.long)") }
            case .measures: Measure.all.map { ($0.id, $0.title) }.sorted { $0.title < $1.title }
            case .actions: records[ImprovementAction.self].entries.map { ($0.action, "\($0.area). \($0.action)") }
            case .meetings: serviceMeetings.map { ($0.id.text, "\($0.kind.title), \($0.day.long)") }
            case .visitors:
                records[IndependentVisitor.self].entries.map { (value: $0.id.text, title: [$0.name ?? $0.id.text, $0.authority].compactMap { $0 }.joined(separator: ", ")) }
                    .sorted { ($0.title, $0.value) < ($1.title, $1.value) }
            case .evidence: learningEvidence
            case .concerns: concernCases.map { ($0.concern.id, $0.concern.title) }
            }
        return value.isEmpty || known.contains { $0.value == value } ? known : known + [(value, value)]
    }

    /// What an entry is called; its id where nothing has it.
    public func title(of value: String, _ listed: Listed) -> String {
        value.isEmpty ? "" : choices(listed).first { $0.value == value }?.title ?? value
    }
}
