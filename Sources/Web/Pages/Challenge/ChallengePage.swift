import Care
import Documents

/// The pages of challenge, as links above each of them.
enum ChallengeTab: Hashable {
    case list(ChallengeQuery.Show)
    case themes, thanks, advice

    /// What a reader has of them.
    static func views(_ current: ChallengeTab, facts: Facts, counts: [ChallengeQuery.Show: Int], mayReadAdvice: Bool) -> HTML {
        let lists = ChallengeQuery.Show.allCases.map { show in
            (
                title: counts[show].map { "\(show.title) (\(counted($0)))" } ?? show.title, address: show == .open ? "/challenge" : "/challenge?show=\(show.rawValue)",
                isCurrent: current == .list(show)
            )
        }
        let others: [(title: String, address: String, isCurrent: Bool)] = [
            ("Themes and teams", "/challenge/themes", current == .themes), ("Thanks", "/challenge/thanks", current == .thanks),
        ]
        return Web.views("Challenge", lists + others + (mayReadAdvice ? [("Legal advice", "/challenge/legal-advice", current == .advice)] : []))
    }
}

/// Concerns and disputes: every one reachable from its child, IRO, team and theme.
struct ChallengePage: Page {
    let query: ChallengeQuery
    let facts: Facts
    let links: Links
    let mayReadAdvice: Bool
    let page: Int

    private static let size = 50

    let title = "Concerns and disputes"
    var area: Area? { .challenge }
    var isWide: Bool { true }

    private var parts: WorkParts { WorkParts(facts: facts, links: links) }

    var body: HTML {
        let found = facts.challenges(query), slice = Slice(found.count, page: page, size: Self.size), rules = facts.disputeRules
        return HTML {
            heading(title, over: query.child.map { facts.children[$0].name })
            ChallengeTab.views(.list(query.show), facts: facts, counts: counts, mayReadAdvice: mayReadAdvice)
            filters
            p("govuk-body fp-lead") { lead(found, rules) + (slice.sentence.map { " \($0)." } ?? "") }
            ListTable(
                caption: title,
                columns: [
                    .init("About", isLong: true), .init("Child"), .init("Level"), .init("Raised", isShort: true), .init("IRO"), .init("Team"),
                    .init(query.show == .closed ? "Closed" : "Next"), .init("Whose turn"),
                ],
                rows: found[slice.range].map { row($0, rules) }, whenEmpty: query.show.whenEmpty
            ).html
            pagination(slice.page, of: slice.pages) { links.challenges(query, facts: facts, page: $0) }
        }
    }

    private var counts: [ChallengeQuery.Show: Int] {
        var counts: [ChallengeQuery.Show: Int] = [:]
        for show in ChallengeQuery.Show.allCases { counts[show] = facts.challenges(ChallengeQuery(show)).count }
        return counts
    }

    private func lead(_ found: [DisputeCase], _ rules: DisputeRules) -> String {
        let late = found.count { $0.next(rules).map { $0.day < facts.today } ?? false }
        let words = counted(found.count, "concern")
        return [.closed, .all].contains(query.show) ? "\(words), the latest first." : "\(words), \(late == 0 ? "none" : counted(late)) overdue. What is due first stands first."
    }

    private func row(_ each: DisputeCase, _ rules: DisputeRules) -> [HTML] {
        [
            link(each.themes.first?.capitalised ?? "A concern", Links.dispute(each.id), about: "raised on \(each.dispute.raised.long)"),
            parts.children(facts.children(of: each)), level(each), HTML(each.dispute.raised.short), HTML(facts.officer(of: each).map { facts.name(of: $0) }),
            HTML(facts.teams(of: each).map(\.name).joined(separator: ", ")),
            each.dispute.resolved.map { HTML($0.short) } ?? parts.due(each.next(rules)?.day), turn(each, rules),
        ]
    }

    private func level(_ each: DisputeCase) -> HTML {
        HTML {
            tag(each.levelWords, each.step.stage == 0 ? .blue : .purple)
            if each.detail.cafcass != nil {
                HTML(" ")
                tag("CAFCASS", .pink)
            }
        }
    }

    private func turn(_ each: DisputeCase, _ rules: DisputeRules) -> HTML {
        switch each.next(rules)?.owner {
        case .answerer(let recipient): HTML(recipient.capitalised)
        case .officer: HTML("IRO")
        case nil: each.detail.result.map { HTML($0.title) } ?? HTML(each.dispute.impact?.capitalised ?? "Closed")
        }
    }

    private var filters: HTML {
        filterForm("/challenge") {
            if query.show != .open { hidden("show", query.show.rawValue) }
            if let child = query.child { hidden("child", links.key(facts.children[child].id)) }
            select(
                "IRO", name: "iro", value: query.officer?.text ?? "",
                options: Set(facts.disputeCases.flatMap { [$0.dispute.raisedBy, facts.officer(of: $0)].compactMap { $0 } })
                    .map { (value: $0.text, title: facts.name(of: $0)) }.sorted { $0.title < $1.title }, empty: "Every IRO")
            select(
                "Team", name: "team", value: query.team?.text ?? "", options: facts.teams(on: facts.today).map { (value: $0.id.text, title: $0.name) }, empty: "Every team")
            select(
                "Theme", name: "theme", value: query.theme.map { ChallengeTheme.plain($0) } ?? "",
                options: facts.themeLines.map { (value: $0.theme, title: $0.theme.capitalised) }, empty: "Every theme")
        }
    }
}

