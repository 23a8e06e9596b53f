import Care
import Documents
import Foundation
import GRDB

@testable import Store

/// A store in a folder of its own, which is gone once nobody holds it: whoever uses the store has to keep this as long.
final class TemporaryStore: Sendable {
    let store: Store
    let path: String
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("footprint-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appendingPathComponent("store.sqlite").path
        store = try Store(path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    static func deed(_ day: Day) -> Deed { Deed(actor: "tests", reason: "sample", at: "\(day.iso)T09:00:00Z", day: day) }

    /// Imports files and writes what they change.
    @discardableResult
    func take(_ files: [IncomingFile], on day: Day = "2026-11-23", options: Import.Options = Import.Options()) throws -> Int64? {
        try store.apply(store.plan(files, options: options).plan, summary: .object([]), Self.deed(day))
    }

    @discardableResult
    func take(_ name: String, _ text: String, on day: Day = "2026-11-23", options: Import.Options = Import.Options()) throws -> Int64? {
        try take([IncomingFile(name: name, bytes: Array(text.utf8))], on: day, options: options)
    }

    /// Every register's file, as the export writes it.
    func exported() throws -> [IncomingFile] {
        let records = try store.records()
        return Registers.all.flatMap { RegisterFile.files(of: $0, in: records) }.map { IncomingFile(name: $0.name, bytes: $0.bytes) }
    }

    /// Changes the file behind the store's back, as somebody with an editor for databases would.
    func tamper(_ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { db in
            for trigger in ["ledger_stays", "ledger_keeps", "reading_stays", "reading_keeps"] { try db.execute(sql: "DROP TRIGGER \(trigger)") }
            try db.execute(sql: sql)
        }
        try queue.close()
    }
}

/// The files of a fictional council.
func councilFiles(children: Int = 40, seed: UInt64 = 3, year: Int = 2026) -> [IncomingFile] {
    guard let year = ReportingYear(endingIn: year) else { return [] }
    let records = DemoCouncil(children: children, seed: seed, year: year).records()
    return Registers.all.flatMap { RegisterFile.files(of: $0, in: records) }.map { IncomingFile(name: $0.name, bytes: $0.bytes) }
}

/// A return of reviews.
func reviewsFile(_ rows: String...) -> String { (["CHILD,DOB,REVIEW,REVIEW_CODE"] + rows).joined(separator: "\n") + "\n" }
