/// A task of business support, worked out from what meetings still need.
public struct QueueTask: Hashable, Sendable {
    /// The same each time, so that a claim is remembered; it names nobody.
    public let key: String
    public let kind: Kind
    public let meeting: Meeting.ID?
    public let children: [Int]
    public let carer: FosterCarer.ID?
    /// What to do.
    public let title: String
    public let due: Day
    /// Working days since it was due; 0 while it is not.
    public let age: Int
    public let urgency: Urgency
    /// Why it has this colour.
    public let reason: String
    /// Who took it on; nil while nobody has.
    public let claim: Claim?

    public enum Kind: String, CaseIterable, Sendable {
        case book, invite, consult, chase, check, decisions, minutes

        public var title: String {
            switch self {
            case .book: "Book a meeting"
            case .invite: "Send invitations"
            case .consult: "Send consultation papers"
            case .chase: "Chase consultation papers"
            case .check: "Check minutes"
            case .decisions: "Send decisions"
            case .minutes: "Send minutes"
            }
        }
    }
}

/// The tasks of one kind, the longest overdue first.
public struct QueueGroup: Hashable, Sendable {
    public let kind: QueueTask.Kind
    public let tasks: [QueueTask]
    /// How many are past their day.
    public var late: Int { tasks.count { $0.urgency == .late } }

    /// Tasks by their kind: kinds with something overdue first, then in the order a meeting goes through them; a kind without tasks is left out.
    public static func groups(of tasks: [QueueTask]) -> [QueueGroup] {
        let kinds = Dictionary(grouping: tasks, by: \.kind)
        let groups = QueueTask.Kind.allCases.compactMap { kind in
            kinds[kind].map { QueueGroup(kind: kind, tasks: $0.sorted { ($0.due, $0.key) < ($1.due, $1.key) }) }
        }
        return groups.filter { $0.late > 0 } + groups.filter { $0.late == 0 }
    }
}

extension Facts {
    /// Everything business support has to do, the most urgent first.
    public var workQueue: [QueueTask] {
        memo.value("work queue") {
            let tasks = bookings + meetings.filter { $0.state == .planned }.flatMap(tasksBefore) + minutesBoard().flatMap(tasksAfter)
            return tasks.sorted { ($0.due, $0.key) < ($1.due, $1.key) }
        }
    }

    /// Who took on a task; nil while nobody has.
    public func claim(of task: String) -> Claim? {
        let rows: [String: [Claim]] = memo.value("claims") { Dictionary(grouping: records[Claim.self].entries, by: \.item) }
        return rows[task]?.last { $0.released == nil }
    }

    private func task(
        _ kind: QueueTask.Kind, _ about: String, meeting: Meeting.ID? = nil, children: [Int] = [], carer: FosterCarer.ID? = nil, _ title: String,
        due: Day, _ because: String
    ) -> QueueTask {
        let key = StableKey.make(kind.rawValue, about)
        let age = workingDays.count(after: due, through: today)
        let when = due < today ? "Was due on \(due.long), \(count(age, "working day")) ago" : "Due by \(due.long)"
        return QueueTask(
            key: key, kind: kind, meeting: meeting, children: children, carer: carer, title: title, due: due, age: age, urgency: .of(due: due, self),
            reason: "\(when): \(because).", claim: claim(of: key))
    }

