public import Care
import Foundation

/// How people sign in with the council's own sign-in (OpenID Connect): what the administrator of both writes into one file.
public struct CouncilSettings: Sendable, Hashable {
    /// The address of the provider, as its tokens name it: `https://login.microsoftonline.com/TENANT/v2.0`.
    public let issuer: String
    public let clientID: String
    let clientSecret: String
    /// The address people come back to: ours, with `/sign-in/council/return`.
    public let redirect: String
    /// The role each group gives, by the group's id.
    public let groupRoles: [String: Role]
    /// The names of what a token tells: the groups, the username, and the number on the staff list.
    public let groupsClaim: String
    public let usernameClaim: String
    public let staffClaim: String?

    /// The address of ours that people come back to.
    static let returning = "/sign-in/council/return"

    init(
        issuer: String, clientID: String, clientSecret: String, redirect: String, groupRoles: [String: Role], groupsClaim: String = "groups",
        usernameClaim: String = "preferred_username", staffClaim: String? = nil
    ) {
        self.issuer = issuer
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.redirect = redirect
        self.groupRoles = groupRoles
        self.groupsClaim = groupsClaim
        self.usernameClaim = usernameClaim
        self.staffClaim = staffClaim
    }

    /// Reads the file; says everything that is wrong with it at once.
    public init(file path: String) throws(ServeProblem) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ServeProblem("There is no file at \(path). Name the file with the settings of the council's sign-in.")
        }
        let written: Written
        do {
            written = try JSONDecoder().decode(Written.self, from: data)
        } catch {
            throw ServeProblem("\(path) cannot be read as settings. It is JSON with issuer, clientID, clientSecretFile, redirect and groupRoles.")
        }
        var problems: [String] = []
        if !Self.isSafe(written.issuer) { problems.append("issuer: write an address that begins with https://.") }
        if written.clientID.isEmpty { problems.append("clientID: write the number the provider gave to Footprint.") }
        if !Self.isSafe(written.redirect) || !written.redirect.hasSuffix(Self.returning) {
            problems.append("redirect: write Footprint's own address, beginning with https:// and ending with \(Self.returning).")
        }
        var roles: [String: Role] = [:]
        for (group, name) in written.groupRoles.sorted(by: { $0.key < $1.key }) {
            if let role = Role(rawValue: name) {
                roles[group] = role
            } else {
                let known = Role.allCases.map(\.rawValue).joined(separator: ", ")
                problems.append("groupRoles: “\(name)” is not a role. Write one of: \(known).")
            }
        }
        if written.groupRoles.isEmpty { problems.append("groupRoles: name at least one group and the role it gives.") }
        // A relative path is looked for beside the settings.
        let secretPath = URL(fileURLWithPath: written.clientSecretFile, relativeTo: URL(fileURLWithPath: path).deletingLastPathComponent()).path
        let secret = FileManager.default.contents(atPath: secretPath).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let plain = secret.trimmingCharacters(in: .whitespacesAndNewlines)
        if plain.isEmpty { problems.append("clientSecretFile: there is no secret at \(secretPath).") }
        if !problems.isEmpty { throw ServeProblem("\(path) cannot be used.\n" + problems.map { "  " + $0 }.joined(separator: "\n")) }
        self.init(
            issuer: written.issuer, clientID: written.clientID, clientSecret: plain, redirect: written.redirect, groupRoles: roles,
            groupsClaim: written.groupsClaim ?? "groups", usernameClaim: written.usernameClaim ?? "preferred_username",
            staffClaim: written.staffClaim)
    }

    /// The roles of somebody in these groups.
    func roles(of groups: [String]) -> Set<Role> { Set(groups.compactMap { groupRoles[$0] }) }

    /// TLS everywhere but on this machine.
    static func isSafe(_ address: String) -> Bool {
        guard let url = URLComponents(string: address), let host = url.host, !host.isEmpty else { return false }
        return url.scheme == "https" || url.scheme == "http" && ["127.0.0.1", "localhost", "::1", "[::1]"].contains(host)
    }

    private struct Written: Decodable {
        let issuer: String
        let clientID: String
        let clientSecretFile: String
        let redirect: String
        let groupRoles: [String: String]
        let groupsClaim: String?
        let usernameClaim: String?
        let staffClaim: String?
    }
}
