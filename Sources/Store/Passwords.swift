import Crypto
import CryptoExtras
import Foundation

/// Hashes passwords, away from the threads that answer requests and at most two at a time: each takes 128 MiB and a quarter of a second.
///
/// scrypt (RFC 7914) with N = 2¹⁷, r = 8, p = 1 and 16 random bytes of salt, as the OWASP password storage cheat sheet advises.
public final class Passwords: Sendable {
    private let cost: Int
    private let queue: OperationQueue
    /// The hash of no password, so that an unknown name takes as long as a known one.
    private let decoy: String

    /// - Parameter cost: the power of two of scrypt's N. Tests take less.
    public init(cost: Int = 17) {
        self.cost = cost
        queue = OperationQueue()
        queue.maxConcurrentOperationCount = 2
        decoy = "scrypt$\(cost)$8$1$\(Hex.text(Hex.random(16)))$\(Hex.text(Hex.random(32)))"
    }

    /// The text to keep of a password: the way it was made, the salt and the key.
    public func hash(_ password: String) async throws -> String {
        let cost = cost
        return try await onQueue { try Self.hash(password, cost: cost) }
    }

    /// The same, on the caller's own thread: for the command line.
    public static func hash(_ password: String, cost: Int = 17) throws -> String {
        let salt = Hex.random(16)
        return "scrypt$\(cost)$8$1$\(Hex.text(salt))$\(Hex.text(try key(password, salt, cost: cost, block: 8, lanes: 1)))"
    }

    /// Whether a password is the one kept. With nothing kept it takes the same time, and is not.
    public func isRight(_ password: String, kept: String?) async throws -> Bool {
        let told = kept ?? decoy
        let matches = try await onQueue { try Self.check(password, kept: told) }
        return matches && kept != nil
    }

    /// A password or code to be read from a page or paper: 16 letters and digits that are not mistaken for each other, in fours.
    public static func madeUp() -> String {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
        var generator = SystemRandomNumberGenerator()
        let groups = (0..<4).map { _ in String((0..<4).compactMap { _ in letters.randomElement(using: &generator) }) }
        return groups.joined(separator: "-")
    }

    static func check(_ password: String, kept: String) throws -> Bool {
        let parts = kept.split(separator: "$").map(String.init)
        guard parts.count == 6, parts[0] == "scrypt", let cost = Int(parts[1]), (1...22).contains(cost), let block = Int(parts[2]),
            let lanes = Int(parts[3]), let salt = Hex.bytes(parts[4]), let key = Hex.bytes(parts[5])
        else { return false }
        return isSame(try Self.key(password, salt, cost: cost, block: block, lanes: lanes), key)
    }

    private static func key(_ password: String, _ salt: [UInt8], cost: Int, block: Int, lanes: Int) throws -> [UInt8] {
        // One password can be typed as different characters; the composed form is hashed (RFC 8265).
        let bytes = Array(password.precomposedStringWithCanonicalMapping.utf8)
        let key = try KDF.Scrypt.deriveKey(
            from: bytes, salt: salt, outputByteCount: 32, rounds: 1 << cost, blockSize: block, parallelism: lanes)
        return key.withUnsafeBytes { Array($0) }
    }

    private func onQueue<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result { try work() }) }
        }
    }
}

/// Whether two byte strings are the same, in a time that does not tell where they differ.
public func isSame(_ one: some Collection<UInt8>, _ other: some Collection<UInt8>) -> Bool {
    if one.count != other.count { return false }
    var difference: UInt8 = 0
    for (a, b) in zip(one, other) { difference |= a ^ b }
    return difference == 0
}