    /// Meetings that are due and that nobody planned. Brothers and sisters who are due on one day make one task.
    private var bookings: [QueueTask] {
        let lead = settings.whole(.bookingDays, on: today), agreed = settings.whole(.preparationDays, on: today)
        let horizon = workingDays.day(lead, after: today)
        struct Need: Hashable {
            let kind: MeetingKind
            let due: Day
            let family: String
        }
        var needs: [Need: [Int]] = [:]
        for child in children.indices {
            for next in nextMeetings(of: child) where next.planned == nil && next.deadline.due <= horizon {
                let family = children[child].family.flatMap { $0.isEmpty ? nil : $0 } ?? children[child].id.text
                needs[Need(kind: next.kind, due: next.deadline.due, family: family), default: []].append(child)
            }
        }
        var found = needs.map { need, children in
            task(
                .book, "\(need.kind.rawValue) \(need.due.iso) \(need.family)", children: children, "Book a \(need.kind.rawValue)",
                due: workingDays.day(agreed, before: need.due), "it must be held by \(need.due.long)")
        }
        for carer in records[FosterCarer.self].entries {
            guard let next = nextReview(of: carer.id), next.planned == nil, next.deadline.due <= horizon else { continue }
            found.append(
                task(
                    .book, "carer \(carer.id) \(next.deadline.due.iso)", carer: carer.id, "Book a foster carer review",
                    due: workingDays.day(agreed, before: next.deadline.due), "it must be held by \(next.deadline.due.long)"))
        }
        return found
    }

    private func tasksBefore(_ meeting: Meeting) -> [QueueTask] {
        guard meeting.planned >= today, meeting.planned <= workingDays.day(settings.whole(.bookingDays, on: today), after: today) else { return [] }
        let people = people(of: meeting.id), about = children(of: meeting.id)
        let send = workingDays.day(settings.whole(.invitationDays, on: today), before: meeting.planned)
        let because = "the \(meeting.title.lowercased()) is on \(meeting.planned.long)"
        var found: [QueueTask] = []
        let uninvited = people.count { $0.invited == nil }
        if people.isEmpty || uninvited > 0 {
            let what = people.isEmpty ? "Say who is asked, and send invitations" : "Send \(count(uninvited, "invitation"))"
            found.append(task(.invite, meeting.id.text, meeting: meeting.id, children: about, carer: meeting.carer, what, due: send, because))
        }
        let consulted = people.filter(\.isConsulted)
        let unsent = consulted.count { $0.papersSent == nil }
        if unsent > 0 {
            found.append(
                task(
                    .consult, meeting.id.text, meeting: meeting.id, children: about, carer: meeting.carer,
                    "Send consultation papers to \(count(unsent, "person").replacingPersons)", due: send, because))
        }
        let chase = workingDays.day(settings.whole(.chaseDays, on: today), before: meeting.planned)
        let out = consulted.count { $0.papersSent != nil && $0.papersReturned == nil }
        if out > 0, today >= chase {
            found.append(
                task(
                    .chase, meeting.id.text, meeting: meeting.id, children: about, carer: meeting.carer,
                    "Chase \(count(out, "consultation"))", due: chase, because))
        }
        return found
    }

    private func tasksAfter(_ item: BoardItem) -> [QueueTask] {
        let meeting = item.meeting, about = children(of: meeting.id)
        let because = "the \(meeting.title.lowercased()) was held on \(item.held.long)"
        var found: [QueueTask] = []
        if item.stage == .toCheck {
            found.append(
                task(.check, meeting.id.text, meeting: meeting.id, children: about, carer: meeting.carer, "Check the minutes", due: item.due, because))
        }
        if let due = item.decisionsDue, !decisions(at: meeting.id).isEmpty {
            let left = outstanding(meeting.id, [.decisions, .minutes]).count
            found.append(
                task(
                    .decisions, meeting.id.text, meeting: meeting.id, children: about, carer: meeting.carer,
                    "Send the decisions to \(count(left, "person").replacingPersons)", due: due, because))
        }
        if item.stage == .toSend {
            found.append(
                task(
                    .minutes, meeting.id.text, meeting: meeting.id, children: about, carer: meeting.carer,
                    item.outstanding.isEmpty ? "Say who receives the minutes" : "Send the minutes to \(count(item.outstanding.count, "person").replacingPersons)",
                    due: item.due, because))
        }
        return found
    }
}

extension MeetingPerson {
    /// Children, their families and carers are asked for their views on paper before a meeting; workers are not.
    public var isConsulted: Bool { [.child, .parent, .carer, .family].contains(role) }
}

extension String {
    /// `2 people` for `2 persons`.
    fileprivate var replacingPersons: String { hasSuffix("persons") ? dropLast("persons".count) + "people" : self }
}
