/// Addresses by how they are written in a text: with or without commas, `Rd` or `Road`, with the town or without.
///
/// The longest address that fits is the one that is meant: “12 High Street, Ashford” is not the 12 High Street of another town. A street by
/// itself, or a house called after an ordinary word, is nobody’s address.
struct KnownAddresses: Sendable {
    private struct Known: Sendable {
        let words: [String]
        /// So many of its first words tell it from others.
        let least: Int
        let owner: Strangers.Owner
    }

    /// An address as it stands in a text.
    struct Match: Hashable, Sendable {
        let words: [String]
        let place: Range<Int>
        let owners: [Strangers.Owner]
    }

    private var byFirstWord: [String: [Known]] = [:]

    mutating func add(_ address: String, _ owner: Strangers.Owner) {
        let lines = address.split { $0 == "," || $0 == ";" || $0.isNewline }.map { Self.plain(NameWords.of(String($0))) }.filter { !$0.isEmpty }
        var words: [String] = [], ends: [Int] = []
        for line in lines {
            words += Self.withoutPostcode(line)
            ends.append(words.count)
        }
        for start in words.indices {
            let begins = start == 0 || ends.contains(start)
            guard let least = Self.least(words, from: start, ends: ends, beginsLine: begins) else { continue }
            let known = Known(words: Array(words[start...]), least: least, owner: owner)
            byFirstWord[known.words[0], default: []].append(known)
        }
    }

    /// Every known address in the words of a text, the longest at each place.
    func matches(in words: [String]) -> [Match] {
        var found: [Match] = []
        var index = 0
        while index < words.count {
            var longest = 0
            var owners: [Strangers.Owner] = []
            for known in byFirstWord[words[index]] ?? [] {
                let length = zip(known.words, words[index...]).prefix { $0 == $1 }.count
                guard length >= known.least, length >= longest else { continue }
                // 9 Foxglove Road is not 9 Foxglove Close.
                let after = index + length
                if length < known.words.count, Self.kinds.contains(known.words[length]), after < words.count, Self.kinds.contains(words[after]) { continue }
                if length > longest { owners = [] }
                longest = length
                owners.append(known.owner)
            }
            if longest > 0 {
                found.append(Match(words: Array(words[index..<index + longest]), place: index..<index + longest, owners: owners))
                index += longest
            } else {
                index += 1
            }
        }
        return found
    }

    // MARK: How much of an address tells it from others

    /// How many words from a start make an address; nil where nothing begins there.
    private static func least(_ words: [String], from start: Int, ends: [Int], beginsLine: Bool) -> Int? {
        let left = words.count - start
        if isNumber(words[start]) { return numbered(words, from: start) }
        guard beginsLine, let end = ends.first(where: { $0 > start }) else { return nil }
        if units.contains(words[start]), start + 1 < words.count {
            // A flat: with the house it is in.
            let house = (start + 2..<words.count).first { isNumber(words[$0]) }
            if let house, let rest = numbered(words, from: house) { return house - start + rest }
            return left >= 4 ? 4 : nil
        }
        guard start == 0 else { return nil }
        let line = words[start..<end]
        let telling = line.filter { !kinds.contains($0) && !houses.contains($0) && !OrdinaryWords.all.contains($0) && $0 != "the" }
        let isStreet = line.last.map(kinds.contains) ?? false
        if !isStreet, line.count >= 2, telling.joined().count >= 4 { return line.count }
        // A street, or a house of an ordinary name: with what follows it.
        guard let next = ends.first(where: { $0 > end }) else { return nil }
        return next - start
    }

    /// A house number with its street: the number and a telling name are enough, whatever kind of street it is.
    private static func numbered(_ words: [String], from start: Int) -> Int? {
        let left = words.count - start
        guard left >= 2, !isNumber(words[start + 1]) else { return nil }
        let kind = (start + 2..<min(start + 7, words.count)).first { kinds.contains(words[$0]) }
        let name = words[(start + 1)..<(kind ?? start + 2)]
        let isTelling = name.joined().count >= 5 && !name.allSatisfy(OrdinaryWords.all.contains)
        if isTelling { return 1 + name.count }
        return kind.map { $0 - start + 1 } ?? (left >= 3 ? 3 : nil)
    }

    private static func isNumber(_ word: String) -> Bool { word.first?.isNumber == true }

    private static func withoutPostcode(_ line: [String]) -> [String] {
        if let last = line.last, Strangers.postcode(last) != nil { return Array(line.dropLast()) }
        if line.count >= 2, Strangers.postcode(line.suffix(2).joined()) != nil { return Array(line.dropLast(2)) }
        return line
    }

    // MARK: Words of addresses

    /// The words of an address with its usual short forms and small numbers written one way.
    static func plain(_ words: [String]) -> [String] { words.map { oneForm[$0] ?? $0 } }

    /// Whether a word says what kind of street it is.
    static func isStreet(_ word: String) -> Bool { kinds.contains(oneForm[word] ?? word) }

    private static let kinds: Set<String> = [
        "street", "road", "lane", "avenue", "close", "drive", "court", "crescent", "gardens", "place", "square", "terrace", "way", "grove", "hill", "park",
        "rise", "view", "walk", "mews", "green", "row", "parade", "gate",
    ]
    private static let houses: Set<String> = ["house", "cottage", "farm", "lodge", "hall", "villa", "barn", "flat", "flats"]
    private static let units: Set<String> = ["flat", "apartment", "apt", "unit", "room"]

    private static let oneForm: [String: String] = {
        var forms = [
            "st": "street", "str": "street", "rd": "road", "ave": "avenue", "av": "avenue", "ln": "lane", "dr": "drive", "cl": "close", "ct": "court",
            "cres": "crescent", "gdns": "gardens", "pl": "place", "sq": "square", "tce": "terrace", "ter": "terrace", "terr": "terrace", "gr": "grove",
        ]
        let numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
        for (place, word) in numbers.enumerated() { forms[word] = String(place + 1) }
        return forms
    }()
}
