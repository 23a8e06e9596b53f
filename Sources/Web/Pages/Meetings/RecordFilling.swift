import Care
import Documents

/// What stands in the fields of a meeting's form that is not simply what is stored: a draft, or what was typed and could not be saved.
struct RecordFilling: Sendable {
    /// By the names of fields; every value of a field with several ticks.
    var typed: [String: [String]] = [:]
    /// What is wrong, in the order of the page.
    var problems: [(sentence: String, field: String)] = []
    /// The state of each row that was opened, by the name of its hidden field.
    var numbers: [String: Int64] = [:]
    /// What somebody else wrote meanwhile, by the names of fields.
    var theirs: [String: String] = [:]
    /// Who wrote it.
    var others: [String] = []
    /// When the draft that is shown was saved.
    var draftSaved: String?

    var isConflict: Bool { !theirs.isEmpty }

    func value(_ slot: RecordSlot, _ column: String) -> String {
        if let value = typed[slot.name(column)]?.last { return value }
        let text = slot.text(column)
        if slot.column(column)?.kind == .day, let day = Day(text) { return day.slashed }
        return text
    }

    /// The ticks of a field that takes several.
    func ticks(_ slot: RecordSlot, _ column: String) -> Set<String> {
        if let values = typed[slot.name(column)] { return Set(values.filter { !$0.isEmpty }) }
        return Set(slot.text(column).split(separator: ";").map { String($0.drop { $0 == " " }) })
    }

    func number(_ slot: RecordSlot) -> Int64 { numbers[slot.numberName] ?? slot.number }
    func error(_ slot: RecordSlot, _ column: String) -> String? { problems.first { $0.field == slot.name(column) }?.sentence }
    func isTouched(_ slot: RecordSlot) -> Bool { slot.asked.contains { !(typed[slot.name($0)]?.last ?? "").isEmpty } }
}

/// The fields of a meeting's form: each knows its slot, what stands in it, what is wrong, and what somebody else wrote meanwhile.
struct RecordFields {
    let filling: RecordFilling
    let facts: Facts

    /// Says which state of the row was opened. Every slot on a page has one.
    func number(_ slot: RecordSlot) -> HTML { hidden(slot.numberName, String(filling.number(slot))) }

    func text(_ slot: RecordSlot, _ column: String, _ label: String, hint: String? = nil, width: String? = "govuk-input--width-20", list: [String] = []) -> HTML {
        HTML {
            other(slot, column)
            textField(
                label, name: slot.name(column), value: filling.value(slot, column), hint: hint, error: filling.error(slot, column), autocomplete: "off",
                width: width, list: list)
        }
    }

    func day(_ slot: RecordSlot, _ column: String, _ label: String, hint: String? = nil) -> HTML {
        HTML {
            other(slot, column)
            textField(
                label, name: slot.name(column), value: filling.value(slot, column), hint: hint ?? "For example, 27/3/\(facts.today.year), or today.",
                error: filling.error(slot, column), autocomplete: "off", width: "govuk-input--width-10")
        }
    }

    func words(_ slot: RecordSlot, _ column: String, _ label: String, hint: String? = nil, rows: Int = 4) -> HTML {
        HTML {
            other(slot, column)
            textArea(label, name: slot.name(column), value: filling.value(slot, column), hint: hint, error: filling.error(slot, column), rows: rows)
        }
    }

    func choice(
        _ slot: RecordSlot, _ column: String, _ label: String, _ options: [(value: String, title: String)], hint: String? = nil, isInline: Bool = true
    ) -> HTML {
        HTML {
            other(slot, column)
            radios(
                label, name: slot.name(column), value: filling.value(slot, column), options: options, hint: hint, error: filling.error(slot, column),
                isInline: isInline)
        }
    }

    func list(_ slot: RecordSlot, _ column: String, _ label: String, _ options: [(value: String, title: String)], hint: String? = nil) -> HTML {
        HTML {
            other(slot, column)
            select(label, name: slot.name(column), value: filling.value(slot, column), options: options, hint: hint, error: filling.error(slot, column))
        }
    }

    static let yesNo: [(value: String, title: String)] = [("yes", "Yes"), ("no", "No")]

    /// A field in a table: what it is for is said to those who do not see its column.
    func cell(_ slot: RecordSlot, _ column: String, _ label: String) -> HTML {
        let name = slot.name(column), error = filling.error(slot, column)
        return HTML {
            other(slot, column)
            if let error { errorMessage(error, for: name) }
            HTML.element(
                "input",
                [
                    .class("govuk-input fp-cell-input" + (error == nil ? "" : " govuk-input--error")), .id(name), .name(name), .type("text"),
                    .aria("label", label), Attribute("autocomplete", "off"), .value(filling.value(slot, column)),
                ] + (error == nil ? [] : [.aria("describedby", "\(name)-error")]))
        }
    }

    /// A choice in a table.
    func cell(_ slot: RecordSlot, _ column: String, _ label: String, _ options: [String]) -> HTML {
        let name = slot.name(column), value = filling.value(slot, column), error = filling.error(slot, column)
        return HTML {
            other(slot, column)
            if let error { errorMessage(error, for: name) }
            HTML.element(
                "select", [.class("govuk-select fp-cell-input"), .id(name), .name(name), .aria("label", label)] + (error == nil ? [] : [.aria("describedby", "\(name)-error")])
            ) {
                HTML.element("option", [.value("")]) { "–" }
                options.map { option in HTML.element("option", [.value(option)] + (option == value ? [.flag("selected")] : [])) { option.capitalised } }
            }
        }
    }

    /// A tick that says yes, and no when it is not set.
    func tick(_ slot: RecordSlot, _ column: String, _ label: String) -> HTML {
        HTML {
            hidden(slot.name(column), "no")
            checkbox(label, name: slot.name(column), isTicked: filling.value(slot, column) == "yes", id: slot.name(column))
        }
    }

    /// What somebody else wrote into the field since it was opened: both are shown.
    private func other(_ slot: RecordSlot, _ column: String) -> HTML {
        guard let theirs = filling.theirs[slot.name(column)] else { return .empty }
        return div("govuk-inset-text fp-theirs") {
            p("govuk-body") { strong { "Meanwhile \(filling.others.isEmpty ? "somebody else" : filling.others.joined(separator: " and ")) wrote:" } }
            p("govuk-body fp-said") { theirs.isEmpty ? "(nothing: it was emptied)" : theirs }
            p("govuk-hint") { "Yours stands below. What you save replaces theirs: copy what should stay." }
        }
    }
}
