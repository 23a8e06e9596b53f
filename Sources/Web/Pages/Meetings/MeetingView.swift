import Care
import Documents

/// A meeting as its pages share it: what it is, where it stands, and the stages one goes through.
struct MeetingView: Sendable {
    let meeting: Meeting
    let facts: Facts
    let links: Links
    let token: String
    /// What the reader may do with it.
    let may: Set<Ask>

    var children: [Int] { facts.children(of: meeting.id) }
    var names: [String] { children.map { facts.children[$0].name } }
    var address: String { Links.meeting(meeting.id) }

    /// Whom it is about.
    var about: String {
        if let carer = meeting.carer { return facts.household(carer) }
        return names.isEmpty ? "Nobody named" : names.joined(separator: ", ")
    }

    /// A title for drafts, which names nobody.
    var quietTitle: String {
        let initials = children.map { facts.children[$0].initials }.joined(separator: ", ")
        return "\(meeting.title), \(meeting.day.short)" + (initials.isEmpty ? "" : ", \(initials)")
    }

    var trail: [(title: String, address: String)] {
        let up: [(title: String, address: String)] = [("Meetings", "/meetings")]
        if let child = children.first, children.count == 1 { return up + [(facts.children[child].name, links.child(facts.children[child].id))] }
        return up
    }

    /// Whom it is about, what it is, when.
    var head: HTML {
        HTML {
            h1("govuk-heading-l") {
                span("govuk-caption-l") { about }
                "\(meeting.title), \(meeting.day.long)"
            }
            div("fp-tags fp-tags--page") {
                state
                if meeting.state == .planned, facts.deadlines(for: meeting).contains(where: { $0.due < meeting.planned }) { tag("Planned after the due day", .red) }
                if meeting.combinedWith != nil { tag("Two meetings in one", .blue) }
            }
        }
    }

    var state: HTML {
        switch meeting.state {
        case .planned where meeting.planned < facts.today: tag("To be recorded", .orange)
        case .planned where meeting.planned == facts.today: tag("Today", .blue)
        case .planned: tag("Planned", .blue)
        case .held: tag("Held", .green)
        case .adjourned: tag("Adjourned", .yellow)
        case .cancelled: tag("Cancelled", .grey)
        }
    }

    enum Stage: String { case prepare = "Prepare", hold = "Hold", decisions = "Decisions", send = "Send" }

    /// The four stages, each with an address of its own.
    func tabs(_ current: Stage) -> HTML {
        var items: [(title: String, address: String, isCurrent: Bool)] = [("Prepare", address, current == .prepare)]
        if may.contains(.recordMeeting) { items.append(("Hold", Links.meeting(meeting.id, "hold"), current == .hold)) }
        items.append(("Decisions", Links.meeting(meeting.id, "decisions"), current == .decisions))
        items.append(("Send", Links.meeting(meeting.id, "minutes"), current == .send))
        return views("Stages of the meeting", items)
    }

    /// When, where, who; why that day.
    var summary: HTML {
        var rows: [(name: String, value: HTML)] = [
            ("When", HTML(meeting.day.long + (meeting.times.map { ", \($0)" } ?? ""))), ("Where", place), ("How", HTML(meeting.mode?.rawValue.capitalised ?? "")),
            ("Chair", chair),
        ]
        if !children.isEmpty {
            rows.append((children.count == 1 ? "Child" : "Children", HTML { children.map { childLine($0) } }))
        }
        if let carer = meeting.carer { rows.append(("Foster carer", link(facts.household(carer), Links.carer(carer)))) }
        if let trigger = meeting.trigger { rows.append(("What led to it", HTML(trigger))) }
        if let move = meeting.move { rows.append(("Day of the move", HTML(move.long))) }
        if let told = meeting.strategyDiscussion { rows.append(("Strategy discussion", HTML(told.long))) }
        if let reason = meeting.stateReason { rows.append(("Why \(meeting.state == .planned ? "moved" : meeting.state.rawValue)", HTML(reason))) }
        if let before = meeting.continues { rows.append(("Continues", link("The meeting that was adjourned", Links.meeting(before)))) }
        let due = meeting.state == .planned ? facts.deadlines(for: meeting) : facts.missedDeadlines(of: meeting)
        if !due.isEmpty { rows.append((meeting.state == .planned ? "Due" : "Was due", HTML { due.map { deadline in p("fp-plain") { deadline.sentence } } })) }
        return summaryList(rows)
    }

    /// Who chairs, and whether that person is away on the day.
    private var chair: HTML {
        guard let chair = meeting.chair else { return HTML("") }
        return HTML {
            facts.name(of: chair)
            if meeting.state == .planned {
                facts.clashes(of: meeting).filter { $0.kind == .absence }.map { clash in
                    p("fp-plain") {
                        tag("Away that day", .red)
                        " \(clash.sentence)"
                    }
                }
            }
        }
    }

    private func childLine(_ child: Int) -> HTML {
        let told = facts.children[child]
        let age = told.born.map { meeting.day.ageWords(bornOn: $0) }
        return p("fp-plain") {
            link(told.name, links.child(told.id))
            if let age { HTML(", \(age)") }
        }
    }

    private var place: HTML {
        if let room = meeting.room.flatMap({ facts.room($0) }) {
            return HTML {
                p("fp-plain") { [room.name, room.address].compactMap { $0 }.joined(separator: ", ") }
                p("fp-plain fp-quiet") { room.access }
            }
        }
        return HTML(meeting.place ?? "")
    }
}

extension Room {
    /// What a person needs to know who cannot climb, hear or wait: in one line.
    var access: String {
        var words: [String] = []
        if let seats { words.append("\(seats) seats") }
        func say(_ value: YesNo?, _ yes: String, _ no: String) { if let value { words.append(value == .yes ? yes : no) } }
        say(stepFree, "step-free", "not step-free")
        say(hearingLoop, "hearing loop", "no hearing loop")
        say(accessibleToilet, "accessible toilet", "no accessible toilet")
        say(familyFriendly, "family friendly", "not family friendly")
        if let travel, !travel.isEmpty { words.append(travel) }
        return words.isEmpty ? "Nothing is recorded of who can use it." : words.joined(separator: ", ").capitalised + "."
    }
}

extension Facts {
    /// Those who may chair: IROs in post, and whoever the meeting names already.
    func chairs(and other: StaffMember.ID? = nil) -> [(value: String, title: String)] {
        var ids = officers(on: today)
        if ids.isEmpty {
            ids = records[StaffMember.self].entries.filter { $0.role.lowercased().contains("iro") || $0.role.lowercased().contains("reviewing") }.map(\.id)
        }
        if let other, !ids.contains(other) { ids.append(other) }
        return ids.map { ($0.text, name(of: $0)) }
    }
}
