import Documents

/// What a person does in or around the service. An account has one or more.
public enum Role: String, Choice {
    case reviewer = "IRO"
    case manager = "IRO manager"
    case support = "business support"
    case participation = "participation officer"
    case socialWorker = "social worker"
    case teamManager = "team manager"
    case seniorLeader = "senior leader"
    case analyst
    case protectionOfficer = "data protection officer"
    case administrator

    /// Whether the role belongs to the line whose work the service reviews: what protects the service's independence is closed to it.
    ///
    /// Source: IRO Handbook, chapter 2: the IRO is independent of the line that manages the case and its resources.
    public var isOperational: Bool {
        switch self {
        case .socialWorker, .teamManager, .seniorLeader: true
        default: false
        }
    }

    /// As people read it at the start of a sentence.
    public var title: String { self == .reviewer ? rawValue : rawValue.capitalised }
}

/// A person who has signed in, as far as the rules need to know them.
public struct Person: Hashable, Sendable {
    public let username: String
    public let name: String
    /// Their number on the staff list; nil for somebody who is not on it.
    public let staff: StaffMember.ID?
    /// The roles they have today.
    public let roles: Set<Role>

    public init(username: String, name: String, staff: StaffMember.ID?, roles: Set<Role>) {
        self.username = username
        self.name = name
        self.staff = staff
        self.roles = roles
    }

    /// Whether every role they have belongs to the operational line.
    public var isOperational: Bool { !roles.isEmpty && roles.allSatisfy(\.isOperational) }
}
