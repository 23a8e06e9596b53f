extension DemoWorld {
    /// Audits of the last months, supervision as it was recorded, group sessions and observation days. All of it is invented.
    mutating func fillAudits(at day: Day) {
        guard size > 0 else { return }
        let facts = Facts(records, workingDays: workingDays, today: day)
        fillFileAudits(facts)
        fillSupervisionRecords(facts)
        fillGroups(facts)
    }

    private mutating func fillFileAudits(_ facts: Facts) {
        var dice = dice("file audits")
        let first = Day(year: facts.today.year, month: facts.today.month, day: 1) ?? facts.today
        var plans: [AuditPlan] = []
        for back in (0..<6).reversed() { plans += AuditPlanner(facts, month: first.adding(months: -back), and: plans).missing }
        var audits: [CaseAudit] = [], answers: [AuditAnswer] = [], actions: [AuditAction] = [], grades: [AuditPlan.ID: AuditGrade] = [:]
        for plan in plans {
            let last = min(plan.month.adding(months: 1).adding(days: -1), facts.today)
            let chance: Double = plan.month == first ? 30 : 92
            guard dice.percent(chance), last > plan.month.adding(days: 2) else { continue }
            var audit = CaseAudit()
            audit.id = CaseAudit.ID(Self.id("CA", audits.count + 1, digits: 4))
            (audit.plan, audit.child, audit.auditor, audit.kind, audit.tool) = (plan.id, plan.child, plan.auditor, plan.kind, "standard")
            audit.held = worked(dice.day(plan.month.adding(days: 2), last))
            if audit.held < plan.month { audit.held = plan.month }
            let alike = plan.secondOf.flatMap { grades[$0] }
            let drawn = AuditGrade(rawValue: dice.word(weighted: ["outstanding": 6, "good": 50, "requires improvement": 36, "inadequate": 8])) ?? .good
            audit.grade = alike.flatMap { dice.percent(75) ? $0 : nil } ?? drawn
            grades[plan.id] = audit.grade
            audit.summary = audit.grade.isGood ? "The record is clear, and the plan moves." : "It is hard to see from the record what has changed for the child."
            for question in AuditTool.standard(plan.kind).questions {
                var answer = AuditAnswer()
                (answer.audit, answer.question) = (audit.id, question.id)
                answer.grade = dice.percent(65) ? audit.grade : audit.grade.isGood ? .requiresImprovement : .good
                if !answer.grade.isGood { answer.words = dice.word(["Nothing is written about it since the last review.", "It is said, but not by when.", "Partly: the record stops in the spring."]) }
                answers.append(answer)
            }
            if !audit.grade.isGood {
                var action = AuditAction()
                action.id = Self.id("AA", actions.count + 1, digits: 4)
                (action.audit, action.child, action.owner) = (audit.id, plan.child, plan.auditor)
                action.words = dice.word(["Speak with the social worker about the next step of the plan.", "Write down what the child thinks before the next review.", "Ask the team manager for a date for life story work."])
                action.due = workedAfter(audit.held.adding(days: 21))
                if dice.percent(60), action.due <= facts.today { (action.done, action.doneWords) = (worked(action.due), "Done, and written into the record.") }
                actions.append(action)
            }
            audits.append(audit)
        }
        put(plans)
        put(audits)
        put(answers)
        put(actions)
    }

    private mutating func fillSupervisionRecords(_ facts: Facts) {
        var dice = dice("supervision records")
        let since = facts.today.adding(months: -9), manager = records[StaffMember.self].entries.first { $0.role == "IRO Team Manager" }?.id
        var details: [SupervisionDetail] = [], audits: [SupervisionAudit] = []
        for session in records[Supervision.self].entries {
            guard let staff = session.staff, session.held != nil, session.planned > since else { continue }
            var detail = SupervisionDetail()
            (detail.staff, detail.planned, detail.supervisor) = (staff, session.planned, manager)
            detail.words = dice.word(["Caseload, two late reviews, and a family with many changes.", "Drift in three cases, and how to raise it.", "The last audit, and what it asks for."])
            detail.agreed = dice.word(["Raise the oldest concern formally this week.", "One day without meetings for writing.", "Sit in on a colleague’s conference."])
            details.append(detail)
        }
        for quarter in 0..<4 {
            for staff in facts.officers(on: facts.today) where dice.percent(55) {
                var audit = SupervisionAudit()
                audit.id = Self.id("SA", audits.count + 1, digits: 3)
                (audit.staff, audit.auditor) = (staff, manager)
                audit.held = worked(facts.today.adding(days: -(20 + 91 * quarter)))
                // The records get better with time.
                audit.grade = dice.percent(Double(80 - 15 * quarter)) ? .good : .requiresImprovement
                audit.words = audit.grade.isGood ? "Each session says what was agreed and what came of it." : "What was agreed is not looked at again."
                audits.append(audit)
            }
        }
        put(details)
        put(audits)
    }

    private mutating func fillGroups(_ facts: Facts) {
        var dice = dice("group supervision")
        let officers = facts.officers(on: facts.today)
        guard !officers.isEmpty else { return }
        let held = facts.lookedAfter(on: facts.today).map(\.child)
        let questions = ["What would have to be true for this child to go home safely?", "Whose voice is missing from this plan?", "What are we worried about, and what is already working well?"]
        var groups: [GroupSupervision] = [], days: [ObservationDay] = []
        for month in (0..<12).reversed() where month % 5 != 3 {
            var group = GroupSupervision()
            group.id = Self.id("GS", groups.count + 1, digits: 3)
            group.held = worked(facts.today.adding(months: -month).adding(days: -4))
            group.child = dice.percent(70) ? dice.pick(held).map { facts.children[$0].id } : nil
            (group.facilitator, group.people) = (dice.pick(officers), dice.int(4, 11))
            (group.question, group.nextSteps) = (dice.word(questions), "Bring back to the group in two months.")
            group.usefulness = dice.percent(90) ? dice.int(6, 10) : nil
            groups.append(group)
        }
        let manager = records[StaffMember.self].entries.first { $0.role == "IRO Team Manager" }?.id
        for number in 0..<5 {
            var day = ObservationDay()
            day.id = Self.id("OB", number + 1, digits: 3)
            day.held = worked(facts.today.adding(days: -(12 + 60 * number)))
            (day.observer, day.observed) = (manager, dice.pick(officers))
            if day.observer == day.observed { day.observer = nil }
            day.meeting = dice.word(["a review of a young person", "a child protection conference", "a visit before a review"])
            day.theme = dice.pick([QualityTopic.voice, .participation, .drift, .safety])?.rawValue
            day.strengths = dice.word(["The child spoke first, and was asked again at the end.", "Every decision had an owner and a day."])
            day.nextStep = dice.word(["Say the plan back in plain words.", "Ask parents beforehand what they want to raise."])
            days.append(day)
        }
        put(groups)
        put(days)
    }
}
