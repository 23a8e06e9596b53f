import Care
import Documents

/// What the service decides for itself, with the value in force and since when.
struct SettingsPage: Page {
    let facts: Facts

    let title = "Settings"
    var isWide: Bool { true }

    var body: HTML {
        HTML {
            heading(title)
            p("govuk-body fp-lead") {
                "Targets, weights, limits and local clocks, as they are in force on \(facts.today.long). A change counts from its day on only."
            }
            ListTable(
                caption: "Settings",
                columns: [
                    .init("Setting"), .init("Value"), .init("Since", isShort: true), .init("Usual value"),
                    .init("What it means", isLong: true),
                ],
                rows: Setting.all.map { setting in
                    let value = facts.settings.text(setting, on: facts.today)
                    return [
                        HTML(setting.title), HTML(value.isEmpty ? "(none)" : value), since(setting, value),
                        HTML(setting.standard.isEmpty ? "(none)" : setting.standard), HTML(setting.meaning),
                    ]
                }
            ).html
        }
    }

    private func since(_ setting: Setting, _ value: String) -> HTML {
        if let change = facts.settings.history(setting).last(where: { $0.from <= facts.today }) { return HTML(change.from.long) }
        if value != setting.standard { return HTML("From the council's file") }
        return tag("Usual", .grey)
    }
}
