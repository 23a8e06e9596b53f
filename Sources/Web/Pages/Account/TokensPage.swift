import Care
import Documents
import Store

/// The tokens with which other programs read in somebody's name: which there are, ending them, and making another.
struct TokensPage: Page {
    let tokens: [APIToken]
    /// Whether everybody's are shown.
    let isEverybodys: Bool
    let roles: [Role]
    let today: Day
    let name: String
    let role: String
    let days: String
    let problems: [FieldProblem]
    let token: String

    /// How long a token may last, in days.
    static let lengths = [30, 90, 365]

    var title: String { problems.isEmpty ? "Tokens" : "Error: Tokens" }
    var trail: [(title: String, address: String)] { [("Your account", "/account")] }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems) }
            heading(isEverybodys ? "Everybody’s tokens" : "Your tokens")
            paragraph("A token lets another program read figures, cases and registers in your name, with one of your roles, and changes nothing. Everything it reads is in the audit trail.")
            section("fp-part", [.aria("label", "Tokens")]) { list }
            section("fp-part", [.aria("labelledby", "new")]) {
                heading2("Make a token", id: "new")
                making
            }
            p("govuk-body") { link("What the API answers (OpenAPI)", "/api/v1/openapi.json") }
        }
    }

    private var list: HTML {
        ListTable(
            caption: "Tokens", columns: [.init("For"), .init("Account"), .init("Role"), .init("Until", isShort: true), .init("Last used", isShort: true), .init("State")],
            rows: tokens.map { each in
                [
                    HTML(each.name), HTML(each.username), HTML(each.role.title), HTML(each.last.short), HTML(each.used?.short ?? "Never"),
                    each.isOver(on: today) ? tag(each.revoked == nil ? "Ended" : "Revoked") : form("/account/tokens/\(each.id)/revoke", token: token) {
                        HTML.element("button", [.type("submit"), .class("govuk-button govuk-button--secondary govuk-!-margin-bottom-0")]) {
                            "Revoke"
                            unseen(" the token for \(each.name)")
                        }
                    },
                ]
            }, whenEmpty: "There is no token."
        ).html
    }

    private var making: HTML {
        HTML {
            if roles.isEmpty {
                paragraph("You have no role today, so that a token could read nothing.")
            } else {
                form("/account/tokens", token: token, class: "fp-form") {
                    textField("What it is for", name: "name", value: name, hint: "The program that will use it.", error: problems.about("name"))
                    radios("Role it reads with", name: "role", value: roles.count == 1 ? roles.first?.rawValue ?? "" : role, options: roles.map { ($0.rawValue, $0.title) }, error: problems.about("role"))
                    radios("How long it lasts", name: "days", value: days, options: Self.lengths.map { (String($0), "\($0) days") }, error: problems.about("days"))
                    button("Make token")
                }
            }
        }
    }
}

/// A token just made: its secret is shown here and nowhere else.
struct NewTokenPage: Page {
    let token: APIToken
    let secret: String

    var title: String { "New token" }
    var trail: [(title: String, address: String)] { [("Your account", "/account"), ("Tokens", "/account/tokens")] }

    var body: HTML {
        HTML {
            heading("New token", over: token.name)
            paragraph("Copy it now into the program that will use it. It is not shown again, and nobody can look it up.")
            p("govuk-body fp-secret") { HTML.element("code", []) { secret } }
            paragraph("It reads with the role “\(token.role.title)” until \(token.last.long). The program sends it with each request: Authorization: Bearer and the token.")
            p("govuk-body") { link("Back to tokens", "/account/tokens") }
        }
    }
}
