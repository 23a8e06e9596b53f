import Care
import HTTPTypes
import Store

/// An IRO's answer to a change in a child's life.
extension Route {
    @Sendable static func answerForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        guard let alert = try openAlert(visit, look) else { return try answered(visit, look, status: .ok) }
        return .page(alertPage(visit, look, alert, nil)).about(look.facts.children[alert.child].id.text, "change \(alert.number)")
    }

    /// Keeps whether the review is held earlier, and why.
    @Sendable static func answerChange(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        guard let alert = try openAlert(visit, look) else { return try answered(visit, look, status: .conflict) }
        let earlier = visit.field(AlertCard.name("earlier", alert.number)), why = visit.field(AlertCard.name("why", alert.number))
        var row = alert.alert
        row.reviewEarlier = YesNo(rawValue: earlier)
        row.why = why.isEmpty ? nil : why
        row.answered = look.today
        row.answeredBy = look.person.staff
        var problems = EntryRules.problems(in: row, look.facts)
        if row.why == nil, !problems.contains(where: { $0.field == "why" }) {
            problems.append(EntryProblem("why", "Say why a review is held earlier, or why not."))
        }
        if !problems.isEmpty {
            let typed = AlertCard.Typed(earlier: earlier, why: why, problems: problems)
            return .page(alertPage(visit, look, alert, typed), status: .unprocessableContent)
        }
        var entries = Entries()
        entries.replace(alert.number, with: row)
        do {
            let saved = try visit.site.store.save(entries, action: "answer change", subject: alert.alert.child.text, visit.deed(""))
            let back = ours(visit.field("back"))
            return .redirect(back + (back.contains("?") ? "&" : "?") + "saved=\(saved.ledger)")
        } catch SaveProblem.changedMeanwhile {
            return try answered(visit, look, status: .conflict)
        }
    }

    // MARK: Parts

    /// The change that the address names, while nobody has answered it; nil for one that was answered.
    private static func openAlert(_ visit: Visit, _ look: Look) throws -> Facts.OpenAlert? {
        let child = try visit.child(), number = Int64(visit.parameter("number"))
        if let open = look.facts.openAlerts.first(where: { $0.number == number && $0.child == child }) { return open }
        let known = try number.flatMap { try visit.site.store.version(register: ChangeAlert.shape.id, number: $0) }
        let ids = Set(look.facts.ids(of: child).map(\.text))
        guard let known, known.cells.contains(where: ids.contains) else { throw Refusal.notFound("no such change") }
        return nil
    }

    private static func alertPage(_ visit: Visit, _ look: Look, _ alert: Facts.OpenAlert, _ typed: AlertCard.Typed?) -> AlertPage {
        let back = visit.field("back")
        return AlertPage(
            alert: alert, parts: WorkParts(facts: look.facts, links: look.links), token: visit.token,
            back: back.isEmpty ? look.links.child(look.facts.children[alert.child].id) : ours(back), typed: typed)
    }

    private static func answered(_ visit: Visit, _ look: Look, status: HTTPResponse.Status) throws -> Answer {
        let child = look.facts.children[try visit.child()]
        let page = MessagePage(
            title: "This change has been answered", sentences: ["Somebody has answered it since the page was made. The answer stands on the child’s page."],
            link: .init(title: "Open the child’s page", address: look.links.child(child.id)))
        return .page(page, status: status).about(child.id.text, "change answered already")
    }
}
