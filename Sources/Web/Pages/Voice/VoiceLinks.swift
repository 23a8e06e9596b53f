import Care

extension Links {
    /// A problem a child raised, or one of its forms.
    func problem(_ id: String, of child: Child.ID, _ form: ProblemForm? = nil) -> String {
        "\(self.child(child))/problems/\(FormReader.encoded(id))" + (form.map { "/\($0.rawValue)" } ?? "")
    }

    /// The form that says what came of something a child said.
    func answer(_ line: ViewLine, of child: Child.ID) -> String {
        line.source == .problem ? problem(line.id, of: child) : "\(self.child(child))/said/\(FormReader.encoded(line.key))"
    }

    private static func address(_ path: String, _ pairs: [(String, String?)]) -> String {
        let told = pairs.compactMap { pair in pair.1.map { "\(pair.0)=\(FormReader.encoded($0))" } }
        return told.isEmpty ? path : "\(path)?\(told.joined(separator: "&"))"
    }

    static func voice(_ query: InboxQuery, page: Int = 1) -> String {
        address(
            "/voice",
            [
                ("show", query.show == .open ? nil : query.show.rawValue), ("kind", query.kind), ("team", query.team?.text), ("iro", query.officer?.text),
                ("age", query.age?.rawValue), ("month", query.month.map { String($0.iso.prefix(7)) }), ("page", page > 1 ? String(page) : nil),
            ])
    }

    static func views(_ query: ViewQuery, page: Int = 1) -> String {
        address(
            "/voice/views",
            [
                ("show", query.show == .all ? nil : query.show.rawValue), ("source", query.source?.rawValue), ("iro", query.officer?.text), ("team", query.team?.text),
                ("page", page > 1 ? String(page) : nil),
            ])
    }
}
