extension Route {
    /// The service itself: allocation, teams, rooms, the audit trail.
    static let service: [Route] = []
}
