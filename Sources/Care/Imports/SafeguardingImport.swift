import Documents

/// Tables of the Standard Safeguarding Dataset turned into the rows of our registers.
///
/// The standard spreads an episode of care over three tables and hangs reviews on a period of care: they are put together here. What it has
/// no place for, such as a conference's letters, stays as it is stored.
struct SafeguardingImport {
    private let files: [SafeguardingFile]
    private let tables: [String: [SafeguardingFile.Row]]
    private let columns: Set<String>
    /// What the store holds: which worker, team or plan a row means is told by it.
    let stored: Records
    /// Who stands in ssd_person.
    let people: [String: SafeguardingFile.Row]
    /// The birth dates that are stored.
    let births: [String: Day]
    /// The return's header names those it is about; the dataset has everybody.
    private let returned: Set<String>

    init(_ files: [SafeguardingFile], stored: Records) {
        let tables = files.reduce(into: [String: [SafeguardingFile.Row]]()) { $0[$1.table, default: []] += $1.rows }
        self.files = files
        self.tables = tables
        columns = Set(files.flatMap(\.columns))
        self.stored = stored
        people = Dictionary((tables["ssd_person"] ?? []).compactMap { row in row["pers_person_id"].map { ($0, row) } }, uniquingKeysWith: { first, _ in first })
        let known = stored[KnownChild.self].entries.compactMap { child in child.born.map { (child.child.text, $0) } }
        births = Dictionary(known + stored[HeaderEntry.self].entries.map { ($0.child.text, $0.born) }, uniquingKeysWith: { _, last in last })
        returned = Set(
            (tables["ssd_cla_episodes"] ?? []).compactMap { $0["clae_person_id"] } + (tables["ssd_care_leavers"] ?? []).compactMap { $0["clea_person_id"] })
    }

    func has(_ table: String) -> Bool { !rows(table).isEmpty }
    func hasColumn(_ column: String) -> Bool { columns.contains(column) }
    func rows(_ table: String) -> [SafeguardingFile.Row] { tables[table] ?? [] }

    /// Whether a person is one of those the return is about.
    func isReturned(_ row: SafeguardingFile.Row) -> Bool { row["pers_person_id"].map { returned.contains($0) } ?? true }

    static func isNamed(_ row: SafeguardingFile.Row) -> Bool { row["pers_forename"] != nil || row["pers_surname"] != nil }

    /// The rows of every register the tables tell of, what must be said of them, and the files nothing was read of.
    func rows() -> (rows: [SourceRows], problems: [ImportProblem], unread: [String]) {
        var made = SafeguardingRows(files)
        var problems: [ImportProblem] = []
        func make(_ type: any Entry.Type, from table: String, _ row: (SafeguardingFile.Row) -> SourceRow?) { made.make(type, from: table, row) }
        children(make)
        let workers = SafeguardingWorkers(rows("ssd_professionals"), stored: stored)
        care(make, workers, &problems)
        plans(make)
        protection(make, workers)
        staff(make, workers)
        teams(make)
        return (made.made, made.problems + problems + besideProblems(), made.unread)
    }

    typealias Make = (any Entry.Type, String, (SafeguardingFile.Row) -> SourceRow?) -> Void

    // MARK: Children

    private func children(_ make: Make) {
        let numbers = first("ssd_linked_identifiers", by: "link_person_id") { ($0["link_identifier_type"] ?? "").lowercased().contains("pupil") }
        let mothers = first("ssd_mother", by: "moth_person_id")
        let disabilities = first("ssd_disability", by: "disa_person_id")
        make(HeaderEntry.self, "ssd_person") { row in
            guard isReturned(row) else { return nil }
            let id = row["pers_person_id"] ?? ""
            var made = SourceRow(line: row.line)
            made.put("CHILD", id, from: "pers_person_id")
            put(sex: "SEX", of: row, into: &made)
            made.put("DOB", .day, "pers_dob", of: row)
            made.put("ETHNIC", .code, "pers_ethnicity", of: row)
            made.put("UPN", numbers[id]?["link_identifier_value"] ?? row.code("pers_upn_unknown"), from: "link_identifier_value", at: numbers[id]?.place)
            made.put("MOTHER", .flag, "pers_is_mother", of: row)
            made.put("MC_DOB", .day, "moth_childs_dob", of: mothers[id])
            return made
        }
        make(KnownChild.self, "ssd_person") { row in
            guard Self.isNamed(row) else { return nil }
            var made = SourceRow(line: row.line)
            made.put("child_id", .words, "pers_person_id", of: row)
            made.put("forename", .words, "pers_forename", of: row)
            made.put("surname", .words, "pers_surname", of: row)
            made.put("dob", .day, "pers_dob", of: row)
            put(sex: "sex", of: row, into: &made)
            if let sex = row["pers_sex"], let known = Self.sex(sex) { made.put("sex", known == "M" ? "male" : known == "F" ? "female" : sex.lowercased(), from: "pers_sex") }
            made.put("ethnicity", .code, "pers_ethnicity", of: row)
            if has("ssd_disability") { made.put("disability", .code, "disa_disability_code", of: disabilities[row["pers_person_id"] ?? ""]) }
            return made
        }
        make(UnaccompaniedChild.self, "ssd_immigration_status") { row in
            guard let status = row["immi_immigration_status"]?.lowercased(), status.contains("uasc") || status.contains("unaccompanied") else { return nil }
            let id = row["immi_person_id"] ?? ""
            var made = SourceRow(line: row.line)
            made.put("CHILD", id, from: "immi_person_id")
            if people[id] != nil || !hasColumn("pers_sex") { put(sex: "SEX", of: people[id], into: &made) }
            put(birthOf: id, from: "immi_person_id", into: &made)
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
    static func holding(_ rows: [SafeguardingFile.Row], on day: Day?, from: String, to: String) -> SafeguardingFile.Row? {
        guard let day else { return nil }
        return rows.filter { row in
            guard let start = row.date(from), start <= day else { return false }
            return row.date(to).map { day < $0 } ?? true
        }.max { ($0.date(from) ?? Day(number: 0)) < ($1.date(from) ?? Day(number: 0)) }
    }
}
