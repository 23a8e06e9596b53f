/// What must be true of an entry before it is saved, beyond what the register's fields can say.
///
/// All problems are given at once. The rules are for what people enter here; rows of imports are kept as they are, and checks report them.
public enum EntryRules {
    /// Everything wrong with an entry as it would be saved; empty when nothing is.
    ///
    /// - Parameter today: the day it is entered; where the records end before, it is later than theirs.
    public static func problems<Row: Entry>(in row: Row, _ facts: Facts, today: Day? = nil) -> [EntryProblem] {
        var found = Problems(facts: facts, today: today)
        switch row {
        case let row as Meeting: meeting(row, &found)
        case let row as MeetingChild: meetingChild(row, &found)
        case let row as MeetingPerson: meetingPerson(row, &found)
        case let row as Preparation: preparation(row, &found)
        case let row as StandingAnswer: standingAnswer(row, &found)
        case let row as MinuteSection: section(row, &found)
        case let row as SafetyStatement: safetyStatement(row, &found)
        case let row as Decision: decision(row, &found)
        case let row as Minutes: minutes(row, &found)
        case let row as PackSent: pack(row, &found)
        case let row as ChildView: view(row, &found)
        case let row as IROVisit: visit(row, &found)
        case let row as VisitDetail: visitDetail(row, &found)
        case let row as MidpointAudit: midpoint(row, &found)
        case let row as TrafficLight: light(row, &found)
        case let row as ChangeAlert: alert(row, &found)
        case let row as PanelItem: panel(row, &found)
        case let row as PermanenceTrack: permanence(row, &found)
        case let row as PlacementRationale: rationale(row, &found)
        case let row as CourtCase: court(row, &found)
        case let row as Contact: contact(row, &found)
        case let row as Relationship: relationship(row, &found)
        case let row as WarningNote: warning(row, &found)
        case let row as ChildMerge: merge(row, &found)
        case let row as Restriction: restriction(row, &found)
        case let row as Attachment: attachment(row, &found)
        case let row as KnownChild: child(row, &found)
        case let row as Room: room(row, &found)
        case let row as Absence: absence(row, &found)
        case let row as Team: team(row, &found)
        case let row as TeamMember: teamMember(row, &found)
        case let row as TeamOfficer: teamOfficer(row, &found)
        case let row as Registration: registration(row, &found)
        case let row as Allocation: allocation(row, &found)
        case let row as OwnNote: note(row, &found)
        case let row as LegalAdvice: legalAdvice(row, &found)
        case let row as Dispute: dispute(row, &found)
        case let row as GoodPractice: thanks(row, &found)
        case let row as CollectiveConcern: concern(row, &found)
        case let row as ConcernDetail: concernDetail(row, &found)
        case let row as PatternAnswer: patternAnswer(row, &found)
        case let row as OfficerCard: card(row, &found)
        case let row as OfficerProfile: profile(row, &found)
        case let row as ReviewWish: wish(row, &found)
        case let row as PlainDecision: plainDecision(row, &found)
        case let row as ChildLetter: letter(row, &found)
        case let row as ConsultationTemplate: template(row, &found)
        case let row as ConsultationAnswer: answer(row, &found)
        case let row as ConsultationChase: chase(row, &found)
        case let row as Survey: survey(row, &found)
        case let row as SurveyAnswer: surveyAnswer(row, &found)
        case let row as FeedbackRequest: feedbackRequest(row, &found)
        case let row as AppStatement: statement(row, &found)
        case let row as AppProblem: problem(row, &found)
        case let row as StatementDetail: found.known(row.worker, "staff_id")
        case let row as ViewAnswer: viewAnswer(row, &found)
        case let row as PledgePromise: promise(row, &found)
        case let row as PledgeAnswer: pledgeAnswer(row, &found)
        case let row as AdvocacyNeed: need(row, &found)
        case let row as AdvocacyReferral: advocacy(row, &found)
        case let row as AdvocacyDetail: advocacyDetail(row, &found)
        case let row as VisitorWait: wait(row, &found)
        case let row as VisitorDetail: search(row, &found)
        case let row as IndependentVisitor: visitor(row, &found)
        case let row as VisitorSession: session(row, &found)
        case let row as AuditPlan: auditPlan(row, &found)
        case let row as CaseAudit: audit(row, &found)
        case let row as AuditAction: auditAction(row, &found)
        case let row as AuditQuestion: auditQuestion(row, &found)
        case let row as Supervision: supervision(row, &found)
        case let row as SupervisionDetail: supervisionDetail(row, &found)
        case let row as SupervisionAudit: supervisionAudit(row, &found)
        case let row as GroupSupervision: group(row, &found)
        case let row as ObservationDay: observation(row, &found)
        case let row as Incident: incident(row, &found)
        case let row as IncidentNotice: notice(row, &found)
        case let row as LearningItem: learning(row, &found)
        case let row as ImprovementAction: action(row, &found)
        case let row as ActionDetail: actionDetail(row, &found)
        case let row as PriorityDetail: priorityDetail(row, &found)
        case let row as RecommendationDetail: recommendationDetail(row, &found)
        case let row as Course: course(row, &found)
        case let row as DataGap: gap(row, &found)
        case let row as PublishedFigure: published(row, &found)
        case let row as Campaign: campaign(row, &found)
        case let row as ServiceMeeting: serviceMeeting(row, &found)
        case let row as ServiceMeetingPerson: serviceMeetingPerson(row, &found)
        case let row as ServiceTheme: theme(row, &found)
        case let row as PracticeStandard: standard(row, &found)
        case let row as StarterItem: starterItem(row, &found)
        case let row as StarterTick: starterTick(row, &found)
        case let row as ReportWords: words(row, &found)
        case let row as ReportExplanation: explanation(row, &found)
        case let row as TypedNumber: typedNumber(row, &found)
        case let row as Claim: if row.item.isEmpty { found.add("item", "Say which task is taken on.") }
        default: break
        }
        return found.list
    }

