/// Something a person has to do, or waits for.
public struct WorkItem: Hashable, Sendable {
    public let key: String
    public let kind: Kind
    public let title: String
    /// Why it has the day it has, or what more is known.
    public let detail: String
    public let due: Day?
    public let child: Int?
    public let meeting: Meeting.ID?
    public let bucket: Bucket
    public var dispute: Dispute.ID?
    /// The decision that the person may say is done.
    public var decision: Decision.ID?
    /// The audit that is to be done.
    public var audit: AuditCase?
    /// The problem of a child that waits for the person.
    public var problem: String?

    public enum Kind: String, CaseIterable, Sendable {
        case deadline, meeting, minutes, decision, alert, confirm, answer, reply, light, report, audit, problem
    }

    /// Where it stands on the page.
    public enum Bucket: String, CaseIterable, Sendable {
        case overdue, today
        case week = "this week"
        case later
        case waiting = "waiting for others"

        public var title: String { rawValue.capitalised }
    }
}

/// What one person has to do: an IRO for their own cases, a social worker for their own children, a team manager for their team's.
public struct WorkList: Sendable {
    /// In order of the day they are due.
    public let items: [WorkItem]
    private let families: [Int: Int]

    /// The items of one part of the page, those due first at the top.
    public func items(in bucket: WorkItem.Bucket) -> [WorkItem] { items.filter { $0.bucket == bucket } }

    /// The items of one part of the page child by child, brothers and sisters together; the most urgent first.
    public func groups(in bucket: WorkItem.Bucket) -> [(children: [Int], items: [WorkItem])] {
        var order: [Int] = []
        var found: [Int: [WorkItem]] = [:]
        for item in items(in: bucket) {
            let family = item.child.map { families[$0] ?? $0 } ?? -1
            if found[family] == nil { order.append(family) }
            found[family, default: []].append(item)
        }
        return order.map { family in
            let items = found[family] ?? []
            return (Set(items.compactMap(\.child)).sorted(), items)
        }
    }

    public init(for person: Person, _ facts: Facts) {
        var maker = WorkMaker(facts: facts, person: person)
        maker.make()
        items = maker.items.sorted { ($0.due ?? Day(number: .max), $0.key) < ($1.due ?? Day(number: .max), $1.key) }
        var families: [Int: Int] = [:]
        for child in Set(items.compactMap(\.child)) { families[child] = ([child] + facts.brothersAndSisters(of: child)).min() }
        self.families = families
    }
}

extension Facts {
    /// The children whose case an IRO holds today, or who are theirs by the team's link while nobody is named.
    public func cases(of officer: StaffMember.ID) -> [Int] {
        let lists: [StaffMember.ID: [Int]] = memo.value("cases of officers") {
            var found: [StaffMember.ID: [Int]] = [:]
            for child in children.indices {
                let holders = Set([CaseKind.lookedAfter, .protection].compactMap { allocation(of: child, kind: $0, on: today)?.staff })
                for staff in holders { found[staff, default: []].append(child) }
            }
            return found
        }
        return lists[officer] ?? []
    }

    /// The children whose social worker somebody is today.
    public func childrenWorked(by staff: StaffMember.ID) -> [Int] {
        let lists: [StaffMember.ID: [Int]] = memo.value("children of social workers") {
            var found: [StaffMember.ID: [Int]] = [:]
            for child in children.indices { if let worker = socialWorkerOnStaff(of: child, on: today) { found[worker, default: []].append(child) } }
            return found
        }
        return lists[staff] ?? []
    }

    /// The children of the teams somebody manages today, the teams under them too.
    public func childrenManaged(by staff: StaffMember.ID) -> [Int] {
        let known = teams(on: today)
        // Without a teams register, it is the manager's own team on the staff list.
        let managed = known.isEmpty ? [team(ofWorker: staff, on: today)].compactMap { $0 } : known.filter { $0.manager == staff }
        guard !managed.isEmpty else { return [] }
        let all = managed.reduce(into: Set<Team.ID>()) { $0.formUnion(under($1.id, on: today)) }
        return children.indices.filter { child in team(of: child, on: today).map { all.contains($0.id) } ?? false }
    }
}

