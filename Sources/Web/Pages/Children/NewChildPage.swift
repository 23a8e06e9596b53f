import Care
import Documents

/// The form for a child the service did not know. Children who may be the same one come first and have to be looked at.
struct NewChildPage: Page {
    /// The text of each field.
    let texts: [String: String]
    let problems: [EntryProblem]
    /// Children with the same or a similar name, whom the reader has not said to be others.
    let similar: [Int]
    /// Whether a record that is not open to the reader has the same or a similar name; nothing more is told of it.
    var isAlikeElsewhere = false
    let facts: Facts
    let links: Links
    let token: String
    let draftSaved: String?

    static let address = "/children/new"

    var title: String { problems.isEmpty && !isAsking ? "Add a child" : "Error: Add a child" }
    var area: Area? { .children }
    var isWide: Bool { !similar.isEmpty }
    var trail: [(title: String, address: String)] { [("Children", "/children")] }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems.map { ($0.sentence, $0.field) }) } else if isAsking { errorSummary([(question, "confirmed")]) }
            heading("Add a child")
            draftNotice(draftSaved, address: Self.address, token: token)
            if !similar.isEmpty { duplicates }
            if isAlikeElsewhere { inset { p("govuk-body") { Self.elsewhere } } }
            form(Self.address, token: token, class: "fp-form fp-form--draft") {
                draftFields(address: Self.address, title: "Add a child")
                if isAsking {
                    div("govuk-form-group govuk-form-group--error") {
                        errorMessage(question, for: "confirmed")
                        checkbox(similar.isEmpty ? "I have asked: it is another child" : "I have looked: none of these is the child I am adding", name: "confirmed")
                    }
                }
                text("Forename", "forename", hint: "“Unborn” for a child not born yet.")
                text("Surname", "surname")
                text("Date of birth", "dob", hint: "For example, 3/5/2015.", width: "govuk-input--width-10")
                checkbox("The child is not born yet", name: "unborn", isTicked: value("unborn") == "yes")
                radios("Sex (optional)", name: "sex", value: value("sex"), options: [("Female", "Female"), ("Male", "Male")])
                choice("Ethnicity (optional)", "ethnicity", Ethnicity.list, empty: "Not known")
                care
                div("govuk-button-group") {
                    button("Add the child")
                    draftButton
                    link("Cancel", "/children")
                }
            }
        }
    }

    /// Whether the reader has to say first that the child is none of those who may be the same.
    private var isAsking: Bool { isAlikeElsewhere || !similar.isEmpty }

    private var question: String { similar.isEmpty ? Self.ask : Self.duplicate }

    private static let elsewhere = "A record that is not open to you has the same or a similar name. Ask a manager of the service whether it is this child, before you add another."
    private static let ask = "A record that is not open to you may be of this child. Tick the box once you have asked, and it is another child."
    private static let duplicate = "Look at the children below first. Tick the box if none of them is the child you are adding."

    private var duplicates: HTML {
        section("fp-part", [.aria("labelledby", "same")]) {
            heading2("Is it one of these?", id: "same")
            childrenTable("Children with the same or a similar name", similar.map { ($0, nil) }, facts, links)
        }
    }

    private var care: HTML {
        HTML.element("fieldset", [.class("govuk-fieldset")]) {
            HTML.element("legend", [.class("govuk-fieldset__legend govuk-fieldset__legend--m")]) { "If the child is looked after already" }
            text("Looked after since (optional)", "since", hint: "For example, 27/3/\(facts.today.year), or today. The clock of the first review starts here.", width: "govuk-input--width-10")
            choice("Legal status", "legal", LegalStatus.list)
            choice("Category of need", "need", CategoryOfNeed.list)
            choice("Placement", "placement", PlacementType.list)
            choice("Placement provider", "provider", PlacementProvider.list, empty: "Not known")
        }
    }

    private func value(_ field: String) -> String { texts[field] ?? "" }
    private func problem(_ field: String) -> String? { problems.first { $0.field == field }?.sentence }

    private func text(_ label: String, _ name: String, hint: String? = nil, width: String? = "govuk-input--width-20") -> HTML {
        textField(label, name: name, value: value(name), hint: hint, error: problem(name), autocomplete: "off", width: width)
    }

    private func choice(_ label: String, _ name: String, _ list: CodeList, empty: String = "Choose") -> HTML {
        select(label, name: name, value: value(name), options: NewChild.codes(list, facts), error: problem(name), empty: empty)
    }
}

/// Whoever comes to add a child searches first.
struct SearchFirstPage: Page {
    let token: String

    let title = "Search before you add a child"
    var area: Area? { .children }
    var trail: [(title: String, address: String)] { [("Children", "/children")] }

    var body: HTML {
        HTML {
            heading(title)
            paragraph("A child entered twice has two half records. Search by name or date of birth; under what is found you can add the child.")
            form("/search", token: token, class: "fp-form") {
                textField("Name, id or date of birth", name: "q", autocomplete: "off")
                button("Search")
            }
        }
    }
}
