import Care
import Crypto
import CryptoExtras
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Store
import Synchronization

@testable import Web

/// A small OpenID Connect provider that really listens, with a key of its own: what it says can be made wrong.
final class TestProvider: Sendable {
    static let key = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }
    static let otherKey = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }
    static let secret = "client secret of the tests"

    let issuer: String
    private let state = Mutex(State())

    private struct State {
        var codes: [String: (nonce: String, challenge: String)] = [:]
        var behaviour = Behaviour()
        var tokensGiven = 0
    }

    /// What it says, and how.
    struct Behaviour: Sendable {
        /// Members of the token that are not as they should be.
        var changes: [String: Claim] = [:]
        var groups = ["group-iro"]
        var algorithm = "RS256"
        var isSignedByAnother = false
        var signatureIsEmpty = false
        /// Seconds since 1970.
        var now = 0

        enum Claim: Sendable {
            case text(String)
            case texts([String])
            case number(Int)
            case absent
        }
    }

    var behaviour: Behaviour {
        get { state.withLock { $0.behaviour } }
        set { state.withLock { $0.behaviour = newValue } }
    }
    var tokensGiven: Int { state.withLock { $0.tokensGiven } }

    private init(port: Int) { issuer = "http://127.0.0.1:\(port)" }

    /// Starts a provider on a free port, and stops it afterwards.
    static func run(_ body: @Sendable (TestProvider) async throws -> Void) async throws {
        let kept = Mutex<TestProvider?>(nil)
        let (ports, told) = AsyncStream.makeStream(of: Int.self)
        let router = Router()
        @Sendable func provider() throws -> TestProvider { try kept.withLock { provider in try provider ?? { throw HTTPError(.serviceUnavailable) }() } }
        router.get("/.well-known/openid-configuration") { _, _ in try provider().discovery }
        router.get("/keys") { _, _ in try provider().keySet() }
        router.post("/token") { request, _ in
            let bytes = try await request.body.collect(upTo: 1 << 16)
            return try provider().token(try FormReader.fields(bytes.readableBytesView))
        }
        var logger = Logger(label: "provider") { _ in SwiftLogNoOpLogHandler() }
        logger.logLevel = .critical
        let application = Application(
            router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in
                told.yield(channel.localAddress?.port ?? 0)
                told.finish()
            }, logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            for await port in ports {
                let made = TestProvider(port: port)
                kept.withLock { $0 = made }
                try await body(made)
            }
            group.cancelAll()
        }
    }

    /// How a site is told of it.
    func settings(roles: [String: Role] = ["group-iro": .reviewer, "group-managers": .manager]) -> CouncilSettings {
        CouncilSettings(
            issuer: issuer, clientID: "footprint", clientSecret: Self.secret, redirect: "https://footprint.test/sign-in/council/return",
            groupRoles: roles)
    }

    /// What a person does at the provider's page: they are sent there, sign in, and come back with a code.
    func code(for address: String) -> String {
        let items = URLComponents(string: address)?.queryItems ?? []
        func item(_ name: String) -> String { items.first { $0.name == name }?.value ?? "" }
        let code = Store.randomText(bytes: 8)
        state.withLock { $0.codes[code] = (item("nonce"), item("code_challenge")) }
        return code
    }

    // MARK: What it answers

    private var discovery: String {
        """
        {"issuer": "\(issuer)", "authorization_endpoint": "\(issuer)/authorize", "token_endpoint": "\(issuer)/token",
         "jwks_uri": "\(issuer)/keys", "token_endpoint_auth_methods_supported": ["client_secret_post"]}
        """
    }

    private func keySet() throws -> String {
        let parts = try Self.key.get().publicKey.getKeyPrimitives()
        return """
            {"keys": [{"kty": "EC", "kid": "other"},
                      {"kty": "RSA", "kid": "key-1", "use": "sig", "n": "\(Base64URL.text(parts.modulus))", "e": "\(Base64URL.text(parts.publicExponent))"}]}
            """
    }

    private func token(_ fields: [String: [String]]) throws -> String {
        func field(_ name: String) -> String { fields[name]?.first ?? "" }
        let (known, behaviour) = state.withLock { state in
            state.tokensGiven += 1
            return (state.codes.removeValue(forKey: field("code")), state.behaviour)
        }
        guard let known, field("client_id") == "footprint", field("client_secret") == Self.secret,
            field("redirect_uri") == "https://footprint.test/sign-in/council/return", field("grant_type") == "authorization_code",
            Base64URL.text(SHA256.hash(data: Data(field("code_verifier").utf8))) == known.challenge
        else { throw HTTPError(.badRequest) }
        return "{\"access_token\": \"unused\", \"token_type\": \"Bearer\", \"id_token\": \"\(try identity(nonce: known.nonce, behaviour))\"}"
    }

    private func identity(nonce: String, _ behaviour: Behaviour) throws -> String {
        var claims: [String: Any] = [
            "iss": issuer, "sub": "person-7", "aud": "footprint", "exp": behaviour.now + 3600, "iat": behaviour.now, "nonce": nonce,
            "preferred_username": "robin@council.example", "name": "Robin Example", "groups": behaviour.groups,
        ]
        for (name, claim) in behaviour.changes {
            switch claim {
            case .text(let text): claims[name] = text
            case .texts(let texts): claims[name] = texts
            case .number(let number): claims[name] = number
            case .absent: claims[name] = nil
            }
        }
        let header = Base64URL.text("{\"alg\": \"\(behaviour.algorithm)\", \"kid\": \"key-1\", \"typ\": \"JWT\"}".utf8)
        let signed = "\(header).\(Base64URL.text(try JSONSerialization.data(withJSONObject: claims)))"
        if behaviour.signatureIsEmpty { return signed + "." }
        let key = try (behaviour.isSignedByAnother ? Self.otherKey : Self.key).get()
        let signature = try key.signature(for: SHA256.hash(data: Data(signed.utf8)), padding: .insecurePKCS1v1_5)
        return "\(signed).\(Base64URL.text(signature.rawRepresentation))"
    }
}
