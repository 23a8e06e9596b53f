import Care
import Documents

/// A problem a child raised: the words, who has it, what was done, and what is next.
struct ProblemPage: Page {
    let problem: ProblemCase
    let child: Int
    let facts: Facts
    let links: Links
    let may: Set<Ask>

    private var told: Child { facts.children[child] }
    var title: String { "A problem \(told.name) raised" }
    var area: Area? { .voice }
    var trail: [(title: String, address: String)] { (may.contains(.readViews) ? [("What children say", "/voice")] : []) + [(told.name, links.child(told.id))] }

    var body: HTML {
        let next = facts.next(of: problem)
        return HTML {
            heading("A problem", over: told.name)
            div("fp-tags fp-tags--page") {
                problemState(problem.state)
                tag(problem.isFormal ? "Formal" : "Informal", problem.isFormal ? .purple : .blue)
                if let next, next.day < facts.today { tag("Overdue", .red) }
                if problem.level > 0, problem.isOpen { tag("Moved up \(problem.level == 1 ? "once" : "\(problem.level) times")", .orange) }
            }
            inset { HTML.element("q", [.class("fp-said")]) { problem.problem.words ?? "No words are in the file." } }
            if let next { p("govuk-body fp-lead") { nextWords(next) } }
            actionLinks(deeds)
            summaryList(summary)
            part("What was done", id: "steps") { steps }
        }
    }

    private func nextWords(_ next: Facts.NextOfProblem) -> String {
        let who = problem.state == .waiting ? problem.holderWords(facts) : "The participation team"
        return "\(who): \(next.words.lowercasedFirst) by \(next.day.long)."
    }

    private var deeds: [(title: String, address: String)] {
        ProblemForm.allCases.filter { may.contains($0.ask) && $0.isOpen(for: problem) }.map { ($0.title, links.problem(problem.id, of: told.id, $0)) }
    }

    private var summary: [(name: String, value: HTML)] {
        let row = problem.problem, detail = problem.detail
        let decisions = facts.viewLine("problem-\(problem.id)", of: child)?.decisions.compactMap { facts.decision($0) } ?? []
        var rows: [(name: String, value: HTML)] = [
            ("Raised on", HTML(row.raised.long)), ("Sent to", HTML(row.sentTo)),
            ("Who has it", HTML(problem.isOpen ? problem.holderWords(facts) : detail.owner.map { facts.name(of: $0) } ?? "")),
            (
                "Informal or formal",
                HTML {
                    row.formality ?? ""
                    if let chosen = detail.chosen { ", chosen by the child on \(chosen.long)" }
                    if let explained = detail.explained { explained == .yes ? ". Both ways were explained." : ". Both ways were not explained." }
                }
            ),
        ]
        if let outcome = row.outcome, !outcome.isEmpty {
            rows.append(
                (
                    "Outcome",
                    HTML {
                        if let line = facts.viewLine("problem-\(problem.id)", of: child) { viewState(line) }
                        HTML(" ")
                        outcome
                    }
                ))
        }
        if !problem.isOpen { rows.append(("Child told", HTML(detail.told.map { "\($0.long)\(detail.toldHow.map { ", \($0)" } ?? "")" }))) }
        if !decisions.isEmpty {
            rows.append(("Led to", HTML { decisions.map { decision in div { decision.meeting.map { may.contains(.readRecord) ? link(decision.action, Links.meeting($0, "decisions")) : HTML(decision.action) } ?? HTML(decision.action) } } }))
        }
        return rows
    }

    private var steps: HTML {
        ListTable(
            caption: "What was done, the latest first", columns: [.init("On", isShort: true), .init("What"), .init("By"), .init("To"), .init("In words", isLong: true)],
            rows: problem.steps.reversed().map { step in
                [
                    HTML(step.day.short), HTML(step.kind.title), HTML(step.by.map { facts.name(of: $0) } ?? (step.kind == .escalated ? "By itself" : "")),
                    HTML(step.to.map { facts.name(of: $0) } ?? (step.kind == .escalated ? "The IRO manager" : "")), HTML(step.words),
                ]
            }, whenEmpty: "Nothing has been done yet. Each step stands here and stays."
        ).html
    }
}

/// The forms of a problem, one for each thing that can be done with it.
enum ProblemForm: String, CaseIterable, Sendable {
    case route, answer, remind, close, choose

    var ask: Ask { self == .answer ? .answerProblem : .keepViews }

    var title: String {
        switch self {
        case .route: "Send it on"
        case .answer: "Answer"
        case .remind: "Remind"
        case .close: "Tell the child and close"
        case .choose: "The child chooses again"
        }
    }

