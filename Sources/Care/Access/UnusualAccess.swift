/// Somebody opened a child's record at a moment, as the audit trail tells it.
public struct RecordOpened: Hashable, Sendable {
    public let username: String
    public let child: Child.ID
    public let day: Day
    /// The hour in London, 0 to 23.
    public let hour: Int

    public init(username: String, child: Child.ID, day: Day, hour: Int) {
        self.username = username
        self.child = child
        self.day = day
        self.hour = hour
    }
}

/// Reading that somebody should ask about. It accuses nobody: most of it has a good reason.
public struct UnusualAccess: Hashable, Sendable {
    public let kind: Kind
    public let username: String
    public let day: Day
    /// The children it is about, in order of their ids.
    public let children: [Child.ID]

    public enum Kind: String, CaseIterable, Sendable {
        case sameName = "same surname"
        case outOfHours = "out of hours"
        case many = "many records"
        case notOwn = "not own cases"

        public var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

        /// What makes it unusual.
        public var definition: String {
            switch self {
            case .sameName: "The reader has the child’s surname, or that of a person around the child who is family."
            case .outOfHours: "Before 7 in the morning, after 8 in the evening, at a weekend or on a bank holiday."
            case .many: "More than \(UnusualAccess.many) different children in a day."
            case .notOwn: "An IRO opened more than \(UnusualAccess.others) children in a day whose IRO, chair or social worker they are not."
            }
        }
    }

    public init(kind: Kind, username: String, day: Day, children: [Child.ID]) {
        self.kind = kind
        self.username = username
        self.day = day
        self.children = children
    }

    public static let many = 40
    public static let others = 10
}

extension Facts {
    /// What is unusual among looks into children's records, the latest day first.
    ///
    /// - Parameter people: those who looked, by username.
    public func unusualAccess(_ looks: [RecordOpened], people: [String: Person]) -> [UnusualAccess] {
        var found: [UnusualAccess] = []
        for ((username, day), looks) in Self.byPersonAndDay(looks) {
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
