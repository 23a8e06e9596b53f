import Documents

/// An element of an XML file with all that stands in it.
struct XMLTree {
    let name: String
    let line: Int
    private(set) var text = ""
    /// The elements directly inside it.
    private(set) var parts: [XMLTree] = []
    /// The children, by their CHILDID, of whom something stands in it.
    private(set) var ids: Set<String> = []

    private init(_ name: String, line: Int) {
        self.name = name
        self.line = line
    }

    /// Reads a file; what is given back holds its outermost element.
    init(_ bytes: [UInt8]) throws {
        var open = [XMLTree("", line: 1)]
        try XMLReader.read(bytes) { event in
            switch event {
            case .start(let name, let line): open.append(XMLTree(name, line: line))
            case .end(_, let text, _):
                guard var ended = open.popLast() else { return }
                ended.text = text
                if ended.parts.isEmpty, ended.name.uppercased() == "CHILDID", !text.isEmpty { ended.ids = [text] }
                let place = open.count - 1
                open[place].ids.formUnion(ended.ids)
                open[place].parts.append(ended)
            }
        }
        self = open[0]
    }

    /// The fields directly inside it: elements that hold no other.
    var fields: [String: String] {
        Dictionary(parts.filter(\.parts.isEmpty).map { ($0.name.uppercased(), $0.text) }, uniquingKeysWith: { _, last in last })
    }

    /// The elements inside it that are a child each: those that hold one CHILDID, themselves or through a group of theirs, such as HEADER.
    ///
    /// What holds several children is a wrapper, whatever its name and however deep it stands.
    var children: [XMLTree] { parts.flatMap { part in part.isChild ? [part] : part.children } }

    private var isChild: Bool { ids.count == 1 && (holdsID || parts.contains(where: \.holdsID)) }

    private var holdsID: Bool { parts.contains { $0.parts.isEmpty && !$0.ids.isEmpty } }
}
