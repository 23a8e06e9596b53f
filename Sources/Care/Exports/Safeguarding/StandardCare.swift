/// Being looked after: the standard's tables of legal status, episodes, placements, reviews and ways out of care.
extension Facts {
    var standardCare: [ExportTable] { [legalStatuses, standardEpisodes, standardPlacements, standardReviews, absences, previousPermanences, permanences, leavers] }

    private struct EpisodeRow: Sendable {
        let child: Child.ID
        let episode: Episode
        let period: PeriodOfCare?
        let careID: String
        let contact: Day?
        let miles: Double?
        var id: String { "\(child.text)-\(episode.from.iso)" }
    }

    /// What stands for a period of care where there are only short breaks.
    private func shortBreaksID(_ child: Int) -> String { "\(children[child].id.text)-short breaks" }

    private var episodeRows: [EpisodeRow] {
        children.indices.flatMap { child in
            episodes.range(child).map { place in
                let episode = episodes.rows[place], period = period(ofEpisode: place, child: child)
                return EpisodeRow(
                    child: children[child].id, episode: episode, period: period, careID: period.map(careID) ?? shortBreaksID(child),
                    contact: visits[child].last { visit in visit.held >= episode.from && (episode.to.map { visit.held <= $0 } ?? true) }?.held,
                    miles: miles(episode))
            }
        }
    }

    /// One row for each run of episodes with the same legal status.
    private var legalStatuses: ExportTable {
        struct Run: Sendable {
            let child: Child.ID
            let status: LegalStatus
            let from: Day
            var to: Day?
        }
        var rows: [Run] = []
        for child in children.indices {
            for episode in episodes[child] {
                if let last = rows.last, last.child == children[child].id, last.status == episode.legalStatus, last.to == episode.from {
                    rows[rows.count - 1].to = episode.to
                } else {
                    rows.append(Run(child: children[child].id, status: episode.legalStatus, from: episode.from, to: episode.to))
                }
            }
        }
        return StandardTables.table(
            "ssd_legal_status", "Legal status", of: rows,
            [
                .init("lega_legal_status_id", "The child’s id, the code and the first day.") { .text("\($0.child.text)-\($0.status.rawValue)-\($0.from.iso)") },
                .init("lega_person_id", "The council’s id of the child.") { .text($0.child.text) },
                .init("lega_legal_status", "LS of the return’s episodes.") { .text($0.status.rawValue) },
                .init("lega_legal_status_start_date", "First day of the first episode in a run with this status.") { .day($0.from) },
                .init("lega_legal_status_end_date", "Last day of the last episode of the run; empty while it lasts.") { .some($0.to) },
            ])
    }

    private var standardEpisodes: ExportTable {
        StandardTables.table(
            "ssd_cla_episodes", "Episodes of care", of: episodeRows,
            [
                .init("clae_cla_episode_id", "The child’s id and the first day.") { .text($0.id) },
                .init("clae_person_id", "The council’s id of the child.") { .text($0.child.text) },
                .init("clae_cla_episode_start_date", "DECOM of the return.") { .day($0.episode.from) },
                .init("clae_cla_episode_start_reason", "RNE of the return.") { .text($0.episode.reason.rawValue) },
                .init("clae_cla_primary_need_code", "CIN of the return.") { .text($0.episode.need.rawValue) },
                .init("clae_cla_episode_ceased_date", "DEC of the return.") { .some($0.episode.to) },
                .init("clae_cla_episode_ceased_reason", "REC of the return.") { .some($0.episode.ending?.rawValue) },
                .init("clae_cla_id", "The period of care: the child’s id and its first day; one for all short breaks.") { .text($0.careID) },
                .init("clae_cla_placement_id", "The placement: as the episode, since each change of placement begins one.") { .text("\($0.id)-P") },
                .init("clae_entered_care_date", "First day of the period of care.") { .some($0.period?.from) },
                .init("clae_cla_last_iro_contact_date", "The IRO’s latest visit or contact while the episode ran.") { .some($0.contact) },
            ])
    }

