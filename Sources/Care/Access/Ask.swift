/// What somebody asks to see or do. Each address of the product asks one of these, and the rules answer for each role.
public enum Ask: String, CaseIterable, Sendable {
    // MARK: Of the service
    /// The year's tables, measures and their definitions: numbers without children.
    case seeFigures = "see figures"
    /// Lists: children, deadlines, findings, meetings, minutes, the calendar. Each shows only the children the reader may open.
    case seeLists = "see lists"
    /// The lists of meetings and of their records.
    case seeMeetings = "see meetings"
    /// The unit's caseloads and staff.
    case seeCaseloads = "see caseloads"
    case allocate = "allocate cases"
    /// The queue of invitations, minutes and chasing.
    case workQueue = "work the queue"
    case seeRooms = "see rooms"
    case keepRooms = "keep rooms"
    case seeDataQuality = "see data quality"
    case importFiles = "import files"
    case exportRegisters = "export registers"
    case seeSettings = "see settings"
    case changeSettings = "change settings"
    case keepAccounts = "keep accounts"
    case keepTeams = "keep teams"
    case seeTeams = "see teams"
    /// The audit trail of everybody.
    case seeAudit = "see the audit trail"
    /// What every signed-in person has of their own: home, drafts, notifications, saved views, their calendar feed.
    case seeOwn = "see one's own things"
    /// A child whom the service did not know.
    case createChild = "add a child"
    /// Surveys, and the questions asked before meetings.
    case keepSurveys = "keep surveys"
    /// What children say in the app: taking it in, sending problems on, following them to their end.
    case workVoice = "work the voice inbox"
    /// What people say of meetings, and what surveys found.
    case seeFeedback = "see feedback"

    /// The unit's scorecard: how the service does, and which way it goes.
    case seeScorecards = "see scorecards"
    /// The weeks ahead: what has to be held, and who is there to chair it.
    case seeCapacity = "see capacity"

    /// How good the work is: audits, topics, supervision, learning. Numbers, and the children the reader may open.
    case seeQuality = "see quality"

    /// The register of independent visitors and their sessions.
    case keepVisitors = "keep independent visitors"
    /// The plan of audits and their tools, group supervision and observation days.
    case keepAudits = "keep audits"

    /// The improvement plan, learning, courses, meetings of the service, standards and the starter checklist.
    case keepQuality = "keep quality"
    /// Incidents and who was told of them.
    case keepIncidents = "keep incidents"

    /// The annual report: its tables, words and checks, before and after it is published.
    case seeReport = "see the annual report"
    /// The words of its sections: an IRO writes those they own.
    case writeReport = "write the annual report"
    /// To sign that it is checked, to freeze its figures and to publish it.
    case signReport = "sign the annual report"
    /// To sign that it was presented to the board.
    case presentReport = "present the annual report"

    // MARK: Of a member of staff
    /// The scorecard of one IRO.
    case seeOwnScorecard = "see an IRO's scorecard"
    /// What was said in one IRO's supervision.
    case seeSupervision = "see an IRO's supervision"
    /// To write down what was said in it, and to audit how it is recorded.
    case keepSupervision = "keep an IRO's supervision"
    /// Patterns raised with senior managers, and their answers.
    case seeConcerns = "see collective concerns"
    case answerConcern = "answer a collective concern"
    case keepConcerns = "keep collective concerns"

