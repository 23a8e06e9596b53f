/// Searches a pack for the names, addresses and identifiers that the person it is for may not be told.
///
/// It must be given the facts of the whole service, not those narrowed to a reader: a record that is closed to the sender is searched too.
public enum PackCheck {
    /// Everything found; the pack is not sent while anything is undecided.
    public static func findings(_ pack: Pack, facts: Facts) -> [PackFinding] {
        let strangers: Strangers = facts.memo.value("strangers") { Strangers(facts) }
        let search = PackSearch(pack: pack, facts: facts, strangers: strangers)
        let parts = [Pack.Part(source: "heading", heading: "Heading", lines: [pack.title] + pack.facts.map(\.words))] + pack.parts
        var found = search.withheldNames(in: parts)
        var seen: Set<String> = []
        for part in parts {
            for finding in search.findings(in: part) where seen.insert("\(finding.kind) \(finding.source) \(finding.found.lowercased())").inserted {
                found.append(finding)
            }
        }
        return found
    }
}

private struct PackSearch {
    let pack: Pack
    let strangers: Strangers
    let circle: PackCircle
    /// Names of people the pack may name, as words.
    let known: [Set<String>]
    let knownWords: Set<String>
    /// Words of names of those whose names nobody minds: a surname that a withheld carer shares with the child tells nothing.
    let openWords: Set<String>
    /// Names of places and organisations, which may hold a word that is also somebody's name.
    let places: [[String]]
    let roomPostcodes: Set<String>

    init(pack: Pack, facts: Facts, strangers: Strangers) {
        self.pack = pack
        self.strangers = strangers
        let circle = PackCircle(pack, facts)
        self.circle = circle
        var names: [String] = [facts.name(of: pack.person)]
        var places: [String] = [facts.settings.text(.authorityName, on: facts.today)]
        for child in circle.children {
            names.append(facts.children[child].name)
            for contact in facts.contacts(of: child) {
                names.append(contact.name)
                if let organisation = contact.organisation { places.append(organisation) }
            }
            for allocation in facts.allocations[child] { names.append(facts.name(of: allocation.staff)) }
            if let worker = facts.socialWorkerOnStaff(of: child, on: facts.today) { names.append(facts.name(of: worker)) }
        }
        for person in facts.people(of: pack.meeting) where !Set(facts.circle(of: person)).isDisjoint(with: circle.children) || person.id == pack.person.id {
            names.append(facts.name(of: person))
        }
        let meeting = facts.meeting(pack.meeting)
        if let chair = meeting?.chair { names.append(facts.name(of: chair)) }
        for decision in facts.decisions(at: pack.meeting) { if let staff = decision.ownerStaff { names.append(facts.name(of: staff)) } }
        known = names.map { Set(NameWords.of($0)) }
        knownWords = Set(known.joined())
        let secret = Set(circle.withheld.map { Set(NameWords.of($0.name)) })
        openWords = Set(known.filter { !secret.contains($0) }.joined())
        for room in facts.records[Room.self].entries { places += [room.name, room.address ?? ""] }
        if let place = meeting?.place { places.append(place) }
        places += facts.teams(on: facts.today).map(\.name)
        self.places = places.map { NameWords.of($0) }.filter { !$0.isEmpty }
        roomPostcodes = Set(places.flatMap { Strangers.postcodes(in: NameWords.words($0)) })
    }

    /// Whether something may stand in the pack because it is also theirs: any of its owners is the child, or a contact of the child.
    private func isKnown(_ owners: [Strangers.Owner]) -> Bool { owners.contains { circle.children.contains($0.child) } }

    func findings(in part: Pack.Part) -> [PackFinding] {
        part.lines.flatMap { line -> [PackFinding] in
            let words = NameWords.words(line)
            let addresses = strangers.addresses.matches(in: KnownAddresses.plain(words.map(\.text)))
            return names(words, besides: Set(addresses.flatMap(\.place)), part) + places(addresses, words, part) + numbers(line, part)
                + emails(line, part) + identifiers(words, line, part)
        }
    }

    // MARK: Names

