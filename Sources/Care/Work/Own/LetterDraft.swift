/// A letter to a child after a review, begun from what the meeting said and decided: to “you”, with the child's own words as they were said.
///
/// It is a beginning. Somebody who knows the child reads it, changes it and sends it.
public struct LetterDraft: Sendable {
    public let words: String
    /// The decisions as the child is told them, by their ids, in the order of their numbers.
    public let decisions: [(decision: Decision.ID, words: String)]

    public init(to child: Int, after meeting: Meeting, _ facts: Facts) {
        let told = facts.children[child], forename = told.forename.flatMap { $0.isEmpty ? nil : $0 }
        let toYou = ToYou(forename: forename, surname: told.surname)
        let agreed = facts.decisions(at: meeting.id).filter { facts.number(of: $0.child) == child && $0.state != .dropped }
        decisions = agreed.map { ($0.id, facts.plainWords(of: $0.id)?.words ?? Self.plain($0, toYou)) }
        var parts = ["Hello \(forename ?? "there"),", "This letter is about your review on \(meeting.day.long)."]
        let said = facts.views(of: child).filter { $0.by == .child && ($0.meeting == meeting.id) }
        if !said.isEmpty {
            parts.append("You told us:")
            parts += said.map { "“\($0.words.trimmingSpaces.replacing("“", with: "‘").replacing("”", with: "’"))”" }
            for view in said {
                guard let words = view.resultWords, !words.isEmpty else { continue }
                switch view.result {
                case .done: parts.append("This is what we did. \(words)")
                case .couldNot: parts.append("We could not do all of it. \(words)")
                case .open, nil: parts.append("We are still working on it. \(words)")
                }
            }
        }
        if !decisions.isEmpty {
            parts.append(decisions.count == 1 ? "This is what we agreed:" : "These are the things we agreed:")
            parts += decisions.enumerated().map { "\($0.offset + 1). \($0.element.words)" }
        }
        if let next = facts.nextReview(of: child) { parts.append("Your next review is on \(next.planned.long). You can say who comes and what we talk about.") }
        let officer = meeting.chair.map { facts.name(of: $0) }
        let phone = meeting.chair.flatMap { facts.profile(of: $0)?.phone }
        parts.append("If something is not right, or you want to ask me something, tell me." + (phone.map { " My number is \($0)." } ?? ""))
        parts.append("From " + (officer ?? "your IRO"))
        words = parts.joined(separator: "\n\n")
    }

    /// A decision as a sentence to the child: who does what, by when. Where one sentence would be too hard to read it is made two.
    static func plain(_ decision: Decision, _ toYou: ToYou) -> String {
        var action = toYou.said(decision.action.trimmingSpaces.droppingLastPoint)
        for (office, told) in office { action = action.replacingWord(office, with: told) }
        let owner = owner(decision.owner, toYou)
        var words = owner.map { sentences($0, action.startingSmall) } ?? "\(action.capitalised)."
        if let due = decision.due { words += " This should be done by \(due.long)." }
        return words
    }

    /// The plainest of the ways to say who does what: in one sentence, in two, or with what is done after a colon.
    private static func sentences(_ owner: String, _ action: String) -> String {
        var ways = ["\(owner) will \(action)."]
        if let and = action.ranges(of: ", and ").last {
            ways.append("\(owner) will \(action[..<and.lowerBound]). \(owner == "I" ? "I" : "They") will \(action[and.upperBound...]).")
        }
        ways.append("\(owner) will do this: \(action).")
        return ways.first { ReadingAge.hardest($0, count: 1).isEmpty } ?? ways[0]
    }

    /// Words of the office that can be said more plainly wherever they stand.
    private static let office = [
        ("permanence", "a home that lasts"), ("permanency", "a home that lasts"), ("the panel", "the people who decide"), ("a panel", "the people who decide"),
        ("panel", "the people who decide"), ("the assessment of", "the checks on"), ("assessment", "checks"), ("arrange for", "set up for"), ("arrange", "set up"),
    ]

    /// Who does it, as the child knows them.
    private static func owner(_ owner: String, _ toYou: ToYou) -> String? {
        let known = owner.trimmingSpaces.lowercased()
        if known.isEmpty { return nil }
        let words: [(String, String)] = [
            ("social worker", "Your social worker"), ("team manager", "A manager"), ("iro", "I"), ("carer", "Your carer"),
            ("foster", "Your carer"), ("school", "Your school"), ("teacher", "Your teacher"), ("nurse", "The nurse"), ("health", "The nurse"), ("parent", "Your mum or dad"),
            ("mother", "Your mum"), ("father", "Your dad"), ("virtual", "Your school’s helper"), ("personal adviser", "Your personal adviser"), ("advocate", "Your advocate"),
        ]
        return words.first { known.contains($0.0) }?.1 ?? owner.trimmingSpaces
    }
}

/// Turns what was written about a child into words to the child.
///
/// Only what can be turned safely is: the child's name and “the child”. Words such as “she” may mean somebody else, and stay.
struct ToYou: Sendable {
    let forename: String?
    let surname: String?

    func said(_ text: String) -> String {
        var names = ["the child", "the young person", "child", "young person"]
        if let forename {
            if let surname, !surname.isEmpty { names.insert("\(forename) \(surname)", at: 0) }
            names.append(forename)
        }
        var words = text
        for name in names {
            for ending in ["’s", "'s"] { words = words.replacingWord(name + ending, with: "your") }
            for (verb, to) in [("is", "are"), ("has", "have"), ("was", "were"), ("does", "do"), ("wants", "want"), ("needs", "need"), ("goes", "go"), ("likes", "like"), ("knows", "know"), ("gets", "get"), ("sees", "see"), ("lives", "live")] {
                words = words.replacingWord("\(name) \(verb)", with: "you \(to)")
            }
            words = words.replacingWord(name, with: "you")
        }
        return words
    }
}

extension String {
    /// The text with a word or phrase replaced wherever it stands by itself; the case of its letters does not matter.
    func replacingWord(_ word: String, with new: String) -> String {
        var left = self[...], made = ""
        let wanted = word.lowercased()
        while let range = left.lowercased().firstRange(of: wanted) {
            // Small letters can take more room than capitals: the places are counted, not copied.
            let low = left.lowercased()
            let start = low.distance(from: low.startIndex, to: range.lowerBound), count = wanted.count
            guard let from = left.index(left.startIndex, offsetBy: start, limitedBy: left.endIndex),
                let to = left.index(from, offsetBy: count, limitedBy: left.endIndex)
            else { break }
            let before = from == left.startIndex ? made.last : left[left.index(before: from)]
            let after = to == left.endIndex ? nil : left[to]
            let isAlone = before?.isLetter != true && after?.isLetter != true
            made += left[..<from]
            made += isAlone ? new : String(left[from..<to])
            left = left[to...]
        }
        return made + left
    }

    fileprivate var droppingLastPoint: String { hasSuffix(".") ? String(dropLast()) : self }

    /// With a small letter first, unless the first word is a name in capitals or “I”.
    fileprivate var startingSmall: String {
        let first = prefix { $0.isLetter }
        return first.count > 1 && first == first.uppercased() ? self : first == "I" ? self : prefix(1).lowercased() + dropFirst()
    }
}
