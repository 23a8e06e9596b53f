import Care
import Documents
import Store

/// Where an account is made.
struct NewAccountPage: Page {
    var typed = AccountForm()
    var problems: [FieldProblem] = []
    let token: String

    var title: String { problems.isEmpty ? "Add an account" : "Error: Add an account" }
    var area: Area? { .accounts }
    var trail: [(title: String, address: String)] { [("Accounts", "/accounts")] }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems) }
            heading("Add an account")
            paragraph("You are shown a one-time password for the person. At the first sign-in they choose their own, and set up their second step.")
            form("/accounts", token: token, class: "fp-form") {
                textField(
                    "Username", name: "username", value: typed.username, hint: "What they type to sign in. It stands in the audit trail and is never changed.",
                    error: problems.about("username"), autocomplete: "off")
                typed.fields(problems)
                button("Add account")
            }
        }
    }
}

/// An account, and what an administrator can do with it.
struct AccountPage: Page {
    let account: Account
    let typed: AccountForm
    var problems: [FieldProblem] = []
    let now: Moment
    let today: Day
    /// Whether it is the reader's own: nobody changes their own account.
    let isOwn: Bool
    let token: String

    var title: String { problems.isEmpty ? account.name : "Error: \(account.name)" }
    var area: Area? { .accounts }
    var trail: [(title: String, address: String)] { [("Accounts", "/accounts")] }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems) }
            heading(account.name, over: "Account")
            summaryList([
                ("Username", HTML(account.username)), ("State", stateTag(account, now, today)), ("Roles", rolesText(account, today)),
                ("Staff number", account.staff.map { HTML($0.text) } ?? .empty), ("Second step", factorTag(account)),
                ("Last signed in", lastSignIn(account)),
            ])
            if isOwn {
                inset { "This is your own account. Another administrator can change it." }
                p("govuk-body") { link("Your password and second step", "/account") }
            } else {
                if account.isCouncils {
                    paragraph("The council's own sign-in tells this person's name, staff number and roles each time they sign in.")
                } else {
                    change
                    anew
                }
                closing
            }
        }
    }

    private var change: HTML {
        section("fp-part") {
            heading2("Change")
            form("/accounts/\(account.id)", token: token, class: "fp-form") {
                typed.fields(problems)
                button("Save changes")
            }
            paragraph("The person is signed out when you save, and signs in with what you decided.")
        }
    }

    private var anew: HTML {
        section("fp-part") {
            heading2("Password and second step")
            action("password", "Give a new one-time password")
            if account.hasFactor {
                paragraph("For somebody who has lost both their telephone and their recovery codes. Make sure that it is really them.")
                action("factor", "Let them set up their second step anew")
            }
        }
    }

    private var closing: HTML {
        section("fp-part") {
            heading2(isClosed ? "Open the account" : "Close the account")
            if isClosed {
                paragraph("They can sign in again, with the password and roles they had.")
                action("enable", "Enable the account")
            } else {
                paragraph("They are signed out at once and cannot sign in. What they did stays as it was.")
                action("disable", "Disable the account", class: "govuk-button govuk-button--warning")
            }
        }
    }

    private var isClosed: Bool {
        switch account.state(at: now, today: today) {
        case .disabled, .dormant: true
        default: false
        }
    }

    private func action(_ what: String, _ words: String, class name: String = "govuk-button govuk-button--secondary") -> HTML {
        form("/accounts/\(account.id)/\(what)", token: token) { button(words, class: name) }
    }
}
