/// Health and wellbeing: the standard's tables of checks, questionnaires and care plans.
extension Facts {
    var standardHealth: [ExportTable] { [checks, scores, carePlans] }

    private var checks: ExportTable {
        StandardTables.table(
            "ssd_cla_health", "Health and dental checks", of: records[HealthCheck.self].entries,
            [
                .init("clah_health_check_id", "The child’s id, the kind and the day.") { .text("\($0.child.text)-\($0.kind)-\($0.held.iso)") },
                .init("clah_person_id", "The council’s id of the child.") { .text($0.child.text) },
                .init("clah_health_check_type", "The kind, in the service’s words.") { .text($0.kind) },
                .init("clah_health_check_date", "The day.") { .day($0.held) },
                .init("clah_health_check_status", "Completed or Refused.") { row in
                    .some(row.outcome.map { $0.lowercased() == "done" ? "Completed" : $0.lowercased() == "refused" ? "Refused" : $0 })
                },
            ])
    }

    private var scores: ExportTable {
        StandardTables.table(
            "ssd_sdq_scores", "SDQ scores", of: records[SDQForm.self].entries,
            [
                .init("csdq_table_id", "The child’s id and the day.") { .text("\($0.child.text)-\($0.completed.iso)") },
                .init("csdq_person_id", "The council’s id of the child.") { .text($0.child.text) },
                .init("csdq_sdq_completed_date", "The day the questionnaire was completed.") { .day($0.completed) },
                .init("csdq_sdq_score", "Total score, 0 to 40.") { .some($0.score) },
            ])
    }

    private var carePlans: ExportTable {
        StandardTables.table(
            "ssd_cla_care_plan", "Plans for permanence", of: records[PermanenceTrack.self].entries,
            [
                .init("lacp_table_id", "The entry of the permanence register.") { .text($0.id) },
                .init("lacp_person_id", "The council’s id of the child.") { .text($0.child.text) },
                .init("lacp_cla_care_plan_start_date", "The day the plan was agreed.") { .some($0.agreed) },
                .init("lacp_cla_care_plan_end_date", "The day it ended.") { .some($0.ended) },
                .init("lacp_cla_care_plan_json", "The plan under the standard’s key, as JSON.") { .text("{\"\($0.plan.standardKey)\": \"Y\"}") },
            ])
    }
}

extension PermanencePlan {
    /// The standard's key for a plan for permanence, in `lacp_cla_care_plan_json`.
    var standardKey: String {
        switch self {
        case .home: "RETURNEV"
        case .kinship: "LTRELFR"
        case .longTermFostering: "LTFOST18"
        case .residential: "RESPLMT"
        case .independence: "SUPPLIV"
        case .adoption: "ADOPTION"
        case .specialGuardianship, .arrangements, .undecided: "OTHERPLN"
        }
    }

    /// The plan a key stands for; nil for one the standard does not have.
    init?(standardKey: String) {
        switch standardKey {
        case "REMAINSUP", "RETURN1M", "RETURN6M", "RETURNEV": self = .home
        case "OTHERPLN": self = .undecided
        default:
            guard let plan = Self.allCases.first(where: { $0.standardKey == standardKey }) else { return nil }
            self = plan
        }
    }
}
