/// Dates as people write them in a text: `2015-06-01`, `1/6/15`, `1 June 2015`, `1st of June`, `June 1, 2015`.
enum WrittenDates {
    /// A date in a text; the year is nil where it was not written.
    struct Found: Hashable {
        let year: Int?
        let month: Int
        let day: Int
        let words: String

        /// The day, where the year was written.
        var exact: Day? { year.flatMap { Day(year: $0, month: month, day: day) } }

    }

    static func all(in text: String) -> [Found] {
        let words = text.split { $0.isWhitespace || $0 == "\u{A0}" }.map { word in
            String(word).trimming { !($0.isLetter || $0.isNumber) }
        }
        var found: [Found] = []
        var index = 0
        while index < words.count {
            if let (date, length) = date(words[index...]) {
                found.append(date)
                index += length
            } else {
                index += 1
            }
        }
        return found
    }

    private static func date(_ words: ArraySlice<String>) -> (Found, Int)? {
        let words = Array(words.prefix(4))
        guard let first = words.first else { return nil }
        if let whole = inFigures(first) { return (whole, 1) }
        func at(_ index: Int) -> String { index < words.count ? words[index] : "" }
        // 1 June 2015, 1st of June.
        if let day = day(first) {
            let next = at(1).lowercased() == "of" ? 2 : 1
            guard let month = month(at(next)) else { return nil }
            let year = year(at(next + 1))
            return made(year, month, day, words.prefix(next + (year == nil ? 1 : 2)))
        }
        // June 1, 2015.
        if let month = month(first), let day = day(at(1)) {
            let year = year(at(2))
            return made(year, month, day, words.prefix(year == nil ? 2 : 3))
        }
        return nil
    }

    private static func made(_ year: Int?, _ month: Int, _ day: Int, _ words: ArraySlice<String>) -> (Found, Int) {
        (Found(year: year, month: month, day: day, words: words.joined(separator: " ")), words.count)
    }

    /// `2015-06-01`, `01/06/2015`, `1.6.15`.
    private static func inFigures(_ word: String) -> Found? {
        let parts = word.split { "-/.".contains($0) }.map(String.init)
        let numbers = parts.compactMap(Int.init)
        guard parts.count == 3, numbers.count == 3, word.filter({ "-/.".contains($0) }).count == 2 else { return nil }
        let isFirstYear = parts[0].count == 4
        let (year, month, day) = isFirstYear ? (numbers[0], numbers[1], numbers[2]) : (full(numbers[2], parts[2].count), numbers[1], numbers[0])
        guard (1...12).contains(month), (1...31).contains(day), (1900...2100).contains(year) else { return nil }
        return Found(year: year, month: month, day: day, words: word)
    }

    /// `15` is 2015, `98` is 1998.
    private static func full(_ year: Int, _ digits: Int) -> Int { digits == 2 ? (year < 50 ? 2000 + year : 1900 + year) : year }

    /// `1`, `1st`, `22nd`.
    private static func day(_ word: String) -> Int? {
        let digits = word.prefix { $0.isNumber }
        let rest = word.dropFirst(digits.count).lowercased()
        guard ["", "st", "nd", "rd", "th"].contains(rest), digits.count <= 2, let day = Int(digits), (1...31).contains(day) else { return nil }
        return day
    }

    private static func year(_ word: String) -> Int? {
        guard word.allSatisfy(\.isNumber), let number = Int(word), word.count == 4 || word.count == 2 else { return nil }
        let year = full(number, word.count)
        return (1900...2100).contains(year) ? year : nil
    }

    private static let months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]

    private static func month(_ word: String) -> Int? {
        let word = word.lowercased()
        guard word.count >= 3 else { return nil }
        let place = months.firstIndex { $0 == word || (word.count <= 4 && $0.hasPrefix(word)) }
        return place.map { $0 + 1 }
    }
}

extension String {
    /// Without the characters at both ends that are meant.
    fileprivate func trimming(_ isMeant: (Character) -> Bool) -> String {
        var text = self[...]
        while let first = text.first, isMeant(first) { text = text.dropFirst() }
        while let last = text.last, isMeant(last) { text = text.dropLast() }
        return String(text)
    }
}
