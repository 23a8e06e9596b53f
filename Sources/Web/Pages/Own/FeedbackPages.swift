import Care
import Documents
import Store

/// What people say: the last survey, and feedback after meetings by question, by chair and by theme.
struct FeedbackPage: Page {
    let facts: Facts
    let answers: [Facts.MeetingAnswer]
    /// What children answered, of which nobody can tell after which meeting.
    let loose: [Facts.LooseAnswer]
    /// Whose marks are open to the reader, chair by chair: every chair’s to managers, to an IRO their own. How many answered is open to all.
    let seesMarks: @Sendable (StaffMember.ID) -> Bool
    let year: ReportingYear
    let years: [ReportingYear]
    /// Of whom the answers are; nil for everybody.
    let role: ContactRole?
    let survey: Survey?
    let mayKeep: Bool

    let title = "What people say"
    var area: Area? { .feedback }
    var isWide: Bool { true }

    var body: HTML {
        HTML {
            heading(title)
            views("Feedback and surveys", [("After meetings", "/feedback", true), ("Surveys", "/surveys", false)])
            if let survey { last(survey) }
            filters
            summary
            chairs
            themes
        }
    }

    private func last(_ survey: Survey) -> HTML {
        section("fp-part", [.aria("labelledby", "survey")]) {
            heading2("The last survey", id: "survey")
            p("govuk-body") {
                link(survey.title, "/surveys/\(FormReader.encoded(survey.id.text))")
                ": \(responsesWords(facts, survey))."
            }
        }
    }

    private var filters: HTML {
        HTML.element("form", [Attribute("method", "get"), Attribute("action", "/feedback"), .class("fp-filters")]) {
            select("Year", name: "year", value: year.name, options: years.reversed().map { ($0.name, $0.name) })
            select("Who answered", name: "role", value: role?.rawValue ?? "", options: [ContactRole.child, .parent, .carer, .socialWorker, .professional].map { ($0.rawValue, $0.title) }, empty: "Everybody")
            button("Show", class: "govuk-button govuk-button--secondary")
        }
    }

    private var summary: HTML {
        let all = facts.feedbackSummary(answers, and: loose)
        return section("fp-part", [.aria("labelledby", "questions")]) {
            heading2("After meetings, \(year.name)", id: "questions")
            p("govuk-body") { all.asked == 0 ? "Nobody was asked in this year. Somebody is asked on the page of a meeting that was held, under Feedback." : "Answered: \(SmallBase.text(all.answered, of: all.asked)) asked." }
            if all.asked > 0 {
                ListTable(
                    caption: "The questions, and how many answered yes", columns: [.init("Question", isLong: true), .init("Yes", isNumber: true)],
                    rows: all.good.map { [HTML($0.question.words), HTML(SmallBase.text($0.good, of: $0.of))] }
                ).html
                p("govuk-body fp-quiet") { "Where fewer than \(SmallBase.least) answered, the count is given and no percentage." }
            }
        }
    }

    private var chairs: HTML {
        let byChair = Dictionary(grouping: answers) { $0.meeting.chair }.map { (chair: $0.key, name: $0.key.map { facts.name(of: $0) } ?? "No chair recorded", some: $0.value) }
            .sorted { ($0.name, $0.chair?.text ?? "") < ($1.name, $1.chair?.text ?? "") }
        let isEveryMark = byChair.allSatisfy { $0.chair.map(seesMarks) ?? true }
        return section("fp-part", [.aria("labelledby", "chairs")]) {
            heading2("By who chaired", id: "chairs")
            ListTable(
                caption: "Feedback by who chaired the meeting", columns: [.init("Chair"), .init("Answered", isNumber: true)] + FeedbackQuestion.all.filter { !$0.kind.choices.isEmpty }.map { .init($0.theme.title, isNumber: true) },
                rows: byChair.map { one in
                    let told = facts.feedbackSummary(one.some), isOpen = one.chair.map(seesMarks) ?? true
                    return [HTML(one.name), HTML(SmallBase.text(told.answered, of: told.asked))]
                        + told.good.map { isOpen ? HTML(SmallBase.text($0.good, of: $0.of)) : span("fp-quiet") { "Not shown" } }
                }, whenEmpty: "Here each chair would stand with what people said of their meetings."
            ).html
            p("govuk-body fp-quiet") {
                "What children answer counts above and not here: it is kept without the meeting, so that nobody can tell whose it is."
                    + (isEveryMark ? "" : " What people said of a chair’s meetings is shown to that chair and to managers.")
            }
        }
    }

