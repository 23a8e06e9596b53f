/// Whether somebody has done a course that their role asks for.
public struct TrainingNeed: Hashable, Sendable {
    public let course: Course
    public let staff: StaffMember.ID
    /// The last time they did it; nil if never.
    public let last: TrainingAttendance?
    public let state: State

    public enum State: Hashable, Sendable {
        case toDo
        /// Done, and good until a day where it runs out.
        case done(until: Day?)
        case ranOut(Day)

        public var isDone: Bool { if case .done = self { true } else { false } }
    }
}

extension Course {
    /// The roles it is for.
    public var forRoles: [String] { roles.split(separator: ",").map { String($0).trimmingSpaces }.filter { !$0.isEmpty } }

    /// Whether it is asked for on a day, of somebody in a role.
    public func isAsked(of role: String, on day: Day) -> Bool {
        from <= day && (to.map { day <= $0 } ?? true) && forRoles.contains { $0.lowercased() == role.lowercased() }
    }
}

extension Facts {
    /// Who was to have done which course by the end of a day, and whether they had: by course, those still to do first.
    public func trainingNeeds(on day: Day) -> [TrainingNeed] {
        let attended = Dictionary(grouping: records[TrainingAttendance.self].entries.filter { $0.held <= day && $0.staff != nil }, by: { "\($0.staff?.text ?? "")\n\($0.course.lowercased())" })
        let staff = records[StaffMember.self].entries.filter { $0.from.map { $0 <= day } ?? true && $0.to.map { day <= $0 } ?? true }
        return records[Course.self].entries.flatMap { course in
            staff.filter { course.isAsked(of: $0.role, on: day) }.map { member -> TrainingNeed in
                let last = attended["\(member.id.text)\n\(course.title.lowercased())"]?.max { $0.held < $1.held }
                guard let last else { return TrainingNeed(course: course, staff: member.id, last: nil, state: .toDo) }
                // A course of twelve months done on 1 May is good until 30 April.
                let end = course.expires.map { last.held.adding(months: $0).adding(days: -1) }
                let state: TrainingNeed.State = end.map { $0 < day ? .ranOut($0) : .done(until: $0) } ?? .done(until: nil)
                return TrainingNeed(course: course, staff: member.id, last: last, state: state)
            }.sorted { ($0.state.isDone ? 1 : 0, name(of: $0.staff), $0.staff) < ($1.state.isDone ? 1 : 0, name(of: $1.staff), $1.staff) }
        }
    }
}
