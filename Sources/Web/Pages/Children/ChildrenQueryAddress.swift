import Care

/// A list of children in its address: nothing is lost when it is kept, sent on or gone back to.
extension ChildrenQuery {
    /// Reads the query of an address. What is no filter of ours is left out.
    init(asked: (String) -> String?) {
        self.init()
        if let which = asked("show").flatMap({ Which(id: $0) }) { self.which = which }
        isOwn = asked("own") == "yes"
        team = asked("team").map { Team.ID($0) }
        officer = asked("iro").map { StaffMember.ID($0) }
        band = asked("age").flatMap { AgeBand(rawValue: $0) }
        status = asked("status").flatMap { code in LegalStatus.list[code].map { LegalStatus($0.code) } }
    }

    /// The address of the list, or of the file of it.
    func address(page: Int = 1, of path: String = "/children") -> String {
        let pairs: [(String, String?)] = [
            ("show", which == .standing(.inCare) ? nil : which.id), ("own", isOwn ? "yes" : nil), ("team", team?.text), ("iro", officer?.text),
            ("age", band?.rawValue), ("status", status?.rawValue), ("page", page > 1 ? String(page) : nil),
        ]
        let told = pairs.compactMap { pair in pair.1.map { "\(pair.0)=\(FormReader.encoded($0))" } }
        return path + (told.isEmpty ? "" : "?" + told.joined(separator: "&"))
    }

    /// The same filters on another list.
    func on(_ which: Which) -> ChildrenQuery {
        var other = self
        other.which = which
        return other
    }

    /// What the list is, in words: “Looked after, own cases, aged 10 to 15”.
    func words(_ facts: Facts) -> String {
        [
            which.title, isOwn ? "own cases" : nil, team.map { "team \(facts.team($0, on: facts.today)?.name ?? $0.text)" },
            officer.map { "IRO \(facts.name(of: $0))" }, band.map { "aged \($0.title.lowercased())" }, status.map { "legal status \($0.rawValue)" },
        ].compactMap { $0 }.joined(separator: ", ")
    }
}
