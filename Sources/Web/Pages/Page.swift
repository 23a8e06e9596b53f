public import Care
public import Documents

/// A page: what it is given, its title and its body. It is made from facts already narrowed to what the reader may see, and is tested
/// without a server.
public protocol Page: Sendable {
    /// The heading of the page and the first words of the browser's title.
    var title: String { get }
    var body: HTML { get }
    /// The part of the product the page belongs to, marked in the navigation; nil for none.
    var area: Area? { get }
    /// The way back up, nearest last: title and address.
    var trail: [(title: String, address: String)] { get }
    /// Whether the page needs the whole width: wide tables do.
    var isWide: Bool { get }
}

extension Page {
    public var area: Area? { nil }
    public var trail: [(title: String, address: String)] { [] }
    public var isWide: Bool { false }
}

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
        }
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

/// Who is reading: shown at the top of each page, and in the footer of a printed one.
public struct Reader: Sendable, Hashable {
    public let name: String
    public let username: String
    /// The session's token, which every form carries.
    public let token: String
    /// Seconds until the session ends unless something is asked for, and until it ends whatever happens; nil where nothing warns of it.
    public let idleLeft: Int?
    public let left: Int?
    /// The roles of the day: they decide what stands in the navigation.
    public let roles: Set<Role>

    public init(
        name: String, username: String, token: String, roles: Set<Role> = [.manager], idleLeft: Int? = nil, left: Int? = nil
    ) {
        self.roles = roles
        self.name = name
        self.username = username
        self.token = token
        self.idleLeft = idleLeft
        self.left = left
    }
}
