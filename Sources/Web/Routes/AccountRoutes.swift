import Care

extension Route {
    /// Signing in, one's own account, and those of others; what is open to everybody.
    ///
    /// The steps of signing in are open to everybody as addresses; each answers only the session whose next step it is.
    static let account: [Route] = [
        .get("/sign-in", .everyone, signInForm),
        .post("/sign-in", .everyone, waiting: signIn),
        .get("/sign-in/password", .everyone, ownPasswordForm),
        .post("/sign-in/password", .everyone, waiting: setOwnPassword),
        .get("/sign-in/factor", .everyone, factorForm),
        .post("/sign-in/factor", .everyone, setUpFactor),
        .get("/sign-in/code", .everyone, codeForm),
        .post("/sign-in/code", .everyone, giveCode),
        .get("/sign-in/recovery", .everyone, recoveryForm),
        .post("/sign-in/recovery", .everyone, giveRecoveryCode),
        .post("/sign-in/stop", .everyone, signOut),
        .get("/sign-in/council", .everyone, waiting: startCouncil),
        .get("/sign-in/council/return", .everyone, waiting: endCouncil),
        .post("/sign-out", .signedIn, signOut),
        .post("/session/stay", .signedIn, staySignedIn),

        .get("/account", .signedIn, ownAccount),
        .post("/account/password", .signedIn, waiting: changeOwnPassword),
        .post("/account/codes", .signedIn, waiting: newRecoveryCodes),
        .post("/account/factor", .signedIn, waiting: replaceFactor),
        .post("/account/sign-out-everywhere", .signedIn, signOutEverywhere),

        .get("/account/tokens", .signedIn, ownTokens),
        .post("/account/tokens", .signedIn, makeToken),
        .post("/account/tokens/{id}/revoke", .signedIn, revokeToken),

        .get("/accounts", .service(.keepAccounts), accounts),
        .get("/accounts/new", .service(.keepAccounts), accountForm),
        .post("/accounts", .service(.keepAccounts), waiting: addAccount),
        .get("/accounts/{id}", .service(.keepAccounts), oneAccount),
        .post("/accounts/{id}", .service(.keepAccounts), changeAccount),
        .post("/accounts/{id}/password", .service(.keepAccounts), waiting: resetPassword),
        .post("/accounts/{id}/factor", .service(.keepAccounts), resetFactor),
        .post("/accounts/{id}/disable", .service(.keepAccounts), disableAccount),
        .post("/accounts/{id}/enable", .service(.keepAccounts), enableAccount),

        .get("/accessibility", .everyone, accessibility),
        .get("/privacy", .everyone, privacy),
        .get("/assets/{name}", .everyone, asset),
        .get("/health", .everyone, health),
    ]
}
