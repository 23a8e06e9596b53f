/// Why something a browser sent cannot be read, in a sentence for the person in front of it.
struct BadRequest: Error, Equatable, Sendable {
    let sentence: String
}

/// Reads what browsers send for a form (application/x-www-form-urlencoded), and the query of an address: every name with all its values.
///
/// A name that comes several times keeps them all, and an empty value stays an empty text: what each field takes is decided where it is used.
enum FormReader {
    /// The most fields a form may have.
    static let mostFields = 2_000

    static func fields(_ bytes: some Collection<UInt8>) throws(BadRequest) -> [String: [String]] {
        var fields: [String: [String]] = [:]
        var count = 0
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            count += 1
            if count > mostFields { throw BadRequest(sentence: "The form has more than \(mostFields) fields.") }
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let first = parts.first else { continue }
            let name = try decoded(first)
            let value = parts.count > 1 ? try decoded(parts[parts.index(after: parts.startIndex)]) : ""
            fields[name, default: []].append(value)
        }
        return fields
    }

    /// A text with its `+` and `%41` taken back to what was typed.
    static func decoded(_ bytes: some Collection<UInt8>) throws(BadRequest) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index != bytes.endIndex {
            let byte = bytes[index]
            index = bytes.index(after: index)
            switch byte {
            case UInt8(ascii: "+"): out.append(0x20)
            case UInt8(ascii: "%"):
                guard index != bytes.endIndex, let high = digit(bytes[index]) else { throw broken }
                index = bytes.index(after: index)
                guard index != bytes.endIndex, let low = digit(bytes[index]) else { throw broken }
                index = bytes.index(after: index)
                out.append(high * 16 + low)
            default: out.append(byte)
            }
        }
        guard let text = String(validating: out, as: UTF8.self) else { throw broken }
        return text
    }

    private static let broken = BadRequest(sentence: "Something in the form or the address is not text. Go back, and type it again.")

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// A text as it may stand in an address.
    static func encoded(_ text: String) -> String {
        var out = ""
        for byte in text.utf8 {
            let isPlain = digit(byte) != nil || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || "-._~/".utf8.contains(byte)
            if isPlain {
                out.unicodeScalars.append(UnicodeScalar(byte))
            } else {
                out += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return out
    }
}
