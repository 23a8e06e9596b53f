import Care
import Store

/// Names children in addresses without giving their ids away: no address, browser history or proxy log holds one.
///
/// A key is the first 16 hexadecimal digits of SHA-256 over a secret of the store and the id.
struct ChildKeys: Sendable {
    private let secret: String
    private let children: [String: Child.ID]

    /// - Parameter merged: ids that stand for another child's: their old addresses lead to that child.
    init(secret: String, children: [Child], merged: [Child.ID] = []) {
        self.secret = secret
        var places: [String: Child.ID] = [:]
        places.reserveCapacity(children.count)
        for child in children { places[Self.key(secret, child.id)] = child.id }
        for id in merged { places[Self.key(secret, id)] = id }
        self.children = places
    }

    func key(of child: Child.ID) -> String { Self.key(secret, child) }

    /// The child of a key; nil when there is none.
    func child(for key: String) -> Child.ID? { children[key] }

    private static func key(_ secret: String, _ child: Child.ID) -> String {
        String(Store.digest(of: "\(secret)\n\(child.text)".utf8).prefix(16))
    }
}
