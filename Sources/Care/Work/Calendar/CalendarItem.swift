/// Something on a day of the calendar.
public struct CalendarItem: Hashable, Sendable {
    /// The same each time; it names nobody.
    public let key: String
    public let kind: Kind
    public let day: Day
    /// Nil for something that takes the whole day.
    public let starts: ClockTime?
    public let ends: ClockTime?
    /// With the children's names, for pages of the service.
    public let title: String
    /// With initials only, for what leaves it.
    public let discreet: String
    public let meeting: Meeting.ID?
    public let children: [Int]
    /// Which room or place; never a private address in a feed.
    public let place: String?
    /// One of the service's rooms.
    public let room: Room.ID?
    /// The IROs it is for; empty for everybody.
    public let staff: Set<StaffMember.ID>
    public let isCancelled: Bool

    public enum Kind: String, CaseIterable, Sendable {
        case meeting, preparation, midpoint, hearing, panel, cafcass, absence

        public var title: String {
            switch self {
            case .meeting: "Meetings"
            case .preparation: "Preparation due"
            case .midpoint: "Midpoint checks due"
            case .hearing: "Court hearings"
            case .panel: "Panels"
            case .cafcass: "Cafcass"
            case .absence: "Away"
            }
        }

        /// Several of them on one day, in a few words: `4 preparation meetings due`.
        public func several(_ count: Int) -> String {
            switch self {
            case .meeting: "\(count) meetings"
            case .preparation: "\(count) preparation meetings due"
            case .midpoint: "\(count) midpoint checks due"
            case .hearing: "\(count) court hearings"
            case .panel: "\(count) panels"
            case .cafcass: "\(count) meetings with Cafcass"
            case .absence: "\(count) people away"
            }
        }

        /// Where it stands among what has no time on a day: what must be done before who is away.
        var place: Int {
            switch self {
            case .meeting: 0
            case .hearing: 1
            case .panel: 2
            case .preparation: 3
            case .midpoint: 4
            case .cafcass: 5
            case .absence: 6
            }
        }
    }
}

extension Facts {
    /// What is on the calendar from one day to another, both included, in order: of each day first what has a time, then the rest by its kind.
    ///
    /// - Parameter staff: only what is for this worker, and what is for everybody; nil for the whole service.
    public func calendar(from start: Day, to end: Day, for staff: StaffMember.ID? = nil) -> [CalendarItem] {
        guard start <= end else { return [] }
        let all = meetingItems + dueItems + childItems + absenceItems + cafcassItems(from: start, to: end)
        return all.filter { item in
            start <= item.day && item.day <= end && (staff.map { item.staff.isEmpty || item.staff.contains($0) } ?? true)
        }.sorted { one, other in
            (one.day, one.starts?.minutes ?? .max, one.kind.place, one.key) < (other.day, other.starts?.minutes ?? .max, other.kind.place, other.key)
        }
    }

    /// A child's initials: `A.B.`; a child without a name has none.
    public func initials(of child: Int) -> String {
        guard children.indices.contains(child) else { return "" }
        let letters = [children[child].forename, children[child].surname].compactMap { $0?.first { $0.isLetter } }
        return letters.map { "\($0.uppercased())." }.joined()
    }

    private func item(
        _ kind: CalendarItem.Kind, _ about: String, _ day: Day, what: String, children: [Int] = [], meeting: Meeting? = nil, place: String? = nil,
        staff: [StaffMember.ID?] = []
    ) -> CalendarItem {
        let span = meeting?.span
        let names = children.map { self.children[$0].name }.joined(separator: ", ")
        let letters = children.map { initials(of: $0) }.filter { !$0.isEmpty }.joined(separator: ", ")
        return CalendarItem(
            key: StableKey.make(kind.rawValue, about), kind: kind, day: day, starts: span.map { ClockTime(minutes: $0.lowerBound) },
            ends: span.map { ClockTime(minutes: $0.upperBound) }, title: names.isEmpty ? what : "\(what): \(names)",
            discreet: letters.isEmpty ? what : "\(what): \(letters)", meeting: meeting?.id, children: children, place: place, room: meeting?.room,
            staff: Set(staff.compactMap { $0 }), isCancelled: meeting?.state == .cancelled)
    }

    private var meetingItems: [CalendarItem] {
        memo.value("calendar meetings") {
            meetings.filter { $0.state != .cancelled }.map { meeting in
                let about = children(of: meeting.id)
                let who = meeting.chair.map { [$0] } ?? about.map { answerable(for: $0, on: today) ?? .blank }
                return item(
                    .meeting, meeting.id.text, meeting.day, what: meeting.title, children: about, meeting: meeting,
                    place: meeting.room.flatMap { room($0)?.name } ?? meeting.place, staff: who)
            }
        }
    }

    private var dueItems: [CalendarItem] {
        memo.value("calendar deadlines") {
            openDeadlines.compactMap { deadline in
                let kind: CalendarItem.Kind
                switch deadline.timescale {
                case Timescale.preparationMeeting.id: kind = .preparation
                case Timescale.midpoint.id: kind = .midpoint
                default: return nil
                }
                guard let child = deadline.subject.child.flatMap({ number(of: $0) }) else { return nil }
                return item(
                    kind, "\(deadline.subject.id) \(deadline.due.iso)", deadline.due,
                    what: kind == .midpoint ? "Midpoint check due" : "Preparation meeting due", children: [child],
                    staff: [answerable(for: child, on: today)])
            }
        }
    }

    private var childItems: [CalendarItem] {
        memo.value("calendar children") {
            var found: [CalendarItem] = []
            for court in records[CourtCase.self].entries where court.closed == nil {
                guard let hearing = court.nextHearing, let child = number(of: court.child) else { continue }
                found.append(
                    item(.hearing, "\(court.id) \(hearing.iso)", hearing, what: "Hearing", children: [child], staff: [answerable(for: child, on: today)]))
            }
            for panel in records[PanelItem.self].entries {
                guard let child = number(of: panel.child) else { continue }
                found.append(
                    item(.panel, panel.id, panel.day, what: panel.panel, children: [child], staff: [answerable(for: child, on: today)]))
            }
            return found
        }
    }

    private var absenceItems: [CalendarItem] {
        records[Absence.self].entries.flatMap { absence -> [CalendarItem] in
            // A long absence is shown on each of its days, and one without an end is a mistake.
            (0..<max(0, min(366, absence.to - absence.from + 1))).map { offset in
                let day = absence.from.adding(days: offset)
                return item(
                    .absence, "\(absence.staff) \(day.iso)", day, what: "\(name(of: absence.staff)) away", staff: [absence.staff])
            }
        }
    }

    /// The service and Cafcass meet twice a year, in October and March; each is shown on the first working day of its month.
    private func cafcassItems(from start: Day, to end: Day) -> [CalendarItem] {
        (start.year...end.year).flatMap { year in
            Self.cafcassMonths.compactMap { month -> CalendarItem? in
                guard let first = Day(year: year, month: month, day: 1) else { return nil }
                // Once a day is agreed, it stands there.
                let last = first.adding(months: 1).adding(days: -1)
                if let agreed = serviceMeetings.last(where: { $0.kind == .cafcass && first <= $0.day && $0.day <= last && ($0.notHeld ?? "").isEmpty }) {
                    return item(.cafcass, agreed.day.iso, agreed.day, what: "Meeting with Cafcass", place: agreed.place)
                }
                let day = workingDays.day(1, after: first.adding(days: -1))
                return item(.cafcass, day.iso, day, what: "Meeting with Cafcass this month")
            }
        }
    }
}
