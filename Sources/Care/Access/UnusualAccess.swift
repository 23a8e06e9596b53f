/// Somebody opened a child's record at a moment, as the audit trail tells it.
public struct RecordOpened: Hashable, Sendable {
    public let username: String
    public let child: Child.ID
    public let day: Day
    /// The hour in London, 0 to 23.
    public let hour: Int
    /// Whether the record was closed to them, and they had opened it in an emergency.
    public let isEmergency: Bool

    public init(username: String, child: Child.ID, day: Day, hour: Int, isEmergency: Bool = false) {
        self.username = username
        self.child = child
        self.day = day
        self.hour = hour
        self.isEmergency = isEmergency
    }
}

/// Somebody opened a record that is closed to them, in an emergency, and said why.
public struct EmergencyOpening: Hashable, Sendable {
    public let username: String
    public let child: Child.ID
    public let day: Day
    public let reason: String

    public init(username: String, child: Child.ID, day: Day, reason: String) {
        self.username = username
        self.child = child
        self.day = day
        self.reason = reason
    }
}

/// Reading that somebody should ask about. It accuses nobody: most of it has a good reason.
public struct UnusualAccess: Hashable, Sendable {
    public let kind: Kind
    public let username: String
    public let day: Day
    /// The children it is about, in order of their ids.
    public let children: [Child.ID]
    /// Why they said they did it; empty where nobody asked them.
    public let reason: String

    public enum Kind: String, CaseIterable, Sendable {
        case emergency = "closed record opened"
        case sameName = "same surname"
        case outOfHours = "out of hours"
        case many = "many records"
        case notOwn = "not own cases"

        public var title: String { rawValue.capitalised }

        /// What makes it unusual.
        public var definition: String {
            switch self {
            case .emergency:
                "A record that is closed to the reader, opened in an emergency for the reason they gave. Reading it while it was open to them counts here and nowhere below."
            case .sameName: "The reader has the child’s surname, or that of a person around the child who is family."
            case .outOfHours: "Before 7 in the morning, after 8 in the evening, at a weekend or on a bank holiday."
            case .many: "More than \(UnusualAccess.many) different children in a day."
            case .notOwn: "An IRO opened more than \(UnusualAccess.others) children in a day whose IRO, chair or social worker they are not."
            }
        }
    }

    public init(kind: Kind, username: String, day: Day, children: [Child.ID], reason: String = "") {
        self.kind = kind
        self.username = username
        self.day = day
        self.children = children
        self.reason = reason
    }

    public static let many = 40
    public static let others = 10
}

extension Facts {
    /// What is unusual among looks into children's records, the latest day first.
    ///
    /// What somebody read of a closed record that they had opened in an emergency is no looking around: the opening itself is told, with its reason.
    ///
    /// - Parameters:
    ///   - openings: the closed records that were opened in an emergency.
    ///   - people: those who looked, by username.
    public func unusualAccess(_ looks: [RecordOpened], openings: [EmergencyOpening] = [], people: [String: Person]) -> [UnusualAccess] {
        var found = openings.map { opening in
            let isName = people[opening.username].map { bearsName(of: $0, opening.child) } ?? false
            let reason = isName ? "\(opening.reason) (the reader has the surname of the child or its family)" : opening.reason
            return UnusualAccess(kind: .emergency, username: opening.username, day: opening.day, children: [opening.child], reason: reason)
        }
        for ((username, day), looks) in Self.byPersonAndDay(looks.filter { !$0.isEmergency }) {
            func add(_ kind: UnusualAccess.Kind, _ children: Set<Child.ID>, over limit: Int = 0) {
                if children.count > limit { found.append(UnusualAccess(kind: kind, username: username, day: day, children: children.sorted())) }
            }
            let children = Set(looks.map(\.child))
            let isWorkingDay = workingDays.isWorked(day)
            add(.outOfHours, Set(looks.filter { !isWorkingDay || $0.hour < 7 || $0.hour >= 20 }.map(\.child)))
            add(.many, children, over: UnusualAccess.many)
            guard let person = people[username] else { continue }
            add(.sameName, children.filter { bearsName(of: person, $0) })
            if person.roles == [.reviewer] {
                add(.notOwn, children.filter { id in number(of: id).map { relation(of: person, to: $0) != .own } ?? false }, over: UnusualAccess.others)
            }
        }
        return found.sorted { ($1.day, $0.username, $0.kind.rawValue) < ($0.day, $1.username, $1.kind.rawValue) }
    }

    private static func byPersonAndDay(_ looks: [RecordOpened]) -> [((String, Day), [RecordOpened])] {
        var grouped: [String: [Day: [RecordOpened]]] = [:]
        for look in looks { grouped[look.username, default: [:]][look.day, default: []].append(look) }
        return grouped.flatMap { username, days in days.map { ((username, $0.key), $0.value) } }
    }

    /// Whether a reader has the surname of a child, or of family around it.
    private func bearsName(of person: Person, _ id: Child.ID) -> Bool {
        guard let own = Self.words(person.name).last, let place = number(of: id) else { return false }
        if Self.words(children[place].surname ?? "").contains(own) { return true }
        return contacts(of: place).contains { [.parent, .family, .carer].contains($0.role) && Self.words($0.name).last == own }
    }
}
