/// Something in a pack that belongs to somebody outside the circle of the person it is for.
public struct PackFinding: Hashable, Sendable {
    public let kind: Kind
    /// The words as the pack has them.
    public let found: String
    /// Where they stand: the `source` of the pack's part.
    public let source: String
    /// The heading they stand under.
    public let heading: String
    /// What is wrong and how to mend it.
    public let sentence: String
    public let weight: Weight

    /// The same each time for the same words at the same place, so that a reason can be given for it.
    public var key: String { StableKey.make("finding", kind.rawValue, source, found.lowercased()) }

    /// What it takes to let it stand.
    public enum Weight: String, CaseIterable, Sendable {
        /// A single name, which may well be somebody else's: a reason.
        case look
        /// A reason, and a second person who has read the pack.
        case red
        /// Nothing: it goes to nobody.
        case never
    }

    public enum Kind: String, CaseIterable, Sendable {
        case name, address, postcode, phone, email, identifier
    }
}

/// Searches a pack for the names, addresses and identifiers of people outside the circle of the person it is for.
///
/// It must be given the facts of the whole service, not those narrowed to a reader: a record that is closed to the sender is searched too.
public enum PackCheck {
    /// Everything found; the pack is not sent while anything is.
    public static func findings(_ pack: Pack, facts: Facts) -> [PackFinding] {
        let strangers: Strangers = facts.memo.value("strangers") { Strangers(facts) }
        let search = PackSearch(pack: pack, facts: facts, strangers: strangers)
        var found: [PackFinding] = []
        var seen: Set<String> = []
        for part in [Pack.Part(source: "heading", heading: "Heading", lines: [pack.title] + pack.facts.map(\.words))] + pack.parts {
            for finding in search.findings(in: part) where seen.insert("\(finding.kind) \(finding.source) \(finding.found.lowercased())").inserted {
                found.append(finding)
            }
        }
        return found
    }
}

private struct PackSearch {
    let pack: Pack
    let facts: Facts
    let strangers: Strangers
    /// The children of the meeting that the person has to do with.
    let circle: Set<Int>
    /// Words of names of people the pack may name.
    let knownWords: Set<String>
    /// Names of places and organisations, which may hold a word that is also somebody's name.
    let places: [[String]]
    let ownContacts: Set<Contact.ID>
    let roomPostcodes: Set<String>

    init(pack: Pack, facts: Facts, strangers: Strangers) {
        self.pack = pack
        self.facts = facts
        self.strangers = strangers
        circle = Set(facts.circle(of: pack.person))
        var names: [String] = [facts.name(of: pack.person)]
        var places: [String] = [facts.settings.text(.authorityName, on: facts.today)]
        var own: Set<Contact.ID> = []
        let ownName = NameWords.of(facts.name(of: pack.person))
        for child in circle {
            names.append(facts.children[child].name)
            for contact in facts.contacts(of: child) {
                names.append(contact.name)
                if let organisation = contact.organisation { places.append(organisation) }
                if contact.id == pack.person.contact || NameWords.of(contact.name) == ownName { own.insert(contact.id) }
            }
            for allocation in facts.allocations[child] { names.append(facts.name(of: allocation.staff)) }
            if let worker = facts.socialWorkerOnStaff(of: child, on: facts.today) { names.append(facts.name(of: worker)) }
        }
        for person in facts.people(of: pack.meeting) where !Set(facts.circle(of: person)).isDisjoint(with: circle) || person.id == pack.person.id {
            names.append(facts.name(of: person))
        }
        let meeting = facts.meeting(pack.meeting)
        if let chair = meeting?.chair { names.append(facts.name(of: chair)) }
        for decision in facts.decisions(at: pack.meeting) { if let staff = decision.ownerStaff { names.append(facts.name(of: staff)) } }
        knownWords = Set(names.flatMap { NameWords.of($0) })
        for room in facts.records[Room.self].entries { places += [room.name, room.address ?? ""] }
        if let place = meeting?.place { places.append(place) }
        places += facts.teams(on: facts.today).map(\.name)
        self.places = places.map { NameWords.of($0) }.filter { !$0.isEmpty }
        roomPostcodes = Set(places.flatMap { Strangers.postcodes(in: NameWords.words($0)) })
        ownContacts = own
    }

