import Care
import Documents
import Store

/// Everybody who may sign in.
struct AccountsPage: Page {
    let accounts: [Account]
    let now: Moment
    let today: Day

    let title = "Accounts"
    var area: Area? { .accounts }

    var body: HTML {
        HTML {
            heading(title)
            p("govuk-body") {
                a("/accounts/new", "govuk-button", [.role("button"), Attribute("data-module", "govuk-button")]) { "Add an account" }
            }
            ListTable(
                caption: "Accounts",
                columns: [
                    .init("Name"), .init("Username"), .init("Roles", isLong: true), .init("State", isShort: true),
                    .init("Second step", isShort: true), .init("Last signed in", isShort: true),
                ],
                rows: accounts.map { account in
                    [
                        link(account.name, "/accounts/\(account.id)"), HTML(account.username),
                        account.roles.isEmpty ? span("fp-quiet") { "None" } : rolesText(account, today), stateTag(account, now, today),
                        factorTag(account), lastSignIn(account),
                    ]
                },
                whenEmpty: "There are no accounts yet."
            ).html
        }
    }
}

/// Whether an account can be used, as a tag.
func stateTag(_ account: Account, _ now: Moment, _ today: Day) -> HTML {
    switch account.state(at: now, today: today) {
    case .open: account.oneTime == nil ? tag("Open", .green) : tag(account.hasStalePassword(at: now) ? "Password too old" : "Invited", .blue)
    case .disabled: tag("Disabled", .grey)
    case .notYet(let day): tag("From \(day.short)", .grey)
    case .over(let day): tag("Ended \(day.short)", .grey)
    case .dormant: tag("Dormant", .orange)
    }
}

/// Whether a second step protects an account; one that needs none stands out.
func factorTag(_ account: Account) -> HTML {
    if account.isCouncils { return tag("Council sign-in", .blue) }
    if account.hasFactor { return tag("Set up", .green) }
    return account.needsFactor ? tag("To be set up", .grey) : tag("Not required", .red)
}

func lastSignIn(_ account: Account) -> HTML {
    guard let day = account.lastSignIn.flatMap({ Day(String($0.prefix(10))) }) else { return span("fp-quiet") { "Never" } }
    return HTML(day.short)
}

/// A password shown once to the administrator, who hands it on.
struct OneTimePasswordPage: Page {
    let account: Account
    let password: String

    let title = "One-time password"
    var area: Area? { .accounts }

    var body: HTML {
        HTML {
            heading(title, over: account.name)
            paragraph(
                "Give this password to \(account.name) in person or by telephone, not by email. It is shown now and never again, and can be used "
                    + "for \(Account.oneTimeDays) days.")
            summaryList([
                ("Username", HTML(account.username)), ("One-time password", HTML { HTML.element("code", [.class("fp-code")]) { password } }),
            ])
            paragraph("At the first sign-in they choose a password of their own\(account.needsFactor ? " and set up their second step" : "").")
            p("govuk-body") { link("Back to the account", "/accounts/\(account.id)") }
        }
    }

    var trail: [(title: String, address: String)] { [("Accounts", "/accounts")] }
}
