/// Bytes as text of 64 letters (RFC 4648, section 4), for pictures inside a page that must stand alone.
enum Base64 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count / 3 * 4 + 4)
        var place = 0
        while place < bytes.count {
            let taken = min(3, bytes.count - place)
            var three = 0
            for offset in 0..<3 { three = three << 8 | (offset < taken ? Int(bytes[place + offset]) : 0) }
            for letter in 0..<4 { out.append(letter <= taken ? letters[(three >> (18 - 6 * letter)) & 63] : 0x3D) }
            place += 3
        }
        return String(decoding: out, as: UTF8.self)
    }
}
