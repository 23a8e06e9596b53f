extension Route {
    /// The records of meetings: their board, and what goes to whom.
    static let minutes: [Route] = []
}