    private var standardPlacements: ExportTable {
        StandardTables.table(
            "ssd_cla_placement", "Placements", of: episodeRows,
            [
                .init("clap_cla_placement_id", "The child’s id and the episode’s first day.") { .text("\($0.id)-P") },
                .init("clap_cla_placement_start_date", "First day of the episode.") { .day($0.episode.from) },
                .init("clap_cla_placement_type", "PLACE of the return.") { .text($0.episode.placement.rawValue) },
                .init("clap_cla_placement_urn", "URN of the return.") { .some($0.episode.urn) },
                .init("clap_cla_placement_distance", "Miles in a straight line from home to placement, where both postcodes are known.") { .some($0.miles) },
                .init("clap_cla_id", "The period of care.") { .text($0.careID) },
                .init("clap_cla_placement_provider", "PLACE_PROVIDER of the return.") { .some($0.episode.provider?.rawValue) },
                .init("clap_cla_placement_postcode", "PL_POST of the return.") { .some($0.episode.placementPostcode) },
                .init("clap_cla_placement_end_date", "Last day of the episode; empty while it lasts.") { .some($0.episode.to) },
                .init("clap_cla_placement_change_reason", "REASON_PLACE_CHANGE of the return.") { .some($0.episode.changeReason?.rawValue) },
                .init("clap_person_id", "The council’s id of the child.") { .text($0.child.text) },
            ])
    }

    private struct ReviewRow: Sendable {
        let id: String
        let careID: String?
        let due: Day?
        let held: Day?
        let code: String?
    }

    /// Reviews held and the one due next, each with the day it was due.
    private var standardReviews: ExportTable {
        var rows: [ReviewRow] = []
        for child in children.indices {
            var due: [Day: Day] = [:]
            var next: [ReviewRow] = []
            for period in periods(of: child) {
                for link in reviewChain(period).links where link.dueIsKnown {
                    if let held = link.held { due[held] = link.due } else {
                        next.append(ReviewRow(id: "\(careID(period))-next", careID: careID(period), due: link.due, held: nil, code: nil))
                    }
                }
            }
            var counts: [Day: Int] = [:]
            for review in reviews[child] {
                let number = counts[review.held, default: 0]
                counts[review.held] = number + 1
                let care = (period(of: child, around: review.held) ?? periods(of: child).last).map(careID) ?? shortBreaksID(child)
                rows.append(
                    ReviewRow(
                        id: "\(children[child].id.text)-R-\(review.held.iso)" + (number == 0 ? "" : "-\(number + 1)"), careID: care, due: due[review.held],
                        held: review.held, code: review.participation.rawValue))
            }
            rows += next
        }
        return StandardTables.table(
            "ssd_cla_reviews", "Reviews of looked-after children", of: rows,
            [
                .init("clar_cla_review_id", "The child’s id and the day of the review.") { .text($0.id) },
                .init("clar_cla_id", "The period of care the review belongs to.") { .some($0.careID) },
                .init("clar_cla_review_due_date", "The day it was due, worked out from regulation 33 and the review before it.") { .some($0.due) },
                .init("clar_cla_review_date", "The day it was held; empty for the one that is due next.") { .some($0.held) },
                .init("clar_cla_review_cancelled", "N: a cancelled review is not kept as one.") { _ in .text("N") },
                .init("clar_cla_review_participation", "REVIEW_CODE of the return.") { .some($0.code) },
            ])
    }

    private var absences: ExportTable {
        StandardTables.table(
            "ssd_missing", "Missing and absent", of: records[MissingEpisode.self].entries,
            [
                .init("miss_table_id", "The child’s id, the kind and the first day.") { .text("\($0.child.text)-\($0.kind.rawValue)-\($0.from.iso)") },
                .init("miss_person_id", "The council’s id of the child.") { .text($0.child.text) },
                .init("miss_missing_episode_start_date", "MIS_START of the return.") { .day($0.from) },
                .init("miss_missing_episode_type", "MISSING of the return: M or A.") { .text($0.kind.rawValue) },
                .init("miss_missing_episode_end_date", "MIS_END of the return.") { .some($0.to) },
            ])
    }

