import Care
import Documents
import HTTPTypes
import Store

/// The inbox of what children say, what came of it, usage and the pledge.
extension Route {
    @Sendable static func voiceInbox(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        var query = InboxQuery(visit.asked("show").flatMap { InboxQuery.Show(rawValue: $0) } ?? .open)
        query.kind = visit.asked("kind")
        query.team = visit.asked("team").map { Team.ID($0) }
        query.officer = visit.asked("iro").map { StaffMember.ID($0) }
        query.age = visit.asked("age").flatMap { InboxQuery.Age(rawValue: $0) }
        query.month = visit.asked("month").flatMap { Day("\($0)-01") }
        let page = VoiceInboxPage(
            query: query, facts: look.facts, links: look.links, works: look.allows(.workVoice), mayTakeIn: Access.allowsSomewhere(look.person.roles, .keepViews),
            seesFigures: look.allows(.seeFeedback), page: visit.page)
        return .page(page).about("voice", "\(query.show.rawValue), page \(visit.page)")
    }

    @Sendable static func viewsList(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        var query = ViewQuery()
        query.show = visit.asked("show").flatMap { ViewQuery.Show(rawValue: $0) } ?? .all
        query.source = visit.asked("source").flatMap { ViewSource(rawValue: $0) }
        query.officer = visit.asked("iro").map { StaffMember.ID($0) }
        query.team = visit.asked("team").map { Team.ID($0) }
        let page = ViewsPage(
            query: query, facts: look.facts, links: look.links, seesFigures: look.allows(.seeFeedback), mayAnswer: { look.allows(.keepViews, $0) },
            mayRead: { look.allows(.readRecord, $0) }, page: visit.page)
        return .page(page).about("voice", "views, \(query.show.rawValue), page \(visit.page)")
    }

    // MARK: Numbers

    /// Counted over the whole service: there is no name in it.
    @Sendable static func voiceUsage(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        return .page(VoiceUsagePage(usage: VoiceUsage(look.snapshot.facts, through: look.today), today: look.today, opens: Access.allowsSomewhere(look.person.roles, .readViews)))
    }

    @Sendable static func voiceSummary(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        // The last month that is over, unless another is asked for.
        let last = (Day(year: look.today.year, month: look.today.month, day: 1) ?? look.today).adding(months: -1)
        let month = visit.asked("month").flatMap { Day("\($0)-01") } ?? last
        return .page(VoiceSummaryPage(summary: VoiceSummary(look.snapshot.facts, month: min(month, look.today)), today: look.today))
    }

    @Sendable static func pledge(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), whole = look.snapshot.facts
        return .page(
            PledgePage(
                promises: whole.promises(on: look.today), cases: whole.pledgeCases, opens: Access.allowsSomewhere(look.person.roles, .readViews), mayKeep: look.allows(.keepSurveys)))
    }

    @Sendable static func pledgeChildren(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        guard let promise = look.facts.promise(visit.asked("promise") ?? ""), let result = visit.asked("answer").flatMap({ PledgeResult(rawValue: $0) }) else {
            throw Refusal.notFound("no such promise")
        }
        func behind(_ facts: Facts) -> [Facts.PledgeCase] { facts.pledgeCases.filter { $0.promise.id == promise.id && $0.result == result } }
        // Those who see how the service does count all of it; everybody else counts what is open to them.
        let seesFigures = look.allows(.seeFeedback), shown = behind(look.facts)
        let page = PledgeChildrenPage(
            promise: promise, result: result, cases: shown, all: seesFigures ? behind(look.snapshot.facts).count : shown.count, facts: look.facts, links: look.links, seesFigures: seesFigures)
        return .page(page).about("pledge", "promise \(promise.number), \(result.rawValue)")
    }

    // MARK: The pledge at a review

    @Sendable static func meetingPledgeForm(_ visit: Visit) throws -> Answer {
        let view = try meetingView(visit, visit.look(), visit.meeting().id), promises = view.facts.promises(on: view.meeting.day)
        var values: [String: String] = [:]
        for (place, child) in view.children.enumerated() {
            for row in view.facts.pledgeAnswers(of: child) where row.meeting == view.meeting.id {
                guard let promise = promises.first(where: { $0.id == row.promise }) else { continue }
                values[MeetingPledgePage.name(place, promise)] = row.answer.rawValue
                values["words-" + MeetingPledgePage.name(place, promise)] = row.words
            }
        }
        return .page(MeetingPledgePage(view: view, promises: promises, values: values)).about(subject(of: view.meeting.id), "pledge")
    }

    @Sendable static func keepMeetingPledge(_ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let view = try meetingView(visit, look, visit.meeting().id), facts = look.facts, promises = facts.promises(on: view.meeting.day)
            let kept = facts.records[PledgeAnswer.self]
            var entries = Entries(), problems: [EntryProblem] = []
            for (place, child) in view.children.enumerated() where look.allows(.recordMeeting, child) {
                for promise in promises {
                    let name = MeetingPledgePage.name(place, promise), words = visit.field("words-" + name)
                    let before = kept.entries.firstIndex { $0.meeting == view.meeting.id && facts.number(of: $0.child) == child && $0.promise == promise.id }
                    guard let result = PledgeResult(rawValue: visit.field(name)) else {
                        if !words.isEmpty { problems.append(EntryProblem(name, "Choose how well promise \(promise.number) is kept, to go with the words.")) }
                        if let before { entries.end(PledgeAnswer.self, kept.ids[before]) }
                        continue
                    }
                    var row = PledgeAnswer()
                    (row.child, row.meeting, row.promise) = (facts.children[child].id, view.meeting.id, promise.id)
                    (row.answered, row.answer, row.words) = (min(view.meeting.day, look.today), result, words.isEmpty ? nil : words)
                    problems += EntryRules.problems(in: row, facts).map { EntryProblem(name, $0.sentence) }
                    if let before {
                        if kept.entries[before] != row { entries.replace(kept.ids[before], with: row) }
                    } else {
                        entries.add(row)
                    }
                }
            }
            guard problems.isEmpty else {
                return .page(MeetingPledgePage(view: view, promises: promises, values: visit.form.compactMapValues(\.last), problems: problems), status: .unprocessableContent)
            }
            guard !entries.isEmpty else { return .redirect(view.address) }
            let saved = try visit.site.store.save(entries, action: "ask about the pledge", subject: subject(of: view.meeting.id), visit.deed(""))
            return visit.savedRedirect(view.address, saved)
        }
    }
}
