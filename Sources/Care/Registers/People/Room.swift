/// A room for meetings, and who can use it.
public struct Room: Entry {
    public typealias ID = Identifier<Room>

    public var id: Room.ID = .blank
    public var name: String = ""
    public var address: String?
    public var seats: Int?
    public var stepFree: YesNo?
    public var hearingLoop: YesNo?
    public var accessibleToilet: YesNo?
    /// Toys, a quiet corner, somewhere to change a baby.
    public var familyFriendly: YesNo?
    /// Bus, parking.
    public var travel: String?
    /// The last day; empty while in use.
    public var to: Day?

    public init() {}

    public static let register = Register<Room>(
        "rooms", table: "room", title: "Rooms", holds: "a room for meetings, and who can use it",
        Field("room_id", \.id, "Room", key: true),
        Field("name", \.name, "Name"),
        Field("address", \.address, "Address"),
        Field("seats", \.seats, "Seats"),
        Field("step_free", \.stepFree, "Step-free"),
        Field("hearing_loop", \.hearingLoop, "Hearing loop"),
        Field("accessible_toilet", \.accessibleToilet, "Accessible toilet"),
        Field("family_friendly", \.familyFriendly, "Family friendly", "Toys, a quiet corner, somewhere to change a baby."),
        Field("travel", \.travel, "Getting there", "Bus, parking."),
        Field("to_date", \.to, "In use until", "The last day; empty while in use.")
    )
}
