import Documents

/// A child's record is closed to the reader, who can open it in an emergency.
struct ClosedRecordPage: Page {
    let address: String
    /// The child's key.
    let key: String

    let title = "This record is closed to you"
    var area: Area? { .children }

    var body: HTML {
        HTML {
            heading(title)
            paragraph("Somebody has decided that only named people may open it.")
            paragraph(
                "If a child would be at risk unless you read it now, you can open it for a few hours. You have to say why, and the managers of the service "
                    + "are told at once.")
            if !key.isEmpty { p("govuk-body") { link("Open it in an emergency", "/children/\(key)/open") } }
            p("govuk-body") { link("Go to the home page", "/") }
        }
    }
}