    private var previousPermanences: ExportTable {
        StandardTables.table(
            "ssd_cla_previous_permanence", "Previous permanence", of: records[PreviousPermanence.self].entries,
            [
                .init("lapp_table_id", "The child’s id.") { .text("\($0.child.text)-PP") },
                .init("lapp_person_id", "The council’s id of the child.") { .text($0.child.text) },
                .init("lapp_previous_permanence_order_date", "DATE_PERM of the return, as text: parts may be unknown.") { .some($0.ordered?.text) },
                .init("lapp_previous_permanence_option", "PREV_PERM of the return.") { .text($0.option.rawValue) },
                .init("lapp_previous_permanence_la", "LA_PERM of the return.") { .some($0.authority) },
            ])
    }

    private struct PermanenceRow: Sendable {
        let decision: AdoptionDecision
        let adoption: Adoption?
        let ordered: Day?
        let placed: Day?
        let adopted: Day?
    }

    private var permanences: ExportTable {
        let adoptions = Dictionary(records[Adoption.self].entries.map { ($0.child, $0) }, uniquingKeysWith: { _, last in last })
        let rows = records[AdoptionDecision.self].entries.map { decision in
            let own = number(of: decision.child).map { episodes[$0] } ?? []
            return PermanenceRow(
                decision: decision, adoption: decision.ceased == nil ? adoptions[decision.child] : nil,
                ordered: own.first { $0.legalStatus == .placementOrder }?.from, placed: own.first { $0.placement.isAdoption }?.from,
                adopted: own.last { $0.ending.map { ["E11", "E12"].contains($0.rawValue) } ?? false }?.to)
        }
        return StandardTables.table(
            "ssd_permanence", "Adoption", of: rows,
            [
                .init("perm_table_id", "The child’s id and the day of the decision.") { .text("\($0.decision.child.text)-\($0.decision.decided.iso)") },
                .init("perm_person_id", "The council’s id of the child.") { .text($0.decision.child.text) },
                .init("perm_adm_decision_date", "DATE_PLACED of the return: the decision, in spite of its name.") { .day($0.decision.decided) },
                .init("perm_placement_order_date", "First day of an episode with legal status E1.") { .some($0.ordered) },
                .init("perm_placed_for_adoption_date", "First day of an episode with placement A3 to A6.") { .some($0.placed) },
                .init("perm_matched_date", "DATE_MATCH of the return.") { .some($0.adoption?.matched) },
                .init("perm_adopted_by_carer_flag", "FOSTER_CARE of the return, as Y or N.") { row in .some(row.adoption.map { $0.byFosterCarer == .yes ? "Y" : "N" }) },
                .init("perm_decision_reversed_date", "DATE_PLACED_CEASED of the return.") { .some($0.decision.ceased) },
                .init("perm_decision_reversed_reason", "REASON_PLACED_CEASED of the return.") { .some($0.decision.ceasedReason?.rawValue) },
                .init("perm_permanence_order_date", "Last day of an episode that ended with E11 or E12.") { .some($0.adopted) },
                .init("perm_permanence_order_type", "Adoption, where an episode ended with it.") { .some($0.adopted == nil ? nil : "Adoption") },
                .init("perm_adopter_sex", "SEX_ADOPTR of the return.") { .some($0.adoption?.adopterSex.rawValue) },
                .init("perm_adopter_legal_status", "LS_ADOPTR of the return.") { .some($0.adoption?.adopterStatus.rawValue) },
                .init("perm_number_of_adopters", "NB_ADOPTR of the return.") { .some($0.adoption?.adopters) },
            ])
    }

    private var leavers: ExportTable {
        StandardTables.table(
            "ssd_care_leavers", "Care leavers", of: records[CareLeaver.self].entries,
            [
                .init("clea_table_id", "The child’s id.") { .text("\($0.child.text)-CL") },
                .init("clea_person_id", "The council’s id of the child.") { .text($0.child.text) },
                .init("clea_care_leaver_in_touch", "IN_TOUCH of the return.") { .text($0.inTouch.rawValue) },
                .init("clea_care_leaver_accommodation", "ACCOM of the return: a letter, and 1 for suitable or 2 for not.") { .some($0.accommodation?.rawValue) },
                .init("clea_care_leaver_accom_suitable", "1 or 2 at the end of ACCOM.") { row in .some(row.accommodation.flatMap { $0.rawValue.last.map { String($0) } }) },
                .init("clea_care_leaver_activity", "ACTIV of the return.") { .some($0.activity?.rawValue) },
            ])
    }
}