    private var themes: HTML {
        section("fp-part", [.aria("labelledby", "themes")]) {
            heading2("What should be better", id: "themes")
            themesList(facts.feedbackThemes(answers, and: loose))
        }
    }
}

/// What was written, by theme, each folded.
func themesList(_ themes: [(theme: FeedbackTheme, words: [String])]) -> HTML {
    if themes.isEmpty { return p("govuk-body fp-empty") { "Here would stand what people wrote, by what it is about." } }
    return HTML {
        themes.map { one in
            details("\(one.theme.title) (\(one.words.count))") { ul("govuk-list govuk-list--bullet") { one.words.map { words in li { HTML.element("q") { words } } } } }
        }
    }
}

/// How many answered a survey, in words.
func responsesWords(_ facts: Facts, _ survey: Survey) -> String {
    let count = facts.responses(to: survey.id)
    if let invited = survey.invited, invited >= count, invited > 0 { return "answered by \(SmallBase.text(count, of: invited)) asked" }
    return "answered by \(counted(count, "person", "people"))"
}

/// Every survey, the newest first.
struct SurveysPage: Page {
    let facts: Facts
    let mayKeep: Bool

    let title = "Surveys"
    var area: Area? { .feedback }
    var isWide: Bool { true }

    var body: HTML {
        HTML {
            heading(title)
            views("Feedback and surveys", [("After meetings", "/feedback", false), ("Surveys", "/surveys", true)])
            if mayKeep { actionLinks([("Start a survey", "/surveys/new")]) }
            ListTable(
                caption: "Surveys, the newest first", columns: [.init("Survey"), .init("For", isShort: true), .init("Open from", isShort: true), .init("to", isShort: true), .init("State", isShort: true), .init("Answered")],
                rows: facts.surveys.map { survey in
                    [
                        link(survey.title, "/surveys/\(FormReader.encoded(survey.id.text))"), HTML(survey.audience.title), HTML(survey.from.long), HTML(survey.to.long),
                        survey.isOpen(on: facts.today) ? tag("Open", .green) : survey.from > facts.today ? tag("Not open yet", .blue) : tag("Closed", .grey),
                        HTML(responsesWords(facts, survey).capitalised),
                    ]
                }, whenEmpty: "There is no survey yet. The yearly survey asks children about their IRO and their reviews; its core questions are the same each year."
            ).html
        }
    }
}

/// A new survey: what it is called, for whom, when. The core questions come with it.
struct SurveyFormPage: Page {
    let typed: [String: String]
    let problems: [(sentence: String, field: String)]
    let token: String

    var title: String { problems.isEmpty ? "Start a survey" : "Error: Start a survey" }
    var area: Area? { .feedback }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Surveys", "/surveys")] }

    private func value(_ name: String) -> String { typed[name] ?? "" }
    private func error(_ field: String) -> String? { problems.first { $0.field == field }?.sentence }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems) }
            heading("Start a survey")
            div("fp-two") {
                form("/surveys/new", token: token) {
                    textField("Name", name: "title", value: value("title"), hint: "As those who answer read it.", error: error("title"), width: nil)
                    radios("For", name: "audience", value: value("audience"), options: Audience.allCases.map { ($0.rawValue, $0.title) }, error: error("audience"))
                    div("fp-line") {
                        textField("Opens on", name: "from_date", value: value("from_date"), error: error("from_date"), width: "govuk-input--width-10")
                        textField("Closes after", name: "to_date", value: value("to_date"), error: error("to_date"), width: "govuk-input--width-10")
                        textField("How many are asked", name: "invited", value: value("invited"), hint: "If you know.", error: error("invited"), width: "govuk-input--width-5", mode: "numeric")
                    }
                    radios(
                        "Is it anonymous?", name: "anonymous", value: value("anonymous"), options: [("yes", "Yes"), ("no", "No, they may give a name")],
                        hint: "Yes: nothing that is kept tells who answered, and nobody can find out later.", error: error("anonymous"))
                    textArea("Words above the questions", name: "words", value: value("words"), error: error("words"), rows: 2)
                    textArea("More questions", name: "more", value: value("more"), hint: "One a line. They are answered in words. They come after the core questions.", error: error("more"), rows: 4)
                    button("Start the survey")
                }
                div {
                    heading2("The core questions")
                    p("govuk-body fp-quiet") { "They are asked every year in the same words, so that years can be compared." }
                    ol("govuk-list govuk-list--number") { SurveyQuestion.core.map { one in li { "\(one.words) (\(one.kind.rawValue))" } } }
                }
            }
        }
    }
}

