import Documents

/// How a child got the card that says who their IRO is.
public enum CardWay: String, Choice {
    case byHand = "by hand"
    case post
    case link
    case withWorker = "with a worker"
}

/// What part of a meeting a child would like to lead.
public enum WishedPart: String, Choice {
    case none = "no thank you"
    case part = "a part"
    case all = "all of it"
    case unsure = "not sure"
}

/// How a letter reached a child.
public enum LetterWay: String, Choice {
    case byHand = "by hand"
    case post
    case ownPages = "own pages"
    case together = "read together"
}

/// Whom a consultation or a survey is for.
public enum Audience: String, Choice {
    case child, parent, carer, professional

    public var title: String { rawValue.capitalised }

    /// The audience that somebody at a meeting belongs to.
    public init(_ role: ContactRole) {
        switch role {
        case .child: self = .child
        case .parent, .family: self = .parent
        case .carer: self = .carer
        default: self = .professional
        }
    }
}

/// How a question of a survey is answered.
public enum QuestionKind: String, Choice {
    case yesOrNo = "yes or no"
    case howMuch = "how much"
    case words

    /// The answers to choose from, the best first; empty where words are written.
    public var choices: [String] {
        switch self {
        case .yesOrNo: ["Yes", "Sort of", "No"]
        case .howMuch: ["Always", "Mostly", "Sometimes", "Never"]
        case .words: []
        }
    }

    /// Those of the answers that count as good.
    public var good: Set<String> {
        switch self {
        case .yesOrNo: ["Yes"]
        case .howMuch: ["Always", "Mostly"]
        case .words: []
        }
    }
}