    /// Collects problems, and asks what many rules ask.
    struct Problems {
        let facts: Facts
        var list: [EntryProblem] = []

        let today: Day

        init(facts: Facts, today: Day? = nil) {
            self.facts = facts
            self.today = max(today ?? facts.today, facts.today)
        }

        mutating func add(_ field: String, _ sentence: String) {
            let problem = EntryProblem(field, sentence)
            if !list.contains(problem) { list.append(problem) }
        }

        /// Text that must be there.
        mutating func need(_ text: String?, _ field: String, _ sentence: String) {
            if (text ?? "").trimmingSpaces.isEmpty { add(field, sentence) }
        }

        /// What has happened cannot lie ahead.
        mutating func notAhead(_ day: Day?, _ field: String, _ what: String) {
            if let day, day > today { add(field, "\(what) cannot be later than today, \(today.long). Enter the day it happened.") }
        }

        /// One day cannot come before another.
        mutating func order(_ first: Day?, _ second: Day?, _ field: String, _ sentence: String) {
            if let first, let second, second < first { add(field, "\(sentence) Enter \(first.long) or a later day.") }
        }

        mutating func known(_ child: Child.ID, _ field: String = "child_id") {
            if facts.number(of: child) == nil { add(field, "No child has this id. Search for the child, or add the child first.") }
        }

        mutating func known(_ staff: StaffMember.ID?, _ field: String) {
            if let staff, facts.staff(staff) == nil { add(field, "Nobody on the staff list has this number. Choose a worker from the list.") }
        }

        mutating func scale(_ value: Int?, _ field: String) {
            if let value, !(0...10).contains(value) { add(field, "The scale runs from 0, not safe at all, to 10, safe. Enter a number from 0 to 10.") }
        }
    }
}
