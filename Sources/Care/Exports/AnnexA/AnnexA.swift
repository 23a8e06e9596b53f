public import Documents

/// The lists of Annex A (Ofsted, inspection of local authority children's services) that the IRO service's records feed, as at a day.
///
/// What the case system alone knows stays empty and is named below each list, so that whoever puts the pack together sees what to add.
/// Source: Annex A's lists and columns; windows of six months for lists 5, 7 and 8, of twelve for list 10 (domain reference, section 6.2).
public struct AnnexA: Sendable {
    public let asAt: Day
    public let lists: [ExportTable]

    public init(_ facts: Facts) {
        asAt = facts.today
        lists = [facts.annexConferences, facts.annexProtection, facts.annexCare, facts.annexAdoption]
    }

    /// The file: a sheet for each list, and one that says where each column comes from.
    public func workbook(authority: String, made: Day) -> Workbook {
        Workbook(
            title: "Annex A lists", made: made.iso,
            about: [
                .init("Authority", authority), .init("As at", asAt.long),
                .init("What this is", "Lists 5, 7, 8 and 10 of Annex A as far as the IRO service holds them."),
                .init("Still to add", "Columns named below each list come from the case system; so do lists 1 to 4, 6, 9 and 11."),
            ],
            sheets: (lists + [ExportTable.definitions(of: lists, as: "Where columns come from")]).map(\.sheet))
    }
}

/// A child as every list of Annex A begins.
struct AnnexPerson: Sendable {
    let child: Child
    let known: KnownChild?
    let today: Day
    let team: String?
    let worker: String?
}

extension Facts {
    func annexPerson(_ child: Int, known: [Child.ID: KnownChild]) -> AnnexPerson {
        let worker = currentWorker(of: child)
        return AnnexPerson(child: children[child], known: known[children[child].id], today: today, team: worker?.team, worker: worker?.name)
    }

    /// What the children's register says of each child, by id.
    var knownChildren: [Child.ID: KnownChild] {
        Dictionary(records[KnownChild.self].entries.map { ($0.child, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The social worker of a child today and their team, as the registers have them.
    private func currentWorker(of child: Int) -> (name: String, team: String?)? {
        guard let spell = socialWorkers[child].last(where: { $0.from <= today && ($0.to.map { today < $0 } ?? true) }) else { return nil }
        let person = records[StaffMember.self].entries.first { $0.registration == spell.worker }
        return (person.map { name(of: $0.id) } ?? spell.worker, person?.team)
    }
}

extension ExportColumn where Row: HasAnnexPerson {
    /// The five columns every list begins with.
    static var who: [ExportColumn] {
        [
            .init("Child Unique ID", "The council’s id of the child.") { .text($0.person.child.id.text) },
            .init("Gender", "Sex, from the return’s header or the children’s register.") { .text(annexGender($0.person.child)) },
            .init("Ethnicity", "Ethnicity, in the letters and words of Annex A.") { .some(annexEthnicity($0.person.child.ethnicity ?? $0.person.known?.ethnicity)) },
            .init("Date of Birth", "Day of birth.") { .some($0.person.child.born) },
            .init("Age of Child (Years)", "Whole years on the day the list was made for.") { row in .some(row.person.child.born.map { row.person.today.age(bornOn: $0) }) },
        ]
    }

    static var disability: ExportColumn {
        .init("Does the Child have a Disability", "The children’s register: NONE is no, any other code yes.") { row in
            .some(row.person.known?.disability.flatMap { $0.isEmpty ? nil : $0 == "NONE" ? "b) No" : "a) Yes" })
        }
    }

    static var team: [ExportColumn] {
        [
            .init("Allocated Team", "Team of the social worker, from the staff register.") { .some($0.person.team) },
            .init("Allocated Worker", "Social worker on the day, from the return’s social worker module.") { .some($0.person.worker) },
        ]
    }
}

/// A row of a list of Annex A is about one child.
protocol HasAnnexPerson: Sendable {
    var person: AnnexPerson { get }
}

/// The values Annex A has for gender.
func annexGender(_ child: Child) -> String {
    guard child.born != nil else { return "c) Not stated/recorded (or unborn)" }
    return switch child.sex?.group {
    case .male: "a) Male"
    case .female: "b) Female"
    default: "c) Not stated/recorded (or unborn)"
    }
}

/// The letter and words Annex A has for an ethnicity (domain reference, 3.3.8).
func annexEthnicity(_ ethnicity: Ethnicity?) -> String {
    let order = [
        "WBRI", "WIRI", "WIRT", "WOTH", "WROM", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN", "AOTH", "BCRB", "BAFR", "BOTH", "CHNE", "OOTH",
        "REFU", "NOBT",
    ]
    let code = ethnicity.map { $0.rawValue == "CNHE" ? "CHNE" : $0.rawValue } ?? ""
    guard let place = order.firstIndex(of: code), let letter = UnicodeScalar(0x61 + place) else { return "u) Unknown" }
    return "\(Character(letter))) \(Ethnicity.list.label(code))"
}
