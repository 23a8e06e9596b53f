/// Incidents about a child, as events of the timeline.
extension Facts {
    func serviceEvents(_ child: Int) -> [Event] {
        incidentCases.filter { each in each.incident.child.flatMap { number(of: $0) } == child }.flatMap { each in
            let told = each.incident.notify.map { $0 == .yes ? "others to be told" : "nobody need be told" }
            return event(each.incident.day, .officer, "Incident: \(each.incident.kind.rawValue)", each.incident.words, each.incident)
                + event(each.incident.decided, .officer, "Decided on the incident", told, each.incident)
                + each.notices.flatMap { event($0.sent, .officer, "Told of the incident: \($0.sentTo)", $0.reference, $0) }
        }
    }
}
