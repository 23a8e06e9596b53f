/// Being looked after, out of the standard's tables.
extension SafeguardingImport {
    func care(_ make: Make, _ problems: inout [ImportProblem]) {
        let people = first("ssd_person", by: "pers_person_id")
        let statuses = all("ssd_legal_status", by: "lega_person_id"), homes = all("ssd_address", by: "addr_person_id")
        let placements = first("ssd_cla_placement", by: "clap_cla_placement_id")
        let periods = first("ssd_cla_episodes", by: "clae_cla_id")
        func born(_ child: String?) -> String? { child.flatMap { people[$0]?.day("pers_dob") } }

        make(Episode.self, "ssd_cla_episodes") { row in
            let child = row["clae_person_id"] ?? "", from = row.day("clae_cla_episode_start_date")
            let status = Self.holding(statuses[child] ?? [], on: from, from: "lega_legal_status_start_date", to: "lega_legal_status_end_date")
            let placement = placements[row["clae_cla_placement_id"] ?? ""]
            let home = Self.holding((homes[child] ?? []).filter { $0["addr_address_type"]?.uppercased().hasPrefix("HOME") ?? true }, on: from, from: "addr_address_start_date", to: "addr_address_end_date")
            var made = SourceRow(line: row.line)
            made.put("CHILD", child, from: "clae_person_id")
            made.put("DECOM", from, from: "clae_cla_episode_start_date")
            made.put("RNE", row.code("clae_cla_episode_start_reason"), from: "clae_cla_episode_start_reason")
            made.put("LS", status?.code("lega_legal_status"), from: "lega_legal_status")
            made.put("CIN", row.code("clae_cla_primary_need_code"), from: "clae_cla_primary_need_code")
            made.put("PLACE", placement?.code("clap_cla_placement_type"), from: "clap_cla_placement_type")
            made.put("PLACE_PROVIDER", placement?.code("clap_cla_placement_provider"), from: "clap_cla_placement_provider")
            made.put("DEC", row.day("clae_cla_episode_ceased_date"), from: "clae_cla_episode_ceased_date")
            made.put("REC", row.code("clae_cla_episode_ceased_reason"), from: "clae_cla_episode_ceased_reason")
            made.put("REASON_PLACE_CHANGE", placement?.code("clap_cla_placement_change_reason"), from: "clap_cla_placement_change_reason")
            if has("ssd_address") { made.put("HOME_POST", home?["addr_address_postcode"], from: "addr_address_postcode") }
            made.put("PL_POST", placement?["clap_cla_placement_postcode"], from: "clap_cla_placement_postcode")
            made.put("URN", placement?["clap_cla_placement_urn"], from: "clap_cla_placement_urn")
            return made
        }
        make(Review.self, "ssd_cla_reviews") { row in
            // One that was cancelled, or is only due, was not held.
            guard row.flag("clar_cla_review_cancelled") != "1", row["clar_cla_review_date"] != nil else { return nil }
            let child = row["clar_cla_id"].flatMap { periods[$0]?["clae_person_id"] }
            var made = SourceRow(line: row.line)
            made.put("CHILD", child, from: "clar_cla_id")
            made.put("DOB", born(child), from: "pers_dob")
            made.put("REVIEW", row.day("clar_cla_review_date"), from: "clar_cla_review_date")
            made.put("REVIEW_CODE", row.code("clar_cla_review_participation"), from: "clar_cla_review_participation")
            return made
        }
        make(MissingEpisode.self, "ssd_missing") { row in
            var made = SourceRow(line: row.line)
            made.put("CHILD", row["miss_person_id"], from: "miss_person_id")
            made.put("DOB", born(row["miss_person_id"]), from: "pers_dob")
            made.put("MISSING", (row["miss_missing_episode_type"]?.prefix(1)).map { $0.uppercased() }, from: "miss_missing_episode_type")
            made.put("MIS_START", row.day("miss_missing_episode_start_date"), from: "miss_missing_episode_start_date")
            made.put("MIS_END", row.day("miss_missing_episode_end_date"), from: "miss_missing_episode_end_date")
            return made
        }
        make(PreviousPermanence.self, "ssd_cla_previous_permanence") { row in
            var made = SourceRow(line: row.line)
            made.put("CHILD", row["lapp_person_id"], from: "lapp_person_id")
            made.put("DOB", born(row["lapp_person_id"]), from: "pers_dob")
            made.put("PREV_PERM", row.code("lapp_previous_permanence_option"), from: "lapp_previous_permanence_option")
            made.put("LA_PERM", row["lapp_previous_permanence_la"], from: "lapp_previous_permanence_la")
            made.put("DATE_PERM", row["lapp_previous_permanence_order_date"], from: "lapp_previous_permanence_order_date")
            return made
        }
        make(AdoptionDecision.self, "ssd_permanence") { row in
            guard row["perm_adm_decision_date"] != nil else { return nil }
            var made = SourceRow(line: row.line)
            made.put("CHILD", row["perm_person_id"], from: "perm_person_id")
            made.put("DOB", born(row["perm_person_id"]), from: "pers_dob")
            made.put("DATE_PLACED", row.day("perm_adm_decision_date"), from: "perm_adm_decision_date")
            made.put("DATE_PLACED_CEASED", row.day("perm_decision_reversed_date"), from: "perm_decision_reversed_date")
            made.put("REASON_PLACED_CEASED", row.code("perm_decision_reversed_reason"), from: "perm_decision_reversed_reason")
            return made
        }
        make(Adoption.self, "ssd_permanence") { row in
            guard row["perm_matched_date"] != nil, row["perm_adopter_sex"] != nil else { return nil }
            var made = SourceRow(line: row.line)
            made.put("CHILD", row["perm_person_id"], from: "perm_person_id")
            made.put("DOB", born(row["perm_person_id"]), from: "pers_dob")
            made.put("DATE_INT", row.day("perm_adm_decision_date"), from: "perm_adm_decision_date")
            made.put("DATE_MATCH", row.day("perm_matched_date"), from: "perm_matched_date")
            made.put("FOSTER_CARE", row.flag("perm_adopted_by_carer_flag"), from: "perm_adopted_by_carer_flag")
            made.put("NB_ADOPTR", row["perm_number_of_adopters"], from: "perm_number_of_adopters")
            made.put("SEX_ADOPTR", row.code("perm_adopter_sex"), from: "perm_adopter_sex")
            made.put("LS_ADOPTR", row.code("perm_adopter_legal_status"), from: "perm_adopter_legal_status")
            return made
        }
        make(CareLeaver.self, "ssd_care_leavers") { row in
            guard row["clea_care_leaver_in_touch"] != nil else { return nil }
            var made = SourceRow(line: row.line)
            made.put("CHILD", row["clea_person_id"], from: "clea_person_id")
            made.put("DOB", born(row["clea_person_id"]), from: "pers_dob")
            made.put("IN_TOUCH", row.code("clea_care_leaver_in_touch"), from: "clea_care_leaver_in_touch")
            made.put("ACTIV", row.code("clea_care_leaver_activity"), from: "clea_care_leaver_activity")
            made.put("ACCOM", row.code("clea_care_leaver_accommodation"), from: "clea_care_leaver_accommodation")
            return made
        }
        let workers = first("ssd_professionals", by: "prof_professional_id")
        make(SocialWorkerSpell.self, "ssd_involvements") { row in
            guard (row["invo_professional_role_id"] ?? "").lowercased().contains("social worker") else { return nil }
            let worker = row["invo_professional_id"]
            var made = SourceRow(line: row.line)
            made.put("CHILD", row["invo_person_id"], from: "invo_person_id")
            made.put("DOB", born(row["invo_person_id"]), from: "pers_dob")
            made.put("SW_ID", worker.flatMap { workers[$0]?["prof_social_worker_registration_no"] } ?? worker, from: "invo_professional_id")
            made.put("SW_DECOM", row.day("invo_involvement_start_date"), from: "invo_involvement_start_date")
            made.put("SW_DEC", row.day("invo_involvement_end_date"), from: "invo_involvement_end_date")
            made.put("SW_REASON", row.code("invo_worker_change_reason"), from: "invo_worker_change_reason")
            return made
        }
        make(Allocation.self, "ssd_involvements") { row in
            guard let kind = Self.officerKind(row["invo_professional_role_id"]) else { return nil }
            var made = SourceRow(line: row.line)
            made.put("allocation_id", row["invo_involvements_id"], from: "invo_involvements_id")
            made.put("case_type", kind.rawValue, from: "invo_professional_role_id")
            made.put("case_id", row["invo_person_id"], from: "invo_person_id")
            made.put("staff_id", row["invo_professional_id"], from: "invo_professional_id")
            made.put("start_date", row.day("invo_involvement_start_date"), from: "invo_involvement_start_date")
            made.put("end_date", row.day("invo_involvement_end_date"), from: "invo_involvement_end_date")
            made.put("end_reason", row["invo_worker_change_reason"], from: "invo_worker_change_reason")
            return made
        }
        let lost = rows("ssd_cla_reviews").filter { row in row["clar_cla_review_date"] != nil && row["clar_cla_id"].flatMap { periods[$0] } == nil }.count
        if lost > 0 {
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
