import Documents

/// What quality is looked at by: one list for audits, feedback, concerns and the pledge, so that they stand side by side (features, E19).
public enum QualityTopic: String, CaseIterable, Sendable {
    case voice = "child’s voice"
    case story = "life story"
    case drift = "drift or delay"
    case safety = "safety plan"
    case permanence
    case placement
    case family = "contact with family"
    case education
    case health
    case participation = "taking part in meetings"

    public var title: String { rawValue.capitalised }
    /// As it stands in addresses.
    public var id: String { String(describing: self) }

    /// The topic of a word people wrote: its own name, the name of a theme of concerns, or one of its signs.
    public init?(word: String) {
        let low = ChallengeTheme.plain(word)
        guard let found = Self.allCases.first(where: { $0.rawValue == low || $0.id == low || $0.themes.contains(low) }) else { return nil }
        self = found
    }

    /// The themes of concerns that are about it.
    var themes: Set<String> {
        switch self {
        case .voice: ["child’s voice"]
        case .story: ["life story work"]
        case .drift: ["drift or delay", "care planning", "family finding delay"]
        case .safety: ["no safety plan", "core group records"]
        case .permanence: ["permanence", "legal status"]
        case .placement: ["placement"]
        case .family: ["contact with family"]
        case .education: ["education"]
        case .health: ["health"]
        case .participation: ["participation"]
        }
    }

    /// Words by which feedback is known to be about it.
    var signs: [String] {
        switch self {
        case .voice: ["listen", "heard", "what i think", "my views", "make decisions"]
        case .story: ["life story", "my story"]
        case .drift: ["delay", "waiting", "nothing happen", "takes too long"]
        case .safety: ["safe"]
        case .permanence: ["forever", "permanence", "adopt", "guardian"]
        case .placement: ["placement", "carer", "my home", "where i live"]
        case .family: ["brother", "sister", "mum", "dad", "family", "contact"]
        case .education: ["school", "college", "lesson"]
        case .health: ["health", "doctor", "dentist"]
        case .participation: ["meeting", "review", "take part", "chair"]
        }
    }
}

/// One of the four panels of a topic: what was counted, and each case behind it.
public struct TopicPanel: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case audits, feedback, concerns, pledge

        public var title: String {
            switch self {
            case .audits: "Audits"
            case .feedback: "Feedback"
            case .concerns: "Concerns and disputes"
            case .pledge: "Pledge"
            }
        }
    }

    public struct Item: Hashable, Sendable {
        public let day: Day
        /// Nil where nobody may know whose it is.
        public let child: Child.ID?
        public let words: String
        public let result: String
        /// Whether it speaks well of the work; nil where it says neither.
        public let isGood: Bool?
    }

    public let kind: Kind
    public let items: [Item]

    public var judged: Int { items.count { $0.isGood != nil } }
    public var good: Int { items.count { $0.isGood == true } }

    /// How many cases are listed without being judged: what was written in words, what is still open.
    public var unjudged: Int { items.count - judged }

    /// “7 of 9 graded good or better.” What is listed and not judged is told as well, so that the sentence counts the cases it opens to.
    public var sentence: String {
        let what =
            switch kind {
            case .audits: "graded good or better"
            case .feedback: "answers were good ones"
            case .concerns: "changed something for the child"
            case .pledge: "said that the promise is met"
            }
        if kind == .concerns {
            let raised = items.count == 1 ? "1 raised" : "\(items.count) raised"
            if judged == 0 { return unjudged == 0 ? "None was raised." : "\(raised). No result is recorded yet." }
            return "\(raised). Of \(judged) with a result, \(good) \(what)."
        }
        if items.isEmpty { return "Nothing was recorded." }
        let rest = unjudged == 1 ? "1 more says" : "\(unjudged) more say"
        let others = kind == .feedback ? "\(rest) it in words." : kind == .pledge ? "\(unjudged) \(unjudged == 1 ? "was" : "were") not asked." : "\(rest) neither."
        if judged == 0 { return kind == .feedback ? "Answers in words only: \(unjudged)." : others.capitalised }
        return "\(SmallBase.text(good, of: judged)) \(what)." + (unjudged == 0 ? "" : " " + others.capitalised)
    }
}

extension Facts {
    /// The four panels of a topic over the twelve months to today.
    public func panels(of topic: QualityTopic) -> [TopicPanel] {
        TopicPanel.Kind.allCases.map { kind in
            let items =
                switch kind {
                case .audits: auditItems(topic)
                case .feedback: feedbackItems(topic)
                case .concerns: concernItems(topic)
                case .pledge: pledgeItems(topic)
                }
            return TopicPanel(kind: kind, items: items.sorted { ($1.day, $0.words) < ($0.day, $1.words) })
        }
    }

    private var topicsSince: Day { today.adding(months: -12) }

    private func auditItems(_ topic: QualityTopic) -> [TopicPanel.Item] {
        auditCases.flatMap { each -> [TopicPanel.Item] in
            guard let audit = each.audit, audit.held > topicsSince else { return [] }
            return each.answers.compactMap { answer in
                guard let question = auditQuestion(answer.question), let word = question.topic, QualityTopic(word: word) == topic else { return nil }
                let words = answer.words.map { $0.isEmpty ? question.words : $0 } ?? question.words
                return TopicPanel.Item(day: audit.held, child: audit.child, words: words, result: answer.grade.title, isGood: answer.grade.isGood)
            }
        }
    }

    private func feedbackItems(_ topic: QualityTopic) -> [TopicPanel.Item] {
        records[Feedback.self].entries.compactMap { row in
            guard row.given > topicsSince else { return nil }
            let question = row.question ?? "", answer = row.answer ?? ""
            let said = "\(question) \(answer)".lowercased()
            guard topic.signs.contains(where: { said.contains($0) }) else { return nil }
            return TopicPanel.Item(day: row.given, child: row.child, words: question, result: answer.isEmpty ? "No answer" : answer, isGood: Self.isGoodAnswer(answer))
        }
    }

    /// Whether a short answer is a good one; nil of words that are no such answer.
    private static func isGoodAnswer(_ answer: String) -> Bool? {
        let low = answer.lowercased()
        if ["yes", "agree", "strongly agree", "very happy", "quite happy", "happy", "good", "very good", "always", "mostly"].contains(low) { return true }
        if ["no", "sort of", "partly", "disagree", "strongly disagree", "unhappy", "not happy", "sad", "poor", "not sure", "sometimes", "never"].contains(low) { return false }
        return nil
    }

    private func concernItems(_ topic: QualityTopic) -> [TopicPanel.Item] {
        disputeCases.compactMap { each in
            guard each.dispute.raised > topicsSince, each.themes.contains(where: { QualityTopic(word: $0) == topic }) else { return nil }
            let result = each.detail.result
            return TopicPanel.Item(
                day: each.dispute.raised, child: each.children.first, words: each.themes.joined(separator: ", "), result: result?.title ?? "Open or not recorded",
                isGood: result.map { $0 == .changed || $0 == .partly })
        }
    }

    private func pledgeItems(_ topic: QualityTopic) -> [TopicPanel.Item] {
        pledgeCases.compactMap { each in
            guard let answer = each.answer, let word = each.promise.topic, QualityTopic(word: word) == topic else { return nil }
            return TopicPanel.Item(
                day: answer.answered, child: children[each.child].id, words: each.promise.words, result: each.result.title,
                isGood: each.result == .notAsked ? nil : each.result == .met)
        }
    }
}
