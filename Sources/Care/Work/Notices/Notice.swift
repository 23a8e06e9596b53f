/// Something somebody must be told of, worked out from the facts. It goes away when what it is about has been done.
public struct Notice: Hashable, Sendable {
    /// The same each time, so that who acknowledged it is remembered; it names nobody.
    public let key: String
    public let kind: Kind
    public let child: Int?
    public let meeting: Meeting.ID?
    public let sentence: String
    /// Since when there is something to tell.
    public let since: Day
    /// By when somebody must act; nil where there is no such day.
    public let due: Day?
    /// The workers it is for.
    public let staff: Set<StaffMember.ID>
    /// Everybody with one of these roles is told, too.
    public let roles: Set<Role>
    /// The usernames of people who were asked by name.
    public var usernames: Set<String> = []
    /// The person and kind of the pack it is about.
    public var person: MeetingPerson.ID?
    public var packKind: PackKind?
    /// The id of the problem it is about.
    public var problem: String?
    /// The decision it is about.
    public var decision: Decision.ID?
    /// The concern or dispute it is about.
    public var dispute: Dispute.ID?

    public enum Kind: String, CaseIterable, Sendable {
        case change, unanswered, unallocated, late, risk, guardian, confirm, objection, overdue, registration, midpoint, opened, second, crossing, capacity, handed
        case answer, reply, concern, pattern
        case problem

        public var title: String {
            switch self {
            case .change: "Something changed for a child"
            case .answer: "An IRO waits for an answer"
            case .reply: "A concern is yours to take on"
            case .concern: "A collective concern waits for an answer"
            case .pattern: "The scan found a pattern"
            case .unanswered: "A change is not answered"
            case .unallocated: "No named IRO"
            case .late: "Review or conference overdue"
            case .risk: "Review or conference at risk"
            case .guardian: "No children’s guardian recorded"
            case .confirm: "Decisions to confirm"
            case .objection: "A decision is objected to"
            case .overdue: "Decision overdue"
            case .registration: "Registration runs out"
            case .midpoint: "Midpoint check missed"
            case .opened: "A closed record was opened"
            case .handed: "Cases came to you"
            case .crossing: "A measure crossed its target"
            case .capacity: "More meetings than chairs"
            case .problem: "A child’s problem waits"
            case .second: "A pack waits for you to read it"
            }
        }
    }

    /// The earliest due first.
    static func isBefore(_ one: Notice, _ other: Notice) -> Bool { (one.due ?? one.since, one.key) < (other.due ?? other.since, other.key) }

    /// Whether it is for somebody.
    public func isFor(_ person: Person) -> Bool {
        person.staff.map(staff.contains) ?? false || !roles.isDisjoint(with: person.roles) || usernames.contains(person.username)
    }
}

/// A closed record that somebody opened for a time, told from outside the facts.
public struct Opening: Hashable, Sendable {
    public let id: String
    public let child: Child.ID
    public let by: String
    public let reason: String
    public let day: Day
    public let until: String

    public init(id: String, child: Child.ID, by: String, reason: String, day: Day, until: String) {
        self.id = id
        self.child = child
        self.by = by
        self.reason = reason
        self.day = day
        self.until = until
    }
}

extension Facts {
    /// Everything that somebody must be told of today, the earliest due first.
    public func notices(opened: [Opening] = []) -> [Notice] {
        let worked = memo.value("notices") { NoticeMaker(facts: self).all.sorted(by: Notice.isBefore) }
        if opened.isEmpty { return worked }
        return (worked + NoticeMaker(facts: self).openings(opened)).sorted(by: Notice.isBefore)
    }

    /// What one person must be told of, those they have acknowledged left out unless asked for.
    public func notices(for person: Person, opened: [Opening] = [], acknowledgedToo: Bool = false) -> [Notice] {
        // The forecast is worked out for those alone who are told of it.
        let all = person.roles.contains(.manager) ? (notices(opened: opened) + capacityNotices).sorted(by: Notice.isBefore) : notices(opened: opened)
        return all.filter { notice in
            notice.isFor(person) && (acknowledgedToo || !acknowledgements(of: notice.key).contains { $0.by == person.username })
        }
    }

    /// Who acknowledged a notice, and when.
    public func acknowledgements(of notice: String) -> [Acknowledgement] {
        let rows: [String: [Acknowledgement]] = memo.value("acknowledgements") {
            Dictionary(grouping: records[Acknowledgement.self].entries, by: \.notice)
        }
        return rows[notice] ?? []
    }
}

private struct NoticeMaker {
    let facts: Facts

    var all: [Notice] { changes + allocation + handed + clocks + reviews + decisions + registrations + packs + facts.challengeNotices + facts.problemNotices + facts.scorecardNotices }

