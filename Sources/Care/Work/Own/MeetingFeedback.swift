/// Five questions after a meeting, on one screen: what they are, what was answered, by whose meeting and about what.
public struct FeedbackQuestion: Hashable, Sendable {
    public let number: Int
    public let words: String
    /// The same question to a child.
    public let toChild: String
    public let kind: QuestionKind
    public let theme: FeedbackTheme

    /// The five. They stay the same from year to year, so that years can be compared.
    public static let all: [FeedbackQuestion] = [
        .init(number: 1, words: "Did people listen to you?", toChild: "Did people listen to you?", kind: .yesOrNo, theme: .listening),
        .init(number: 2, words: "Did you understand what was said?", toChild: "Did you understand what was said?", kind: .yesOrNo, theme: .words),
        .init(number: 3, words: "Were the time, the place and the people right for you?", toChild: "Were the time, the place and the people right?", kind: .yesOrNo, theme: .setting),
        .init(number: 4, words: "Do you know what happens next, and who does it?", toChild: "Do you know what happens next?", kind: .yesOrNo, theme: .next),
        .init(number: 5, words: "What should we do better?", toChild: "What should we do better?", kind: .words, theme: .other),
    ]

    public func asked(_ role: ContactRole) -> String { role == .child ? toChild : words }
}

/// What feedback is about.
public enum FeedbackTheme: String, CaseIterable, Sendable {
    case listening = "being listened to"
    case words = "words that are understood"
    case setting = "time, place and people"
    case next = "what happens next"
    case officer = "the IRO"
    case papers = "papers and reports"
    case other = "something else"

    public var title: String { rawValue.capitalised }

    /// The themes that what somebody wrote is about, told by the words in it; “something else” where none is.
    public static func themes(in text: String) -> [FeedbackTheme] {
        let low = text.lowercased()
        let found = allCases.filter { theme in theme.signs.contains { low.contains($0) } }
        return found.isEmpty ? [.other] : found
    }

    private var signs: [String] {
        switch self {
        case .listening: ["listen", "heard", "hear me", "my say", "ignored", "talked over", "asked me", "ask me"]
        case .words: ["understand", "jargon", "long words", "explain", "big words", "interpreter"]
        case .setting: ["time", "late", "school", "room", "place", "long", "people", "early", "office", "travel", "biscuit"]
        case .next: ["next", "happen", "plan", "decision", "agreed", "done"]
        case .officer: ["iro", "chair"]
        case .papers: ["report", "paper", "minutes", "notes", "letter"]
        case .other: []
        }
    }
}

/// What people said of meetings, summed up: how many were asked and answered, and how many answered well.
public struct FeedbackSummary: Sendable {
    public let asked: Int
    public let answered: Int
    /// For each question that has choices: how many answered yes, and how many answered.
    public let good: [(question: FeedbackQuestion, good: Int, of: Int)]
}

extension Facts {
    /// One meeting somebody was asked about, with what they answered.
    public struct MeetingAnswer: Sendable {
        public let request: FeedbackRequest
        public let meeting: Meeting
        public let answers: [(number: Int, answer: String)]
    }

    /// Everybody who was asked how a meeting was, in order of the days they were asked.
    public var meetingAnswers: [MeetingAnswer] {
        memo.value("meeting answers") {
            let rows = Dictionary(records[Feedback.self].entries.map { ($0.id, $0) }, uniquingKeysWith: { _, new in new })
            let details = Dictionary(grouping: records[FeedbackDetail.self].entries, by: \.request)
            return records[FeedbackRequest.self].entries.compactMap { request in
                guard let meeting = meeting(request.meeting) else { return nil }
                let answers = (details[request.id] ?? []).sorted { $0.number < $1.number }.compactMap { detail in
                    rows[detail.feedback]?.answer.map { (number: detail.number, answer: $0) }
                }
                return MeetingAnswer(request: request, meeting: meeting, answers: answers)
            }.sorted { ($0.request.asked, $0.request.id) < ($1.request.asked, $1.request.id) }
        }
    }

    /// Who was asked how a meeting was.
    public func feedbackRequests(of meeting: Meeting.ID) -> [FeedbackRequest] { meetingAnswers.filter { $0.meeting.id == meeting }.map(\.request) }

    /// What was answered of some meetings, and by children of meetings that nobody can tell.
    public func feedbackSummary(_ answers: [MeetingAnswer], and loose: [LooseAnswer] = []) -> FeedbackSummary {
        let given = answers.filter { $0.request.answered != nil }
        let good = FeedbackQuestion.all.filter { !$0.kind.choices.isEmpty }.map { question in
            let said = given.flatMap(\.answers) + loose.map { (number: $0.number, answer: $0.answer) }
            let told = said.filter { $0.number == question.number && question.kind.choices.contains($0.answer) }
            return (question, told.filter { question.kind.good.contains($0.answer) }.count, told.count)
        }
        return FeedbackSummary(asked: answers.count, answered: given.count, good: good)
    }

    /// What people wrote after meetings, by what it is about; the theme most written of first.
    public func feedbackThemes(_ answers: [MeetingAnswer], and loose: [LooseAnswer] = []) -> [(theme: FeedbackTheme, words: [String])] {
        let open = Set(FeedbackQuestion.all.filter { $0.kind == .words }.map(\.number))
        let said = answers.flatMap { $0.answers.filter { open.contains($0.number) && !$0.answer.isEmpty }.map(\.answer) }
        return Self.themed(said + loose.filter { open.contains($0.number) && !$0.answer.isEmpty }.map(\.answer).sorted())
    }

    /// Texts by what they are about; one that is about two things stands under both.
    static func themed(_ texts: [String]) -> [(theme: FeedbackTheme, words: [String])] {
        let found = FeedbackTheme.allCases.map { theme in (theme, texts.filter { FeedbackTheme.themes(in: $0).contains(theme) }) }
        return found.enumerated().filter { !$0.element.1.isEmpty }.sorted { ($1.element.1.count, $0.offset) < ($0.element.1.count, $1.offset) }.map(\.element)
    }
}
