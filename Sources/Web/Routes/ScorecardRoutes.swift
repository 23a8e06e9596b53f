import Care

extension Route {
    /// How the service does: lights, scorecards and the weeks ahead.
    static let scorecards: [Route] = [
        .get("/lights", .list(.seeLights), audit: "list lights", lights),
        .get("/scorecards", .service(.seeScorecards), unitScorecard),
        .get("/scorecards/cases/{measure}", .service(.seeScorecards), audit: "list cases", unitScorecardCases),
        .get("/scorecards/{staff}", .staff(.seeOwnScorecard), audit: "read scorecard", ownScorecard),
        .get("/scorecards/{staff}/cases/{measure}", .staff(.seeOwnScorecard), audit: "list cases", ownScorecardCases),
        .get("/capacity", .service(.seeCapacity), audit: "list capacity", capacity),
    ]
}
