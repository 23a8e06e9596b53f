import Documents

/// A value that a form carries unseen: the session's token.
func hidden(_ name: String, _ value: String) -> HTML {
    HTML.element("input", [.type("hidden"), .name(name), .value(value)])
}

func button(_ words: String, class name: String = "govuk-button") -> HTML {
    HTML.element("button", [.type("submit"), .class(name), Attribute("data-module", "govuk-button")]) { words }
}

/// A form that changes something: posted, with the session's token.
func form(_ address: String, token: String, class name: String? = nil, multipart: Bool = false, @HTMLBuilder _ content: () -> HTML) -> HTML
{
    var attributes = [Attribute("method", "post"), Attribute("action", address)]
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
    width: String? = "govuk-input--width-20"
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
    if !described.isEmpty { attributes.append(.aria("describedby", described.joined(separator: " "))) }
    return div("govuk-form-group" + (error == nil ? "" : " govuk-form-group--error")) {
        HTML.element("label", [.class("govuk-label"), .for(name)]) { label }
        if let hint { div("govuk-hint", [.id("\(name)-hint")]) { hint } }
        if let error { errorMessage(error, for: name) }
        HTML.element("input", attributes)
    }
}

func errorMessage(_ sentence: String, for name: String) -> HTML {
    HTML.element("p", [.class("govuk-error-message"), .id("\(name)-error")]) {
        span("govuk-visually-hidden") { "Error: " }
        sentence
    }
}

/// Everything that is wrong with a form, above it, each linked to its field.
func errorSummary(_ problems: [(sentence: String, field: String)]) -> HTML {
    div("govuk-error-summary", [Attribute("data-module", "govuk-error-summary")]) {
        div(nil, [.role("alert")]) {
            h2("govuk-error-summary__title") { "There is a problem" }
            div("govuk-error-summary__body") {
                ul("govuk-list govuk-error-summary__list") {
                    problems.map { problem in li { a("#\(problem.field)") { problem.sentence } } }
                }
            }
        }
    }
}
