/// What one recipient may be told of the people around the child.
///
/// Names of those who are openly around the child are no secret. How to reach somebody is: each is told their own, and where the child lives
/// unless that is withheld (Care Planning, Placement and Case Review (England) Regulations 2010; the service’s own rule for withheld addresses).
struct PackCircle {
    /// The children of the meeting that the person has to do with.
    let children: Set<Int>
    /// People around them whose address is withheld, and whose names this recipient may not know.
    let withheld: [Contact]
    /// The contacts that are the recipient.
    private let own: Set<Contact.ID>
    private let person: MeetingPerson
    private let recipient: String
    private let facts: Facts

    init(_ pack: Pack, _ facts: Facts) {
        self.facts = facts
        person = pack.person
        recipient = pack.recipient
        let person = pack.person, circle = facts.circle(of: person), name = NameWords.of(facts.name(of: person))
        let around = circle.flatMap { facts.contacts(of: $0) }
        let own = around.filter { $0.id == person.contact || ($0.role == person.role && NameWords.of($0.name) == name) }
        children = Set(circle)
        self.own = Set(own.map(\.id))
        // The child knows whom they live with, and workers of the council read the record itself.
        let asks = person.role != .child && person.staff == nil
        let homes = Set(own.compactMap(\.address).map { KnownAddresses.plain(NameWords.of($0)) })
        withheld = asks
            ? around.filter { contact in
                guard contact.addressWithheld == .yes, !own.contains(where: { NameWords.of($0.name) == NameWords.of(contact.name) }) else { return false }
                return !(contact.address.map { homes.contains(KnownAddresses.plain(NameWords.of($0))) } ?? false)
            } : []
    }

    /// Why something may not simply stand, and what it takes.
    typealias Trouble = (why: String, weight: PackFinding.Weight)

    /// What is said of a way to reach people that stands in the pack; nil when this recipient may have it.
    ///
    /// - Parameter isPlace: whether it says where somebody lives, rather than how to ring or write to them.
    func trouble(_ owners: [Strangers.Owner], isPlace: Bool) -> Trouble? {
        if owners.contains(where: isOwn) { return nil }
        if owners.contains(where: isWithheld) { return ("is withheld: it goes to nobody", .never) }
        let around = owners.filter { children.contains($0.child) }
        if isPlace, around.contains(where: isPlacement) { return nil }
        if around.contains(where: isWorker) { return ("is how to reach somebody who works with the child, and not \(recipient)’s own", .look) }
        return (around.isEmpty ? "belongs to somebody outside this person’s circle" : "is somebody else’s, and not \(recipient)’s own", .red)
    }

    /// The recipient’s own; for the child, their own and those of the people they live with.
    private func isOwn(_ owner: Strangers.Owner) -> Bool {
        if let contact = owner.contact, own.contains(contact) { return true }
        return person.role == .child && children.contains(owner.child) && (owner.contact == nil || isPlacement(owner))
    }

    private func isWithheld(_ owner: Strangers.Owner) -> Bool {
        if let contact = owner.contact { return facts.contact(contact)?.addressWithheld == .yes }
        return owner.home == .placement
            && facts.contacts(of: owner.child, on: facts.today).contains { $0.role == .carer && $0.addressWithheld == .yes }
    }

    /// Where the child lives now: the placement’s postcode, or the address of a carer of today.
    private func isPlacement(_ owner: Strangers.Owner) -> Bool {
        guard let id = owner.contact else { return owner.home == .placement }
        return facts.contact(id)?.role == .carer && facts.contacts(of: owner.child, on: facts.today).contains { $0.id == id }
    }

    private func isWorker(_ owner: Strangers.Owner) -> Bool {
        guard let role = owner.contact.flatMap({ facts.contact($0)?.role }) else { return false }
        return ![.child, .parent, .carer, .family].contains(role)
    }
}
