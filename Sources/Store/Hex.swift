import Crypto

/// Bytes as text, two hexadecimal digits each.
enum Hex {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        var out = ""
        for byte in bytes {
            out += byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
        }
        return out
    }

    /// Nil for a text that is not hexadecimal.
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    }

    /// Bytes nobody can guess, from the system's generator.
    static func random(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}

extension Store {
    /// SHA-256 in hexadecimal digits: what is kept of a secret that only has to be recognised.
    public static func digest(of bytes: some Sequence<UInt8>) -> String { Hex.text(SHA256.hash(data: Array(bytes))) }

    /// So many bytes nobody can guess, in hexadecimal digits.
    public static func randomText(bytes: Int = 32) -> String { Hex.text(Hex.random(bytes)) }
}
