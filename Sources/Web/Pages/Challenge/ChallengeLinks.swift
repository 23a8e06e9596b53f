import Care

extension Links {
    static func dispute(_ id: Dispute.ID, _ step: String? = nil) -> String { "/challenge/\(id.text)" + (step.map { "/\($0)" } ?? "") }
    static func concern(_ id: String, _ step: String? = nil) -> String { "/concerns/\(id)" + (step.map { "/\($0)" } ?? "") }

    /// A list of disputes.
    func challenges(_ query: ChallengeQuery, facts: Facts, page: Int = 1) -> String {
        let pairs: [(String, String?)] = [
            ("show", query.show == .open ? nil : query.show.rawValue), ("child", query.child.map { key(facts.children[$0].id) }),
            ("iro", query.officer?.text), ("team", query.team?.text), ("theme", query.theme), ("page", page > 1 ? String(page) : nil),
        ]
        let told = pairs.compactMap { pair in pair.1.map { "\(pair.0)=\(FormReader.encoded($0))" } }
        return told.isEmpty ? "/challenge" : "/challenge?" + told.joined(separator: "&")
    }
}
