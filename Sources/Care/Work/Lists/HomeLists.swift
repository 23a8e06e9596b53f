/// What home pages show, each list worked out once and counted nowhere else, so that a number is always that of the list it opens.
extension Facts {
    /// What one person has to do.
    public func workList(for person: Person) -> WorkList {
        let roles = person.roles.map(\.rawValue).sorted().joined(separator: ",")
        return memo.value("work list of \(person.username) \(person.staff?.text ?? "") \(roles)") { WorkList(for: person, self) }
    }

    // MARK: Changes

    /// A change in a child's life that nobody has answered yet.
    public struct OpenAlert: Hashable, Sendable {
        public let child: Int
        public let alert: ChangeAlert
        /// The store's number of its row.
        public let number: Int64
        /// By when it is answered; passed up after that.
        public let due: Day
    }

    /// Every change that waits for an answer, the earliest due first.
    public var openAlerts: [OpenAlert] {
        memo.value("open alerts") {
            let rows = records[ChangeAlert.self]
            return rows.entries.indices.compactMap { place -> OpenAlert? in
                let alert = rows.entries[place]
                guard alert.answered == nil, let child = number(of: alert.child) else { return nil }
                let due = workingDays.day(settings.whole(.alertDays, on: alert.told), after: alert.told)
                return OpenAlert(child: child, alert: alert, number: rows.ids[place], due: due)
            }.sorted { ($0.due, $0.alert.id) < ($1.due, $1.alert.id) }
        }
    }

    /// The changes that one IRO is to answer: of their own cases, and of children without an IRO whose team is linked to them.
    public func openAlerts(for staff: StaffMember.ID) -> [OpenAlert] { openAlerts.filter { answerable(for: $0.child, on: today) == staff } }

    // MARK: Late and at risk

    /// Reviews and conferences that are late or may become so, and records that are.
    public struct LateWork: Sendable {
        public let late: [Notice]
        public let atRisk: [Notice]
        public let minutes: [BoardItem]
    }

    public var lateWork: LateWork {
        memo.value("late work") {
            let all = notices()
            return LateWork(
                late: all.filter { $0.kind == .late }, atRisk: all.filter { $0.kind == .risk },
                minutes: minutesBoard().filter { $0.stage != .sent && $0.urgency != .calm })
        }
    }

    // MARK: Answers owed

    /// A step of a concern that waits for an answer.
    public struct OwedAnswer: Hashable, Sendable {
        public let child: Int
        public let step: DisputeStage
        public let dispute: Dispute?
        public let isLate: Bool
    }

    /// Every answer owed to an IRO, once for each child it is about; the earliest due first.
    public var answersOwed: [OwedAnswer] {
        memo.value("answers owed in order") {
            let disputes = Dictionary(records[Dispute.self].entries.map { ($0.id, $0) }, uniquingKeysWith: { _, new in new })
            return children.indices.flatMap { child in
                answersOwed(about: child).map { step in
                    OwedAnswer(child: child, step: step, dispute: disputes[step.dispute], isLate: due(step) < today)
                }
            }.sorted { one, other in
                (due(one.step), one.step.sent, one.child) < (due(other.step), other.step.sent, other.child)
            }
        }
    }

    // MARK: Lights

    /// A child whose light is red or amber now.
    public struct LitChild: Hashable, Sendable {
        public let child: Int
        public let light: TrafficLight
        public var isRed: Bool { light.colour.lowercased() == "red" }
    }

    /// The children with an open case whose light is red or amber now, red ones first. A light that ran out is neither.
    public var litChildren: [LitChild] {
        memo.value("lit children") {
            children.indices.flatMap { child in
                litKinds(of: child, on: today).compactMap { kind -> LitChild? in
                    let state = light(of: child, kind, on: today)
                    guard let colour = state.colour, colour != .green, let light = state.light else { return nil }
                    return LitChild(child: child, light: light)
                }
            }.sorted { ($0.isRed ? 0 : 1, $0.light.set, $0.child) < ($1.isRed ? 0 : 1, $1.light.set, $1.child) }
        }
    }

    // MARK: Children's views

    /// A child on a meeting of the next weeks.
    public struct ChildAtMeeting: Hashable, Sendable {
        public let child: Int
        public let meeting: Meeting

        public init(child: Int, meeting: Meeting) {
            self.child = child
            self.meeting = meeting
        }
    }

    /// The children on a meeting of the next days of whom no view of their own was taken down for it, or in the four weeks before today.
    public func withoutViews(within days: Int) -> [ChildAtMeeting] {
        let until = today.adding(days: days), recently = today.adding(days: -28)
        return upcomingMeetings.filter { $0.planned >= today && $0.planned <= until }.flatMap { meeting in
            children(of: meeting.id).filter { child in
                !views(of: child).contains { $0.by == .child && ($0.meeting == meeting.id || $0.said >= recently) }
            }.map { ChildAtMeeting(child: $0, meeting: meeting) }
        }
    }

    /// Views of the last year that the child has not been told the outcome of, the oldest first.
    public var viewsToTell: [(child: Int, said: Day)] {
        children.indices.flatMap { child in
            views(of: child).filter { $0.by == .child && $0.told == nil && $0.said >= today.adding(days: -366) }.map { (child, $0.said) }
        }.sorted { ($0.said, $0.child) < ($1.said, $1.child) }
    }

    // MARK: Meetings

    /// The meetings of all kinds still to be held that somebody chairs, or that nobody chairs yet and whose child is theirs; the next first.
    public func nextMeetings(chairedBy staff: StaffMember.ID) -> [Meeting] {
        upcomingMeetings.filter { meeting in
            if let chair = meeting.chair { return chair == staff }
            return children(of: meeting.id).contains { answerable(for: $0, on: today) == staff }
        }
    }
}
