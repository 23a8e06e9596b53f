import Care
import Documents

/// The files of a report: those that were published, and drafts to be made.
struct ReportFilesPage: Page {
    let living: LivingReport
    let hasPrinter: Bool
    let files: [PublishedFile]
    let token: String

    private var year: ReportingYear { living.year }
    var title: String { "Files of the annual report \(year.title)" }
    var area: Area? { .report }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Annual report \(year.title)", Links.report(year))] }

    var body: HTML {
        HTML {
            heading("Files", over: "Annual report \(year.title)")
            ReportView.files.html(year)
            if !files.isEmpty {
                part("As published", id: "published") {
                    p("govuk-body fp-lead") { "These are the very bytes that were published on \(files.first?.day.long ?? ""). They never change." }
                    editions { edition in
                        files.filter { $0.edition == edition.rawValue }.compactMap { file in
                            ReportFormat(rawValue: file.format).map { format in
                                li { a(Links.published(year, file.edition, format), "govuk-link") { HTML(format.title); unseen(", \(edition.title)") }; span("fp-quiet") { " \(size(file.size))" } }
                            }
                        }
                    }
                }
            }
            part(files.isEmpty ? "Make a file" : "Make a file of what is known now", id: "make") {
                if !hasPrinter { p("govuk-body fp-lead") { "This copy of Footprint cannot make PDF files. Make the web page and print it from your browser." } }
                editions { edition in
                    ReportPress.formats(of: edition).filter { $0 != .pdf || hasPrinter }.map { format in
                        li {
                            form(Links.report(year, "make"), token: token) {
                                hidden("edition", edition.rawValue)
                                hidden("format", format.rawValue)
                                HTML.element("button", [.type("submit"), .class("fp-link-button")]) { HTML(format.title); unseen(", \(edition.title)") }
                            }
                        }
                    }
                }
            }
        }
    }

    private func editions(_ lines: (ReportEdition) -> [HTML]) -> HTML {
        div("fp-editions") {
            ReportEdition.allCases.map { edition in
                let own = lines(edition)
                return own.isEmpty ? HTML.empty : div("fp-editions__one") {
                    h3("govuk-heading-s") { edition.title }
                    p("fp-quiet") { edition.meaning }
                    ul("govuk-list fp-editions__files") { own }
                }
            }
        }
    }

    private func size(_ bytes: Int) -> String { bytes < 1_000_000 ? "\(max(1, bytes / 1000)) KB" : "\(NumberFormat.decimal(1).text(Double(bytes) / 1_000_000)) MB" }
}

/// How far a file is that is being made. It loads itself again until the file is there, without a script.
struct ReportMakingPage: Page {
    let job: ReportMaking.Job

    var title: String { job.outcome == nil ? "Being made: \(job.title)" : job.title }
    var area: Area? { .report }
    var trail: [(title: String, address: String)] { [("Annual report \(job.year.title)", Links.report(job.year))] }

    var body: HTML {
        HTML {
            heading(job.title, over: "Annual report \(job.year.title)")
            switch job.outcome {
            case nil:
                div(nil, [.role("status")]) {
                    paragraph(job.now.isEmpty ? "It waits for its turn." : "Now: \(job.now).")
                    HTML.element("progress", [.class("fp-meter fp-meter--wide"), Attribute("max", String(max(1, job.count))), .value(String(job.done)), .aria("label", "\(job.done) of \(job.count)")]) { "\(job.done) of \(job.count)" }
                    p("govuk-body fp-quiet") { "\(job.done) of \(job.count). This page loads itself again; you can leave it open or come back." }
                }
                p("govuk-body") { link("Look again now", Links.report(job.year, "making/\(job.id)")) }
            case .failed(let sentence)?:
                errorSummary([(sentence, "main")], title: "It was not made")
                p("govuk-body") { link("Back to the files", ReportView.files.address(job.year)) }
            case .published?:
                p("govuk-body") { tag("Published", .green) }
                paragraph("Every edition is kept as it is, with its figures.")
                p("govuk-body") { link("Open the published files", ReportView.files.address(job.year)) }
            case .file(let bytes, _, let name)?:
                p("govuk-body") { tag("Ready", .green) }
                p("govuk-body") { a(Links.report(job.year, "making/\(job.id)/file"), "govuk-button") { "Download \(name)" } }
                p("govuk-body fp-quiet") { "\(counted(bytes.count)) bytes. It is kept here for an hour, for you only." }
                p("govuk-body") { link("Make another file", ReportView.files.address(job.year)) }
            }
        }
    }
}
