/// The elements of an XML file, read one after another. Enough for files of data: no document types and no entities of a file's own, which
/// nothing we read needs and through which files have been made to swallow a machine.
public enum XMLReader {
    /// Why a file cannot be read on, in a sentence, and the line it stands on.
    public struct Problem: Error, Equatable, Sendable {
        public let line: Int
        public let sentence: String
    }

    /// What is met in a file.
    public enum Event: Equatable, Sendable {
        /// An element begins, by its name without a prefix.
        case start(String, line: Int)
        /// The text directly inside the element that has begun, put together, without the spaces around it; and the element ends.
        case end(String, text: String, line: Int)
    }

    /// How deep elements may stand in one another.
    static let deepest = 64

    /// Reads a file from beginning to end.
    public static func read(_ bytes: [UInt8], _ body: (Event) throws -> Void) throws {
        var reader = Reader(bytes: bytes)
        try reader.read(body)
    }

    private struct Reader {
        let bytes: [UInt8]
        var place = 0
        var line = 1
        var open: [(name: String, text: [UInt8])] = []

        init(bytes: [UInt8]) { self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes }

        func problem(_ sentence: String) -> Problem { Problem(line: line, sentence: sentence) }

        mutating func step(_ count: Int) {
            for _ in 0..<count where place < bytes.count {
                if bytes[place] == 0x0A { line += 1 }
                place += 1
            }
        }

        func isAt(_ word: StaticString) -> Bool {
            let length = word.utf8CodeUnitCount
            guard place + length <= bytes.count else { return false }
            return (0..<length).allSatisfy { bytes[place + $0] == word.utf8Start[$0] }
        }

        /// Goes past the next place of a word.
        mutating func skip(past word: StaticString, _ missing: String) throws {
            while place < bytes.count, !isAt(word) { step(1) }
            if place >= bytes.count { throw problem(missing) }
            step(word.utf8CodeUnitCount)
        }

        mutating func read(_ body: (Event) throws -> Void) throws {
            var hasRoot = false
            while place < bytes.count {
                if isAt("<?") {
                    try skip(past: "?>", "An instruction is not closed.")
                } else if isAt("<!--") {
                    try skip(past: "-->", "A comment is not closed.")
                } else if isAt("<![CDATA[") {
                    step(9)
                    while place < bytes.count, !isAt("]]>") { add(bytes[place]) }
                    try skip(past: "]]>", "A CDATA part is not closed.")
                } else if isAt("<!") {
                    throw problem("The file declares a document type, which is not read. Export it without one.")
                } else if isAt("</") {
                    try close(body)
                } else if isAt("<") {
                    if open.isEmpty, hasRoot { throw problem("There is more than one outermost element.") }
                    hasRoot = true
                    try start(body)
                } else if isAt("&") {
                    try entity()
                } else {
                    if open.isEmpty, !Self.isSpace(bytes[place]) { throw problem("There is text outside the elements. Check that this is an XML file.") }
                    add(bytes[place])
                }
            }
            if let last = open.last { throw problem("The element \(last.name) is not closed: the file is cut short.") }
            if !hasRoot { throw problem("There is no element in the file.") }
        }

        private mutating func add(_ byte: UInt8) {
            if !open.isEmpty { open[open.count - 1].text.append(byte) }
            step(1)
        }

        private mutating func name() -> String {
            let start = place
            while place < bytes.count, !Self.isSpace(bytes[place]), bytes[place] != 0x3E, bytes[place] != 0x2F { step(1) }
            let whole = String(decoding: bytes[start..<place], as: UTF8.self)
            return whole.split(separator: ":").last.map { String($0) } ?? ""
        }

        private mutating func start(_ body: (Event) throws -> Void) throws {
            let line = line
            step(1)
            let name = name()
            if name.isEmpty { throw problem("An element has no name.") }
            if open.count >= XMLReader.deepest { throw problem("Elements stand more than \(XMLReader.deepest) deep in one another.") }
            // What attributes say is not read, but their quotation marks may hold any sign.
            var quote: UInt8?
            var last: UInt8 = 0
            while place < bytes.count, quote != nil || bytes[place] != 0x3E {
                if let open = quote { if bytes[place] == open { quote = nil } } else if bytes[place] == 0x22 || bytes[place] == 0x27 { quote = bytes[place] }
                last = bytes[place]
                step(1)
            }
            if place >= bytes.count { throw problem("The element \(name) is not closed: the file is cut short.") }
            step(1)
            try body(.start(name, line: line))
            if last == 0x2F { try body(.end(name, text: "", line: line)) } else { open.append((name, [])) }
        }

        private mutating func close(_ body: (Event) throws -> Void) throws {
            step(2)
            let name = name()
            while place < bytes.count, bytes[place] != 0x3E { step(1) }
            step(1)
            guard let last = open.popLast(), last.name == name else { throw problem("</\(name)> closes an element that is not the open one.") }
            try body(.end(name, text: Self.trimmed(last.text), line: line))
        }

        private mutating func entity() throws {
            guard let end = bytes[place...].prefix(12).firstIndex(of: 0x3B) else { throw problem("An & begins no known sign. Write it as &amp;.") }
            let word = String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
            let sign: String? =
                switch word {
                case "amp": "&"
                case "lt": "<"
                case "gt": ">"
                case "quot": "\""
                case "apos": "'"
                default:
                    word.hasPrefix("#x") ? UInt32(word.dropFirst(2), radix: 16).flatMap { UnicodeScalar($0) }.map { String($0) }
                        : word.hasPrefix("#") ? UInt32(word.dropFirst()).flatMap { UnicodeScalar($0) }.map { String($0) } : nil
                }
            guard let sign else { throw problem("“&\(word);” is no sign this reader knows.") }
            if !open.isEmpty { open[open.count - 1].text.append(contentsOf: Array(sign.utf8)) }
            step(end - place + 1)
        }

        private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

        private static func trimmed(_ text: [UInt8]) -> String {
            guard let first = text.firstIndex(where: { !isSpace($0) }), let last = text.lastIndex(where: { !isSpace($0) }) else { return "" }
            return String(decoding: text[first...last], as: UTF8.self)
        }
    }
}
