import Care

@testable import Store
@testable import Web

/// The pages of signing in and of accounts.
enum SampleAccounts {
    private static let now = Moment("2017-03-31T09:00:00Z")

    private static func account(
        _ id: Int64, _ username: String, _ name: String, roles: [HeldRole] = [], disabled: String? = nil, to: Day? = nil, needsFactor: Bool = true,
        hasFactor: Bool = false, isCouncils: Bool = false, lastSignIn: String? = nil
    ) -> Account {
        Account(
            id: id, username: username, name: name, disabled: disabled, staff: id == 1 ? "S1" : nil, from: nil, to: to, roles: roles,
            needsFactor: needsFactor, hasFactor: hasFactor, oneTime: nil, isCouncils: isCouncils, lastSignIn: lastSignIn, awake: "2017-03-01T09:00:00Z")
    }

    private static let rowan = account(
        1, "rowan", "Rowan Sample", roles: [HeldRole(.reviewer, to: "2017-04-30"), HeldRole(.manager, from: "2017-05-01")], hasFactor: true,
        lastSignIn: "2017-03-30T08:00:00Z")
    private static let accounts = [
        rowan, account(2, "ash", "Ash <b>Hostile</b>", roles: [HeldRole(.support)], needsFactor: false),
        account(3, "bea", "Bea Sample", disabled: "2017-03-02T09:00:00Z"), account(4, "cy", "Cy Sample", to: "2017-03-30"),
        account(5, "dot@council.example", "Dot Sample", roles: [HeldRole(.analyst)], isCouncils: true),
        account(6, "eve", "Eve Sample", lastSignIn: "2016-01-01T09:00:00Z"),
    ]
    private static let wrong: [(sentence: String, field: String)] = [
        ("The first day as analyst is not a day. Write it as 2026-01-31.", "from-analyst"), ("Give the person's name.", "name"),
    ]

    static var pages: [(name: String, page: any Page)] {
        guard let now else { return [] }
        let today: Day = "2017-03-31"
        var typed = AccountForm()
        typed.username = "l\"ee"
        typed.roles = [.analyst: ("<b>soon", "")]
        let made: [(String, any Page)] = [
            ("own-password", OwnPasswordPage(problems: [("The two passwords are not the same. Type the new password twice.", "again")], token: "token-1", next: "/due")),
            ("factor", FactorPage(username: "row&an", secret: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", authority: "Example & Shire", problem: nil, token: "token-1", next: "/due")),
            ("factor-wrong", FactorPage(username: "rowan", secret: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", authority: "Exampleshire", problem: "Wrong.", token: "token-1", next: "/")),
            ("code", CodePage(problem: "That code is not right.", isRecovery: false, token: "token-1", next: "/due")),
            ("recovery", CodePage(problem: nil, isRecovery: true, token: "token-1", next: "/")),
            ("recovery-codes", RecoveryCodesPage(codes: ["abcd-efgh-jkmn-pqrs", "abcd-efgh-jkmn-pqrt"], next: "/")),
            ("sign-in-council", SignInPage(problem: nil, username: "", token: "token-1", next: "/due", isEnded: true, hasCouncil: true)),
            ("own-account", OwnAccountPage(account: rowan, today: today, codesLeft: 9, problems: [], token: "token-1")),
            (
                "own-account-wrong",
                OwnAccountPage(account: accounts[1], today: today, codesLeft: 0, problems: [("This is not your present password.", "current")], token: "token-1")
            ),
            ("own-account-council", OwnAccountPage(account: accounts[4], today: today, codesLeft: 0, problems: [], token: "token-1")),
            ("accounts", AccountsPage(accounts: accounts, now: now, today: today)),
            ("new-account", NewAccountPage(typed: typed, problems: wrong, token: "token-1")),
            ("account", AccountPage(account: rowan, typed: AccountForm(rowan), now: now, today: today, isOwn: false, token: "token-1")),
            ("account-dormant", AccountPage(account: accounts[5], typed: AccountForm(accounts[5]), now: now, today: today, isOwn: false, token: "token-1")),
            ("account-own", AccountPage(account: rowan, typed: AccountForm(rowan), now: now, today: today, isOwn: true, token: "token-1")),
            ("one-time", OneTimePasswordPage(account: rowan, password: "abcd-efgh-jkmn-pqrs")),
            ("council-refused", MessagePage.refused(.noRole)),
        ]
        return made.map { (name: $0.0, page: $0.1) }
    }
}
