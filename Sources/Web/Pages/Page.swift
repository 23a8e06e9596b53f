public import Care
public import Documents

/// A page: what it is given, its title and its body. It is made from facts already narrowed to what the reader may see, and is tested
/// without a server.
public protocol Page: Sendable {
    /// The heading of the page and the first words of the browser's title.
    var title: String { get }
    var body: HTML { get }
    /// The part of the product the page belongs to, marked in the navigation; nil for none.
    var area: Area? { get }
    /// The way back up, nearest last: title and address.
    var trail: [(title: String, address: String)] { get }
    /// Whether the page needs the whole width: wide tables do.
    var isWide: Bool { get }
}

extension Page {
    public var area: Area? { nil }
    public var trail: [(title: String, address: String)] { [] }
    public var isWide: Bool { false }
}

/// Who is reading: shown at the top of each page, and in the footer of a printed one.
public struct Reader: Sendable, Hashable {
    public let name: String
    public let username: String
    /// The session's token, which every form carries.
    public let token: String
    /// Seconds until the session ends unless something is asked for, and until it ends whatever happens; nil where nothing warns of it.
    public let idleLeft: Int?
    public let left: Int?
    /// The roles of the day: they decide what stands in the navigation.
    public let roles: Set<Role>

    public init(
        name: String, username: String, token: String, roles: Set<Role> = [.manager], idleLeft: Int? = nil, left: Int? = nil
    ) {
        self.roles = roles
        self.name = name
        self.username = username
        self.token = token
        self.idleLeft = idleLeft
        self.left = left
    }
}
