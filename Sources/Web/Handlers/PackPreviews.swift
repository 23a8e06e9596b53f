import Care
import Store

/// Which packs somebody has looked at: the audit trail of reading says so, with a mark of the words as they then were.
struct PackPreviews: Sendable {
    private let details: Set<String>

    /// What the signed-in person has previewed of a meeting’s packs.
    init(_ visit: Visit, _ meeting: Meeting.ID) throws {
        let filter = AuditFilter(subjects: ["meeting:\(meeting)"], actor: visit.session?.username ?? "", action: "preview pack")
        details = Set(try visit.site.store.readings(filter, limit: 10_000).map(\.detail))
    }

    /// Whether a pack was looked at as it now stands.
    func contains(_ pack: Pack) -> Bool { details.contains(Self.detail(pack)) }

    /// What the audit trail keeps of a preview.
    static func detail(_ pack: Pack) -> String { "\(pack.kind.rawValue) for \(pack.person.id), \(pack.mark)" }
}
