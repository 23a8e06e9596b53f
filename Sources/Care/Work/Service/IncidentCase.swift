/// An incident with who was told of it, and where it stands.
public struct IncidentCase: Hashable, Sendable {
    public let incident: Incident
    public let notices: [IncidentNotice]
    /// By when somebody decides whether others must be told.
    public let due: Day
    /// The store's number of its row.
    public let number: Int64

    public enum State: String, CaseIterable, Sendable {
        case waiting = "decision needed"
        case toTell = "decided: others to be told"
        case told = "others told"
        case nobody = "nobody need be told"
    }

    public var state: State {
        switch incident.notify {
        case nil: .waiting
        case .yes?: notices.isEmpty ? .toTell : .told
        case .no?: .nobody
        }
    }

    /// Whether the days to decide are over, and nobody has.
    public func isLate(on today: Day) -> Bool { state == .waiting && due < today }
}

extension Facts {
    /// Every incident: those without a decision first, the earliest due first; then the latest.
    public var incidentCases: [IncidentCase] {
        memo.value("incident cases") {
            let notices = Dictionary(grouping: records[IncidentNotice.self].entries, by: \.incident)
            let rows = records[Incident.self]
            return rows.entries.indices.map { place in
                let row = rows.entries[place]
                let due = workingDays.day(settings.whole(.incidentDays, on: row.day), after: row.day)
                return IncidentCase(incident: row, notices: (notices[row.id] ?? []).sorted { ($0.sent, $0.id) < ($1.sent, $1.id) }, due: due, number: rows.ids[place])
            }.sorted { one, other in
                switch (one.state == .waiting, other.state == .waiting) {
                case (true, true): (one.due, one.incident.id) < (other.due, other.incident.id)
                case (false, false): (other.incident.day, one.incident.id) < (one.incident.day, other.incident.id)
                case (let first, _): first
                }
            }
        }
    }

    /// The incidents whose days to decide are over.
    public var incidentsOverdue: [IncidentCase] { incidentCases.filter { $0.isLate(on: today) } }

    public func incident(_ id: Incident.ID) -> IncidentCase? { incidentCases.first { $0.incident.id == id } }
}
