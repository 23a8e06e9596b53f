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

/// The parts of the product in the navigation.
public enum Area: String, CaseIterable, Sendable {
    case home = "Home"
    case tables = "Tables"
    case due = "Due and overdue"
    case children = "Children"
    case quality = "Data quality"
    case imports = "Imports"
    case measures = "Measures"

    public var address: String {
        switch self {
        case .home: "/"
        case .tables: "/tables"
        case .due: "/due"
        case .children: "/children"
        case .quality: "/quality"
        case .imports: "/imports"
        case .measures: "/measures"
        }
    }
}

/// Who is reading: shown at the top of each page, and in the footer of a printed one.
public struct Reader: Sendable, Hashable {
    public let name: String
    public let username: String
    /// The session's token, which every form carries.
    public let token: String

    public init(name: String, username: String, token: String) {
        self.name = name
        self.username = username
        self.token = token
    }
}
