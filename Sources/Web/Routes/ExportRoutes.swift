import Care

extension Route {
    /// Files made for others: the statutory return, inspectors, the Standard Safeguarding Dataset.
    static let exports: [Route] = [
        .get("/exports", .service(.exportRegisters), exportsPage),
        .get("/exports/903/{year}", .service(.exportRegisters), audit: "list reviews left out", returnPage),
        .get("/exports/903/{year}/reviews.csv", .service(.exportRegisters), audit: "export", returnReviews),
        .get("/exports/903/{year}/left-out.csv", .service(.exportRegisters), audit: "export", returnLeftOut),
        .get("/exports/annex-a.xlsx", .service(.exportRegisters), audit: "export", annexA),
        .get("/exports/ssd.xlsx", .service(.exportRegisters), audit: "export", safeguardingWorkbook),
        .get("/exports/ssd.json", .service(.exportRegisters), audit: "export", safeguardingJSON),
        .get("/exports/ssd/{id}.csv", .service(.exportRegisters), audit: "export", safeguardingTable),
    ]
}
