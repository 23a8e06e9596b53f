import Care
import HTTPTypes
import Store

/// The board of minutes, and how far the record of one meeting has come.
extension Route {
    @Sendable static func minutesBoard(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        let filter = MinutesBoardPage.Filter(
            chair: visit.asked("chair"), owner: visit.asked("owner"), all: visit.asked("all").flatMap { MinutesStage(rawValue: $0) })
        let names = Dictionary(try visit.site.store.accounts().map { ($0.username, $0.name) }, uniquingKeysWith: { one, _ in one })
        let page = MinutesBoardPage(
            facts: look.facts, links: look.links, items: look.facts.minutesBoard(), names: names, filter: filter, moves: { moves(look, $0) },
            token: visit.token)
        return .page(page).about("minutes")
    }

    @Sendable static func minutesOfMeeting(_ visit: Visit) throws -> Answer {
        .page(try minutesPage(visit)).about("meeting:\(try visit.meeting().id)")
    }

    private static func minutesPage(_ visit: Visit, problems: [EntryProblem] = []) throws -> MinutesPage {
        let look = try visit.look(), meeting = try visit.meeting()
        let item = look.facts.boardItem(of: meeting.id)
        var moves = item.map { Self.moves(look, $0) } ?? MinutesBoardPage.Moves()
        moves.maySend = look.allows(.sendMinutes, meeting: meeting.id)
        return MinutesPage(
            facts: look.facts, links: look.links, meeting: meeting, moves: moves, mayWrite: look.allows(.recordMeeting, meeting: meeting.id),
            isPartial: look.facts.closesChild(of: meeting.id, in: look.snapshot.facts), problems: problems,
            reason: visit.field(MinutesStep.reasonField), token: visit.token)
    }

    /// Takes a record one step further. It can be undone like every entry.
    static func mark(_ step: MinutesStep, _ visit: Visit) throws -> Answer {
        let look = try visit.look(), meeting = try visit.meeting(), back = ours(visit.field("back").isEmpty ? Links.minutes(meeting.id) : visit.field("back"))
        let reason = visit.field(MinutesStep.reasonField)
        let (row, problems) = look.facts.minutes(of: meeting, after: step, on: visit.site.today(), by: look.person.name, reason: reason)
        if problems.map(\.field) == [MinutesStep.reasonField] { return .page(try minutesPage(visit, problems: problems), status: .unprocessableContent) }
        guard problems.isEmpty else { return refused("The record was not marked", problems.map(\.sentence), back: back) }
        var entries = Entries()
        let rows = look.facts.records[Minutes.self]
        if let place = rows.entries.lastIndex(where: { $0.meeting == meeting.id }), rows.ids.indices.contains(place) {
            entries.replace(rows.ids[place], with: row)
        } else {
            entries.add(row)
        }
        do {
            let saved = try visit.site.store.save(entries, action: "mark minutes as \(step.rawValue)", subject: "meeting:\(meeting.id)", visit.deed(row.aloneReason ?? ""))
            return .redirect(withSaved(back, saved))
        } catch SaveProblem.changedMeanwhile {
            return refused("The record was not marked", ["Somebody else has just moved this record. Look where it is now, and try again."], back: back)
        }
    }

    /// What the reader may do with a record on the board.
    private static func moves(_ look: Look, _ item: BoardItem) -> MinutesBoardPage.Moves {
        let step = MinutesStep(from: item.stage)
        let needsReason = step.map { look.facts.wouldBeAlone(item.meeting.id, $0, by: look.person.name) } ?? false
        return MinutesBoardPage.Moves(
            step: step.flatMap { look.allows($0.ask, meeting: item.meeting.id) ? $0 : nil },
            maySend: (item.stage == .toSend || (item.decisionsDue != nil && !look.facts.decisions(at: item.meeting.id).isEmpty))
                && look.allows(.sendMinutes, meeting: item.meeting.id), needsReason: needsReason)
    }

    static func refused(_ title: String, _ sentences: [String], back: String) -> Answer {
        .page(MessagePage(title: title, sentences: sentences, link: .init(title: "Go back", address: back)), status: .conflict)
    }

    /// An address of ours with the line of the ledger that can be undone.
    static func withSaved(_ address: String, _ saved: Saved) -> String {
        "\(address)\(address.contains("?") ? "&" : "?")saved=\(saved.ledger)"
    }
}
