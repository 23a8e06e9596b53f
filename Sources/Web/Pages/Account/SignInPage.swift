import Documents

/// Where people sign in.
struct SignInPage: Page {
    /// What was wrong with the last attempt; nil at first.
    let problem: String?
    let username: String
    let token: String
    /// The address to go to afterwards.
    let next: String

    var title: String { problem == nil ? "Sign in" : "Error: Sign in" }

    var body: HTML {
        HTML {
            if let problem { errorSummary([(problem, "username")]) }
            heading("Sign in")
            p("govuk-body fp-lead") { "For staff of the Independent Reviewing Officer service. What you open is recorded." }
            form("/sign-in", token: token, class: "fp-form") {
                hidden("next", next)
                textField("Username", name: "username", value: username, error: problem, autocomplete: "username")
                textField("Password", name: "password", type: "password", autocomplete: "current-password")
                button("Sign in")
            }
            p("govuk-body") { "Forgotten your password? Ask your administrator for a new one." }
        }
    }
}