    private func notice(
        _ kind: Notice.Kind, _ key: String, child: Int? = nil, meeting: Meeting.ID? = nil, _ sentence: String, since: Day, due: Day? = nil,
        staff: [StaffMember.ID?] = [], roles: Set<Role> = []
    ) -> Notice {
        // What was for somebody who has left is for the manager.
        let left = staff.contains { $0.map(hasLeft) ?? false }
        return Notice(
            key: StableKey.make(kind.rawValue, key), kind: kind, child: child, meeting: meeting, sentence: sentence, since: since, due: due,
            staff: Set(staff.compactMap { $0 }.filter { !hasLeft($0) }), roles: left ? roles.union([.manager]) : roles)
    }

    private func hasLeft(_ staff: StaffMember.ID) -> Bool { facts.staff(staff)?.to.map { $0 < facts.today } ?? false }

    private func name(_ child: Int) -> String { facts.children[child].name }
    private func officer(_ child: Int) -> StaffMember.ID? { facts.answerable(for: child, on: facts.today) }

    /// To the child's IRO, or the one linked to the team; passed up when it is not answered in time.
    private var changes: [Notice] {
        facts.records[ChangeAlert.self].entries.filter { $0.answered == nil }.flatMap { alert -> [Notice] in
            guard let child = facts.number(of: alert.child) else { return [] }
            let due = facts.workingDays.day(facts.settings.whole(.alertDays, on: alert.told), after: alert.told)
            let who = officer(child)
            let what = "\(name(child)): \(alert.kind.title.lowercased()) changed on \(alert.happened.long)."
            var found = [
                notice(
                    .change, alert.id.text, child: child, what + " Say whether the review is held earlier, and why.", since: alert.told, due: due,
                    staff: [who], roles: who == nil ? [.manager] : [])
            ]
            if due < facts.today {
                found.append(
                    notice(
                        .unanswered, alert.id.text, child: child, what + " \(who.map { facts.name(of: $0) } ?? "Nobody") was to answer by \(due.long).",
                        since: due, due: due, roles: [.manager]))
            }
            return found
        }
    }

    private var allocation: [Notice] {
        (facts.withoutOfficer(on: facts.today) ?? []).map { child in
            let since = facts.allocations[child].last { $0.kind == .lookedAfter }?.to ?? facts.periods(of: child).last?.from ?? facts.today
            return notice(
                .unallocated, "\(facts.children[child].id) \(since.iso)", child: child, "\(name(child)) is looked after and has no named IRO.",
                since: since, due: facts.workingDays.day(facts.settings.whole(.allocationDays, on: since), after: since), roles: [.manager])
        }
    }