    var action: String {
        switch self {
        case .route: "send a child's problem on"
        case .answer: "answer a child's problem"
        case .remind: "remind of a child's problem"
        case .close: "close a child's problem"
        case .choose: "keep a child's choice"
        }
    }

    func isOpen(for problem: ProblemCase) -> Bool {
        switch self {
        case .route: problem.isOpen
        case .answer: problem.state == .waiting
        case .remind: problem.state == .waiting
        case .close: problem.isOpen && problem.detail.owner != nil
        case .choose: problem.isOpen
        }
    }

    static let sentTo = ["Social worker, IRO and team manager", "Social worker", "Team manager", "IRO", "Complaints officer"]
    static let toldHow = ["On a visit", "By phone", "In the app", "In a letter", "At the review"]

    func lead(_ problem: ProblemCase) -> [String] {
        switch self {
        case .route: ["Somebody by name has the problem until the child is told. It moves up by itself when nothing is done."]
        case .answer: ["Write what was done about it. The participation team tells the child, unless you have."]
        case .remind: ["The reminder stands in the log and on the home page of whoever has the problem."]
        case .close: ["A problem is closed when something came of it and the child knows."]
        case .choose:
            [
                "Informal: the social worker and the team put it right with you. Formal: a complaint that the complaints officer looks into and answers in writing. The choice is the child’s, and can change at any time.",
            ]
        }
    }

    func questions(_ problem: ProblemCase, _ child: Int, _ facts: Facts) -> [ChallengeForm.Question] {
        switch self {
        case .route:
            return [
                .init("owner_staff_id", "Who has it from now on", .select(Self.staff(facts, first: facts.proposedOwner(of: child).map { [$0] + facts.problemLadder(of: child) } ?? []))),
                .init("sent_to", "Sent to", .suggesting(Self.sentTo), hint: "Everybody who gets it."),
            ]
        case .answer: return [.init("words", "What was done", .words(rows: 5))]
        case .remind: return []
        case .close:
            return [
                .init("outcome", "What came of it for the child", .words(rows: 4), hint: "As the child would understand it."),
                .init("result", "In short", .choice([(ViewResult.done.rawValue, "We did"), (ViewResult.couldNot.rawValue, "We could not, because of what is written above")])),
                .init("told_date", "The child was told on", .day), .init("told_how", "How", .suggesting(Self.toldHow)),
            ] + Self.decisions(of: child, facts)
        case .choose:
            return [
                .init("formality", "The child’s choice", .choice([("informal", "Informal"), ("formal", "Formal")])),
                .init("options_explained", "Were both ways explained to the child?", .choice([("yes", "Yes"), ("no", "No")])),
                .init("words", "Why, if the child said so", .words(rows: 2)),
            ]
        }
    }

    /// The decision that what was said led to, from those of the last year.
    static func decisions(of child: Int, _ facts: Facts) -> [ChallengeForm.Question] {
        let since = facts.today.adding(months: -12)
        let recent = facts.decisions(of: child).filter { ($0.meeting.flatMap { facts.meeting($0)?.day } ?? facts.today) > since }
        if recent.isEmpty { return [] }
        return [.init("decision", "Did it lead to a decision?", .select(recent.map { ($0.id.text, "\($0.number): \($0.action)") }), hint: "Only where what the child said changed something.")]
    }

    /// The staff by name, those most likely first.
    static func staff(_ facts: Facts, first: [StaffMember.ID]) -> [(value: String, title: String)] {
        var seen: Set<StaffMember.ID> = []
        let near = first.filter { seen.insert($0).inserted }
        let rest = facts.records[StaffMember.self].entries.map(\.id).filter { !seen.contains($0) && facts.works($0, on: facts.today) }.sorted { (facts.name(of: $0), $0) < (facts.name(of: $1), $1) }
        return (near + rest).map { id in (id.text, [facts.name(of: id), facts.staff(id)?.role].compactMap { $0 }.joined(separator: ", ")) }
    }

    func standard(_ problem: ProblemCase, _ child: Int, _ facts: Facts) -> [String: String] {
        switch self {
        case .route: ["owner_staff_id": problem.detail.owner?.text ?? facts.proposedOwner(of: child)?.text ?? "", "sent_to": problem.problem.sentTo ?? Self.sentTo.first ?? ""]
        case .answer, .remind: [:]
        case .close: ["outcome": problem.problem.outcome ?? problem.answered?.words ?? "", "result": problem.answered == nil ? "" : ViewResult.done.rawValue, "told_date": "today"]
        case .choose: [:]
        }
    }
}
