import Documents

/// What a reader may see, told from the facts once and before any page is made.
public struct Sight: Hashable, Sendable {
    public let person: Person
    /// What the reader is to each child, by the child's place in the whole facts.
    public let relations: [Relation]
    /// Closed records the reader has opened for a time.
    public let opened: Set<Child.ID>

    public init(of person: Person, in facts: Facts, opened: Set<Child.ID> = []) {
        self.person = person
        self.opened = opened
        relations = facts.relations(of: person, opened: opened)
    }

    /// Whether the reader may have what is asked of the child at a place in the whole facts.
    public func allows(_ ask: Ask, _ child: Int) -> Bool {
        guard relations.indices.contains(child) else { return false }
        return Access.allows(person.roles, relations[child], ask)
    }

    /// Whether the reader may have what is asked that is about no child.
    public func allows(_ ask: Ask) -> Bool { Access.allows(person.roles, nil, ask) }

    /// Whether every child is open to the reader.
    public var isWhole: Bool { relations.indices.allSatisfy { allows(.openChild, $0) } }

    /// Registers the reader sees nothing of.
    public var hidden: Set<String> {
        var hidden: Set<String> = []
        if !Access.allowsSomewhere(person.roles, .keepNotes) { hidden.insert(OwnNote.shape.id) }
        if !Access.allowsSomewhere(person.roles, .seeLegalAdvice) { hidden.insert(LegalAdvice.shape.id) }
        if !Access.allowsSomewhere(person.roles, .readRecord) { hidden.formUnion(Self.ofTheRecord) }
        if !Access.allowsSomewhere(person.roles, .readViews) { hidden.formUnion(Self.ofViews) }
        if !Access.allowsSomewhere(person.roles, .seeProblems) { hidden.formUnion([ProblemDetail.shape.id, ProblemStep.shape.id]) }
        if !Access.allowsSomewhere(person.roles, .seeChallenges) { hidden.formUnion(Self.ofChallenge) }
        if !Access.allows(person.roles, nil, .seeConcerns) { hidden.formUnion([ConcernDetail.shape.id, ConcernEvidence.shape.id, PatternAnswer.shape.id]) }
        if !Access.allowsSomewhere(person.roles, .seeLights) { hidden.insert(TrafficLight.shape.id) }
        if Access.reach(anyOf: person.roles, .seeOwnScorecard) < .everybody { hidden.insert(Self.ofOfficers) }
        if !Access.allowsSomewhere(person.roles, .auditFile) { hidden.formUnion(Self.ofAudits) }
        if Access.reach(anyOf: person.roles, .seeSupervision) < .everybody { hidden.formUnion(Self.ofSupervision) }
        if !Access.allows(person.roles, nil, .keepIncidents) { hidden.formUnion([Incident.shape.id, IncidentNotice.shape.id]) }
        if !Access.allows(person.roles, nil, .seeQuality) { hidden.formUnion(Self.ofQuality) }
        return hidden
    }

    /// What the service says among itself: at its meetings, and of its starters.
    private static let ofQuality: Set<String> = [
        LearningItem.shape.id, ServiceMeeting.shape.id, ServiceMeetingPerson.shape.id, ServiceTheme.shape.id, StarterTick.shape.id,
    ]

    /// Stands for the scorecards of single IROs: each is read on a page of its own, by that IRO and the manager only.
    static let ofOfficers = "scorecards of IROs"

    /// What children and those close to them say, and what is written to children.
    private static let ofViews: Set<String> = [
        ChildView.shape.id, ReviewWish.shape.id, AdvocacyNeed.shape.id, AdvocacyDetail.shape.id, VisitorDetail.shape.id, ChildLetter.shape.id, PlainDecision.shape.id, ConsultationAnswer.shape.id,
        StatementDetail.shape.id, ViewAnswer.shape.id, ViewChange.shape.id, PledgeAnswer.shape.id,
    ]