/// What a survey found: every question with its counts, and what was written by theme.
struct SurveyResultsPage: Page {
    let survey: Survey
    let facts: Facts
    let links: [OwnLink]
    let mayKeep: Bool
    let token: String

    private var address: String { "/surveys/\(FormReader.encoded(survey.id.text))" }

    var title: String { survey.title }
    var area: Area? { .feedback }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Surveys", "/surveys")] }

    var body: HTML {
        HTML {
            heading(survey.title, over: "Survey for: \(survey.audience.rawValue)")
            p("govuk-body") { "\(responsesWords(facts, survey).capitalised). Open from \(survey.from.long) to \(survey.to.long). \(survey.anonymous == .yes ? "Anonymous: nothing that is kept tells who answered." : "People may give a name.")" }
            if mayKeep { keep }
            results
            section("fp-part", [.aria("labelledby", "themes")]) {
                heading2("What was written, by theme", id: "themes")
                themesList(facts.surveyThemes(survey.id))
            }
        }
    }

    private var keep: HTML {
        div("govuk-button-group") {
            if survey.to >= facts.today {
                form("\(address)/link", token: token) { button(links.isEmpty ? "Make the link" : "Make another link") }
                a("\(address)/paper", "govuk-button govuk-button--secondary") { "Enter answers from paper" }
            }
            let open = links.filter { !$0.isOver(on: facts.today) }
            if !open.isEmpty { p("govuk-body fp-quiet") { open.map { "Link \($0.id) is open until \($0.last.long)" }.joined(separator: ". ") + "." } }
        }
    }

    private var results: HTML {
        section("fp-part", [.aria("labelledby", "results")]) {
            heading2("Answers", id: "results")
            ListTable(
                caption: "The questions and how they were answered", columns: [.init("Question", isLong: true), .init("Good answers", isNumber: true), .init("All answers")],
                rows: facts.results(of: survey.id).map { result in
                    [
                        HTML {
                            HTML(result.question.words)
                            if result.question.core == .yes { span("fp-quiet") { " core" } }
                        },
                        HTML(result.question.kind == .words ? "" : SmallBase.text(result.good, of: result.answered)),
                        HTML(result.question.kind == .words ? counted(result.answered, "answer") + " in words" : result.counts.map { "\($0.answer) \($0.count)" }.joined(separator: ", ")),
                    ]
                }, whenEmpty: "The survey has no questions."
            ).html
            p("govuk-body fp-quiet") { "Good answers are “Yes”, “Always” and “Mostly”. Where fewer than \(SmallBase.least) answered, the count is given and no percentage." }
        }
    }
}

/// Answers from paper, one person after the other.
struct PaperAnswersPage: Page {
    let survey: Survey
    let questions: [SurveyQuestion]
    let count: Int
    let problem: String?
    let token: String

    private var address: String { "/surveys/\(FormReader.encoded(survey.id.text))" }

    var title: String { (problem == nil ? "" : "Error: ") + "Answers from paper" }
    var area: Area? { .feedback }
    var trail: [(title: String, address: String)] { [("Surveys", "/surveys"), (survey.title, address)] }

    var body: HTML {
        HTML {
            if let problem { errorSummary([(problem, "answer-1")]) }
            heading("Answers from paper", over: survey.title)
            p("govuk-body") { "One sheet at a time. So far there are answers of \(counted(count, "person", "people"))." }
            form("\(address)/paper", token: token) {
                questions.map { question in
                    let name = "answer-\(question.number)"
                    return question.kind.choices.isEmpty ? textArea(question.words, name: name, rows: 2) : radios(question.words, name: name, options: question.kind.choices.map { ($0, $0) })
                }
                if survey.anonymous == .no { textField("Name, where one is given", name: "name") }
                button("Save, and on to the next sheet")
            }
        }
    }
}
