import Care
import Documents
import Foundation
import HTTPTypes
import Store

extension Route {
    @Sendable static func imports(_ visit: Visit) throws -> Answer { try importsPage(visit) }

    /// An upload is compared with what is stored and shown; nothing is written yet.
    @Sendable static func upload(_ visit: Visit) throws -> Answer {
        let site = visit.site
        let files = visit.files.filter { $0.field == "files" }.map { IncomingFile(name: $0.name, bytes: $0.bytes) }
        guard !files.isEmpty, let session = visit.session, let now = site.moment else {
            return try importsPage(visit, problem: "Choose the files to import.").about("upload", "no files")
        }
        let version = try site.store.version()
        let options = Import.Options(withdrawsMissing: visit.field("withdraw") == "yes")
        let planned = try site.store.plan(files, options: options)
        let working = try site.store.workingDays(), settings = try site.store.settings(planned.plan.after)
        let today = planned.plan.after.horizon(today: site.today(), told: settings.authority("data_extracted_at_close_of"))
        let after = Facts(planned.plan.after, settings: settings, workingDays: working, today: today)
        let hasRecords = Registers.shapes.contains { (planned.before.count($0.id) ?? 0) > 0 }
        let before = hasRecords ? Facts(planned.before, settings: try site.store.settings(planned.before), workingDays: working, today: today) : nil
        let summary = Reconciliation(planned.plan, before: before, after: after).json
        guard let report = report(summary.text(pretty: false)) else { throw ServeProblem("A reconciliation cannot be shown.") }
        let key = planned.plan.isQuiet ? nil : site.pending.keep(
            PendingImports.Pending(plan: planned.plan, summary: summary, version: version, session: session.key, made: now))
        return .page(ImportPage(report: report, number: nil, at: "", actor: session.name, applyKey: key, token: session.token))
            .about("upload", "\(files.count) files, compared and not yet written")
    }

    /// Writes what was shown, if nobody has written anything since.
    @Sendable static func apply(_ visit: Visit) throws -> Answer {
        let site = visit.site
        guard let session = visit.session, let now = site.moment,
            let pending = site.pending.find(visit.parameter("id"), session: session.key, at: now)
        else { return try importsPage(visit, problem: "This import has run out. Choose the files again.") }
        guard try site.store.version() == pending.version else {
            site.pending.drop(visit.parameter("id"))
            return try importsPage(visit, problem: "The records have changed since the files were compared. Choose the files again.")
        }
        let why = visit.field("why")
        let deed = visit.deed(why.isEmpty ? "import" : String(why.prefix(500)))
        site.pending.drop(visit.parameter("id"))
        guard let number = try site.store.apply(pending.plan, summary: pending.summary, deed) else { return .redirect("/imports") }
        try site.store.tellOfChanges(visit.deed("changes that an import brought"))
        return .redirect("/imports/\(number)")
    }

    @Sendable static func importRun(_ visit: Visit) throws -> Answer {
        guard let id = Int64(visit.parameter("id")), let run = try visit.site.store.imports().first(where: { $0.id == id }),
            let report = report(run.summary)
        else { throw Refusal.notFound("no such import") }
        return .page(ImportPage(report: report, number: id, at: LondonTime.dayAndTime(run.at), actor: try visit.site.names().name(of: run.actor), applyKey: nil, token: visit.token))
            .about("import:\(id)", "\(report.problems.count) problems shown")
    }

    @Sendable static func rejectedRows(_ visit: Visit) throws -> Answer {
        guard let id = Int64(visit.parameter("id")), try visit.site.store.imports().contains(where: { $0.id == id }) else {
            throw Refusal.notFound("no such import")
        }
        let rows = try visit.site.store.rejectedRows(import: id).map { [$0.file, String($0.line), $0.register, $0.raw, $0.problems] }
        return .csv(CSV.text([["file", "line", "register", "row", "problems"]] + rows), name: "rejected-\(id).csv")
            .about("import:\(id)", "\(rows.count) rejected rows")
    }

    /// A register as the file it is imported from; a module of the return, all its years one after the other.
    @Sendable static func registerCSV(_ visit: Visit) throws -> Answer {
        guard let type = Registers.type(visit.parameter("id")) else { throw Refusal.notFound("no such register") }
        // What is said in supervision is for the IRO and the manager only.
        if Sight.ofSupervision.contains(type.shape.id), try visit.look().sight.hidden.contains(type.shape.id) { throw Refusal.notFound("closed to the reader") }
        var records = try visit.site.store.records([type.shape.id])
        // The scorecards of single IROs are for them and the manager only.
        if try Access.reach(anyOf: visit.look().person.roles, .seeOwnScorecard) < .everybody {
            try records.dropOfficersScorecards(cards: visit.snapshot().facts.records[ScorecardKept.self].entries)
        }
        let files = RegisterFile.files(of: type, in: records)
        var bytes = files.first?.bytes ?? CSV.text([type.shape.columns.map(\.name)])
        // Each year's file begins with the same line of column names.
        for file in files.dropFirst() { bytes += file.bytes.drop { $0 != 0x0A }.dropFirst() }
        return .csv(bytes, name: type.shape.fileName).about("register:\(type.shape.id)", "\(records.count(type.shape.id) ?? 0) rows")
    }

    // MARK: Parts

    private static func importsPage(_ visit: Visit, problem: String? = nil) throws -> Answer {
        let names = try visit.site.names()
        let entries = try visit.site.store.imports().map {
            ImportEntry(id: $0.id, at: LondonTime.dayAndTime($0.at), actor: names.name(of: $0.actor), report: report($0.summary))
        }
        let page = ImportsPage(imports: entries, token: visit.token, problem: problem)
        return .page(page, status: problem == nil ? .ok : .unprocessableContent)
    }

    private static func report(_ summary: String) -> ImportReport? { try? JSONDecoder().decode(ImportReport.self, from: Data(summary.utf8)) }
}