    private func names(_ words: [NameWords.Word], besides addresses: Set<Int>, _ part: Pack.Part) -> [PackFinding] {
        let isPlace = coveredByPlaces(words).union(addresses)
        let outside = "belongs to somebody outside this person’s circle"
        var found: [PackFinding] = []
        var used: Set<Int> = []
        for index in words.indices where index + 1 < words.endIndex {
            let one = words[index].text, other = words[index + 1].text
            guard !(isPlace.contains(index) && isPlace.contains(index + 1)) else { continue }
            guard let owners = strangers.fullNames["\(one) \(other)"] ?? strangers.fullNames["\(other) \(one)"] else { continue }
            if isKnown(owners) || known.contains(where: { $0.isSuperset(of: [one, other]) }) { continue }
            found.append(PackFinding(.name, "\(one.capitalised) \(other.capitalised)", in: part, outside, .red))
            used.formUnion([index, index + 1])
        }
        for index in words.indices where words[index].isCapital && !used.contains(index) && !isPlace.contains(index) {
            let word = words[index].text
            guard word.count >= 4, let owners = strangers.singleNames[word], !isKnown(owners), !knownWords.contains(word) else { continue }
            if OrdinaryWords.all.contains(word) || isStreet(words, index) { continue }
            found.append(PackFinding(.name, word.capitalised, in: part, outside, .look))
        }
        return found
    }

    /// Whether a word is the name of a street by itself: `Wexcombe Lane` is nobody’s name and nobody’s address.
    private func isStreet(_ words: [NameWords.Word], _ index: Int) -> Bool {
        let next = index + 1
        return next < words.endIndex && words[next].isCapital && KnownAddresses.isStreet(words[next].text)
    }

    /// The names of those whose address is withheld, each once with all the headings it stands under.
    func withheldNames(in parts: [Pack.Part]) -> [PackFinding] {
        var asked: Set<[String]> = []
        return circle.withheld.compactMap { contact in
            let name = NameWords.of(contact.name).filter { !Strangers.titles.contains($0) }
            guard asked.insert(name).inserted else { return nil }
            let under = parts.filter { part in part.lines.contains { says(name, NameWords.words($0)) } }
            return under.isEmpty ? nil : PackFinding(withheld: contact.name, in: under, for: pack.recipient)
        }
    }

    /// Whether words say a name: two of its words side by side, or one that is nobody else’s and no ordinary word.
    private func says(_ name: [String], _ words: [NameWords.Word]) -> Bool {
        let covered = coveredByPlaces(words)
        let isNamed = words.indices.filter { name.contains(words[$0].text) && !covered.contains($0) }
        if name.count > 1, zip(isNamed, isNamed.dropFirst()).contains(where: { $1 == $0 + 1 && words[$0].text != words[$1].text }) { return true }
        return isNamed.contains { index in
            let word = words[index].text
            return words[index].isCapital && word.count >= 3 && !openWords.contains(word) && !OrdinaryWords.all.contains(word) && !isStreet(words, index)
        }
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

    private func finding(_ kind: PackFinding.Kind, _ found: String, _ owners: [Strangers.Owner], _ part: Pack.Part) -> PackFinding? {
        circle.trouble(owners, isPlace: kind == .address || kind == .postcode).map { PackFinding(kind, found, in: part, $0.why, $0.weight) }
    }

    private func places(_ addresses: [KnownAddresses.Match], _ words: [NameWords.Word], _ part: Pack.Part) -> [PackFinding] {
        addresses.compactMap { finding(.address, $0.words.map(\.capitalised).joined(separator: " "), $0.owners, part) }
            + Strangers.postcodes(in: words).compactMap { code in
                guard let owners = strangers.postcodes[code], !roomPostcodes.contains(code) else { return nil }
                return finding(.postcode, code, owners, part)
            }
    }

    private func numbers(_ line: String, _ part: Pack.Part) -> [PackFinding] {
        PackNumbers.runsOfDigits(line).compactMap { run in strangers.phones[Strangers.phone(run)].flatMap { finding(.phone, run, $0, part) } }
    }

    private func emails(_ line: String, _ part: Pack.Part) -> [PackFinding] {
        line.lowercased().split { $0.isWhitespace || "<>(),;:\"'".contains($0) }.compactMap { word in
            guard word.contains("@") else { return nil }
            let email = String(word.last == "." ? word.dropLast() : word)
            return strangers.emails[email].flatMap { finding(.email, email, $0, part) }
        }
    }

    // MARK: Identifiers

    private func identifiers(_ words: [NameWords.Word], _ line: String, _ part: Pack.Part) -> [PackFinding] {
        var found = words.compactMap { word -> PackFinding? in
            guard let owners = strangers.ids[word.text], !isKnown(owners) else { return nil }
            return PackFinding(.identifier, word.text, in: part, "belongs to a child outside this person’s circle", .red)
        }
        for run in PackNumbers.runsOfDigits(line) where PackNumbers.isHealthNumber(run.filter(\.isNumber)) && strangers.phones[Strangers.phone(run)] == nil {
            found.append(PackFinding(.identifier, run, in: part, "looks like an NHS number, which goes to nobody", .never))
        }
        return found
    }
}
