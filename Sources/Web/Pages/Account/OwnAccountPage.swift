import Care
import Documents
import Store

/// One's own account: who one is to the product, one's password and second step, signing out everywhere.
struct OwnAccountPage: Page {
    let account: Account
    let today: Day
    /// Recovery codes not used yet.
    let codesLeft: Int
    let problems: [FieldProblem]
    let token: String

    var title: String { problems.isEmpty ? "Your account" : "Error: Your account" }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems) }
            heading("Your account", over: account.name)
            summaryList([
                ("Username", HTML(account.username)), ("Roles", rolesText(account, today)),
                ("Staff number", account.staff.map { HTML($0.text) } ?? .empty),
                ("Signs in with", HTML(account.isCouncils ? "the council's own sign-in" : "a password\(account.hasFactor ? " and a code" : "")")),
            ])
            paragraph("If something here is wrong, ask your administrator: nobody can change their own roles.")
            if account.isCouncils {
                paragraph("Your password and your roles are kept by the council's own sign-in.")
            } else {
                password
                secondStep
            }
            section("fp-part") {
                heading2("Tokens")
                paragraph("With a token another program, such as a spreadsheet or a reporting tool, reads figures and registers in your name.")
                p("govuk-body") { link("Your tokens", "/account/tokens") }
            }
            section("fp-part") {
                heading2("Sign out everywhere")
                paragraph("Ends every session of yours, on this and on every other computer.")
                form("/account/sign-out-everywhere", token: token) { button("Sign out everywhere", class: "govuk-button govuk-button--secondary") }
            }
        }
    }

    private var password: HTML {
        section("fp-part") {
            heading2("Change your password")
            paragraph("Your other sessions end when you do.")
            form("/account/password", token: token, class: "fp-form") {
                present("current")
                newPasswordFields(problems)
                button("Change password")
            }
        }
    }

    private var secondStep: HTML {
        section("fp-part") {
            heading2("Your second step")
            if account.hasFactor {
                paragraph("You have \(counted(codesLeft, "recovery code")) left.")
                form("/account/codes", token: token, class: "fp-form") {
                    present("codes-password")
                    button("Make new recovery codes", class: "govuk-button govuk-button--secondary")
                }
                heading3("Another telephone")
                paragraph("The codes of the app you use now stop working, and you set the second step up again.")
            } else {
                paragraph("You sign in with a password only. A code from an app makes your account much harder to steal.")
            }
            form("/account/factor", token: token, class: "fp-form") {
                present("factor-password")
                button(account.hasFactor ? "Move to another telephone" : "Set up a second step", class: "govuk-button govuk-button--secondary")
            }
        }
    }

    private func present(_ name: String) -> HTML {
        textField("Your present password", name: name, type: "password", error: problems.about(name), autocomplete: "current-password")
    }
}

/// The roles of a day, in words; those of other days with their days.
func rolesText(_ account: Account, _ today: Day) -> HTML {
    HTML(
        account.roles.map { held in
            let days = [held.from.map { "from \($0.short)" }, held.to.map { "to \($0.short)" }].compactMap { $0 }.joined(separator: " ")
            return held.role.title + (days.isEmpty ? "" : " (\(days))")
        }.joined(separator: ", "))
}
