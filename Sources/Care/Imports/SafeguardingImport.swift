import Documents

/// Tables of the Standard Safeguarding Dataset turned into the rows of our registers.
///
/// The standard spreads an episode of care over three tables and hangs reviews on a period of care: they are put together here. What it has
/// no place for, such as a conference's letters, stays as it is stored.
struct SafeguardingImport {
    private let tables: [String: [(file: String, row: SafeguardingFile.Row)]]
    /// What the store holds: which worker, team or plan a row means is told by it.
    let stored: Records

    init(_ files: [SafeguardingFile], stored: Records) {
        var tables: [String: [(file: String, row: SafeguardingFile.Row)]] = [:]
        for file in files { tables[file.table, default: []] += file.rows.map { (file.name, $0) } }
        self.tables = tables
        self.stored = stored
    }

    func has(_ table: String) -> Bool { !(tables[table] ?? []).isEmpty }
    func rows(_ table: String) -> [SafeguardingFile.Row] { (tables[table] ?? []).map(\.row) }

    /// The rows of every register the tables tell of, and what must be said of them.
    func rows() -> (rows: [SourceRows], problems: [ImportProblem]) {
        var made: [SourceRows] = []
        var problems: [ImportProblem] = []
        func make(_ type: any Entry.Type, from table: String, _ row: (SafeguardingFile.Row) -> SourceRow?) {
            for (file, group) in Dictionary(grouping: tables[table] ?? [], by: \.file).sorted(by: { $0.key < $1.key }) {
                let rows = group.compactMap { row($0.row) }
                if !rows.isEmpty { made.append(SourceRows(type: type, file: file, rows: rows)) }
            }
        }
        people(make)
        let workers = SafeguardingWorkers(rows("ssd_professionals"), stored: stored)
        care(make, workers, &problems)
        plans(make)
        protection(make, workers)
        staff(make, workers)
        teams(make)
        return (made, problems)
    }

    typealias Make = (any Entry.Type, String, (SafeguardingFile.Row) -> SourceRow?) -> Void

    // MARK: Children

    private func people(_ make: Make) {
        let numbers = first("ssd_linked_identifiers", by: "link_person_id") { ($0["link_identifier_type"] ?? "").lowercased().contains("pupil") }
        let mothers = first("ssd_mother", by: "moth_person_id")
        let disabilities = first("ssd_disability", by: "disa_person_id"), people = first("ssd_person", by: "pers_person_id")
        // The return's header names those it is about; the dataset has everybody.
        let returned = Set(
            rows("ssd_cla_episodes").compactMap { $0["clae_person_id"] } + rows("ssd_care_leavers").compactMap { $0["clea_person_id"] })
        make(HeaderEntry.self, "ssd_person") { row in
            guard let id = row["pers_person_id"], returned.contains(id) else { return nil }
            var made = SourceRow(line: row.line)
            made.put("CHILD", id, from: "pers_person_id")
            made.put("SEX", row.code("pers_sex").map { $0.prefix(1) == "M" || $0 == "1" ? "M" : $0.prefix(1) == "F" || $0 == "2" ? "F" : "U" }, from: "pers_sex")
            made.put("DOB", .day, "pers_dob", of: row)
            made.put("ETHNIC", .code, "pers_ethnicity", of: row)
            made.put("UPN", numbers[id]?["link_identifier_value"] ?? row.code("pers_upn_unknown"), from: "link_identifier_value")
            made.put("MOTHER", .flag, "pers_is_mother", of: row)
            made.put("MC_DOB", mothers[id]?.day("moth_childs_dob"), from: "moth_childs_dob")
            return made
        }
        make(KnownChild.self, "ssd_person") { row in
            guard row["pers_forename"] != nil || row["pers_surname"] != nil else { return nil }
            var made = SourceRow(line: row.line)
            made.put("child_id", .words, "pers_person_id", of: row)
            made.put("forename", .words, "pers_forename", of: row)
            made.put("surname", .words, "pers_surname", of: row)
            made.put("dob", .day, "pers_dob", of: row)
            made.put("sex", row["pers_sex"].map { $0.uppercased() == "M" ? "male" : $0.uppercased() == "F" ? "female" : $0.lowercased() }, from: "pers_sex")
            made.put("ethnicity", .code, "pers_ethnicity", of: row)
            if has("ssd_disability") { made.put("disability", disabilities[row["pers_person_id"] ?? ""]?.code("disa_disability_code"), from: "disa_disability_code") }
            return made
        }
        make(UnaccompaniedChild.self, "ssd_immigration_status") { row in
            guard let status = row["immi_immigration_status"]?.lowercased(), status.contains("uasc") || status.contains("unaccompanied") else { return nil }
            let id = row["immi_person_id"] ?? ""
            var made = SourceRow(line: row.line)
            made.put("CHILD", id, from: "immi_person_id")
            made.put("SEX", people[id]?.code("pers_sex"), from: "pers_sex")
            made.put("DOB", people[id]?.day("pers_dob"), from: "pers_dob")
            made.put("DUC", .day, "immi_immigration_status_end_date", of: row)
            return made
        }
    }

    /// The first row of each person that is meant.
    func first(_ table: String, by column: String, where isMeant: (SafeguardingFile.Row) -> Bool = { _ in true }) -> [String: SafeguardingFile.Row] {
        Dictionary(rows(table).filter(isMeant).compactMap { row in row[column].map { ($0, row) } }, uniquingKeysWith: { first, _ in first })
    }

    /// All rows by what a column says.
    func all(_ table: String, by column: String) -> [String: [SafeguardingFile.Row]] {
        Dictionary(grouping: rows(table).filter { $0[column] != nil }) { $0[column] ?? "" }
    }
}

extension SafeguardingImport {
    /// The row of a set that holds on a day: the one that began last, and had not ended.
    static func holding(_ rows: [SafeguardingFile.Row], on day: String?, from: String, to: String) -> SafeguardingFile.Row? {
        guard let day = day.flatMap({ Day($0) }) else { return nil }
        return rows.filter { row in
            guard let start = row.day(from).flatMap({ Day($0) }), start <= day else { return false }
            return row.day(to).flatMap { Day($0) }.map { day < $0 } ?? true
        }.max { ($0.day(from).flatMap { Day($0) } ?? Day(number: 0)) < ($1.day(from).flatMap { Day($0) } ?? Day(number: 0)) }
    }
}
