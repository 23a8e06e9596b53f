import Care
import Samples

/// Generated families with meetings, half of whose records hold a fact of another family.
struct PackWorld {
    var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    private static let starts = ["Bran", "Cel", "Dor", "Eld", "Fen", "Gar", "Hal", "Ing", "Jor", "Kel", "Lor", "Mer", "Nor", "Orl", "Per", "Quin", "Rav", "Sel", "Tor", "Ulf"]
    private static let forenameEnds = ["wina", "mund", "iette", "orin", "abel", "esca", "ulian", "itha", "ander", "onia"]
    private static let surnameEnds = ["stoke", "thwaite", "combe", "hurst", "wick", "bourne", "croft", "leigh", "sett", "garth"]
    private static let streets = ["Larkspur", "Speedwell", "Foxglove", "Teasel", "Bracken", "Sorrel", "Tansy", "Yarrow", "Mallow", "Campion"]
    private static let kinds = ["Road", "Lane", "Close", "Avenue", "Crescent"]
    private static let clean = [
        "The plan was talked through and everybody agreed.", "School is going well and attendance is good.", "Contact takes place every second Saturday.",
        "The health assessment was done in March and the dentist was seen.", "There were 3 moves in 12 months; the last was on 4 June 2025.",
        "Savings of £120.50 follow the child.", "He would like to join a club on Wednesdays.", "The team around the child meets at 10:30 in Willow House.",
        "They walk along Larkspur Road and Teasel Lane to the park by the church.", "The club in Foxglove Close is at number 12.",
        "Worries: sleep, and homework. Summer was better than winter.", "Social worker to send the life story book by May.",
    ]

    struct Made {
        var tables: [SampleTable]
        /// For each pack the fact of somebody else that was put in; nil for a clean one.
        var plants: [String?]
    }

    private struct Family {
        let child: String, forename: String, surname: String, parent: String, address: String, postcode: String, phone: String, email: String
        /// Somebody else around the same child: every second one’s address is withheld.
        let other: Person

        struct Person {
            let name: String, address: String, postcode: String, phone: String, email: String, isWithheld: Bool
        }
    }

    private mutating func family(_ number: Int) -> Family {
        let forename = random.one(of: Self.starts) + random.one(of: Self.forenameEnds)
        let surname = random.one(of: Self.starts) + random.one(of: Self.surnameEnds)
        let parent = random.one(of: Self.starts) + random.one(of: Self.forenameEnds)
        let letters = Array("ABDEFGHJLNPQRSTUWXYZ").map(String.init)
        let postcode = "ZZ\(random.number(1...99)) \(random.number(1...9))\(random.one(of: letters))\(random.one(of: letters))"
        let aunt = random.one(of: Self.starts) + random.one(of: Self.forenameEnds)
        let code = "ZY\(number % 99 + 1) \(number / 99 + 1)\(random.one(of: letters))\(random.one(of: letters))"
        let other = Family.Person(
            name: "\(aunt) \(random.one(of: Self.starts))\(random.one(of: Self.surnameEnds))",
            address: "\(random.number(251...900)) \(random.one(of: Self.streets)) \(random.one(of: Self.kinds))", postcode: code,
            phone: "01632 95\(1000 + number)", email: "\(aunt.lowercased()).\(number)@aunt.example", isWithheld: number % 4 < 2)
        return Family(
            child: "CH\(10000 + number)", forename: forename, surname: surname, parent: "\(parent) \(surname)",
            address: "\(random.number(1...250)) \(random.one(of: Self.streets)) \(random.one(of: Self.kinds))", postcode: postcode,
            phone: "01632 96\(random.number(1000...9999))", email: "\(parent.lowercased()).\(number)@home.example",
            other: other)
    }