    /// Whether something may stand in the pack because it is also theirs: any of its owners is the child, or a contact of the child.
    private func isKnown(_ owners: [Strangers.Owner]) -> Bool { owners.contains { circle.contains($0.child) } }

    /// Whether how to reach somebody is withheld from everybody but themselves.
    private func isWithheld(_ owner: Strangers.Owner) -> Bool {
        guard circle.contains(owner.child), let id = owner.contact, !ownContacts.contains(id) else { return false }
        return facts.contact(id)?.addressWithheld == .yes
    }

    /// What is said of a way to reach people that stands in the pack; nil when it may.
    private func trouble(_ owners: [Strangers.Owner]) -> String? {
        if owners.contains(where: isWithheld) { return "is withheld: it goes to nobody" }
        return isKnown(owners) ? nil : "belongs to somebody outside this person’s circle"
    }

    func findings(in part: Pack.Part) -> [PackFinding] {
        part.lines.flatMap { line -> [PackFinding] in
            let words = NameWords.words(line)
            return names(words, part) + addresses(words, part) + numbers(line, part) + emails(line, part) + identifiers(words, line, part)
        }
    }

    private func finding(
        _ kind: PackFinding.Kind, _ found: String, _ part: Pack.Part, _ why: String, _ weight: PackFinding.Weight? = nil
    ) -> PackFinding {
        PackFinding(
            kind: kind, found: found, source: part.source, heading: part.heading,
            sentence: "Under “\(part.heading)”, the \(kind.rawValue) “\(found)” \(why). Change the words, or mark the section as not for this person.",
            weight: weight ?? (why.hasSuffix("goes to nobody") ? .never : .red))
    }

    // MARK: Names

    private func names(_ words: [NameWords.Word], _ part: Pack.Part) -> [PackFinding] {
        let isPlace = coveredByPlaces(words)
        let outside = "belongs to somebody outside this person’s circle"
        var found: [PackFinding] = []
        var used: Set<Int> = []
        for index in words.indices where index + 1 < words.endIndex {
            let one = words[index].text, other = words[index + 1].text
            guard !(isPlace.contains(index) && isPlace.contains(index + 1)) else { continue }
            guard let owners = strangers.fullNames["\(one) \(other)"] ?? strangers.fullNames["\(other) \(one)"] else { continue }
            if isKnown(owners) || isNamedHere(one, other) { continue }
            found.append(finding(.name, "\(one.capital) \(other.capital)", part, outside))
            used.formUnion([index, index + 1])
        }
        for index in words.indices where words[index].isCapital && !used.contains(index) && !isPlace.contains(index) {
            let word = words[index].text
            guard word.count >= 4, let owners = strangers.singleNames[word], !isKnown(owners), !knownWords.contains(word) else { continue }
            if OrdinaryWords.all.contains(word) { continue }
            found.append(finding(.name, word.capital, part, outside, .look))
        }
        return found
    }

    /// A worker or somebody else who was there and has the same name.
    private func isNamedHere(_ one: String, _ other: String) -> Bool { knownWords.contains(one) && knownWords.contains(other) && hasName(one, other) }

    private func hasName(_ one: String, _ other: String) -> Bool {
        var names = facts.people(of: pack.meeting).filter { !Set(facts.circle(of: $0)).isDisjoint(with: circle) }.map { facts.name(of: $0) }
        if let chair = facts.meeting(pack.meeting)?.chair { names.append(facts.name(of: chair)) }
        for child in circle {
            names += facts.contacts(of: child).map(\.name) + [facts.children[child].name]
            names += facts.allocations[child].map { facts.name(of: $0.staff) }
            if let worker = facts.socialWorkerOnStaff(of: child, on: facts.today) { names.append(facts.name(of: worker)) }
        }
        return names.contains { Set(NameWords.of($0)).isSuperset(of: [one, other]) }
    }

