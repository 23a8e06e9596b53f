/// One thing that is wrong: whom it is about, the record, and what to do.
typealias Found = (subject: Subject, record: RecordReference?, sentence: String)

extension Check {
    /// Looks at every episode by itself, with the child's day of birth; no sentence means that nothing is wrong with it.
    static func eachEpisode(
        _ id: String, title: String, basis: String, severity: Severity = .error,
        wrong: @escaping @Sendable (Episode, _ born: Day?) -> String?
    ) -> Check {
        Check(id, title: title, basis: basis, severity: severity, reads: [Episode.self]) { facts in
            var found: [Found] = []
            for child in facts.children.indices {
                let born = facts.children[child].born
                for index in facts.episodes.range(child) {
                    if let sentence = wrong(facts.episodes.rows[index], born) {
                        found.append(facts.found(episode: index, of: child, sentence))
                    }
                }
            }
            return found
        }
    }

    /// Looks at every episode with the one that began before it. The finding is about the later one, or the earlier one if `onEarlier`.
    static func eachTwoEpisodes(
        _ id: String, title: String, basis: String, severity: Severity = .error, onEarlier: Bool = false,
        wrong: @escaping @Sendable (_ before: Episode, _ after: Episode) -> String?
    ) -> Check {
        Check(id, title: title, basis: basis, severity: severity, reads: [Episode.self]) { facts in
            var found: [Found] = []
            for child in facts.children.indices {
                let range = facts.episodes.range(child)
                if range.count < 2 { continue }
                for index in range.dropFirst() {
                    if let sentence = wrong(facts.episodes.rows[index - 1], facts.episodes.rows[index]) {
                        found.append(facts.found(episode: onEarlier ? index - 1 : index, of: child, sentence))
                    }
                }
            }
            return found
        }
    }

    /// Looks at every row of a register that is about one child, with the collection year that told it.
    static func eachRow<Row: Entry>(
        _ id: String, title: String, basis: String, severity: Severity = .error, child: @escaping @Sendable (Row) -> Child.ID,
        wrong: @escaping @Sendable (Facts, Row, ReportingYear) -> String?
    ) -> Check {
        Check(id, title: title, basis: basis, severity: severity, reads: [Row.self]) { facts in
            let rows = facts.records[Row.self]
            var found: [Found] = []
            for index in rows.entries.indices {
                if let sentence = wrong(facts, rows.entries[index], facts.year(told: rows.years[index])) {
                    found.append((.child(child(rows.entries[index])), RecordReference(Row.shape.id, rows.ids[index]), sentence))
                }
            }
            return found
        }
    }

    /// Looks at the rows of each child in order of their days, each with the one before it.
    static func eachTwoRows<Row: Entry>(
        _ id: String, title: String, basis: String, severity: Severity = .error, child: @escaping @Sendable (Row) -> Child.ID,
        day: @escaping @Sendable (Row) -> Day, wrong: @escaping @Sendable (_ before: Row, _ after: Row) -> String?
    ) -> Check {
        Check(id, title: title, basis: basis, severity: severity, reads: [Row.self]) { facts in
            // Not by the child's place: a child whom no other file knows is looked at, too.
            let rows = facts.records[Row.self]
            let order = rows.entries.indices.sorted { one, other in
                let (first, second) = (rows.entries[one], rows.entries[other])
                return (child(first), day(first), one) < (child(second), day(second), other)
            }
            var found: [Found] = []
            for (one, next) in zip(order, order.dropFirst()) {
                let id = child(rows.entries[next])
                guard child(rows.entries[one]) == id, let sentence = wrong(rows.entries[one], rows.entries[next]) else { continue }
                found.append((.child(id), RecordReference(Row.shape.id, rows.ids[next]), sentence))
            }
            return found
        }
    }
}

extension Facts {
    func found(episode index: Int, of child: Int, _ sentence: String) -> Found {
        (.child(children[child].id), RecordReference(Episode.shape.id, episodes.ids[index]), sentence)
    }

    func found(review index: Int, of child: Int, _ sentence: String) -> Found {
        (.child(children[child].id), RecordReference(Review.shape.id, reviews.ids[index]), sentence)
    }

    /// The collection year a row was told in; for a row of no known year, the year that today falls in.
    func year(told year: Int16) -> ReportingYear {
        (year == 0 ? nil : ReportingYear(endingIn: Int(year))) ?? ReportingYear(containing: today)
    }

    func holds<Row: Entry>(_: Row.Type) -> Bool { (records.count(Row.shape.id) ?? 0) > 0 }
}

extension Day {
    /// The birthday on which somebody born on this day reaches an age. Born on 29 February, it is 1 March in other years.
    func birthday(_ age: Int) -> Day {
        let (year, month, day) = civil
        return Day(year: year + age, month: month, day: day) ?? Day(year: year + age, month: 3, day: 1) ?? adding(years: age)
    }
}
