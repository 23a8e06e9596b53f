/// The five short screens on which a child says what they want before a review. Each can be left empty.
///
/// What is asked follows the IRO Handbook (3.37): who comes, where and when, what is talked about, how the child takes part.
public enum WishStep: String, CaseIterable, Sendable {
    case who
    case place
    case topics
    case how
    case part

    /// One question of a screen: things to tick, and room for words.
    public struct Question: Sendable {
        /// The register's column.
        public let column: String
        public let title: String
        public let hint: String?
        public let ticks: [String]
        /// Whether one is chosen, or any number.
        public let isOne: Bool
        /// What stands above the room for words; nil where there is none.
        public let words: String?

        init(_ column: String, _ title: String, hint: String? = nil, ticks: [String] = [], isOne: Bool = false, words: String? = nil) {
            self.column = column
            self.title = title
            self.hint = hint
            self.ticks = ticks
            self.isOne = isOne
            self.words = words
        }
    }

    public var title: String {
        switch self {
        case .who: "Who comes?"
        case .place: "Where and when?"
        case .topics: "What do we talk about?"
        case .how: "How do you want to say it?"
        case .part: "Do you want to lead it?"
        }
    }

    public var say: String {
        switch self {
        case .who: "It is your meeting. Tick the people you want there."
        case .place: "Tell us what feels right for you."
        case .topics: "Tick what matters to you. You can say what you do not want to talk about too."
        case .how: "You can say it in the way that suits you. You do not have to come."
        case .part: "You can lead your meeting, or just a part of it. We will help you."
        }
    }

    public var questions: [Question] {
        switch self {
        case .who:
            [
                Question(
                    "who", "Who should come?",
                    ticks: ["My carer", "My mum", "My dad", "My brother or sister", "My social worker", "My teacher", "A friend", "My advocate"],
                    words: "Somebody else"),
                Question("not_who", "Is there anybody you do not want there?", words: "You can say why, but you do not have to"),
            ]
        case .place:
            [
                Question("place", "Where?", ticks: ["Where I live", "At school", "At the office", "Outside or in a cafe", "On a video call"], words: "Somewhere else"),
                Question("time", "When?", ticks: ["After school", "In the morning", "In the holidays", "Not in lessons"], words: "Another time"),
            ]
        case .topics:
            [
                Question(
                    "topics", "What should we talk about?",
                    ticks: ["Where I live", "School", "My family", "My friends", "My health", "Fun and hobbies", "Money", "What happens next"],
                    words: "Something else"),
                Question("not_topics", "What should we not talk about?", words: "In your own words"),
            ]
        case .how:
            [
                Question(
                    "how", "Tick one or more.",
                    ticks: [
                        "I will say it myself", "I will write it down", "I will draw it", "Somebody I trust says it for me", "I tell my IRO before, just us two",
                        "I do not want to come",
                    ], words: "Another way")
            ]
        case .part:
            [
                Question("chairing", "Do you want to lead the meeting?", ticks: WishedPart.allCases.map(\.childTitle), isOne: true),
                Question("chairing_words", "What part would you like to do?", hint: "You could say hello to everybody, choose what comes first, or bring the biscuits.", words: "In your own words"),
            ]
        }
    }

    /// The screen after this one; nil after the last.
    public var next: WishStep? {
        let all = Self.allCases
        return all.firstIndex(of: self).flatMap { all.indices.contains($0 + 1) ? all[$0 + 1] : nil }
    }

    public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}

extension WishStep.Question {
    /// What was ticked and what was written, as one text: the ticks first, then the words as they were typed.
    public func text(ticked: [String], words: String) -> String {
        (ticks.filter(ticked.contains) + (words.isEmpty ? [] : [words])).joined(separator: "; ")
    }

    /// The ticks and the words of a text that was kept.
    public func parts(of text: String) -> (ticked: [String], words: String) {
        var left = text[...]
        var ticked: [String] = []
        while let tick = ticks.filter({ left == $0 || left.hasPrefix($0 + "; ") }).max(by: { $0.count < $1.count }) {
            ticked.append(tick)
            left = left.dropFirst(tick.count + (left == tick ? 0 : 2))
        }
        return (ticked, String(left))
    }
}

extension ReviewWish {
    /// The kept text of a question.
    public func text(of question: WishStep.Question) -> String {
        switch question.column {
        case "who": who ?? ""
        case "not_who": notWho ?? ""
        case "place": place ?? ""
        case "time": time ?? ""
        case "topics": topics ?? ""
        case "not_topics": notTopics ?? ""
        case "how": how ?? ""
        case "chairing": chairing?.childTitle ?? ""
        default: chairingWords ?? ""
        }
    }

    /// Keeps the text of a question; an empty one clears it.
    public mutating func set(_ text: String, of question: WishStep.Question) {
        let kept = text.isEmpty ? nil : text
        switch question.column {
        case "who": who = kept
        case "not_who": notWho = kept
        case "place": place = kept
        case "time": time = kept
        case "topics": topics = kept
        case "not_topics": notTopics = kept
        case "how": how = kept
        case "chairing": chairing = WishedPart.allCases.first { $0.childTitle == text }
        default: chairingWords = kept
        }
    }
}
