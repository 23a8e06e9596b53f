/// How old somebody has to be to read a text with ease.
///
/// The Flesch-Kincaid grade (Kincaid and others 1975: 0.39 words to a sentence, 11.8 syllables to a word, less 15.59), and five for the years
/// before school grade 1. It counts; it does not understand: a page is still to be read by somebody before it is called plain.
public struct ReadingAge: Hashable, Sendable {
    public let words: Int
    public let sentences: Int
    public let syllables: Int

    /// The age that letters and pages for children are held to.
    public static let limit = 11.0

    public init(_ text: String) {
        let sentences = Self.sentences(text)
        self.sentences = sentences.count
        let words = sentences.flatMap(Self.words)
        self.words = words.count
        syllables = words.reduce(0) { $0 + Self.syllables($1) }
    }

    /// The age in years, never below five; nil where there is nothing to read.
    public var age: Double? {
        guard words > 0, sentences > 0 else { return nil }
        let grade = 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
        return max(5, grade + 5)
    }

    /// Whether a child of eleven reads it with ease. Nothing at all is easy.
    public var isPlain: Bool { age.map { $0 <= Self.limit } ?? true }

    // MARK: Sentences

    /// The sentences of a text: they end with a full stop, a question or exclamation mark, or with the line.
    public static func sentences(_ text: String) -> [String] {
        var found: [String] = []
        var current = ""
        func close() {
            if current.contains(where: \.isLetter) { found.append(current.trimmingSpaces) }
            current = ""
        }
        let characters = Array(text)
        for (place, character) in characters.enumerated() {
            if character.isNewline {
                close()
                continue
            }
            current.append(character)
            let next = place + 1 < characters.count ? characters[place + 1] : " "
            // A point between digits, or in an address, ends no sentence.
            if "!?…".contains(character) || (".:".contains(character) && !next.isLetter && !next.isNumber) { close() }
        }
        close()
        return found
    }

    /// The words of a sentence, in small letters. Numbers and addresses are read as a whole and are left out.
    public static func words(_ sentence: String) -> [String] {
        sentence.lowercased().split { $0.isWhitespace || "–—/-".contains($0) }.compactMap { part in
            if part.contains("@") { return nil }
            let word = part.filter { $0.isLetter || $0 == "'" || $0 == "’" }
            return word.contains(where: \.isLetter) ? String(word) : nil
        }
    }

    // MARK: Syllables

    /// How many syllables an English word has, as its letters tell: groups of vowels, without those that are not spoken.
    public static func syllables(_ word: String) -> Int {
        let word = word.lowercased().filter(\.isLetter)
        if let known = spokenOtherwise[word] { return known }
        let letters = Array(word)
        guard letters.count > 2 else { return letters.isEmpty ? 0 : 1 }
        var count = 0
        var wasVowel = false
        for (place, letter) in letters.enumerated() {
            let isVowel = "aeiou".contains(letter) || (letter == "y" && place > 0)
            if isVowel, !wasVowel { count += 1 }
            wasVowel = isVowel
        }
        // Two vowels that are spoken apart: “idea”, “radio”, “create”.
        for pair in ["ia", "io", "iu", "eo", "ua", "uo", "ieu"] where word.contains(pair) {
            if !["tion", "sion", "cial", "tial", "cian", "gion", "tious", "cious", "qua", "gua", "guar", "quo"].contains(where: word.contains) { count += 1 }
        }
        if word.hasSuffix("e"), !word.hasSuffix("le"), !word.hasSuffix("ee"), !word.hasSuffix("ie"), !word.hasSuffix("oe"), !word.hasSuffix("ye") { count -= 1 }
        if word.hasSuffix("le"), letters.count > 2, "aeiouyr".contains(letters[letters.count - 3]) { count -= 1 }
        if word.hasSuffix("ed"), letters.count > 3, !"td".contains(letters[letters.count - 3]), !"aeiou".contains(letters[letters.count - 3]) { count -= 1 }
        if word.hasSuffix("es"), letters.count > 3 {
            let before = letters[letters.count - 3]
            if !"sxzcg".contains(before), !word.hasSuffix("shes"), !word.hasSuffix("ches"), !"aeiou".contains(before) { count -= 1 }
        }
        if word.hasSuffix("ely") || word.hasSuffix("eful") || word.hasSuffix("ement") || word.hasSuffix("eless") { count -= 1 }
        return max(1, count)
    }

    /// Common words that their letters tell wrongly.
    private static let spokenOtherwise: [String: Int] = [
        "area": 3, "being": 2, "create": 2, "created": 3, "creating": 3, "business": 2, "doing": 2, "every": 2, "everybody": 4, "everyone": 3, "everything": 3, "going": 2, "idea": 3,
        "people": 2, "really": 2, "review": 2, "reviewing": 3, "sometimes": 2, "something": 2, "someone": 2, "somebody": 3, "somewhere": 2, "trying": 2,
        "seeing": 2, "video": 3, "playing": 2, "saying": 2, "staying": 2, "everywhere": 3, "maybe": 2, "science": 2, "quiet": 2, "diary": 3, "friend": 1,
        "friends": 1, "safely": 2, "homework": 2, "therefore": 2, "careful": 2, "hoped": 1, "asked": 1, "whole": 1, "while": 1, "social": 2, "special": 2,
        "are": 1, "were": 1, "one": 1, "once": 1, "two": 1, "eye": 1, "family": 3, "used": 1, "moved": 1, "named": 1, "called": 1, "agreed": 2,
    ]
}

extension ReadingAge {
    /// A sentence and the age at which it is read with ease.
    public struct Sentence: Hashable, Sendable {
        public let words: String
        public let age: Double
    }

    /// The sentences of a text that are hardest to read, the hardest first: only those over the limit.
    public static func hardest(_ text: String, count: Int = 3) -> [Sentence] {
        // A greeting or a name is no sentence that can be said more plainly.
        let all = sentences(text).filter { words($0).count >= 5 }.compactMap { sentence in ReadingAge(sentence).age.map { Sentence(words: sentence, age: $0) } }
        return Array(all.filter { $0.age > limit }.enumerated().sorted { ($1.element.age, $0.offset) < ($0.element.age, $1.offset) }.map(\.element).prefix(count))
    }
}
