import Crypto

/// Codes that change every half minute, as telephones' authenticator apps make them.
///
/// RFC 6238 with what every app understands: SHA-1, 30 seconds, six digits.
public struct OneTimeCode: Sendable {
    let secret: [UInt8]

    /// - Parameter text: the secret in base 32.
    public init?(_ text: String) {
        guard let bytes = Base32.bytes(text) else { return nil }
        secret = bytes
    }

    init(secret: [UInt8]) { self.secret = secret }

    /// The number of the half minute a moment falls in.
    static func step(at now: Moment) -> Int { now.sinceEpoch / 30 }

    /// The code of a half minute.
    func code(step: Int) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (8 * (7 - $0))) }
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int((mac.last ?? 0) & 0x0F)
        let number = mac.dropFirst(offset).prefix(4).reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// The code of a moment.
    public func code(at now: Moment) -> String { code(step: Self.step(at: now)) }

    /// The half minute whose code this is: that of the moment, the one before or the one after, if it is later than the last one used.
    func step(of code: String, at now: Moment, after last: Int) -> Int? {
        let current = Self.step(at: now)
        var found: Int?
        for step in [current - 1, current, current + 1] where step > last {
            if isSame(self.code(step: step).utf8, code.utf8) { found = step }
        }
        return found
    }
}

/// Bytes as letters and digits that can be typed (RFC 4648, section 6), without padding.
enum Base32 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var out = "", buffer = 0, bits = 0
        for byte in bytes {
            buffer = (buffer << 8 | Int(byte)) & 0xFFFF
            bits += 8
            while bits >= 5 {
                bits -= 5
                out.unicodeScalars.append(UnicodeScalar(letters[buffer >> bits & 31]))
            }
        }
        if bits > 0 { out.unicodeScalars.append(UnicodeScalar(letters[buffer << (5 - bits) & 31])) }
        return out
    }

    /// Nil for a text with other characters.
    static func bytes(_ text: String) -> [UInt8]? {
        var out: [UInt8] = [], buffer = 0, bits = 0
        for letter in text.utf8 {
            guard let value = letters.firstIndex(of: letter) else { return nil }
            buffer = (buffer << 5 | value) & 0xFFFF
            bits += 5
            if bits >= 8 {
                bits -= 8
                out.append(UInt8(truncatingIfNeeded: buffer >> bits))
            }
        }
        return out
    }
}
