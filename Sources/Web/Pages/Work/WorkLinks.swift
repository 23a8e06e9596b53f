import Care

/// Where one's work leads to.
extension Links {
    static func notices(_ kind: Notice.Kind? = nil, acknowledged: Bool = false) -> String {
        asked("/notices", [("kind", kind?.rawValue), ("show", acknowledged ? "acknowledged" : nil)])
    }

    static func queue(_ filter: QueueFilter) -> String { asked("/queue", filter.query) }
    static func caseload(_ staff: StaffMember.ID) -> String { "/caseloads/\(staff.text)" }
    static func team(_ id: Team.ID, on day: Day? = nil) -> String { asked("/teams/\(id.text)", [("on", day?.iso)]) }

    /// The form to tell of a change.
    func tell(_ child: Child.ID) -> String { self.child(child) + "/changes/new" }
    /// The form to answer one.
    func answer(_ child: Child.ID, _ number: Int64) -> String { self.child(child) + "/changes/\(number)/answer" }

    /// The form to say how a decision goes.
    func progress(_ child: Child.ID, _ number: Int64, back: String? = nil) -> String {
        Self.asked(self.child(child) + "/decisions/\(number)/progress", [("back", back)])
    }

    /// An address with the values that are there. They are words, numbers and ids of ours, which need no escaping.
    static func asked(_ path: String, _ pairs: [(name: String, value: String?)]) -> String {
        let told = pairs.compactMap { pair in pair.value.map { "\(pair.name)=\($0)" } }
        return told.isEmpty ? path : path + "?" + told.joined(separator: "&")
    }
}
