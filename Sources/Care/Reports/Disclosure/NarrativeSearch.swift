/// Searches one piece of a report's words.
struct NarrativeSearch {
    private let piece: NarrativeCheck.Piece
    private let known: RecordFacts
    private let words: [NameWords.Word]

    init(_ piece: NarrativeCheck.Piece, _ known: RecordFacts) {
        self.piece = piece
        self.known = known
        words = NameWords.words(piece.words)
    }

    var findings: [NarrativeFinding] {
        let plain = KnownAddresses.plain(words.map(\.text))
        let addresses = known.strangers.addresses.matches(in: plain)
        return names(besides: Set(addresses.flatMap(\.place)))
            + addresses.map { found(.address, .refused, $0.words.joined(separator: " "), "stands the address of somebody on record", "Say what kind of place it is, and no more.") }
            + postcodes + dates + identifiers + contacts + schools + ages + smallNumbers
    }

    private func found(_ kind: NarrativeFinding.Kind, _ weight: NarrativeFinding.Weight, _ words: String, _ what: String, _ mend: String) -> NarrativeFinding {
        NarrativeFinding(kind, weight, section: piece.section, place: piece.place, found: words, "In \(piece.place) \(what). \(mend)")
    }

    // MARK: Names

    private func names(besides addresses: Set<Int>) -> [NarrativeFinding] {
        var all: [NarrativeFinding] = []
        var used = addresses
        for index in words.indices where index + 1 < words.count && !used.contains(index) {
            let one = words[index], other = words[index + 1]
            guard known.strangers.fullNames["\(one.text) \(other.text)"] ?? known.strangers.fullNames["\(other.text) \(one.text)"] != nil else { continue }
            let areOrdinary = Self.isOrdinary(one.text) && Self.isOrdinary(other.text)
            if areOrdinary, !(one.isCapital && other.isCapital) { continue }
            if known.places.contains(one.text), known.places.contains(other.text) { continue }
            used.formUnion([index, index + 1])
            all.append(
                found(
                    .name, .refused, "\(one.text.capitalised) \(other.text.capitalised)", "stand a forename and surname that are on record",
                    "Write without the name: “a boy of primary-school age”, “a foster carer”."))
        }
        for index in words.indices where words[index].isCapital && !used.contains(index) {
            let word = words[index].text
            guard word.count >= 3, !known.places.contains(word) else { continue }
            let isForename = known.forenames.contains(word)
            guard isForename || known.strangers.singleNames[word] != nil else { continue }
            if isStreet(index) { continue }
            if Self.isOrdinary(word) {
                guard isForename, isMeantAsName(index) else { continue }
                all.append(
                    found(
                        .name, .asked, word.capitalised, "stands a word that is also a child’s first name",
                        "If it is the child, write without the name. If it is the word, say so and let it stand."))
            } else if isForename {
                all.append(found(.name, .refused, word.capitalised, "stands the first name of a child on record", "Write without the name: “a girl aged 10 to 15”."))
            } else {
                all.append(
                    found(
                        .name, .asked, word.capitalised, "stands a word that is also the name of somebody on record",
                        "If it is that person, write without the name. If not, say so and let it stand."))
            }
        }
        return all
    }

    private func isStreet(_ index: Int) -> Bool {
        let next = index + 1
        return next < words.count && words[next].isCapital && KnownAddresses.isStreet(words[next].text)
    }

    /// Ordinary words are names only where a sentence uses them so: inside it, or doing what people do. A month is a month.
    private func isMeantAsName(_ index: Int) -> Bool {
        let before = index > 0 ? words[index - 1].text : "", after = index + 1 < words.count ? words[index + 1].text : ""
        let acts = Self.acts.contains(after) || piece.words.contains(words[index].text.capitalised + "’s ") || piece.words.contains(words[index].text.capitalised + "'s ")
        if Self.times.contains(words[index].text) {
            let isTime = Self.beforeTimes.contains(before) || before.allSatisfy(\.isNumber) || after.first?.isNumber == true
            if isTime { return false }
        }
        return acts || !beginsSentence(index)
    }

