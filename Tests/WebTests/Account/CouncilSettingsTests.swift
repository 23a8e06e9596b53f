import Care
import Foundation
import Testing

@testable import Web

final class CouncilSettingsTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("footprint-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(" the secret\n".utf8).write(to: folder.appendingPathComponent("secret"))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func settings(_ json: String) throws -> CouncilSettings {
        let file = folder.appendingPathComponent("council.json")
        try Data(json.utf8).write(to: file)
        return try CouncilSettings(file: file.path)
    }

    @Test func `the file gives the provider, the roles of groups and the secret beside it`() throws {
        let read = try settings(
            """
            {"issuer": "https://login.example/tenant/v2.0", "clientID": "abc", "clientSecretFile": "secret",
             "redirect": "https://footprint.example/sign-in/council/return", "groupRoles": {"g1": "IRO manager", "g2": "analyst"},
             "staffClaim": "employeeid"}
            """)
        #expect(read.clientSecret == "the secret")
        #expect(read.roles(of: ["g2", "g9", "g1"]) == [.manager, .analyst])
        #expect(read.usernameClaim == "preferred_username" && read.staffClaim == "employeeid")
    }

    @Test func `everything that is wrong with the file is said at once`() throws {
        let problem = try #require(throws: ServeProblem.self) {
            try settings(
                """
                {"issuer": "http://login.example", "clientID": "", "clientSecretFile": "nowhere", "redirect": "https://footprint.example/",
                 "groupRoles": {"g1": "boss"}}
                """)
        }
        for word in ["issuer:", "clientID:", "clientSecretFile:", "redirect:", "“boss” is not a role"] {
            #expect(problem.description.contains(word), "\(problem.description)")
        }
        #expect(throws: ServeProblem.self) { try settings("{") }
        #expect(throws: ServeProblem.self) { try CouncilSettings(file: "/no/such/file") }
    }
}
