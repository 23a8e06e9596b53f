extension Route {
    /// Meetings: booking them, preparing them, holding them.
    static let meetings: [Route] = []
}
