import Care
import Documents

/// The questions put to one person before a meeting. Nothing of the record stands here.
struct QuestionsPage: OwnPage {
    let template: ConsultationTemplate
    /// When the meeting is; not whose.
    let day: Day
    let answers: [Int: String]
    let isReturned: Bool
    let isChild: Bool
    let token: String
    var problem: String?
    var isForChild: Bool { isChild }

    var title: String { problem == nil ? "Before the meeting" : "Error: Before the meeting" }

    var body: HTML {
        HTML {
            if let problem { div("o-wrong", [.role("alert")]) { p { problem } } }
            ownHeading("Before the meeting", .talk)
            ownWords("The meeting is on \(day.long). Tell us what you think. You can leave any question out.")
            if isReturned { p("o-note") { "We have your answers. You can still change them until the meeting." } }
            if !isChild { ownWords("What you write is read by the people who run the meeting. It may be talked about at the meeting.") }
            form("/mine/questions", token: token) {
                template.asked.enumerated().map { place, question in
                    ownText(question, name: "answer-\(place + 1)", value: answers[place + 1] ?? "", icon: isChild ? OwnIcon.of(question: question) : nil, isAlways: template.ageTo.map { $0 < 8 } ?? false)
                }
                div("o-actions") { ownButton("Send") }
            }
        }
    }
}

/// Five questions after a meeting, on one screen.
struct MeetingFeedbackPage: OwnPage {
    let role: ContactRole
    let day: Day
    let answers: [Int: String]
    let token: String
    var problem: String?
    var isForChild: Bool { role == .child }

    var title: String { problem == nil ? "How was the meeting?" : "Error: How was the meeting?" }

    var body: HTML {
        HTML {
            if let problem { div("o-wrong", [.role("alert")]) { p { problem } } }
            ownHeading("How was the meeting?", .talk)
            ownWords("It is about the meeting on \(day.long). \(kept) The people who run the meetings read what you say, so that they can do better.")
            form("/mine/feedback", token: token) {
                feedbackFields(role, answers)
                div("o-actions") { ownButton("Send") }
            }
        }
    }

    /// A child’s answers are kept without the meeting; everybody else’s stand with it, and are told so.
    private var kept: String {
        FeedbackQuestion.isLoose(role)
            ? "We do not keep your name. We do not keep which meeting it was. We only keep that you answered. Please do not write your name."
            : "We do not keep your name. What you say stands with the meeting and with what you are to the child."
    }
}

/// The five questions, for the link and for what was said on paper or in a call.
func feedbackFields(_ role: ContactRole, _ answers: [Int: String]) -> HTML {
    HTML {
        FeedbackQuestion.all.map { question in
            let name = "answer-\(question.number)"
            return question.kind.choices.isEmpty
                ? ownText(question.asked(role), name: name, value: answers[question.number] ?? "", icon: .pencil)
                : ownChoice(question.asked(role), name: name, value: answers[question.number] ?? "", choices: question.kind.choices, icon: .of(theme: question.theme))
        }
    }
}

/// A survey. Of an anonymous one nothing is kept that tells who answered.
struct SurveyAnswerPage: OwnPage {
    let survey: Survey
    let questions: [SurveyQuestion]
    let address: String
    let token: String
    var answers: [Int: String] = [:]
    var name = ""
    var problem: String?

    var title: String { (problem == nil ? "" : "Error: ") + survey.title }

    var body: HTML {
        HTML {
            if let problem { div("o-wrong", [.role("alert")]) { p { problem } } }
            ownHeading(survey.title, .star)
            if let words = survey.words, !words.isEmpty { ownWords(words) }
            if survey.anonymous == .yes { ownWords("Nobody can see who you are. Please do not write your name. You can leave any question out.") } else {
                ownWords("You can leave any question out.")
            }
            form(address, token: token) {
                surveyFields(survey, questions, answers: answers, name: name)
                div("o-actions") { ownButton("Send") }
            }
        }
    }
}

/// The questions of a survey, for the link and for answers on paper.
func surveyFields(_ survey: Survey, _ questions: [SurveyQuestion], answers: [Int: String] = [:], name: String = "") -> HTML {
    HTML {
        questions.map { question in
            let field = "answer-\(question.number)"
            return question.kind.choices.isEmpty
                ? ownText(question.words, name: field, value: answers[question.number] ?? "", icon: .pencil)
                : ownChoice(question.words, name: field, value: answers[question.number] ?? "", choices: question.kind.choices)
        }
        if survey.anonymous == .no { ownText("Your name, if you want to tell us", name: "name", value: name, rows: 1) }
    }
}
