public import Documents

/// The service's records as tables of the Standard Safeguarding Dataset, with the fuller set of the IRO service beside them.
///
/// The standard has no place for who the IRO was, reviews' kinds and chairs, minutes, decisions, midpoint checks, challenges or feedback:
/// those registers go beside its tables under their own names, each column with its definition.
public struct SafeguardingDataset: Sendable {
    /// Tables under the standard's names.
    public let tables: [ExportTable]
    /// Registers of the IRO service that the standard has no table for.
    public let beside: [ExportTable]

    public init(_ facts: Facts) {
        tables = facts.standardPeople + facts.standardCare + facts.standardProtection + facts.standardHealth + facts.standardWorkers
        beside = Self.registers.compactMap { Registers.type($0) }.map { facts.registerTable($0) }
    }

    /// Where each column of both comes from.
    public var definitions: ExportTable { .definitions(of: tables + beside) }

    /// Everything, in the order it is listed.
    public var all: [ExportTable] { tables + beside + [definitions] }

    public func table(_ id: String) -> ExportTable? { all.first { $0.id == id } }

    /// One file with every table: its name, then its rows as objects.
    public var json: JSON { .object(all.map { JSON.Member($0.id, $0.json) }) }

    /// What says who reviewed whom, when and with what result, without what was said in confidence.
    static let registers = [
        "allocations", "review_details", "iro_visits", "midpoint_audits", "minutes", "decisions", "disputes", "dispute_stages", "dispute_children",
        "collective_concerns", "foster_carers", "foster_carer_reviews", "advocacy_referrals", "independent_visitors", "peps", "feedback", "app_statements",
        "app_problems",
    ]
}

extension Facts {
    /// A register as a list: its own columns, each with its meaning.
    func registerTable(_ type: any Entry.Type) -> ExportTable { Self.table(type, self) }

    private static func table<Row: Entry>(_: Row.Type, _ facts: Facts) -> ExportTable {
        let register = Row.register, shape = Row.shape
        let rows = facts.records[Row.self].entries.map { row in
            shape.columns.indices.map { field -> ExportTable.Cell in
                let text = register.text(field, of: row)
                if text.isEmpty { return .blank }
                return switch shape.columns[field].kind {
                case .day: Day(text).map { .day($0) } ?? .text(text)
                case .number, .wholeNumber: Double(text).map { .number($0) } ?? .text(text)
                default: .text(text)
                }
            }
        }
        let columns = shape.columns.map { column in
            ExportTable.Column(column.name, column.meaning.isEmpty ? "\(column.title)." : "\(column.title): \(column.meaning)")
        }
        return ExportTable("iro_\(shape.id)", shape.title, columns: columns, rows: rows)
    }

    /// What names a period of care: the child and the day it began.
    func careID(_ period: PeriodOfCare) -> String { "\(children[period.child].id.text)-\(period.from.iso)" }

    /// The period of care an episode belongs to, by the episode's place; nil for a short break.
    func period(ofEpisode place: Int, child: Int) -> PeriodOfCare? { periods(of: child).first { $0.episodes.contains(place) } }
}
