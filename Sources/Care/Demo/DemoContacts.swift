extension DemoWorld {
    /// A child with an open case: in care, or on a protection plan.
    struct OpenCase {
        var child: Child.ID
        var surname: String
        var born: Day?
        var family: String
        var isInCare: Bool
        /// Where the child lives; nil for a child at home.
        var episode: Episode?
    }

    /// The children in care or on a plan, in order of their ids.
    func openCases() -> [OpenCase] {
        let inCare = Dictionary(
            children.compactMap { child in child.isInCare(on: end) ? child.episode(on: end).map { (child.id, $0) } : nil },
            uniquingKeysWith: { first, _ in first })
        let onPlan = Set(records[ProtectionPlan.self].entries.filter { $0.to == nil }.map(\.child))
        return records[KnownChild.self].entries.filter { inCare[$0.child] != nil || onPlan.contains($0.child) }
            .sorted { $0.child < $1.child }
            .map { known in
                OpenCase(
                    child: known.child, surname: known.surname, born: known.born, family: known.family ?? known.child.text,
                    isInCare: inCare[known.child] != nil, episode: inCare[known.child])
            }
    }

    /// Two to six people around each child: parents, carers, school, health; brothers and sisters have the same parents.
    mutating func fillContacts() {
        var dice = dice("contacts")
        let alone = Set(children.filter(\.isUnaccompanied).map(\.id))
        var rows: [Contact] = [], parents: [String: [Contact]] = [:]
        func add(_ contact: Contact, to child: OpenCase) {
            var contact = contact
            contact.id = Contact.ID(Self.id("K", rows.count + 1))
            contact.child = child.child
            rows.append(contact)
        }
        for child in openCases() {
            let age = child.born.map { end.age(bornOn: $0) } ?? 0
            if !alone.contains(child.child) {
                let known = parents[child.family] ?? self.parents(child, &dice)
                parents[child.family] = known
                for parent in known { add(parent, to: child) }
            }
            if let episode = child.episode { add(carer(episode, child, &dice), to: child) }
            add(age >= 5 ? school(age, &dice) : nursery(&dice), to: child)
            if child.isInCare || dice.percent(60) { add(nurse(&dice), to: child) }
            if child.episode?.legalStatus.rawValue == "C1" || child.episode?.legalStatus.rawValue == "E1" && dice.percent(40) {
                add(person(.guardian, "Children's guardian", "Fictional court advisory service", &dice), to: child)
            } else if age >= 9, dice.percent(18) {
                add(person(.advocate, "Advocate", "Fictional Advocates", &dice), to: child)
            }
        }
        put(rows)
    }

    private func person(_ role: ContactRole, _ relation: String, _ organisation: String?, _ dice: inout Dice) -> Contact {
        var contact = Contact()
        let forename = DemoNames.forename(&dice), surname = DemoNames.surname(&dice)
        contact.name = "\(forename) \(surname)"
        contact.role = role
        contact.relation = relation
        contact.organisation = organisation
        // Numbers kept for drama (Ofcom), and a domain kept for examples.
        contact.phone = "01632 960\(dice.int(100, 999))"
        contact.email = "\(forename.lowercased()).\(surname.lowercased())\(dice.int(1, 99))@example.org"
        contact.mayReceive = .yes
        return contact
    }

    private func address(_ postcode: String?, _ dice: inout Dice) -> String {
        let street = dice.word(["Specimen Street", "Template Road", "Placeholder Lane", "Mockup Close", "Sample Terrace", "Draft Hill"])
        return "\(dice.int(1, 180)) \(street), Exampleton\(postcode.map { ", \($0)" } ?? "")"
    }

    private func parents(_ child: OpenCase, _ dice: inout Dice) -> [Contact] {
        let home = child.episode?.homePostcode ?? dice.word(places.own)
        var all: [Contact] = []
        for relation in dice.percent(72) ? ["Mother", "Father"] : ["Mother"] {
            var parent = person(.parent, relation, nil, &dice)
            parent.name = "\(DemoNames.forename(&dice)) \(relation == "Mother" || dice.percent(55) ? child.surname : DemoNames.surname(&dice))"
            parent.email = parent.name.lowercased().split(separator: " ").joined(separator: ".") + "@example.org"
            parent.phone = "07700 900\(dice.int(100, 999))"
            parent.address = address(all.isEmpty || dice.percent(45) ? home : dice.word(places.near), &dice)
            parent.responsible = relation == "Mother" || dice.percent(70) ? .yes : .no
            // A mother who fled, a father who must not know where the children are.
            if dice.percent(6) { parent.addressWithheld = .yes }
            if relation == "Father", dice.percent(14) { parent.mayReceive = .no }
            if dice.percent(7) {
                parent.needs = dice.word([
                    "Interpreter at meetings", "Large print", "Easy read", "Phone before writing", "Meetings after 4 pm",
                ])
            }
            all.append(parent)
        }
        return all
    }

    private func carer(_ episode: Episode, _ child: OpenCase, _ dice: inout Dice) -> Contact {
        let code = episode.placement.rawValue
        var carer: Contact
        switch code {
        case "P1":
            carer = person(.carer, "Parent the child lives with", nil, &dice)
        case "K2", "K1", "R5", "S1", "K3", "H5", "R1":
            carer = person(.carer, "Key worker", "\(DemoNames.surname(&dice)) House (fictional)", &dice)
        case "U1", "U2", "U3": carer = person(.carer, dice.word(["Grandmother", "Aunt", "Uncle", "Family friend"]), nil, &dice)
        case "A3", "A4", "A5", "A6": carer = person(.carer, "Prospective adopter", nil, &dice)
        default: carer = person(.carer, "Foster carer", nil, &dice)
        }
        carer.address = address(episode.placementPostcode, &dice)
        carer.from = episode.from
        // Where children live for adoption is not told to their parents; elsewhere only now and then.
        carer.addressWithheld = episode.placement.isAdoption || dice.percent(9) ? .yes : .no
        return carer
    }

    private func school(_ age: Int, _ dice: inout Dice) -> Contact {
        let kind = age < 11 ? "Primary School" : age < 16 ? "Academy" : "College"
        var contact = person(.school, "Designated teacher", "\(dice.word(DemoNames.forenames)) Hill \(kind) (fictional)", &dice)
        contact.from = worked(end.adding(days: -dice.int(40, 900)))
        return contact
    }

    private func nursery(_ dice: inout Dice) -> Contact {
        person(.health, "Health visitor", "Exampleton Health Centre (fictional)", &dice)
    }

    private func nurse(_ dice: inout Dice) -> Contact {
        var contact = person(.health, "Nurse for looked-after children", "Exampleshire Community Health (fictional)", &dice)
        if dice.percent(10) { contact.mayReceive = .no }
        return contact
    }

    /// Brothers and sisters, told once for each two of them.
    mutating func fillRelationships() {
        var dice = dice("relationships")
        let known = records[KnownChild.self].entries, open = Set(openCases().map(\.child))
        let families = Dictionary(grouping: known.filter { open.contains($0.child) }) { $0.family ?? $0.child.text }
        let officers = Dictionary(
            records[Allocation.self].entries.filter { $0.to == nil && $0.kind != .fosterCarer }.map { ($0.caseID, $0.staff) },
            uniquingKeysWith: { first, _ in first })
        var rows: [Relationship] = []
        for (_, family) in families.sorted(by: { $0.key < $1.key }) {
            let family = family.sorted { $0.child < $1.child }
            for (place, one) in family.enumerated() {
                for other in family.dropFirst(place + 1) {
                    var row = Relationship()
                    row.id = Self.id("RL", rows.count + 1, digits: 4)
                    row.child = one.child
                    row.other = other.child
                    row.kind = (one.surname == other.surname ? "" : "half-") + (other.sex == "male" ? "brother" : "sister")
                    row.from = [one.born, other.born].compactMap { $0 }.max()
                    if let first = officers[one.child.text], let second = officers[other.child.text], first != second, dice.percent(40) {
                        row.conflict = "The two want opposite things about seeing their father, and each needs somebody of their own."
                    }
                    rows.append(row)
                }
            }
        }
        put(rows)
    }

    /// A few warnings, and one record that is closed.
    mutating func fillWarnings() {
        var dice = dice("warnings")
        let warnings: [(WarningKind, String)] = [
            (.riskToWorkers, "Visit in twos. The mother's partner has threatened workers at the door."),
            (.address, "Do not tell the father where the child lives. A court order forbids him to come near."),
            (.riskToChild, "Found twice with an older person whose name the family does not know. Tell the police if missing."),
            (.other, "Severe nut allergy. The carer keeps two adrenaline pens in the house."),
            (.riskToWorkers, "Large dog in the garden. Ring first and ask for it to be locked in."),
        ]
        let cases = openCases()
        put(
            zip(dice.some(scaled(5, least: 3), of: cases), warnings).enumerated().map { index, pair in
                var row = WarningNote()
                row.id = Self.id("W", index + 1, digits: 3)
                row.child = pair.0.child
                row.kind = pair.1.0
                row.words = pair.1.1
                row.from = worked(end.adding(days: -dice.int(10, 200)))
                row.reviewBy = index == 1 ? end.adding(days: -6) : end.adding(days: dice.int(10, 120))
                row.by = holder(pair.0.isInCare ? .lookedAfter : .protection, pair.0.child.text, on: row.from)
                return row
            })
        let main = busiest()
        let others = cases.filter { one in one.isInCare && holder(.lookedAfter, one.child.text, on: end) != main }
        put(
            dice.some(1, of: others).map { child in
                var row = Restriction()
                row.id = "RS1"
                row.child = child.child
                row.closedTo = .everybodyElse
                row.people = "manager dpo"
                row.reason = "An aunt of the child works for the council. Only those named open the record."
                row.from = worked(end.adding(days: -40))
                return row
            })
    }

    /// The full-time IRO who holds the most cases now.
    func busiest() -> StaffMember.ID? {
        let count = records[Allocation.self].entries.reduce(into: [StaffMember.ID: Int]()) { counts, row in
            if row.to == nil, row.kind == .lookedAfter { counts[row.staff, default: 0] += 1 }
        }
        let there = reviewers.filter { $0.works(on: end) && $0.share >= 1 }
        return there.max { (count[$0.id] ?? 0, $1.id) < (count[$1.id] ?? 0, $0.id) }?.id
    }
}
