extension DemoWorld {
    /// The school terms from the spring before the first year to the summer after it.
    var terms: [SchoolTerm] {
        func term(_ name: String, _ first: (Int, Int), _ last: (Int, Int), of calendarYear: Int) -> SchoolTerm? {
            guard let from = Day(year: calendarYear, month: first.0, day: first.1),
                let to = Day(year: calendarYear, month: last.0, day: last.1)
            else { return nil }
            var term = SchoolTerm()
            term.name = name
            term.first = workedAfter(from)
            term.last = worked(to)
            return term
        }
        let ofYears = (firstYear.endsIn - 1..<year.endsIn).flatMap { calendarYear in
            [
                term("spring", (1, 5), (3, 24), of: calendarYear), term("summer", (4, 14), (7, 21), of: calendarYear),
                term("autumn", (9, 2), (12, 20), of: calendarYear),
            ]
        }
        return (ofYears + [term("spring", (1, 5), (3, 24), of: year.endsIn), term("summer", (4, 14), (7, 21), of: year.endsIn)])
            .compactMap { $0 }
    }

    /// Personal education plans, one a term for children aged 5 to 16.
    mutating func fillEducation() {
        var dice = dice("education")
        let terms = terms
        var rows: [EducationPlan] = []
        for child in children {
            guard let stay = child.stays.last else { continue }
            let last = stay.to.map { $0.adding(days: -1) } ?? end
            for (term, next) in zip(terms, terms.dropFirst()) {
                let from = max(term.first, stay.from.adding(days: 5)), to = min(term.last, last, end)
                guard to - from >= 12, (5...16).contains(child.age(on: from)), dice.percent(94) else { continue }
                var row = EducationPlan()
                row.child = child.id
                row.held = workedAfter(dice.day(from, to.adding(days: -6)))
                row.due = next.last
                rows.append(row)
            }
        }
        put(terms)
        put(rows.sorted { ($0.held, $0.child) < ($1.held, $1.child) })
    }
}
