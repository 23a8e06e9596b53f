public import Care

/// The parts of the product in the navigation.
public enum Area: String, CaseIterable, Sendable {
    case home = "Home"
    case children = "Children"
    case meetings = "Meetings"
    case minutes = "Minutes"
    case queue = "Queue"
    case due = "Due and overdue"
    case calendar = "Calendar"
    case caseloads = "Caseloads"
    case lights = "Traffic lights"
    case scorecards = "Scorecards"
    case capacity = "Capacity"
    case voice = "Children’s voice"
    case feedback = "Feedback"
    case tables = "Tables"
    case service = "At a glance"
    case quality = "Data quality"
    case imports = "Imports"
    case measures = "Measures"
    case lists = "Watch lists"
    case allocation = "Allocation"
    case carers = "Foster carers"
    case rooms = "Rooms"
    case teams = "Teams"
    case accounts = "Accounts"
    case audit = "Audit trail"
    case challenge = "Challenge"
    case concerns = "Collective concerns"
    case improvement = "Improvement"
    case advocacy = "Advocacy and visitors"
    case audits = "Audits"
    case topics = "Topics"
    case supervision = "Supervision"
    case report = "Annual report"
    case exports = "Exports"

    public var address: String {
        switch self {
        case .home: "/"
        default: "/\(self)"
        }
    }

    /// What somebody must be allowed to ask to see the part in their navigation; nil for what everybody has.
    public var ask: Ask? {
        switch self {
        case .home: nil
        case .children, .due, .calendar, .lists: .seeLists
        case .meetings, .minutes: .seeMeetings
        case .queue: .workQueue
        case .lights: .seeLights
        case .scorecards: .seeScorecards
        case .capacity: .seeCapacity
        case .voice: .readViews
        case .feedback: .seeFeedback
        case .caseloads: .seeCaseloads
        case .tables, .service, .measures: .seeFigures
        case .quality: .seeDataQuality
        case .imports: .importFiles
        case .allocation: .allocate
        case .carers: .workQueue
        case .rooms: .seeRooms
        case .teams: .seeTeams
        case .accounts: .keepAccounts
        case .audit: .seeAudit
        case .challenge: .seeChallenges
        case .concerns: .seeConcerns
        case .improvement: .seeQuality
        case .advocacy: .keepAdvocacy
        case .audits, .topics, .supervision: .seeQuality
        case .report: .seeReport
        case .exports: .exportRegisters
        }
    }

    /// The group a part stands in behind "More".
    public var group: Group {
        switch self {
        case .home, .children, .meetings, .minutes, .queue, .due, .calendar, .caseloads, .lists, .allocation, .lights, .carers, .rooms: .work
        case .voice, .feedback, .challenge, .concerns, .advocacy: .voice
        case .scorecards, .capacity, .improvement, .audits, .topics, .supervision: .quality
        case .tables, .service, .measures, .report, .quality, .imports, .exports: .figures
        case .teams, .accounts, .audit: .keeping
        }
    }

    /// What parts of the product are for.
    public enum Group: String, CaseIterable, Sendable {
        case work = "Work"
        case voice = "Voice and challenge"
        case quality = "Quality"
        case figures = "Figures"
        case keeping = "People and access"
    }

    /// The parts a reader has: those in the bar, and those behind "More". What somebody's work is stands first.
    static func navigation(_ roles: Set<Role>) -> (bar: [Area], more: [Area]) {
        let open = allCases.filter { area in area.ask.map { Access.allowsSomewhere(roles, $0) } ?? true }
        var bar = open.filter { [.home, .children, .meetings, .minutes, .queue, .due, .calendar, .caseloads, .tables].contains($0) }
        if !roles.isDisjoint(with: [.reviewer, .manager]) { bar.removeAll { $0 == .queue } }
        if roles.isDisjoint(with: [.reviewer, .manager, .support]) { bar.removeAll { [.caseloads, .minutes].contains($0) } }
        let rest = open.filter { !bar.contains($0) }
        return bar.count + rest.count <= 9 ? (bar + rest, []) : (bar, rest)
    }
}
