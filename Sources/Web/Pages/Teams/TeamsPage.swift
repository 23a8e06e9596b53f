import Care
import Documents

/// The organisation on a day: every team under the one it belongs to.
struct TeamsPage: Page {
    let facts: Facts
    let day: Day
    let mayKeep: Bool

    let title = "Teams"
    var area: Area? { .teams }

    var body: HTML {
        let teams = facts.teams(on: day), known = Set(teams.map(\.id))
        return HTML {
            heading(title, over: "On \(day.long)")
            dayForm("/teams", day)
            if teams.isEmpty {
                nothing("No team is recorded for this day.")
            } else {
                tree(teams.filter { team in team.parent.map { !known.contains($0) } ?? true }, teams, depth: 0)
            }
            if mayKeep { p("govuk-body") { a("/teams/new", "govuk-button", [.role("button")]) { "Add a team" } } }
        }
    }

    private func tree(_ level: [Team], _ all: [Team], depth: Int) -> HTML {
        ul("fp-tree") {
            level.map { team in
                li("fp-tree__item") {
                    link(team.name, Links.team(team.id, on: day == facts.today ? nil : day))
                    span("fp-quiet") { about(team) }
                    let under = all.filter { $0.parent == team.id }
                    // A tree that bites its own tail must not be drawn for ever.
                    if !under.isEmpty, depth < 12 { tree(under, all, depth: depth + 1) }
                }
            }
        }
    }

    private func about(_ team: Team) -> String {
        let members = facts.members(of: team.id, on: day).count
        return [team.manager.map { "managed by \(facts.name(of: $0))" }, members == 0 ? nil : counted(members, "worker")].compactMap { $0 }
            .reduce("") { "\($0), \($1)" }
    }
}

/// Asks for another day.
func dayForm(_ address: String, _ day: Day) -> HTML {
    filterForm(address) { textField("On", name: "on", value: day.slashed, autocomplete: "off", width: "govuk-input--width-10") }
}

/// One team on a day: who is in it, which IRO is linked, what it belongs to, whose social workers are in it.
struct TeamPage: Page {
    let team: Team
    let day: Day
    let facts: Facts
    let links: Links
    let mayKeep: Bool

    var title: String { team.name }
    var area: Area? { .teams }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Teams", "/teams")] + facts.above(team.id, on: day).reversed().map { ($0.name, Links.team($0.id)) } }

    private var parts: WorkParts { WorkParts(facts: facts, links: links) }
    private var base: String { "/teams/\(team.id.text)" }

    var body: HTML {
        HTML {
            heading(title, over: "Team, on \(day.long)")
            dayForm(base, day)
            summaryList([
                ("Manager", team.manager.map { HTML(facts.name(of: $0)) } ?? .empty),
                ("Belongs to", team.parent.flatMap { facts.team($0, on: day) }.map { link($0.name, Links.team($0.id)) } ?? HTML("Nothing: it is at the top")),
                ("Linked IRO", facts.linkedOfficer(of: team.id, on: day).map { HTML(facts.name(of: $0)) } ?? .empty),
                ("Since", HTML(team.from.long)),
            ])
            if mayKeep { keeping }
            part("Workers", id: "members") { members }
            part("Linked IROs", id: "iros") { officers }
            part("Teams under it", id: "under") { under }
            part("Children of its social workers", id: "children") { children }
        }
    }

    private var keeping: HTML {
        p("govuk-body fp-others") {
            link("Rename, move or end the team", "\(base)/change")
            HTML(" ")
            link("Add a worker", "\(base)/members/new")
            HTML(" ")
            link("Link an IRO", "\(base)/iros/new")
        }
    }

    private var members: HTML {
        let rows = facts.records[TeamMember.self]
        let listed = rows.entries.indices.filter { place in
            let row = rows.entries[place]
            return row.team == team.id && row.from <= day && row.to.map { day <= $0 } ?? true
        }
        let named = Set(listed.map { rows.entries[$0].staff })
        // The staff list names the team of workers whom the register of members does not know.
        let others = facts.members(of: team.id, on: day).filter { !named.contains($0) }
        return ListTable(
            caption: "Workers", columns: [.init("Name"), .init("Role"), .init("Since", isShort: true), .init("Move", isShort: true)],
            rows: listed.map { place in
                let row = rows.entries[place]
                return [
                    HTML(facts.name(of: row.staff)), HTML(facts.staff(row.staff)?.role ?? ""), HTML(row.from.short),
                    mayKeep && rows.ids[place] > 0 ? moving("members", rows.ids[place], facts.name(of: row.staff)) : .empty,
                ]
            } + others.map { [HTML(facts.name(of: $0)), HTML(facts.staff($0)?.role ?? ""), HTML("By the staff list"), .empty] },
            whenEmpty: "Nobody is recorded in this team on this day."
        ).html
    }

    private func moving(_ what: String, _ number: Int64, _ name: String) -> HTML {
        a("\(base)/\(what)/\(number)", "govuk-link") {
            what == "members" ? "Move or end" : "End"
            unseen(": \(name)")
        }
    }

    private var officers: HTML {
        let rows = facts.records[TeamOfficer.self]
        let listed = rows.entries.indices.filter { rows.entries[$0].team == team.id }
        return ListTable(
            caption: "Linked IROs", columns: [.init("IRO"), .init("From", isShort: true), .init("To", isShort: true), .init("End", isShort: true)],
            rows: listed.map { place in
                let row = rows.entries[place]
                return [
                    HTML(facts.name(of: row.staff)), HTML(row.from.short), row.to.map { HTML($0.short) } ?? span("fp-quiet") { "Open" },
                    mayKeep && rows.ids[place] > 0 ? moving("iros", rows.ids[place], facts.name(of: row.staff)) : .empty,
                ]
            }, whenEmpty: "No IRO is linked to this team itself. That of the team above it counts."
        ).html
    }

    private var under: HTML {
        let teams = facts.teams(on: day).filter { $0.parent == team.id }
        return HTML {
            if teams.isEmpty { nothing("No team is under this one.") } else { ul("govuk-list") { teams.map { team in li { link(team.name, Links.team(team.id)) } } } }
        }
    }

    private var children: HTML {
        let ids = facts.under(team.id, on: day)
        let found = facts.children.indices.filter { child in facts.isOpen(child) && facts.team(of: child, on: day).map { ids.contains($0.id) } ?? false }
        return ListTable(
            caption: "Children of its social workers", columns: [.init("Child"), .init("Social worker"), .init("IRO")],
            rows: found.map { child in
                [
                    parts.child(child), facts.socialWorkerOnStaff(of: child, on: day).map { HTML(facts.name(of: $0)) } ?? .empty,
                    facts.answerable(for: child, on: day).map { HTML(facts.name(of: $0)) } ?? span("fp-quiet") { "Nobody" },
                ]
            }, whenEmpty: "No child open to you has a social worker of this team."
        ).html
    }
}
