import Care
import HTTPTypes
import Store

/// Consultation before a meeting and feedback after it, as those who plan meetings keep them.
extension Route {
    private static func planned(_ visit: Visit) throws -> MeetingView { try meetingView(visit, visit.look(), visit.meeting().id) }

    @Sendable static func consultation(_ visit: Visit) throws -> Answer {
        let view = try planned(visit)
        return .page(ConsultationPage(view: view)).about(subject(of: view.meeting.id), "consultation")
    }

    private static func consulted(_ visit: Visit, _ view: MeetingView) throws -> Consulted {
        guard let person = view.facts.person(MeetingPerson.ID(visit.parameter("person"))), person.meeting == view.meeting.id else { throw Refusal.notFound("nobody of this meeting") }
        return view.facts.consulted(person)
    }

    private static func personPage(_ visit: Visit, _ view: MeetingView, typed: [Int: String]? = nil, problems: [(sentence: String, field: String)] = []) throws -> ConsultationPersonPage {
        let one = try consulted(visit, view)
        let links = try visit.site.store.ownLinks(of: view.meeting.id).filter { $0.purpose == .consultation && $0.subject == one.person.id.text }
        return ConsultationPersonPage(view: view, one: one, links: links, typed: typed, method: visit.field("method"), problems: problems)
    }

    @Sendable static func consultationPerson(_ visit: Visit) throws -> Answer {
        let view = try planned(visit)
        return .page(try personPage(visit, view)).about(subject(of: view.meeting.id), "consultation of one person")
    }

    /// Makes a link, notes that paper went out or a reminder was given, or keeps the answers that came back.
    @Sendable static func keepConsultation(_ visit: Visit) throws -> Answer {
        let view = try planned(visit), one = try consulted(visit, view), facts = view.facts, today = visit.site.today(), person = one.person
        let back = "\(view.address)/consultation/\(FormReader.encoded(person.id.text))"
        var entries = Entries()
        func send() {
            guard person.papersSent == nil, let number = facts.reference(of: person)?.row else { return }
            var sent = person
            sent.papersSent = today
            entries.replace(number, with: sent)
        }
        var action = "send consultation"
        switch visit.field("do") {
        case "link":
            guard view.meeting.state == .planned else { throw Refusal.notAllowed }
            let days = min(facts.settings.whole(.ownLinkDays, on: today), max(1, view.meeting.planned - today))
            send()
            if !entries.isEmpty { try visit.site.store.save(entries, action: action, subject: subject(of: view.meeting.id), visit.deed("")) }
            let (link, secret) = try visit.site.store.makeOwnLink(NewOwnLink(.consultation, meeting: view.meeting.id, subject: person.id.text, days: days), visit.deed(""))
            return slip(visit, link, secret, "With this link you can tell us what you think before the meeting on \(view.meeting.planned.long).", up: back)
        case "sent": send()
        case "chase":
            var chase = ConsultationChase()
            chase.id = ConsultationChase.shape.newID()
            (chase.meeting, chase.person, chase.chased, chase.by) = (view.meeting.id, person.id, today, visit.session?.staff)
            let problems = EntryRules.problems(in: chase, facts)
            guard problems.isEmpty else {
                return .page(try personPage(visit, view, problems: problems.map { ($0.sentence, "send") }), status: .unprocessableContent)
            }
            entries.add(chase)
            action = "chase consultation"
        default:
            let typed = answers(visit, count: one.template.asked.count)
            var problems: [(sentence: String, field: String)] = []
            if typed.isEmpty, one.answers.isEmpty { problems.append(("Write an answer to one of the questions.", "answer-1")) }
            let method = ViewMethod(rawValue: visit.field("method")) ?? person.papersMethod
            if method == nil { problems.append(("Choose how the answers came back.", "method")) }
            guard problems.isEmpty, let method else { return .page(try personPage(visit, view, typed: typed, problems: problems), status: .unprocessableContent) }
            entries = consultationEntries(person, one.template, typed, method, on: today, facts)
            action = "keep consultation answers"
        }
        if entries.isEmpty { return .redirect(back) }
        let saved = try visit.site.store.save(entries, action: action, subject: subject(of: view.meeting.id), visit.deed(""))
        return .redirect(back + "?saved=\(saved.ledger)")
    }

    // MARK: Feedback after a meeting

    private static func feedbackPage(_ visit: Visit, _ view: MeetingView, problems: [(sentence: String, field: String)] = []) -> FeedbackAskedPage {
        let requests = view.facts.feedbackRequests(of: view.meeting.id)
        let asked = visit.asked("answers") ?? visit.field("request")
        return FeedbackAskedPage(
            view: view, requests: requests.map { ($0, $0.how == .link) }, entering: requests.first { $0.id.text == asked && $0.answered == nil }, problems: problems)
    }

    @Sendable static func meetingFeedbackAsked(_ visit: Visit) throws -> Answer {
        let view = try planned(visit)
        return .page(feedbackPage(visit, view)).about(subject(of: view.meeting.id), "feedback")
    }

    @Sendable static func askFeedback(_ visit: Visit) throws -> Answer {
        let view = try planned(visit), facts = view.facts, today = visit.site.today(), address = "\(view.address)/feedback"
        var entries = Entries()
        if visit.field("do") == "answers" {
            guard let request = facts.feedbackRequests(of: view.meeting.id).first(where: { $0.id.text == visit.field("request") }), request.answered == nil else { return .redirect(address) }
            let typed = answers(visit, count: FeedbackQuestion.all.count)
            if typed.isEmpty { return .page(feedbackPage(visit, view, problems: [("Enter the answer to one of the questions.", "answer-1")]), status: .unprocessableContent) }
            let saved = try saveFeedback(visit, request, view.meeting, typed, facts, action: "enter feedback", visit.deed(""))
            return .redirect(address + "?saved=\(saved.ledger)")
        }
        var problems: [(sentence: String, field: String)] = []
        let role = ContactRole(rawValue: visit.field("role")), how = ViewMethod(rawValue: visit.field("how"))
        if role == nil { problems.append(("Choose who is asked.", "role")) }
        if how == nil { problems.append(("Choose how they are asked.", "how")) }
        var request = FeedbackRequest()
        request.id = FeedbackRequest.ID(FeedbackRequest.shape.newID())
        request.meeting = view.meeting.id
        request.asked = today
        if let role { request.role = role }
        if let how { request.how = how }
        problems += EntryRules.problems(in: request, facts).map { ($0.sentence, "role") }
        guard problems.isEmpty else { return .page(feedbackPage(visit, view, problems: problems), status: .unprocessableContent) }
        entries.add(request)
        let saved = try visit.site.store.save(entries, action: "ask for feedback", subject: subject(of: view.meeting.id), visit.deed(""))
        guard request.how == .link else { return .redirect(address + "?saved=\(saved.ledger)") }
        let days = facts.settings.whole(.ownLinkDays, on: today)
        let (link, secret) = try visit.site.store.makeOwnLink(NewOwnLink(.feedback, meeting: view.meeting.id, subject: request.id.text, days: days), visit.deed(""))
        return slip(visit, link, secret, "With this link you can tell us how the meeting was. It is five questions.", up: address)
    }
}
