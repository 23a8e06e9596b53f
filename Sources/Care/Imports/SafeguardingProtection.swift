/// Child protection and health, out of the standard's tables.
extension SafeguardingImport {
    func protection(_ make: Make, _ workers: SafeguardingWorkers) {
        make(ProtectionPlan.self, "ssd_cp_plans") { row in
            // Temporary plans of another authority are that authority's.
            guard row.flag("cppl_cp_plan_ola") != "1" else { return nil }
            var made = SourceRow(line: row.line)
            made.put("plan_id", .words, "cppl_cp_plan_id", of: row)
            made.put("child_id", .words, "cppl_person_id", of: row)
            made.put("start_date", .day, "cppl_cp_plan_start_date", of: row)
            made.put("end_date", .day, "cppl_cp_plan_end_date", of: row)
            made.put("initial_category", category(row["cppl_cp_plan_initial_category"]), from: "cppl_cp_plan_initial_category")
            made.put("latest_category", category(row["cppl_cp_plan_latest_category"]), from: "cppl_cp_plan_latest_category")
            return made
        }
        let enquiries = first("ssd_s47_enquiry", by: "s47e_s47_enquiry_id")
        var initial: Set<String> = [], review: Set<String> = []
        make(Conference.self, "ssd_initial_cp_conference") { row in
            // A conference about several children stands in a row for each of them.
            let id = row["icpc_icpc_meeting_id"] ?? row["icpc_icpc_id"]
            guard row["icpc_icpc_date"] != nil, id.map({ initial.insert($0).inserted }) ?? true else { return nil }
            var made = SourceRow(line: row.line)
            made.put("conference_id", id, from: row["icpc_icpc_meeting_id"] == nil ? "icpc_icpc_id" : "icpc_icpc_meeting_id")
            made.put("conference_type", row.flag("icpc_icpc_transfer_in") == "1" ? "transfer-in" : "initial", from: "icpc_icpc_transfer_in")
            if let enquiry = row["icpc_s47_enquiry_id"].flatMap({ enquiries[$0] }) {
                made.put("strategy_discussion_date", .day, "s47e_s47_start_date", of: enquiry)
            }
            made.put("conference_date", .day, "icpc_icpc_date", of: row)
            if let chair = row["icpc_icpc_worker_id"] { made.put("chair_staff_id", workers.number(of: chair), from: "icpc_icpc_worker_id") }
            return made
        }
        make(ConferenceChild.self, "ssd_initial_cp_conference") { row in
            guard row["icpc_icpc_date"] != nil else { return nil }
            var made = SourceRow(line: row.line)
            made.put("conference_id", .words, row["icpc_icpc_meeting_id"] == nil ? "icpc_icpc_id" : "icpc_icpc_meeting_id", of: row)
            made.put("child_id", .words, "icpc_person_id", of: row)
            if let flag = row.flag("icpc_icpc_outcome_cp_flag") { made.put("outcome", flag == "1" ? "plan made" : "no plan", from: "icpc_icpc_outcome_cp_flag") }
            return made
        }
        make(Conference.self, "ssd_cp_reviews") { row in
            let id = row["cppr_cp_review_meeting_id"] ?? row["cppr_cp_review_id"]
            guard row["cppr_cp_review_date"] != nil, id.map({ review.insert($0).inserted }) ?? true else { return nil }
            var made = SourceRow(line: row.line)
            made.put("conference_id", id, from: row["cppr_cp_review_meeting_id"] == nil ? "cppr_cp_review_id" : "cppr_cp_review_meeting_id")
            made.put("conference_type", "review", from: "cppr_cp_review_id")
            made.put("conference_date", .day, "cppr_cp_review_date", of: row)
            if let quorate = row.flag("cppr_cp_review_quorate") { made.put("quorate", quorate == "1" ? "yes" : quorate == "0" ? "no" : quorate, from: "cppr_cp_review_quorate") }
            return made
        }
        make(ConferenceChild.self, "ssd_cp_reviews") { row in
            guard row["cppr_cp_review_date"] != nil else { return nil }
            var made = SourceRow(line: row.line)
            made.put("conference_id", .words, row["cppr_cp_review_meeting_id"] == nil ? "cppr_cp_review_id" : "cppr_cp_review_meeting_id", of: row)
            made.put("child_id", .words, "cppr_person_id", of: row)
            if let goesOn = row.flag("cppr_cp_review_outcome_continue_cp") {
                made.put("outcome", goesOn == "1" ? "plan continues" : "plan ended", from: "cppr_cp_review_outcome_continue_cp")
            }
            if let code = row.code("cppr_cp_review_participation") { made.put("participation", code, from: "cppr_cp_review_participation") }
            return made
        }
        make(HealthCheck.self, "ssd_cla_health") { row in
            let status = row["clah_health_check_status"]?.lowercased()
            // What is only planned, or was cancelled, is no check.
            guard status.map({ !$0.hasPrefix("plan") && !$0.hasPrefix("cancel") }) ?? true else { return nil }
            var made = SourceRow(line: row.line)
            made.put("child_id", .words, "clah_person_id", of: row)
            made.put("kind", row["clah_health_check_type"]?.lowercased(), from: "clah_health_check_type")
            made.put("date", .day, "clah_health_check_date", of: row)
            made.put("outcome", status.map { $0.hasPrefix("refus") ? "refused" : $0.hasPrefix("complet") ? "done" : $0 }, from: "clah_health_check_status")
            return made
        }
        make(SDQForm.self, "ssd_sdq_scores") { row in
            guard row["csdq_sdq_completed_date"] != nil else { return nil }
            var made = SourceRow(line: row.line)
            made.put("child_id", .words, "csdq_person_id", of: row)
            made.put("completed_date", .day, "csdq_sdq_completed_date", of: row)
            made.put("score", .words, "csdq_sdq_score", of: row)
            return made
        }
    }

    /// The words of a category that the census codes with three letters.
    private func category(_ text: String?) -> String? {
        switch text?.uppercased() {
        case "NEG": "Neglect"
        case "PHY": "Physical abuse"
        case "SAB": "Sexual abuse"
        case "EMO": "Emotional abuse"
        case "MUL": "Multiple"
        default: text
        }
    }
}
