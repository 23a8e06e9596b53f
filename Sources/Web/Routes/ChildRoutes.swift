import Care

extension Route {
    /// Children: finding them, opening them, and what is about them as a whole.
    static let children: [Route] = [
        .get("/children", .service(.seeLists), audit: "list children", childrenList),
        .get("/children/{key}", .child(.openChild), audit: "read child", child),
        .post("/search", .service(.seeLists), audit: "search", search),
        .get("/due", .service(.seeLists), audit: "list deadlines", due),
    ]

    /// The forms of the entries about a child: a list, a form for a new one, a form to change one, its history, striking it through, moving it.
    static let entries: [Route] = EntryForm.all.flatMap(routes)

    private static func routes(_ form: EntryForm) -> [Route] {
        let list = "/children/{key}/\(form.id)", one = "\(list)/{number}"
        var routes: [Route] = [
            .get(list, .child(form.readAsk), audit: "read \(form.id)") { try entryList(form, $0) },
            .get("\(list)/new", .child(form.ask)) { try newEntry(form, $0) },
            .post("\(list)/new", .child(form.ask)) { try addEntry(form, $0) },
            .get(one, .child(form.ask), audit: "read \(form.id)") { try entry(form, $0) },
            .post(one, .child(form.ask)) { try changeEntry(form, $0) },
            .get("\(one)/history", .child(form.readAsk), audit: "read history") { try entryHistory(form, $0) },
        ]
        routes.append(.get("\(one)/strike", .child(form.ask), audit: "read \(form.id)") { try strikeForm(form, $0) })
        routes.append(.post("\(one)/strike", .child(form.ask)) { try strike(form, $0) })
        if form.canMove {
            routes.append(.get("\(one)/move", .child(.moveEntry), audit: "read \(form.id)") { try moveForm(form, $0) })
            routes.append(.post("\(one)/move", .child(.moveEntry)) { try move(form, $0) })
        }
        return routes
    }
}
