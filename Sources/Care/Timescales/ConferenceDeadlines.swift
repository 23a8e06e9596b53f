extension Facts {
    /// A deadline for each conference, or for each one a child was at.
    func conferenceDeadlines(of child: Int? = nil, _ make: (Conference, RecordReference) -> Deadline?) -> [Deadline] {
        if let child { return conferences(of: child).compactMap { make($0.conference, $0.record) } }
        let rows = records[Conference.self]
        return rows.entries.indices.compactMap { make(rows.entries[$0], RecordReference("cp_conferences", rows.ids[$0])) }
    }

    /// A deadline of one conference.
    func deadline(
        _ timescale: String, of conference: Conference, because: String, trigger: Day, limit: Limit, basis: String, done: Day?,
        record: RecordReference
    ) -> Deadline {
        Deadline(
            timescale: timescale, subject: .other(conference.id.text), children: children(of: conference.id), because: because,
            trigger: trigger, limit: limit, basis: basis, workingDays: workingDays, done: done, record: record)
    }
}
