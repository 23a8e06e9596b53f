import Care

extension Route {
    /// One's own work: home, drafts, notices, saved views, the calendar, the queue.
    static let work: [Route] = [
        .get("/", .signedIn, audit: "read home", home),
        .get("/late", .service(.seeLists), audit: "list late work", late),
        .get("/answers", .service(.seeLists), audit: "list answers owed", answersOwed),
        .get("/lists", .service(.seeLists), audit: "list children", childLists),
        .get("/children/{key}/changes/{number}/answer", .child(.answerChange), audit: "read changes", answerForm),
        .post("/children/{key}/changes/{number}/answer", .child(.answerChange), answerChange),

        .get("/queue", .service(.workQueue), audit: "list queue", queue),
        .post("/queue/claim", .service(.workQueue), claim),
        .post("/queue/release", .service(.workQueue), release),
        .get("/notices", .service(.seeOwn), audit: "list notices", notices),
        .post("/notices/acknowledge", .service(.seeOwn), acknowledge),
        .get("/digest", .service(.seeOwn), digest),

        .get("/calendar", .service(.seeLists), audit: "list calendar", calendar),
        .get("/calendar/feed", .service(.seeLists), feedPage),
        .post("/calendar/feed", .service(.seeLists), makeFeed),
        .post("/calendar/feed/revoke", .service(.seeLists), revokeFeed),
        .get("/feed/{secret}.ics", .everyone, feed),

        .post("/drafts", .signedIn, keepDraft),
        .get("/drafts", .signedIn, drafts),
        .post("/drafts/drop", .signedIn, dropDraft),
        .post("/undo/{line}", .signedIn, undo),
        .post("/printed", .signedIn, printed),
    ]
}
