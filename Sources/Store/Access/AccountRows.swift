import Care
import Documents
import GRDB

/// Accounts as the tables hold them.
extension Store {
    static func subject(_ id: Int64) -> String { "account:\(id)" }

    static func account(_ id: Int64, _ db: Database) throws -> Account {
        guard let found = try accounts(db, where: "id = ?", [id]).first else { throw AccountProblem("There is no such account.") }
        return found
    }

    static func accounts(_ db: Database, where condition: String, _ arguments: StatementArguments = []) throws -> [Account] {
        let held = try Row.fetchAll(db, sql: "SELECT account, role, from_day, to_day FROM account_role WHERE ended IS NULL ORDER BY id")
        let roles = Dictionary(grouping: held) { $0["account"] as Int64 }
        return try Row.fetchAll(
            db,
            sql: """
                SELECT *, EXISTS (SELECT 1 FROM factor WHERE account = account.id AND confirmed IS NOT NULL) AS has_factor
                FROM account WHERE \(condition)
                """,
            arguments: arguments
        ).map { row in account(row, roles: (roles[row["id"]] ?? []).compactMap(heldRole)) }
    }

    static func heldRole(_ row: Row) -> HeldRole? {
        Role(rawValue: row["role"]).map { HeldRole($0, from: day(row["from_day"]), to: day(row["to_day"])) }
    }

    private static func day(_ text: String?) -> Day? { text.flatMap { Day($0) } }

    private static func account(_ row: Row, roles: [HeldRole]) -> Account {
        Account(
            id: row["id"], username: row["username"], name: row["name"], disabled: row["disabled"],
            staff: (row["staff"] as String?).map { StaffMember.ID($0) }, from: day(row["from_day"]), to: day(row["to_day"]),
            roles: roles.sorted { $0.role.place < $1.role.place }, needsFactor: row["needs_factor"], hasFactor: row["has_factor"],
            oneTime: row["one_time"], isCouncils: row["council"] != nil, lastSignIn: row["last_sign_in"], awake: row["awake"])
    }

    /// Makes the standing roles those given; what stays as it was is not written again.
    static func setRoles(_ wanted: [HeldRole], of account: Int64, _ ledger: Int64, _ db: Database) throws {
        let standing = try Row.fetchAll(db, sql: "SELECT * FROM account_role WHERE account = ? AND ended IS NULL", arguments: [account])
        var missing = Set(wanted)
        for row in standing {
            if let held = heldRole(row), missing.remove(held) != nil { continue }
            try db.execute(sql: "UPDATE account_role SET ended = ? WHERE id = ?", arguments: [ledger, row["id"] as Int64])
        }
        for held in missing.sorted(by: { $0.role.place < $1.role.place }) {
            try db.execute(
                sql: "INSERT INTO account_role (id, entered, account, role, from_day, to_day) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [try nextRow(db), ledger, account, held.role.rawValue, held.from?.iso, held.to?.iso])
        }
    }

    /// Whether every account is as its last line of the ledger says; nil, or what is not.
    static func problemOfAccounts(_ db: Database) throws -> String? {
        for account in try accounts(db, where: "true") {
            let lines = try String.fetchAll(
                db, sql: "SELECT after FROM ledger WHERE subject = ? ORDER BY id DESC LIMIT 1", arguments: [subject(account.id)])
            guard let last = lines.first else { return "The account \(account.username) was added by no line of the ledger." }
            // Lines from before accounts had roles tell less.
            let isOlder = !last.contains("\"roles\":")
            if isOlder ? !account.roles.isEmpty : last != account.told {
                return "The account \(account.username) or its roles are not as the ledger says."
            }
        }
        let strays = try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM account_role AS held WHERE NOT EXISTS (
                    SELECT 1 FROM ledger WHERE ledger.id = held.entered AND ledger.subject = 'account:' || held.account)
                OR held.ended IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM ledger WHERE ledger.id = held.ended AND ledger.subject = 'account:' || held.account))
                """) ?? false
        return strays ? "A role of an account was given or ended by no line of the ledger." : nil
    }
}

extension Account {
    /// The account as the ledger tells it: everything that decides who may do what, and no secret.
    var told: String {
        JSON.object([
            "username": .string(username), "name": .string(name), "staff": .text(staff?.text), "from": .text(from?.iso), "to": .text(to?.iso),
            "disabled": .text(disabled), "needsFactor": .bool(needsFactor), "hasFactor": .bool(hasFactor), "council": .bool(isCouncils),
            "roles": .array(
                roles.map { .object(["role": .string($0.role.rawValue), "from": .text($0.from?.iso), "to": .text($0.to?.iso)]) }),
        ]).text(pretty: false)
    }
}

extension Role {
    /// Where it stands in lists.
    var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
