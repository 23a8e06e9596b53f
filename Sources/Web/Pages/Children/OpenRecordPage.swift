import Documents

/// Opens a closed record in an emergency: for some hours, with a reason, and with the managers told.
struct OpenRecordPage: Page {
    /// The child's key.
    let key: String
    let reason: String
    let hours: String
    let problems: [(sentence: String, field: String)]
    let token: String

    var title: String { (problems.isEmpty ? "" : "Error: ") + "Open a closed record" }
    var area: Area? { .children }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems) }
            heading("Open a closed record")
            paragraph("Somebody has decided that only named people may open this record. Open it only if a child would be at risk unless you read it now.")
            paragraph("The managers of the service and the data protection officer are told at once who opened it, why, and until when. Everything you read is in the audit trail.")
            form("/children/\(key)/open", token: token, class: "fp-form") {
                textArea("Why must you read it now?", name: "reason", value: reason, error: problem("reason"))
                select("For how long?", name: "hours", value: hours, options: (1...12).map { (String($0), counted($0, "hour")) }, error: problem("hours"))
                div("govuk-button-group") {
                    button("Open the record", class: "govuk-button govuk-button--warning")
                    link("Do not open it", "/")
                }
            }
        }
    }

    private func problem(_ field: String) -> String? { problems.first { $0.field == field }?.sentence }
}
