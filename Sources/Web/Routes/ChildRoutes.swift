import Care

extension Route {
    /// Children: finding them, opening them, and what is about them as a whole.
    static let children: [Route] = [
        .get("/children", .service(.seeLists), audit: "list children", childrenList),
        .get("/children.csv", .service(.seeLists), audit: "export", childrenCSV),
        .get("/children/new", .service(.createChild), newChild),
        .post("/children/new", .service(.createChild), addChild),
        .post("/search", .service(.seeLists), audit: "search", search),
        .post("/views", .service(.seeOwn), keepView),
        .post("/views/{id}/drop", .service(.seeOwn), dropView),
        .get("/due", .service(.seeLists), audit: "list deadlines", due),
    ]

    /// The pages of one child's record.
    static let records: [Route] = [
        .get("/children/{key}", .child(.openChild), audit: "read child", child),
        .get("/children/{key}/people", .child(.readRecord), audit: "read child", childPeople),
        .get("/children/{key}/plan", .child(.readRecord), audit: "read child", childPlan),
        .get("/children/{key}/reviews", .child(.readRecord), audit: "read child", childReviews),
        .get("/children/{key}/voice", .child(.readViews), audit: "read child", childVoice),
        .get("/children/{key}/timeline", .child(.openChild), audit: "read child", childTimeline),
        .get("/children/{key}/figures", .child(.openChild), audit: "read child", childFigures),
        .get("/children/{key}/history", .child(.readRecord), audit: "read history", childHistory),
        .get("/children/{key}/files", .child(.keepFiles), audit: "read child", childFiles),
        .post("/children/{key}/files", .child(.keepFiles), limit: uploadLimit, addFile),
        .get("/children/{key}/files/{file}", .child(.keepFiles), audit: "download", downloadFile),
        .get("/children/{key}/readers", .child(.seeReaders), audit: "read audit trail", readers),
        .get("/children/{key}/readers.csv", .child(.seeReaders), audit: "export", readersCSV),
        .get("/children/{key}/merge", .child(.mergeChildren), audit: "read child", mergeForm),
        .post("/children/{key}/merge", .child(.mergeChildren), merge),
        .post("/children/{key}/split", .child(.mergeChildren), split),
        .get("/children/{key}/open", .closedChild, openForm),
        .post("/children/{key}/open", .closedChild, openRecord),
    ]

    /// The audit trail of the whole service.
    static let audit: [Route] = [
        .get("/audit", .service(.seeAudit), audit: "read audit trail", auditTrail),
        .get("/audit/unusual", .service(.seeAudit), audit: "read audit trail", unusualAccess),
    ]

    /// The forms of the entries about a child: a list, a form for a new one, a form to change one, its history, striking it through, moving it.
    static let entries: [Route] = (EntryForm.all + EntryForm.service).flatMap(routes)

    private static func routes(_ form: EntryForm) -> [Route] {
        let list = form.isOfService ? "/service/\(form.id)" : "/children/{key}/\(form.id)", one = "\(list)/{number}"
        func policy(_ ask: Ask) -> Policy { form.isOfService ? .service(ask) : .child(ask) }
        let may = policy(form.ask), mayRead = policy(form.readAsk)
        var routes: [Route] = [
            .get(list, mayRead, audit: "read \(form.id)") { try entryList(form, $0) },
            .get("\(list)/new", may, audit: "open form") { try newEntry(form, $0) },
            .post("\(list)/new", may) { try addEntry(form, $0) },
            .get(one, may, audit: "read \(form.id)") { try entry(form, $0) },
            .post(one, may) { try changeEntry(form, $0) },
            .get("\(one)/history", mayRead, audit: "read history") { try entryHistory(form, $0) },
            .get("\(one)/strike", may, audit: "read \(form.id)") { try strikeForm(form, $0) },
            .post("\(one)/strike", may) { try strike(form, $0) },
        ]
        if form.canMove {
            routes.append(.get("\(one)/move", .child(.moveEntry), audit: "read \(form.id)") { try moveForm(form, $0) })
            routes.append(.post("\(one)/move", .child(.moveEntry)) { try move(form, $0) })
        }
        return routes
    }
}
