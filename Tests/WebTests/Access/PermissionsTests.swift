import Care
import Foundation
import HTTPTypes
import Store
import Testing

@testable import Web

/// Every address, asked by every role about a child of every relation, against the reviewed table in `docs/reference/permissions.md`.
struct PermissionsTests {
    /// The table of the documents, read as a person would: what each role may ask, and what each address asks.
    struct Reviewed {
        var reach: [String: [String: String]] = [:]
        var addresses: [String: (who: String, what: String)] = [:]

        init() throws {
            let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../docs/reference/permissions.md")
            let text = try String(contentsOf: file.standardizedFileURL, encoding: .utf8)
            var roles: [String] = []
            for line in text.split(separator: "\n") where line.hasPrefix("| ") && !line.hasPrefix("| ---") {
                let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map { $0.trimmingCharacters(in: .whitespaces) }
                if cells[0] == "asked" { roles = Array(cells.dropFirst()) } else if cells[0].hasPrefix("`") {
                    addresses[cells[0].trimmingCharacters(in: ["`"])] = (cells[1], cells[2])
                } else if cells.count == roles.count + 1 {
                    let ask = cells[0].replacing(" ⚖", with: "")
                    reach[ask] = Dictionary(uniqueKeysWithValues: zip(roles, cells.dropFirst()))
                }
            }
        }

        /// Whether the table lets a role have what is asked of any child.
        func allowsSomewhere(_ role: Role, _ ask: String) -> Bool { (reach[ask]?[role.rawValue] ?? "–") != "–" }

        /// What the words above the table say whoever is asked by name may have, if they have any reach with it.
        static let ofTheAsked: Set<String> = ["open a child", "see challenges", "answer a challenge", "see a child's problems", "answer a child's problem"]

        /// Whether the table lets a role have what is asked, being this to the child.
        func allows(_ role: Role, _ relation: Relation?, _ ask: String) -> Bool {
            if relation == .asked, Self.ofTheAsked.contains(ask) { return allowsSomewhere(role, ask) }
            return switch (reach[ask]?[role.rawValue] ?? "–", relation) {
            case ("yes", _): true
            case (_, nil), (_, .restricted): false
            case ("all", _): true
            case ("service", let relation?): relation != .other
            case ("team", let relation?): relation == .own || relation == .team
            case ("own", let relation?): relation == .own
            default: false
            }
        }
    }

    @Test func `nobody but an IRO and the manager of the unit reads an IRO's scorecard or supervision`() {
        for ask in [Ask.seeOwnScorecard, .seeSupervision] {
            for role in Role.allCases {
                #expect(Access.allows([role], .other, ask) == (role == .manager), "\(role)")
                #expect(Access.allows([role], .own, ask) == [.manager, .reviewer].contains(role), "\(role)")
                #expect(!Access.allows([role], nil, ask), "\(role)")
            }
        }
    }

    @Test func `the reviewed table is what the program would write`() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../docs/reference/permissions.md")
        #expect(try String(contentsOf: file.standardizedFileURL, encoding: .utf8) == PermissionsReference.text, "run: footprint reference --output docs/reference")
    }

    @Test func `every address, role and relation is answered as the reviewed table says`() async throws {
        let reviewed = try Reviewed(), council = try SmallCouncil()
        var asked = 0, wrong: [String] = []
        for role in Role.allCases {
            let browser = try await council.browser(of: role)
            let token = try await browser.token(of: "/account")
            for relation in Relation.allCases {
                guard let child = council.child(of: role, relation) else { continue }
                for route in Route.all where route.policy != .everyone {
                    let name = "\(route.method.rawValue) \(route.path)"
                    guard let row = reviewed.addresses[name] else {
                        wrong.append("\(name) is not in the reviewed table")
                        continue
                    }
                    // What is about no child need be asked once.
                    let isAboutChild = row.what.contains("child")
                    let isAboutStaff = row.what == "the member of staff"
                    if isAboutStaff, ![.own, .other].contains(relation) { continue }
                    if !isAboutChild && !isAboutStaff && relation != .own { continue }
                    if row.what == "the record that is closed to them" {
                        // Where nothing is closed, the reader is led to the child's page, which answers for itself.
                        if relation != .restricted { continue }
                        let isAllowed = ["service", "all"].contains(reviewed.reach["open a child"]?[role.rawValue] ?? "–")
                        let reply = try await council.ask(browser, route, child: child, token: token)
                        asked += 1
                        if isAllowed == (reply.status == .notFound || reply.status == .forbidden) {
                            wrong.append("\(name): \(role.rawValue) got \(reply.status.code) for a closed record")
                        }
                        continue
                    }
                    let ask = row.who.replacing("whoever may ", with: "")
                    let isAllowed =
                        row.who == "whoever has signed in"
                        || (row.what == "any case" ? reviewed.allowsSomewhere(role, ask) : reviewed.allows(role, isAboutChild || isAboutStaff ? relation : nil, ask))
                    // What ends the session is asked by those who may not alone: nobody could be asked anything after it.
                    if isAllowed, ["/sign-out", "/account/sign-out-everywhere", "/children/{key}/own/with"].contains(route.path) { continue }
                    let staff = isAboutStaff ? (relation == .own ? "S-\(role)" : "S-far") : "1"
                    let reply = try await council.ask(browser, route, child: child, staff: staff, token: token)
                    asked += 1
                    if isAboutStaff, isAllowed != (reply.status != .notFound) { wrong.append("\(name): \(role.rawValue), \(relation.rawValue) got \(reply.status.code)") }
                    let isRefused = reply.status == .forbidden || reply.status == .notFound
                    if !isAllowed && !isRefused { wrong.append("\(name): \(role.rawValue), \(relation.rawValue) got \(reply.status.code) and may not") }
                    if isAllowed && reply.status == .forbidden { wrong.append("\(name): \(role.rawValue), \(relation.rawValue) was refused and may") }
                    if reply.status.kind == .serverError { wrong.append("\(name): \(role.rawValue), \(relation.rawValue) got \(reply.status.code)") }
                    if relation == .restricted || (isAboutChild && !reviewed.allows(role, relation, "open a child")), reply.text.contains(child.surname) {
                        wrong.append("\(name): \(role.rawValue), \(relation.rawValue) was shown the name of a child closed to them")
                    }
                }
            }
        }
        #expect(wrong == [])
        #expect(asked > Route.all.count * Role.allCases.count / 2)
    }

    @Test func `the program's rules are those of the reviewed table for every role, relation and ask`() throws {
        let reviewed = try Reviewed()
        for ask in Ask.allCases {
            for role in Role.allCases {
                for relation in Relation.allCases {
                    let about: Relation? = ask.isAboutSomebody ? relation : nil
                    #expect(Access.allows([role], about, ask) == reviewed.allows(role, about, ask.rawValue), "\(ask) \(role) \(relation)")
                }
            }
        }
    }
}
