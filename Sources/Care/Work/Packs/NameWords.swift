/// Words of a text as names are compared: lower case, without accents, apostrophes and the possessive’s s.
enum NameWords {
    struct Word: Hashable {
        let text: String
        /// Whether it was written with a capital.
        let isCapital: Bool
    }

    /// The words of a name.
    static func of(_ name: String) -> [String] { words(name).map(\.text) }

    /// The words of a text in order. Hyphens part words; `Mia’s` is `mia`, `O’Brien` is `obrien`.
    static func words(_ text: String) -> [Word] {
        var found: [Word] = []
        var word = ""
        var isCapital = false
        func isApostrophe(_ letter: Character) -> Bool { letter == "'" || letter == "’" || letter == "‘" || letter == "`" }
        func close() {
            if !word.isEmpty { found.append(Word(text: word, isCapital: isCapital)) }
            word = ""
        }
        let letters = Array(text)
        var index = 0
        while index < letters.count {
            let letter = letters[index]
            index += 1
            if letter.isLetter || letter.isNumber {
                if word.isEmpty { isCapital = letter.isUppercase }
                word += plain(letter)
                continue
            }
            if isApostrophe(letter), !word.isEmpty, index < letters.count, letters[index].isLetter {
                let after = index + 1
                let endsWord = after >= letters.count || !(letters[after].isLetter || letters[after].isNumber)
                if endsWord, letters[index] == "s" || letters[index] == "S" {
                    close()
                    index += 1
                }
                continue
            }
            // What cannot be seen parts no word.
            if letter.unicodeScalars.allSatisfy({ $0.properties.isDefaultIgnorableCodePoint }) { continue }
            close()
        }
        close()
        return found
    }

    /// A letter in lower case without its accent.
    private static func plain(_ letter: Character) -> String {
        let lower = letter.lowercased()
        if lower.utf8.count == 1 { return lower }
        if let known = accents[lower] { return known }
        // A letter with a combining accent behind it is the letter.
        guard let first = lower.unicodeScalars.first, lower.unicodeScalars.count > 1, first.isASCII else { return lower }
        return String(Character(first))
    }

    private static let accents: [String: String] = {
        let groups: [(String, String)] = [
            ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"),
            ("k", "ķ"), ("l", "ĺļľłŀ"), ("n", "ñńņň"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"),
            ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"),
        ]
        var found: [String: String] = [:]
        for (letter, accented) in groups { for each in accented { found[String(each)] = letter } }
        return found
    }()
}
