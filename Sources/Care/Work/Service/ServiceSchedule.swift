/// A stretch of months in which a meeting of the service is to be held, and whether it was.
public struct ServiceSlot: Hashable, Sendable {
    public let kind: ServiceMeetingKind
    public let start: Day
    public let end: Day
    /// The meetings of the kind in it.
    public let meetings: [ServiceMeeting]
    public let state: State

    public enum State: String, Sendable { case held, booked, due, missed }
}

extension ServiceMeeting {
    /// Whether it was held by the end of a day.
    public func isHeld(by day: Day) -> Bool { self.day <= day && (notHeld ?? "").isEmpty }
}

extension Facts {
    /// The months in which the service meets CAFCASS (the protocol with CAFCASS: October and March; annual report 4.9).
    static let cafcassMonths = [10, 3]

    /// The meetings of the service, the latest first.
    public var serviceMeetings: [ServiceMeeting] {
        memo.value("meetings of the service") { records[ServiceMeeting.self].entries.sorted { ($1.day, $0.id) < ($0.day, $1.id) } }
    }

    public func serviceMeeting(_ id: ServiceMeeting.ID) -> ServiceMeeting? { serviceMeetings.first { $0.id == id } }

    /// Who was at a meeting of the service, and who was not, by name.
    public func attendance(at meeting: ServiceMeeting.ID) -> [ServiceMeetingPerson] {
        records[ServiceMeetingPerson.self].entries.filter { $0.meeting == meeting }.sorted { (name(of: $0.staff), $0.staff) < (name(of: $1.staff), $1.staff) }
    }

    public func themes(of meeting: ServiceMeeting.ID) -> [ServiceTheme] { records[ServiceTheme.self].entries.filter { $0.meeting == meeting } }

    /// The slots of a kind of meeting in a reporting year; none for a kind that nothing plans.
    public func serviceSlots(_ kind: ServiceMeetingKind, in year: ReportingYear) -> [ServiceSlot] {
        serviceSpans(kind, in: year).map { start, end in
            let meetings = serviceMeetings.filter { $0.kind == kind && start <= $0.day && $0.day <= end }
            let state: ServiceSlot.State =
                if meetings.contains(where: { $0.isHeld(by: today) }) { .held }
                else if meetings.contains(where: { $0.day > today && ($0.notHeld ?? "").isEmpty }) { .booked }
                else { end < today ? .missed : .due }
            return ServiceSlot(kind: kind, start: start, end: end, meetings: meetings, state: state)
        }
    }

    private func serviceSpans(_ kind: ServiceMeetingKind, in year: ReportingYear) -> [(start: Day, end: Day)] {
        func months(_ setting: Setting) -> [(start: Day, end: Day)] {
            let length = settings.whole(setting, on: min(today, year.end))
            guard length > 0 else { return [] }
            return stride(from: 0, to: 12, by: length).map { (year.start.adding(months: $0), min(year.start.adding(months: $0 + length).adding(days: -1), year.end)) }
        }
        switch kind {
        case .service: return months(.serviceMeetingMonths)
        case .regional: return months(.regionalMonths)
        case .workshop: return months(.workshopMonths)
        case .team: return months(.teamMeetingMonths)
        case .cafcass:
            return Self.cafcassMonths.map { month in
                let start = year.start.adding(months: (month + 8) % 12)
                return (start, start.adding(months: 1).adding(days: -1))
            }
        case .group: return []
        }
    }

    /// What was missed in the reporting year so far. Slots that were over before the first meeting of the kind was kept are none's fault.
    public var missedServiceMeetings: [ServiceSlot] {
        let year = ReportingYear(containing: today)
        return ServiceMeetingKind.allCases.flatMap { kind -> [ServiceSlot] in
            guard let first = serviceMeetings.last(where: { $0.kind == kind })?.day else { return [] }
            return serviceSlots(kind, in: year).filter { $0.state == .missed && $0.end >= first }
        }
    }
}
