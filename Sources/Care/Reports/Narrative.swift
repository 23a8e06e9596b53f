/// The words of a section of a report, read from a small part of Markdown into what is printed.
///
/// Known are paragraphs, `##` and `###` headings, `-` and `1.` lists, `>` quotes (the last line `— who`), `**strong**`, `*emphasis*`,
/// `[words](address)`, `{{figure}}`, and `[[table 3]]` alone on a line or inside it. All else is plain text: no markup gets through.
public struct Narrative: Hashable, Sendable {
    public var parts: [Part]

    /// A part of the words.
    public enum Part: Hashable, Sendable {
        case heading(Int, String)
        case paragraph([Piece])
        case list(isOrdered: Bool, [[Piece]])
        case quote([Piece], by: String)
        /// A table that stands here instead of at the section's end.
        case table(id: String)
        /// A chart that stands here.
        case chart(id: String)
    }

    /// A piece of a line.
    public enum Piece: Hashable, Sendable {
        case text(String)
        case strong(String)
        case emphasis(String)
        case link(String, address: String)
        /// What stood between double braces.
        case figure(String)
        /// A mention of a table, by its id.
        case table(id: String)
    }

    public init(_ text: String) {
        parts = []
        var lines: [String] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map({ String($0).trimmingSpaces }) {
            if line.isEmpty {
                take(lines)
                lines = []
            } else {
                lines.append(line)
            }
        }
        take(lines)
    }

    /// Takes the lines between two empty ones.
    private mutating func take(_ lines: [String]) {
        var rest = lines[...]
        while let line = rest.first {
            if let heading = Self.heading(line) {
                parts.append(heading)
                rest = rest.dropFirst()
            } else if let placed = Self.placed(line) {
                parts.append(placed)
                rest = rest.dropFirst()
            } else if line.hasPrefix(">") {
                var quoted = rest.prefix { $0.hasPrefix(">") }.map { String($0.dropFirst()).trimmingSpaces }
                rest = rest.dropFirst(quoted.count)
                var by = ""
                if let last = quoted.last, last.hasPrefix("—") {
                    by = String(last.dropFirst()).trimmingSpaces
                    quoted.removeLast()
                }
                parts.append(.quote(Self.pieces(quoted.joined(separator: " ")), by: by))
            } else if Self.item(line) != nil {
                let isOrdered = !line.hasPrefix("-")
                var items: [String] = []
                while let next = rest.first, !next.hasPrefix(">"), Self.heading(next) == nil {
                    if let item = Self.item(next) { items.append(item) } else if !items.isEmpty { items[items.count - 1] += " " + next }
                    rest = rest.dropFirst()
                }
                parts.append(.list(isOrdered: isOrdered, items.map(Self.pieces)))
            } else {
                let taken = rest.prefix { Self.heading($0) == nil && Self.placed($0) == nil && !$0.hasPrefix(">") && Self.item($0) == nil }
                parts.append(.paragraph(Self.pieces(taken.joined(separator: " "))))
                rest = rest.dropFirst(taken.count)
            }
        }
    }

    private static func heading(_ line: String) -> Part? {
        for (mark, level) in [("### ", 3), ("## ", 2), ("# ", 2)] where line.hasPrefix(mark) {
            return .heading(level, String(line.dropFirst(mark.count)).trimmingSpaces)
        }
        return nil
    }

    private static func placed(_ line: String) -> Part? {
        guard line.hasPrefix("[["), line.hasSuffix("]]") else { return nil }
        let words = line.dropFirst(2).dropLast(2).split(separator: " ").map { $0.lowercased() }
        guard words.count == 2 else { return nil }
        return words[0] == "table" ? .table(id: words[1]) : words[0] == "chart" ? .chart(id: words[1]) : nil
    }

    /// The pieces of strong words.
    private static func strong(_ words: String) -> [Piece] {
        pieces(words).map { if case .text(let text) = $0 { .strong(text) } else { $0 } }
    }

    private static func item(_ line: String) -> String? {
        if line.hasPrefix("- ") || line.hasPrefix("* ") { return String(line.dropFirst(2)).trimmingSpaces }
        let digits = line.prefix { $0.isNumber }
        guard !digits.isEmpty, digits.count < 4, line.dropFirst(digits.count).hasPrefix(". ") else { return nil }
        return String(line.dropFirst(digits.count + 2)).trimmingSpaces
    }

    /// The pieces of a line.
    static func pieces(_ line: String) -> [Piece] {
        var pieces: [Piece] = []
        var plain = ""
        var rest = line[...]
        func between(_ open: String, _ close: String) -> (inner: String, rest: Substring)? {
            guard rest.hasPrefix(open) else { return nil }
            let inner = rest.dropFirst(open.count)
            guard let end = inner.firstRange(of: close), end.lowerBound > inner.startIndex else { return nil }
            return (String(inner[..<end.lowerBound]), inner[end.upperBound...])
        }
        func take(_ piece: Piece, _ left: Substring) {
            if !plain.isEmpty { pieces.append(.text(plain)) }
            plain = ""
            pieces.append(piece)
            rest = left
        }
        while let first = rest.first {
            if let (inner, left) = between("{{", "}}") {
                take(.figure(inner.trimmingSpaces), left)
            } else if let (inner, left) = between("[[", "]]"), inner.lowercased().hasPrefix("table ") {
                take(.table(id: String(inner.dropFirst("table ".count)).trimmingSpaces.lowercased()), left)
            } else if let (inner, left) = between("**", "**") {
                // A figure inside strong words stays a figure.
                let inside = strong(inner)
                for piece in inside.dropLast() { take(piece, left) }
                if let last = inside.last { take(last, left) }
            } else if let (inner, left) = between("*", "*"), inner.first != " ", inner.last != " " {
                take(.emphasis(inner), left)
            } else if let (words, left) = between("[", "]("), !words.contains("]"), let close = left.firstIndex(of: ")"),
                case let address = String(left[..<close]), address.hasPrefix("https://") || address.hasPrefix("/") || address.hasPrefix("#")
            {
                take(.link(words, address: address), left[left.index(after: close)...])
            } else {
                plain.append(first)
                rest = rest.dropFirst()
            }
        }
        if !plain.isEmpty { pieces.append(.text(plain)) }
        return pieces
    }
}
