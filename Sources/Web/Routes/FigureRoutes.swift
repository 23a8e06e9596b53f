import Care

extension Route {
    /// Figures, their definitions and the children behind them; the data they come from.
    static let figures: [Route] = [
        .get("/tables", .service(.seeFigures), latestTables),
        .get("/tables/{year}", .service(.seeFigures), yearTables),
        .get("/tables/{year}.xlsx", .service(.seeFigures), audit: "export", yearWorkbook),
        .get("/tables/{year}/7c", .service(.seeLists), audit: "read children's words", childrensWords),
        .get("/tables/{year}/{id}", .service(.seeFigures), table),
        .get("/tables/{year}/{id}.csv", .service(.seeFigures), audit: "export", tableCSV),
        .get("/tables/{year}/{id}.xlsx", .service(.seeFigures), audit: "export", tableWorkbook),
        .get("/tables/{year}/{id}/cases", .service(.seeFigures), audit: "list cases", cases),
        .get("/tables/{year}/{id}/cases.csv", .service(.seeFigures), audit: "export", casesCSV),
        .get("/measures", .service(.seeFigures), measures),
        .get("/measures/{id}", .service(.seeFigures), measure),
        .get("/service", .service(.seeFigures), glance),
        .get("/quality", .service(.seeDataQuality), audit: "list findings", quality),
        .get("/imports", .service(.importFiles), imports),
        .post("/imports", .service(.importFiles), audit: "upload", limit: 250 << 20, upload),
        .post("/imports/{id}/apply", .service(.importFiles), apply),
        .get("/imports/{id}", .service(.importFiles), audit: "read import", importRun),
        .get("/imports/{id}/rejected.csv", .service(.importFiles), audit: "export", rejectedRows),
        .get("/registers/{id}.csv", .service(.exportRegisters), audit: "export", registerCSV),
        .get("/settings", .service(.seeSettings), settings),
        .get("/settings/{id}", .service(.seeSettings), setting),
        .post("/settings/{id}", .service(.changeSettings), changeSetting),
        .post("/settings/{id}/take-back", .service(.changeSettings), takeBackSetting),
    ]
}
