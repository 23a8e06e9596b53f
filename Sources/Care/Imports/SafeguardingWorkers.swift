import Documents

/// The workers of the standard's tables, by the row that other tables call them by, and who each is in the staff register.
struct SafeguardingWorkers {
    private let rows: [String: SafeguardingFile.Row]
    private let stored: [String: StaffMember]
    /// The staff number of those the register knows by their registration.
    private let byRegistration: [String: String]

    init(_ rows: [SafeguardingFile.Row], stored: Records) {
        self.rows = Dictionary(rows.compactMap { row in row["prof_professional_id"].map { ($0, row) } }, uniquingKeysWith: { first, _ in first })
        let staff = stored[StaffMember.self].entries
        self.stored = Dictionary(staff.map { ($0.id.text, $0) }, uniquingKeysWith: { _, last in last })
        byRegistration = Dictionary(staff.compactMap { one in one.registration.map { ($0, one.id.text) } }, uniquingKeysWith: { first, _ in first })
    }

    /// The staff number of a worker: that of the person the register has with the same number or the same registration, else the standard's own.
    func number(of worker: String) -> String {
        guard let row = rows[worker] else { return worker }
        let told = row["prof_staff_id"] ?? worker
        if stored[told] != nil { return told }
        return row["prof_social_worker_registration_no"].flatMap { byRegistration[$0] } ?? told
    }

    /// What the return calls a worker by: the registration, or the id where there is none.
    func registration(of worker: String) -> String { rows[worker]?["prof_social_worker_registration_no"] ?? worker }

    func stored(_ number: String) -> StaffMember? { stored[number] }
}

/// Who works with the children, out of the standard's tables.
extension SafeguardingImport {
    func staff(_ make: Make, _ workers: SafeguardingWorkers) {
        var seen: Set<String> = []
        make(StaffMember.self, "ssd_professionals") { row in
            let number = row["prof_professional_id"].map(workers.number), stored = number.flatMap(workers.stored)
            // One person may stand there once for each team.
            if let number, !seen.insert(number).inserted { return nil }
            var made = SourceRow(line: row.line)
            made.put("staff_id", number, from: "prof_professional_id")
            // The standard has one field for the name: whose name is known keeps it in its parts.
            let name = row["prof_professional_name"].map(Self.parts)
            if stored == nil || name.map({ "\($0.forename) \($0.surname)" }) != stored.map({ "\($0.forename) \($0.surname)" }) {
                made.put("forename", name?.forename, from: "prof_professional_name")
                made.put("surname", name?.surname, from: "prof_professional_name")
            }
            if row["prof_professional_job_title"] != nil || stored == nil { made.put("role", .words, "prof_professional_job_title", of: row) }
            if row["prof_professional_department"] != nil { made.put("team", .words, "prof_professional_department", of: row) }
            if row["prof_social_worker_registration_no"] != nil { made.put("registration_id", .words, "prof_social_worker_registration_no", of: row) }
            // The flag tells agency from council; whether the council's contract is permanent stays as it is stored.
            switch row.flag("prof_agency_worker_flag") {
            case "1": made.put("employment_type", "agency", from: "prof_agency_worker_flag")
            case "0" where stored?.employment?.lowercased() == "agency": made.put("employment_type", "", from: "prof_agency_worker_flag")
            default: break
            }
            return made
        }
    }

    /// Teams. The standard does not say since when there is one: a team that is known keeps its first day, another begins with the first
    /// involvement of one of its workers.
    func teams(_ make: Make) {
        let known = Dictionary(stored[Team.self].entries.filter { $0.to == nil }.map { ($0.id.text, $0) }, uniquingKeysWith: { _, last in last })
        let involvements = rows("ssd_involvements").compactMap { row in row.date("invo_involvement_start_date").map { (row["invo_professional_team"], $0) } }
        let firsts = Dictionary(involvements.compactMap { team, day in team.map { ($0, day) } }, uniquingKeysWith: min), first = involvements.map(\.1).min()
        make(Team.self, "ssd_department") { row in
            let id = row["dept_team_id"] ?? "", name = row["dept_team_name"] ?? ""
            var made = SourceRow(line: row.line)
            made.put("team_id", id, from: "dept_team_id")
            // Some systems write the team's name where the standard asks for its id.
            made.put("from_date", (known[id]?.from ?? firsts[id] ?? firsts[name] ?? first)?.iso, from: "invo_involvement_start_date of its workers")
            made.put("name", .words, "dept_team_name", of: row)
            made.put("parent_id", .words, "dept_team_parent_id", of: row)
            return made
        }
    }

    /// A name in its parts: `Sample, Ash` and `Ash Sample` are the same.
    private static func parts(_ name: String) -> (forename: String, surname: String) {
        let halves = name.split(separator: ",", maxSplits: 1).map { String($0).trimmingSpaces }
        if let surname = halves.first, halves.count == 2, let forename = halves.last { return (forename, surname) }
        let words = name.split(separator: " ").map(String.init)
        guard let surname = words.last, words.count > 1 else { return ("", name.trimmingSpaces) }
        return (words.dropLast().joined(separator: " "), surname)
    }
}
