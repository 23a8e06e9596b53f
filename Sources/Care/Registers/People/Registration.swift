/// A worker's registration as a social worker.
///
/// An IRO is a registered social worker: without a current registration nobody is given a case (Children Act 1989, section 25A; IRO
/// Regulations 2010, regulation 3).
public struct Registration: Entry {
    public var staff: StaffMember.ID = .blank
    public var body: String = ""
    public var number: String = ""
    public var from: Day = .blank
    /// The last day it holds; empty where none is set.
    public var expires: Day?

    public init() {}

    public static let register = Register<Registration>(
        "registrations", table: "registration", title: "Registrations", holds: "a worker's registration as a social worker",
        Field("staff_id", \.staff, "Worker", key: true),
        Field("body", \.body, "Regulator"),
        Field("registration_number", \.number, "Number"),
        Field("from_date", \.from, "From", key: true),
        Field("expires_date", \.expires, "Expires on", "The last day it holds; empty where none is set.")
    )
}
