import Documents

/// Where people sign in.
struct SignInPage: Page {
    /// What was wrong with the last attempt; nil at first.
    let problem: String?
    let username: String
    let token: String
    /// The address to go to afterwards.
    let next: String
    /// Whether a session of this browser has ended.
    var isEnded = false
    /// Whether the council's own sign-in can be used as well.
    var hasCouncil = false

    var title: String { problem == nil ? "Sign in" : "Error: Sign in" }

    var body: HTML {
        HTML {
            if let problem { errorSummary([(problem, "username")]) }
            heading("Sign in")
            if isEnded {
                inset { "You were signed out because nothing was asked for in a while. Sign in, and you carry on where you were." }
            }
            p("govuk-body fp-lead") { "For staff of the Independent Reviewing Officer service. What you open is recorded." }
            if hasCouncil {
                p("govuk-body") {
                    a(Route.address("/sign-in/council", next: next), "govuk-button", [.role("button"), Attribute("data-module", "govuk-button")])
                    { "Sign in with your council account" }
                }
                heading2("Or with an account of Footprint")
            }
            form("/sign-in", token: token, class: "fp-form") {
                hidden("next", next)
                textField("Username", name: "username", value: username, error: problem, autocomplete: "username")
                textField("Password", name: "password", type: "password", autocomplete: "current-password")
                button("Sign in", class: hasCouncil ? "govuk-button govuk-button--secondary" : "govuk-button")
            }
            p("govuk-body") { "Forgotten your password? Ask your administrator for a new one." }
        }
    }
}