private struct WorkMaker {
    let facts: Facts
    let person: Person
    var items: [WorkItem] = []

    private var today: Day { facts.today }

    mutating func make() {
        guard let staff = person.staff else { return }
        if person.roles.contains(.reviewer) || person.roles.contains(.manager) {
            let own = facts.cases(of: staff)
            for child in own { officer(child) }
            carers(staff)
            overdue(staff)
            meetings(chairedBy: staff, own: Set(own))
        }
        if person.roles.contains(.socialWorker) { for child in facts.childrenWorked(by: staff) { worker(child, staff) } }
        if person.roles.contains(.teamManager) { for child in facts.childrenManaged(by: staff) { manager(child, staff) } }
    }

    private mutating func add(
        _ kind: WorkItem.Kind, _ about: String, _ title: String, _ detail: String, due: Day?, child: Int? = nil, meeting: Meeting.ID? = nil,
        isWaiting: Bool = false, dispute: Dispute.ID? = nil, decision: Decision.ID? = nil
    ) {
        var item = WorkItem(
            key: StableKey.make(kind.rawValue, about), kind: kind, title: title, detail: detail, due: due, child: child, meeting: meeting,
            bucket: bucket(due, isWaiting))
        item.dispute = dispute
        item.decision = decision
        if !items.contains(where: { $0.key == item.key }) { items.append(item) }
    }

    /// What waits for others is theirs, overdue or not; this week ends on Sunday.
    private func bucket(_ due: Day?, _ isWaiting: Bool) -> WorkItem.Bucket {
        if isWaiting { return .waiting }
        guard let due else { return .week }
        if due < today { return .overdue }
        if due == today { return .today }
        return due <= today.adding(days: 6 - today.weekday.rawValue) ? .week : .later
    }

    // MARK: An IRO's cases

    private mutating func officer(_ child: Int) {
        let soon = today.adding(days: 28)
        for deadline in facts.deadlines(of: child) where deadline.isOpen(on: today) && deadline.due <= soon {
            guard let clock = Timescale.named(deadline.timescale), !Self.told.contains(clock.id) else { continue }
            let isOthers = Self.others.contains(clock.id)
            add(
                .deadline, "\(clock.id) \(deadline.subject.id) \(facts.children[child].id) \(deadline.due.iso)", clock.title, deadline.explanation,
                due: deadline.due, child: child, isWaiting: isOthers)
        }
        for alert in facts.alerts(of: child) where alert.answered == nil {
            let due = facts.workingDays.day(facts.settings.whole(.alertDays, on: alert.told), after: alert.told)
            add(
                .alert, alert.id.text, "Answer a change: \(alert.kind.title.lowercased())", "told on \(alert.told.long); say whether the review is held earlier",
                due: due, child: child)
        }
        for decision in facts.decisions(of: child) where decision.isOpen {
            // What others promised is theirs to do, overdue or not: the notices tell the IRO of it.
            let isMine = person.staff.map { facts.isOwner($0, of: decision, about: child) } ?? false
            guard let due = decision.due, due <= soon else { continue }
            add(
                .decision, decision.id.text, "Decision \(decision.number): \(decision.action)", "owner: \(decision.owner)", due: due, child: child,
                meeting: decision.meeting, isWaiting: !isMine, decision: isMine ? decision.id : nil)
        }
        challenges(child, isOfficer: true)
        for waiting in facts.decisionsToConfirm(of: child) {
            add(
                .confirm, "wait \(waiting.meeting) \(facts.children[child].id)", "Decisions with the team manager", "silence counts as agreed", due: waiting.due,
                child: child, meeting: waiting.meeting, isWaiting: true)
        }
    }

