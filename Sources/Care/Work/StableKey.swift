/// A short name for something worked out from the records: the same each time, and telling nobody whom it is about.
enum StableKey {
    /// `book-3f9a…`: what it is, and a fingerprint of what it is about.
    static func make(_ kind: String, _ parts: String...) -> String {
        // FNV-1a with 64 bits, stirred at the end so that keys of neighbouring days differ everywhere.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in ([kind] + parts).joined(separator: "\u{1F}").utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        hash ^= hash >> 33
        hash = hash &* 0xff51_afd7_ed55_8ccd
        hash ^= hash >> 33
        let digits = String(hash, radix: 16)
        return "\(kind)-\(String(repeating: "0", count: 16 - digits.count))\(digits)"
    }
}
