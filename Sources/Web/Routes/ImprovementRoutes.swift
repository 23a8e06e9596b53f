import Care

extension Route {
    /// What the service learns, plans and asks of itself. The entries themselves have the forms under `/service`.
    static let improvement: [Route] = [
        .get("/improvement", .service(.seeQuality), improvementPlan),
        .get("/improvement/cases/{measure}", .service(.seeQuality), audit: "list cases", improvementCases),
        .get("/learning", .service(.seeQuality), audit: "list learning", learning),
        .get("/training", .service(.seeQuality), training),
        .get("/service-meetings", .service(.seeQuality), serviceMeetings),
        .get("/service-meetings/{number}", .service(.seeQuality), serviceMeeting),
        .post("/service-meetings/{number}", .service(.keepQuality), takeAttendance),
        .post("/service-meetings/{number}/themes/{theme}", .service(.keepConcerns), promoteTheme),
        .get("/standards", .service(.seeQuality), standards),
        .get("/starters/{staff}", .staff(.seeSupervision), audit: "read starter checklist", starter),
        .post("/starters/{staff}", .staff(.seeSupervision), tickStarter),
    ]
}
