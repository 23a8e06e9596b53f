import Care
import Store
import Synchronization

/// The service as one reader may see it: the facts narrowed to them, once, before any page is made.
final class Look: Sendable {
    let snapshot: Snapshot
    let sight: Sight
    /// The facts without the children closed to the reader, and without what is not theirs to read.
    let facts: Facts
    private let found = Mutex<[Finding]?>(nil)

    init(_ snapshot: Snapshot, sight: Sight) {
        self.snapshot = snapshot
        self.sight = sight
        facts = snapshot.facts.narrowed(to: sight) { scope, make in snapshot.narrowed(scope, make) }
    }

    var person: Person { sight.person }
    var today: Day { facts.today }
    var links: Links { snapshot.links }

    /// Whether the reader may have what is asked of a child, given by its place in these narrowed facts.
    func allows(_ ask: Ask, _ child: Int) -> Bool {
        guard facts.children.indices.contains(child), let place = snapshot.facts.number(of: facts.children[child].id) else { return false }
        return sight.allows(ask, place)
    }

    /// Whether the reader may have what is asked that is about no child.
    func allows(_ ask: Ask) -> Bool { sight.allows(ask) }

    /// Whether the reader may have what is asked of a member of staff: everybody is their own.
    func allows(_ ask: Ask, staff: StaffMember.ID) -> Bool {
        Access.allows(person.roles, person.staff == staff && !staff.text.isEmpty ? .own : .other, ask)
    }

    /// What the reader is to a child, given by its place in these narrowed facts.
    func relation(_ child: Int) -> Relation {
        guard facts.children.indices.contains(child), let place = snapshot.facts.number(of: facts.children[child].id),
            sight.relations.indices.contains(place)
        else { return .restricted }
        return sight.relations[place]
    }

    /// Whether the reader may have what is asked of some child of a meeting; of one without children, whether they chair it or may ask it of any open case.
    func allows(_ ask: Ask, meeting id: Meeting.ID) -> Bool {
        let whole = snapshot.facts
        let children = whole.children(of: id)
        if children.isEmpty {
            let chair = whole.meeting(id)?.chair
            return Access.allows(person.roles, chair != nil && chair == person.staff ? .own : .service, ask)
        }
        return children.contains { sight.allows(ask, $0) }
    }

    /// Whether the reader may have what is asked of some child of a dispute; it is answered only by those who are asked at the stage it stands at.
    func allows(_ ask: Ask, dispute id: Dispute.ID) -> Bool {
        let whole = snapshot.facts
        guard let dispute = whole.disputeCase(id), ask != .answerChallenge || whole.answers(person.staff, dispute) else { return false }
        return whole.children(of: dispute).contains { sight.allows(ask, $0) }
    }

    /// The children who are the reader's own cases, by their places in these facts.
    var own: [Int] { facts.children.indices.filter { relation($0) == .own } }

    /// What the checks found about the children open to the reader, and about no child.
    var findings: [Finding] {
        found.withLock { kept in
            if let kept { return kept }
            let made = sight.isWhole ? snapshot.findings : snapshot.findings.filter { finding in finding.subject.child.map { facts.child($0) != nil } ?? true }
            kept = made
            return made
        }
    }
}

extension Look {
    /// What this reader must be told of and has not acknowledged.
    func notices(_ store: Store, acknowledgedToo: Bool = false) throws -> [Notice] {
        facts.notices(for: person, opened: try openings(store), acknowledgedToo: acknowledgedToo)
    }

    /// The closed records that were opened in the last month, for those who are told of it.
    func openings(_ store: Store) throws -> [Opening] {
        guard allows(.seeAudit) || Access.allowsSomewhere(person.roles, .restrict) else { return [] }
        let since = today.adding(days: -30)
        return try store.openings().compactMap { each in
            guard let day = LondonTime.day(each.began), day >= since else { return nil }
            return Opening(
                id: "\(each.account)-\(each.began)", child: each.child, by: each.name, reason: each.reason, day: day,
                until: LondonTime.dayAndTime(each.ends))
        }
    }
}
