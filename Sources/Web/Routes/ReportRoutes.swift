import Care

extension Route {
    /// The annual report: its words, checks, steps and files.
    static let report: [Route] = [
        .get("/report", .service(.seeReport), latestReport),
        .get("/report/check-a-published-report", .service(.writeReport), publishedCheck),
        .post("/report/check-a-published-report", .service(.writeReport), limit: publishedReportLimit, checkPublished),
        .get("/report/{year}", .service(.seeReport), reportOverview),
        .get("/report/{year}/plan", .service(.signReport), reportPlan),
        .post("/report/{year}/plan", .service(.signReport), planReport),
        .get("/report/{year}/sections/{section}", .service(.seeReport), reportSection),
        .post("/report/{year}/sections/{section}", .service(.writeReport), writeSection),
        .post("/report/{year}/sections/{section}/preview", .service(.writeReport), previewSection),
        .get("/report/{year}/preview", .service(.seeReport), reportPreview),
        .get("/report/{year}/checks", .service(.seeReport), reportChecks),
        .post("/report/{year}/explain", .service(.signReport), explainDifference),
        .post("/report/{year}/unexplain", .service(.signReport), takeBackExplanation),
        .post("/report/{year}/source", .service(.signReport), confirmNumber),
        .post("/report/{year}/bind", .service(.signReport), bindNumber),
        .get("/report/{year}/figures", .service(.seeReport), reportFigures),
        .get("/report/{year}/data", .service(.seeReport), reportData),
        .post("/report/{year}/freeze", .service(.signReport), freezeQuarter),
        .get("/report/{year}/sign", .service(.seeReport), reportSigning),
        .post("/report/{year}/sign", .service(.seeReport), signReport),
        .get("/report/{year}/files", .service(.seeReport), reportFiles),
        .post("/report/{year}/make", .service(.seeReport), makeReportFile),
        .get("/report/{year}/making/{job}", .service(.seeReport), reportMaking),
        .get("/report/{year}/making/{job}/file", .service(.seeReport), audit: "export", madeReportFile),
        .get("/report/{year}/published/{file}", .service(.seeReport), audit: "export", publishedFile),
    ]
}
