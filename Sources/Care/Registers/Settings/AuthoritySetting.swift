/// One setting of the authority.
public struct AuthoritySetting: Entry {
    public var item: String = ""
    public var value: String = ""

    public init() {}

    public static let register = Register<AuthoritySetting>(
        "authority", table: "authority_setting", title: "Authority", holds: "one setting of the authority",
        Field("item", \.item, "Setting", key: true),
        Field("value", \.value, "Value")
    )
}
