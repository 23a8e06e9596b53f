/// A file kept with a child's record.
public struct Attachment: Entry {
    public var id: String = ""
    public var child: Child.ID = .blank
    public var meeting: Meeting.ID?
    public var title: String = ""
    /// Told by the content, not by the name.
    public var type: String = ""
    /// In bytes.
    public var size: Int = 0
    /// SHA-256 of the content.
    public var digest: String = ""
    public var added: Day = .blank
    public var by: String?

    public init() {}

    public static let register = Register<Attachment>(
        "attachments", table: "attachment", title: "Files", holds: "a file kept with a child's record",
        Field("file_id", \.id, "File", key: true),
        Field("child_id", \.child, "Child"),
        Field("meeting_id", \.meeting, "Meeting"),
        Field("title", \.title, "Title"),
        Field("media_type", \.type, "Type", "Told by the content, not by the name."),
        Field("size_bytes", \.size, "Size", "In bytes."),
        Field("sha256", \.digest, "Digest", "SHA-256 of the content."),
        Field("added_date", \.added, "Added on"),
        Field("added_by", \.by, "Added by")
    )
}
