/// The rows that are being made of the standard's tables, and what could not be made of them.
struct SafeguardingRows {
    private let files: [SafeguardingFile]
    /// The columns each table has, in whichever file.
    private let columns: [String: Set<String>]
    private(set) var made: [SourceRows] = []
    /// What a file lacks, and the registers that cannot be told without it.
    private var lacking: [Lack: [String]] = [:]
    /// The rows of each table that something was made of.
    private var used: [Source: Set<Int>] = [:]

    private struct Source: Hashable {
        let file: String
        let table: String
    }

    private struct Lack: Hashable {
        let source: Source
        let column: String
    }

    init(_ files: [SafeguardingFile]) {
        self.files = files.sorted { $0.name < $1.name }
        columns = files.reduce(into: [:]) { $0[$1.table, default: []].formUnion($1.columns) }
    }

    /// Whether a table was handed over, and with this column.
    func has(_ column: String) -> Bool { StandardTables.table(with: column).flatMap { columns[$0]?.contains(column) } ?? false }

    /// Makes the rows of a register out of those of a table. A file without a column that they need is refused as a whole, and once.
    mutating func make(_ type: any Entry.Type, from table: String, _ row: (SafeguardingFile.Row) -> SourceRow?) {
        for file in files where file.table == table && !file.rows.isEmpty {
            let source = Source(file: file.name, table: table)
            var rows: [SourceRow] = []
            for each in file.rows {
                guard let made = row(each) else { continue }
                rows.append(made)
                used[source, default: []].insert(each.number)
            }
            let missing = (Self.deciding[table] ?? []).filter { !file.columns.contains($0) } + needed(rows, of: type.shape, in: file)
            for column in Set(missing) { lacking[Lack(source: source, column: column), default: []].append(type.shape.title) }
            if missing.isEmpty, !rows.isEmpty { made.append(SourceRows(type: type, file: file.name, rows: rows)) }
        }
    }

    /// The columns that feed what a register must have, and that nothing handed over has.
    private func needed(_ rows: [SourceRow], of shape: RegisterShape, in file: SafeguardingFile) -> [String] {
        shape.columns.filter(\.isRequired).compactMap { column in
            let cells = rows.compactMap { $0.cells[column.name] }
            guard let source = cells.first?.source, let table = StandardTables.table(with: source), cells.allSatisfy({ $0.text.isEmpty && $0.refusal == nil }) else { return nil }
            return (table == file.table ? file.columns.contains(source) : has(source)) ? nil : source
        }
    }

    /// Columns without which it is not told whether a row is one that is kept.
    private static let deciding = [
        "ssd_person": ["pers_person_id"], "ssd_cla_reviews": ["clar_cla_review_date"], "ssd_initial_cp_conference": ["icpc_icpc_date"],
        "ssd_cp_reviews": ["cppr_cp_review_date"], "ssd_sdq_scores": ["csdq_sdq_completed_date"], "ssd_involvements": ["invo_professional_role_id"],
        "ssd_permanence": ["perm_adm_decision_date"], "ssd_immigration_status": ["immi_immigration_status"], "ssd_care_leavers": ["clea_care_leaver_in_touch"],
    ]

    // MARK: What must be said

    /// The files of which nothing was read.
    var unread: [String] { Set(lacking.keys.map(\.source.file)).subtracting(made.map(\.file)).sorted() }

    var problems: [ImportProblem] { lacks + leftOver }

    private var lacks: [ImportProblem] {
        lacking.sorted { ($0.key.source.file, $0.key.source.table, $0.key.column) < ($1.key.source.file, $1.key.source.table, $1.key.column) }.map { lack, titles in
            let source = lack.source, owner = StandardTables.table(with: lack.column) ?? "", names = Set(titles).sorted().joined(separator: " and ")
            let isOwn = owner == source.table, isBeside = columns[owner] != nil
            let seen = files.first { $0.name == source.file && $0.table == source.table }?.columns.prefix(8).joined(separator: ", ")
            return ImportProblem(
                file: source.file, found: isOwn ? seen : nil,
                wanted: isOwn || isBeside ? "the column \(lack.column) of \(owner), which \(names) must have" : "the table \(owner) with it, whose \(lack.column) \(names) must have",
                mend: isOwn || isBeside ? "Export \(owner) again with it. No row of \(names) was made." : "Import \(owner) with it. No row of \(names) was made.",
                severity: .file)
        }
    }

    /// Rows of which nothing was made, table by table.
    private var leftOver: [ImportProblem] {
        files.compactMap { file in
            let source = Source(file: file.name, table: file.table)
            guard !lacking.keys.contains(where: { $0.source == source }) else { return nil }
            if let main = Self.beside[file.table] {
                guard columns[main] == nil, !file.rows.isEmpty else { return nil }
                return Self.left(file.rows.count, of: file, "\(main) beside it", "The table tells something only beside \(main). Import both together.")
            }
            let count = file.rows.count - (used[source]?.count ?? 0)
            guard count > 0, let wanted = Self.kept[file.table] else { return nil }
            return Self.left(count, of: file, wanted, "No register here has a place for the others; they were left out.")
        }
    }

    private static func left(_ count: Int, of file: SafeguardingFile, _ wanted: String, _ mend: String) -> ImportProblem {
        ImportProblem(file: file.name, found: "\(count) row\(count == 1 ? "" : "s") of \(file.table) left out", wanted: wanted, mend: mend, severity: .note)
    }

    /// Tables that are read only to fill in another.
    private static let beside = [
        "ssd_legal_status": "ssd_cla_episodes", "ssd_cla_placement": "ssd_cla_episodes", "ssd_address": "ssd_cla_episodes", "ssd_disability": "ssd_person",
        "ssd_linked_identifiers": "ssd_person", "ssd_mother": "ssd_person", "ssd_s47_enquiry": "ssd_initial_cp_conference",
    ]

    /// Which rows of a table are kept.
    private static let kept = [
        "ssd_person": "children who stand in ssd_cla_episodes or ssd_care_leavers, or who have a name", "ssd_immigration_status": "unaccompanied asylum-seeking children",
        "ssd_cp_plans": "the authority’s own plans", "ssd_initial_cp_conference": "conferences that were held", "ssd_cp_reviews": "conferences that were held",
        "ssd_cla_reviews": "reviews that were held, and not cancelled", "ssd_cla_health": "checks that were done or refused, not those planned or cancelled",
        "ssd_sdq_scores": "questionnaires that were completed", "ssd_involvements": "involvements of social workers and IROs",
        "ssd_permanence": "children with a decision that they should be placed for adoption", "ssd_care_leavers": "care leavers with an entry of being in touch",
        "ssd_professionals": "each worker once",
    ]
}

extension StandardTables {
    /// The table a column belongs to; nil for what is no column of the standard.
    static func table(with column: String) -> String? { owners[column] }

    private static let owners: [String: String] = columns.keys.reduce(into: [:]) { owners, table in
        for column in columns(of: table) { owners[column] = table }
    }
}
