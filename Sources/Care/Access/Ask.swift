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

    // MARK: Of a child
    case openChild = "open a child"
    /// Views of the child, meetings and their records.
    case readRecord = "read the record"
    /// People and contacts, relationships, warnings, court, permanence, panels.
    case keepRecord = "keep the record"
    /// Visits, contacts and midpoint checks of the IRO.
    case recordVisit = "record a visit"
    /// When a meeting is, where and who comes.
    case planMeeting = "plan a meeting"
    /// What a meeting says and decides.
    case recordMeeting = "record a meeting"
    case checkMinutes = "check minutes"
    case approveMinutes = "approve minutes"
    case sendMinutes = "send minutes"
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

    // MARK: Of the service's independence
    case keepNotes = "keep one's own notes"
    case seeLegalAdvice = "see legal advice"
    case askLegalAdvice = "ask for legal advice"
    case draftChallenge = "draft a challenge"

    /// Whether the answer depends on the child it is about.
    public var isAboutChild: Bool {
        switch self {
        case .openChild, .readRecord, .keepRecord, .recordVisit, .planMeeting, .recordMeeting, .checkMinutes, .approveMinutes, .sendMinutes,
            .prepareMeeting, .confirmDecisions, .tellChange, .answerChange, .keepFiles, .moveEntry, .restrict, .seeReaders, .keepNotes,
            .seeLegalAdvice, .askLegalAdvice, .draftChallenge, .mergeChildren:
            true
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
    /// Any other child with an open case.
    case service
    /// A child the service knows and has no open case for.
    case other
    /// A child whose record is closed to this reader.
    case restricted
}

/// How far a role reaches with what it asks.
public enum Reach: Int, Comparable, Sendable {
    case nobody, own, team, service, everybody

    public static func < (one: Reach, other: Reach) -> Bool { one.rawValue < other.rawValue }

    public func includes(_ relation: Relation) -> Bool {
        switch relation {
        case .own: self >= .own
        case .team: self >= .team
        case .service: self >= .service
        case .other: self >= .everybody
        case .restricted: false
        }
    }
}
