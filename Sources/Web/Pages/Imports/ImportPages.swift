import Care
import Documents

/// An import in the list of imports.
struct ImportEntry: Sendable {
    let id: Int64
    /// When, as people read it.
    let at: String
    let actor: String
    let report: ImportReport?
}

/// The imports so far, and the form for the next.
struct ImportsPage: Page {
    let imports: [ImportEntry]
    let token: String
    /// What was wrong with the files just sent; nil at first.
    let problem: String?

    var title: String { problem == nil ? "Imports" : "Error: Imports" }
    var area: Area? { .imports }

    var body: HTML {
        HTML {
            if let problem { errorSummary([(problem, "files")]) }
            heading("Imports")
            section("fp-part", [.aria("labelledby", "new")]) {
                heading2("Import files", id: "new")
                paragraph(
                    "Send the files of a statutory return (SSDA903), tables of the Standard Safeguarding Dataset, the council's registers, or all of them. They are told apart by their columns, not by their "
                        + "names. You see everything that would change, and everything that is wrong, before anything is stored.")
                form("/imports", token: token, class: "fp-form", multipart: true) { fields }
            }
            section("fp-part", [.aria("labelledby", "earlier")]) {
                heading2("Earlier imports", id: "earlier")
                list
            }
        }
    }

    private var fields: HTML {
        HTML {
            div("govuk-form-group" + (problem == nil ? "" : " govuk-form-group--error")) {
                HTML.element("label", [.class("govuk-label"), .for("files")]) { "Files" }
                div("govuk-hint", [.id("files-hint")]) { "CSV files, the return’s XML, or the Standard Safeguarding Dataset as CSV or JSON; choose as many as belong together." }
                if let problem { errorMessage(problem, for: "files") }
                HTML.element(
                    "input",
                    [
                        .class("govuk-file-upload"), .id("files"), .name("files"), .type("file"), .flag("multiple"),
                        Attribute("accept", ".csv,.txt,.xml,.json,text/csv,application/xml,application/json"),
                        .aria("describedby", problem == nil ? "files-hint" : "files-hint files-error"),
                    ])
            }
            div("govuk-form-group") {
                div("govuk-checkboxes govuk-checkboxes--small", [Attribute("data-module", "govuk-checkboxes")]) {
                    div("govuk-checkboxes__item") {
                        HTML.element(
                            "input",
                            [
                                .class("govuk-checkboxes__input"), .id("withdraw"), .name("withdraw"), .type("checkbox"), .value("yes"),
                                .aria("describedby", "withdraw-hint"),
                            ])
                        HTML.element("label", [.class("govuk-label govuk-checkboxes__label"), .for("withdraw")]) {
                            "Withdraw rows that the files no longer tell"
                        }
                        div("govuk-hint govuk-checkboxes__hint", [.id("withdraw-hint")]) {
                            "Without this they stay and are listed as missing."
                        }
                    }
                }
            }
            button("Compare with what is stored")
        }
    }

    private var list: HTML {
        ListTable(
            caption: "Imports, newest first",
            columns: [
                .init("Import"), .init("When", isShort: true), .init("Who"), .init("Files", isNumber: true), .init("Added", isNumber: true),
                .init("Changed", isNumber: true), .init("Kept aside", isNumber: true),
            ],
            rows: imports.map { each in
                let counts = each.report?.registers ?? []
                return [
                    link("Import \(each.id)", "/imports/\(each.id)"), HTML(each.at), HTML(each.actor),
                    HTML(each.report.map { counted($0.files.count) } ?? ""),
                    HTML(counted(counts.map(\.added).reduce(0, +))), HTML(counted(counts.map(\.changed).reduce(0, +))),
                    HTML(counted(each.report?.rejected ?? 0)),
                ]
            },
            whenEmpty: "Nothing has been imported yet."
        ).html
    }
}

/// The reconciliation of one import: what it changes, what is wrong, and what becomes of the headline figures.
struct ImportPage: Page {
    let report: ImportReport
    /// The import's number; nil for one that is not stored.
    let number: Int64?
    let at: String
    let actor: String
    /// What the form that applies it names; nil when it has been applied.
    let applyKey: String?
    let token: String

    var title: String { number.map { "Import \($0)" } ?? "Check the import" }
    var area: Area? { .imports }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Imports", "/imports")] }

    private var isQuiet: Bool { report.registers.allSatisfy { $0.added + $0.changed + $0.withdrawn == 0 } }

