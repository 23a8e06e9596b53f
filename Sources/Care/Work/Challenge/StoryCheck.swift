/// What in a story written for publication could tell who the child is: names, days of birth and of orders, and places of the child's record.
///
/// A story of what challenge changed is read by anybody (IRO Handbook 2.13; features E5). It is refused while anything of this is in it, and
/// each sentence says what to change. It must be given the facts of the whole service: a record that is closed to the writer is searched, too.
public enum StoryCheck {
    public struct Finding: Hashable, Sendable {
        public enum Kind: String, CaseIterable, Sendable { case name, birth, place, order, number }
        public let kind: Kind
        /// As it stands in the story, or as it would be recognised.
        public let found: String
        public let sentence: String
    }

    /// Everything found that is in the record of one of the children.
    public static func findings(_ story: String, about children: [Int], _ facts: Facts) -> [Finding] {
        let search = StorySearch(story: story, facts: facts)
        var found: [Finding] = []
        var seen: Set<String> = []
        for child in children where facts.children.indices.contains(child) {
            for finding in search.findings(about: child) where seen.insert("\(finding.kind) \(finding.found)").inserted { found.append(finding) }
        }
        for finding in search.strangers where seen.insert("\(finding.kind) \(finding.found)").inserted { found.append(finding) }
        return found
    }
}

private struct StorySearch {
    let facts: Facts
    let words: [NameWords.Word]
    /// The words after one another between spaces, so that several can be found at once.
    let plain: String
    let days: Set<WrittenDay>
    let postcodes: Set<String>

    init(story: String, facts: Facts) {
        self.facts = facts
        words = NameWords.words(story)
        plain = " " + KnownAddresses.plain(words.map(\.text)).joined(separator: " ") + " "
        days = WrittenDay.all(in: story)
        postcodes = Set(Strangers.postcodes(in: words))
    }

    func findings(about child: Int) -> [StoryCheck.Finding] {
        names(child) + births(child) + orders(child) + places(child) + numbers(child)
    }

    // MARK: Names

    /// The people whose name would tell who the child is: the child, its family and everybody around it, and those who work for it.
    private func names(_ child: Int) -> [StoryCheck.Finding] {
        let told = facts.children[child]
        var people: [(name: String, who: String)] = [([told.forename, told.surname].compactMap { $0 }.joined(separator: " "), "the child")]
        for other in facts.brothersAndSisters(of: child) { people.append((facts.children[other].name, "a brother or sister")) }
        for contact in facts.contacts(of: child) { people.append((contact.name, "somebody around the child")) }
        for allocation in facts.allocations[child] { people.append((facts.name(of: allocation.staff), "an IRO")) }
        for worker in [facts.socialWorkerOnStaff(of: child, on: facts.today), facts.teamManager(of: child, on: facts.today)].compactMap({ $0 }) {
            people.append((facts.name(of: worker), "a worker"))
        }
        return people.flatMap { person in
            NameWords.of(person.name).filter { $0.count >= 2 && !Strangers.titles.contains($0) && !$0.allSatisfy(\.isNumber) }.compactMap { part -> StoryCheck.Finding? in
                guard let shown = written(part, isSurname: part == NameWords.of(person.name).last)?.capitalised else { return nil }
                return finding(.name, shown, "“\(shown)” is a name of \(person.who). Write “the child”, “a sister”, “the social worker” instead.")
            }
        }
    }

    /// A part of a name as it stands in the story; a surname stands there, too, as “the Smiths” or “the Joneses”.
    private func written(_ part: String, isSurname: Bool) -> String? {
        let isOrdinary = OrdinaryWords.all.contains(part)
        if let word = words.first(where: { $0.text == part && ($0.isCapital || !isOrdinary) }) { return word.text }
        guard isSurname else { return nil }
        let family: Set<String> = [part + "s", part + "es", part.hasSuffix("y") ? part.dropLast() + "ies" : part + "s"]
        return words.indices.first { place in
            guard words[place].isCapital, family.contains(words[place].text) else { return false }
            // “Fields lay around the house” names nobody; “the Fields came” does.
            return !isOrdinary || (place > 0 && words[place - 1].text == "the")
        }.map { words[$0].text }
    }

    /// Forename and surname of any other child or contact of the service, side by side.
    var strangers: [StoryCheck.Finding] {
        let strangers: Strangers = facts.memo.value("strangers of stories") { Strangers(facts) }
        var found: [StoryCheck.Finding] = []
        for (one, other) in zip(words, words.dropFirst()) where one.isCapital && other.isCapital {
            let pair = "\(one.text) \(other.text)"
            guard strangers.fullNames[pair] != nil else { continue }
            found.append(finding(.name, pair, "The story names a person the service knows (\(pair.split(separator: " ").map { $0.capitalised }.joined(separator: " "))). Take the name out."))
        }
        return found
    }

    // MARK: Days

    private func births(_ child: Int) -> [StoryCheck.Finding] {
        guard let born = facts.children[child].born, days.contains(where: { $0.mayBe(born) }) else { return [] }
        return [finding(.birth, born.iso, "The story holds the child’s day of birth, or its month and year. Give the age instead: “a child of primary school age”.")]
    }

    /// Days of orders, of coming into care, of plans and of hearings; a month alone tells nobody apart.
    private func orders(_ child: Int) -> [StoryCheck.Finding] {
        let whole = days.filter { $0.day != nil }
        if whole.isEmpty { return [] }
        var known: [Day] = facts.episodes[child].flatMap { [$0.from, $0.to].compactMap { $0 } }
        known += facts.plans[child].flatMap { [$0.from, $0.to].compactMap { $0 } }
        known += facts.courtCases(of: child).flatMap { [$0.opened, $0.nextHearing, $0.closed].compactMap { $0 } }
        known += facts.periods(of: child).flatMap { [$0.from, $0.to].compactMap { $0 } }
        return Set(known).sorted().filter { day in whole.contains { $0.mayBe(day) } }.map {
            finding(.order, $0.iso, "\($0.long) is the day of an order, a move or a plan of this child. Say how long ago it was, or leave it out.")
        }
    }