    /// Cases that another IRO held before, told for two weeks: one notice for all that came on a day.
    private var handed: [Notice] {
        let all = facts.records[Allocation.self].entries, first = facts.today.adding(days: -14)
        let ended = Dictionary(grouping: all.filter { $0.to != nil }) { "\($0.kind.rawValue) \($0.caseID)" }
        let came = all.filter { row in
            guard row.from > first, row.from <= facts.today, row.to == nil else { return false }
            return ended["\(row.kind.rawValue) \(row.caseID)"]?.contains { $0.to == row.from && $0.staff != row.staff } ?? false
        }
        return Dictionary(grouping: came) { "\($0.staff) \($0.from.iso)" }.compactMap { key, rows -> Notice? in
            guard let one = rows.first else { return nil }
            let names = rows.map { row in
                row.kind == .fosterCarer ? facts.household(FosterCarer.ID(row.caseID)) : facts.number(of: Child.ID(row.caseID)).map(name) ?? "a record closed to you"
            }.sorted()
            let told = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " and \(names.count - 5) more" : "")
            return notice(
                .handed, key, "\(facts.count(names.count, "case")) came to you on \(one.from.long): \(told). Their planned meetings are yours to chair where nobody else was named.",
                since: one.from, staff: [one.staff])
        }
    }

    /// Clocks that have run out: guardian, midpoint.
    private var clocks: [Notice] {
        facts.overdue.compactMap { deadline in
            guard let id = deadline.subject.child, let child = facts.number(of: id) else { return nil }
            let key = "\(id) \(deadline.due.iso)"
            switch deadline.timescale {
            case Timescale.guardianRecorded.id:
                return notice(
                    .guardian, key, child: child,
                    "\(name(child)): proceedings were issued on \(deadline.trigger.long), and no children’s guardian is recorded.", since: deadline.due,
                    due: deadline.due, staff: [officer(child)], roles: officer(child) == nil ? [.manager] : [])
            case Timescale.midpoint.id:
                return notice(
                    .midpoint, key, child: child, "\(name(child)): the midpoint check was due on \(deadline.due.long).", since: deadline.due,
                    due: deadline.due, staff: [officer(child)])
            default: return nil
            }
        }
    }

    /// Late when the day has passed; at risk when it is near and no meeting is planned by then.
    private var reviews: [Notice] {
        let near = facts.workingDays.day(10, after: facts.today)
        return facts.children.indices.flatMap { child in
            facts.nextMeetings(of: child).compactMap { next -> Notice? in
                let due = next.deadline.due, key = "\(facts.children[child].id) \(next.kind.rawValue) \(due.iso)"
                let what = "\(name(child)): \(next.kind.rawValue)"
                if due < facts.today {
                    return notice(
                        .late, key, child: child, meeting: next.planned?.id, "\(what) was due \(next.deadline.explanation). \(facts.whyLate(next, about: child))", since: due, due: due,
                        staff: [officer(child)], roles: [.manager])
                }
                if let planned = next.planned, next.isPlannedLate {
                    return notice(
                        .risk, key, child: child, meeting: planned.id, "\(what) is planned for \(planned.planned.long), after the day it is due, \(due.long).",
                        since: facts.today, due: due, staff: [officer(child)], roles: [.manager])
                }
                guard next.planned == nil, due <= near else { return nil }
                return notice(
                    .risk, key, child: child, "\(what) is due by \(due.long), and no meeting is planned.", since: facts.today, due: due,
                    staff: [officer(child)], roles: [.manager, .support])
            }
        }
    }

    private var decisions: [Notice] {
        var found: [Notice] = []
        for child in facts.children.indices {
            for decision in facts.decisions(of: child) {
                if let objection = decision.objection, !objection.isEmpty, decision.isOpen {
                    found.append(
                        notice(
                            .objection, decision.id.text, child: child, meeting: decision.meeting,
                            "\(name(child)): the team manager objects to decision \(decision.number): \(objection)",
                            since: decision.confirmed ?? facts.today, staff: [officer(child)]))
                }
                guard decision.isOpen, let due = decision.due, due < facts.today else { continue }
                var overdue = notice(
                    .overdue, "\(decision.id) \(due.iso)", child: child, meeting: decision.meeting,
                    "\(name(child)): decision \(decision.number) was due on \(due.long): \(decision.action)", since: due, due: due,
                    staff: [officer(child), decision.ownerStaff])
                overdue.decision = decision.id
                found.append(overdue)
            }
            for waiting in facts.decisionsToConfirm(of: child) {
                found.append(
                    notice(
                        .confirm, "\(waiting.meeting) \(facts.children[child].id)", child: child, meeting: waiting.meeting,
                        "\(name(child)): \(facts.count(waiting.decisions.count, "decision")) to confirm by \(waiting.due.long). Silence counts as agreed.",
                        since: waiting.sent, due: waiting.due, staff: [facts.teamManager(of: child, on: facts.today)]))
            }
        }
        return found
    }

    private var registrations: [Notice] {
        let until = facts.today.adding(days: facts.settings.whole(.registrationDays, on: facts.today))
        return facts.officers(on: facts.today).compactMap { staff in
            guard let expires = facts.registrations(of: staff).compactMap(\.expires).max(), expires <= until else { return nil }
            let verb = expires < facts.today ? "ended" : "ends"
            return notice(
                .registration, "\(staff) \(expires.iso)", "\(facts.name(of: staff))’s registration as a social worker \(verb) on \(expires.long).",
                since: facts.today, due: expires, staff: [staff], roles: [.manager])
        }
    }

    /// To the second person of a pack, until they have read it or it has gone.
    private var packs: [Notice] {
        var last: [String: PackSecond] = [:]
        for second in facts.records[PackSecond.self].entries { last["\(second.person) \(second.kind.rawValue)"] = second }
        return last.values.compactMap { second in
            guard second.read == nil, let person = facts.person(second.person), let meeting = facts.meeting(second.meeting) else { return nil }
            if facts.packs(of: meeting.id).contains(where: { $0.person == person.id && $0.kind == second.kind && $0.sent >= second.asked }) { return nil }
            var found = notice(
                .second, second.id, child: facts.children(of: meeting.id).first, meeting: meeting.id,
                "\(facts.name(of: person))’s pack of the \(meeting.inSentence) of \(meeting.day.long) does not go before you have read it.",
                since: second.asked, due: facts.boardItem(of: meeting.id)?.due)
            found.usernames = [second.askedOf]
            found.person = person.id
            found.packKind = second.kind
            return found
        }
    }

    func openings(_ opened: [Opening]) -> [Notice] {
        opened.map { opening in
            let child = facts.number(of: opening.child)
            return notice(
                .opened, opening.id, child: child,
                "\(opening.by) opened the closed record of \(child.map(name) ?? "a child") until \(opening.until): \(opening.reason)", since: opening.day,
                roles: [.manager, .protectionOfficer])
        }
    }
}

extension Facts {
    /// Decisions of one meeting about a child that the team manager has not yet answered, while there is time.
    public func decisionsToConfirm(of child: Int) -> [(meeting: Meeting.ID, decisions: [Decision], sent: Day, due: Day)] {
        meetings(of: child).compactMap { meeting in
            guard let sent = packs(of: meeting.id).map(\.sent).min() else { return nil }
            let open = decisions(at: meeting.id).filter { number(of: $0.child) == child && $0.confirmed == nil }
            let due = workingDays.day(settings.whole(.confirmationDays, on: sent), after: sent)
            return open.isEmpty || due < today ? nil : (meeting.id, open, sent, due)
        }
    }
}
