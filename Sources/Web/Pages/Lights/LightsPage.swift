import Care
import Documents

/// The light of every open case, those that worry most first.
struct LightsPage: Page {
    let facts: Facts
    let links: Links
    /// The cases the reader may see the light of.
    let lights: [ListedLight]
    let query: LightQuery
    let page: Int

    let title = "Traffic lights"
    var area: Area? { .lights }
    var isWide: Bool { true }

    private static let size = 100
    private var parts: WorkParts { WorkParts(facts: facts, links: links) }
    private var picked: [ListedLight] { lights.filter(query.picks) }

    var body: HTML {
        HTML {
            heading(title)
            p("govuk-body fp-lead") {
                "How worried each child’s IRO is, and why. A light holds for \(facts.settings.whole(.lightDays, on: facts.today)) days; after that it is not current, whatever its colour was."
            }
            part("By team", id: "teams") { teams }
            views("Colour", [("All (\(counted(count(nil))))", address(state: nil), query.state == nil)] + LightState.names.map {
                ("\(LightState.title(named: $0)) (\(counted(count($0))))", address(state: $0), query.state == $0)
            })
            filters
            list
        }
    }

    private func count(_ state: String?) -> Int {
        var other = query
        other.state = state
        return lights.count(where: other.picks)
    }

    private func address(state: String?, team: Team.ID? = nil, page: Int = 1) -> String {
        Links.asked(
            "/lights",
            [
                ("state", state), ("team", (team ?? query.team)?.text), ("iro", query.officer?.text), ("kind", query.kind?.rawValue),
                ("page", page > 1 ? String(page) : nil),
            ])
    }

    private var filters: HTML {
        let known = Set(lights.compactMap(\.officer)), found = Set(lights.compactMap(\.team))
        return filterForm("/lights") {
            if let state = query.state { hidden("state", state) }
            select("Team", name: "team", value: query.team?.text ?? "", options: found.sorted { $0.name < $1.name }.map { ($0.id.text, $0.name) }, empty: "Every team")
            select(
                "IRO", name: "iro", value: query.officer?.text ?? "", options: known.map { (value: $0.text, title: facts.name(of: $0)) }.sorted { $0.title < $1.title },
                empty: "Every IRO")
            select(
                "Case", name: "kind", value: query.kind?.rawValue ?? "", options: [CaseKind.lookedAfter, .protection].map { ($0.rawValue, $0.title.capitalised) },
                empty: "Both")
        }
    }

    private var list: HTML {
        let picked = picked, hints = facts.lightHints
        let slice = Slice(picked.count, page: page, size: Self.size)
        return HTML {
            if let sentence = slice.sentence { p("govuk-body fp-quiet") { sentence } }
            ListTable(
                caption: "Traffic lights",
                columns: [
                    .init("Child"), .init("Light", isShort: true), .init("Case"), .init("Since when"), .init("Why", isLong: true), .init("IRO"), .init("Team"),
                    .init("What the records show", isLong: true),
                ],
                rows: picked[slice.range].map { each in
                    [
                        parts.child(each.child), lightTag(each.state), HTML(each.kind.title.capitalised), lightWords(each.state),
                        HTML(each.state.light?.reason?.capitalised), each.officer.map { HTML(facts.name(of: $0)) } ?? span("fp-quiet") { "Nobody" },
                        HTML(each.team?.name), HTML(hints[each.child].map { $0.kind.rawValue.capitalised }.joined(separator: "; ")),
                    ]
                },
                whenEmpty: lights.isEmpty
                    ? "The light of every child looked after or on a plan whom you may see would be here." : "No light is as you asked. Ask for another colour, team or IRO."
            ).html
            pagination(slice.page, of: slice.pages) { address(state: query.state, page: $0) }
        }
    }

    private var teams: HTML {
        let byTeam = Dictionary(grouping: lights) { $0.team?.id }
        let rows = byTeam.sorted { name($0.key) < name($1.key) }
        return ListTable(
            caption: "Lights by team",
            columns: [.init("Team")] + LightState.names.map { .init(LightState.title(named: $0), isNumber: true) },
            rows: rows.map { team, all in
                [HTML(name(team))]
                    + LightState.names.map { state in
                        let count = all.count { $0.state.name == state }
                        guard count > 0, let team else { return HTML(counted(count)) }
                        return link(counted(count), Links.asked("/lights", [("state", state), ("team", team.text)]), about: "\(LightState.title(named: state)), \(name(team))")
                    }
            }, whenEmpty: "No case is open."
        ).html
    }

    private func name(_ team: Team.ID?) -> String {
        team.flatMap { id in lights.lazy.compactMap(\.team).first { $0.id == id }?.name } ?? "No team recorded"
    }
}