    var body: HTML {
        HTML {
            heading(title)
            p("govuk-body fp-lead") {
                number == nil ? "Nothing is stored yet. This is what the import would do." : "Imported \(at) by \(actor)."
            }
            if applyKey != nil { summary }
            registers
            figures
            problems
            files
        }
    }

    private var summary: HTML {
        let added = report.registers.map(\.added).reduce(0, +), changed = report.registers.map(\.changed).reduce(0, +)
        return section("fp-decision", [.aria("label", "Store this import")]) {
            if isQuiet {
                paragraph("The files tell nothing that is not stored already. There is nothing to store.")
            } else {
                paragraph(
                    "\(counted(added, "row")) would be added and \(counted(changed, "row")) changed. "
                        + (report.rejected == 0
                            ? "No row is kept aside."
                            : "\(counted(report.rejected, "row")) would be kept aside: the good rows are stored all the same."))
                if let applyKey {
                    form("/imports/\(applyKey)/apply", token: token) {
                        textField("Why", name: "why", hint: "A few words for the record, such as “monthly extract”.")
                        button("Store these rows")
                    }
                }
            }
            p("govuk-body") { link("Do not store them", "/imports") }
        }
    }

    private var registers: HTML {
        section("fp-part", [.aria("labelledby", "changes")]) {
            heading2("What changes", id: "changes")
            ListTable(
                caption: "Rows by register",
                columns: [
                    .init("Register"), .init("Added", isNumber: true), .init("Changed", isNumber: true), .init("Unchanged", isNumber: true),
                    .init("Told by a later return", isNumber: true), .init("Missing now", isNumber: true),
                    .init("Withdrawn", isNumber: true),
                    .init("Kept aside", isNumber: true),
                ],
                rows: report.registers.map { each in
                    [HTML(ImportReport.title(each.register))]
                        + [
                            each.added, each.changed, each.unchanged, each.toldByLaterReturn, each.missingSinceLastTime, each.withdrawn,
                            each.rejected,
                        ].map { HTML(counted($0)) }
                },
                whenEmpty: "No register was read."
            ).html
        }
    }

    private var figures: HTML {
        if report.measures.isEmpty { return .empty }
        return section("fp-part", [.aria("labelledby", "figures")]) {
            heading2("Headline figures", id: "figures")
            ListTable(
                caption: "Headline figures before and after",
                columns: [
                    .init("Figure"), .init("Year", isShort: true), .init("Before", isNumber: true), .init("After", isNumber: true),
                    .init("State", isShort: true),
                ],
                rows: report.measures.map { figure in
                    [
                        HTML(figure.title), HTML(figure.period), HTML(figure.text(figure.before)), HTML(figure.text(figure.after)),
                        figure.before == figure.after ? tag("The same", .grey) : tag("Changed", .blue),
                    ]
                }
            ).html
        }
    }

    private var problems: HTML {
        let kinds = [("file", "File left out", TagColour.red), ("row", "Row kept aside", .orange), ("note", "Note", .grey)]
        return section("fp-part", [.aria("labelledby", "problems")]) {
            heading2("Problems (\(counted(report.problemCount)))", id: "problems")
            if let number, report.rejected > 0 {
                p("govuk-body fp-downloads") {
                    link("Download the \(counted(report.rejected, "row")) kept aside as CSV", "/imports/\(number)/rejected.csv")
                }
            }
            ListTable(
                caption: "Problems in the files",
                columns: [.init("Where, what, and how to mend it", isLong: true), .init("Kind", isShort: true)],
                rows: report.problems.map { problem in
                    let kind = kinds.first { $0.0 == problem.severity } ?? kinds[2]
                    return [span("fp-plain-name") { problem.sentence }, tag(kind.1, kind.2)]
                },
                whenEmpty: "No problem was found."
            ).html
            if report.problemCount > report.problems.count { paragraph("The first \(counted(report.problems.count)) are shown.") }
        }
    }

    private var files: HTML {
        section("fp-part", [.aria("labelledby", "files")]) {
            heading2("Files", id: "files")
            ListTable(
                caption: "The files of the import",
                columns: [
                    .init("File"), .init("Read as"), .init("Year", isShort: true), .init("Rows", isNumber: true),
                    .init("Kept aside", isNumber: true),
                ],
                rows: report.files.map { file in
                    [
                        HTML(file.file), file.register.map { HTML(ImportReport.title($0)) } ?? tag("Not read", .red), HTML(file.year ?? ""),
                        HTML(counted(file.rows)),
                        HTML(counted(file.rejected)),
                    ]
                }
            ).html
        }
    }
}