    /// The places of words that are part of the name of a place or organisation.
    private func coveredByPlaces(_ words: [NameWords.Word]) -> Set<Int> {
        var covered: Set<Int> = []
        for place in places where place.count > 1 {
            guard words.count >= place.count else { continue }
            for start in 0...(words.count - place.count) where zip(words[start...], place).allSatisfy({ $0.text == $1 }) {
                covered.formUnion(start..<start + place.count)
            }
        }
        return covered
    }

    // MARK: Where people live and how they are reached

    private func addresses(_ words: [NameWords.Word], _ part: Pack.Part) -> [PackFinding] {
        let plain = Strangers.street(words.map(\.text))
        var found: [PackFinding] = []
        for index in plain.indices {
            let here = (strangers.addresses[plain[index]] ?? []).filter { plain[index...].starts(with: $0.words) }
            for address in Set(here.map(\.words)) {
                guard let why = trouble(here.filter { $0.words == address }.map(\.owner)) else { continue }
                found.append(finding(.address, address.map(\.capital).joined(separator: " "), part, why))
            }
        }
        for code in Strangers.postcodes(in: words) {
            guard let owners = strangers.postcodes[code], !roomPostcodes.contains(code), let why = trouble(owners) else { continue }
            found.append(finding(.postcode, code, part, why))
        }
        return found
    }

    private func numbers(_ line: String, _ part: Pack.Part) -> [PackFinding] {
        Self.runsOfDigits(line).compactMap { run in
            guard let owners = strangers.phones[Strangers.phone(run)], let why = trouble(owners) else { return nil }
            return finding(.phone, run, part, why)
        }
    }

    private func emails(_ line: String, _ part: Pack.Part) -> [PackFinding] {
        line.lowercased().split { $0.isWhitespace || "<>(),;:\"'".contains($0) }.compactMap { word in
            guard word.contains("@") else { return nil }
            let email = String(word.last == "." ? word.dropLast() : word)
            guard let owners = strangers.emails[email], let why = trouble(owners) else { return nil }
            return finding(.email, email, part, why)
        }
    }

    // MARK: Identifiers

    private func identifiers(_ words: [NameWords.Word], _ line: String, _ part: Pack.Part) -> [PackFinding] {
        var found = words.compactMap { word -> PackFinding? in
            guard let owners = strangers.ids[word.text], !isKnown(owners) else { return nil }
            return finding(.identifier, word.text, part, "belongs to a child outside this person’s circle")
        }
        for run in Self.runsOfDigits(line) where Self.isHealthNumber(run.filter(\.isNumber)) && strangers.phones[Strangers.phone(run)] == nil {
            found.append(finding(.identifier, run, part, "looks like an NHS number, which goes to nobody"))
        }
        return found
    }

    /// Ten digits of which the last checks the others (NHS data dictionary, modulus 11).
    static func isHealthNumber(_ digits: String) -> Bool {
        let numbers = digits.compactMap(\.wholeNumberValue)
        guard numbers.count == 10, digits.count == 10, Set(numbers).count > 1 else { return false }
        let sum = zip(numbers, (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
        let check = 11 - sum % 11
        return check != 10 && numbers[9] == (check == 11 ? 0 : check)
    }

    /// Digits with nothing but spaces, hyphens, brackets, dots and a plus between them, nine or more.
    static func runsOfDigits(_ line: String) -> [String] {
        var runs: [String] = []
        var run = "", digits = 0
        func close() {
            if digits >= 9 { runs.append(run.trimmingSpaces) }
            run = ""
            digits = 0
        }
        for letter in line {
            if letter.isASCII && letter.isNumber {
                run.append(letter)
                digits += 1
            } else if " -().+\u{A0}".contains(letter), digits > 0 || letter == "+" {
                run.append(letter)
            } else {
                close()
            }
        }
        close()
        return runs
    }
}

extension String {
    fileprivate var capital: String { prefix(1).uppercased() + dropFirst() }
}
