import Care
import Crypto
import Foundation
import FoundationNetworking
import Store

/// The council's own sign-in, as it is spoken to: where people are sent, and what their code is exchanged for.
///
/// Authorisation code with PKCE (RFC 6749, RFC 7636), OpenID Connect Discovery 1.0. What ties the steps of one visit together is
/// worked out from one random key that only the browser keeps, so nothing waits on the server.
actor CouncilProvider {
    nonisolated let settings: CouncilSettings
    private let secret: SymmetricKey
    private let connection: URLSession
    private var discovered: Discovery?
    private var keys: [ProviderKey] = []
    private var keysRead = Date.distantPast

    init(_ settings: CouncilSettings, secret: String) {
        self.settings = settings
        self.secret = SymmetricKey(data: Data(secret.utf8))
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = 10
        configuration.httpCookieStorage = nil
        configuration.urlCache = nil
        connection = URLSession(configuration: configuration, delegate: Staying(), delegateQueue: nil)
    }

    /// Where to send a browser with this key.
    func start(key: String) async throws -> String {
        let discovery = try await discovery()
        var address = URLComponents(string: discovery.authorization_endpoint)
        let challenge = Base64URL.text(SHA256.hash(data: Data(verifier(key).utf8)))
        let own = address?.queryItems ?? []
        address?.queryItems = own + [
            URLQueryItem(name: "response_type", value: "code"), URLQueryItem(name: "client_id", value: settings.clientID),
            URLQueryItem(name: "redirect_uri", value: settings.redirect), URLQueryItem(name: "scope", value: "openid profile email"),
            URLQueryItem(name: "state", value: state(key)), URLQueryItem(name: "nonce", value: nonce(key)),
            URLQueryItem(name: "code_challenge", value: challenge), URLQueryItem(name: "code_challenge_method", value: "S256"),
        ]
        guard let text = address?.string else { throw CouncilRefusal(reason: "the provider's address for signing in is none") }
        return text
    }

    /// Who came back with a code.
    ///
    /// - Parameter now: seconds since 1970.
    func person(key: String, state told: String, code: String, now: Int) async throws -> CouncilPerson {
        guard isSame(told.utf8, state(key).utf8) else { throw CouncilRefusal(reason: "the state is of another visit") }
        let discovery = try await discovery()
        let token = try await exchange(code, key, discovery)
        let keys = try await keys(for: IdentityToken.keyID(token), discovery)
        let identity = try IdentityToken(token, keys: keys)
        try identity.check(issuer: settings.issuer, client: settings.clientID, nonce: nonce(key), now: now)
        let username = identity.text(settings.usernameClaim) ?? ""
        let name = identity.text("name") ?? username
        return CouncilPerson(
            subject: "\(settings.issuer) \(identity.subject)", username: username, name: String(name.prefix(60)),
            staff: settings.staffClaim.flatMap { identity.text($0) }.map { .init($0) },
            roles: settings.roles(of: identity.claims[settings.groupsClaim] ?? []))
    }

    // MARK: What ties a visit together

    private nonisolated func state(_ key: String) -> String { derived("state", key) }
    private nonisolated func nonce(_ key: String) -> String { derived("nonce", key) }
    private nonisolated func verifier(_ key: String) -> String { derived("verifier", key) }

    private nonisolated func derived(_ use: String, _ key: String) -> String {
        Base64URL.text(HMAC<SHA256>.authenticationCode(for: Data("\(use) \(key)".utf8), using: secret))
    }

    // MARK: Talking to the provider

    private struct Discovery: Decodable {
        let issuer: String
        let authorization_endpoint: String
        let token_endpoint: String
        let jwks_uri: String
        let token_endpoint_auth_methods_supported: [String]?
    }

    private func discovery() async throws -> Discovery {
        if let discovered { return discovered }
        let start = settings.issuer.hasSuffix("/") ? String(settings.issuer.dropLast()) : settings.issuer
        let found = try JSONDecoder().decode(Discovery.self, from: try await asked(start + "/.well-known/openid-configuration"))
        guard found.issuer == settings.issuer else { throw CouncilRefusal(reason: "the provider calls itself by another address") }
        discovered = found
        return found
    }

    /// The keys, read again when one is missing: providers change theirs. Not more than once a minute.
    private func keys(for id: String?, _ discovery: Discovery) async throws -> [ProviderKey] {
        let isKnown = !keys.isEmpty && (id == nil || keys.contains { $0.id == id })
        if isKnown || Date().timeIntervalSince(keysRead) < 60 { return keys }
        keys = try ProviderKey.keys(try await asked(discovery.jwks_uri))
        keysRead = Date()
        return keys
    }

    private func exchange(_ code: String, _ key: String, _ discovery: Discovery) async throws -> String {
        var fields = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", settings.redirect), ("code_verifier", verifier(key)),
            ("client_id", settings.clientID),
        ]
        var headers = ["Content-Type": "application/x-www-form-urlencoded"]
        // Where the provider does not say, it takes the secret in the header (OpenID Connect Discovery 1.0, section 3).
        if discovery.token_endpoint_auth_methods_supported?.contains("client_secret_post") ?? false {
            fields.append(("client_secret", settings.clientSecret))
        } else {
            let pair = "\(FormReader.encoded(settings.clientID)):\(FormReader.encoded(settings.clientSecret))"
            headers["Authorization"] = "Basic " + Data(pair.utf8).base64EncodedString()
        }
        let body = fields.map { "\($0.0)=\(FormReader.encoded($0.1))" }.joined(separator: "&")
        struct Tokens: Decodable { let id_token: String }
        return try JSONDecoder().decode(Tokens.self, from: try await asked(discovery.token_endpoint, headers, body: body)).id_token
    }

    private func asked(_ address: String, _ headers: [String: String] = [:], body: String? = nil) async throws -> Data {
        guard CouncilSettings.isSafe(address), let url = URL(string: address) else {
            throw CouncilRefusal(reason: "the provider names an address without TLS")
        }
        var request = URLRequest(url: url)
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        if let body {
            request.httpMethod = "POST"
            request.httpBody = Data(body.utf8)
        }
        let (data, response) = try await connection.data(for: request)
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        guard status == 200 else { throw CouncilRefusal(reason: "the provider answered \(url.path) with \(status)") }
        return data
    }

    /// Follows no redirect: a code and a secret go to the provider's own address or nowhere.
    private final class Staying: NSObject, URLSessionTaskDelegate {
        func urlSession(
            _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
            completionHandler: @escaping @Sendable (URLRequest?) -> Void
        ) { completionHandler(nil) }
    }
}