    /// Clocks that have a line of their own kind, so that nothing stands twice.
    private static let told: Set<String> = [
        Timescale.alertAnswer.id, Timescale.decisionConfirmation.id, Timescale.reviewDecisions.id, Timescale.reviewRecord.id,
        Timescale.reviewDistribution.id, Timescale.conferenceDecisions.id, Timescale.conferenceMinutes.id,
        Timescale.disputeAnswer.id, Timescale.disputeReply.id, Timescale.disputeEnd.id,
    ]
    /// Clocks that others must meet.
    private static let others: Set<String> = [
        Timescale.initialHealthAssessment.id, Timescale.healthAssessment.id, Timescale.dentalCheck.id, Timescale.sdq.id, Timescale.pepStart.id,
        Timescale.pepReview.id, Timescale.iroAllocation.id, Timescale.guardianRecorded.id,
    ]

    private mutating func carers(_ staff: StaffMember.ID) {
        for (number, carer) in facts.records[FosterCarer.self].entries.enumerated() {
            let held = facts.carerAllocations[number].contains { $0.staff == staff && $0.from <= today && $0.to.map { today < $0 } ?? true }
            guard held, let next = facts.nextReview(of: carer.id), next.deadline.due <= today.adding(days: 28) else { continue }
            add(
                .deadline, "carer \(carer.id) \(next.deadline.due.iso)", "Review of \(carer.household ?? carer.id.text)", next.deadline.explanation,
                due: next.deadline.due)
        }
    }

    /// Audits and children's problems that stand in lists of their own, once they are overdue.
    private mutating func overdue(_ staff: StaffMember.ID) {
        for each in facts.auditsToDo(by: staff) where each.due < today {
            guard let child = facts.number(of: each.plan.child) else { continue }
            add(.audit, each.plan.id.text, "Audit of a file", each.plan.kind.title, due: each.due, child: child)
            mend(.audit, each.plan.id.text) { $0.audit = each }
        }
        for each in facts.problemsToAnswer(by: staff) {
            guard let due = facts.next(of: each)?.day, due < today, let child = facts.child(of: each) else { continue }
            add(.problem, each.id, "Answer a problem the child raised", each.problem.words ?? "", due: due, child: child)
            mend(.problem, each.id) { $0.problem = each.id }
        }
    }

    private mutating func mend(_ kind: WorkItem.Kind, _ about: String, _ change: (inout WorkItem) -> Void) {
        let key = StableKey.make(kind.rawValue, about)
        if let place = items.firstIndex(where: { $0.key == key }) { change(&items[place]) }
    }

    private mutating func meetings(chairedBy staff: StaffMember.ID, own: Set<Int>) {
        for meeting in facts.upcomingMeetings where meeting.chair == staff && meeting.planned <= today.adding(days: 28) {
            let about = facts.children(of: meeting.id)
            let title = meeting.planned < today ? "Close the \(meeting.title.lowercased())" : meeting.title
            add(
                .meeting, meeting.id.text, title, [meeting.times, meeting.room.flatMap { facts.room($0)?.name } ?? meeting.place].compactMap { $0 }
                    .joined(separator: ", "), due: meeting.planned, child: about.first, meeting: meeting.id)
        }
        for item in facts.minutesBoard() where item.meeting.chair == staff {
            let child = facts.children(of: item.meeting.id).first
            switch item.stage {
            case .toDraft, .toApprove:
                add(
                    .minutes, item.meeting.id.text, item.stage == .toDraft ? "Write the minutes" : "Approve the minutes",
                    "\(item.meeting.title) of \(item.held.long). \(item.reason)", due: item.due, child: child, meeting: item.meeting.id)
            case .toCheck, .toSend:
                add(
                    .minutes, item.meeting.id.text, item.stage == .toCheck ? "Minutes being checked" : "Minutes being sent",
                    "\(item.meeting.title) of \(item.held.long). \(item.reason)", due: item.due, child: child, meeting: item.meeting.id, isWaiting: true)
            case .sent: break
            }
        }
    }

    // MARK: A social worker's children

