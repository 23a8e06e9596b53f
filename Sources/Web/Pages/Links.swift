import Care

/// Every address of the product that a page links to, written in one place.
struct Links: Sendable {
    /// The key that stands for a child in an address, so that no id does.
    let key: @Sendable (Child.ID) -> String

    init(key: @escaping @Sendable (Child.ID) -> String) { self.key = key }

    func child(_ id: Child.ID, show: String? = nil) -> String { "/children/\(key(id))" + Self.query([("show", show)]) }

    static func year(_ year: ReportingYear) -> String { "/tables/\(year.name)" }
    static func table(_ year: ReportingYear, _ id: String) -> String { "/tables/\(year.name)/\(id)" }

    static func cases(_ year: ReportingYear, _ id: String, row: Int, column: Int, page: Int = 1) -> String {
        table(year, id) + "/cases" + query([("row", String(row)), ("column", String(column)), ("page", page > 1 ? String(page) : nil)])
    }

    static func casesCSV(_ year: ReportingYear, _ id: String, row: Int, column: Int) -> String {
        table(year, id) + "/cases.csv" + query([("row", String(row)), ("column", String(column))])
    }

    static func children(_ standing: ChildrenQuery.Standing, page: Int = 1) -> String {
        ChildrenQuery().on(.standing(standing)).address(page: page)
    }

    static func due(_ state: DueState, clock: String? = nil, page: Int = 1) -> String {
        "/due" + query([("state", state.rawValue), ("clock", clock), ("page", page > 1 ? String(page) : nil)])
    }

    static func quality(check: String? = nil, page: Int = 1) -> String {
        "/quality" + query([("check", check), ("page", page > 1 ? String(page) : nil)])
    }

    static func measure(_ id: String, year: ReportingYear? = nil) -> String { "/measures/\(id)" + query([("year", year?.name)]) }

    /// The values are words, numbers and ids of ours, which need no escaping.
    private static func query(_ pairs: [(name: String, value: String?)]) -> String {
        let told = pairs.compactMap { pair in pair.value.map { "\(pair.name)=\($0)" } }
        return told.isEmpty ? "" : "?" + told.joined(separator: "&")
    }
}
