/// Words of the field that children and families do not use, and what to say instead.
///
/// From the Office of the Children's Commissioner's and TACT's “Language that cares” (2019), and from what the service's own records say most.
public enum PlainWords {
    /// A word that is hard, and plain words for it.
    public struct Hint: Hashable, Sendable {
        public let hard: String
        public let plain: String
    }

    /// Every hint there is, in the order of the hard words.
    public static let all: [Hint] = [
        ("accommodation", "the place where you live"), ("advocacy", "somebody who helps you say what you want"), ("allocated", "given"),
        ("assessment", "finding out what you need"), ("attachment", "feeling close to somebody"), ("attainment", "how you do at school"),
        ("caregiver", "carer"), ("CAMHS", "the people who help with feelings and worries"), ("care plan", "the plan for you"),
        ("contact arrangements", "when you see your family"), ("contact", "time with your family"), ("contingency", "what we do if that does not work"),
        ("delegated authority", "what your carer may say yes to"), ("disruption", "a move nobody planned"), ("emotional wellbeing", "how you feel"),
        ("engagement", "taking part"), ("facilitate", "help with"), ("implement", "do"), ("intervention", "help"), ("LAC", "in care"),
        ("LAC review", "your review"), ("life story work", "finding out about your life so far"), ("looked after", "in care"), ("monitor", "keep an eye on"),
        ("multi-agency", "people from different services"), ("outcome", "what changed for you"), ("panel", "a group of people who decide"), ("parental responsibility", "who may decide for you"),
        ("pathway plan", "the plan for when you are older"), ("peer", "somebody your age"), ("permanence", "a home that lasts"),
        ("permanency", "a home that lasts"), ("personal education plan", "the plan for school"), ("PEP", "the plan for school"), ("placement", "where you live"),
        ("professional", "worker"), ("progress", "how it goes"), ("provision", "help"), ("recommendation", "what we think should happen"),
        ("respite", "a break"), ("sibling", "brother or sister"), ("stability", "things staying the same"), ("statutory", "what the law says"),
        ("strategies", "ways to help"), ("supervised", "with somebody there"), ("therapeutic", "that helps with feelings"), ("transition", "change"),
        ("transport", "getting there"), ("unsupervised", "on your own"), ("utilise", "use"), ("wishes and feelings", "what you want and how you feel"),
    ].map { Hint(hard: $0.0, plain: $0.1) }

    /// The hard words that stand in a text, each once, in the order of the list; a longer one stands for those within it.
    public static func hints(for text: String) -> [Hint] {
        let found = all.filter { !places(of: $0.hard, in: text).isEmpty }
        return found.filter { hint in !found.contains { $0.hard != hint.hard && $0.hard.lowercased().contains(hint.hard.lowercased()) } }
    }

    /// Where a word stands by itself, or in the plural; letters' case does not matter unless it is all capitals.
    private static func places(of hard: String, in text: String) -> [Substring] {
        let isCode = hard == hard.uppercased()
        let text = isCode ? text : text.lowercased(), wanted = isCode ? hard : hard.lowercased()
        var found: [Substring] = []
        var start = text.startIndex
        while let range = text[start...].firstRange(of: wanted) {
            let before = range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
            var end = range.upperBound
            if end < text.endIndex, text[end] == "s" { end = text.index(after: end) }
            let after = end == text.endIndex ? nil : text[end]
            if before?.isLetter != true, after?.isLetter != true { found.append(text[range.lowerBound..<end]) }
            start = range.upperBound
        }
        return found
    }
}

/// A text as its writer's meter shows it: how old somebody has to be to read it, what makes it hard, and what to say instead.
public struct ReadingMeter: Sendable {
    public let reading: ReadingAge
    public let hardest: [ReadingAge.Sentence]
    public let hints: [PlainWords.Hint]

    public init(_ text: String) {
        // What the child said stays as it was said, and is not measured.
        let own = Letter(text).parts.filter { !$0.isQuoted }.map(\.words).joined(separator: "\n")
        reading = ReadingAge(own)
        hardest = ReadingAge.hardest(own)
        hints = PlainWords.hints(for: own)
    }
}

/// A letter in its paragraphs. A paragraph between “ and ” is the child's own words.
public struct Letter: Sendable {
    /// One paragraph.
    public struct Part: Hashable, Sendable {
        public let words: String
        /// Whether it is what the child said, to be kept as it was said.
        public let isQuoted: Bool
    }

    public let parts: [Part]

    public init(_ text: String) {
        parts = text.split(whereSeparator: \.isNewline).map { String($0).trimmingSpaces }.filter { !$0.isEmpty }.map { line in
            Part(words: line, isQuoted: line.hasPrefix("“") && line.hasSuffix("”"))
        }
    }
}