    // MARK: Places and numbers

    private func places(_ child: Int) -> [StoryCheck.Finding] {
        var found: [StoryCheck.Finding] = []
        var codes: Set<String> = []
        for episode in facts.episodes[child] { for code in [episode.homePostcode, episode.placementPostcode] { if let code = code.flatMap({ Strangers.postcode($0) }) { codes.insert(code) } } }
        let authority = Set(NameWords.of(facts.settings.text(.authorityName, on: facts.today)))
        for contact in facts.contacts(of: child) {
            if let organisation = contact.organisation, isNamed(organisation: organisation, but: authority) {
                found.append(finding(.place, organisation, "“\(organisation)” is a school or other place of this child. Write “the school”, “the club” instead."))
            }
            guard let address = contact.address else { continue }
            codes.formUnion(Strangers.postcodes(in: NameWords.words(address)))
            var known = KnownAddresses()
            known.add(address, Strangers.Owner(child: child, contact: contact.id))
            if !known.matches(in: KnownAddresses.plain(words.map(\.text))).isEmpty {
                found.append(finding(.place, "address of \(contact.id)", "The story holds an address of this child’s record. Take it out."))
            }
            let lines = address.split { $0 == "," || $0 == ";" || $0.isNewline }
            // A street tells much even without its number, or with the number after it.
            for line in lines {
                let street = NameWords.of(String(line)).filter { !$0.contains(where: \.isNumber) }
                guard street.count >= 2, street.last.map(KnownAddresses.isStreet) ?? false, holds(street), isNamed(street) else { continue }
                let name = street.map { $0.capitalised }.joined(separator: " ")
                found.append(finding(.place, name, "“\(name)” is a street where somebody of this child’s record lives. Take it out."))
            }
            // Towns and villages: the other lines of an address.
            for line in lines.dropFirst() {
                let words = NameWords.of(String(line)).filter { !$0.contains(where: \.isNumber) }
                if words.isEmpty || words.contains(where: KnownAddresses.isStreet) || Set(words).isSubset(of: authority) || (words.count == 1 && words.joined().count < 4) { continue }
                if holds(words), isNamed(words) {
                    let town = words.map { $0.capitalised }.joined(separator: " ")
                    found.append(finding(.place, town, "“\(town)” is where somebody of this child’s record lives. Write “another town” or leave it out."))
                }
            }
        }
        for code in codes.intersection(postcodes).sorted() {
            found.append(finding(.place, code, "The story holds a postcode of this child’s record. Take it out."))
        }
        return found
    }

    private func numbers(_ child: Int) -> [StoryCheck.Finding] {
        facts.ids(of: child).filter { id in words.contains { $0.text == id.text.lowercased() } }.map { _ in
            finding(.number, "id", "The story holds the child’s id. Take it out.")
        }
    }

    private func holds(_ parts: [String]) -> Bool {
        !parts.isEmpty && plain.contains(" " + KnownAddresses.plain(parts).joined(separator: " ") + " ")
    }

    /// Whether the first of the words stands in the story with a capital.
    private func isNamed(_ parts: [String]) -> Bool { parts.first.map { part in words.contains { $0.text == part && $0.isCapital } } ?? false }

    /// Whether a school or another place is named, as the record writes it, without what stands there in brackets or after a comma, or by the part
    /// of its name that tells it from others: “Oakwell” for Oakwell Primary School.
    private func isNamed(organisation: String, but authority: Set<String>) -> Bool {
        var depth = 0
        let plain = String(
            organisation.filter { letter in
                if letter == "(" { depth += 1 }
                defer { if letter == ")" { depth = max(0, depth - 1) } }
                return depth == 0
            })
        let first = plain.split { $0 == "," || $0 == ";" || $0.isNewline }.first.map(String.init) ?? plain
        for name in [organisation, plain, first] {
            let words = NameWords.of(name), isOrdinary = words.allSatisfy { OrdinaryWords.all.contains($0) || Self.kindsOfPlaces.contains($0) }
            if holds(words), isOrdinary ? words.count > 1 && isNamed(words) : true { return true }
        }
        let telling = Array(NameWords.of(first).prefix { !Self.kindsOfPlaces.contains($0) }), name = telling.filter { $0 != "the" }
        if name.isEmpty || Set(name).isSubset(of: authority) || !holds(name) || !isNamed(name) { return false }
        return name.count > 1 || name.contains { $0.count >= 4 && !OrdinaryWords.all.contains($0) }
    }

    /// Words that say what kind of place it is; what stands before them is its name.
    private static let kindsOfPlaces: Set<String> = [
        "school", "primary", "secondary", "infant", "infants", "junior", "juniors", "high", "grammar", "academy", "college", "sixth", "university", "nursery", "preschool",
        "playgroup", "hospital", "surgery", "clinic", "practice", "medical", "health", "community", "centre", "center", "club", "church", "mosque", "temple", "trust", "house",
        "home", "team", "service", "services", "of", "for", "and", "pru", "ce", "rc", "catholic", "ltd", "limited",
    ]

    private func finding(_ kind: StoryCheck.Finding.Kind, _ found: String, _ sentence: String) -> StoryCheck.Finding {
        StoryCheck.Finding(kind: kind, found: found, sentence: sentence)
    }
}
