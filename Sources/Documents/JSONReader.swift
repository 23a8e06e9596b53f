extension JSON {
    /// Why a text is no JSON, in a sentence, and the line it stands on.
    public struct Problem: Error, Equatable, Sendable {
        public let line: Int
        public let sentence: String
    }

    /// The value a JSON text holds (RFC 8259), with the line each object of the outer lists begins on.
    ///
    /// - Parameter lines: is told of each object, in order: how deep it stands, and its line.
    public static func read(_ bytes: [UInt8], lines: (Int, Int) -> Void = { _, _ in }) throws(Problem) -> JSON {
        var reader = Reader(bytes: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
        let value = try reader.value(0, lines)
        reader.space()
        if reader.place < reader.bytes.count { throw reader.problem("There is something after the end of the value.") }
        return value
    }

    private struct Reader {
        let bytes: [UInt8]
        var place = 0
        var line = 1
        static let deepest = 64

        init(bytes: [UInt8]) { self.bytes = bytes }

        func problem(_ sentence: String) -> Problem { Problem(line: line, sentence: sentence) }
        var next: UInt8? { place < bytes.count ? bytes[place] : nil }

        mutating func space() {
            while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
                if byte == 0x0A { line += 1 }
                place += 1
            }
        }

        mutating func take(_ byte: UInt8) -> Bool {
            space()
            guard next == byte else { return false }
            place += 1
            return true
        }

        mutating func word(_ text: StaticString, _ value: JSON) throws(Problem) -> JSON {
            let length = text.utf8CodeUnitCount
            guard place + length <= bytes.count, (0..<length).allSatisfy({ bytes[place + $0] == text.utf8Start[$0] }) else {
                throw problem("A word stands here that is no value.")
            }
            place += length
            return value
        }

        mutating func value(_ depth: Int, _ lines: (Int, Int) -> Void) throws(Problem) -> JSON {
            if depth > Self.deepest { throw problem("Lists and objects stand more than \(Self.deepest) deep in one another.") }
            space()
            switch next {
            case 0x7B:
                lines(depth, line)
                place += 1
                return try object(depth, lines)
            case 0x5B:
                place += 1
                var items: [JSON] = []
                if take(0x5D) { return .array([]) }
                repeat { items.append(try value(depth + 1, lines)) } while take(0x2C)
                guard take(0x5D) else { throw problem("A list is not closed.") }
                return .array(items)
            case 0x22: return .string(try string())
            case 0x74: return try word("true", .bool(true))
            case 0x66: return try word("false", .bool(false))
            case 0x6E: return try word("null", .null)
            case nil: throw problem("The text ends too early.")
            default: return try number()
            }
        }

        mutating func object(_ depth: Int, _ lines: (Int, Int) -> Void) throws(Problem) -> JSON {
            var members: [Member] = []
            if take(0x7D) { return .object(members) }
            repeat {
                space()
                guard next == 0x22 else { throw problem("The name of a member is missing.") }
                let name = try string()
                guard take(0x3A) else { throw problem("A colon is missing after “\(name.prefix(40))”.") }
                members.append(Member(name, try value(depth + 1, lines)))
            } while take(0x2C)
            guard take(0x7D) else { throw problem("An object is not closed.") }
            return .object(members)
        }

        mutating func number() throws(Problem) -> JSON {
            let start = place
            while let byte = next, (byte >= 0x30 && byte <= 0x39) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte) { place += 1 }
            let text = String(decoding: bytes[start..<place], as: UTF8.self)
            if let whole = Int(text) { return .integer(whole) }
            guard let value = Double(text), value.isFinite else { throw problem("What stands here is no value.") }
            return .number(value)
        }

        mutating func string() throws(Problem) -> String {
            place += 1
            var out: [UInt8] = []
            while let byte = next {
                place += 1
                if byte == 0x22 { return String(decoding: out, as: UTF8.self) }
                if byte < 0x20 { throw problem("A text is not closed on its line.") }
                guard byte == 0x5C else {
                    out.append(byte)
                    continue
                }
                guard let sign = next else { break }
                place += 1
                switch sign {
                case 0x22, 0x5C, 0x2F: out.append(sign)
                case 0x62: out.append(0x08)
                case 0x66: out.append(0x0C)
                case 0x6E: out.append(0x0A)
                case 0x72: out.append(0x0D)
                case 0x74: out.append(0x09)
                case 0x75: out.append(contentsOf: Array(String(try scalar()).utf8))
                default: throw problem("A backslash stands before a sign that needs none.")
                }
            }
            throw problem("A text is not closed.")
        }

        private mutating func unit() throws(Problem) -> UInt32 {
            guard place + 4 <= bytes.count, let number = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16) else {
                throw problem("Four hexadecimal digits are missing after \\u.")
            }
            place += 4
            return number
        }

        private mutating func scalar() throws(Problem) -> Character {
            let first = try unit()
            if let sign = UnicodeScalar(first) { return Character(sign) }
            guard first < 0xDC00, next == 0x5C else { throw problem("Half of a sign of two stands alone.") }
            place += 2
            let second = try unit()
            guard second >= 0xDC00, second < 0xE000, let sign = UnicodeScalar(0x10000 + (first - 0xD800) * 0x400 + (second - 0xDC00)) else {
                throw problem("Half of a sign of two stands alone.")
            }
            return Character(sign)
        }
    }
}
