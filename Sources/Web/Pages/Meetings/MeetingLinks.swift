import Care
import Documents

extension Links {
    /// A meeting's page, or one of its further pages.
    static func meeting(_ id: Meeting.ID, _ part: String = "") -> String {
        "/meetings/\(FormReader.encoded(id.text))" + (part.isEmpty ? "" : "/\(part)")
    }

    static func carer(_ id: FosterCarer.ID) -> String { "/carers/\(FormReader.encoded(id.text))" }
    static func room(_ id: Room.ID) -> String { "/rooms/\(FormReader.encoded(id.text))" }
}