    private func beginsSentence(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        // The words have lost their marks: the text tells whether a full stop stands before this one.
        let word = words[index].text
        var occurrence = words[...index].count { $0.text == word && $0.isCapital }
        var rest = piece.words[...]
        while let range = rest.firstRange(of: word.capitalised) {
            occurrence -= 1
            if occurrence == 0 {
                let before = piece.words[..<range.lowerBound].last { !$0.isWhitespace && $0 != "“" && $0 != "‘" && $0 != "\"" }
                return before.map { ".!?:—".contains($0) } ?? true
            }
            rest = rest[range.upperBound...]
        }
        return false
    }

    private static func isOrdinary(_ word: String) -> Bool { OrdinaryWords.all.contains(word) || alsoOrdinary.contains(word) }

    private static let alsoOrdinary: Set<String> = [
        "hope", "penny", "bill", "rob", "sue", "pat", "art", "gene", "jack", "angel", "heaven", "honey", "blessing", "gift", "star", "precious", "victor", "max", "iris",
        "ivy", "hazel", "olive", "ginger", "teal", "reed", "skye", "sunshine", "will", "mark", "grace", "england", "london", "north", "annual", "board", "report",
    ]
    private static let acts: Set<String> = [
        "said", "says", "told", "tells", "asked", "wrote", "lives", "lived", "moved", "moves", "thinks", "thought", "likes", "liked", "wants", "wanted", "feels", "felt",
        "attended", "chaired", "spoke", "came", "has", "was", "is", "did",
    ]
    private static let times: Set<String> = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "summer", "autumn", "winter", "spring", "easter", "friday", "saturday", "sunday", "monday", "tuesday", "wednesday", "thursday"]
    private static let beforeTimes: Set<String> = [
        "in", "of", "by", "since", "from", "until", "till", "to", "and", "early", "late", "mid", "during", "last", "next", "each", "every", "this", "on", "before", "after",
        "between", "st", "nd", "rd", "th", "or", "end", "the",
    ]

    // MARK: Places and numbers

    private var postcodes: [NarrativeFinding] {
        Strangers.postcodes(in: words).map { code in
            known.strangers.postcodes[code] != nil
                ? found(.postcode, .refused, code, "stands the postcode of somebody on record", "Leave it out, or name the district.")
                : found(.postcode, .asked, code, "stands a full postcode", "If it is where somebody lives, leave it out. If it is an office, say so and let it stand.")
        }
    }

    private var identifiers: [NarrativeFinding] {
        words.compactMap { word in
            if known.strangers.ids[word.text] != nil || known.numbers.contains(word.text) {
                return found(.identifier, .refused, word.text, "stands an identifier that is on record", "Leave it out.")
            }
            return nil
        }
            + PackNumbers.runsOfDigits(piece.words).filter { PackNumbers.isHealthNumber($0.filter(\.isNumber)) && known.strangers.phones[Strangers.phone($0)] == nil }.map {
                found(.identifier, .refused, $0, "stands what looks like an NHS number", "Leave it out.")
            }
    }

    private var contacts: [NarrativeFinding] {
        PackNumbers.runsOfDigits(piece.words).filter { known.strangers.phones[Strangers.phone($0)] != nil }.map {
            found(.phone, .refused, $0, "stands the phone number of somebody on record", "Leave it out, or give the service’s own number.")
        }
            + piece.words.lowercased().split { $0.isWhitespace || "<>(),;:\"'".contains($0) }.compactMap { word in
                let email = String(word.last == "." ? word.dropLast() : word)
                return email.contains("@") && known.strangers.emails[email] != nil
                    ? found(.email, .refused, email, "stands the email address of somebody on record", "Leave it out, or give the service’s own address.") : nil
            }
    }

    /// Schools and homes by name: a school with a child’s age tells who it is.
    private var schools: [NarrativeFinding] {
        words.indices.compactMap { index in
            let word = words[index]
            guard word.isCapital, index > 0, words[index - 1].isCapital, !beginsSentence(index - 1) || index > 1 else { return nil }
            let before = words[index - 1].text
            guard !Self.generic.contains(before), !known.places.contains(before) else { return nil }
            if ["school", "academy", "college", "nursery", "primary", "infants"].contains(word.text) {
                return found(.school, .asked, "\(before.capitalised) \(word.text.capitalised)", "stands what looks like the name of a school", "Say what kind of school it is, unless everybody knows that it is meant as a whole.")
            }
            if ["house", "lodge", "cottage", "villa"].contains(word.text) {
                return found(.address, .asked, "\(before.capitalised) \(word.text.capitalised)", "stands what looks like the name of a home", "If children live there, say what kind of home it is. If not, say so and let it stand.")
            }
            return nil
        }
    }

    private static let generic: Set<String> = ["virtual", "the", "a", "our", "each", "every", "primary", "secondary", "special", "high", "public", "state", "town", "county", "full", "open"]

    // MARK: Days and ages

    private var dates: [NarrativeFinding] {
        let text = piece.words.lowercased()
        let isAboutBirth = text.contains("born") || text.contains("birth") || text.contains("turned")
        let isAboutMove = ["order", "court", "placed", "moved", "adopted", "accommodated", "removed", "looked after on", "came into care", "left care"].contains(where: text.contains)
        return WrittenDates.all(in: piece.words).compactMap { date in
            guard let day = date.exact else {
                return isAboutBirth ? found(.birthDate, .refused, date.words, "stands a birthday", "Give an age band: “aged 10 to 15”.") : nil
            }
            if known.births.contains(day), isAboutBirth || (known.events[day] ?? 0) == 0 {
                return found(.birthDate, .refused, date.words, "stands a date on which a child on record was born", "Give an age band: “aged 10 to 15”.")
            }
            guard let count = known.events[day], count <= 5 else { return nil }
            // Quarters begin and end on days that stand in every report, and some of its days it tells by itself.
            let isEdge = known.ownDays.contains(day) || ReportingYear(containing: day).quarters.contains { $0.start == day || $0.end == day }
            if isAboutMove {
                return found(.date, .refused, date.words, "stands the day on which something on record happened to a child", "Give the month or the season, or leave it out.")
            }
            return isEdge ? nil : found(.date, .asked, date.words, "stands a day on which something on record happened to a child", "If it is meant, give the month. If it is another matter, say so and let it stand.")
        }
    }

    /// An age beside a place to live tells apart whoever is the only one.
    private var ages: [NarrativeFinding] {
        let text = words.map(\.text)
        let lives = ["foster", "residential", "placed", "placement", "home", "hospital", "secure", "adopted", "custody", "kinship", "unaccompanied"].contains(where: text.contains)
        guard lives else { return [] }
        return text.indices.compactMap { index in
            guard let age = Int(text[index]), (0...17).contains(age) else { return nil }
            let before = index > 0 ? text[index - 1] : "", next = index + 1 < text.count ? text[index + 1] : "", after = index + 2 < text.count ? text[index + 2] : ""
            let isOne = ["aged", "age"].contains(before) || (["year", "years"].contains(next) && after == "old") || (before == "of" && index > 1 && ["child", "boy", "girl"].contains(text[index - 2]))
            let isBand = next == "to" || next == "and" || before == "to"
            guard isOne, !isBand else { return nil }
            return found(.age, .asked, text[index], "stands a single age beside where a child lives", "Give an age band, or leave out where the child lives.")
        }
    }

    /// A number from 1 to 5 of children that somebody typed is hidden nowhere: it is bound, or goes.
    private var smallNumbers: [NarrativeFinding] {
        let text = NameWords.words(piece.typed).map(\.text)
        let numbers = ["one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5]
        let people: Set<String> = ["child", "children", "boy", "boys", "girl", "girls", "baby", "babies", "sibling", "siblings", "teenager", "teenagers"]
        return text.indices.compactMap { index in
            guard numbers[text[index]] != nil else { return nil }
            let before = index > 0 ? text[index - 1] : ""
            let isNamed = ["table", "section", "paragraph", "priority", "aged", "age", "over", "under", "key", "area", "regulation", "chapter", "every", "each", "to", "than"].contains(before)
            guard !isNamed else { return nil }
            let next = text[(index + 1)...].prefix(3)
            let isPeople = next.first.map(people.contains) ?? false || (next.count > 1 && (next.dropFirst().first.map(people.contains) ?? false) && !["to", "and", "in", "out", "for", "working", "or"].contains(next.first ?? ""))
                || (next.first == "young" && next.dropFirst().first == "people") || (next.starts(with: ["of", "the"]) && (next.last.map(people.contains) ?? false))
            guard isPeople else { return nil }
            return found(
                .smallNumber, .asked, "\(text[index]) \(next.joined(separator: " "))", "stands a small number of children that was typed",
                "Bind it to a measure, so that it is hidden where it must be, or say “a few”.")
        }
    }
}
