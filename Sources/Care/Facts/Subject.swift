/// Whom a case, a deadline or a finding is about.
public enum Subject: Hashable, Sendable {
    case child(Child.ID)
    case carer(FosterCarer.ID)
    case staff(StaffMember.ID)
    /// Something that is about no single person, named by its id: a post, a conference.
    case other(String)

    public var child: Child.ID? { if case .child(let id) = self { id } else { nil } }

    /// What the id identifies, in a word.
    public var kind: String {
        switch self {
        case .child: "child"
        case .carer: "foster carer"
        case .staff: "member of staff"
        case .other: "record"
        }
    }

    /// The id, whatever it identifies.
    public var id: String {
        switch self {
        case .child(let id): id.text
        case .carer(let id): id.text
        case .staff(let id): id.text
        case .other(let id): id
        }
    }
}

/// One row of a register, by the store's number for it.
public struct RecordReference: Hashable, Sendable {
    /// The register's id, such as `reviews`.
    public let register: String
    /// The store's number for the row; 0 for a row that is not stored.
    public let row: Int64

    public init(_ register: String, _ row: Int64) {
        self.register = register
        self.row = row
    }
}
