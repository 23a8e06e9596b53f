import Care
import Documents

/// The inbox: problems nobody has first, then what came last. Everybody sees the children open to them.
struct VoiceInboxPage: Page {
    let query: InboxQuery
    let facts: Facts
    let links: Links
    /// Whether the reader works the inbox, and so sees what came without a child.
    let works: Bool
    let mayTakeIn: Bool
    let seesFigures: Bool
    let page: Int

    let title = "What children say"
    var area: Area? { .voice }
    var isWide: Bool { true }

    private func items(_ query: InboxQuery) -> [InboxItem] { facts.inbox(query).filter { works || $0.child != nil } }

    var body: HTML {
        let found = items(query), slice = Slice(found.count, page: page, size: 50)
        return HTML {
            heading(title)
            VoiceTab.views(.inbox, seesFigures: seesFigures)
            if mayTakeIn { actionLinks([("Take in what a child said", "/voice/new")]) }
            views(
                "What is shown",
                InboxQuery.Show.allCases.map { show in
                    var other = query
                    other.show = show
                    return ("\(show.title) (\(counted(items(other).count)))", Links.voice(other), show == query.show)
                })
            filters
            if let sentence = slice.sentence { p("govuk-body fp-quiet") { sentence } }
            ListTable(
                caption: title,
                columns: [
                    .init("Child"), .init("Came", isShort: true), .init("Kind"), .init("In the child’s words", isLong: true), .init("State"), .init("Who has it"), .init("Next by", isShort: true),
                ],
                rows: found[slice.range].map(row), whenEmpty: query.show.whenEmpty
            ).html
            pagination(slice.page, of: slice.pages) { Links.voice(query, page: $0) }
        }
    }

    private func row(_ item: InboxItem) -> [HTML] {
        let child = item.child.map { WorkParts(facts: facts, links: links).child($0) } ?? span("fp-quiet") { "Not named in the file" }
        if let problem = item.problem {
            let next = facts.next(of: problem)
            return [
                child, HTML(item.day.short),
                HTML {
                    if let place = item.child { link("Problem", links.problem(problem.id, of: facts.children[place].id), about: "of \(item.day.short)") } else { "Problem" }
                    div("fp-quiet") { problem.isFormal ? "formal" : "informal" }
                },
                problem.problem.words.map { words in HTML.element("q") { words } } ?? .empty, state(problem), holder(problem), next.map { WorkParts.due($0.day, today: facts.today) } ?? .empty,
            ]
        }
        let statement = item.statement, words = statement.flatMap { facts.statementDetail($0.id)?.words }
        let line = item.child.flatMap { place in statement.flatMap { facts.viewLine("statement-\($0.id)", of: place) } }
        return [
            child, HTML(item.day.short), HTML(item.kind), words.map { words in HTML.element("q") { words } } ?? span("fp-quiet") { "No words in the file" },
            line.map { line in
                HTML {
                    viewState(line)
                    if mayTakeIn, let place = item.child, line.state == .open || line.told == nil {
                        div { link("What came of it", links.answer(line, of: facts.children[place].id), about: "of \(item.day.short)") }
                    }
                }
            } ?? .empty, .empty, .empty,
        ]
    }

    private func state(_ problem: ProblemCase) -> HTML {
        HTML {
            problemState(problem.state)
            if problem.level > 0, problem.state == .waiting { div("fp-quiet") { "moved up \(problem.level == 1 ? "once" : "\(problem.level) times")" } }
        }
    }

    private func holder(_ problem: ProblemCase) -> HTML { HTML(problem.state == .closed ? "" : problem.holderWords(facts)) }

    private var filters: HTML {
        filterForm("/voice") {
            if query.show != .open { hidden("show", query.show.rawValue) }
            if let month = query.month { hidden("month", String(month.iso.prefix(7))) }
            select("Kind", name: "kind", value: query.kind ?? "", options: facts.statementKinds.map { ($0, $0) }, empty: "Every kind")
            select("Team", name: "team", value: query.team?.text ?? "", options: facts.teams(on: facts.today).map { ($0.id.text, $0.name) }, empty: "Every team")
            select("IRO", name: "iro", value: query.officer?.text ?? "", options: facts.officers(on: facts.today).map { ($0.text, facts.name(of: $0)) }, empty: "Every IRO")
            select("How long ago", name: "age", value: query.age?.rawValue ?? "", options: InboxQuery.Age.allCases.map { ($0.rawValue, $0.title) }, empty: "Any time")
        }
    }
}

extension ProblemCase {
    /// Who has it now, as a page says it.
    func holderWords(_ facts: Facts) -> String {
        if state == .toRoute { return "Nobody yet" }
        return holder.map { facts.name(of: $0) } ?? "The IRO manager"
    }
}

/// Everything children said, from every source, with what came of each.
struct ViewsPage: Page {
    let query: ViewQuery
    let facts: Facts
    let links: Links
    let seesFigures: Bool
    let mayAnswer: @Sendable (Int) -> Bool
    let mayRead: @Sendable (Int) -> Bool
    let page: Int

    let title = "What came of what children said"
    var area: Area? { .voice }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("What children say", "/voice")] }

    var body: HTML {
        let found = facts.views(query), slice = Slice(found.count, page: page, size: 50)
        return HTML {
            heading(title)
            VoiceTab.views(.views, seesFigures: seesFigures)
            p("govuk-body fp-lead") { "Every view of the last twelve months ends in “we did”, “we could not, because” or “still open”, and the child is told." }
            views(
                "What is shown",
                ViewQuery.Show.allCases.map { show in
                    var other = query
                    other.show = show
                    return ("\(show.title) (\(counted(facts.views(other).count)))", Links.views(other), show == query.show)
                })
            filterForm("/voice/views") {
                if query.show != .all { hidden("show", query.show.rawValue) }
                select("How it came", name: "source", value: query.source?.rawValue ?? "", options: ViewSource.allCases.map { ($0.rawValue, $0.title) }, empty: "Every way")
                select("IRO", name: "iro", value: query.officer?.text ?? "", options: facts.officers(on: facts.today).map { ($0.text, facts.name(of: $0)) }, empty: "Every IRO")
                select("Team", name: "team", value: query.team?.text ?? "", options: facts.teams(on: facts.today).map { ($0.id.text, $0.name) }, empty: "Every team")
            }
            if let sentence = slice.sentence { p("govuk-body fp-quiet") { sentence } }
            ViewLines(lines: Array(found[slice.range]), facts: facts, links: links, marksNew: true, mayAnswer: mayAnswer, mayRead: mayRead, caption: title).html
            pagination(slice.page, of: slice.pages) { Links.views(query, page: $0) }
        }
    }
}
