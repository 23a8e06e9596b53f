/// A child adopted in the year.
public struct Adoption: Entry {
    public var child: Child.ID = .blank
    public var born: Day = .blank
    /// The decision that the child should be placed for adoption.
    public var decided: Day = .blank
    public var matched: Day = .blank
    public var byFosterCarer: Flag = .blank
    public var adopters: Int = 0
    public var adopterSex: AdopterSex = .blank
    public var adopterStatus: AdopterStatus = .blank

    public init() {}

    public static let register = Register<Adoption>(
        "ad1", table: "adoption", title: "Adoptions", holds: "one child adopted in the year", source: .statutory(RegisterShape.Module("AD1")),
        Field("CHILD", \.child, "Child", key: true),
        Field("DOB", \.born, "Born on"),
        Field("DATE_INT", \.decided, "Decided on", "The decision that the child should be placed for adoption."),
        Field("DATE_MATCH", \.matched, "Matched on"),
        Field("FOSTER_CARE", \.byFosterCarer, "Adopted by foster carer"),
        Field("NB_ADOPTR", \.adopters, "Number of adopters"),
        Field("SEX_ADOPTR", \.adopterSex, "Sex of adopters"),
        Field("LS_ADOPTR", \.adopterStatus, "Legal status of adopters")
    )
}
