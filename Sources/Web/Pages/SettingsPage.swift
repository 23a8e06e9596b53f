import Care
import Documents

/// What the service decides for itself, group by group: the value in force, since when, and the one that comes next.
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
            HTML.element("nav", [.aria("label", "Groups of settings")]) {
                ul("govuk-list fp-settings__groups") { SettingGroup.all.map { group in li { link(group.title, "#\(group.id)") } } }
            }
            SettingGroup.all.map { group in
                section("fp-settings__group", [.aria("labelledby", group.id)]) {
                    heading2(group.title, id: group.id)
                    table(group)
                }
            }
        }
    }

    private func table(_ group: SettingGroup) -> HTML {
        ListTable(
            caption: group.title,
            columns: [
                .init("Setting"), .init("Value"), .init("Since", isShort: true), .init("Usual value"), .init("What it means", isLong: true),
            ],
            rows: group.settings.map { setting in
                let value = facts.settings.text(setting, on: facts.today)
                return [
                    link(setting.title, setting.address), HTML { setting.shown(value); next(setting) }, since(setting),
                    HTML(setting.shown(setting.standard)), HTML(setting.meaning),
                ]
            }
        ).html
    }

    /// The change that comes next.
    private func next(_ setting: Setting) -> HTML {
        guard let next = facts.settings.history(setting).first(where: { $0.from > facts.today }) else { return .empty }
        return p("fp-quiet fp-settings__next") { "From \(next.from.long): \(setting.shown(next.value))" }
    }

    private func since(_ setting: Setting) -> HTML {
        if let change = facts.settings.history(setting).last(where: { $0.from <= facts.today }) { return HTML(change.from.long) }
        return facts.settings.first(setting).isFromFile ? HTML("From the council’s file") : tag("Usual", .grey)
    }
}

extension Setting {
    var address: String { "/settings/\(id)" }

    /// A value as people read it: `20 working days`, `90 per cent`, `1 April 2026`.
    func shown(_ value: String) -> String {
        if value.isEmpty { return "(none)" }
        return switch kind {
        case .number(let unit, _), .whole(let unit, _): "\(value) \(value == "1" ? unit.ofOne : unit)"
        case .day: Day(value)?.long ?? value
        case .choice, .text: value
        }
    }
}

extension String {
    /// A unit for one of it: `working day`.
    fileprivate var ofOne: String { hasSuffix("s") ? String(dropLast()) : self }
}
