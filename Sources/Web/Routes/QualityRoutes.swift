import Care

extension Route {
    /// Advocates and visitors, audits, topics, supervision.
    static let qualityWork: [Route] = [
        .get("/advocacy", .list(.keepAdvocacy), audit: "list advocacy", advocacy),
        .get("/children/{key}/advocacy/{number}/themes", .child(.keepAdvocacy), audit: "read advocacy", advocacyThemesForm),
        .post("/children/{key}/advocacy/{number}/themes", .child(.keepAdvocacy), keepAdvocacyThemes),

        .get("/audits", .service(.seeQuality), audit: "list audits", audits),
        .post("/audits/plan", .service(.keepAudits), planAudits),
        .get("/children/{key}/audits/{plan}", .child(.auditFile), audit: "read an audit", fileAudit),
        .post("/children/{key}/audits/{plan}", .child(.auditFile), saveAudit),
        .get("/children/{key}/audits/{plan}/actions/{action}", .child(.auditFile), audit: "read an audit", auditActionForm),
        .post("/children/{key}/audits/{plan}/actions/{action}", .child(.auditFile), doAuditAction),

        .get("/topics", .service(.seeQuality), topics),
        .get("/topics/{topic}", .service(.seeQuality), audit: "list cases", topic),

        .get("/supervision", .service(.seeQuality), audit: "list supervision", supervision),
        .get("/supervision/{staff}", .staff(.seeSupervision), audit: "read supervision", supervisionOf),
        .get("/supervision/{staff}/new", .staff(.keepSupervision), supervisionForm),
        .post("/supervision/{staff}/new", .staff(.keepSupervision), keepSupervision),
        .get("/supervision/{staff}/session/{number}", .staff(.keepSupervision), audit: "read supervision", supervisionForm),
        .post("/supervision/{staff}/session/{number}", .staff(.keepSupervision), keepSupervision),
        .get("/supervision/{staff}/audit", .staff(.keepSupervision), supervisionAuditForm),
        .post("/supervision/{staff}/audit", .staff(.keepSupervision), keepSupervisionAudit),
    ]
}
