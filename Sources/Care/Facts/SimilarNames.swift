/// Names as people mistype and mishear them.
enum SimilarNames {
    /// Whether two words of a name could be one, typed or heard wrongly: one letter different, two letters swapped, or the same sound.
    static func areAlike(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        // In words of two letters nearly everything is one letter apart.
        guard min(one.count, other.count) >= 3 else { return false }
        return isOneApart(Array(one), Array(other)) || sound(one) == sound(other)
    }

    /// Whether two words may be one beside another word of the name that fits: `amba` and `amber`. One of them has five letters, and the first letter is one.
    static func areNear(_ one: String, _ other: String) -> Bool {
        if areAlike(one, other) { return true }
        guard min(one.count, other.count) >= 4, max(one.count, other.count) >= 5, one.first == other.first else { return false }
        return distance(Array(one), Array(other)) <= 2
    }

    /// How many letters have to be put in, left out or changed to make one word of the other.
    static func distance(_ one: [Character], _ other: [Character]) -> Int {
        var row = Array(0...other.count)
        for (place, letter) in one.enumerated() {
            var next = [place + 1]
            for (index, theirs) in other.enumerated() {
                next.append(min(row[index + 1] + 1, (next.last ?? 0) + 1, row[index] + (letter == theirs ? 0 : 1)))
            }
            row = next
        }
        return row.last ?? one.count
    }

    /// Whether one letter put in, left out or changed, or two neighbours swapped, makes one word of the other.
    static func isOneApart(_ one: [Character], _ other: [Character]) -> Bool {
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        guard long.count - short.count <= 1 else { return false }
        let same = zip(short, long).prefix { $0 == $1 }.count
        if short.count < long.count { return Array(short.dropFirst(same)) == Array(long.dropFirst(same + 1)) }
        if same == short.count { return true }
        let restOfOne = short.dropFirst(same), restOfOther = long.dropFirst(same)
        if restOfOne.dropFirst().elementsEqual(restOfOther.dropFirst()) { return true }
        return restOfOne.prefix(2).elementsEqual(restOfOther.prefix(2).reversed()) && restOfOne.dropFirst(2).elementsEqual(restOfOther.dropFirst(2))
    }

    /// The sound of a word as American Soundex writes it: `robert` and `rupert` are both R163. The first letters that sound alike are one, too.
    static func sound(_ word: String) -> String {
        let letters = word.folded.filter { ("a"..."z").contains($0) }
        guard let first = letters.first else { return word }
        var code = opening(letters.prefix(2), first)
        var last = digit(first)
        for letter in letters.dropFirst() {
            let digit = digit(letter)
            if digit != "0", digit != last { code.append(digit) }
            // H and w between two letters of one sound do not part them; a vowel does.
            if letter != "h" && letter != "w" { last = digit }
            if code.count == 4 { break }
        }
        return code + String(repeating: "0", count: max(0, 4 - code.count))
    }

    private static func opening(_ two: Substring, _ first: Character) -> String {
        switch two {
        case "ph": "f"
        case "kn": "n"
        case "wr": "r"
        default: first == "c" ? "k" : first == "z" ? "s" : first == "j" ? "g" : String(first)
        }
    }

    private static func digit(_ letter: Character) -> Character {
        switch letter {
        case "b", "f", "p", "v": "1"
        case "c", "g", "j", "k", "q", "s", "x", "z": "2"
        case "d", "t": "3"
        case "l": "4"
        case "m", "n": "5"
        case "r": "6"
        default: "0"
        }
    }
}

extension String {
    /// The commonest letters with marks, as people type them who have no such key.
    var folded: String {
        guard !utf8.allSatisfy({ $0 < 128 }) else { return self }
        return String(map { Self.plain[$0] ?? $0 })
    }

    private static let plain: [Character: Character] = {
        var found: [Character: Character] = [:]
        for (letter, marked) in [
            ("a", "àáâãäåāăą"), ("c", "çćč"), ("d", "ďđ"), ("e", "èéêëēėęě"), ("g", "ğ"), ("i", "ìíîïīıį"), ("l", "ł"), ("n", "ñńň"),
            ("o", "òóôõöøōő"), ("r", "ř"), ("s", "śşšș"), ("t", "ťţț"), ("u", "ùúûüūůű"), ("y", "ýÿ"), ("z", "źżž"),
        ] as [(Character, String)] {
            for character in marked { found[character] = letter }
        }
        return found
    }()
}
