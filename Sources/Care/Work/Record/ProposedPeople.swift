/// Somebody to ask to a meeting, before anybody was asked.
public struct ProposedPerson: Hashable, Sendable {
    /// What tells them apart on the page.
    public let key: String
    public let child: Child.ID?
    public let contact: Contact.ID?
    public let staff: StaffMember.ID?
    public let role: ContactRole
    public let name: String
    /// What is known of them: `school, Exampleshire Primary`, `needs an interpreter`.
    public let about: String
    /// Whether they are usually asked to such a meeting.
    public let isUsual: Bool
    /// Whether they may receive the record.
    public let mayReceive: Bool

    /// The row for a meeting.
    public func row(_ id: MeetingPerson.ID, meeting: Meeting.ID) -> MeetingPerson {
        var row = MeetingPerson()
        row.id = id
        row.meeting = meeting
        row.child = child
        row.contact = contact
        row.staff = staff
        row.name = contact == nil && staff == nil ? name : nil
        row.role = role
        row.receives = mayReceive ? .yes : .no
        return row
    }
}

extension Facts {
    /// Whom to ask to a meeting about some children: the children, those around them, their workers.
    public func proposedPeople(for children: [Int], chair: StaffMember.ID? = nil) -> [ProposedPerson] {
        var found: [ProposedPerson] = []
        var seen: Set<String> = []
        func add(_ person: ProposedPerson) { if seen.insert(person.key).inserted { found.append(person) } }
        for child in children {
            let told = self.children[child], age = told.born.map { today.age(bornOn: $0) }
            add(
                ProposedPerson(
                    key: StableKey.make("ask-child", told.id.text), child: told.id, contact: nil, staff: nil, role: .child, name: told.name,
                    about: told.born.map { today.ageWords(bornOn: $0) } ?? "", isUsual: (age ?? 0) >= 4, mayReceive: (age ?? 0) >= 8))
            for contact in contacts(of: child, on: today) where contact.role != .child {
                let about = [contact.relation, contact.organisation, contact.needs.map { "needs: \($0)" }].compactMap { $0 }.filter { !$0.isEmpty }
                add(
                    ProposedPerson(
                        key: StableKey.make("ask-contact", contact.id.text), child: contact.child, contact: contact.id, staff: nil, role: contact.role,
                        name: contact.name, about: about.joined(separator: ", "), isUsual: Self.usual.contains(contact.role),
                        mayReceive: contact.mayReceive == .yes))
            }
        }
        func add(_ staff: StaffMember.ID?, _ role: ContactRole, isUsual: Bool, mayReceive: Bool, about: String) {
            guard let staff, staff != chair else { return }
            add(
                ProposedPerson(
                    key: StableKey.make("ask-staff", staff.text), child: nil, contact: nil, staff: staff, role: role, name: name(of: staff),
                    about: about, isUsual: isUsual, mayReceive: mayReceive))
        }
        for child in children {
            add(socialWorkerOnStaff(of: child, on: today), .socialWorker, isUsual: true, mayReceive: true, about: "")
            add(officerOnStaff(of: child, on: today), .professional, isUsual: true, mayReceive: false, about: "the child’s IRO")
            add(teamManager(of: child, on: today), .teamManager, isUsual: false, mayReceive: true, about: "")
        }
        let order = ContactRole.allCases
        return found.enumerated().sorted { one, other in
            let ranks = [one, other].map { order.firstIndex(of: $0.element.role) ?? order.count }
            return (ranks[0], one.offset) < (ranks[1], other.offset)
        }.map(\.element)
    }

    /// Whom to ask to a review of a foster carer's approval: the household. Others are added by name.
    public func proposedPeople(for carer: FosterCarer.ID) -> [ProposedPerson] {
        [
            ProposedPerson(
                key: "ask-carer", child: nil, contact: nil, staff: nil, role: .carer, name: household(carer), about: "the household", isUsual: true,
                mayReceive: true)
        ]
    }

    /// What a foster carer's household is called; its number where nobody named it.
    public func household(_ carer: FosterCarer.ID) -> String {
        number(of: carer).flatMap { records[FosterCarer.self].entries[$0].household } ?? carer.text
    }

    private static let usual: Set<ContactRole> = [.parent, .carer, .guardian, .advocate, .visitor, .school, .health, .socialWorker]

    /// The kinds of meeting that fit a child, the one due next first.
    public func fittingKinds(for child: Int) -> [MeetingKind] {
        let due = nextMeetings(of: child).map(\.kind)
        var seen: Set<MeetingKind> = []
        return (due + MeetingKind.allCases.filter { $0 != .carerReview }).filter { seen.insert($0).inserted }
    }

    /// The meeting to hold together with another, for a child who is looked after and on a plan; nil for others.
    public func pair(of kind: MeetingKind, for child: Int) -> MeetingKind? {
        guard period(of: child, around: today) != nil, plan(of: child, on: today) != nil else { return nil }
        switch kind {
        case .review: return .reviewConference
        case .reviewConference: return .review
        default: return nil
        }
    }
}