    mutating func make(packs: Int) -> Made {
        let families = (0..<packs).map { family($0) }
        var children: [KnownChild] = [], contacts: [Contact] = [], meetings: [Meeting] = [], links: [MeetingChild] = []
        var people: [MeetingPerson] = [], sections: [MinuteSection] = [], plants: [String?] = []
        for (number, family) in families.enumerated() {
            var child = KnownChild()
            child.child = Child.ID(family.child)
            child.forename = family.forename
            child.surname = family.surname
            child.born = "2014-05-01"
            children.append(child)
            var contact = Contact()
            contact.id = Contact.ID("K\(number)")
            contact.child = child.child
            contact.name = family.parent
            contact.role = .parent
            contact.address = "\(family.address), \(family.postcode)"
            contact.phone = family.phone
            contact.email = family.email
            contact.mayReceive = .yes
            contacts.append(contact)
            var aunt = Contact()
            aunt.id = Contact.ID("A\(number)")
            aunt.child = child.child
            aunt.name = family.other.name
            aunt.role = .family
            aunt.address = "\(family.other.address), \(family.other.postcode)"
            aunt.addressWithheld = family.other.isWithheld ? .yes : .no
            aunt.phone = family.other.phone
            aunt.email = family.other.email
            contacts.append(aunt)
            var meeting = Meeting()
            meeting.id = Meeting.ID("M\(number)")
            meeting.kind = .review
            meeting.planned = "2026-01-10"
            meeting.held = "2026-01-10"
            meeting.state = .held
            meetings.append(meeting)
            var link = MeetingChild()
            link.meeting = meeting.id
            link.child = child.child
            links.append(link)
            var person = MeetingPerson()
            person.id = MeetingPerson.ID("P\(number)")
            person.meeting = meeting.id
            person.child = child.child
            person.contact = contact.id
            person.role = .parent
            person.attended = .yes
            person.receives = .yes
            people.append(person)
            var words = [random.one(of: Self.clean), "\(family.forename) and \(family.parent) were there.", random.one(of: Self.clean)]
            let plant = number % 2 == 0 ? plant(from: families, besides: number) : nil
            if let plant { words.insert(plant, at: random.number(0...words.count)) }
            plants.append(plant)
            var section = MinuteSection()
            section.id = "S\(number)"
            section.meeting = meeting.id
            section.heading = .discussion
            section.words = words.joined(separator: " ")
            sections.append(section)
        }
        return Made(
            tables: [.of(children), .of(contacts), .of(meetings), .of(links), .of(people), .of(sections)], plants: plants)
    }

    /// A sentence with a fact of another family, which shares no name with this one.
    private mutating func plant(from families: [Family], besides own: Int) -> String {
        let here = families[own]
        let around = here.other.name
        let others = families.filter { family in
            ![family.forename, family.surname, family.parent.split(separator: " ").first.map(String.init) ?? ""].contains { around.contains($0) }
        }.filter { $0.surname != here.surname && $0.forename != here.forename && $0.parent != here.parent && !here.parent.hasPrefix($0.forename) }
        let other = random.one(of: others)
        let near = here.other
        switch random.number(0...15) {
        case 0: return "The same worker sees \(other.forename) \(other.surname)."
        case 1: return "It was as with \(other.surname), \(other.forename)."
        case 2: return "\(other.forename) was in the room as well."
        case 3: return "The letter was for \(other.parent)."
        case 4: return "The flat at \(other.address) is empty."
        case 5: return "The postcode is \(random.chance(50) ? other.postcode : other.postcode.replacing(" ", with: "").lowercased())."
        case 6: return "Please ring \(random.chance(50) ? other.phone : other.phone.replacing("01632 ", with: "+44 1632 "))."
        case 7: return "Copy to \(other.email.uppercased())."
        case 8: return "See also \(other.child)."
        case 9: return "The aunt lives at \(near.address)."
        case 10: return "The aunt lives at \(near.address.replacing("Road", with: "Rd").replacing("Close", with: "Cl").lowercased()) \(near.postcode)."
        case 11: return "It is near \(near.postcode.replacing(" ", with: ""))."
        case 12: return "Ring the aunt on \(near.phone)."
        case 13: return "The aunt’s email is \(near.email)."
        case 14 where near.isWithheld: return "\(near.name) helped."
        default: return "\(other.forename.uppercased())’S PLAN was attached."
        }
    }
}
