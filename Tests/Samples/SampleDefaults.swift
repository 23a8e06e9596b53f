import Care

/// What a sample's required cell holds when its test does not say: tests write only what they are about.
enum SampleDefaults {
    /// By register and column.
    private static let values: [String: String] = [
        "header/SEX": "M", "header/DOB": "2010-01-01", "header/ETHNIC": "WBRI",
        "episodes/RNE": "S", "episodes/LS": "C2", "episodes/CIN": "N1", "episodes/PLACE": "U6", "episodes/PLACE_PROVIDER": "PR1",
        "reviews/DOB": "2010-01-01", "reviews/REVIEW_CODE": "PN1",
        "allocations/case_type": "LAC", "midpoint_audits/case_type": "LAC",
        "iro_visits/kind": "visit",
        "health_checks/kind": "health assessment", "health_checks/outcome": "done",
        "cp_conferences/conference_type": "review",
        "meetings/kind": "looked-after review", "meetings/state": "planned", "meeting_people/role": "other professional",
        "meeting_people/receives": "no", "contacts/role": "other professional", "contacts/address_withheld": "no",
        "contacts/may_receive": "no", "decisions/state": "open", "change_alerts/source": "form",
        "cp_plans/initial_category": "Neglect", "cp_plans/latest_category": "Neglect",
    ]

    /// The columns a default stands in for although they may be empty: only where the whole column is left out.
    static func whenLeftOut(_ register: String, _ column: String) -> String? { values["\(register)/\(column)"] }

    /// Nil where a test has to say. Keys that are plain text are numbered, so that rows of a sample differ.
    static func whenEmpty(_ register: String, _ column: RegisterShape.Column, row: Int) -> String? {
        if let value = values["\(register)/\(column.name)"] { return value }
        switch column.kind {
        case .text: return column.isKey ? String(row) : "sample"
        case .wholeNumber, .number: return "0"
        case .partialDay: return "zz/zz/zzzz"
        case .day where column.name == "DOB": return "2010-01-01"
        case .day, .choice, .code: return nil
        }
    }
}
