/// Child protection: the standard's tables of enquiries, conferences and plans.
extension Facts {
    var standardProtection: [ExportTable] { [enquiries, initialConferences, standardPlans, reviewConferences] }

    private struct AttendedRow: Sendable {
        let child: Child.ID
        let held: Conference
        let outcome: ConferenceChild
        let plan: String?
        let due: Day?
        /// The day a review conference was due.
        let reviewDue: Day?
        var id: String { "\(held.id.text)-\(child.text)" }
    }

    private func attended(_ kinds: Set<ConferenceKind>) -> [AttendedRow] {
        children.indices.flatMap { child in
            let clocks = kinds.contains(.review) ? Timescale.reviewConference.deadlines(self, of: child) : []
            let reviewsDue = Dictionary(clocks.compactMap { clock in clock.done.map { ($0, clock.due) } }, uniquingKeysWith: { _, last in last })
            return conferences(of: child).filter { kinds.contains($0.conference.kind) }.map { each in
                let plan = plans[child].last { $0.from <= each.conference.held && ($0.to.map { each.conference.held <= $0 } ?? true) }
                return AttendedRow(
                    child: children[child].id, held: each.conference, outcome: each.child, plan: plan?.id,
                    due: each.conference.strategyDiscussion.map { Limit.workingDays(15).day(from: $0, workingDays) },
                    reviewDue: reviewsDue[each.conference.held])
            }
        }
    }

    private var enquiries: ExportTable {
        StandardTables.table(
            "ssd_s47_enquiry", "Section 47 enquiries that led to a conference", of: attended([.initial]).filter { $0.held.strategyDiscussion != nil },
            [
                .init("s47e_s47_enquiry_id", "The conference and the child: only enquiries that led to one are held.") { .text("\($0.id)-S47") },
                .init("s47e_person_id", "The council’s id of the child.") { .text($0.child.text) },
                .init("s47e_s47_start_date", "Day of the strategy discussion.") { .some($0.held.strategyDiscussion) },
            ])
    }

    private var initialConferences: ExportTable {
        StandardTables.table(
            "ssd_initial_cp_conference", "Initial conferences", of: attended([.initial, .transferIn]),
            [
                .init("icpc_icpc_id", "The conference and the child.") { .text($0.id) },
                .init("icpc_icpc_meeting_id", "The conference, the same for all its children.") { .text($0.held.id.text) },
                .init("icpc_s47_enquiry_id", "The enquiry it followed.") { .some($0.held.strategyDiscussion == nil || $0.held.kind != .initial ? nil : "\($0.id)-S47") },
                .init("icpc_person_id", "The council’s id of the child.") { .text($0.child.text) },
                .init("icpc_cp_plan_id", "The plan that was made.") { .some($0.outcome.outcome == .planMade ? $0.plan : nil) },
                .init("icpc_icpc_transfer_in", "Y for a child who moved in on a plan.") { .text($0.held.kind == .transferIn ? "Y" : "N") },
                .init("icpc_icpc_target_date", "15 working days after the strategy discussion.") { .some($0.due) },
                .init("icpc_icpc_date", "Day of the conference.") { .day($0.held.held) },
                .init("icpc_icpc_outcome_cp_flag", "Y where a plan was made for the child.") { row in .some(row.outcome.outcome.map { $0 == .planMade ? "Y" : "N" }) },
                .init("icpc_icpc_worker_id", "The chair.") { .some($0.held.chair?.text) },
            ])
    }

    private var standardPlans: ExportTable {
        let initial = Dictionary(
            attended([.initial, .transferIn]).compactMap { row in row.outcome.outcome == .planMade ? row.plan.map { ($0, row.id) } : nil },
            uniquingKeysWith: { first, _ in first })
        return StandardTables.table(
            "ssd_cp_plans", "Child protection plans", of: records[ProtectionPlan.self].entries,
            [
                .init("cppl_cp_plan_id", "The plan’s number.") { .text($0.id) },
                .init("cppl_icpc_id", "The initial conference that made the plan, where it is held here.") { .some(initial[$0.id]) },
                .init("cppl_person_id", "The council’s id of the child.") { .text($0.child.text) },
                .init("cppl_cp_plan_start_date", "First day of the plan.") { .day($0.from) },
                .init("cppl_cp_plan_end_date", "Last day of the plan.") { .some($0.to) },
                .init("cppl_cp_plan_initial_category", "The first category, in the council’s words.") { .text($0.initialCategory) },
                .init("cppl_cp_plan_ola", "N: plans held for another authority are not kept here.") { _ in .text("N") },
                .init("cppl_cp_plan_latest_category", "The latest category, in the council’s words.") { .text($0.latestCategory) },
            ])
    }

    private var reviewConferences: ExportTable {
        StandardTables.table(
            "ssd_cp_reviews", "Review conferences", of: attended([.review]),
            [
                .init("cppr_cp_review_id", "The conference and the child.") { .text($0.id) },
                .init("cppr_person_id", "The council’s id of the child.") { .text($0.child.text) },
                .init("cppr_cp_plan_id", "The plan that was reviewed.") { .some($0.plan) },
                .init("cppr_cp_review_due", "The day it was due: three months after the initial conference, then six after each review.") { .some($0.reviewDue) },
                .init("cppr_cp_review_date", "Day of the conference.") { .day($0.held.held) },
                .init("cppr_cp_review_meeting_id", "The conference, the same for all its children.") { .text($0.held.id.text) },
                .init("cppr_cp_review_outcome_continue_cp", "Y where the plan goes on.") { row in .some(row.outcome.outcome.map { $0 == .planContinues ? "Y" : "N" }) },
                .init("cppr_cp_review_quorate", "Whether the conference was quorate, as Y or N.") { row in .some(row.held.isQuorate.map { $0 == .yes ? "Y" : "N" }) },
                .init("cppr_cp_review_participation", "How the child took part, PN0 to PN7.") { .some($0.outcome.participation?.rawValue) },
            ])
    }
}
