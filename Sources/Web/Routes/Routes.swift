extension Route {
    /// Every address of the product. One line each: who may, and what the audit trail says of reading it.
    static let all: [Route] = [
        .get("/", .signedIn, home),
        .get("/sign-in", .everyone, signInForm),
        .post("/sign-in", .everyone, waiting: signIn),
        .post("/sign-out", .signedIn, signOut),

        .get("/tables", .signedIn, latestTables),
        .get("/tables/{year}", .signedIn, yearTables),
        .get("/tables/{year}.xlsx", .signedIn, audit: "export", yearWorkbook),
        .get("/tables/{year}/7c", .signedIn, audit: "read children's words", childrensWords),
        .get("/tables/{year}/{id}", .signedIn, table),
        .get("/tables/{year}/{id}.csv", .signedIn, audit: "export", tableCSV),
        .get("/tables/{year}/{id}.xlsx", .signedIn, audit: "export", tableWorkbook),
        .get("/tables/{year}/{id}/cases", .signedIn, audit: "list cases", cases),
        .get("/tables/{year}/{id}/cases.csv", .signedIn, audit: "export", casesCSV),

        .get("/children", .signedIn, audit: "list children", children),
        .get("/children/{key}", .signedIn, audit: "read child", child),
        .post("/search", .signedIn, audit: "search", search),
        .get("/due", .signedIn, audit: "list deadlines", due),
        .get("/quality", .signedIn, audit: "list findings", quality),

        .get("/imports", .signedIn, imports),
        .post("/imports", .signedIn, audit: "upload", limit: 250 << 20, upload),
        .post("/imports/{id}/apply", .signedIn, apply),
        .get("/imports/{id}", .signedIn, audit: "read import", importRun),
        .get("/imports/{id}/rejected.csv", .signedIn, audit: "export", rejectedRows),
        .get("/registers/{id}.csv", .signedIn, audit: "export", registerCSV),

        .get("/measures", .signedIn, measures),
        .get("/measures/{id}", .signedIn, measure),
        .get("/settings", .signedIn, settings),

        .get("/accessibility", .everyone, accessibility),
        .get("/privacy", .everyone, privacy),
        .get("/assets/{name}", .everyone, asset),
        .get("/health", .everyone, health),
    ]
}
