import Documents

/// A value that a form carries unseen: the session's token.
func hidden(_ name: String, _ value: String) -> HTML {
    HTML.element("input", [.type("hidden"), .name(name), .value(value)])
}

func button(_ words: String, class name: String = "govuk-button") -> HTML {
    HTML.element("button", [.type("submit"), .class(name), Attribute("data-module", "govuk-button")]) { words }
}

/// A form that changes something: posted, with the session's token.
func form(_ address: String, token: String, class name: String? = nil, multipart: Bool = false, attributes more: [Attribute] = [], @HTMLBuilder _ content: () -> HTML) -> HTML
{
    var attributes = [Attribute("method", "post"), Attribute("action", address)] + more
    if multipart { attributes.append(Attribute("enctype", "multipart/form-data")) }
    if let name { attributes.append(.class(name)) }
    // What is wrong is said by us, in one way for everybody.
    attributes.append(.flag("novalidate"))
    return HTML.element("form", attributes) {
        hidden("token", token)
        content()
    }
}

/// A field of one line with its label, a hint, and what is wrong with it.
func textField(
    _ label: String, name: String, value: String = "", type: String = "text", hint: String? = nil, error: String? = nil,
    autocomplete: String? = nil,
    width: String? = "govuk-input--width-20", mode: String? = nil, list: [String] = []
) -> HTML {
    var described: [String] = []
    if hint != nil { described.append("\(name)-hint") }
    if error != nil { described.append("\(name)-error") }
    var attributes: [Attribute] = [
        .class(["govuk-input", width, error == nil ? nil : "govuk-input--error"].compactMap { $0 }.joined(separator: " ")), .id(name),
        .name(name),
        .type(type),
    ]
    if !value.isEmpty { attributes.append(.value(value)) }
    if let autocomplete { attributes.append(Attribute("autocomplete", autocomplete)) }
    if let mode { attributes.append(Attribute("inputmode", mode)) }
    if !list.isEmpty { attributes.append(Attribute("list", "\(name)-list")) }
    if !described.isEmpty { attributes.append(.aria("describedby", described.joined(separator: " "))) }
    return div("govuk-form-group" + (error == nil ? "" : " govuk-form-group--error")) {
        HTML.element("label", [.class("govuk-label"), .for(name)]) { label }
        if let hint { div("govuk-hint", [.id("\(name)-hint")]) { hint } }
        if let error { errorMessage(error, for: name) }
        HTML.element("input", attributes)
        if !list.isEmpty {
            HTML.element("datalist", [.id("\(name)-list")]) { list.map { HTML.element("option", [.value($0)]) } }
        }
    }
}

func errorMessage(_ sentence: String, for name: String) -> HTML {
    HTML.element("p", [.class("govuk-error-message"), .id("\(name)-error")]) {
        span("govuk-visually-hidden") { "Error: " }
        sentence
    }
}

/// Everything that is wrong with a form, above it, each linked to its field.
func errorSummary(_ problems: [(sentence: String, field: String)], title: String = "There is a problem") -> HTML {
    div("govuk-error-summary", [Attribute("data-module", "govuk-error-summary")]) {
        div(nil, [.role("alert")]) {
            h2("govuk-error-summary__title") { title }
            div("govuk-error-summary__body") {
                ul("govuk-list govuk-error-summary__list") {
                    problems.map { problem in li { a("#\(problem.field)") { problem.sentence } } }
                }
            }
        }
    }
}

/// The attributes that tie a field to its hint and its error.
private func described(_ name: String, hint: String?, error: String?) -> [Attribute] {
    let ids = [hint == nil ? nil : "\(name)-hint", error == nil ? nil : "\(name)-error"].compactMap { $0 }
    return ids.isEmpty ? [] : [.aria("describedby", ids.joined(separator: " "))]
}

private func group(_ error: String?, @HTMLBuilder _ content: () -> HTML) -> HTML {
    div("govuk-form-group" + (error == nil ? "" : " govuk-form-group--error"), [], content)
}

/// A field of several lines.
func textArea(_ label: String, name: String, value: String = "", hint: String? = nil, error: String? = nil, rows: Int = 4) -> HTML {
    group(error) {
        HTML.element("label", [.class("govuk-label"), .for(name)]) { label }
        if let hint { div("govuk-hint", [.id("\(name)-hint")]) { hint } }
        if let error { errorMessage(error, for: name) }
        HTML.element(
            "textarea",
            [.class("govuk-textarea" + (error == nil ? "" : " govuk-textarea--error")), .id(name), .name(name), Attribute("rows", String(rows))]
                + described(name, hint: hint, error: error)
        ) { value }
    }
}

/// One of many.
func select(
    _ label: String, name: String, value: String = "", options: [(value: String, title: String)], hint: String? = nil, error: String? = nil,
    empty: String = "Choose"
) -> HTML {
    let isKnown = value.isEmpty || options.contains { $0.value == value }
    return group(error) {
        HTML.element("label", [.class("govuk-label"), .for(name)]) { label }
        if let hint { div("govuk-hint", [.id("\(name)-hint")]) { hint } }
        if let error { errorMessage(error, for: name) }
        HTML.element(
            "select", [.class("govuk-select" + (error == nil ? "" : " govuk-select--error")), .id(name), .name(name)] + described(name, hint: hint, error: error)
        ) {
            HTML.element("option", [.value("")]) { empty }
            // What is stored stays, even when it can no longer be chosen.
            if !isKnown { HTML.element("option", [.value(value), .flag("selected")]) { value } }
            options.map { option in
                HTML.element("option", [.value(option.value)] + (option.value == value ? [.flag("selected")] : [])) { option.title }
            }
        }
    }
}

/// One of a few.
func radios(
    _ legend: String, name: String, value: String = "", options: [(value: String, title: String)], hint: String? = nil, error: String? = nil,
    isInline: Bool = true
) -> HTML {
    group(error) {
        HTML.element("fieldset", [.class("govuk-fieldset")] + described(name, hint: hint, error: error)) {
            HTML.element("legend", [.class("govuk-fieldset__legend")]) { legend }
            if let hint { div("govuk-hint", [.id("\(name)-hint")]) { hint } }
            if let error { errorMessage(error, for: name) }
            div("govuk-radios govuk-radios--small" + (isInline ? " govuk-radios--inline" : "")) {
                options.enumerated().map { index, option in
                    let id = index == 0 ? name : "\(name)-\(index + 1)"
                    return div("govuk-radios__item") {
                        HTML.element(
                            "input",
                            [.class("govuk-radios__input"), .type("radio"), .id(id), .name(name), .value(option.value)]
                                + (option.value == value ? [.flag("checked")] : []))
                        HTML.element("label", [.class("govuk-label govuk-radios__label"), .for(id)]) { option.title }
                    }
                }
            }
        }
    }
}

/// A box that is ticked or not.
func checkbox(_ label: String, name: String, value: String = "yes", isTicked: Bool = false, id: String? = nil) -> HTML {
    let id = id ?? name
    return div("govuk-checkboxes govuk-checkboxes--small") {
        div("govuk-checkboxes__item") {
            HTML.element(
                "input",
                [.class("govuk-checkboxes__input"), .type("checkbox"), .id(id), .name(name), .value(value)] + (isTicked ? [.flag("checked")] : []))
            HTML.element("label", [.class("govuk-label govuk-checkboxes__label"), .for(id)]) { label }
        }
    }
}
