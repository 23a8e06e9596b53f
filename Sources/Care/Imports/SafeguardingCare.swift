/// Being looked after, out of the standard's tables.
extension SafeguardingImport {
    func care(_ make: Make, _ workers: SafeguardingWorkers, _ problems: inout [ImportProblem]) {
        let statuses = all("ssd_legal_status", by: "lega_person_id"), homes = all("ssd_address", by: "addr_person_id")
        let placements = first("ssd_cla_placement", by: "clap_cla_placement_id")
        let periods = first("ssd_cla_episodes", by: "clae_cla_id")

        make(Episode.self, "ssd_cla_episodes") { row in
            let child = row["clae_person_id"] ?? "", from = row.date("clae_cla_episode_start_date")
            let status = Self.holding(statuses[child] ?? [], on: from, from: "lega_legal_status_start_date", to: "lega_legal_status_end_date")
            let placement = placements[row["clae_cla_placement_id"] ?? ""]
            let home = Self.holding((homes[child] ?? []).filter { $0["addr_address_type"]?.uppercased().hasPrefix("HOME") ?? true }, on: from, from: "addr_address_start_date", to: "addr_address_end_date")
            var made = SourceRow(line: row.line)
            made.put("CHILD", child, from: "clae_person_id")
            made.put("DECOM", .day, "clae_cla_episode_start_date", of: row)
            made.put("RNE", .code, "clae_cla_episode_start_reason", of: row)
            if status == nil, let from, hasColumn("lega_legal_status"), hasColumn("lega_legal_status_start_date") {
                made.refuse(
                    "LS", found: from.iso, from: "clae_cla_episode_start_date", wanted: "a day on which the child has a row of ssd_legal_status",
                    mend: "None holds on the first day of the episode. Correct lega_legal_status_start_date or clae_cla_episode_start_date.")
            } else if from != nil {
                let lacks = status == nil && hasColumn("lega_legal_status")
                made.put("LS", .code, lacks ? "lega_legal_status_start_date" : "lega_legal_status", of: status)
            }
            made.put("CIN", .code, "clae_cla_primary_need_code", of: row)
            if placement == nil, hasColumn("clap_cla_placement_type"), hasColumn("clap_cla_placement_id"), hasColumn("clae_cla_placement_id") {
                let told = row["clae_cla_placement_id"]
                made.refuse(
                    "PLACE", found: told ?? "", from: "clae_cla_placement_id", wanted: "a clap_cla_placement_id of ssd_cla_placement",
                    mend: told.map { "\($0.prefix(40)) is no clap_cla_placement_id of ssd_cla_placement." } ?? "The episode names no placement.")
            } else {
                let lacking = ["clap_cla_placement_type", "clap_cla_placement_id", "clae_cla_placement_id"].first { !hasColumn($0) }
                made.put("PLACE", .code, placement == nil ? lacking ?? "clap_cla_placement_type" : "clap_cla_placement_type", of: placement)
            }
            made.put("PLACE_PROVIDER", .code, "clap_cla_placement_provider", of: placement)
            made.put("DEC", .day, "clae_cla_episode_ceased_date", of: row)
            made.put("REC", .code, "clae_cla_episode_ceased_reason", of: row)
            made.put("REASON_PLACE_CHANGE", .code, "clap_cla_placement_change_reason", of: placement)
            if has("ssd_address") { made.put("HOME_POST", .words, "addr_address_postcode", of: home) }
            made.put("PL_POST", .words, "clap_cla_placement_postcode", of: placement)
            made.put("URN", .words, "clap_cla_placement_urn", of: placement)
            return made
        }
        make(Review.self, "ssd_cla_reviews") { row in
            // One that was cancelled, or is only due, was not held.
            guard row.flag("clar_cla_review_cancelled") != "1", row["clar_cla_review_date"] != nil else { return nil }
            let period = row["clar_cla_id"].flatMap { periods[$0] }, child = period?["clae_person_id"]
            var made = SourceRow(line: row.line)
            if let care = row["clar_cla_id"], period == nil, hasColumn("clae_cla_id") {
                made.refuse(
                    "CHILD", found: care, from: "clar_cla_id", wanted: "a clae_cla_id of ssd_cla_episodes", mend: "\(care.prefix(40)) is no clae_cla_id of ssd_cla_episodes.")
            } else {
                made.put("CHILD", child, from: row["clar_cla_id"] == nil ? "clar_cla_id" : period == nil ? "clae_cla_id" : "clae_person_id", at: period?.place)
            }
            put(birthOf: child, from: "clar_cla_id", into: &made)
            made.put("REVIEW", .day, "clar_cla_review_date", of: row)
            made.put("REVIEW_CODE", .code, "clar_cla_review_participation", of: row)
            return made
        }
        make(MissingEpisode.self, "ssd_missing") { row in
            var made = SourceRow(line: row.line)
            made.put("CHILD", .words, "miss_person_id", of: row)
            put(birthOf: row["miss_person_id"], from: "miss_person_id", into: &made)
            made.put("MISSING", (row["miss_missing_episode_type"]?.prefix(1)).map { $0.uppercased() }, from: "miss_missing_episode_type")
            made.put("MIS_START", .day, "miss_missing_episode_start_date", of: row)
            made.put("MIS_END", .day, "miss_missing_episode_end_date", of: row)
            return made
        }
        make(PreviousPermanence.self, "ssd_cla_previous_permanence") { row in
            var made = SourceRow(line: row.line)
            made.put("CHILD", .words, "lapp_person_id", of: row)
            put(birthOf: row["lapp_person_id"], from: "lapp_person_id", into: &made)
            made.put("PREV_PERM", .code, "lapp_previous_permanence_option", of: row)
            made.put("LA_PERM", .words, "lapp_previous_permanence_la", of: row)
            made.put("DATE_PERM", .words, "lapp_previous_permanence_order_date", of: row)
            return made
        }
        make(AdoptionDecision.self, "ssd_permanence") { row in
            guard row["perm_adm_decision_date"] != nil else { return nil }
            var made = SourceRow(line: row.line)
            made.put("CHILD", .words, "perm_person_id", of: row)
            put(birthOf: row["perm_person_id"], from: "perm_person_id", into: &made)
            made.put("DATE_PLACED", .day, "perm_adm_decision_date", of: row)
            made.put("DATE_PLACED_CEASED", .day, "perm_decision_reversed_date", of: row)
            made.put("REASON_PLACED_CEASED", .code, "perm_decision_reversed_reason", of: row)
            return made
        }
        make(Adoption.self, "ssd_permanence") { row in
            guard row["perm_matched_date"] != nil, row["perm_adopter_sex"] != nil else { return nil }
            var made = SourceRow(line: row.line)
            made.put("CHILD", .words, "perm_person_id", of: row)
            put(birthOf: row["perm_person_id"], from: "perm_person_id", into: &made)
            made.put("DATE_INT", .day, "perm_adm_decision_date", of: row)
            made.put("DATE_MATCH", .day, "perm_matched_date", of: row)
            made.put("FOSTER_CARE", .flag, "perm_adopted_by_carer_flag", of: row)
            made.put("NB_ADOPTR", .words, "perm_number_of_adopters", of: row)
            made.put("SEX_ADOPTR", .code, "perm_adopter_sex", of: row)
            made.put("LS_ADOPTR", .code, "perm_adopter_legal_status", of: row)
            return made
        }
        make(CareLeaver.self, "ssd_care_leavers") { row in
            guard row["clea_care_leaver_in_touch"] != nil else { return nil }
            var made = SourceRow(line: row.line)
            made.put("CHILD", .words, "clea_person_id", of: row)
            put(birthOf: row["clea_person_id"], from: "clea_person_id", into: &made)
            made.put("IN_TOUCH", .code, "clea_care_leaver_in_touch", of: row)
            made.put("ACTIV", .code, "clea_care_leaver_activity", of: row)
            made.put("ACCOM", .code, "clea_care_leaver_accommodation", of: row)
            return made
        }
        make(SocialWorkerSpell.self, "ssd_involvements") { row in
            guard (row["invo_professional_role_id"] ?? "").lowercased().contains("social worker") else { return nil }
            var made = SourceRow(line: row.line)
            made.put("CHILD", .words, "invo_person_id", of: row)
            put(birthOf: row["invo_person_id"], from: "invo_person_id", into: &made)
            made.put("SW_ID", row["invo_professional_id"].map(workers.registration), from: "invo_professional_id")
            made.put("SW_DECOM", .day, "invo_involvement_start_date", of: row)
            made.put("SW_DEC", .day, "invo_involvement_end_date", of: row)
            made.put("SW_REASON", .code, "invo_worker_change_reason", of: row)
            return made
        }
        make(Allocation.self, "ssd_involvements") { row in
            guard let kind = Self.officerKind(row["invo_professional_role_id"]) else { return nil }
            var made = SourceRow(line: row.line)
            made.put("allocation_id", .words, "invo_involvements_id", of: row)
            made.put("case_type", kind.rawValue, from: "invo_professional_role_id")
            made.put("case_id", .words, "invo_person_id", of: row)
            made.put("staff_id", row["invo_professional_id"].map(workers.number), from: "invo_professional_id")
            made.put("start_date", .day, "invo_involvement_start_date", of: row)
            made.put("end_date", .day, "invo_involvement_end_date", of: row)
            made.put("end_reason", .words, "invo_worker_change_reason", of: row)
            return made
        }
        let lost = rows("ssd_cla_reviews").filter { row in row["clar_cla_review_date"] != nil && row["clar_cla_id"].flatMap { periods[$0] } == nil }.count
        if lost > 0, has("ssd_cla_episodes") {
            problems.append(
                ImportProblem(
                    file: "ssd_cla_reviews", found: "\(lost) such review\(lost == 1 ? "" : "s")", wanted: "reviews whose clar_cla_id is a clae_cla_id of ssd_cla_episodes",
                    mend: "The table says only by its period of care whose review it is. Import ssd_cla_episodes with it.", severity: .note))
        }
    }

    /// What kind of case an IRO holds, by the words of the role; nil for everybody who is no IRO.
    private static func officerKind(_ role: String?) -> CaseKind? {
        guard let role, role.contains("IRO") || role.lowercased().contains("independent reviewing") else { return nil }
        let words = role.lowercased()
        return words.contains("protection") ? .protection : words.contains("in need") ? .inNeed : .lookedAfter
    }
}
