import Documents

/// A parameter of an operation: what it is called, what it must be, and how it is described.
struct APIParameter: Sendable {
    enum Place: String, Sendable { case path, query }

    let name: String
    let place: Place
    let isRequired: Bool
    let meaning: String
    let kind: Kind
    /// A value that is there in most services, for whoever tries it out.
    var example: JSON?

    enum Kind: Sendable {
        case whole(ClosedRange<Int>)
        /// `2025-26`.
        case year
        /// Letters, digits, `_` and `-`.
        case word
    }

    static let page = APIParameter(name: "page", place: .query, isRequired: false, meaning: "Which part of a long list, counted from 1.", kind: .whole(1...1_000_000))
    static let size = APIParameter(name: "size", place: .query, isRequired: false, meaning: "How many of the list at once; 100 unless said.", kind: .whole(1...500))
    static let year = APIParameter(name: "year", place: .path, isRequired: true, meaning: "A reporting year, such as 2025-26.", kind: .year, example: .string("2025-26"))
    static let ofYear = APIParameter(name: "year", place: .query, isRequired: false, meaning: "A reporting year, such as 2025-26; the latest unless said.", kind: .year, example: .string("2025-26"))

    static func id(_ example: String) -> APIParameter {
        APIParameter(name: "id", place: .path, isRequired: true, meaning: "As the list of its kind names it.", kind: .word, example: .string(example))
    }

    /// A row or column of a table, counted from 0.
    static func place(_ name: String) -> APIParameter {
        APIParameter(name: name, place: .query, isRequired: true, meaning: "The \(name), counted from 0.", kind: .whole(0...1000), example: .integer(0))
    }

    /// What is wrong with a value, in a sentence; nil where it will do.
    func problem(_ value: String) -> String? {
        switch kind {
        case .whole(let range):
            // Digits only: no signs, spaces or digits of other scripts.
            guard !value.isEmpty, value.utf8.count <= 7, value.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(value), range.contains(number) else {
                return "“\(name)” must be a whole number from \(range.lowerBound) to \(range.upperBound)."
            }
            return nil
        case .year:
            let signs = Array(value.utf8)
            let isYear = signs.count == 7 && signs.enumerated().allSatisfy { $0.offset == 4 ? $0.element == 0x2D : $0.element >= 0x30 && $0.element <= 0x39 }
            return isYear ? nil : "“\(name)” must be a reporting year, written 2025-26."
        case .word:
            let isWord = !value.isEmpty && value.utf8.count <= 60 && value.utf8.allSatisfy { byte in
                (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A) || byte == 0x5F || byte == 0x2D
            }
            return isWord ? nil : "“\(name)” must be made of letters, digits, _ and -."
        }
    }

    var description: JSON {
        let schema: JSON = switch kind {
        case .whole(let range): .object(["type": .string("integer"), "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)])
        case .year: .object(["type": .string("string"), "pattern": .string("^[0-9]{4}-[0-9]{2}$")])
        case .word: .object(["type": .string("string"), "pattern": .string("^[A-Za-z0-9_-]{1,60}$")])
        }
        let told: [JSON.Member] = [
            .init("name", .string(name)), .init("in", .string(place.rawValue)), .init("required", .bool(isRequired)), .init("description", .string(meaning)),
            .init("schema", schema),
        ]
        return .object(told + (example.map { [JSON.Member("example", $0)] } ?? []))
    }
}
