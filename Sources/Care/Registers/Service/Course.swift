/// A course that people in some roles are to do.
public struct Course: Entry {
    public var id: String = ""
    public var title: String = ""
    public var days: Amount = .blank
    public var roles: String = ""
    public var expires: Int?
    public var from: Day = .blank
    public var to: Day?

    public init() {}

    public static let register = Register<Course>(
        "courses", table: "course", title: "Courses",
        holds: "a course that people in some roles are to do",
        Field("course_id", \.id, "Course", key: true),
        Field("title", \.title, "Name", "As the training register writes it."),
        Field("days", \.days, "Days"),
        Field("roles", \.roles, "For whom", "Roles as the staff list writes them, with commas between."),
        Field("expires_months", \.expires, "Runs out after", "In months. Empty: it does not run out."),
        Field("from_date", \.from, "Asked for from"),
        Field("to_date", \.to, "Asked for until")
    )
}
