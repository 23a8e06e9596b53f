import Care

/// What of the audits is shown.
struct AuditsQuery: Hashable, Sendable {
    var state: AuditCase.State?
    var auditor: StaffMember.ID?
    var kind: CaseKind?
    /// The first day of the month that was planned for.
    var month: Day?
    var grades: Grades?
    var page = 1

    /// The audits behind a figure of grades: first audits done in the last twelve months.
    enum Grades: Hashable, Sendable {
        case any, good
        case only(AuditGrade)

        init?(_ text: String) {
            switch text {
            case "any": self = .any
            case "good": self = .good
            default:
                guard let grade = AuditGrade.allCases.first(where: { "only-\($0.rawValue)" == text }) else { return nil }
                self = .only(grade)
            }
        }

        var text: String {
            switch self {
            case .any: "any"
            case .good: "good"
            case .only(let grade): "only-\(grade.rawValue)"
            }
        }

        var title: String {
            switch self {
            case .any: "done in the last twelve months"
            case .good: "graded good or better in the last twelve months"
            case .only(let grade): "graded \(grade.title.lowercasedFirst) in the last twelve months"
            }
        }

        func contains(_ grade: AuditGrade) -> Bool {
            switch self {
            case .any: true
            case .good: grade.isGood
            case .only(let one): grade == one
            }
        }
    }

    func address(_ change: (inout AuditsQuery) -> Void = { _ in }) -> String {
        var query = self
        query.page = 1
        change(&query)
        return Links.audits([
            ("state", query.state.map { "\($0)" }), ("iro", query.auditor?.text), ("kind", query.kind?.rawValue),
            ("month", query.month?.iso), ("grade", query.grades?.text), ("page", query.page > 1 ? String(query.page) : nil),
        ])
    }
}
