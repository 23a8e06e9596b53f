extension Measure {
    /// Children whose health was assessed and whose teeth were checked since 1 April. Cumulative: it only grows in a year.
    public static let healthAndDental = Measure(
        "health-and-dental", title: "Children with health and dental checks since 1 April",
        counting: "children looked after at the end of the period and continuously for twelve months by then, short breaks excluded",
        met: "a health assessment and a dental check done since 1 April (or one of them, if the setting says so); a refused check is not done",
        basis: "SSDA903 OC2 cohort; annual report, Table 18: cumulative through the year", unit: .children, span: .cumulative,
        reads: [HealthCheck.self, Episode.self, HeaderEntry.self]
    ) { facts, period in
        let day = period.end, start = ReportingYear(containing: day).start
        let done: [Child.ID: (health: Bool, dental: Bool)] = facts.memo.value("checks done by \(day)") {
            var done: [Child.ID: (health: Bool, dental: Bool)] = [:]
            for check in facts.records[HealthCheck.self].entries where check.held >= start && check.held <= day && check.isDone {
                if check.isAssessment { done[check.child, default: (false, false)].health = true }
                if check.isDental { done[check.child, default: (false, false)].dental = true }
            }
            return done
        }
        let either = facts.settings.text(.healthAndDental, on: day) == "either"
        return facts.lookedAfter(on: day).map { child in
            let id = facts.children[child.child].id
            let record = RecordReference("episodes", facts.episodes.ids[child.episode])
            guard facts.isLookedAfterTwelveMonths(child, on: day) else {
                return Case(.child(id), day: day, .excluded("not looked after for twelve months"), record: record)
            }
            let checks = done[id] ?? (false, false)
            let met = either ? checks.health || checks.dental : checks.health && checks.dental
            return Case(.child(id), day: day, met ? .met : .missed, record: record)
        }
    }

    /// Forms completed since 1 April.
    public static let sdqCompleted = Measure(
        "sdq-completed", title: "SDQ forms completed since 1 April", counting: "forms completed from 1 April to the end of the period",
        basis: "annual report, Table 18: a number, cumulative through the year", unit: .forms, span: .cumulative, reads: [SDQForm.self]
    ) { facts, period in
        let start = ReportingYear(containing: period.end).start
        let rows = facts.records[SDQForm.self]
        return rows.entries.indices.compactMap { index in
            let form = rows.entries[index]
            guard form.completed >= start, form.completed <= period.end else { return nil }
            return Case(.child(form.child), day: form.completed, .met, record: RecordReference("sdq", rows.ids[index]))
        }
    }

    /// School-age children whose education plan has been reviewed in time.
    public static let educationPlanUpToDate = Measure(
        "education-plan-up-to-date", title: "Children with an up-to-date personal education plan",
        counting: "children looked after at the end of the period, aged 5 to 16 (a setting)",
        met: "the latest plan's next review is due on that day or later", basis: "local; DfE: reviewed every school term", unit: .children, span: .stock,
        reads: [EducationPlan.self, Episode.self, HeaderEntry.self]
    ) { facts, period in
        let day = period.end
        let first = facts.settings.whole(.planFirstAge, on: day), last = facts.settings.whole(.planLastAge, on: day)
        let latest: [Child.ID: EducationPlan] = facts.memo.value("education plans on \(day)") {
            var latest: [Child.ID: EducationPlan] = [:]
            for plan in facts.records[EducationPlan.self].entries where plan.held <= day {
                if latest[plan.child].map({ $0.held <= plan.held }) ?? true { latest[plan.child] = plan }
            }
            return latest
        }
        return facts.lookedAfter(on: day).map { child in
            let known = facts.children[child.child]
            let record = RecordReference("episodes", facts.episodes.ids[child.episode])
            guard let born = known.born, (first...max(first, last)).contains(day.age(bornOn: born)) else {
                return Case(.child(known.id), day: day, .excluded("not of the age for a plan"), record: record)
            }
            let isCurrent = latest[known.id]?.due.map { $0 >= day } ?? false
            return Case(.child(known.id), day: day, isCurrent ? .met : .missed, record: record)
        }
    }

    /// The statutory flags of children looked after for twelve months at the year end.
    public static let yearOutcomes = [
        outcome("health-assessed", "Health assessed (OC2)", \.hadHealthAssessment), outcome("dental-checked", "Teeth checked (OC2)", \.hadDentalCheck),
        outcome("immunised", "Immunisations up to date (OC2)", \.isImmunised),
        outcome("development-checked", "Development checks up to date, under 5 (OC2)", \.hadDevelopmentChecks),
    ]

    private static func outcome(_ id: String, _ title: String, _ flag: any KeyPath<YearOutcome, Flag?> & Sendable) -> Measure {
        Measure(
            id, title: title, counting: "children in the OC2 module of the return of the year in which the period ends", met: "flag 1",
            basis: "SSDA903 OC2", unit: .children, span: .stock, reads: [YearOutcome.self]
        ) { facts, period in
            let rows = facts.records[YearOutcome.self], year = ReportingYear(containing: period.end)
            return rows.entries.indices.compactMap { index in
                guard rows.years[index] == Int16(year.endsIn) else { return nil }
                let value = rows.entries[index][keyPath: flag]
                return Case(
                    .child(rows.entries[index].child), day: year.end, value.map { $0 == .yes ? .met : .missed } ?? .excluded("not asked for this child"),
                    record: RecordReference("oc2", rows.ids[index]))
            }
        }
    }

    /// Reviews of foster carers held within a year of the one before, or of approval.
    public static let carerReviewsOnTime = Measure(
        "carer-reviews-on-time", title: "Foster carer reviews in time", counting: "foster carer reviews held in the period",
        met: "held within 12 months of the review before, or of approval", basis: "Fostering Services Regulations 2011, reg 28(2)", unit: .reviews,
        span: .flow, reads: [CarerReview.self, FosterCarer.self]
    ) { facts, period in
        let rows = facts.records[CarerReview.self]
        let approved = Dictionary(facts.records[FosterCarer.self].entries.map { ($0.id, $0.approved) }, uniquingKeysWith: min)
        var last: [FosterCarer.ID: Day] = [:]
        var cases: [Case] = []
        for index in rows.entries.indices.sorted(by: { rows.entries[$0].held < rows.entries[$1].held }) {
            let review = rows.entries[index]
            let before = last[review.carer] ?? (review.isFirst == .yes ? approved[review.carer] : nil)
            last[review.carer] = review.held
            guard period.contains(review.held) else { continue }
            let outcome: Case.Outcome =
                before.map { review.held <= $0.adding(months: 12) ? .met : .missed } ?? .excluded("the review before it is not in the records")
            cases.append(Case(.carer(review.carer), day: review.held, outcome, record: RecordReference("foster_carer_reviews", rows.ids[index])))
        }
        return cases
    }
}
