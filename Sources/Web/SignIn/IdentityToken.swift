import Crypto
import CryptoExtras
import Foundation

/// Why somebody cannot sign in with the council's own sign-in. The log tells the reason; the page does not.
struct CouncilRefusal: Error, Equatable {
    let reason: String
}

/// A public key of the provider.
struct ProviderKey: Sendable {
    let id: String?
    let key: _RSA.Signing.PublicKey

    /// The RSA keys of a key set (RFC 7517) that may be used for signatures; others are passed over.
    static func keys(_ data: Data) throws -> [ProviderKey] {
        struct KeySet: Decodable { let keys: [Key] }
        struct Key: Decodable {
            let kty: String
            let kid: String?
            let use: String?
            let alg: String?
            let n: String?
            let e: String?
        }
        return try JSONDecoder().decode(KeySet.self, from: data).keys.compactMap { key in
            guard key.kty == "RSA", key.use ?? "sig" == "sig", key.alg ?? "RS256" == "RS256",
                let n = key.n.flatMap(Base64URL.bytes), let e = key.e.flatMap(Base64URL.bytes)
            else { return nil }
            return (try? _RSA.Signing.PublicKey(n: n, e: e)).map { ProviderKey(id: key.kid, key: $0) }
        }
    }
}

/// What the provider says of somebody: a signed token (RFC 7519; OpenID Connect Core 1.0, section 2).
struct IdentityToken: Sendable, Hashable {
    let issuer: String
    let subject: String
    let audience: [String]
    let party: String?
    let expires: Int
    let issued: Int
    let notBefore: Int?
    let nonce: String?
    /// Everything else that is a text or a list of texts.
    let claims: [String: [String]]

    /// A text of the token; nil when it is not there or empty.
    func text(_ claim: String) -> String? { claims[claim]?.first.flatMap { $0.isEmpty ? nil : $0 } }

    /// The id of the key that signed a token, read before anything of it is believed.
    static func keyID(_ token: String) throws(CouncilRefusal) -> String? { try header(token).kid }

    /// Reads a token signed by one of the keys. Only RS256 is taken, whatever the token says of itself.
    init(_ token: String, keys: [ProviderKey]) throws(CouncilRefusal) {
        let header = try Self.header(token)
        guard header.alg == "RS256" else { throw CouncilRefusal(reason: "the token is not signed with RS256") }
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let body = Base64URL.bytes(parts[1]), let signature = Base64URL.bytes(parts[2]) else {
            throw CouncilRefusal(reason: "the token is not made of three parts")
        }
        let digest = SHA256.hash(data: Data("\(parts[0]).\(parts[1])".utf8))
        let fitting = keys.filter { header.kid == nil || $0.id == header.kid }
        let isSigned = fitting.contains {
            $0.key.isValidSignature(_RSA.Signing.RSASignature(rawRepresentation: signature), for: digest, padding: .insecurePKCS1v1_5)
        }
        guard isSigned else { throw CouncilRefusal(reason: "the signature of the token is not the provider's") }
        guard let told = (try? JSONSerialization.jsonObject(with: body)) as? [String: Any], let issuer = told["iss"] as? String,
            let subject = told["sub"] as? String, !subject.isEmpty, let expires = Self.seconds(told["exp"]), let issued = Self.seconds(told["iat"])
        else { throw CouncilRefusal(reason: "the token does not say whose it is, from whom, or until when") }
        self.issuer = issuer
        self.subject = subject
        self.expires = expires
        self.issued = issued
        notBefore = Self.seconds(told["nbf"])
        audience = Self.texts(told["aud"])
        party = told["azp"] as? String
        nonce = told["nonce"] as? String
        claims = told.mapValues(Self.texts)
    }

    /// Refuses a token that is somebody else's, for somebody else, of another visit, or of another time.
    ///
    /// Source: OpenID Connect Core 1.0, section 3.1.3.7. Clocks may differ by a minute.
    func check(issuer: String, client: String, nonce: String, now: Int) throws(CouncilRefusal) {
        let leeway = 60
        guard self.issuer == issuer else { throw CouncilRefusal(reason: "the token is from another provider") }
        guard audience.contains(client), party ?? client == client, audience.count == 1 || party == client else {
            throw CouncilRefusal(reason: "the token is for somebody else")
        }
        guard self.nonce == nonce else { throw CouncilRefusal(reason: "the token belongs to another visit") }
        guard now < expires.addingReportingOverflow(leeway).partialValue else { throw CouncilRefusal(reason: "the token has expired") }
        guard issued <= now + leeway, notBefore ?? now <= now + leeway else { throw CouncilRefusal(reason: "the token is from the future") }
    }

    private struct Header: Decodable {
        let alg: String
        let kid: String?
    }

    private static func header(_ token: String) throws(CouncilRefusal) -> Header {
        let first = token.prefix { $0 != "." }
        guard token.utf8.count <= 100_000, let bytes = Base64URL.bytes(first), let header = try? JSONDecoder().decode(Header.self, from: bytes)
        else { throw CouncilRefusal(reason: "the token cannot be read") }
        return header
    }

    private static func seconds(_ value: Any?) -> Int? { (value as? NSNumber).flatMap { Int(exactly: $0.doubleValue.rounded(.down)) } }

    private static func texts(_ value: Any?) -> [String] {
        if let text = value as? String { return [text] }
        return (value as? [Any])?.compactMap { $0 as? String } ?? []
    }
}

/// Bytes in the letters that may stand in an address (RFC 4648, section 5), without padding.
enum Base64URL {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// Nil for a text that is none.
    static func bytes(_ text: some StringProtocol) -> Data? {
        let isFit = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: "-_".utf8.contains(byte)
            }
        }
        guard isFit else { return nil }
        let plain = String(text).replacing("-", with: "+").replacing("_", with: "/")
        return Data(base64Encoded: plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4))
    }
}
