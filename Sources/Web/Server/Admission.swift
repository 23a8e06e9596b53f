import Care
import Store

/// What a visit was let in to: the service as its reader may see it, and the child or meeting that the address names.
struct Admission: Sendable {
    let look: Look
    /// The child's place in the narrowed facts.
    var child: Int?
    var meeting: Meeting?
    var dispute: Dispute.ID?
    /// The member of staff that the address names.
    var staff: StaffMember.ID?
    /// The child whose record is closed to the reader, who may open it in an emergency.
    var closed: Child.ID?
}

extension Visit {
    /// Whether the reader may use the address, and what it names: the lookup and the permission are one.
    ///
    /// - Throws: `Refusal.notFound` for what the reader may not know of, `.notAllowed` for what they know of and may not have.
    func admitted(to route: Route) throws -> Admission? {
        switch route.policy {
        case .everyone, .signedIn, .survey: return nil
        case .anyLink:
            if own == nil { throw Refusal.noLink }
            return nil
        case .own(let purpose):
            guard own?.link.purpose == purpose else { throw Refusal.noLink }
            return nil
        case .service(let ask):
            let look = try self.look()
            guard look.allows(ask) else { throw Refusal.notAllowed }
            return Admission(look: look)
        case .list(let ask):
            let look = try self.look()
            guard Access.allowsSomewhere(look.person.roles, ask) else { throw Refusal.notFound("no such list for the reader") }
            return Admission(look: look)
        case .staff(let ask):
            let look = try self.look()
            let id = StaffMember.ID(parameter("staff"))
            guard look.allows(ask, staff: id), look.snapshot.facts.staff(id) != nil else { throw Refusal.notFound("closed to the reader") }
            return Admission(look: look, staff: id)
        case .child(let ask):
            let look = try self.look()
            let whole = look.snapshot.facts
            guard let id = look.snapshot.keys.child(for: parameter("key")), let place = whole.number(of: id) else {
                throw Refusal.notFound("no such child")
            }
            if look.sight.allows(ask, place), let child = look.facts.number(of: id) { return Admission(look: look, child: child) }
            // Asking to open a closed record is the one thing that a child's closed record answers.
            if look.sight.relations[place] == .restricted, ask == .openChild, whole.mayBreakGlass(look.person, place) { throw Refusal.closedRecord }
            throw look.sight.allows(.openChild, place) && !ask.isIndependent ? Refusal.notAllowed : Refusal.notFound("closed to the reader")
        case .closedChild:
            let look = try self.look()
            guard let id = look.snapshot.keys.child(for: parameter("key")), let place = look.snapshot.facts.number(of: id) else {
                throw Refusal.notFound("no such child")
            }
            if look.sight.allows(.openChild, place) { return Admission(look: look, child: look.facts.number(of: id)) }
            guard look.sight.relations[place] == .restricted, look.snapshot.facts.mayBreakGlass(look.person, place) else { throw Refusal.notFound("closed to the reader") }
            return Admission(look: look, child: nil, closed: id)
        case .dispute(let ask):
            let look = try self.look()
            let id = Dispute.ID(parameter("dispute"))
            guard look.facts.disputeCase(id) != nil, look.allows(.seeChallenges, dispute: id) else { throw Refusal.notFound("no such dispute") }
            guard look.allows(ask, dispute: id) else { throw ask.isIndependent ? Refusal.notFound("closed to the reader") : Refusal.notAllowed }
            return Admission(look: look, child: nil, dispute: id)
        case .meeting(let ask):
            let look = try self.look()
            let id = Meeting.ID(parameter("meeting"))
            guard let meeting = look.facts.meeting(id), look.allows(.openChild, meeting: id) else {
                throw Refusal.notFound("no such meeting")
            }
            guard look.allows(ask, meeting: id) else {
                if ask == .recordMeeting, let chair = meeting.chair, chair != look.person.staff, look.allows(.readRecord, meeting: id),
                    Access.allowsSomewhere(look.person.roles, ask)
                {
                    throw Refusal.notChair(look.facts.name(of: chair))
                }
                throw Refusal.notAllowed
            }
            return Admission(look: look, child: nil, meeting: meeting)
        }
    }

    /// The service as this reader may see it.
    func look() throws -> Look {
        if let look = admission?.look { return look }
        guard let session, let person else { throw Refusal.notFound("nobody is signed in") }
        return try snapshot().look(for: person, opened: site.store.opened(to: session.account, at: site.now()))
    }

    /// The child that the address names, by its place in the narrowed facts.
    func child() throws -> Int {
        guard let child = admission?.child else { throw Refusal.notFound("the address names no child") }
        return child
    }

    /// The meeting that the address names.
    func meeting() throws -> Meeting {
        guard let meeting = admission?.meeting else { throw Refusal.notFound("the address names no meeting") }
        return meeting
    }

    /// The dispute that the address names, as this reader may see it.
    func dispute() throws -> DisputeCase {
        guard let id = admission?.dispute, let found = try look().facts.disputeCase(id) else { throw Refusal.notFound("the address names no dispute") }
        return found
    }

    /// How many notices wait for the reader.
    func openNotices() throws -> Int {
        guard session != nil else { return 0 }
        let look = try self.look(), store = site.store
        return site.council.noticeCount(for: look, behind: site.workers) { (try? look.notices(store).count) ?? 0 }
    }

    /// The member of staff that the address names.
    func staff() throws -> StaffMember.ID {
        guard let staff = admission?.staff else { throw Refusal.notFound("the address names nobody") }
        return staff
    }

    /// Who is reading.
    var person: Person? {
        session.map { Person(username: $0.username, name: $0.name, staff: $0.staff, roles: $0.roles) }
    }
}