    /// What meetings and visits say in words; those who may only open a child do not see it.
    private static let ofTheRecord: Set<String> = [
        MinuteSection.shape.id, SafetyStatement.shape.id, VisitDetail.shape.id, Preparation.shape.id, PackSent.shape.id,
        PackReason.shape.id, PackSecond.shape.id,
    ]

    /// What auditors found in single files.
    private static let ofAudits: Set<String> = [AuditPlan.shape.id, CaseAudit.shape.id, AuditAnswer.shape.id, AuditAction.shape.id]

    /// What was said in supervision: each IRO reads their own on a page of its own, and peers read nothing of it.
    public static let ofSupervision: Set<String> = [SupervisionDetail.shape.id, SupervisionAudit.shape.id]

    /// What was said about a concern and done with it. That it was raised stands on the child's file; what it says is for those who may see challenges.
    static let ofChallenge: Set<String> = [
        DisputeStage.shape.id, DisputeDetail.shape.id, StageDetail.shape.id, DisputeTheme.shape.id, GoodPractice.shape.id,
    ]
}

extension Facts {
    /// The facts as a reader may see them: without the children closed to them, and without what is not theirs to read.
    ///
    /// Figures of the whole service are worked out from the whole facts; everything that shows a child is made from these.
    ///
    /// - Parameter shared: facts narrowed before, by their scope: readers who may see the same share them, but for their own notes.
    ///     What it gives is made after those of an earlier reading, where there are any.
    public func narrowed(to sight: Sight, shared: (Scope, (Facts?) -> Facts) -> Facts = { _, make in make(nil) }) -> Facts {
        let closed = Set(children.indices.filter { !sight.allows(.openChild, $0) })
        let scope = Scope(closed: closed, hidden: sight.hidden)
        let facts = shared(scope) { narrowed(to: scope, after: $0) }
        let notes = records[OwnNote.self]
        if notes.isEmpty || scope.hidden.contains(OwnNote.shape.id) { return facts }
        var own = Rows<OwnNote>()
        for index in notes.entries.indices where notes.entries[index].staff == sight.person.staff && facts.child(notes.entries[index].child) != nil {
            own.append(notes.entries[index], id: notes.ids[index], year: notes.years[index])
        }
        return facts.withNotes(own)
    }

    /// What readers who may see the same have in common: the children closed to them, and the registers they see nothing of.
    public struct Scope: Hashable, Sendable {
        let closed: Set<Int>
        let hidden: Set<String>
    }

    /// The facts of a scope, without anybody's own notes.
    private func narrowed(to scope: Scope, after before: Facts?) -> Facts {
        var gone = scope.hidden.filter { (records.count($0) ?? 0) > 0 && $0 != OwnNote.shape.id }
        let personal = scope.hidden.contains(Sight.ofOfficers) ? Set(records[ScorecardKept.self].entries.lazy.filter { $0.kind == .iro }.map(\.id)) : []
        if !personal.isEmpty { gone.insert(Sight.ofOfficers) }
        let clears = scope.hidden.contains(DisputeStage.shape.id) && !records[Dispute.self].isEmpty
        if scope.closed.isEmpty, gone.isEmpty, !clears { return records[OwnNote.self].isEmpty ? self : withNotes(Rows()) }
        var narrow = records
        let ids = Set(scope.closed.flatMap { self.ids(of: $0) })
        let open = { (id: Child.ID) in !ids.contains(id) }
        for type in Registers.all { Self.narrow(type, hidden: scope.hidden, open: open, records, &narrow) }
        narrow.set(Rows<OwnNote>())
        narrow.keep(Allocation.self) { $0.kind == .fosterCarer || open(Child.ID($0.caseID)) }
        narrow.keepMeetings(where: open)
        if clears { narrow.clearDisputes() }
        if !personal.isEmpty {
            narrow.dropOfficersScorecards(cards: records[ScorecardKept.self].entries)
        }
        return Facts(narrow, settings: settings, workingDays: workingDays, today: today, after: before)
    }

