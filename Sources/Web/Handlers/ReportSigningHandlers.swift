import Care
import Documents
import HTTPTypes
import Store

/// Signing the report, making its files, publishing it.
extension Route {
    @Sendable static func reportSigning(_ visit: Visit) throws -> Answer { .page(try signPage(visit, try report(visit))) }

    private static func signPage(_ visit: Visit, _ made: MadeReport, note: String = "", problems: [EntryProblem] = []) throws -> ReportSignPage {
        // The board's name is asked for in the form.
        let obstacles = made.living.stage.next.map { made.problems(signing: $0, note: "board") } ?? []
        return ReportSignPage(
            made: made, obstacles: obstacles, person: try visit.look().person, hasPrinter: visit.site.printer.program != nil, note: note, problems: problems, token: visit.token)
    }

    @Sendable static func signReport(_ visit: Visit) throws -> Answer {
        let look = try visit.freshLook(), made = try report(visit), year = made.living.year
        guard let step = ReportStage(rawValue: visit.field("step")) else { throw Refusal.notFound("no such step") }
        guard look.allows(step.ask) else { throw Refusal.notAllowed }
        let field = step == .draft ? "reason" : "note", note = visit.field(field)
        let problems = made.problems(signing: step, note: note)
        if !problems.isEmpty { return .page(try signPage(visit, made, note: note, problems: problems.map { EntryProblem([.draft, .presented].contains(step) ? field : "next", $0) }), status: .unprocessableContent) }
        if step == .published { return .redirect(Links.report(year, "making/\(publish(visit, made, look.person))")) }
        var row = ReportStep(), entries = Entries()
        (row.id, row.year, row.stage, row.day, row.name, row.staff) = (ReportStep.shape.newID(), year.name, step, visit.site.today(), look.person.name, look.person.staff)
        row.note = note.isEmpty ? nil : note
        entries.add(row)
        let saved = try visit.site.store.save(entries, action: "sign report: \(step.rawValue)", subject: reportSubject(year), visit.deed(note))
        return visit.savedRedirect(ReportView.sign.address(year), saved)
    }

    private static func publish(_ visit: Visit, _ made: MadeReport, _ person: Person) -> String {
        let site = visit.site, deed = visit.deed(""), press = ReportPress(site.printer, made: site.today()), year = made.living.year
        return site.making.begin("Publishing", year: year, owner: person.username) { tell in
            // Somebody may have pressed the button twice.
            guard try site.council.now().report(year).living.stage == .presented else { return .failed("The report was published or taken back meanwhile.") }
            try press.publish(made, in: site.store, signed: person.name, staff: person.staff, deed, progress: tell)
            return .published
        }
    }

    // MARK: Files

    @Sendable static func reportFiles(_ visit: Visit) throws -> Answer {
        let living = try report(visit).living
        return .page(ReportFilesPage(living: living, hasPrinter: visit.site.printer.program != nil, files: living.publishedFiles, token: visit.token))
    }

    @Sendable static func makeReportFile(_ visit: Visit) throws -> Answer {
        let made = try report(visit), year = made.living.year, press = ReportPress(visit.site.printer, made: visit.site.today())
        guard let edition = ReportEdition(rawValue: visit.field("edition")), let format = ReportFormat(rawValue: visit.field("format")), ReportPress.formats(of: edition).contains(format),
            let person = visit.person
        else { throw Refusal.notFound("no such file") }
        let id = visit.site.making.begin("\(edition.title): \(format.title)", year: year, owner: person.username) { tell in
            tell(0, 2, "the report, from the records")
            let report = made.edition(edition).report
            tell(1, 2, "the file")
            return .file(try press.bytes(report, format), type: format.mediaType, name: "iro-annual-report-\(year.name)-\(edition.rawValue)-draft.\(format.fileExtension)")
        }
        return .redirect(Links.report(year, "making/\(id)"))
    }

    private static func job(_ visit: Visit) throws -> ReportMaking.Job {
        guard let person = visit.person, let job = visit.site.making.job(visit.parameter("job"), of: person.username) else { throw Refusal.notFound("no such work") }
        return job
    }

    @Sendable static func reportMaking(_ visit: Visit) throws -> Answer {
        let job = try job(visit)
        let answer = Answer.page(ReportMakingPage(job: job))
        return job.outcome == nil ? answer.with("Refresh", "2") : answer
    }

    @Sendable static func madeReportFile(_ visit: Visit) throws -> Answer {
        let job = try job(visit)
        guard case .file(let bytes, let type, let name)? = job.outcome else { throw Refusal.notFound("not made yet") }
        return Answer(content: .file(bytes, type: type, name: name)).about(reportSubject(job.year), name)
    }

    /// The bytes as they were published, or nothing.
    @Sendable static func publishedFile(_ visit: Visit) throws -> Answer {
        let living = try report(visit).living, name = visit.parameter("file")
        guard let file = living.publishedFiles.first(where: { file in ReportFormat(rawValue: file.format).map { "\(file.edition).\($0.fileExtension)" == name } ?? false }),
            let format = ReportFormat(rawValue: file.format), let bytes = try visit.site.store.bytes(of: file.digest)
        else { throw Refusal.notFound("no such file") }
        guard Store.digest(of: bytes) == file.digest else { throw StoreError.tampered("A published file is not as it was published.") }
        return Answer(content: .file(bytes, type: format.mediaType, name: "iro-annual-report-\(living.year.name)-\(name)")).about(reportSubject(living.year), name)
    }
}
