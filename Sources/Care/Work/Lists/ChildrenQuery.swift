/// Which children a list shows: a list, narrowed by filters. It stands whole in the list's address, so that it can be kept and sent on.
public struct ChildrenQuery: Hashable, Sendable {
    public var which: Which = .standing(.inCare)
    /// Only the reader's own cases.
    public var isOwn = false
    /// Whose child's social worker belongs to this team or to one under it.
    public var team: Team.ID?
    /// Who holds the case.
    public var officer: StaffMember.ID?
    public var band: AgeBand?
    /// The legal status of the episode that holds today.
    public var status: LegalStatus?

    public init() {}

    /// What a list is about.
    public enum Which: Hashable, Sendable {
        case standing(Standing)
        /// Children for whom something is wanted.
        case wanted(ChildList)

        public init?(id: String) {
            if let standing = Standing(rawValue: id) { self = .standing(standing) } else if let list = ChildList(rawValue: id) { self = .wanted(list) } else { return nil }
        }

        public var id: String {
            switch self {
            case .standing(let standing): standing.rawValue
            case .wanted(let list): list.id
            }
        }

        public var title: String {
            switch self {
            case .standing(let standing): standing.title
            case .wanted(let list): list.title
            }
        }

        /// Who is on the list, in a sentence; nil where the title says it.
        public var definition: String? { if case .wanted(let list) = self { list.definition } else { nil } }

        public static var all: [Which] { Standing.allCases.map(Which.standing) + ChildList.allCases.map(Which.wanted) }
    }

    /// What the service is to a child.
    public enum Standing: String, CaseIterable, Sendable {
        /// The reader's own open cases.
        case mine = "my-children"
        case inCare = "in-care"
        case onPlan = "on-plan"
        case shortBreaks = "short-breaks"
        case noOfficer = "no-iro"
        case open
        case left
        case all

        public var title: String {
            switch self {
            case .mine: "My children"
            case .inCare: "Looked after"
            case .onPlan: "On a protection plan"
            case .shortBreaks: "Short breaks"
            case .noOfficer: "Without an IRO"
            case .open: "Every open case"
            case .left: "Left care in the last twelve months"
            case .all: "All known"
            }
        }
    }

    /// The age bands of the national tables.
    public enum AgeBand: String, CaseIterable, Sendable {
        case baby = "under-1"
        case small = "1-4"
        case school = "5-9"
        case teenage = "10-15"
        case grown = "16-and-over"

        public var title: String {
            switch self {
            case .baby: "Under 1"
            case .small: "1 to 4"
            case .school: "5 to 9"
            case .teenage: "10 to 15"
            case .grown: "16 and over"
            }
        }

        public init(age: Int) {
            self = age < 1 ? .baby : age < 5 ? .small : age < 10 ? .school : age < 16 ? .teenage : .grown
        }
    }

    /// Whether something narrows the list.
    public var isFiltered: Bool { isOwn || team != nil || officer != nil || band != nil || status != nil }
}

extension Facts {
    /// The children a query picks, by surname, each with why a list wants something for it.
    ///
    /// - Parameter own: the reader's own cases.
    public func children(_ query: ChildrenQuery, own: @autoclosure () -> Set<Int>) -> [ChildList.Entry] {
        var found = entries(query.which)
        if query.isOwn || query.which == .standing(.mine) {
            let own = own()
            found = found.filter { own.contains($0.child) }
        }
        if let band = query.band {
            found = found.filter { entry in children[entry.child].born.map { ChildrenQuery.AgeBand(age: today.age(bornOn: $0)) == band } ?? false }
        }
        if let officer = query.officer { found = found.filter { officers(of: $0.child).contains(officer) } }
        if let status = query.status { found = found.filter { self.episode(of: $0.child, on: today)?.legalStatus == status } }
        if let team = query.team {
            let teams = under(team, on: today)
            found = found.filter { entry in self.team(of: entry.child, on: today).map { teams.contains($0.id) } ?? false }
        }
        return found.map { ($0, sortName($0.child)) }.sorted { $0.1 < $1.1 }.map(\.0)
    }

    private func entries(_ which: ChildrenQuery.Which) -> [ChildList.Entry] {
        switch which {
        case .wanted(let list): return list.children(self)
        case .standing(let standing): return places(standing).map { ChildList.Entry(child: $0, why: "", day: nil) }
        }
    }

    private func places(_ standing: ChildrenQuery.Standing) -> [Int] {
        switch standing {
        case .inCare: lookedAfter(on: today).map(\.child)
        case .onPlan: children.indices.filter { plan(of: $0, on: today) != nil }
        case .shortBreaks:
            children.indices.filter { place in
                episodes[place].contains { $0.legalStatus.isShortBreak && $0.from <= today && ($0.to.map { today < $0 } ?? true) }
            }
        case .noOfficer: withoutOfficer(on: today) ?? []
        case .open, .mine: children.indices.filter(isOpen)
        case .left:
            children.indices.filter { place in
                guard let to = periods(of: place).last?.to else { return false }
                return to <= today && to > today.adding(months: -12)
            }
        case .all: Array(children.indices)
        }
    }

    private func sortName(_ place: Int) -> (String, String, Child.ID) {
        let child = children[place]
        return (child.surname ?? "", child.forename ?? "", child.id)
    }

    /// The episode of care a child is in on a day, short breaks left out; nil for a child not looked after then.
    public func episode(of child: Int, on day: Day) -> Episode? {
        guard let period = periods(of: child).last(where: { $0.contains(day) }), let place = episode(in: period, on: day) else { return nil }
        return episodes.rows[place]
    }

    /// The IROs who hold a case today, by name: what a list can be narrowed to.
    public var officersWithCases: [StaffMember.ID] {
        memo.value("officers with cases") {
            let all = Set(allocations.rows.lazy.filter { $0.from <= today && ($0.to.map { today < $0 } ?? true) }.map(\.staff))
            return all.sorted { (name(of: $0), $0) < (name(of: $1), $1) }
        }
    }
}