    private static func narrow<Row: Entry>(_: Row.Type, hidden: Set<String>, open: (Child.ID) -> Bool, _ records: Records, _ narrow: inout Records) {
        let shape = Row.shape
        if hidden.contains(shape.id) { return narrow.set(Rows<Row>()) }
        guard let field = shape.childField else { return }
        let register = Row.register
        narrow.keep(Row.self) { row in
            let id = register.text(field, of: row)
            return id.isEmpty || open(Child.ID(id))
        }
    }
}

extension Records {
    /// Takes out the scorecards of single IROs, which are for them and the manager only.
    ///
    /// - Parameter cards: every scorecard kept.
    public mutating func dropOfficersScorecards(cards: [ScorecardKept]) {
        let personal = Set(cards.lazy.filter { $0.kind == .iro }.map(\.id))
        keep(ScorecardKept.self) { !personal.contains($0.id) }
        keep(ScorecardLine.self) { !personal.contains($0.scorecard) }
    }

    /// Keeps the rows of a register that a condition picks.
    mutating func keep<Row: Entry>(_: Row.Type, where isKept: (Row) -> Bool) {
        let rows = self[Row.self]
        let left = Set(rows.entries.indices.filter { !isKept(rows.entries[$0]) })
        guard !left.isEmpty else { return }
        var kept = rows
        kept.remove(at: left)
        set(kept)
    }

    /// Keeps what hangs on a meeting, conference, dispute or referral only where one of its children is open to the reader.
    fileprivate mutating func keepMeetings(where open: (Child.ID) -> Bool) {
        let seen = Set(self[MeetingChild.self].entries.map(\.meeting))
        let gone = Set(self[Meeting.self].entries.filter { $0.carer == nil && !seen.contains($0.id) }.map(\.id))
        if !gone.isEmpty {
            keep(Meeting.self) { !gone.contains($0.id) }
            keep(MeetingPerson.self) { !gone.contains($0.meeting) }
            keep(MinuteSection.self) { !gone.contains($0.meeting) }
            keep(SafetyStatement.self) { !gone.contains($0.meeting) }
            keep(Minutes.self) { !gone.contains($0.meeting) }
            keep(Preparation.self) { !gone.contains($0.meeting) }
            keep(PackSent.self) { !gone.contains($0.meeting) }
            keep(PackReason.self) { !gone.contains($0.meeting) }
            keep(PackSecond.self) { !gone.contains($0.meeting) }
            keep(ConsultationAnswer.self) { !gone.contains($0.meeting) }
            keep(ConsultationChase.self) { !gone.contains($0.meeting) }
            keep(FeedbackRequest.self) { !gone.contains($0.meeting) }
        }
        let conferences = Set(self[ConferenceChild.self].entries.map(\.conference))
        keep(Conference.self) { conferences.contains($0.id) }
        let problems = Set(self[AppProblem.self].entries.map(\.id))
        keep(ProblemDetail.self) { problems.contains($0.problem) }
        keep(ProblemStep.self) { problems.contains($0.problem) }
        let statements = Set(self[AppStatement.self].entries.map(\.id))
        keep(StatementDetail.self) { statements.contains($0.statement) }
        let incidents = Set(self[Incident.self].entries.map(\.id))
        keep(IncidentNotice.self) { incidents.contains($0.incident) }
        let disputes = Set(self[DisputeChild.self].entries.map(\.dispute))
        keep(Dispute.self) { disputes.contains($0.id) }
        keep(DisputeStage.self) { disputes.contains($0.dispute) }
        keep(DisputeDetail.self) { disputes.contains($0.dispute) }
        keep(StageDetail.self) { disputes.contains($0.dispute) }
        keep(DisputeTheme.self) { disputes.contains($0.dispute) }
    }

    /// Takes out of disputes what they say in words.
    fileprivate mutating func clearDisputes() {
        var rows = self[Dispute.self]
        for index in rows.entries.indices {
            var row = rows.entries[index]
            row.problem = nil
            row.outcome = nil
            row.impact = nil
            rows.replace(at: index, with: row, id: rows.ids[index], year: rows.years[index])
        }
        set(rows)
    }
}
