import Care
import Documents
import Store

/// Everybody of a meeting: what was sent to them, who was reminded, what came back.
struct ConsultationPage: Page {
    let view: MeetingView

    private var facts: Facts { view.facts }

    var title: String { "Consultation: \(view.meeting.title)" }
    var area: Area? { .meetings }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { view.trail + [(view.meeting.title, view.address)] }

    var body: HTML {
        let all = facts.consulted(at: view.meeting.id)
        let sent = all.filter { $0.state != .notSent }, back = all.filter { $0.state == .returned }
        return HTML {
            heading("Consultation", over: "\(view.about), \(view.meeting.title.lowercasedFirst) of \(view.meeting.day.long)")
            p("govuk-body") { "Returned: \(SmallBase.text(back.count, of: sent.count)) sent." }
            ListTable(
                caption: "People of the meeting and their consultation",
                columns: [.init("Who"), .init("Questions"), .init("State", isShort: true), .init("Sent", isShort: true), .init("Chased", isShort: true), .init("Returned", isShort: true), .init("")],
                rows: all.sorted { Self.rank($0.state) < Self.rank($1.state) }.map { one in
                    [
                        HTML {
                            strong { facts.name(of: one.person) }
                            p("fp-plain fp-quiet") { one.person.role.title }
                        },
                        HTML(one.template.title), one.state.tag, HTML(one.person.papersSent?.short), HTML(one.chases.last.map { "\($0.chased.short)" + (one.chases.count > 1 ? " (\(one.chases.count) times)" : "") }),
                        HTML(one.person.papersReturned.map { $0.short + (one.person.papersMethod.map { ", \($0.rawValue)" } ?? "") }),
                        link("Open", "\(view.address)/consultation/\(FormReader.encoded(one.person.id.text))", about: "the consultation of \(facts.name(of: one.person))"),
                    ]
                }, whenEmpty: "Nobody has been asked to this meeting yet. People are added on the meeting’s first page."
            ).html
            consultationAnswers(all, facts)
        }
    }

    private static func rank(_ state: ConsultationState) -> Int {
        switch state {
        case .chased: 0
        case .waiting: 1
        case .notSent: 2
        case .returned: 3
        }
    }
}

extension ConsultationState {
    var tag: HTML {
        switch self {
        case .notSent: Web.tag("Not sent", .grey)
        case .waiting: Web.tag("Waiting", .blue)
        case .chased: Web.tag("Chased", .orange)
        case .returned: Web.tag("Returned", .green)
        }
    }
}

/// What came back, person by person, for every page that reads it.
func consultationAnswers(_ all: [Consulted], _ facts: Facts) -> HTML {
    HTML {
        all.filter { !$0.answers.isEmpty }.map { one in
            details("\(facts.name(of: one.person)), \(one.person.role.rawValue)", about: "what they answered before the meeting") {
                summaryList(one.answers.map { answer in (answer.question, HTML.element("q") { answer.answer }) })
            }
        }
    }
}

/// One person's consultation: a link, a reminder, or the answers from paper, a call or a visit.
struct ConsultationPersonPage: Page {
    let view: MeetingView
    let one: Consulted
    let links: [OwnLink]
    let typed: [Int: String]?
    let method: String
    let problems: [(sentence: String, field: String)]

    private var facts: Facts { view.facts }
    private var name: String { facts.name(of: one.person) }
    private var address: String { "\(view.address)/consultation/\(FormReader.encoded(one.person.id.text))" }

