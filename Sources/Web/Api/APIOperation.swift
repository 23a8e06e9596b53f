import Care
import Documents
import HTTPTypes

/// One thing the API answers: its address, who may, what may be asked and what comes back. The routes and the description are both made of it.
struct APIOperation: Sendable {
    let id: String
    let path: String
    let summary: String
    let policy: Policy
    /// What the audit trail calls it; nil where nothing personal is shown.
    let audit: String?
    var parameters: [APIParameter] = []
    let answers: APISchema
    let answer: @Sendable (APIVisit) throws -> APIAnswer

    static let all: [APIOperation] = [
        APIOperation(
            id: "listYears", path: "/api/v1/years", summary: "The reporting years there is something to show of.", policy: .service(.seeFigures), audit: nil,
            answers: .object([("asAt", .day), ("years", .list(.text))]), answer: years),
        APIOperation(
            id: "listTables", path: "/api/v1/tables/{year}", summary: "Every table of a year's annual report.", policy: .service(.seeFigures), audit: nil,
            parameters: [.year], answers: .object([("year", .text), ("asAt", .day), ("tables", .list(.table))]), answer: tables),
        APIOperation(
            id: "readTable", path: "/api/v1/tables/{year}/{id}", summary: "One table.", policy: .service(.seeFigures), audit: nil, parameters: [.year, .id("9")],
            answers: .table, answer: table),
        APIOperation(
            id: "listCases", path: "/api/v1/tables/{year}/{id}/cases", summary: "The cases behind one figure of a table; those of children closed to you are left out.",
            policy: .service(.seeFigures), audit: "api: list cases",
            parameters: [
                .year, .id("9"), .place("row"), .place("column"), .page, .size,
            ], answers: .pages(.oneCase), answer: cases),
        APIOperation(
            id: "listMeasures", path: "/api/v1/measures", summary: "Every measure with its definition.", policy: .service(.seeFigures), audit: nil,
            answers: .object([("measures", .list(.definition))]), answer: measures),
        APIOperation(
            id: "readMeasure", path: "/api/v1/measures/{id}", summary: "One measure in each quarter of a year and in the whole year.", policy: .service(.seeFigures), audit: nil,
            parameters: [.id("reviews-held"), .ofYear], answers: .object([("definition", .definition), ("figures", .list(.figure))]), answer: measure),
        APIOperation(
            id: "listMeasureCases", path: "/api/v1/measures/{id}/cases", summary: "The cases of a measure in a year; those of children closed to you are left out.",
            policy: .service(.seeFigures), audit: "api: list cases", parameters: [.id("reviews-held"), .ofYear, .page, .size], answers: .pages(.oneCase), answer: measureCases),
        APIOperation(
            id: "listRegisters", path: "/api/v1/registers", summary: "Every register with its columns.", policy: .service(.exportRegisters), audit: nil,
            answers: .object([("registers", .list(.register))]), answer: registers),
        APIOperation(
            id: "readRegister", path: "/api/v1/registers/{id}", summary: "The rows of a register, each column as its file has it; an empty one is null.",
            policy: .service(.exportRegisters), audit: "api: export", parameters: [.id("episodes"), .page, .size], answers: .pages(.row), answer: register),
        APIOperation(
            id: "listChildren", path: "/api/v1/children", summary: "The children you may open.", policy: .service(.seeLists), audit: "api: list children",
            parameters: [.page, .size], answers: .pages(.child), answer: children),
    ]

    /// Whether an address is of this operation, whatever its parameters are.
    func isAt(_ path: some StringProtocol) -> Bool {
        let own = self.path.split(separator: "/", omittingEmptySubsequences: false), told = path.split(separator: "/", omittingEmptySubsequences: false)
        return own.count == told.count && zip(own, told).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
}

/// What an operation gives back: the value, and what the audit trail says was read.
struct APIAnswer: Sendable {
    let value: JSON
    var about: Answer.Subject?

    init(_ value: JSON, about id: String? = nil, _ detail: String = "") {
        self.value = value
        about = id.map { Answer.Subject(id: $0, detail: detail) }
    }
}

/// A request to the API whose parameters have been checked.
struct APIVisit: Sendable {
    let visit: Visit
    let parameters: [String: String]

    subscript(name: String) -> String? { parameters[name] }
    func whole(_ name: String, _ standard: Int) -> Int { parameters[name].flatMap(Int.init) ?? standard }

    func look() throws -> Look { try visit.look() }

    /// The year asked for, or the latest; one there is something to show of.
    func year() throws -> ReportingYear {
        let now = try visit.snapshot()
        guard let text = parameters["year"] else { return now.latest }
        guard let year = ReportingYear(text), now.years.contains(year) else { throw Refusal.notFound("no such year") }
        return year
    }

    /// A part of a list.
    func pages<Item>(_ items: [Item], _ one: (Item) -> JSON) -> JSON {
        let slice = Slice(items.count, page: whole("page", 1), size: whole("size", 100))
        let isBeyond = whole("page", 1) > slice.pages
        return .object([
            "count": .integer(items.count), "page": .integer(whole("page", 1)), "pages": .integer(slice.pages),
            "items": .array(isBeyond ? [] : items[slice.range].map(one)),
        ])
    }
}

extension Route {
    /// The API: the operations, and their description.
    static let api: [Route] = APIOperation.all.map { operation in
        .get(operation.path, operation.policy, audit: operation.audit) { visit in try answer(operation, visit) }
    } + [.get("/api/v1/openapi.json", .everyone) { _ in .json(APIDescription.json) }]

    private static func answer(_ operation: APIOperation, _ visit: Visit) throws -> Answer {
        let inPath = operation.parameters.filter { $0.place == .path }, inQuery = operation.parameters.filter { $0.place == .query }
        var parameters: [String: String] = [:]
        var problems: [String] = []
        for parameter in inPath {
            let value = visit.parameter(parameter.name)
            if let problem = parameter.problem(value) { problems.append(problem) } else { parameters[parameter.name] = value }
        }
        for (name, values) in visit.query.sorted(by: { $0.key < $1.key }) {
            guard let parameter = inQuery.first(where: { $0.name == name }) else {
                problems.append("There is no parameter of that name: \(inQuery.isEmpty ? "this address takes none" : "it takes \(inQuery.map(\.name).joined(separator: ", "))").")
                continue
            }
            guard values.count == 1, let value = values.first else {
                problems.append("“\(name)” stands more than once.")
                continue
            }
            if let problem = parameter.problem(value) { problems.append(problem) } else { parameters[name] = value }
        }
        for parameter in inQuery where parameter.isRequired && visit.query[parameter.name] == nil { problems.append("“\(parameter.name)” is missing.") }
        guard problems.isEmpty else { return .problem(.badRequest, problems.joined(separator: " ")) }
        let made = try operation.answer(APIVisit(visit: visit, parameters: parameters))
        var answer = Answer.json(made.value)
        answer.about = made.about
        return answer
    }
}
