/// A row of list 7: a child on a protection plan on the day, or one whose plan ended in the six months before.
private struct PlanRow: HasAnnexPerson {
    let person: AnnexPerson
    let plan: ProtectionPlan
    let review: Day?
    let wasUnderOrder: Bool
}

/// A row of list 5: an initial conference about one child, held or decided on in the six months before the day.
private struct ConferenceRow: HasAnnexPerson {
    let person: AnnexPerson
    let held: Facts.AttendedConference
    let earlier: Int
}

extension Facts {
    /// List 7: children on a protection plan, with the latest review conference.
    var annexProtection: ExportTable {
        let known = knownChildren, since = today.adding(months: -6)
        let rows = children.indices.flatMap { child in
            plans[child].filter { $0.from <= today && ($0.to.map { $0 >= since } ?? true) }.map { plan in
                PlanRow(
                    person: annexPerson(child, known: known), plan: plan,
                    review: conferences(of: child).last { $0.conference.kind == .review && $0.conference.held > plan.from && $0.conference.held <= (plan.to ?? today) }?
                        .conference.held,
                    wasUnderOrder: episodes[child].contains { ["L1", "L2"].contains($0.legalStatus.rawValue) && ($0.to.map { $0 >= since } ?? true) })
            }
        }
        return ExportTable(
            "List 7", "Child protection", of: rows,
            ExportColumn.who
                + [
                    .disability,
                    .init("Child Protection Plan Start Date", "First day of the plan.") { .day($0.plan.from) },
                    .init("Initial Category of Abuse", "The plan’s first category.") { .text(annexCategory($0.plan.initialCategory)) },
                    .init("Latest Category of Abuse", "The plan’s latest category.") { .text(annexCategory($0.plan.latestCategory)) },
                    .init(empty: "Date of the Last Statutory Visit"),
                    .init(empty: "Was the Child Seen Alone?"),
                    .init("Date of latest review conference", "The latest review conference about the child while the plan ran.") { .some($0.review) },
                    .init("Child Protection Plan End Date", "Last day of the plan.") { .some($0.plan.to) },
                    .init("Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months", "An episode with legal status L1 or L2 that was open in the last six months.") {
                        .text($0.wasUnderOrder ? "a) Yes" : "b) No")
                    },
                    .init("Number of Previous Child Protection Plans", "As the plan’s record tells it.") { .some($0.plan.previousPlans) },
                ] + ExportColumn.team)
    }

    /// List 5, as far as the service knows of it: section 47 enquiries that led to an initial conference.
    var annexConferences: ExportTable {
        let known = knownChildren, since = today.adding(months: -6), yearAgo = today.adding(years: -1)
        let rows = children.indices.flatMap { child -> [ConferenceRow] in
            let initial = conferences(of: child).filter { $0.conference.kind == .initial }
            return initial.filter { $0.conference.held >= since && $0.conference.held <= today }.map { each in
                ConferenceRow(
                    person: annexPerson(child, known: known), held: each,
                    earlier: initial.count { $0.conference.held >= yearAgo && $0.conference.held < each.conference.held })
            }
        }
        return ExportTable(
            "List 5", "Section 47 enquiries and initial conferences", of: rows,
            ExportColumn.who
                + [
                    .disability,
                    .init("Strategy discussion initiating Section 47 Enquiry Start Date", "Day of the strategy discussion, from the conference’s record.") { .some($0.held.conference.strategyDiscussion) },
                    .init("Was an Initial Child Protection Conference deemed unnecessary?", "No: only enquiries that led to a conference are in these records. Add the others from the case system.") { _ in .text("b) No") },
                    .init("Date of Initial Child Protection Conference", "Day of the initial conference.") { .day($0.held.conference.held) },
                    .init("Did the Initial Child Protection Conference Result in a Child Protection Plan", "What the conference decided for the child.") { row in
                        .some(row.held.child.outcome.map { $0 == .planMade ? "a) Yes" : "b) No" })
                    },
                    .init(empty: "Number of Section 47 Enquiries in the last 12 months (NOT INCLUDING the current enquiry)"),
                    .init("Number of ICPCs in the last 12 months (NOT INCLUDING the current one)", "Initial conferences about the child in the twelve months before the day, without this one and later ones.") { .some($0.earlier) },
                ] + ExportColumn.team)
    }
}

/// The value Annex A has for a category of abuse.
private func annexCategory(_ category: String) -> String {
    let word = category.lowercased()
    if word.hasPrefix("neglect") || word == "neg" { return "a) Neglect" }
    if word.hasPrefix("phys") || word == "phy" { return "b) Physical abuse" }
    if word.hasPrefix("sex") || word == "sab" { return "c) Sexual abuse" }
    if word.hasPrefix("emot") || word == "emo" { return "d) Emotional abuse" }
    return word.isEmpty ? "" : "e) Multiple"
}
