/// The cookies the product sets. None can be read by a script. The session's is not sent with a request another site begins.
struct SiteCookies: Sendable {
    /// By TLS the names carry `__Host-`, which browsers only take from the site itself, over TLS, for the whole site (RFC 6265bis, 4.1.3.2).
    let isSecure: Bool

    /// The session's secret.
    var session: String { isSecure ? "__Host-footprint" : "footprint" }
    /// Ties the sign-in form to the browser it was sent to.
    var form: String { isSecure ? "__Host-footprint-form" : "footprint-form" }

    /// The secret of a visit that began with a link, and what lets the same device open that link again.
    var own: String { isSecure ? "__Host-footprint-own" : "footprint-own" }
    var device: String { isSecure ? "__Host-footprint-device" : "footprint-device" }

    /// The header that sets a cookie for some days.
    func lasting(_ name: String, _ value: String, days: Int) -> String {
        "\(name)=\(value); Path=/; HttpOnly; SameSite=Strict; Max-Age=\(max(0, days) * 86_400)\(isSecure ? "; Secure" : "")"
    }

    /// Ties a visit to the council's own sign-in to the browser it began in, and remembers where it was to lead.
    var council: String { isSecure ? "__Host-footprint-council" : "footprint-council" }
    var next: String { isSecure ? "__Host-footprint-next" : "footprint-next" }

    /// The header that sets a cookie which comes back when another site leads here, for ten minutes; an empty value ends it.
    func returning(_ name: String, _ value: String) -> String {
        "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax; Max-Age=\(value.isEmpty ? 0 : 600)\(isSecure ? "; Secure" : "")"
    }

    /// The header that sets a cookie until the browser is closed; an empty value ends it.
    func header(_ name: String, _ value: String) -> String {
        let end = value.isEmpty ? "; Max-Age=0" : ""
        return "\(name)=\(value); Path=/; HttpOnly; SameSite=Strict\(isSecure ? "; Secure" : "")\(end)"
    }

    /// The cookies a request carries. Only values that we could have made are taken: hexadecimal digits.
    static func sent(_ headers: [String]) -> [String: String] {
        var found: [String: String] = [:]
        for pair in headers.flatMap({ $0.split(separator: ";") }) {
            let parts = pair.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let name = String(parts[0].drop { $0 == " " })
            if parts[1].utf8.count <= 128, parts[1].allSatisfy(\.isHexDigit), found[name] == nil { found[name] = String(parts[1]) }
        }
        return found
    }
}
