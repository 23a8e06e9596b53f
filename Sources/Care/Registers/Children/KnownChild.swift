/// A child's name and family.
public struct KnownChild: Entry {
    /// CHILD of the return, or the id of a child known to child protection only.
    public var child: Child.ID = .blank
    public var forename: String = ""
    public var surname: String = ""
    /// Empty for an unborn child.
    public var born: Day?
    public var sex: String?
    public var ethnicity: Ethnicity?
    /// Brothers and sisters share it.
    public var family: String?
    /// CIN census code, NONE if none.
    public var disability: String?
    public var source: String?

    public init() {}

    public static let register = Register<KnownChild>(
        "children", table: "known_child", title: "Children", holds: "a child's name and family",
        Field("child_id", \.child, "Child", "CHILD of the return, or the id of a child known to child protection only.", key: true),
        Field("forename", \.forename, "Forename"),
        Field("surname", \.surname, "Surname"),
        Field("dob", \.born, "Born on", "Empty for an unborn child."),
        Field("sex", \.sex, "Sex"),
        Field("ethnicity", \.ethnicity, "Ethnicity"),
        Field("family_id", \.family, "Family", "Brothers and sisters share it."),
        Field("disability", \.disability, "Disability", "CIN census code, NONE if none."),
        Field("source", \.source, "Known from")
    )
}
