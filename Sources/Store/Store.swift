public import Care
import Foundation
import GRDB

/// The council's records: one SQLite file.
///
/// Every write goes through `write`, which appends to the ledger in the same transaction; nothing is ever changed in place.
public struct Store: Sendable {
    let pool: DatabasePool
    public let path: String

    /// Opens the file, making it when there is none, and brings its tables up to date.
    public init(_ path: String) throws {
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON")
        }
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 4
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            self.path = path
            try Self.migrator.migrate(pool)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw StoreError.notAStore(path)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
            throw StoreError.cannotOpen(path)
        }
    }

    /// The steps that brought the tables to what they are. A step never changes once it has shipped.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("001 foundation", migrate: createFoundation)
        migrator.registerMigration("002 registers", migrate: createRegisters)
        migrator.registerMigration("003 people", migrate: createPeople)
        migrator.registerMigration("004 sign in", migrate: createSignIn)
        migrator.registerMigration("005 work", migrate: createWork)
        migrator.registerMigration("006 keeping", migrate: createKeeping)
        migrator.registerMigration("007 packs", migrate: createPackChecks)
        migrator.registerMigration("008 visits", migrate: tieViewsToVisits)
        migrator.registerMigration("009 scorecards", migrate: createScorecards)
        migrator.registerMigration("010 own", migrate: createOwn)
        migrator.registerMigration("011 voice", migrate: createVoice)
        migrator.registerMigration("012 quality", migrate: createQuality)
        migrator.registerMigration("013 service", migrate: createService)
        migrator.registerMigration("014 challenge", migrate: createChallenge)
        migrator.registerMigration("015 report", migrate: createReport)
        migrator.registerMigration("016 tokens", migrate: createTokens)
        migrator.registerMigration("017 campaigns", migrate: createCampaigns)
        return migrator
    }

    /// The tables as SQL, for the reference.
    public func schema() throws -> String {
        try pool.read { db in
            try String.fetchAll(
                db, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%' ORDER BY rowid")
                .joined(separator: ";\n\n") + ";\n"
        }
    }
}

/// What can be wrong with the store itself, in a sentence for the person at the terminal.
public enum StoreError: Error, Equatable, CustomStringConvertible {
    case notAStore(String)
    case cannotOpen(String)
    case missing(String)
    case tampered(String)

    public var description: String {
        switch self {
        case .notAStore(let path): "\(path) is not a Footprint store. Name the file that `footprint import` or `footprint demo` made."
        case .cannotOpen(let path): "\(path) cannot be opened. Check that the folder exists and may be written to."
        case .missing(let path): "There is no store at \(path). Make one with `footprint import` or `footprint demo`."
        case .tampered(let sentence): sentence
        }
    }
}

/// Who does something, when and why: the part of every write and every read that people outside the program decide.
public struct Deed: Sendable {
    public let actor: String
    public let reason: String
    /// The moment, in UTC, such as `2026-11-23T09:30:00Z`.
    public let at: String
    /// London's day at that moment.
    public let day: Day

    public init(actor: String, reason: String, at: String, day: Day) {
        self.actor = actor
        self.reason = reason
        self.at = at
        self.day = day
    }
}