    private mutating func worker(_ child: Int, _ staff: StaffMember.ID) {
        for meeting in facts.meetings(of: child) where meeting.state == .planned && meeting.planned >= today && meeting.planned <= today.adding(days: 42) {
            add(
                .meeting, meeting.id.text, meeting.title, meeting.times ?? "", due: meeting.planned, child: child, meeting: meeting.id)
            if facts.preparation(of: meeting.id)?.reportReceived == nil {
                add(
                    .report, "\(meeting.id) \(facts.children[child].id)", "Report for the \(meeting.title.lowercased())",
                    "three working days before it is held", due: facts.workingDays.day(3, before: meeting.planned), child: child, meeting: meeting.id)
            }
        }
        ownDecisions(child, staff)
        challenges(child, isOfficer: false)
        for alert in facts.alerts(of: child) where alert.answered == nil && alert.source == .form {
            add(.alert, alert.id.text, "The IRO has been told of a change", alert.kind.title, due: nil, child: child, isWaiting: true)
        }
    }

    /// What somebody in the line promised, until they say that it is done.
    private mutating func ownDecisions(_ child: Int, _ staff: StaffMember.ID) {
        for decision in facts.decisions(of: child) where decision.isOpen && facts.isOwner(staff, of: decision, about: child) {
            add(
                .decision, decision.id.text, "Decision \(decision.number): \(decision.action)", decision.outcome.map { "what for: \($0)" } ?? "",
                due: decision.due, child: child, meeting: decision.meeting, decision: decision.id)
        }
    }

    // MARK: Concerns

    /// The IRO's turn after an answer, or the answer of those who were asked.
    private mutating func challenges(_ child: Int, isOfficer: Bool) {
        for each in facts.disputes(of: child) {
            guard let next = each.next(facts.disputeRules) else { continue }
            let about = each.dispute.theme.map { " (\($0))" } ?? ""
            switch next.owner {
            case .officer where isOfficer:
                add(.reply, each.id.text, "Is the answer enough?\(about)", next.sentence, due: next.day, child: child, dispute: each.id)
            case .answerer(let recipient) where isOfficer:
                add(
                    .answer, "wait \(each.id) \(each.step.stage)", "Answer to a concern\(about)", "owed by \(recipient.lowercased())", due: next.day, child: child,
                    isWaiting: true, dispute: each.id)
            case .answerer where facts.answers(person.staff, each):
                add(
                    .answer, "\(each.id) \(each.step.stage) \(each.step.sent.iso)", "Answer an IRO’s concern\(about)", "sent on \(each.step.sent.long)", due: next.day,
                    child: child, dispute: each.id)
            case .answerer, .officer: break
            }
        }
    }

    // MARK: A team manager's team

    private mutating func manager(_ child: Int, _ staff: StaffMember.ID) {
        ownDecisions(child, staff)
        for waiting in facts.decisionsToConfirm(of: child) {
            add(
                .confirm, "\(waiting.meeting) \(facts.children[child].id)", "Confirm \(facts.count(waiting.decisions.count, "decision"))",
                "sent on \(waiting.sent.long); silence counts as agreed", due: waiting.due, child: child, meeting: waiting.meeting)
        }
        challenges(child, isOfficer: false)
        for kind in facts.litKinds(of: child, on: today) {
            guard case .current(let colour, let light, _) = facts.light(of: child, kind, on: today), colour != .green else { continue }
            add(
                .light, "\(facts.children[child].id) \(kind.rawValue)", "\(colour.title) light since \(light.set.long)",
                light.reason ?? "", due: nil, child: child)
        }
    }
}

extension Facts {
    /// The steps of disputes about a child that nobody has answered.
    public func answersOwed(about child: Int) -> [DisputeStage] {
        let steps: [Int: [DisputeStage]] = memo.value("answers owed") {
            var found: [Int: [DisputeStage]] = [:]
            // A dispute that went on to the next stage no longer waits for the one before.
            for each in disputeCases where each.isOpen && !each.isAnswered {
                for child in children(of: each) { found[child, default: []].append(each.step) }
            }
            return found
        }
        return steps[child] ?? []
    }
}