    var title: String { (problems.isEmpty ? "" : "Error: ") + "Consultation: \(name)" }
    var area: Area? { .meetings }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { view.trail + [(view.meeting.title, view.address), ("Consultation", "\(view.address)/consultation")] }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems) }
            heading(name, over: "Consultation before the \(view.meeting.title.lowercasedFirst) of \(view.meeting.day.long)")
            div("fp-tags fp-tags--page") { one.state.tag }
            summaryList([
                ("Questions", HTML(one.template.title)), ("Sent", HTML(one.person.papersSent?.long ?? "no")),
                ("Chased", HTML(one.chases.isEmpty ? "no" : one.chases.map { $0.chased.long + ($0.how.map { ", \($0)" } ?? "") }.joined(separator: "; "))),
                ("Returned", HTML(one.person.papersReturned.map { $0.long + (one.person.papersMethod.map { ", \($0.rawValue)" } ?? "") } ?? "no")),
            ])
            if view.meeting.state == .planned { send }
            answers
        }
    }

    private var send: HTML {
        section("fp-part", [.aria("labelledby", "send")]) {
            heading2("Send and remind", id: "send")
            div("govuk-button-group") {
                deed("link", "Make a link")
                if one.person.papersSent == nil { deed("sent", "Paper went out today") }
                if one.person.papersSent != nil, one.person.papersReturned == nil { deed("chase", "Reminded today") }
            }
            let open = links.filter { !$0.isOver(on: facts.today) }
            if !open.isEmpty { p("govuk-body fp-quiet") { open.map { "Link \($0.id), until \($0.last.long)\($0.opened == nil ? ", not opened yet" : ", opened")" }.joined(separator: ". ") + "." } }
        }
    }

    private func deed(_ value: String, _ words: String) -> HTML {
        form(address, token: view.token) {
            hidden("do", value)
            button(words, class: value == "link" ? "govuk-button" : "govuk-button govuk-button--secondary")
        }
    }

    private var answers: HTML {
        let known = Dictionary(one.answers.map { ($0.number, $0.answer) }, uniquingKeysWith: { _, new in new })
        return section("fp-part", [.aria("labelledby", "answers")]) {
            heading2("Answers", id: "answers")
            form(address, token: view.token) {
                hidden("do", "answers")
                one.template.asked.enumerated().map { place, question in
                    textArea(question, name: "answer-\(place + 1)", value: (typed ?? known)[place + 1] ?? "", error: place == 0 ? problems.first { $0.field == "answer-1" }?.sentence : nil, rows: 2)
                }
                radios(
                    "How did they come back?", name: "method", value: method.isEmpty ? one.person.papersMethod?.rawValue ?? "" : method,
                    options: [ViewMethod.paper, .call, .visit, .letter, .link, .drawing].map { ($0.rawValue, $0.rawValue.capitalised) },
                    error: problems.first { $0.field == "method" }?.sentence)
                button("Save the answers")
            }
        }
    }
}

/// Who was asked how a meeting was, and what to ask next.
struct FeedbackAskedPage: Page {
    let view: MeetingView
    let requests: [(request: FeedbackRequest, isLink: Bool)]
    /// Whose answers are being entered; nil where nobody's are.
    let entering: FeedbackRequest?
    let problems: [(sentence: String, field: String)]

    private var address: String { "\(view.address)/feedback" }

    var title: String { (problems.isEmpty ? "" : "Error: ") + "Feedback: \(view.meeting.title)" }
    var area: Area? { .meetings }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { view.trail + [(view.meeting.title, view.address)] }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems) }
            heading("Feedback after the meeting", over: "\(view.about), \(view.meeting.day.long)")
            p("govuk-body") { "Five questions, one screen. What somebody answers stands with the meeting and what they are to the child, not with their name. What a child answers stands with no meeting, so that nobody can tell whose it is." }
            ListTable(
                caption: "Who was asked", columns: [.init("Who"), .init("Asked", isShort: true), .init("How", isShort: true), .init("Answered", isShort: true), .init("")],
                rows: requests.map { one in
                    [
                        HTML(one.request.role.title), HTML(one.request.asked.long), HTML(one.request.how.rawValue),
                        one.request.answered.map { HTML($0.long) } ?? (one.request.declined == .yes ? tag("Did not want to", .grey) : tag("Waiting", .blue)),
                        one.request.answered == nil && one.request.how != .link
                            ? link("Enter the answers", "?answers=\(FormReader.encoded(one.request.id.text))#answers", about: "of the \(one.request.role.rawValue)") : .empty,
                    ]
                }, whenEmpty: view.meeting.state == .held ? "Nobody has been asked yet." : "The meeting has not been held yet. Ask afterwards."
            ).html
            if view.meeting.state == .held { ask }
            if let entering { answers(entering) }
        }
    }

    private var ask: HTML {
        section("fp-part", [.aria("labelledby", "ask")]) {
            heading2("Ask somebody", id: "ask")
            form(address, token: view.token) {
                hidden("do", "ask")
                select("Who", name: "role", options: [ContactRole.child, .parent, .carer, .family, .socialWorker, .school, .health, .professional].map { ($0.rawValue, $0.title) }, error: problems.first { $0.field == "role" }?.sentence)
                radios("How", name: "how", options: [("link", "By a link"), ("paper", "On paper"), ("call", "In a call")], error: problems.first { $0.field == "how" }?.sentence)
                button("Ask")
            }
        }
    }

    private func answers(_ request: FeedbackRequest) -> HTML {
        section("fp-part", [.aria("labelledby", "answers")]) {
            heading2("The answers of the \(request.role.rawValue)", id: "answers")
            form(address, token: view.token) {
                hidden("do", "answers")
                hidden("request", request.id.text)
                FeedbackQuestion.all.map { question in
                    let name = "answer-\(question.number)"
                    return question.kind.choices.isEmpty ? textArea(question.asked(request.role), name: name, rows: 3) : radios(question.asked(request.role), name: name, options: question.kind.choices.map { ($0, $0) })
                }
                button("Save the answers")
            }
        }
    }
}
