/// Days as people write them in a text: 3/5/2016, 3.5.16, 2016-05-03, 3 May 2016, 3rd of May, May 3rd, the third of May, May 2016.
struct WrittenDay: Hashable, Sendable {
    /// Nil where only month and year are written.
    let day: Int?
    let month: Int
    /// Nil where only day and month are written.
    let year: Int?

    /// Whether it may be this day: what is not written may be anything.
    func mayBe(_ other: Day) -> Bool {
        let other = other.civil
        if month != other.month { return false }
        if let day, day != other.day { return false }
        guard let year else { return day != nil }
        return year == other.year || (year < 100 && year == other.year % 100)
    }

    /// Every day of a text.
    static func all(in text: String) -> Set<WrittenDay> {
        let words = pieces(text)
        var found: Set<WrittenDay> = []
        func year(_ place: Int) -> Int? {
            guard words.indices.contains(place), let year = Int(words[place]), words[place].count == 4, (1900...2200).contains(year) else { return nil }
            return year
        }
        for place in words.indices {
            // Three numbers: day, month, year, or year first, or as Americans write them.
            if place + 2 < words.count, let one = Int(words[place]), let two = Int(words[place + 1]), let three = Int(words[place + 2]) {
                if words[place].count == 4 { found.insert(checked(three, two, one)) } else if [2, 4].contains(words[place + 2].count) {
                    found.insert(checked(one, two, three))
                    found.insert(checked(two, one, three))
                }
            }
            guard let month = months[words[place]] else { continue }
            var isWhole = false
            let before = words.indices.contains(place - 1) && words[place - 1] == "of" ? place - 2 : place - 1
            if words.indices.contains(before), let day = number(words[before]) {
                found.insert(WrittenDay(day: day, month: month, year: year(place + 1) ?? short(words, place + 1)))
                isWhole = true
            }
            if words.indices.contains(place + 1), let day = number(words[place + 1]) {
                found.insert(WrittenDay(day: day, month: month, year: year(place + 2)))
                isWhole = true
            }
            if !isWhole, let year = year(place + 1) { found.insert(WrittenDay(day: nil, month: month, year: year)) }
        }
        return found.filter { (1...12).contains($0.month) && $0.day.map { (1...31).contains($0) } ?? true }
    }

    private static func checked(_ day: Int, _ month: Int, _ year: Int) -> WrittenDay { WrittenDay(day: day, month: month, year: year) }

    /// `’16` or `16` after a month.
    private static func short(_ words: [String], _ place: Int) -> Int? {
        guard words.indices.contains(place), words[place].count == 2, let year = Int(words[place]) else { return nil }
        return year
    }

    /// `3`, `3rd`, `third`, `twenty third` as `twentythird`: pieces of hyphens are put together before.
    private static func number(_ word: String) -> Int? {
        if let place = ordinals[word] { return place }
        let digits = word.prefix { $0.isNumber }, ending = word.dropFirst(digits.count)
        guard digits.count <= 2, let day = Int(digits), (1...31).contains(day), ["", "st", "nd", "rd", "th"].contains(ending) else { return nil }
        return day
    }

    /// The words and numbers of a text, small; `twenty-third` and `twenty third` are one word.
    private static func pieces(_ text: String) -> [String] {
        var words: [String] = []
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init) {
            if let last = words.last, ["twenty", "thirty"].contains(last), ordinals[last + word] != nil {
                words[words.count - 1] = last + word
                continue
            }
            words.append(word)
        }
        return words
    }

    private static let months: [String: Int] = {
        let names = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
        var found: [String: Int] = ["sept": 9]
        for (place, name) in names.enumerated() {
            found[name] = place + 1
            found[String(name.prefix(3))] = place + 1
        }
        return found
    }()

    private static let ordinals: [String: Int] = {
        let names = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
            "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
        ]
        var found: [String: Int] = ["thirtieth": 30, "thirtyfirst": 31]
        for (place, name) in names.enumerated() {
            found[name] = place + 1
            if place < 9 { found["twenty" + name] = place + 21 }
        }
        return found
    }()
}
