/// What is wrong with tables of the standard that are read only to fill in another, where no row of a register would show it.
extension SafeguardingImport {
    func besideProblems() -> [ImportProblem] {
        Self.sideDays.flatMap { table, columns in columns.flatMap { unreadableDays(table, $0) } } + personProblems() + episodeProblems() + placementProblems()
    }

    /// Days by which rows of other tables are found.
    private static let sideDays = [
        ("ssd_legal_status", ["lega_legal_status_start_date", "lega_legal_status_end_date"]),
        ("ssd_address", ["addr_address_start_date", "addr_address_end_date"]),
        ("ssd_cla_placement", ["clap_cla_placement_start_date", "clap_cla_placement_end_date"]),
    ]

    private func unreadableDays(_ table: String, _ column: String) -> [ImportProblem] {
        Self.first(of: rows(table).filter { $0[column] != nil && $0.date(column) == nil }.map { Self.note($0, column, wanted: FieldKind.day.wanted) })
    }

    /// Cells of children whom no register takes in: nothing else would tell them.
    private func personProblems() -> [ImportProblem] {
        let others = rows("ssd_person").filter { !isReturned($0) && !Self.isNamed($0) }
        return Self.first(of: others.filter { $0["pers_dob"] != nil && $0.date("pers_dob") == nil }.map { Self.note($0, "pers_dob", wanted: FieldKind.day.wanted) })
            + Self.first(of: others.filter { $0["pers_sex"].map { Self.sex($0) == nil } ?? false }.map { Self.note($0, "pers_sex", wanted: Self.sexWanted) })
    }

    private func episodeProblems() -> [ImportProblem] {
        var found: [ImportProblem] = []
        let episodes = rows("ssd_cla_episodes")
        let people = Set(rows("ssd_person").compactMap { $0["pers_person_id"] })
        let strangers = episodes.filter { row in row["clae_person_id"].map { !people.contains($0) } ?? false }
        if has("ssd_person"), let first = strangers.first {
            found.append(
                Self.note(first, "clae_person_id", found: Self.counted(strangers.count, "episode"), wanted: "episodes of children who are in ssd_person", "Their return has no header. This is the first of them."))
        }
        var seen: Set<String> = []
        let again = episodes.filter { row in row["clae_cla_episode_id"].map { !seen.insert($0).inserted } ?? false }
        if let first = again.first {
            found.append(
                Self.note(
                    first, "clae_cla_episode_id", found: Self.counted(again.count, "episode"), wanted: "each clae_cla_episode_id once",
                    "The number stands on an earlier line too; each row was read. This is the first of them."))
        }
        return found
    }

    private func placementProblems() -> [ImportProblem] {
        let placements = rows("ssd_cla_placement"), named = Set(rows("ssd_cla_episodes").compactMap { $0["clae_cla_placement_id"] })
        var found: [ImportProblem] = []
        let lone = placements.filter { row in row["clap_cla_placement_id"].map { !named.contains($0) } ?? true }
        if has("ssd_cla_episodes"), let first = lone.first {
            found.append(
                Self.note(
                    first, "clap_cla_placement_id", found: Self.counted(lone.count, "placement"), wanted: "placements that a clae_cla_placement_id of ssd_cla_episodes names",
                    "They are no episode’s and were left out. This is the first of them."))
        }
        if stored[Postcode.self].entries.isEmpty, let first = placements.first(where: { $0["clap_cla_placement_distance"] != nil }) {
            found.append(
                Self.note(
                    first, "clap_cla_placement_distance", found: nil, wanted: "the register of postcodes",
                    "Distances are worked out from postcodes and not kept. Import postcodes.csv, or there will be none."))
        }
        return found
    }

    private static func counted(_ count: Int, _ word: String) -> String { "\(count) such \(word)\(count == 1 ? "" : "s")" }

    private static func note(_ row: SafeguardingFile.Row, _ column: String, wanted: String) -> ImportProblem {
        note(row, column, found: row[column], wanted: wanted, "Correct \(column) and import the file again.")
    }

    private static func note(_ row: SafeguardingFile.Row, _ column: String, found: String?, wanted: String, _ mend: String) -> ImportProblem {
        ImportProblem(file: row.place.file, line: row.line, column: column, found: found, wanted: wanted, mend: mend, severity: .note)
    }

    /// The first of many problems that are alike, and how many more there are.
    private static func first(of problems: [ImportProblem]) -> [ImportProblem] {
        let listed = 20
        guard let last = problems.last, problems.count > listed else { return problems }
        return problems.prefix(listed) + [
            ImportProblem(
                file: last.file, column: last.column, found: "\(problems.count - listed) more such cells", wanted: last.wanted, mend: last.mend, severity: .note)
        ]
    }
}

// MARK: Sex and birth

extension SafeguardingImport {
    static let sexWanted = "M, F or U (male, female or unknown)"

    /// M, F or U, in whatever way it is written; nil for what is none of them.
    static func sex(_ text: String) -> String? {
        switch String(text.uppercased().prefix { $0.isLetter || $0.isNumber }) {
        case "M", "MALE", "1": "M"
        case "F", "FEMALE", "2": "F"
        case "U", "UNKNOWN", "0", "9", "NOT": "U"
        default: nil
        }
    }

    func put(sex column: String, of person: SafeguardingFile.Row?, into row: inout SourceRow) {
        guard let text = person?["pers_sex"] else { return row.put(column, nil, from: "pers_sex", at: person?.place) }
        if let sex = Self.sex(text) {
            row.put(column, sex, from: "pers_sex", at: person?.place)
        } else {
            row.refuse(column, found: text, from: "pers_sex", at: person?.place, wanted: Self.sexWanted, mend: "Correct pers_sex and import the file again.")
        }
    }

    /// The birth date of a child: as ssd_person tells it, or else as it is stored.
    func put(birthOf child: String?, from column: String, into row: inout SourceRow) {
        guard let child else { return }
        let person = people[child]
        if let day = person?.date("pers_dob") ?? births[child] {
            row.put("DOB", day.iso, from: "pers_dob", at: person?.place)
        } else if !hasColumn("pers_dob"), births.isEmpty {
            row.put("DOB", nil, from: "pers_dob")
        } else if let person {
            row.refuse(
                "DOB", found: person["pers_dob"] ?? "", from: "pers_dob", at: person.place, wanted: "the child’s birth date",
                mend: "It stands in ssd_person and cannot be read, and none is stored. Correct it there.")
        } else {
            row.refuse(
                "DOB", found: child, from: column, wanted: "a pers_person_id of ssd_person",
                mend: "The child is not in ssd_person, and no birth date is stored. Import ssd_person with the child.")
        }
    }
}