/// What is challenged, how often, and with which team: each number opens to its concerns.
struct ChallengeThemesPage: Page {
    let facts: Facts
    let links: Links
    let mayReadAdvice: Bool
    let mayRaise: Bool

    let title = "Themes and teams"
    var area: Area? { .challenge }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Concerns and disputes", "/challenge")] }

    var body: HTML {
        let lines = facts.themeLines, named = Set(lines.flatMap { $0.byTeam.keys })
        let teams = facts.teams(on: facts.today).filter { named.contains($0.id) }
        return HTML {
            heading(title)
            ChallengeTab.views(.themes, facts: facts, counts: [:], mayReadAdvice: mayReadAdvice)
            paragraph("Concerns raised in the twelve months to \(facts.today.long), and in the twelve before. One with several themes counts in each, so that themes may add up to more than concerns.")
            ListTable(
                caption: "Themes and teams",
                columns: [.init("Theme"), .init("12 months", isNumber: true), .init("12 before", isNumber: true)] + teams.map { .init($0.name, isNumber: true) }
                    + (mayRaise ? [.init("Pattern")] : []),
                rows: lines.map { line in
                    [HTML(line.theme.capitalised), number(line.year, line.theme, nil), HTML(counted(line.yearBefore))]
                        + teams.map { number(line.byTeam[$0.id] ?? 0, line.theme, $0) }
                        + (mayRaise ? [line.year == 0 ? .empty : link("Make a collective concern", "/concerns/new?theme=\(FormReader.encoded(line.theme))", about: "of \(line.theme)")] : [])
                }, whenEmpty: "No concern has been raised in the last two years."
            ).html
        }
    }

    private func number(_ count: Int, _ theme: String, _ team: Team?) -> HTML {
        if count == 0 { return HTML("0") }
        var query = ChallengeQuery(.all)
        query.theme = theme
        query.team = team?.id
        return a(links.challenges(query, facts: facts), "govuk-link") {
            counted(count)
            unseen(", \(theme)\(team.map { ", \($0.name)" } ?? "")")
        }
    }
}

/// Good work that IROs said thank you for, beside how often they raised a concern.
struct ThanksPage: Page {
    let facts: Facts
    let links: Links
    let mayReadAdvice: Bool

    let title = "Thanks"
    var area: Area? { .challenge }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Concerns and disputes", "/challenge")] }

    var body: HTML {
        let since = facts.today.adding(months: -12), parts = WorkParts(facts: facts, links: links)
        let year = facts.thanks.count { $0.day > since }, concerns = facts.disputeCases.count { $0.dispute.raised > since }
        return HTML {
            heading(title)
            ChallengeTab.views(.thanks, facts: facts, counts: [:], mayReadAdvice: mayReadAdvice)
            p("govuk-body fp-lead") {
                "In the twelve months to \(facts.today.long): \(counted(year, "thank-you", "thank-yous")) beside \(counted(concerns, "concern")), of the children open to you."
            }
            ListTable(
                caption: title,
                columns: [.init("Child"), .init("About"), .init("What was good", isLong: true), .init("To"), .init("From"), .init("On", isShort: true)],
                rows: facts.thanks.prefix(200).map { row in
                    [
                        facts.number(of: row.child).map(parts.child) ?? .empty, HTML(row.theme?.capitalised), HTML(row.words), HTML(row.thanked.map { facts.name(of: $0) }),
                        HTML(row.staff.map { facts.name(of: $0) }), HTML(row.day.short),
                    ]
                }, whenEmpty: "Nobody has been thanked yet. On a child’s page, “Say thank you” is beside “Raise a concern”."
            ).html
        }
    }
}

/// Requests for independent legal advice, as far as they are the reader's to see: none of the operational line has this page.
struct LegalAdvicePage: Page {
    let facts: Facts
    let links: Links
    /// Those whose child is the reader's own case, or all for the manager; the latest first.
    let requests: [LegalAdvice]

    let title = "Independent legal advice"
    var area: Area? { .challenge }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Concerns and disputes", "/challenge")] }

    var body: HTML {
        let parts = WorkParts(facts: facts, links: links), open = requests.count { $0.answered == nil }
        return HTML {
            heading(title)
            ChallengeTab.views(.advice, facts: facts, counts: [:], mayReadAdvice: true)
            paragraph("Every IRO may ask a lawyer who does not advise the council on the same child. What is asked is hidden from social workers, team managers and senior leaders. To ask, open the child, go to Plan, and choose “Add” beside “Independent legal advice”.")
            p("govuk-body fp-lead") { "\(counted(requests.count, "request")), \(open == 0 ? "none" : counted(open)) without an answer yet." }
            ListTable(
                caption: title,
                columns: [.init("Child"), .init("Question", isLong: true), .init("IRO"), .init("Provider"), .init("Asked", isShort: true), .init("Answered", isShort: true), .init("Outcome", isLong: true)],
                rows: requests.map { row in
                    [
                        facts.number(of: row.child).map(parts.child) ?? .empty, HTML(row.question), HTML(facts.name(of: row.staff)), HTML(row.provider), HTML(row.asked.short),
                        row.answered.map { HTML($0.short) } ?? tag("Waiting", .yellow), HTML(row.outcome),
                    ]
                }, whenEmpty: "No request is recorded."
            ).html
        }
    }
}
