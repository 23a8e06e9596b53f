extension Measure {
    /// Staff who have done the courses their role asks for, course by course.
    public static let trainingUpToDate = Measure(
        "training-up-to-date", title: "Courses done that roles ask for", counting: "staff at work at the end of the period, once for each course their role asks for",
        met: "they have done the course, and it has not run out", basis: "annual report 4.5, 8.4.1, 9.6; the service’s own list of courses", unit: .people, span: .stock,
        reads: [Course.self, TrainingAttendance.self, StaffMember.self]
    ) { facts, period in
        facts.trainingNeeds(on: min(period.end, facts.today)).map { need in
            let record = need.last.flatMap { facts.reference(of: $0) }
            return Case(.staff(need.staff), day: min(period.end, facts.today), need.state.isDone ? .met : .missed, group: need.course.title, record: record)
        }
    }

    /// Meetings of the service that were held when they should have been, by kind.
    public static let serviceMeetingsHeld = Measure(
        "service-meetings-held", title: "Meetings of the service held as planned", counting: "stretches of months in which one was to be held and that ended in the period, by kind",
        met: "one was held in it", basis: "annual report 4.3, 4.5, 4.6, 4.9; how often is a setting", unit: .meetings, span: .flow, reads: [ServiceMeeting.self]
    ) { facts, period in
        guard let first = facts.serviceMeetings.last?.day else { return [] }
        return (ReportingYear(containing: period.start).endsIn...max(ReportingYear(containing: period.start).endsIn, ReportingYear(containing: period.end).endsIn))
            .compactMap { ReportingYear(endingIn: $0) }.flatMap { year in ServiceMeetingKind.allCases.flatMap { facts.serviceSlots($0, in: year) } }
            .filter { period.contains($0.end) && $0.end >= first && $0.end < facts.today }.map { slot in
                let held = slot.meetings.first { $0.isHeld(by: facts.today) }
                return Case(
                    .other("\(slot.kind.rawValue) \(slot.start.iso)"), day: slot.end, held == nil ? .missed : .met, group: slot.kind.title,
                    record: held.flatMap { facts.reference(of: $0) })
            }
    }

    /// Who came to the meetings and workshops of the service, by person.
    public static let serviceMeetingAttendance = Measure(
        "service-meeting-attendance", title: "Attendance at meetings of the service", counting: "people expected at meetings of the service held in the period, by person",
        met: "they came", basis: "annual report 4.5, 8.5.4", unit: .people, span: .flow, reads: [ServiceMeetingPerson.self, ServiceMeeting.self]
    ) { facts, period in
        let rows = facts.records[ServiceMeetingPerson.self]
        let held = Dictionary(facts.serviceMeetings.filter { $0.isHeld(by: facts.today) && period.contains($0.day) }.map { ($0.id, $0.day) }, uniquingKeysWith: { one, _ in one })
        return rows.entries.indices.compactMap { place in
            let row = rows.entries[place]
            guard let day = held[row.meeting] else { return nil }
            let record = RecordReference(ServiceMeetingPerson.shape.id, rows.ids[place])
            return Case(.staff(row.staff), day: day, row.came == .yes ? .met : .missed, group: facts.name(of: row.staff), record: record)
        }
    }

    /// Learning that was closed with evidence that practice changed, or should have been.
    public static let learningClosed = rows(
        of: LearningItem.self, "learning-closed-on-time", title: "Learning closed in time", counting: "items of learning due in the period", met: "closed by its day, with evidence that practice changed",
        basis: "annual report 4.8", unit: .cases, day: \.due
    ) { item, facts in
        let outcome: Case.Outcome = item.closed.map { $0 <= item.due ? .met : .missed } ?? (item.due < facts.today ? .missed : .excluded("not yet due"))
        return (.other(item.id), outcome, item.source.title)
    }
}
