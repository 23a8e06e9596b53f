import Care
import Documents

/// One setting: what it means, its value and every value it had, and for those who may change it, how.
struct SettingPage: Page {
    let setting: Setting
    let facts: Facts
    /// Every value it was given, the latest day first.
    let history: [SettingState]
    /// What was typed; nil for somebody who may not change it.
    let typed: SettingForm?
    /// What was typed to take a value back.
    var takingBack = SettingTakingBack()
    let token: String

    var title: String { isWrong ? "Error: \(setting.title)" : setting.title }
    var trail: [(title: String, address: String)] { [("Settings", "/settings")] }
    private var isWrong: Bool { !problems.isEmpty }
    private var problems: [EntryProblem] { (typed?.problems ?? []) + takingBack.problems }

    var body: HTML {
        HTML {
            if isWrong { errorSummary(problems.map { ($0.sentence, $0.field) }) }
            heading(setting.title, over: setting.group.map { "Settings: \($0.title)" } ?? "Settings")
            paragraph(setting.meaning)
            summary
            if let typed { change(typed) }
            heading2("Every value it had", id: "history")
            table
            if typed != nil { takeBack }
        }
    }

    private var summary: HTML {
        let today = facts.today, first = facts.settings.first(setting)
        let standing = facts.settings.history(setting)
        var rows: [(name: String, value: HTML)] = [
            ("Value on \(today.long)", HTML(setting.shown(facts.settings.text(setting, on: today)))),
            (
                "Since",
                HTML(
                    standing.last { $0.from <= today }.map(\.from.long)
                        ?? (first.isFromFile ? "Always, by the council’s file" : "Always: it is the usual value"))
            ),
        ]
        for next in standing where next.from > today { rows.append(("From \(next.from.long)", HTML(setting.shown(next.value)))) }
        rows.append(("Usual value", HTML(setting.shown(setting.standard))))
        if let item = setting.authorityItem {
            rows.append(("Council’s file", HTML(first.isFromFile ? setting.shown(first.value) : "Says nothing of it (item \(item))")))
        }
        rows.append(("It takes", HTML(setting.wanted.capitalised)))
        return summaryList(rows)
    }

    // MARK: Changing it

    private func change(_ typed: SettingForm) -> HTML {
        HTML {
            heading2("Change it", id: "change")
            paragraph("The new value counts from the day you give. What was due, done or counted before that day stays as it is.")
            Web.form(setting.address, token: token, class: "fp-form") {
                input(typed)
                textField(
                    "From which day", name: "from", value: typed.from, hint: "For example, 1/4/\(facts.today.year + 1), or today.", error: typed.error("from"),
                    autocomplete: "off", width: "govuk-input--width-10")
                if typed.isPast {
                    div("govuk-form-group") { checkbox("Yes, change results already seen, from that day on", name: "past", isTicked: typed.isMeant) }
                }
                textArea("Why", name: "why", value: typed.why, hint: "It stands in the audit trail with your name.", error: typed.error("why"), rows: 2)
                div("govuk-button-group") {
                    button("Save")
                    link("Cancel", "/settings")
                }
            }
        }
    }

    private func input(_ typed: SettingForm) -> HTML {
        let label = "New value", error = typed.error("value"), hint = setting.wanted.capitalised + "."
        return switch setting.kind {
        case .number(let unit, _), .whole(let unit, _):
            textField(
                "\(label), in \(unit)", name: "value", value: typed.value, hint: hint, error: error, autocomplete: "off", width: "govuk-input--width-5",
                mode: "decimal")
        case .choice(let words):
            radios(label, name: "value", value: typed.value, options: words.map { ($0, $0.capitalised) }, hint: setting.meaning, error: error, isInline: false)
        case .text: textField(label, name: "value", value: typed.value, hint: hint, error: error, autocomplete: "off", width: nil)
        case .day:
            textField(
                label, name: "value", value: Day(typed.value)?.slashed ?? typed.value,
                hint: "For example, 1/4/\(facts.today.year)" + (setting.mayBeEmpty ? ", or nothing." : "."), error: error, autocomplete: "off", width: "govuk-input--width-10")
        }
    }

    // MARK: What it was

    private var table: HTML {
        ListTable(
            caption: "Every value it had",
            columns: [.init("Value"), .init("From", isShort: true), .init("State", isShort: true), .init("Set by"), .init("Why", isLong: true)],
            rows: history.map { version in
                [
                    HTML(setting.shown(version.value)), HTML(version.from.long), state(version), HTML("\(version.set.who), \(version.set.when)"),
                    HTML {
                        version.set.why
                        if let ended = version.ended {
                            p("fp-quiet fp-settings__next") { "\(word(version)) by \(ended.who), \(ended.when): \(ended.why)" }
                        }
                    },
                ]
            }, whenEmpty: "Nobody has changed it here."
        ).html
    }

    private func word(_ version: SettingState) -> String { version.isTakenBack ? "Taken back" : "Replaced" }

    private func state(_ version: SettingState) -> HTML {
        if version.ended != nil { return tag(word(version), .grey) }
        if version.from > facts.today { return tag("To come", .blue) }
        let now = facts.settings.history(setting).last { $0.from <= facts.today }
        return now?.from == version.from ? tag("In force", .green) : tag("Past", .grey)
    }

    private var takeBack: HTML {
        let standing = history.filter { $0.ended == nil }
        guard !standing.isEmpty else { return .empty }
        return details("Take a value back", class: "fp-settings__back") {
            paragraph("The setting is then as it was before that value was set. Both stay in the history.")
            Web.form("\(setting.address)/take-back", token: token, class: "fp-form") {
                select(
                    "Which value", name: "taken", value: takingBack.day, options: standing.map { ($0.from.iso, "\(setting.shown($0.value)), from \($0.from.long)") },
                    error: takingBack.error("taken"))
                textArea("Why", name: "taken-why", value: takingBack.why, error: takingBack.error("taken-why"), rows: 2)
                button("Take it back", class: "govuk-button govuk-button--secondary")
            }
        }
    }
}

/// A value a setting has or had: who set it, when and why, and who replaced it or took it back.
struct SettingState: Sendable, Hashable {
    struct Hand: Sendable, Hashable {
        let who: String
        /// `23 November 2026, 14:05`.
        let when: String
        let why: String
    }

    let value: String
    let from: Day
    let set: Hand
    /// Nil while it stands.
    var ended: Hand?
    var isTakenBack = false
}

/// What somebody typed to give a setting a value, and what is wrong with it.
struct SettingForm: Sendable {
    var value = ""
    var from = ""
    var why = ""
    /// The day has passed, and the box that says so is shown; whether it is ticked.
    var isPast = false
    var isMeant = false
    var problems: [EntryProblem] = []

    func error(_ field: String) -> String? { problems.first { $0.field == field }?.sentence }
}

/// What somebody chose to take a value back, and what is wrong with it.
struct SettingTakingBack: Sendable {
    var day = ""
    var why = ""
    var problems: [EntryProblem] = []

    func error(_ field: String) -> String? { problems.first { $0.field == field }?.sentence }
}
