import Care
import HTTPTypes
import Store

/// Whoever carries out a decision says that it is done, or how it goes.
extension Route {
    @Sendable static func decisionNewsForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        let (child, found) = try ownDecision(visit, look)
        return .page(newsPage(visit, look, child, found.decision, problems: [])).about(look.facts.children[child].id.text, "decision \(found.number)")
    }

    @Sendable static func tellDecisionNews(_ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let (child, found) = try ownDecision(visit, look)
            let news = DecisionNews(
                answer: DecisionNews.Answer(rawValue: visit.field("answer")), day: visit.field("done_date"),
                words: visit.field("progress").replacing("\r\n", with: "\n"))
            var problems = news.problems(of: found.decision, look.facts)
            if visit.field("state") != found.decision.state.rawValue {
                problems.append(EntryProblem("answer", "Somebody has said how it stands since you opened the page. It is shown as it is now: answer again."))
            }
            guard problems.isEmpty else {
                return .page(newsPage(visit, look, child, found.decision, problems: problems), status: .unprocessableContent)
            }
            var entries = Entries()
            entries.replace(found.number, with: news.told(of: found.decision, today: look.today))
            let saved = try visit.site.store.save(
                entries, action: "tell how a decision goes", subject: look.facts.children[child].id.text, visit.deed(""))
            return visit.savedRedirect(newsBack(visit, found.decision), saved)
        }
    }

    /// The decision that the address names, where the reader carries it out or writes what its meeting says.
    private static func ownDecision(_ visit: Visit, _ look: Look) throws -> (child: Int, found: (decision: Decision, number: Int64)) {
        let (child, found) = try namedDecision(visit, look)
        guard look.mayTell(of: found.decision, about: child) else { throw Refusal.notAllowed }
        return (child, found)
    }

    private static func newsBack(_ visit: Visit, _ decision: Decision) -> String {
        let back = visit.field("back").isEmpty ? visit.asked("back") ?? "" : visit.field("back")
        return back.isEmpty ? decision.meeting.map { Links.meeting($0, "decisions") } ?? "/" : ours(back)
    }

    private static func newsPage(_ visit: Visit, _ look: Look, _ child: Int, _ decision: Decision, problems: [EntryProblem]) -> DecisionNewsPage {
        let isTyped = visit.form["progress"] != nil
        return DecisionNewsPage(
            facts: look.facts, links: look.links, child: child, decision: decision, address: visit.path, back: newsBack(visit, decision),
            answer: visit.field("answer"), day: visit.field("done_date"), words: isTyped ? visit.field("progress") : decision.progress ?? "", problems: problems,
            token: visit.token)
    }
}

extension Look {
    /// Whether the reader may say how a decision goes: its owner, and those who write what its meeting says.
    func mayTell(of decision: Decision, about child: Int) -> Bool {
        guard decision.state != .carried, decision.state != .dropped else { return false }
        if allows(.recordMeeting, child) { return true }
        return allows(.prepareMeeting, child) && (person.staff.map { facts.isOwner($0, of: decision, about: child) } ?? false)
    }
}
