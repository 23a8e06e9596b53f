import Care
import HTTPTypes
import Store

/// Tokens of one's own; whoever keeps accounts sees and revokes everybody's.
extension Route {
    @Sendable static func ownTokens(_ visit: Visit) throws -> Answer { .page(try tokensPage(visit)) }

    @Sendable static func makeToken(_ visit: Visit) throws -> Answer {
        guard let session = visit.session, let account = try visit.site.store.account(session.account) else { throw Refusal.notFound("no such account") }
        var problems: [FieldProblem] = []
        let name = String(visit.field("name").prefix(100))
        if name.isEmpty { problems.append(("Say what the token is for.", "name")) }
        let role = Role(rawValue: visit.field("role"))
        if role.map({ !session.roles.contains($0) }) ?? true { problems.append(("Choose one of your roles.", "role")) }
        let days = Int(visit.field("days"))
        if days.map({ !TokensPage.lengths.contains($0) }) ?? true { problems.append(("Choose how long the token lasts.", "days")) }
        guard problems.isEmpty, let role, let days else { return .page(try tokensPage(visit, problems), status: .unprocessableContent) }
        let (token, secret) = try visit.site.store.makeToken(of: account, name: name, role: role, days: days, visit.deed("tokens page"))
        return .page(NewTokenPage(token: token, secret: secret))
    }

    @Sendable static func revokeToken(_ visit: Visit) throws -> Answer {
        guard let session = visit.session, let id = Int64(visit.parameter("id")), let token = try visit.site.store.tokens().first(where: { $0.id == id }),
            token.account == session.account || Access.allows(session.roles, nil, .keepAccounts)
        else { throw Refusal.notFound("no such token") }
        try visit.site.store.revokeToken(id, visit.deed("tokens page"))
        return .redirect("/account/tokens")
    }

    private static func tokensPage(_ visit: Visit, _ problems: [FieldProblem] = []) throws -> TokensPage {
        guard let session = visit.session else { throw Refusal.notFound("nobody is signed in") }
        let keeps = Access.allows(session.roles, nil, .keepAccounts)
        return TokensPage(
            tokens: try visit.site.store.tokens(of: keeps ? nil : session.account), isEverybodys: keeps, roles: Role.allCases.filter { session.roles.contains($0) },
            today: visit.site.today(), name: visit.field("name"), role: visit.field("role"), days: visit.field("days"), problems: problems, token: visit.token)
    }
}
