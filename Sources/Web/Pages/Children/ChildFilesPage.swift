import Care
import Documents

/// The files kept with a child, and the form that adds one.
struct ChildFilesPage: Page {
    let record: ChildRecord
    let name: String
    let problem: String?
    let token: String

    var title: String { (problem == nil ? "" : "Error: ") + "\(ChildTab.files.title): \(record.told.name)" }
    var area: Area? { .children }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { record.trail }

    private var address: String { record.address(of: .files) }

    var body: HTML {
        HTML {
            if let problem { errorSummary([(problem, "file")]) }
            ChildHead(record: record, tab: .files).html
            ListTable(
                caption: "Files kept with the child, the latest first",
                columns: [.init("File"), .init("Kind"), .init("Size", isNumber: true), .init("Added", isShort: true), .init("By"), .init("Meeting", isShort: true)],
                rows: record.facts.attachments(of: record.child).reversed().map { file in
                    [
                        link(file.title, "\(address)/\(FormReader.encoded(file.id))"), HTML(FileKind(rawValue: file.type)?.title ?? file.type), HTML(size(file.size)),
                        HTML(file.added.long), HTML(file.by), file.meeting.map { link("Meeting", "/meetings/\($0.text)") } ?? .empty,
                    ]
                },
                whenEmpty: "No file is kept with this child."
            ).html
            section("fp-part", [.aria("labelledby", "add")]) {
                heading2("Add a file", id: "add")
                form(address, token: token, class: "fp-form", multipart: true) {
                    textField("Title", name: "title", value: name, hint: "What it is: “School report, spring”.", autocomplete: "off")
                    div("govuk-form-group" + (problem == nil ? "" : " govuk-form-group--error")) {
                        HTML.element("label", [.class("govuk-label"), .for("file")]) { "File" }
                        div("govuk-hint", [.id("file-hint")]) { "A \(FileKind.taken)." }
                        if let problem { errorMessage(problem, for: "file") }
                        HTML.element(
                            "input",
                            [
                                .class("govuk-file-upload" + (problem == nil ? "" : " govuk-file-upload--error")), .id("file"), .name("file"), .type("file"),
                                .aria("describedby", problem == nil ? "file-hint" : "file-hint file-error"),
                            ])
                    }
                    button("Add the file")
                }
            }
        }
    }

    /// `820 bytes`, `14 KB`, `2.4 MB`.
    private func size(_ bytes: Int) -> String {
        if bytes < 1024 { return counted(bytes, "byte") }
        if bytes < 1024 * 1024 { return "\(counted((bytes + 1023) / 1024)) KB" }
        let tenths = bytes * 10 / (1024 * 1024)
        return "\(tenths / 10).\(tenths % 10) MB"
    }
}
