import Care
import Documents
import Store
import Synchronization

/// Uploads that have been compared with the store and wait for somebody to say yes: half an hour, in memory, for the session that sent them.
final class PendingImports: Sendable {
    struct Pending: Sendable {
        let plan: Import
        let summary: JSON
        /// The ledger's last line when it was worked out; after another write it no longer holds.
        let version: Int64
        /// The session it belongs to.
        let session: String
        let made: Moment
    }

    static let lifetime = 30 * 60
    /// Each may hold every record of the service: a fifth pushes the oldest out.
    static let most = 4

    private let kept = Mutex<[String: Pending]>([:])

    /// Keeps an import. Returns the key for its address.
    func keep(_ pending: Pending) -> String {
        let key = Store.randomText(bytes: 16)
        kept.withLock { all in
            all = all.filter { pending.made - $0.value.made < Self.lifetime }
            while all.count >= Self.most, let oldest = all.min(by: { $0.value.made < $1.value.made }) { all[oldest.key] = nil }
            all[key] = pending
        }
        return key
    }

    /// The import of a key, for the session that sent it; nil when it has run out.
    func find(_ key: String, session: String, at now: Moment) -> Pending? {
        kept.withLock { all in
            guard let found = all[key], found.session == session, now - found.made < Self.lifetime else { return nil }
            return found
        }
    }

    func drop(_ key: String) { kept.withLock { $0[key] = nil } }
}
