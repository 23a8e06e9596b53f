/// One case that a collective concern rests on.
public struct ConcernEvidence: Entry {
    public var concern: String = ""
    public var kind: EvidenceKind = .blank
    public var reference: String = ""
    public var child: Child.ID?

    public init() {}

    public static let register = Register<ConcernEvidence>(
        "concern_evidence", table: "concern_evidence", title: "Evidence of collective concerns", holds: "a case that a collective concern rests on",
        Field("concern_id", \.concern, "Concern", key: true),
        Field("kind", \.kind, "Kind", key: true),
        Field("reference", \.reference, "Reference", "The id of the record, or what else tells it apart.", key: true),
        Field("child_id", \.child, "Child", key: true)
    )
}