    // MARK: Of a child
    case openChild = "open a child"
    /// Views of the child, meetings and their records.
    case readRecord = "read the record"
    /// People and contacts, relationships, warnings, court, permanence, panels.
    case keepRecord = "keep the record"
    /// Visits, contacts and midpoint checks of the IRO.
    case recordVisit = "record a visit"
    /// What the child and those close to them said, and what came of it.
    case readViews = "read views"
    case keepViews = "keep views"
    /// A problem the child raised, and what was done about it.
    case seeProblems = "see a child's problems"
    /// What the line that works with the child answers to a problem the child raised.
    case answerProblem = "answer a child's problem"
    /// A child's own pages: the links that open them, the card of their IRO, what they want before a review, letters to them.
    case keepChildPages = "keep a child's own pages"
    /// When a meeting is, where and who comes.
    case planMeeting = "plan a meeting"
    /// What a meeting says and decides.
    case recordMeeting = "record a meeting"
    case checkMinutes = "check minutes"
    case approveMinutes = "approve minutes"
    case sendMinutes = "send minutes"
    /// How worried the IRO is about the child.
    case seeLights = "see traffic lights"
    case setLight = "set a traffic light"
    /// An audit of the child's file, planned or done.
    case auditFile = "audit a file"
    /// Advocates and independent visitors: who needs one, who has one, who waits.
    case keepAdvocacy = "keep advocacy"
    /// A social worker's report and answer before a review.
    case prepareMeeting = "prepare a meeting"
    case confirmDecisions = "confirm decisions"
    case tellChange = "tell of a change"
    case answerChange = "answer a change"
    case keepFiles = "keep files"
    case moveEntry = "move an entry"
    /// That two ids are one child, and that they are not.
    case mergeChildren = "merge children"
    /// Who may open a child's record.
    case restrict = "restrict a record"
    /// Who has looked at a child.
    case seeReaders = "see who has looked"
    /// Concerns and disputes about a child, and thanks.
    case seeChallenges = "see challenges"
    /// What the line that works with the child answers to a concern.
    case answerChallenge = "answer a challenge"

    // MARK: Of the service's independence
    case keepNotes = "keep one's own notes"
    case seeLegalAdvice = "see legal advice"
    case askLegalAdvice = "ask for legal advice"
    /// To raise a concern and take it further.
    case draftChallenge = "draft a challenge"

    /// Whether the answer depends on the child it is about.
    public var isAboutChild: Bool {
        switch self {
        case .openChild, .readRecord, .keepRecord, .recordVisit, .readViews, .keepViews, .seeProblems, .answerProblem, .keepChildPages, .planMeeting, .recordMeeting, .checkMinutes, .approveMinutes, .sendMinutes,
            .prepareMeeting, .confirmDecisions, .tellChange, .answerChange, .keepFiles, .moveEntry, .restrict, .seeReaders, .keepNotes,
            .seeLegalAdvice, .askLegalAdvice, .draftChallenge, .seeChallenges, .answerChallenge, .mergeChildren, .seeLights, .setLight, .auditFile, .keepAdvocacy:
            true
        default: false
        }
    }

    /// Whether the answer depends on the member of staff it is about.
    public var isAboutStaff: Bool {
        switch self {
        case .seeOwnScorecard, .seeSupervision, .keepSupervision: true
        default: false
        }
    }

    /// Whether the answer depends on whom it is about.
    public var isAboutSomebody: Bool { isAboutChild || isAboutStaff }

    /// What whoever was asked about a child by name may have until it is settled, whatever else they are to the child: the question, the child it is about, and the answer.
    public var isOfTheAsked: Bool {
        switch self {
        case .openChild, .seeChallenges, .answerChallenge, .seeProblems, .answerProblem: true
        default: false
        }
    }

    /// What no operational manager may see or change, whatever else they are to the child (IRO Handbook, chapters 2 and 6).
    public var isIndependent: Bool {
        switch self {
        case .keepNotes, .seeLegalAdvice, .askLegalAdvice, .draftChallenge: true
        default: false
        }
    }
}

/// What a reader is to a child.
public enum Relation: String, CaseIterable, Sendable {
    /// The child's IRO, the chair of a meeting of theirs, or their social worker.
    case own = "own case"
    /// The child's social worker belongs to the reader's team, or to one under it.
    case team = "own team"
    /// The reader was asked by name: they answer a dispute about the child at a stage of it, or have a problem the child raised.
    case asked
    /// Any other child with an open case, or with none as yet.
    case service
    /// A child whose cases have all ended.
    case other
    /// A child whose record is closed to this reader.
    case restricted
}

/// How far a role reaches with what it asks.
public enum Reach: Int, Comparable, Sendable {
    case nobody, asked, own, team, service, everybody

    public static func < (one: Reach, other: Reach) -> Bool { one.rawValue < other.rawValue }

    public func includes(_ relation: Relation) -> Bool {
        switch relation {
        case .own: self >= .own
        case .team: self >= .team
        // What they may have because they were asked is decided by what it is.
        case .asked: self >= .service
        case .service: self >= .service
        case .other: self >= .everybody
        case .restricted: false
        }
    }
}
