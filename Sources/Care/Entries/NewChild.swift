/// A child about to be added, as the texts of a form: who the child is and, where it is looked after already, since when and how.
public struct NewChild: Sendable {
    /// The fields of the form, in its order.
    public static let fields = ["forename", "surname", "dob", "unborn", "sex", "ethnicity", "since", "legal", "need", "placement", "provider"]

    public let child: KnownChild
    /// The first episode of care; nil for a child who is not looked after.
    public let episode: Episode?
    public let problems: [EntryProblem]

    /// - Parameters:
    ///   - text: the text of a field.
    ///   - id: the id the child is to have.
    public init(_ text: (String) -> String, id: Child.ID, _ facts: Facts) {
        var problems: [EntryProblem] = []
        func day(_ field: String, _ what: String) -> Day? {
            if text(field).isEmpty { return nil }
            let day = EntryText.day(text(field), today: facts.today)
            if day == nil { problems.append(EntryProblem(field, "\(what) must be a day that exists, such as 27/3/\(facts.today.year).")) }
            return day
        }
        var child = KnownChild()
        child.child = id
        let isUnborn = text("unborn") == "yes"
        child.forename = text("forename").isEmpty && isUnborn ? "Unborn" : text("forename")
        child.surname = text("surname")
        child.born = day("dob", "The day of birth")
        child.sex = text("sex").isEmpty ? nil : text("sex")
        child.ethnicity = text("ethnicity").isEmpty ? nil : Ethnicity(text("ethnicity"))
        child.source = "added here"
        self.child = child
        let since = day("since", "The day the child became looked after")
        if text("dob").isEmpty, !isUnborn { problems.append(EntryProblem("dob", Self.born)) }
        if isUnborn, child.born != nil {
            problems.append(EntryProblem("dob", "A child not born yet has no date of birth. Clear the day, or the tick."))
        }
        problems += EntryRules.problems(in: child, facts).filter { problem in !problems.contains { $0.field == problem.field } }
        if let born = child.born, let since, since < born { problems.append(EntryProblem("since", "A child cannot be looked after before it is born.")) }
        if let since, since > facts.today { problems.append(EntryProblem("since", "Care cannot begin later than today, \(facts.today.long).")) }
        let later = ["legal", "need", "placement"].filter { text($0).isEmpty }
        if !text("since").isEmpty {
            for field in later { problems.append(EntryProblem(field, Self.missing[field] ?? "Choose an answer.")) }
        } else if ["legal", "need", "placement", "provider"].contains(where: { !text($0).isEmpty }) {
            problems.append(EntryProblem("since", "Enter the day the child became looked after, or clear the answers below it."))
        }
        self.problems = problems
        guard let since, later.isEmpty else {
            episode = nil
            return
        }
        var episode = Episode()
        episode.child = id
        episode.from = since
        episode.reason = EpisodeReason("S")
        episode.legalStatus = LegalStatus(text("legal"))
        episode.need = CategoryOfNeed(text("need"))
        episode.placement = PlacementType(text("placement"))
        episode.provider = text("provider").isEmpty ? nil : PlacementProvider(text("provider"))
        self.episode = episode
    }

    /// Without it a child who is here already is not found again.
    private static let born = "Enter the date of birth, or tick that the child is not born yet."

    private static let missing = [
        "legal": "Choose the legal status the child is looked after under.", "need": "Choose why the child needs care.",
        "placement": "Choose where the child was placed first.",
    ]

    /// The codes of a list that can be chosen today.
    public static func codes(_ list: CodeList, _ facts: Facts) -> [(value: String, title: String)] {
        // Where two codes of a list mean the same, the first is enough.
        var seen: Set<String> = []
        return list.codes.filter { $0.isCurrent(in: ReportingYear(containing: facts.today)) && seen.insert($0.label).inserted }
            .map { ($0.code, "\($0.label) (\($0.code))") }
    }
}
