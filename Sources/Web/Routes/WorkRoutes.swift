extension Route {
    /// One's own work: home, drafts, notices, saved views, the calendar, the queue.
    static let work: [Route] = [
        .get("/", .signedIn, home),
        .post("/drafts", .signedIn, keepDraft),
        .get("/drafts", .signedIn, drafts),
        .post("/drafts/drop", .signedIn, dropDraft),
        .post("/undo/{line}", .signedIn, undo),
        .post("/printed", .signedIn, printed),
    ]
}
