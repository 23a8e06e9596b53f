import Care

/// Children named beside the one a concern is about, each by name or id on a line of its own: those of them for whom the reader may raise it.
struct OtherChildren {
    static let hint = "The name or the id of each child on a line of its own. Children for whom you may raise a concern."

    private(set) var places: [Int] = []
    /// What is wrong with a line, one sentence for each.
    private(set) var problems: [String] = []

    init(typed: String, _ look: Look) {
        let facts = look.facts
        for line in typed.split(whereSeparator: { $0.isNewline || $0 == ";" }).map({ String($0).trimmingSpaces }) where !line.isEmpty {
            let found = facts.search(line).filter { look.allows(.draftChallenge, $0) }
            let whole = found.filter { facts.children[$0].name.lowercased() == line.lowercased() || facts.children[$0].id.text.lowercased() == line.lowercased() }
            switch (whole.isEmpty ? found : whole).count {
            case 0: problems.append("“\(line)”: no child of that name or id for whom you may raise a concern. Look at how the name is written on the child’s page.")
            case 1: if let place = (whole.isEmpty ? found : whole).first, !places.contains(place) { places.append(place) }
            default:
                let names = found.prefix(4).map { place in "\(facts.children[place].name)\(facts.children[place].born.map { ", born \($0.long)" } ?? "")" }
                problems.append("“\(line)” could be more than one child: \(names.joined(separator: "; ")). Enter the whole name, or the id from the child’s page.")
            }
        }
    }
}
