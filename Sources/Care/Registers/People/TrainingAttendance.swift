/// One attendance at a course.
public struct TrainingAttendance: Entry {
    public var id: String = ""
    /// Empty for somebody who is not on the staff list.
    public var staff: StaffMember.ID?
    public var roleGroup: String = ""
    public var course: String = ""
    public var held: Day = .blank
    public var days: Amount = .blank

    public init() {}

    public static let register = Register<TrainingAttendance>(
        "training", table: "training_attendance", title: "Training", holds: "one attendance at a course",
        Field("attendance_id", \.id, "Attendance", key: true),
        Field("attendee_staff_id", \.staff, "Attendee", "Empty for somebody who is not on the staff list."),
        Field("role_group", \.roleGroup, "Role group"),
        Field("course", \.course, "Course"),
        Field("course_date", \.held, "Held on"),
        Field("course_days", \.days, "Days")
    )
}
