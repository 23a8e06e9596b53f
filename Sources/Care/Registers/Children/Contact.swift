/// A person around a child, and what they may receive.
public struct Contact: Entry {
    public typealias ID = Identifier<Contact>

    public var id: Contact.ID = .blank
    public var child: Child.ID = .blank
    public var name: String = ""
    public var role: ContactRole = .blank
    public var relation: String?
    public var organisation: String?
    public var phone: String?
    public var email: String?
    public var address: String?
    /// Yes: the address never leaves the service, in no pack and on no invitation.
    public var addressWithheld: YesNo = .no
    public var mayReceive: YesNo = .no
    public var responsible: YesNo?
    /// Interpreter, large print, easy read.
    public var needs: String?
    public var from: Day?
    public var to: Day?

    public init() {}

    public static let register = Register<Contact>(
        "contacts", table: "contact", title: "People and contacts", holds: "a person around a child, and what they may receive",
        Field("contact_id", \.id, "Contact", key: true),
        Field("child_id", \.child, "Child"),
        Field("name", \.name, "Name"),
        Field("role", \.role, "Role"),
        Field("relation", \.relation, "Relation to the child"),
        Field("organisation", \.organisation, "Organisation"),
        Field("phone", \.phone, "Phone"),
        Field("email", \.email, "Email"),
        Field("address", \.address, "Address"),
        Field("address_withheld", \.addressWithheld, "Address withheld", "Yes: the address never leaves the service, in no pack and on no invitation."),
        Field("may_receive", \.mayReceive, "May receive papers"),
        Field("parental_responsibility", \.responsible, "Parental responsibility"),
        Field("needs", \.needs, "Language and needs", "Interpreter, large print, easy read."),
        Field("from_date", \.from, "From"),
        Field("to_date", \.to, "To")
    )
}
